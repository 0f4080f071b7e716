"""What happens when the program has a bug: a report without anybody's data, and one calm sentence for the officer."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox, QWidget

KEPT_REPORTS = 20
MOST_ERRORS = 20
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class QtGaveUp(RuntimeError):
    """Qt found itself in a state in which it ends the program; it says why, and that is not kept."""


def report(error: BaseException, version: str, at: datetime) -> str:
    """The text of a crash report: kinds of error and places in the program; no messages and no values."""
    lines = [
        f"Officer Desk {version}",
        f"{at:%Y-%m-%d %H:%M:%S}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}",
        "",
        *_told(error, set()),
    ]
    return "\n".join(lines) + "\n"


def _told(error: BaseException, told: set[int]) -> Iterator[str]:
    """An error, those that it holds, and those that it came from; each once."""
    seen: BaseException | None = error
    while seen is not None and id(seen) not in told and len(told) < MOST_ERRORS:
        told.add(id(seen))
        yield f"{type(seen).__module__}.{type(seen).__qualname__}"
        for frame in traceback.extract_tb(seen.__traceback__):
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        if isinstance(seen, BaseExceptionGroup):
            for one in seen.exceptions:
                yield "with"
                yield from _told(one, told)
        seen = seen.__cause__ or seen.__context__
        if seen is not None:
            yield "after"


def _place(filename: str) -> str:
    """The file from the package on; what stands before it may be a person's folder."""
    parts = Path(filename).parts
    for package in ("officer_desk", "site-packages"):
        if package in parts:
            return "/".join(parts[parts.index(package) :])
    return Path(filename).name


class Failures(QObject):
    """Catches what nobody caught, from any thread, writes the report at once and tells the officer of the first."""

    happened = Signal(str)
    """The path of a report that was just written; empty where the disk did not take it."""
    caught = Signal(object)
    """The kind of an error that nobody caught."""
    qt_complained = Signal(int)
    """A line of Qt's own that warned of something; the program goes on."""
    _from_anywhere = Signal(str, str, object)

    def __init__(
        self, folder: Path, version: str, now: Callable[[], datetime], window: Callable[[], QWidget | None]
    ) -> None:
        """`window` answers over which window the sentence appears."""
        super().__init__()
        self._folder = folder
        self._version = version
        self._now = now
        self._window = window
        self._shown: QMessageBox | None = None
        self._before: Hook = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._before_in_ends = sys.unraisablehook
        self._before_in_qt: object = None
        self._from_anywhere.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the process's last resorts for errors: Python's three, and Qt's."""
        self._before, sys.excepthook = sys.excepthook, self._caught
        self._before_in_threads, threading.excepthook = threading.excepthook, self._caught_in_thread
        self._before_in_ends, sys.unraisablehook = sys.unraisablehook, self._caught_in_the_end
        self._before_in_qt = qInstallMessageHandler(self._said_by_qt)

    def uninstall(self) -> None:
        """Give the last resorts back, before this object goes away."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads
        sys.unraisablehook = self._before_in_ends
        qInstallMessageHandler(self._before_in_qt)  # type: ignore[arg-type]

    def _caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, where)
            return
        text = report(error.with_traceback(where), self._version, self._now())
        self._from_anywhere.emit(self._write(text), text, kind)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _caught_in_the_end(self, caught: "sys.UnraisableHookArgs") -> None:
        """An error where nothing can be raised: something went away and stumbled. The work is not disturbed."""
        if caught.exc_value is not None:
            error = caught.exc_value.with_traceback(caught.exc_traceback)
            self._write(report(error, self._version, self._now()))
            self.caught.emit(caught.exc_type)

    def _said_by_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """What Qt says may hold what a field holds, so it is neither kept nor printed."""
        if kind is QtMsgType.QtFatalMsg:
            self._write(report(QtGaveUp(), self._version, self._now()))
        elif kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}:
            self.qt_complained.emit(context.line)

    @Slot(str, str, object)
    def _take(self, path: str, text: str, kind: type[BaseException]) -> None:
        self.caught.emit(kind)
        self.happened.emit(path)
        if self._shown is None:
            self._show(path, text)

    def _write(self, text: str) -> str:
        path = self._folder / f"{self._now():%Y%m%d-%H%M%S-%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("*.txt"))[:-KEPT_REPORTS]:
                old.unlink(missing_ok=True)
        except OSError:
            return ""
        return str(path)

    def _show(self, path: str, text: str) -> None:
        box = QMessageBox(self._window())
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Officer Desk"))
        box.setText(self.tr("Something went wrong in the program."))
        safe = self.tr("Everything that was saved is safe. Go back to the list and open the case again.")
        where = self.tr("If it happens again, give this report to your support; it holds no customer's data:")
        box.setInformativeText(f"{safe}\n{where}\n{path}" if path else safe)
        box.setDetailedText(text)
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._shown = box
        box.open()

    @Slot()
    def _closed(self) -> None:
        self._shown = None
