"""Big numbers with what they are beneath, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.flow import Flow
from officer_desk.ui.widgets.label import Kind, Label


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as text, what it is, and the key under which its working can be asked for."""

    value: str
    caption: str
    key: str = ""
    tone: Tone = Tone.PLAIN


class FiguresStrip(QWidget):
    """Figures in a row that wraps when it is narrow; one with a key opens to its working: `asked` carries the key."""

    asked = Signal(str)

    def __init__(self, far: bool = False, parent: QWidget | None = None) -> None:
        """`far`: sizes that are read across a table."""
        super().__init__(parent)
        self._kinds = (Kind.FAR, Kind.SAID_SOFT) if far else (Kind.FIGURE, Kind.CAPTION)
        self._flow = Flow(self, across=22, down=8)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these in place of what was there."""
        clear_layout(self._flow)
        for figure in figures:
            self._flow.addWidget(self._one(figure))

    def _one(self, figure: Figure) -> QWidget:
        one = QWidget(self)
        one.setAccessibleName(f"{figure.caption}: {figure.value}")
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        value = Label(self._kinds[0], figure.value)
        value.set_ink(figure.tone)
        column.addWidget(value)
        if figure.key:
            why = LinkButton(figure.caption)
            why.setProperty("caption", True)
            why.setAccessibleName(one.accessibleName())
            why.clicked.connect(lambda: self.asked.emit(figure.key))
            column.addWidget(why)
        else:
            column.addWidget(Label(self._kinds[1], figure.caption))
        return one
