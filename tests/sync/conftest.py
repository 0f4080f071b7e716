import itertools
from collections.abc import Iterator

import pytest

from officer_desk.domain.staff import Role
from tests.headoffice.builders import TODAY, RunningHouse, running_house
from tests.sync.line import Line, laid
from tests.sync.people import People

_names = (f"SY{number:02d}" for number in itertools.count(1))


@pytest.fixture(scope="session")
def shared_house(tmp_path_factory) -> Iterator[RunningHouse]:
    with running_house(tmp_path_factory.mktemp("headoffice")) as running:
        yield running


@pytest.fixture
def home(shared_house) -> Iterator[RunningHouse]:
    """One running head office for all tests; one that a test killed is started again."""
    shared_house.move_to(TODAY)
    if shared_house.process.poll() is not None:
        shared_house.serve_again()
    yield shared_house
    shared_house.disconnect()


@pytest.fixture
def people(home, tmp_path) -> Iterator[People]:
    """A branch with nobody in it yet; its own for each test."""
    branch = People(home, next(_names), tmp_path)
    yield branch
    branch.close()


@pytest.fixture
def officer_only(people) -> People:
    return people.join(Role.OFFICER)


@pytest.fixture
def everybody(people) -> People:
    return people.join(Role.OFFICER, Role.REVIEWER, Role.APPROVER)


@pytest.fixture
def line(home) -> Iterator[Line]:
    """A line that a test can break; the people use it when their `address` is the line's."""
    with laid(lambda: home.address) as one:
        yield one
