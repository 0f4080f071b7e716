"""The steps of a wizard: what is done, where we are, what is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.theme import row_height, sized, tokens
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.icon import paint_icon

GAP = 12


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Step:
    """One step as the list shows it."""

    key: str
    name: str
    state: StepState


class StepList(Screen):
    """The steps beneath each other; one that is done can be gone back to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Steps"))
        self._rename()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps in their order."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        clear_layout(self._column)
        for number, step in enumerate(self._steps):
            row = _StepRow(number + 1, step)
            row.clicked.connect(lambda _=False, key=step.key: self.chosen.emit(key))
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._rename()

    def steps(self) -> tuple[Step, ...]:
        return self._steps

    def _rename(self) -> None:
        words = {
            StepState.DONE: self.tr("{step}, done"),
            StepState.CURRENT: self.tr("{step}, here now"),
            StepState.COMING: self.tr("{step}, still to come"),
        }
        for row in self.findChildren(_StepRow):
            row.setAccessibleName(words[row.step.state].format(step=row.step.name))


class _StepRow(QAbstractButton):
    """A circle with a tick or a number, and the step's name."""

    def __init__(self, number: int, step: Step) -> None:
        super().__init__()
        self.step = step
        self._number = number
        done = step.state is StepState.DONE
        self.setEnabled(done)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if done else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if done else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(step.name)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(sized(self, "base", bold=True))
        circle = self._circle()
        return QSize(circle + GAP + metrics.horizontalAdvance(self.step.name) + 6, row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._circle(), row_height(self))

    def _circle(self) -> int:
        return self.fontMetrics().height() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._circle()
        circle = QRectF(1.5, (self.height() - size) / 2, size - 1, size - 1)
        self._paint_circle(painter, circle)
        coming = self.step.state is StepState.COMING
        painter.setPen(QColor(colours.soft_ink if coming else colours.ink))
        font = sized(self, "base", bold=self.step.state is StepState.CURRENT)
        painter.setFont(font)
        words = self.rect().adjusted(size + GAP, 0, 0, 0)
        name = QFontMetrics(font).elidedText(self.step.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(size + 5, 3, -1, -3), 6, 6)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        colours = tokens()
        if self.step.state is StepState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(circle)
            inset = circle.width() * 0.18
            paint_icon(painter, "tick", colours.on_accent, circle.adjusted(inset, inset, -inset, -inset))
            return
        current = self.step.state is StepState.CURRENT
        painter.setPen(QPen(QColor(colours.accent if current else colours.line), 1.75))
        painter.setBrush(QColor(colours.accent_tint) if current else QColor(colours.surface))
        painter.drawEllipse(circle)
        painter.setPen(QColor(colours.accent if current else colours.soft_ink))
        painter.setFont(sized(self, "small"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
