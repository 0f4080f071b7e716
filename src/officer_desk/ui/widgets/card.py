"""A white sheet on the ground that holds what belongs together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from officer_desk.ui.widgets.label import Kind, Label

PADDING = 18


class Card(QFrame):
    """A sheet with a title, something small at the title's right, and rows below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title = Label(Kind.CARD, title)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING - 2)
        self.rows.setSpacing(8)
        self.rows.addLayout(self._head)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; a card without one has no line for it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_aside(self, widget: QWidget) -> None:
        """Put a figure, a chip or a link at the title's right."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under what is there."""
        self.rows.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout under what is there."""
        self.rows.addLayout(layout, stretch)

    def add_stretch(self) -> None:
        """Keep what was added at the top."""
        self.rows.addStretch(1)

    def clear(self) -> None:
        """Take away everything under the title."""
        clear_layout(self.rows, keep=1)


def clear_layout(layout: QLayout, keep: int = 0) -> None:
    """Take everything after the first `keep` items off the screen at once, and let Qt delete it later."""
    while layout.count() > keep and (item := layout.takeAt(keep)) is not None:
        if (inner := item.layout()) is not None:
            clear_layout(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
