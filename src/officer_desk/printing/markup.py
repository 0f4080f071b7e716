"""The marks of a wording: headings, clauses, bullets, ticks, notices and blocks, read into nodes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from officer_desk.printing.errors import WordingBroken
from officer_desk.printing.form import Form
from officer_desk.printing.linebreak import Run, Runs, wide


class Mark(StrEnum):
    """What a piece of wording can be."""

    TITLE = "title"
    SECTION = "section"
    CLAUSE = "clause"
    BULLET = "bullet"
    TICK = "tick"
    NOTICE = "notice"
    PARAGRAPH = "paragraph"
    BLOCK = "block"


Cells = tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One piece of a paper. A block has a word, arguments and perhaps rows of cells; totals come last in a table."""

    mark: Mark
    runs: Runs = ()
    word: str = ""
    arguments: tuple[str, ...] = ()
    rows: tuple[Cells, ...] = ()
    aligns: tuple[str, ...] = ()
    totals: int = 0
    ticked: bool = False


WITH_ROWS = frozenset(("table", "figures", "fields", "signers", "small"))
ALONE = frozenset(("schedule", "signatures", "parties", "qr", "blank", "page", "rule", "space"))
STARTS = (
    (re.compile(r"# +(.*)"), Mark.TITLE),
    (re.compile(r"## +(.*)"), Mark.SECTION),
    (re.compile(r"\d+\. +(.*)"), Mark.CLAUSE),
    (re.compile(r"[-*] +(.*)"), Mark.BULLET),
    (re.compile(r"\[[ x]\] +(.*)"), Mark.TICK),
    (re.compile(r"> +(.*)"), Mark.NOTICE),
)
FENCE = re.compile(r":::\s*(\w*)\s*(.*)")
ALIGNS = re.compile(r":?-{3,}:?(\s*\|\s*:?-{3,}:?)*")


def inline(text: str) -> Runs:
    """Text with its bold stretches; character references become characters only after the marks are read."""
    parts = text.split("**")
    return tuple(Run(unescape(part), bool(place % 2)) for place, part in enumerate(parts) if part)


def check_blocks(form: Form) -> None:
    """Refuse a wording with a block word that does not exist or a block that never ends."""
    opened = 0
    for number, line in enumerate(form.wording.splitlines(), start=1):
        fence = FENCE.fullmatch(line.strip())
        if fence is None:
            continue
        word = fence.group(1)
        if bool(opened) == bool(word):
            raise WordingBroken("block_not_closed" if opened else "block_not_open", form.file, opened or number)
        if word and word not in WITH_ROWS | ALONE:
            raise WordingBroken("unknown_block", form.file, number)
        opened = number if word in WITH_ROWS else 0
    if opened:
        raise WordingBroken("block_not_closed", form.file, opened)


def read(text: str) -> tuple[Node, ...]:
    """The nodes of a filled wording whose blocks were checked."""
    return tuple(_nodes(iter(text.splitlines())))


def title_of(nodes: tuple[Node, ...]) -> str:
    """The paper's title."""
    return next(("".join(run.text for run in node.runs) for node in nodes if node.mark == Mark.TITLE), "")


def _nodes(lines: Iterator[str]) -> Iterator[Node]:
    open_mark, gathered, ticked = Mark.PARAGRAPH, "", False
    for raw in lines:
        line = raw.strip()
        fence = FENCE.fullmatch(line)
        start = None if fence else _start(line)
        if gathered and (fence or start or not line):
            yield Node(open_mark, inline(gathered), ticked=ticked)
            open_mark, gathered, ticked = Mark.PARAGRAPH, "", False
        if fence:
            word, arguments = fence.group(1), tuple(fence.group(2).split())
            yield (
                _block(word, arguments, lines)
                if word in WITH_ROWS
                else Node(Mark.BLOCK, word=word, arguments=arguments)
            )
        elif start:
            open_mark, gathered = start
            ticked = line.startswith("[x")
        elif line:
            gathered = _joined(gathered, line)
    if gathered:
        yield Node(open_mark, inline(gathered), ticked=ticked)


def _start(line: str) -> tuple[Mark, str] | None:
    for pattern, mark in STARTS:
        if found := pattern.fullmatch(line):
            return mark, found.group(1)
    return None


def _joined(before: str, after: str) -> str:
    """Two lines of one paragraph; no space between Chinese characters."""
    if not before:
        return after
    return before + ("" if wide(before[-1]) or wide(after[0]) else " ") + after


def _block(word: str, arguments: tuple[str, ...], lines: Iterator[str]) -> Node:
    rows: list[Cells] = []
    aligns: tuple[str, ...] = ()
    first_total = None
    for raw in lines:
        line = raw.strip()
        if line == ":::":
            break
        if line == "===":
            first_total = len(rows)
        elif ALIGNS.fullmatch(line):
            aligns = tuple(_align(cell.strip()) for cell in line.split("|"))
        elif line:
            rows.append(tuple(inline(cell.strip()) for cell in line.split("|")))
    totals = 0 if first_total is None else len(rows) - first_total
    return Node(Mark.BLOCK, word=word, arguments=arguments, rows=tuple(rows), aligns=aligns, totals=totals)


def _align(cell: str) -> str:
    if cell.endswith(":"):
        return "centre" if cell.startswith(":") else "right"
    return "left"
