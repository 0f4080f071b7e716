"""The line to head office as the screens see it: whether it runs, when it last did, and what stood in its way."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from officer_desk.domain.errors import DeskError
from officer_desk.sync.report import NoNetwork, Progress, SyncReport
from officer_desk.ui.background import Background

Told = Callable[[Progress], None]
Job = Callable[[Told], SyncReport]


class SyncState(StrEnum):
    """What the line is doing."""

    IDLE = "idle"
    RUNNING = "running"
    NO_NETWORK = "no_network"
    REFUSED = "refused"


class Syncing(QObject):
    """Runs one sync at a time beside the store's work. `changed` tells any news, `finished` a report or a refusal.

    `quiet` is one that nobody asked for: it says something only where there is something to say. `last_at` is when the
    last one ended well, in milliseconds since 1970, also before this program was started; 0 for never.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, job: Job, background: Background) -> None:
        super().__init__()
        self._job = job
        self._background = background
        self.state = SyncState.IDLE
        self.quiet = False
        self.last_at = 0
        self.progress: Progress | None = None
        self.report: SyncReport | None = None
        self.refusal: DeskError | None = None

    def start(self) -> None:
        """Sync now; while one runs, nothing more is begun, but it is one that somebody waits for."""
        self.quiet = False
        self._start()

    def start_quietly(self) -> None:
        """The same, asked for by nobody."""
        if self.state is not SyncState.RUNNING:
            self.quiet = True
            self._start()

    def show_last(self, at: int) -> None:
        """Learn when the last one ended well."""
        self.last_at = max(self.last_at, at)
        self.changed.emit()

    def _start(self) -> None:
        if self.state is SyncState.RUNNING:
            return
        self.state, self.progress, self.refusal = SyncState.RUNNING, None, None
        self.changed.emit()
        self._background.run_network(lambda: self._job(self._tell), self._done, self._refused)

    def _tell(self, progress: Progress) -> None:
        self._background.on_screen(lambda: self._show(progress))

    def _show(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _done(self, report: SyncReport) -> None:
        self.state, self.report = SyncState.IDLE, report
        self.last_at = max(self.last_at, report.at)
        self.changed.emit()
        self.finished.emit(report)

    def _refused(self, refusal: DeskError) -> None:
        self.state = SyncState.NO_NETWORK if isinstance(refusal, NoNetwork) else SyncState.REFUSED
        self.refusal = refusal
        self.changed.emit()
        self.finished.emit(refusal)
