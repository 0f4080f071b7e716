"""Papers that were printed: their bytes kept encrypted, every print on record, a reprint from the bytes that were signed."""

from dataclasses import dataclass
from typing import Protocol

from officer_desk.protocol.acts import PaperPrinted
from officer_desk.services.desk import Desk, Pen
from officer_desk.store import attached, papers
from officer_desk.store.attachments import Attachment
from officer_desk.store.papers import PaperRow

PDF = "application/pdf"


class Printed(Protocol):
    """A paper as the printing made it."""

    @property
    def form(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def wording_hash(self) -> str: ...
    @property
    def facts_hash(self) -> str: ...
    @property
    def sha256(self) -> str: ...
    @property
    def pages(self) -> int: ...
    @property
    def pdf(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A paper whose bytes lie encrypted on disk, and which no record names yet."""

    id: str
    stored: Attachment
    printed: Printed
    number: str


def put_down(desk: Desk, printed: Printed, number: str) -> Kept:
    """Write the bytes, durably; without a record they are nothing, and are cleared away."""
    id = desk.fresh_id()
    return Kept(id, desk.attachments.write(id, printed.pdf), printed, number)


def record(pen: Pen, case: str, kept: Kept) -> None:
    """Put the paper on record, in the transaction of what it stands for."""
    attached.keep(pen.connection, kept.stored, case, PDF, None, sent=True)
    pen.record(case, _act(kept.id, kept.printed, kept.number, copy=0))


def keep(desk: Desk, case: str, printed: Printed, number: str) -> str:
    """Keep a paper that is about to be printed, and answer its id; the bytes are durable before the record is, and where
    the chain ends is written down outside the store before anything is printed."""
    with desk.reading() as glance:
        known = next((row for row in papers.rows(glance.connection, case) if row.sha256 == printed.sha256), None)
    if known is not None:
        return known.id
    kept = put_down(desk, printed, number)
    with desk.writing() as pen:
        record(pen, case, kept)
    desk.anchor.flush()
    return kept.id


def again(desk: Desk, case: str, paper: str) -> tuple[bytes, int]:
    """The kept bytes for a reprint and which copy it is; the reprint is on record before it is printed."""
    with desk.writing() as pen:
        rows = [row for row in papers.rows(pen.connection, case) if row.id == paper]
        first, copy = rows[0], max(row.copy for row in rows) + 1
        kept = PaperPrinted(
            paper,
            first.form,
            first.version,
            first.language,
            first.wording_hash,
            first.facts_hash,
            first.sha256,
            first.pages,
            copy,
            first.number,
        )
        pen.record(case, kept)
        wrapped = attached.wrapped_key(pen.connection, paper)
    desk.anchor.flush()
    return desk.attachments.read(paper, wrapped), copy


def pdf(desk: Desk, paper: str) -> bytes:
    """The kept bytes, to look at."""
    with desk.reading() as glance:
        wrapped = attached.wrapped_key(glance.connection, paper)
    return desk.attachments.read(paper, wrapped)


def rows(desk: Desk, case: str) -> tuple[PaperRow, ...]:
    """Every print of a case's papers, in order."""
    with desk.reading() as glance:
        return papers.rows(glance.connection, case)


def _act(id: str, printed: Printed, number: str, copy: int) -> PaperPrinted:
    return PaperPrinted(
        id,
        printed.form,
        printed.version,
        printed.language,
        printed.wording_hash,
        printed.facts_hash,
        printed.sha256,
        printed.pages,
        copy,
        number,
    )
