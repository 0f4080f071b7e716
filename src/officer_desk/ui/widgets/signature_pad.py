"""A place to sign with a finger, a pen or a mouse."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.theme import sized, tokens

Point = tuple[int, int, int]
Strokes = tuple[tuple[Point, ...], ...]
WIDE = 10_000
"""Coordinates are in ten-thousandths of the pad's width, so that they do not depend on a screen."""


class SignaturePad(Screen):
    """Keeps what is drawn as strokes of (x, y, milliseconds since the first point)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._began: int | None = None
        self._drawing = False
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, False)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Place to sign"))
        self.setAccessibleDescription(self.tr("To be signed with a finger, a pen or the mouse."))
        self.update()

    def strokes(self) -> Strokes:
        """What was drawn, stroke by stroke."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: Strokes) -> None:
        """Show a signature that was drawn before."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def is_empty(self) -> bool:
        return not self._strokes

    def answered(self) -> bool:
        return not self.is_empty()

    def clear(self) -> None:
        """Begin again."""
        self._strokes, self._began, self._drawing = [], None, False
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(480, 160)

    def _take(self, at: QPointF, when: int, begins: bool) -> None:
        self._began = when if self._began is None else self._began
        scale = WIDE / max(1, self.width())
        point = (round(at.x() * scale), round(at.y() * scale), max(0, when - self._began))
        if begins:
            self._strokes.append([point])
        elif self._strokes[-1][-1][:2] != point[:2]:
            self._strokes[-1].append(point)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drawing = True
            self._take(event.position(), event.timestamp(), begins=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._take(event.position(), event.timestamp(), begins=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self._drawing = event.pointerType() is not QPointingDevice.PointerType.Eraser
                if self._drawing:
                    self._take(event.position(), event.timestamp(), begins=True)
            case QEvent.Type.TabletMove if self._drawing:
                self._take(event.position(), event.timestamp(), begins=False)
            case QEvent.Type.TabletRelease if self._drawing:
                self._drawing = False
                self.changed.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)
        self._paint_line(painter)
        ink = QPen(QColor(colours.ink), 2.4)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(self._path(stroke))

    def _paint_line(self, painter: QPainter) -> None:
        colours = tokens()
        down = self.height() * 0.74
        painter.setPen(QPen(QColor(colours.soft_ink), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(20, down), QPointF(self.width() - 20, down))
        if self.is_empty():
            painter.setFont(sized(self, "small"))
            painter.setPen(QColor(colours.soft_ink))
            painter.drawText(QPointF(20, down + painter.fontMetrics().height()), self.tr("Sign here"))

    def _path(self, stroke: list[Point]) -> QPainterPath:
        """A curve through the middles between points, which looks as the hand moved."""
        scale = self.width() / WIDE
        points = [QPointF(x * scale, y * scale) for x, y, _ in stroke]
        path = QPainterPath(points[0])
        if len(points) == 1:
            path.lineTo(points[0] + QPointF(0.1, 0))
        for before, after in pairwise(points[1:]):
            path.quadTo(before, (before + after) / 2)
        if len(points) > 1:
            path.lineTo(points[-1])
        return path
