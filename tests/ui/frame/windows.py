"""Windows of open desks for tests: a book of work that is copied for each, and a line to head office that is a function."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from officer_desk.domain.staff import Staff
from officer_desk.journey.hands import Hands
from officer_desk.services.desk import Desk
from officer_desk.sync.report import SyncReport
from officer_desk.ui.background import Background
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.syncing import Job, Syncing
from officer_desk.ui.workplace import Workplace
from tests.desks import OFFICER, SetClock, open_desk
from tests.practice_book import fill


def nothing_new(told: object) -> SyncReport:
    """A sync that finds both ends equal."""
    return SyncReport()


@dataclass
class Book:
    """A folder full of work, and the moment at which it ends."""

    folder: Path
    ends: datetime

    @classmethod
    def write(cls, folder: Path) -> "Book":
        clock = SetClock()
        desk = open_desk(folder, clock=clock)
        fill(desk)
        desk.store.close()
        return cls(folder, clock.now)

    def copy(self, folder: Path) -> Desk:
        """The same book for one test."""
        shutil.copytree(self.folder, folder)
        return open_desk(folder, clock=SetClock(self.ends))


@dataclass
class Windows:
    """Opens windows and closes them with their work ended."""

    opened: list[MainWindow] = field(default_factory=list)

    def of(self, desk: Desk, me: Staff = OFFICER, job: Job = nothing_new, practice: bool = False) -> MainWindow:
        """The window of this desk as somebody sees it, with what it asked for."""
        background = Background()
        workplace = Workplace(replace(desk, me=me), background)
        window = MainWindow(workplace, Syncing(job, background), practice)
        window.show()
        self.opened.append(window)
        settle(window)
        return window

    def close(self) -> None:
        for window in self.opened:
            window.close()
            window.workplace.background.drain()
            window.workplace.background.close()
            # Windows that stay are dressed anew with every later test.
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: MainWindow) -> None:
    """Let everything that was asked be answered, shown and laid out."""
    QApplication.processEvents()
    until(lambda: not window.workplace.background.busy, "every answer")
    for _ in range(2):
        QApplication.processEvents()


def until(holds: Callable[[], object], what: str) -> None:
    """Let the program run until this holds."""
    Hands(patience=10).wait(holds, what)
