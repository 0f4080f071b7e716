"""What is copied out of an open desk: marked as a secret for whatever collects copies, and forgotten soon after."""

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

FORGOTTEN_AFTER_SECONDS = 20

# Each system's word for "do not keep this". Qt hands a format that it does not know on under its own name, and one of
# Windows in this spelling. Those of Windows and macOS are not tried.
WINDOWS = 'application/x-qt-windows-mime;value="{}"'
SECRET = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): bytes(4),
    WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


class ClipboardGuard(QObject):
    """Looks at every copy that this program makes; what other programs copy is none of its business.

    `held` tells that something was copied, and after how many seconds it is forgotten. No copy of the text is kept.
    """

    held = Signal(int)

    def __init__(
        self, clipboard: QClipboard, parent: QObject | None = None, after_seconds: float = FORGOTTEN_AFTER_SECONDS
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._mark = b""
        self._busy = False
        self._after = QTimer(self, singleShot=True, interval=round(1000 * after_seconds))
        self._after.timeout.connect(self.forget)
        clipboard.dataChanged.connect(self._changed)

    def forget(self) -> None:
        """Empty the clipboard, unless somebody has copied something else meanwhile."""
        self._after.stop()
        mark, self._mark = self._mark, b""
        if mark and _mark(self._clipboard.text()) == mark:
            self._put(None)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        if self._busy:
            return
        text = self._clipboard.text()
        if not text or not (self._clipboard.ownsClipboard() or text == _selected(QApplication.focusWidget())):
            self._after.stop()
            self._mark = b""
        elif _mark(text) != self._mark:
            self._hold(text)

    def _hold(self, text: str) -> None:
        marked = QMimeData()
        marked.setText(text)
        for kind, data in SECRET.items():
            marked.setData(kind, data)
        self._put(marked)
        self._mark = _mark(text)
        self._after.start()
        self.held.emit(self._after.interval() // 1000)

    def _put(self, content: QMimeData | None) -> None:
        self._busy = True
        try:
            self._clipboard.clear() if content is None else self._clipboard.setMimeData(content)
        finally:
            self._busy = False


def _mark(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _selected(widget: QWidget | None) -> str:
    """What a copy of this widget takes; where the system does not tell who owns the clipboard, this does."""
    match widget:
        case QLineEdit() | QLabel():
            return widget.selectedText()
        case QPlainTextEdit() | QTextEdit():
            return widget.textCursor().selectedText().replace("\u2029", "\n")
        case QAbstractItemView():
            return str(widget.currentIndex().data() or "")
    return ""
