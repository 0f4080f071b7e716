"""A part of a screen that can be longer than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

ROOM_FOR_RINGS = 2
ROOM_FOR_BAR = 10


class Scroll(QScrollArea):
    """Scrolls one widget up and down, never sideways, without a frame; the keyboard scrolls it by moving the focus."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if (layout := widget.layout()) is not None:
            layout.setContentsMargins(ROOM_FOR_RINGS, ROOM_FOR_RINGS, ROOM_FOR_BAR, ROOM_FOR_RINGS)
        self.hold(widget)

    def hold(self, widget: QWidget) -> None:
        """Scroll this widget from now on; the ground stays that of whatever is beneath."""
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
