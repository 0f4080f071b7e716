"""Papers made: the wording of a form with the facts in it, as PDF."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from officer_desk import resources
from officer_desk.printing.errors import CharactersMissing
from officer_desk.printing.facts import Facts
from officer_desk.printing.form import Form, read_form
from officer_desk.printing.markup import Node, check_blocks, read, title_of
from officer_desk.printing.pages import Frame, Placed, draw_pages, page_size, place
from officer_desk.printing.sheet import Sheet, Size
from officer_desk.printing.style import Style, style_for
from officer_desk.printing.typeface import Typeface, typeface
from officer_desk.printing.typesetter import Typesetter
from officer_desk.printing.wording import fill

SHORT_HASH = 12
TIGHTER = (0.95, 0.9, 0.86, 0.82)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it was made: which wording, which facts, and its bytes."""

    form: str
    version: str
    language: str
    wording_hash: str
    facts_hash: str
    pages: int
    pdf: bytes = field(repr=False)
    sha256: str


def print_paper(
    form: str,
    language: str,
    facts: Facts,
    *,
    draft: bool = False,
    copy: int = 0,
    folder: Path | None = None,
    font: Path | None = None,
) -> Paper:
    """Make a paper. The same facts and wording give the same bytes.

    Raises `FormMissing`, `WordingBroken`, `UnknownPlaceholder`, or `CharactersMissing` before anything is drawn.
    """
    chosen = read_form(folder or resources.forms(), form, language)
    face = typeface(font or resources.font_path())
    check_blocks(chosen)
    text = fill(chosen, facts)
    lacking = _missing(face, facts) or tuple(sorted(face.missing(text)))
    if lacking:
        raise CharactersMissing(lacking)
    nodes = read(text)
    title = title_of(nodes)
    style, size, pages = _set(chosen, facts, face, nodes)
    sheet = Sheet(size, face, language, title)
    draw_pages(sheet, pages, style, _frame(chosen, facts, title, draft=draft, copy=copy))
    pdf = sheet.finish()
    return Paper(
        form=chosen.id,
        version=chosen.version,
        language=language,
        wording_hash=chosen.hash,
        facts_hash=facts_hash(facts),
        pages=len(pages),
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
    )


def _set(form: Form, facts: Facts, face: Typeface, nodes: tuple[Node, ...]) -> tuple[Style, Size, list[list[Placed]]]:
    """The pages at full size; a form meant for one page is set a little tighter when that spares the second."""
    full = _set_at(form, facts, face, nodes, 1.0)
    if form.one_page and len(full[2]) == 2:
        for scale in TIGHTER:
            tighter = _set_at(form, facts, face, nodes, scale)
            if len(tighter[2]) == 1:
                return tighter
    return full


def _set_at(
    form: Form, facts: Facts, face: Typeface, nodes: tuple[Node, ...], scale: float
) -> tuple[Style, Size, list[list[Placed]]]:
    style = style_for(form.paper, form.language, scale)
    blocks = Typesetter(form, facts, face, style).blocks(nodes)
    size = page_size(form.size, style, blocks)
    return style, size, place(blocks, size, style, form.file)


def missing_characters(facts: Facts, font: Path | None = None) -> tuple[str, ...]:
    """Characters in these facts that the font cannot draw; a paper with them is refused."""
    return _missing(typeface(font or resources.font_path()), facts)


def facts_hash(facts: Facts) -> str:
    """What these facts hash to; equal facts, equal hash, on every desk."""
    content = json.dumps(asdict(facts), sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return hashlib.sha256(f"{type(facts).__name__}\n{content}".encode()).hexdigest()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _missing(face: Typeface, facts: Facts) -> tuple[str, ...]:
    return tuple(sorted(set().union(*(face.missing(text) for text in _texts(facts)))))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for described in fields(value):
            yield from _texts(getattr(value, described.name))


def _frame(form: Form, facts: Facts, title: str, *, draft: bool, copy: int) -> Frame:
    words = form.words["page"]
    foot = words["foot"].format(
        form=form.id, version=form.version, hash=form.hash[:SHORT_HASH], number=facts.paper_number
    )
    return Frame(
        lender=facts.lender.name,
        title=f"{title} · {facts.paper_number}",
        foot=foot,
        page_of=words["page_of"],
        draft=words["draft"] if draft else "",
        copy=words["copy"].format(copy) if copy else "",
    )
