"""Something that is ticked when it was done or said."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QWidget


class Tick(QCheckBox):
    """A check box that can be asked whether it is answered, as the other editors can."""

    changed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(self.changed)

    def hitButton(self, position: QPoint) -> bool:
        """The whole line is pressed, as a finger or a hurried hand does; Qt takes the words alone."""
        return self.rect().contains(position)

    def answered(self) -> bool:
        return self.isChecked()
