"""How far something long is, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label


class Progress(Screen):
    """A sentence, a bar and a button; `cancelled` is told once, and what is under way decides when it really ends."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(Kind.SOFT, wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = QuietButton()
        self.cancel.clicked.connect(self._stop)
        left = QVBoxLayout()
        left.addWidget(self._words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.cancel)
        self.retranslate()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))

    def show_progress(self, words: str, done: int = 0, of: int = 0) -> None:
        """Say what is being done and how far it is; without `of` nobody knows how long it takes."""
        self._words.setText(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)
        self.cancel.setEnabled(True)
        if self.parentWidget() is not None:
            self.show()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self.cancelled.emit()
