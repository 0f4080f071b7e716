"""Kept papers sent to the printer once more: the same pages, with the word "copy" and its number in the margin."""

from io import BytesIO
from pathlib import Path

from pypdf import PageObject, PdfReader, PdfWriter

from officer_desk import resources
from officer_desk.printing.form import read_words
from officer_desk.printing.pages import copy_mark
from officer_desk.printing.sheet import Sheet, Size
from officer_desk.printing.typeface import typeface


def mark_copy(pdf: bytes, copy: int, language: str, *, folder: Path | None = None, font: Path | None = None) -> bytes:
    """The kept bytes with "copy n" in every page's margin; what was on the pages stays as it was."""
    text = read_words(folder or resources.forms(), language)["page"]["copy"].format(copy)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    marks: dict[Size, PageObject] = {}
    for page in writer.pages:
        size = Size(float(page.mediabox.width), float(page.mediabox.height))
        if size not in marks:
            marks[size] = _mark(size, text, language, font or resources.font_path())
        page.merge_page(marks[size])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _mark(size: Size, text: str, language: str, font: Path) -> PageObject:
    sheet = Sheet(size, typeface(font), language, text)
    copy_mark(sheet, text)
    sheet.next_page()
    return PdfReader(BytesIO(sheet.finish())).pages[0]
