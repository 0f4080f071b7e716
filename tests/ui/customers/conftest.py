"""A desk with a few customers of the practice book, in a window on their list."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from officer_desk.services.desk import Desk
from officer_desk.ui.customers.customer_screen import CustomerScreen
from officer_desk.ui.customers.customers_screen import CustomersScreen
from tests.desks import SetClock, open_desk
from tests.practice_book import Told, fill
from tests.ui.places import Places

Filled = tuple[Path, tuple[Told, ...], datetime]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    """Ten customers in a closed desk that is copied for each test, as filling one takes longer."""
    folder = tmp_path_factory.mktemp("book")
    clock = SetClock()
    desk = open_desk(folder, clock=clock)
    book = fill(desk, 10)
    desk.store.close()
    return folder, book, clock.now


@pytest.fixture
def desk(tmp_path: Path, filled: Filled) -> Iterator[Desk]:
    """An officer's desk."""
    folder, _, now = filled
    shutil.copytree(folder, tmp_path / "desk")
    desk = open_desk(tmp_path / "desk", clock=SetClock(now))
    yield desk
    desk.store.close()


@pytest.fixture
def book(filled: Filled) -> tuple[Told, ...]:
    """From one who just asked to one who has paid everything back."""
    return filled[1]


@pytest.fixture
def window(desk: Desk) -> Iterator[Places]:
    """A window on the list of customers."""
    places = Places(desk, {"customers": lambda workplace, _: CustomersScreen(workplace), "customer": CustomerScreen})
    places.go("customers")
    places.show()
    yield places
    places.leave()
