"""A window on a full desk, one on an empty desk, and how they are closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from officer_desk.services.desk import Desk
from officer_desk.ui.frame.main_window import MainWindow
from tests.desks import open_desk
from tests.ui.frame.windows import Book, Windows


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Written once; every test works on a copy."""
    return Book.write(tmp_path_factory.mktemp("book") / "desk")


@pytest.fixture
def windows() -> Iterator[Windows]:
    windows = Windows()
    yield windows
    windows.close()


@pytest.fixture
def full(book: Book, tmp_path: Path) -> Desk:
    """A desk with forty customers."""
    return book.copy(tmp_path / "full")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk on which nothing was done."""
    return open_desk(tmp_path / "desk")


@pytest.fixture
def window(desk: Desk, windows: Windows) -> MainWindow:
    """An officer's window on that desk."""
    return windows.of(desk)
