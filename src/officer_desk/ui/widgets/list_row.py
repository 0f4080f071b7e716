"""One line of a list: who, what, one chip for the state, an amount, and what to do about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.ui.theme import Tone, repolish, tokens
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.label import Kind, Label


class ListRow(QFrame):
    """A row that a click or Enter opens when `opens` is set, and that may have one button at its right end."""

    opened = Signal()
    acted = Signal()

    def __init__(self, title: str = "", subtitle: str = "", opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens = opens
        self.setProperty("kind", "row")
        self.setProperty("opens", opens)
        self.lead = Label(Kind.NAME)
        self.lead.hide()
        self.title = Label(Kind.NAME, title)
        self.subtitle = Label(Kind.SOFT, subtitle)
        self.chip = Chip()
        self.amount = Label(Kind.NAME)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.amount.hide()
        self.action = QuietButton()
        self.action.hide()
        self.action.clicked.connect(self.acted)
        self._lay_out()
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(title, subtitle)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 4, 6)
        row.setSpacing(12)
        row.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Say who and what."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._name()

    def set_lead(self, text: str) -> None:
        """Put a time or a number before the words."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))
        self.lead.setMinimumWidth(self.lead.fontMetrics().horizontalAdvance("00:00") + 14)
        self._name()

    def set_chip(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say the state."""
        self.chip.set(text, tone)
        self._name()

    def set_amount(self, text: str) -> None:
        """Put an amount at the right, already as text (its currency stands over the column)."""
        self.amount.setText(text)
        self.amount.setVisible(bool(text))
        self._name()

    def set_action(self, text: str, icon_name: str | None = None) -> None:
        """Offer the one thing to do here; no text, no button."""
        self.action.setText(text)
        self.action.set_icon(icon_name)
        self.action.setVisible(bool(text))
        self.action.setAccessibleName(f"{text}: {self.title.text()}" if text else "")

    def _name(self) -> None:
        parts = (self.lead.text(), self.title.text(), self.subtitle.text(), self.chip.text(), self.amount.text())
        self.setAccessibleName(", ".join(part for part in parts if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def set_opens(self, opens: bool) -> None:
        """Let the row be opened, or no longer."""
        self._opens = opens
        self.setProperty("opens", opens)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        repolish(self)
