"""What a list says when nothing is in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label


class EmptyState(QWidget):
    """One sentence on what would be here, and the button that makes it so."""

    acted = Signal()

    def __init__(self, sentence: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(Kind.SOFT, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action = QuietButton()
        self.action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.set_words(sentence, action)

    def set_words(self, sentence: str, action: str = "") -> None:
        """Set the sentence and the button's words; no words, no button."""
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
