"""The people on a paper: who they are, and where each of them signs, presses a thumb or sets a seal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from officer_desk.printing.block import Block, Whole
from officer_desk.printing.facts import PartyFacts
from officer_desk.printing.linebreak import Line, break_lines
from officer_desk.printing.sheet import ACCENT, LINE, MM, SOFT, Sheet, runs
from officer_desk.printing.style import Style
from officer_desk.printing.typeface import Typeface

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One side of a paper: its part, its name, and labelled facts in two columns; long ones in a row of their own."""

    role: str
    name: str = field(repr=False)
    pairs: Pairs = field(repr=False)
    long_pairs: Pairs = field(default=(), repr=False)


@dataclass(slots=True)
class People:
    """Who the parties are, one under the other, each with its part at the left."""

    face: Typeface
    style: Style
    people: tuple[Person, ...]
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:
        """One under the other."""
        return sum(self._height(person, width) for person in self.people)

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Between two people."""
        used, fitting = 0.0, 0
        for person in self.people:
            used += self._height(person, width)
            if used > room:
                break
            fitting += 1
        if not 0 < fitting < len(self.people):
            return None
        return (
            People(self.face, self.style, self.people[:fitting], self.before),
            People(self.face, self.style, self.people[fitting:]),
        )

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw person after person."""
        style = self.style
        left = x + self._role_width
        for person in self.people:
            sheet.rule(x, top, x + width, ink=LINE, thick=0.5)
            y = top + 2 * MM
            self._draw_lines(sheet, x, y, self._role_lines(person), style.body, ink_accent=True)
            for line in self._lines(person.name, width - self._role_width, bold=True):
                sheet.write_line(left, y, line, style.body + 0.8, style.leading)
                y += style.leading
            for cells in self._rows(person, width):
                lines_in_row = 0
                for offset, label, lines in cells:
                    sheet.write(left + offset, y + self._baseline, label, style.small, ink=SOFT)
                    self._draw_lines(sheet, left + offset + self._label_width, y, lines, style.body - 0.4)
                    lines_in_row = max(lines_in_row, len(lines))
                y += lines_in_row * style.leading
            top += self._height(person, width)

    @property
    def _baseline(self) -> float:
        return (self.style.leading - self.style.body) / 2 + 0.88 * self.style.body

    @property
    def _role_width(self) -> float:
        return 27 * MM

    @property
    def _label_width(self) -> float:
        labels = [label for person in self.people for label, _ in (*person.pairs, *person.long_pairs)]
        return max((self.face.width(label) for label in labels), default=0) * self.style.small + 3 * MM

    def _role_lines(self, person: Person) -> tuple[Line, ...]:
        return break_lines(runs(person.role, bold=True), self.face.width, (self._role_width - 3 * MM) / self.style.body)

    def _lines(self, text: str, width: float, *, bold: bool = False) -> tuple[Line, ...]:
        return break_lines(runs(text, bold=bold), self.face.width, width / (self.style.body + 0.8))

    def _rows(self, person: Person, width: float) -> list[list[tuple[float, str, tuple[Line, ...]]]]:
        room = width - self._role_width
        half = room / 2
        rows = []
        for start in range(0, len(person.pairs), 2):
            cells = []
            for column, (label, value) in enumerate(person.pairs[start : start + 2]):
                lines = self._lines(value, half - self._label_width - 2 * MM)
                cells.append((column * half, label, lines))
            rows.append(cells)
        for label, value in person.long_pairs:
            rows.append([(0.0, label, self._lines(value, room - self._label_width))])
        return rows

    def _height(self, person: Person, width: float) -> float:
        rows = sum(max(len(lines) for _, _, lines in cells) for cells in self._rows(person, width))
        name = len(self._lines(person.name, width - self._role_width, bold=True))
        return max(rows + name, len(self._role_lines(person))) * self.style.leading + 4 * MM

    def _draw_lines(
        self, sheet: Sheet, x: float, y: float, lines: tuple[Line, ...], size: float, *, ink_accent: bool = False
    ) -> None:
        for line in lines:
            if ink_accent:
                sheet.write_line(x, y, line, size, self.style.leading, ink=ACCENT)
            else:
                sheet.write_line(x, y, line, size, self.style.leading)
            y += self.style.leading


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs: their part and name; a seal for the lender, a place for a thumb where one is used."""

    role: str
    name: str = field(repr=False)
    seal: bool = False
    thumb: bool = False


@dataclass(slots=True)
class Signatures(Whole):
    """Places to sign, two beside each other, never torn apart from their lines."""

    face: Typeface = field(kw_only=True)
    style: Style = field(kw_only=True)
    signers: tuple[Signer, ...] = field(kw_only=True)
    words: Mapping[str, Any] = field(kw_only=True)
    columns: int = field(kw_only=True, default=2)

    def _tile(self, width: float) -> float:
        return (width - (self.columns - 1) * 8 * MM) / self.columns

    def _name(self, signer: Signer, width: float) -> tuple[Line, ...]:
        return break_lines(runs(signer.name), self.face.width, self._tile(width) / self.style.body)

    def _height_of(self, row: tuple[Signer, ...], width: float) -> float:
        names = max(len(self._name(signer, width)) for signer in row)
        room = 25 * MM if any(signer.seal or signer.thumb for signer in row) else 13 * MM
        return self.style.small_leading + names * self.style.leading + room + self.style.small_leading + 6 * MM

    def _rows(self) -> list[tuple[Signer, ...]]:
        return [self.signers[start : start + self.columns] for start in range(0, len(self.signers), self.columns)]

    def height(self, width: float) -> float:
        """Row under row."""
        return sum(self._height_of(row, width) for row in self._rows())

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Between two rows."""
        used, fitting = 0.0, 0
        for row in self._rows():
            used += self._height_of(row, width)
            if used > room:
                break
            fitting += len(row)
        if not 0 < fitting < len(self.signers):
            return None
        return self._part(self.signers[:fitting], self.before), self._part(self.signers[fitting:], 0.0)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw each place."""
        tile = self._tile(width)
        for row in self._rows():
            height = self._height_of(row, width)
            for column, signer in enumerate(row):
                self._draw_place(sheet, x + column * (tile + 8 * MM), top, tile, height, signer, width)
            top += height

    def _part(self, signers: tuple[Signer, ...], before: float) -> "Signatures":
        return Signatures(
            before,
            face=self.face,
            style=self.style,
            signers=signers,
            words=self.words,
            columns=self.columns,
        )

    def _draw_place(
        self, sheet: Sheet, x: float, top: float, tile: float, height: float, signer: Signer, width: float
    ) -> None:
        style = self.style
        sheet.write(x, top + style.small, signer.role, style.small, ink=ACCENT, bold=True)
        y = top + style.small_leading
        for line in self._name(signer, width):
            sheet.write_line(x, y, line, style.body, style.leading)
            y += style.leading
        foot = top + height - 6 * MM - style.small_leading
        right = x + tile
        if signer.seal:
            sheet.circle(right - 15 * MM, foot - 11.5 * MM, 13 * MM, ink=SOFT, dashed=True)
            self._centred(sheet, right - 15 * MM, foot - 11 * MM, self.words["seal"])
        elif signer.thumb:
            side = 20 * MM
            sheet.box(right - side, foot - side, side, side, ink=SOFT, dashed=True, radius=3)
            self._centred(sheet, right - side / 2, foot - side / 2 + 3, self.words["thumbprint"])
        line_end = right - (32 * MM if signer.seal else 24 * MM if signer.thumb else 0)
        middle = x + (line_end - x) * 0.6
        sheet.rule(x, foot, middle - 3 * MM, ink=SOFT, thick=0.7)
        sheet.rule(middle, foot, line_end, ink=SOFT, thick=0.7)
        below = foot + style.small_leading
        sheet.write(x, below, self.words["representative" if signer.seal else "signature"], style.small - 0.6, ink=SOFT)
        sheet.write(middle, below, self.words["date"], style.small - 0.6, ink=SOFT)

    def _centred(self, sheet: Sheet, x: float, baseline: float, text: str) -> None:
        size = self.style.small - 0.8
        sheet.write(x - self.face.width(text) * size / 2, baseline, text, size, ink=SOFT)


def person_of(party: PartyFacts, role: str, words: Mapping[str, Any], guarantee: Pairs = ()) -> Person:
    """A party with the labels of the form's language."""
    labels = words["party"]
    pairs = tuple(
        (labels[key], value) for key, value in (("id_number", party.id_number), ("phone", party.phone)) if value
    )
    address = ((labels["address"], party.address),) if party.address else ()
    return Person(role, party.name, pairs, (*address, *guarantee))
