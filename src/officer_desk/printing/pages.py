"""Blocks put on pages: what fits where, headings kept with their text, then head, foot, watermark and copy mark."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from officer_desk.printing.block import Block, Break
from officer_desk.printing.errors import WordingBroken
from officer_desk.printing.sheet import FAINT, LINE, MM, SOFT, WAITS, Sheet, Size
from officer_desk.printing.style import Style
from officer_desk.printing.typeface import Typeface


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page says around its body."""

    lender: str
    title: str
    foot: str
    page_of: str
    draft: str = ""
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its height on a page."""

    block: Block
    top: float


def page_size(size: Size, style: Style, blocks: tuple[Block, ...]) -> Size:
    """The page; a roll is as long as what is on it."""
    if size.height:
        return size
    width = size.width - style.left - style.right
    used = sum(block.before + block.height(width) for block in blocks)
    return replace(size, height=style.top + used + style.bottom + 14 * MM)


def place(blocks: Iterable[Block], size: Size, style: Style, file: str) -> list[list[Placed]]:
    """Give each block a place; what does not fit is divided or goes to the next page with the heading before it.

    What fits on no page is refused: a line that is cut off could be the one that matters.
    """
    width = size.width - style.left - style.right
    floor = size.height - style.bottom
    first_top = style.top if style.narrow else style.top - 7 * MM
    pages: list[list[Placed]] = [[]]
    y = first_top
    waiting = list(reversed(list(blocks)))
    while waiting:
        block = waiting.pop()
        page = pages[-1]
        if isinstance(block, Break):
            pages.append([])
            y = style.top
            continue
        before = block.before if page else 0.0
        height = block.height(width)
        if y + before + height <= floor:
            page.append(Placed(block, y + before))
            y += before + height
            continue
        parts = block.divide(width, floor - y - before)
        if parts:
            page.append(Placed(parts[0], y + before))
            waiting.append(parts[1])
        elif not page:
            raise WordingBroken("taller_than_a_page", file, 0)
        else:
            waiting.append(block)
            waiting.extend(reversed(_taken_back(page)))
        pages.append([])
        y = style.top
    return [page for page in pages if page]


def _taken_back(page: list[Placed]) -> list[Block]:
    """Headings at the foot of a page, which go on with what follows them; never the whole page."""
    taken: list[Block] = []
    while len(page) > 1 and page[-1].block.with_next:
        taken.insert(0, page.pop().block)
    return taken


def draw_pages(sheet: Sheet, pages: list[list[Placed]], style: Style, frame: Frame) -> None:
    """Draw everything."""
    width = sheet.size.width - style.left - style.right
    for number, page in enumerate(pages, start=1):
        if frame.draft:
            _watermark(sheet, frame.draft)
        for placed in page:
            placed.block.draw(sheet, style.left, placed.top, width)
        if number > 1:
            _head(sheet, style, frame)
        _foot(sheet, style, frame, number, len(pages))
        if frame.copy:
            copy_mark(sheet, frame.copy)
        sheet.next_page()


def _watermark(sheet: Sheet, text: str) -> None:
    size = sheet.size
    steep = 52 if size.height > size.width else 30
    letters = min(96.0, 0.62 * (size.width**2 + size.height**2) ** 0.5 / sheet.face.width(text))
    sheet.turned(size.width / 2, size.height / 2, steep, text, letters, ink=FAINT)


def _head(sheet: Sheet, style: Style, frame: Frame) -> None:
    right = sheet.size.width - style.right
    y = style.top - 8 * MM
    face, small = sheet.face, style.small
    room = right - style.left
    title = _shortened(face, frame.title, room * 0.6 / small)
    sheet.write_right(right, y, title, small, ink=SOFT)
    lender = _shortened(face, frame.lender, room / small - face.width(title) - 3)
    sheet.write(style.left, y, lender, small, ink=SOFT)
    sheet.rule(style.left, y + 5, right, ink=LINE)


def _foot(sheet: Sheet, style: Style, frame: Frame, number: int, total: int) -> None:
    right = sheet.size.width - style.right
    small = style.small - 1
    page = frame.page_of.format(page=number, pages=total)
    if style.narrow:
        y = sheet.size.height - style.bottom
        room = (right - style.left) / small
        for text in reversed(_stacked(sheet.face, frame.foot, room)):
            sheet.write(style.left, y, text, small, ink=SOFT)
            y -= small * 1.4
        return
    y = sheet.size.height - style.bottom + 9 * MM
    sheet.rule(style.left, y - 4 * MM, right, ink=LINE)
    sheet.write_right(right, y, page, small, ink=SOFT)
    room = (right - style.left) / small - sheet.face.width(page) - 2
    sheet.write(style.left, y, _shortened(sheet.face, frame.foot, room), small, ink=SOFT)


def copy_mark(sheet: Sheet, text: str) -> None:
    """The word that this is a copy, upright in the right margin."""
    if sheet.size.width > 100 * MM:
        sheet.turned(sheet.size.width - 7 * MM, sheet.size.height / 2, 90, text, 9, ink=WAITS)
    else:
        sheet.turned(sheet.size.width / 2, 3 * MM, 0, text, 7.5, ink=WAITS)


def _shortened(face: Typeface, text: str, room: float) -> str:
    if face.width(text) <= room:
        return text
    while text and face.width(text + "…") > room:
        text = text[:-1]
    return text + "…"


def _stacked(face: Typeface, text: str, room: float) -> list[str]:
    lines: list[str] = []
    for part in text.split(" · "):
        if lines and face.width(f"{lines[-1]} · {part}") <= room:
            lines[-1] = f"{lines[-1]} · {part}"
        else:
            lines.append(part)
    return lines
