"""Figures that must be seen and facts that must be found: a paper's head, boxed figures, fields, a code."""

from dataclasses import dataclass, field

from officer_desk.printing.block import Block, Whole
from officer_desk.printing.linebreak import Line, Runs, break_lines, natural_width
from officer_desk.printing.qr import draw_code
from officer_desk.printing.sheet import ACCENT, GROUND, INK, LINE, MM, SOFT, Sheet, runs
from officer_desk.printing.style import Style
from officer_desk.printing.typeface import Typeface


@dataclass(slots=True)
class Masthead(Whole):
    """The head of the first page: lender, title, number and day at the left; the code at the right."""

    face: Typeface = field(kw_only=True)
    style: Style = field(kw_only=True)
    lender: str = field(kw_only=True)
    title: Runs = field(kw_only=True)
    under: str = field(kw_only=True)
    statement: str = field(kw_only=True)
    caption: str = field(kw_only=True)

    @property
    def _code_side(self) -> float:
        return self.style.title * 2.9 if self.statement and not self.style.narrow else 0.0

    def _title(self, width: float) -> tuple[Line, ...]:
        room = width - (self._code_side + 8 * MM if self._code_side else 0)
        return break_lines(self.title, self.face.width, room / self.style.title)

    def _lender(self, width: float) -> tuple[Line, ...]:
        room = width - (self._code_side + 8 * MM if self._code_side else 0)
        return break_lines(runs(self.lender), self.face.width, room / self.style.body)

    def height(self, width: float) -> float:
        """Three parts under each other, and at least the code."""
        style = self.style
        lines = len(self._lender(width)) * style.leading + len(self._title(width)) * style.title * 1.35
        return max(lines + style.leading + 6, self._code_side + 4)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw them."""
        style = self.style
        if self._code_side:
            draw_code(sheet, x + width - self._code_side, top + 2, self._code_side, self.statement)
        y = top
        for line in self._lender(width):
            sheet.write_line(self._start(x, width, line, style.body), y, line, style.body, style.leading, ink=ACCENT)
            y += style.leading
        for line in self._title(width):
            start = self._start(x, width, line, style.title)
            sheet.write_line(start, y, line, style.title, style.title * 1.35)
            y += style.title * 1.35
        under = Line(runs(self.under), self.face.width(self.under), stretch=False)
        start = self._start(x, width, under, style.small)
        sheet.write_line(start, y + 2, under, style.small, style.leading, ink=SOFT)

    def _start(self, x: float, width: float, line: Line, size: float) -> float:
        return x + (width - line.width * size) / 2 if self.style.narrow else x


@dataclass(slots=True)
class Figures(Whole):
    """Key figures in boxes of equal size: a label, the figure, perhaps a word under it."""

    face: Typeface = field(kw_only=True)
    style: Style = field(kw_only=True)
    rows: tuple[tuple[Runs, ...], ...] = field(kw_only=True)
    columns: int = field(kw_only=True)

    def _tile(self, width: float) -> float:
        return (width - (self.columns - 1) * self.style.gap) / self.columns

    @property
    def _pad(self) -> float:
        return 3.5 * MM if self.columns < 5 else 1.9 * MM

    def _figure_size(self, width: float) -> float:
        """One size for all, small enough for the widest."""
        room = self._tile(width) - 2 * self._pad
        widest = max(natural_width(row[1], self.face.width) for row in self.rows)
        return min(self.style.figure, room / widest)

    def _notes(self, row: tuple[Runs, ...], width: float) -> tuple[Line, ...]:
        if len(row) < 3 or not row[2]:
            return ()
        return break_lines(row[2], self.face.width, (self._tile(width) - 2 * self._pad) / self.style.small)

    def _labels(self, row: tuple[Runs, ...], width: float) -> tuple[Line, ...]:
        return break_lines(row[0], self.face.width, (self._tile(width) - 2 * self._pad) / self.style.small)

    def _bands(self, width: float) -> list[tuple[int, float, list[tuple[Runs, ...]]]]:
        bands = []
        for start in range(0, len(self.rows), self.columns):
            band = list(self.rows[start : start + self.columns])
            labels = max(len(self._labels(row, width)) for row in band)
            notes = max(len(self._notes(row, width)) for row in band)
            small = self.style.small_leading
            bands.append((labels, labels * small + self.style.figure * 1.5 + notes * small + 4.2 * MM, band))
        return bands

    def height(self, width: float) -> float:
        """Rows of boxes with gaps."""
        bands = self._bands(width)
        return sum(height for _, height, _ in bands) + self.style.gap * (len(bands) - 1)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw box after box."""
        style, small = self.style, self.style.small_leading
        tile, size = self._tile(width), self._figure_size(width)
        for labels, height, band in self._bands(width):
            for column, row in enumerate(band):
                left = x + column * (tile + style.gap)
                sheet.box(left, top, tile, height, ink=LINE, fill=GROUND, radius=5)
                y = top + 2.1 * MM
                for line in self._labels(row, width):
                    sheet.write_line(left + self._pad, y, line, style.small, small, ink=SOFT)
                    y += small
                y = top + 2.1 * MM + labels * small
                figure = Line(row[1], natural_width(row[1], self.face.width), stretch=False)
                sheet.write_line(left + self._pad, y, figure, size, style.figure * 1.5, ink=INK)
                y += style.figure * 1.5
                for line in self._notes(row, width):
                    sheet.write_line(left + self._pad, y, line, style.small, small, ink=SOFT)
                    y += small
            top += height + style.gap


