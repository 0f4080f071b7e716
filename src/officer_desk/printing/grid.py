"""Tables: columns as wide as they need, figures in line, the header on every page, totals kept with the last row."""

from dataclasses import dataclass, replace

from officer_desk.printing.block import Block
from officer_desk.printing.linebreak import Line, Run, Runs, break_lines, longest_piece, natural_width
from officer_desk.printing.sheet import ACCENT, INK, LINE, SOFT, TINT, Sheet
from officer_desk.printing.typeface import Typeface

PAD = 5.0
HANGING = 0.45
Cells = tuple[Runs, ...]


@dataclass(slots=True)
class Grid:
    """A table. Rows are cells of runs; the last `totals` rows are set apart."""

    face: Typeface
    header: Cells
    rows: tuple[Cells, ...]
    aligns: tuple[str, ...]
    size: float
    leading: float
    totals: int = 0
    before: float = 0.0
    with_next: bool = False
    pad: float = 3.2
    _widths: tuple[float, ...] | None = None
    _set_at: float = 0.0

    def widths(self, width: float) -> tuple[float, ...]:
        """Column widths that fill the width: figures get what they need, text shares the rest."""
        if self._widths is None or self._set_at != width:
            self._widths = self._fit(width)
            self._set_at = width
        return self._widths

    def height(self, width: float) -> float:
        """Header and rows."""
        return self._header_height(width) + sum(self._row_height(row, width) for row in self.rows)

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """As many rows as fit; at least two on either side, and no totals alone."""
        used = self._header_height(width)
        fitting = 0
        for row in self.rows:
            used += self._row_height(row, width)
            if used > room:
                break
            fitting += 1
        fitting = min(fitting, len(self.rows) - max(2, self.totals + 1))
        if fitting < 2:
            return None
        return (
            replace(self, rows=self.rows[:fitting], totals=0, with_next=False),
            replace(self, rows=self.rows[fitting:], before=0.0),
        )

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw header, rows and rules."""
        widths = self.widths(width)
        if self.header:
            height = self._header_height(width)
            self._draw_row(sheet, x, top, widths, self._bold(self.header), soft=True)
            top += height
            sheet.rule(x, top, x + width, ink=ACCENT, thick=0.9)
        first_total = len(self.rows) - self.totals
        for place, row in enumerate(self.rows):
            total = place >= first_total
            height = self._row_height(row, width)
            if total:
                sheet.box(x, top, width, height, ink=None, fill=TINT)
            if place == first_total and self.totals:
                sheet.rule(x, top, x + width, ink=INK, thick=0.7)
            self._draw_row(sheet, x, top, widths, self._bold(row) if total else row, soft=False)
            top += height
            sheet.rule(x, top, x + width, ink=LINE, thick=0.5)

    def _bold(self, cells: Cells) -> Cells:
        return tuple(tuple(Run(run.text, True) for run in cell) for cell in cells)

    def _draw_row(
        self, sheet: Sheet, x: float, top: float, widths: tuple[float, ...], cells: Cells, *, soft: bool
    ) -> None:
        size = self.size - 0.6 if soft else self.size
        for column, cell in enumerate(cells):
            y = top + self.pad
            align = self.aligns[column] if column < len(self.aligns) else "left"
            for line in self._broken(cell, widths[column], size):
                start = x + (0 if column == 0 and align == "left" else PAD)
                room = widths[column] - 2 * PAD
                if align == "right":
                    hanging = HANGING * size if line.runs and line.runs[-1].text[-1] in "）。，、" else 0.0
                    edge = 0.0 if column == len(widths) - 1 else PAD
                    start = x + widths[column] - line.width * size - edge + hanging
                elif align == "centre":
                    start = x + PAD + (room - line.width * size) / 2
                sheet.write_line(start, y, line, size, self.leading, ink=SOFT if soft else INK)
                y += self.leading
            x += widths[column]

    def _broken(self, cell: Runs, width: float, size: float) -> tuple[Line, ...]:
        room = (width - 2 * PAD + 0.01) / size
        natural = natural_width(cell, self.face.width)
        if natural <= room:
            return (Line(cell, natural, stretch=False),)
        return break_lines(cell, self.face.width, room)

    def _header_height(self, width: float) -> float:
        if not self.header:
            return 0.0
        return self._lines_in(self.header, width, self.size - 0.6) * self.leading + 2 * self.pad

    def _row_height(self, row: Cells, width: float) -> float:
        return self._lines_in(row, width, self.size) * self.leading + 2 * self.pad

    def _lines_in(self, row: Cells, width: float, size: float) -> int:
        widths = self.widths(width)
        return max(len(self._broken(cell, widths[column], size)) for column, cell in enumerate(row))

    def _fit(self, width: float) -> tuple[float, ...]:
        columns = len(self.header) or max(len(row) for row in self.rows)
        natural, least = [], []
        for column in range(columns):
            cells = [row[column] for row in (self.header, *self.rows) if column < len(row)]
            natural.append(max(natural_width(cell, self.face.width) for cell in cells) * self.size + 2 * PAD + 1)
            longest = max(longest_piece(cell, self.face.width) for cell in cells) * self.size + 2 * PAD + 1
            least.append(min(longest, width * 0.5))
        spare = width - sum(natural)
        if spare >= 0:
            texts = [
                column
                for column in range(columns)
                if self._aligned(column) == "left" and natural[column] > width / (columns + 1)
            ] or range(int(self._aligned(0) == "right"), columns)
            return tuple(wish + (spare / len(texts) if column in texts else 0) for column, wish in enumerate(natural))
        slack = width - sum(least)
        if slack <= 0:
            return tuple(share * width / sum(least) for share in least)
        wishes = [wish - floor for wish, floor in zip(natural, least, strict=True)]
        return tuple(floor + slack * wish / sum(wishes) for floor, wish in zip(least, wishes, strict=True))

    def _aligned(self, column: int) -> str:
        return self.aligns[column] if column < len(self.aligns) else "left"
