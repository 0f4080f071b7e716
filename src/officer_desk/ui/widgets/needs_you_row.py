"""Something that waits for the officer: whose, what, and what to do."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from officer_desk.ui.theme import Tone, tokens
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Label

BAR = 4


class NeedsYouRow(QWidget):
    """A coloured bar, one whole sentence, one button."""

    acted = Signal()

    def __init__(
        self, sentence: str = "", action: str = "", tone: Tone = Tone.WAITS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._sentence = Label(wraps=True)
        self.action = QuietButton()
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + 10, 3, 0, 3)
        row.setSpacing(16)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set(sentence, action, tone)

    def set(self, sentence: str, action: str, tone: Tone) -> None:
        """Say it, name the button (no words, no button), and how bad it is."""
        self._tone = tone
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.action.setAccessibleDescription(sentence)
        self.setAccessibleName(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().of(self._tone)[0]))
        painter.drawRoundedRect(QRectF(0, 2, BAR, self.height() - 4), 2, 2)
