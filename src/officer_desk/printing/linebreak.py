"""Lines from running text in Chinese and Latin: where a line may break, and what may not begin or end one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

Measure = Callable[[str], float]

NO_START = frozenset("。，、；：！？）】」』》〉〕’”％‰…—～·.,;:!?)]}%")
NO_END = frozenset("（【「『《〈〔‘“￥¥$([{第")
UNITS = frozenset("元年月日天期个個条條份页頁次户戶人%％‰")
FIRST_WIDE = 0x2E80
WIDEST_STRETCH = 0.10


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs without the space at its end, its width in em, and whether it may be stretched."""

    runs: Runs
    width: float
    stretch: bool

    @property
    def length(self) -> int:
        """How many characters it has."""
        return sum(len(run.text) for run in self.runs)

    def spacing(self, width: float) -> float:
        """What to add between characters, in em, so that the line fills the width; nothing if it would show."""
        if not self.stretch or self.length < 2:
            return 0.0
        added = (width - self.width) / (self.length - 1)
        return added if 0 < added <= WIDEST_STRETCH else 0.0


def wide(character: str) -> bool:
    """Whether this character stands in a square of its own, as Chinese does."""
    return ord(character) >= FIRST_WIDE


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between these two characters."""
    if after == " " or after in NO_START or before in NO_END:
        return False
    if before == " ":
        return True
    if wide(before) or wide(after):
        return not (before.isdigit() and after in UNITS)
    return before in "-/" and after.isalpha()


def chunks(runs: Runs) -> Iterator[Runs]:
    """The pieces that must stay whole, each with the spaces that follow it."""
    piece: list[Run] = []
    last = ""
    for run in runs:
        start = 0
        for place, character in enumerate(run.text):
            if last and may_break(last, character):
                if place > start:
                    piece.append(Run(run.text[start:place], run.bold))
                if piece:
                    yield tuple(piece)
                piece = []
                start = place
            last = character
        if start < len(run.text):
            piece.append(Run(run.text[start:], run.bold))
    if piece:
        yield tuple(piece)


def break_lines(runs: Runs, measure: Measure, width: float, *, justify: bool = False) -> tuple[Line, ...]:
    """Fill lines of a width (in em) one after another; a piece longer than a line is cut where the line ends."""
    lines: list[Line] = []
    current: list[Run] = []
    used = 0.0
    for piece in _fitting(chunks(runs), measure, width):
        text = "".join(run.text for run in piece)
        needed = measure(text.rstrip(" "))
        if current and used + needed > width:
            lines.append(_line(current, measure, stretch=justify))
            current, used = [], 0.0
        current.extend(piece)
        used += measure(text)
    if current:
        lines.append(_line(current, measure, stretch=False))
    return tuple(lines) or (Line((), 0.0, stretch=False),)


def natural_width(runs: Runs, measure: Measure) -> float:
    """The width of the text on one line, in em."""
    return sum(measure(run.text) for run in runs)


def longest_piece(runs: Runs, measure: Measure) -> float:
    """The width of the longest stretch that should not be cut."""
    return max((natural_width(_trimmed(piece), measure) for piece in chunks(runs)), default=0.0)


def _fitting(pieces: Iterator[Runs], measure: Measure, width: float) -> Iterator[Runs]:
    for piece in pieces:
        if natural_width(_trimmed(piece), measure) <= width:
            yield piece
            continue
        part: list[Run] = []
        used = 0.0
        for run in piece:
            for character in run.text:
                step = measure(character)
                if part and used + step > width:
                    yield tuple(part)
                    part, used = [], 0.0
                part.append(Run(character, run.bold))
                used += step
        if part:
            yield tuple(part)


def _trimmed(runs: Runs) -> Runs:
    kept = list(runs)
    while kept and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept:
        kept[-1] = Run(kept[-1].text.rstrip(" "), kept[-1].bold)
    return tuple(kept)


def _line(runs: list[Run], measure: Measure, *, stretch: bool) -> Line:
    joined: list[Run] = []
    for run in _trimmed(tuple(runs)):
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + run.text, run.bold)
        else:
            joined.append(run)
    whole = tuple(joined)
    return Line(whole, natural_width(whole, measure), stretch)
