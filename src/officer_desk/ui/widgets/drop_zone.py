"""A place for a file: dropped there, or chosen by a button."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QWidget

from officer_desk.ui.theme import repolish
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label

Ask = Callable[[QWidget, str], str]
"""Asks for a file, given a window and the kinds that are offered; answers its path or nothing."""


def ask_for_file(window: QWidget, kinds: str) -> str:
    """Ask with the system's own window."""
    return QFileDialog.getOpenFileName(window, "", "", kinds)[0]


class DropZone(QFrame):
    """Tells the path of each file that is given; it opens none of them."""

    chosen = Signal(Path)
    refused = Signal(str)
    """The suffix of a file that is of no kind that is taken here."""

    def __init__(
        self,
        suffixes: tuple[str, ...] = (".jpg", ".jpeg", ".png", ".pdf"),
        ask: Ask = ask_for_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self._suffixes = suffixes
        self._ask = ask
        self._words = Label(Kind.SOFT, wraps=True)
        self.button = QuietButton("", "paperclip")
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)

    def set_words(self, words: str, button: str) -> None:
        """Say what belongs here, and name the button."""
        self._words.setText(words)
        self.button.setText(button)
        self.button.setAccessibleDescription(words)
        self.setAccessibleName(words)

    def take(self, path: Path) -> None:
        """Take one file as if it had been dropped."""
        if path.suffix.lower() in self._suffixes:
            self.chosen.emit(path)
        else:
            self.refused.emit(path.suffix)

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in self._suffixes)
        if answer := self._ask(self, f"{self.tr('Papers')} ({kinds})"):
            self.take(Path(answer))

    def _over(self, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            self._over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        event.acceptProposedAction()
        for path in _paths(event.mimeData()):
            self.take(path)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
