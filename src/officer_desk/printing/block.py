"""What stands on a page: pieces that know their height, may be divided between pages, and draw themselves."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from officer_desk.printing.linebreak import Line, Runs, break_lines
from officer_desk.printing.sheet import ACCENT, INK, MM, SOFT, TINT, Colour, Sheet
from officer_desk.printing.typeface import Typeface


class Block(Protocol):
    """A piece of a page; `before` is the space above it, `with_next` keeps it on the page of what follows."""

    before: float
    with_next: bool

    def height(self, width: float) -> float:
        """How high it is at a width."""

    def divide(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """The part that fits into the room and the rest; nothing if it stays whole."""

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Put it on the page."""


@dataclass(slots=True)
class Whole:
    """What is never divided."""

    before: float = 0.0
    with_next: bool = False

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """It stays whole."""
        return None


@dataclass(slots=True)
class Marker:
    """What hangs to the left of a paragraph: a number, a bullet or a tick box."""

    text: str
    indent: float
    bold: bool = False
    ticked: bool | None = None


@dataclass(slots=True)
class Prose:
    """A paragraph."""

    face: Typeface
    runs: Runs
    size: float
    leading: float
    before: float = 0.0
    with_next: bool = False
    ink: Colour = INK
    justify: bool = False
    marker: Marker | None = None
    _lines: tuple[Line, ...] | None = field(default=None, repr=False)
    _broken_at: float = 0.0

    def lines(self, width: float) -> tuple[Line, ...]:
        """The paragraph broken at a width."""
        if self._lines is None or self._broken_at not in (0.0, width):
            room = width - (self.marker.indent if self.marker else 0.0)
            self._lines = break_lines(self.runs, self.face.width, room / self.size, justify=self.justify)
            self._broken_at = width
        return self._lines

    def height(self, width: float) -> float:
        """Its lines, one under the other."""
        return len(self.lines(width)) * self.leading

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """At least two lines stay here and two go on."""
        lines = self.lines(width)
        fitting = min(int(room // self.leading), len(lines) - 2)
        if fitting < 2:
            return None
        here = replace(self, with_next=False, _lines=lines[:fitting], _broken_at=width)
        hanging = self.marker and Marker("", self.marker.indent)
        rest = replace(self, before=0.0, marker=hanging, _lines=lines[fitting:], _broken_at=width)
        return here, rest

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw its lines and what hangs beside the first."""
        indent = self.marker.indent if self.marker else 0.0
        if self.marker:
            self._draw_marker(sheet, x, top)
        room = width - indent if self.justify else None
        for line in self.lines(width):
            sheet.write_line(x + indent, top, line, self.size, self.leading, ink=self.ink, width=room)
            top += self.leading

    def _draw_marker(self, sheet: Sheet, x: float, top: float) -> None:
        marker = self.marker
        if marker is None:
            return
        if marker.ticked is None:
            baseline = top + (self.leading - self.size) / 2 + 0.88 * self.size
            sheet.write(x, baseline, marker.text, self.size, ink=ACCENT if marker.bold else SOFT, bold=marker.bold)
            return
        draw_tick(sheet, x, top + (self.leading - 8.4) / 2, marker.ticked)


def draw_tick(sheet: Sheet, x: float, top: float, ticked: bool) -> None:
    """A tick box; the fonts have no such character."""
    sheet.box(x + 0.4, top, 8.4, 8.4, ink=INK, thick=0.7, radius=1.2)
    if ticked:
        sheet.stroke(((x + 2.2, top + 4.4), (x + 4.0, top + 6.4), (x + 7.2, top + 2.0)), ink=ACCENT, thick=1.3)


@dataclass(slots=True)
class Notice(Whole):
    """A sentence that has to be seen: tinted, with a bar at its left."""

    prose: Prose = field(kw_only=True)

    def height(self, width: float) -> float:
        """The paragraph and its margins."""
        return self.prose.height(width - 8 * MM) + 5 * MM

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw the ground, the bar and the sentence."""
        height = self.height(width)
        sheet.box(x, top, width, height, ink=None, fill=TINT)
        sheet.box(x, top, 2.2, height, ink=None, fill=ACCENT)
        self.prose.draw(sheet, x + 4.5 * MM, top + 2.5 * MM, width - 8 * MM)


@dataclass(slots=True)
class Rule(Whole):
    """A hairline over the whole width."""

    dashed: bool = False

    def height(self, width: float) -> float:
        """Nearly nothing."""
        return 0.6

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw it."""
        sheet.rule(x, top, x + width, dashed=self.dashed)


@dataclass(slots=True)
class Blank(Whole):
    """Lines to write on by hand."""

    count: int = 1
    pitch: float = 9 * MM

    def height(self, width: float) -> float:
        """A line each."""
        return self.count * self.pitch

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw the lines."""
        for number in range(1, self.count + 1):
            sheet.rule(x, top + number * self.pitch - 1, x + width, ink=SOFT, thick=0.4)


@dataclass(slots=True)
class Space(Whole):
    """Nothing, of some height."""

    points: float = 0.0

    def height(self, width: float) -> float:
        """As asked."""
        return self.points

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Nothing is drawn."""


@dataclass(slots=True)
class Break(Space):
    """A new page begins here."""
