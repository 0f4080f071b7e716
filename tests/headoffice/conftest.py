import itertools
from collections.abc import Iterator

import pytest

from tests.headoffice.builders import TODAY, Branch, RunningHouse, running_house

_names = (f"BR{number:02d}" for number in itertools.count(1))


@pytest.fixture(scope="session")
def shared_house(tmp_path_factory) -> Iterator[RunningHouse]:
    with running_house(tmp_path_factory.mktemp("headoffice")) as running:
        yield running


@pytest.fixture
def home(shared_house) -> Iterator[RunningHouse]:
    shared_house.move_to(TODAY)
    yield shared_house
    shared_house.disconnect()


@pytest.fixture
def branch(home) -> Branch:
    """A branch of its own for each test, so that one running head office serves them all."""
    return Branch.open(home, next(_names))
