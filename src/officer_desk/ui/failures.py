"""What happens when the program has a bug: a report without anybody's data, and one calm sentence for the officer."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

KEPT_REPORTS = 20
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report(error: BaseException, version: str, at: datetime) -> str:
    """The text of a crash report: kinds of error and places in the program; no messages and no values."""
    lines = [
        f"Officer Desk {version}",
        f"{at:%Y-%m-%d %H:%M:%S}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}",
        "",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
        if seen is not None:
            lines.append("after")
    return "\n".join(lines) + "\n"


def _place(filename: str) -> str:
    """The file from the package on; what stands before it may be a person's folder."""
    parts = Path(filename).parts
    for package in ("officer_desk", "site-packages"):
        if package in parts:
            return "/".join(parts[parts.index(package) :])
    return Path(filename).name


class Failures(QObject):
    """Catches what nobody caught, from any thread, writes the report and tells the officer once."""

    happened = Signal(str)
    """The path of a report that was just written."""
    _from_anywhere = Signal(object)

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
        self._from_anywhere.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the process's last resort for errors."""
        self._before, sys.excepthook = sys.excepthook, self._caught
        self._before_in_threads, threading.excepthook = threading.excepthook, self._caught_in_thread

    def uninstall(self) -> None:
        """Give the last resort back, before this object goes away."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads

    def _caught(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, where)
            return
        self._from_anywhere.emit(error.with_traceback(where))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        path = self._write(error)
        self.happened.emit(str(path))
        if self._shown is None:
            self._show(path)

    def _write(self, error: BaseException) -> Path:
        at = self._now()
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{at:%Y%m%d-%H%M%S-%f}.txt"
        path.write_text(report(error, self._version, at), encoding="utf-8")
        for old in sorted(self._folder.glob("*.txt"))[:-KEPT_REPORTS]:
            old.unlink()
        return path

    def _show(self, path: Path) -> None:
        box = QMessageBox(self._window())
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Officer Desk"))
        box.setText(self.tr("Something went wrong in the program."))
        box.setInformativeText(
            self.tr(
                "Everything that was saved is safe. Go back to the list and open the case again.\n"
                "If it happens again, give this report to your support; it holds no customer's data:\n{path}"
            ).format(path=path)
        )
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._shown = box
        box.open()

    @Slot()
    def _closed(self) -> None:
        self._shown = None