@dataclass(slots=True)
class Fields:
    """Labelled facts in columns, each over a hairline; one with a third cell takes the whole width."""

    face: Typeface
    style: Style
    rows: tuple[tuple[Runs, ...], ...]
    columns: int
    before: float = 0.0
    with_next: bool = False

    def _bands(self) -> list[list[tuple[Runs, ...]]]:
        bands: list[list[tuple[Runs, ...]]] = []
        for row in self.rows:
            whole = len(row) > 2 or self.columns == 1
            if whole or not bands or len(bands[-1]) == self.columns or len(bands[-1][0]) > 2:
                bands.append([row])
            else:
                bands[-1].append(row)
        return bands

    def _width(self, band: list[tuple[Runs, ...]], width: float) -> float:
        if len(band[0]) > 2:
            return width
        return (width - (self.columns - 1) * 6 * MM) / self.columns

    def _label_width(self) -> float:
        widest = max(natural_width(row[0], self.face.width) for row in self.rows)
        return widest * self.style.small + 3 * MM

    def _beside(self, width: float) -> bool:
        """On a narrow roll the label stands beside its value, elsewhere above."""
        return self.style.narrow and self._label_width() < width * 0.5

    def _lines(self, row: tuple[Runs, ...], room: float, width: float) -> tuple[Line, ...]:
        less = self._label_width() if self._beside(width) else 0.0
        return break_lines(row[1], self.face.width, (room - less) / self.style.body)

    def _height(self, band: list[tuple[Runs, ...]], width: float) -> float:
        room = self._width(band, width)
        lines = max(len(self._lines(row, room, width)) for row in band)
        if self._beside(width):
            return lines * self.style.leading + 1
        return self.style.small_leading + lines * self.style.leading + 5

    def height(self, width: float) -> float:
        """One band under the other."""
        return sum(self._height(band, width) for band in self._bands())

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Between two bands."""
        used, count = 0.0, 0
        bands = self._bands()
        for band in bands:
            used += self._height(band, width)
            if used > room:
                break
            count += len(band)
        if not 0 < count < len(self.rows):
            return None
        here = Fields(self.face, self.style, self.rows[:count], self.columns, self.before)
        return here, Fields(self.face, self.style, self.rows[count:], self.columns)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw label and value of each."""
        style, beside = self.style, self._beside(width)
        for band in self._bands():
            room = self._width(band, width)
            height = self._height(band, width)
            for column, row in enumerate(band):
                left = x + column * (room + 6 * MM)
                label = Line(row[0], natural_width(row[0], self.face.width), stretch=False)
                if beside:
                    self._draw_beside(sheet, left, top, room, row, label)
                    continue
                sheet.write_line(left, top, label, style.small, style.small_leading, ink=SOFT)
                y = top + style.small_leading
                for line in self._lines(row, room, width):
                    sheet.write_line(left, y, line, style.body, style.leading)
                    y += style.leading
                sheet.rule(left, top + height - 2.5, left + room, thick=0.5)
            top += height

    def _draw_beside(
        self, sheet: Sheet, x: float, top: float, width: float, row: tuple[Runs, ...], label: Line
    ) -> None:
        style = self.style
        sheet.write_line(x, top, label, style.small, style.leading, ink=SOFT)
        for line in self._lines(row, width, width):
            start = x + width - line.width * style.body
            sheet.write_line(start, top, line, style.body, style.leading)
            top += style.leading


@dataclass(slots=True)
class Code(Whole):
    """The code by itself, in the middle, with a word under it."""

    face: Typeface = field(kw_only=True)
    style: Style = field(kw_only=True)
    statement: str = field(kw_only=True)
    caption: str = field(kw_only=True)
    side: float = 26 * MM

    def height(self, width: float) -> float:
        """The square and its caption."""
        return self.side + 4 + self.style.small_leading

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw both."""
        draw_code(sheet, x + (width - self.side) / 2, top, self.side, self.statement)
        caption = Line(runs(self.caption), self.face.width(self.caption), stretch=False)
        start = x + (width - caption.width * self.style.small) / 2
        sheet.write_line(start, top + self.side + 4, caption, self.style.small, self.style.small_leading, ink=SOFT)
