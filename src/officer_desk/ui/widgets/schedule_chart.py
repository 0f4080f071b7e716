"""A schedule as a picture: one bar for each instalment, principal below and what it costs above."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import sized, tokens

WIDEST_BAR = 64


class ScheduleChart(Screen):
    """Bars of equal scale with their numbers beneath; a click says which instalment was meant."""

    row_chosen = Signal(int)

    def __init__(self, currency: Currency = CNY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._rows: tuple[Instalment, ...] = ()
        self._marked: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Repayments as bars"))
        self.setAccessibleDescription(self._described())
        self.update()

    def show_rows(self, rows: Sequence[Instalment]) -> None:
        """Draw these instalments."""
        self._rows = tuple(rows)
        self._marked = None
        self.retranslate()

    def mark(self, number: int | None) -> None:
        """Point at one instalment."""
        self._marked = number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 7 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 5 * self.fontMetrics().height())

    def _described(self) -> str:
        if not self._rows:
            return ""
        first, last = self._rows[0], self._rows[-1]
        return self.tr(
            "%n instalment(s). The first, on {first_day}, is {first}, of which {first_cost} interest and fees. "
            "The last, on {last_day}, is {last}. Interest and fees together are {cost}.",
            "",
            len(self._rows),
        ).format(
            first_day=shown.day(first.due),
            first=self._money(first.total_minor),
            first_cost=self._money(_cost(first)),
            last_day=shown.day(last.due),
            last=self._money(last.total_minor),
            cost=self._money(sum(_cost(row) for row in self._rows)),
        )

    def _money(self, amount_minor: int) -> str:
        return shown.money(amount_minor, self._currency)

    def _legend_height(self) -> float:
        return QFontMetrics(sized(self, "small")).height() + 8

    def _bars(self) -> list[tuple[Instalment, QRectF]]:
        """Each instalment with the room its bar has at most."""
        foot = QFontMetrics(sized(self, "small")).height() + 6
        top = self._legend_height()
        slot = self.width() / max(1, len(self._rows))
        gap = 8 if slot > 24 else 3 if slot > 8 else 1
        width = min(WIDEST_BAR, slot - gap)
        tallest = max((row.total_minor for row in self._rows), default=0) or 1
        room = self.height() - foot - top
        bars = []
        for index, row in enumerate(self._rows):
            height = room * row.total_minor / tallest
            bars.append((row, QRectF(index * slot + (slot - width) / 2, top + room - height, width, height)))
        return bars

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter)
        bars = self._bars()
        for row, bar in bars:
            self._paint_bar(painter, row, bar)
        self._paint_numbers(painter, bars)

    def _paint_bar(self, painter: QPainter, row: Instalment, bar: QRectF) -> None:
        colours = tokens()
        whole = QPainterPath()
        radius = min(4.0, bar.width() / 4)
        whole.addRoundedRect(bar, radius, radius)
        painter.save()
        painter.setClipPath(whole)
        painter.fillRect(bar, QColor(colours.principal))
        cost = bar.height() * _cost(row) / (row.total_minor or 1)
        if cost > 0:
            painter.fillRect(QRectF(bar.x(), bar.y(), bar.width(), cost), QColor(colours.interest))
            painter.fillRect(QRectF(bar.x(), bar.y() + cost, bar.width(), 1.0), QColor(colours.surface))
        painter.restore()
        if row.number == self._marked:
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)

    def _paint_numbers(self, painter: QPainter, bars: list[tuple[Instalment, QRectF]]) -> None:
        painter.setFont(sized(self, "small"))
        painter.setPen(QColor(tokens().soft_ink))
        metrics = painter.fontMetrics()
        slot = self.width() / len(bars)
        widest = metrics.horizontalAdvance(str(bars[-1][0].number)) + 8
        every = max(1, -(-widest // max(1, int(slot))))
        for index, (row, bar) in enumerate(bars):
            left = len(bars) - 1 - index
            if left == 0 or (index % every == 0 and left >= every):
                where = QRectF(bar.center().x() - 30, self.height() - metrics.height(), 60, metrics.height())
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(row.number))

    def _paint_legend(self, painter: QPainter) -> None:
        colours = tokens()
        painter.setFont(sized(self, "small"))
        metrics = painter.fontMetrics()
        x, box = 0.0, metrics.height() * 0.6
        words = ((colours.principal, self.tr("Principal")), (colours.interest, self.tr("Interest and fees")))
        for colour, word in words:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(x, (metrics.height() - box) / 2, box, box), 3, 3)
            painter.setPen(QColor(colours.soft_ink))
            painter.drawText(QRectF(x + box + 6, 0, 300, metrics.height()), Qt.AlignmentFlag.AlignLeft, word)
            x += box + 6 + metrics.horizontalAdvance(word) + 18

    def _at(self, x: float) -> Instalment | None:
        index = int(x * len(self._rows) / max(1, self.width()))
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if row := self._at(event.position().x()):
            self.mark(row.number)
            self.row_chosen.emit(row.number)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (row := self._at(event.pos().x())):
            words = self.tr("{number}: {day}, {total} = {principal} + {cost}").format(
                number=row.number,
                day=shown.day(row.due),
                total=self._money(row.total_minor),
                principal=self._money(row.principal_minor),
                cost=self._money(_cost(row)),
            )
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def _cost(row: Instalment) -> int:
    return row.interest_minor + row.fee_minor
