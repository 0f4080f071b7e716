"""An officer's desk with what was approved, and the real window on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from officer_desk.journey.hands import Hands
from officer_desk.services.desk import Desk
from officer_desk.ui.frame.main_window import MainWindow
from tests.desks import SetClock, open_desk
from tests.services.test_main_job import apply_for, decide, lend, visit
from tests.ui.frame.windows import Windows


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Desk:
    """An officer's desk on which nothing was done."""
    return open_desk(tmp_path / "desk", clock=clock)


@pytest.fixture
def approved(desk: Desk) -> Callable[[str], str]:
    """Bring a prepared visit to its approval; answers the application."""

    def bring(name: str) -> str:
        application = apply_for(desk, visit(name))
        decide(desk, application)
        return application

    return bring


@pytest.fixture
def lent(desk: Desk, approved: Callable[[str], str]) -> Callable[[str], str]:
    """Bring a prepared visit to the day on which the money arrived; answers the loan."""
    return lambda name: lend(desk, approved(name), visit(name))


@pytest.fixture
def window_on() -> Iterator[Callable[[Desk], MainWindow]]:
    """The officer's window on a desk, in front of every other."""
    windows = Windows()

    def open_on(desk: Desk) -> MainWindow:
        window = windows.of(desk)
        window.activateWindow()
        Hands().wait(window.isActiveWindow, "the window is in front")
        return window

    yield open_on
    windows.close()


@pytest.fixture
def hands() -> Hands:
    return Hands()
