"""A window with a screen of the applications in it, on a real desk, and hands to press its buttons."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk import resources
from officer_desk.app.practice_paper import draw as practice_picture
from officer_desk.domain.intake import Answers, PaperAnswer
from officer_desk.journey.hands import Hands
from officer_desk.services.desk import Desk
from officer_desk.services.visits import read_visit
from officer_desk.ui.applications.intake_screen import IntakeScreen
from officer_desk.ui.background import Background
from officer_desk.ui.workplace import Workplace
from tests.desks import SetClock, open_desk

VISITS = ("wage_earner", "trader", "farmer")


def visit(name: str) -> Answers:
    """One of the visits that come with the program."""
    return read_visit((resources.root() / "resources" / "visits" / f"{name}.json").read_bytes())


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Desk:
    return open_desk(tmp_path / "desk", clock=clock)


class Room:
    """The window of one person: a workplace, one screen at a time, and what it asked the frame for."""

    def __init__(self, desk: Desk) -> None:
        self.background = Background()
        self.workplace = Workplace(desk, self.background)
        self.opened: list[tuple[str, str]] = []
        self.said: list[tuple[str, bool]] = []
        self.workplace.wanted.connect(lambda place, id: self.opened.append((place, id)))
        self.workplace.said.connect(lambda words, refused: self.said.append((words, refused)))
        self.window = QWidget()
        self._column = QVBoxLayout(self.window)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.window.resize(1072, 800)

    def show(self, screen: QWidget) -> QWidget:
        """Put a screen into the window, in place of the one that was there."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(screen)
        self.window.show()
        self.settle()
        return screen

    def settle(self) -> None:
        """Let everything that is under way come to its end."""
        QCoreApplication.processEvents()
        while self.background.busy:
            self.background.drain()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def end(self) -> None:
        """Go home, and leave nothing behind for the next test."""
        self.settle()
        self.window.close()
        self.background.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def intake(self, id: str = "", answers: Answers | None = None) -> IntakeScreen:
        """An intake in the window."""
        screen = IntakeScreen(self.workplace, id, answers)
        self.show(screen)
        return screen


@pytest.fixture
def room(qapp: object, desk: Desk) -> Iterator[Room]:
    made = Room(desk)
    yield made
    made.end()


@pytest.fixture
def hands() -> Hands:
    return Hands(patience=10)


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[[PaperAnswer], Path]:
    """Practice pictures of papers, as files to drop."""

    def picture_of(paper: PaperAnswer) -> Path:
        path = tmp_path / f"{paper.kind}-{paper.role}-{paper.place}.jpg"
        if not path.exists():
            path.write_bytes(practice_picture(paper)[0])
        return path

    return picture_of
