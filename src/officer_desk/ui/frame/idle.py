"""Nobody at the desk: after five minutes without a key or a move of the mouse the desk asks to be locked."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOCK_AFTER_MS = 5 * 60_000
SAID_BEFORE_MS = 30_000
AGAIN_MS = 1_000

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """`soon` is told shortly before `passed`, `back` when somebody came back in between."""

    soon = Signal()
    back = Signal()
    passed = Signal()

    def __init__(self, parent: QObject, after_ms: int = LOCK_AFTER_MS, said_before_ms: int = SAID_BEFORE_MS) -> None:
        super().__init__(parent)
        self._said = False
        self._warn = QTimer(self, singleShot=True, interval=max(0, after_ms - said_before_ms))
        self._lock = QTimer(self, singleShot=True, interval=after_ms)
        self._warn.timeout.connect(self._say)
        self._lock.timeout.connect(self.passed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # A dialog over the desk is a window of its own, and whoever works in it is there.
            app.focusWindowChanged.connect(self._watch_also)
        self.begin()

    def _watch_also(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)

    def watch(self, window: QWindow) -> None:
        """Count what arrives at this window; its widgets get it from there."""
        window.installEventFilter(self)

    def begin(self) -> None:
        """Somebody is there."""
        self._warn.start()
        self._lock.start()
        if self._said:
            self._said = False
            self.back.emit()

    def wait(self) -> None:
        """Something is being written down: ask again in a moment."""
        QTimer.singleShot(AGAIN_MS, self, self._ask_again)

    def _ask_again(self) -> None:
        if not self._lock.isActive():
            self.passed.emit()

    def _say(self) -> None:
        self._said = True
        self.soon.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.begin()
        return super().eventFilter(watched, event)
