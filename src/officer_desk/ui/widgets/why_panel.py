"""The working of a figure, in words with the numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.label import Kind, Label


class WhyPanel(QFrame):
    """A tinted panel under a figure: a question as its title, and the answer in a few lines. Esc closes it."""

    closed = Signal()

    def __init__(self, closable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "why")
        self._title = Label(Kind.STRONG, wraps=True)
        self._text = Label(wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = LinkButton("", "close")
        self._close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)
        # Shown before it has a parent, it would be a window of its own for a moment and take the keys.
        self._close.setVisible(closable)

    def show_why(self, title: str, lines: Sequence[str]) -> None:
        """Answer one question."""
        self._title.setText(title)
        self._text.setText("\n".join(lines))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        if self.parentWidget() is not None:
            self.show()

    def close_panel(self) -> None:
        """Take the answer away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._close.isHidden():
            self.close_panel()
        else:
            super().keyPressEvent(event)
