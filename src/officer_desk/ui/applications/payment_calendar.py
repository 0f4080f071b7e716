"""Every payment as a leaf of a calendar: its day, its amount, and how much of it is what borrowing costs."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import sized, tokens

GAP = 10
MOST_ACROSS = 9
BAR = 6


class PaymentCalendar(Screen):
    """Leaves in rows of equal size; one that differs from the one before it is framed."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Instalment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What you pay, and when"))
        told = [f"{shown.day(row.due)}: {shown.money_named(row.total_minor)}" for row in self._rows]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def show_rows(self, rows: Sequence[Instalment]) -> None:
        """Show these payments."""
        self._rows = tuple(rows)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(900, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 160)

    def _across(self) -> int:
        count = len(self._rows)
        return 6 if count <= 12 else MOST_ACROSS

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = self._across()
        down = -(-len(self._rows) // across)
        width = (self.width() - GAP * (across - 1) - 2) / across
        height = min((self.height() - GAP * (down - 1) - 2) / down, width)
        for place, row in enumerate(self._rows):
            line, column = divmod(place, across)
            leaf = QRectF(1 + column * (width + GAP), 1 + line * (height + GAP), width, height)
            before = self._rows[place - 1].total_minor if place else row.total_minor
            self._paint_leaf(painter, leaf, row, row.total_minor != before)

    def _paint_leaf(self, painter: QPainter, leaf: QRectF, row: Instalment, differs: bool) -> None:
        colours = tokens()
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.accent if differs else colours.line), 2 if differs else 1))
        painter.drawRoundedRect(leaf, 8, 8)
        day, amount = shown.day_short(row.due), shown.money(row.total_minor)
        painter.setFont(self._fitting(day, "lead", leaf.width(), bold=False))
        painter.setPen(QColor(colours.soft_ink))
        top = leaf.adjusted(4, leaf.height() * 0.08, -4, 0)
        painter.drawText(top, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, day)
        painter.setFont(self._fitting(amount, "title", leaf.width(), bold=True))
        painter.setPen(QColor(colours.ink))
        painter.drawText(leaf.adjusted(4, leaf.height() * 0.12, -4, 0), Qt.AlignmentFlag.AlignCenter, amount)
        self._paint_share(painter, leaf, row)

    def _paint_share(self, painter: QPainter, leaf: QRectF, row: Instalment) -> None:
        """A line at the foot: what goes off the debt, and what is the price of it."""
        colours = tokens()
        bar = QRectF(leaf.left() + 14, leaf.bottom() - 8 - BAR, leaf.width() - 28, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.interest))
        painter.drawRoundedRect(bar, 3, 3)
        if row.principal_minor and row.total_minor:
            share = row.principal_minor / row.total_minor
            painter.setBrush(QColor(colours.principal))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, BAR), 3, 3)

    def _fitting(self, text: str, kind: str, width: float, *, bold: bool) -> QFont:
        """The largest type of this kind that the leaf has room for."""
        font = sized(self, kind, bold=bold)
        while QFontMetrics(font).horizontalAdvance(text) > width - 12 and font.pointSizeF() > 8:
            font.setPointSizeF(font.pointSizeF() - 1)
        return font
