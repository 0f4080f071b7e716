"""The register of papers: what was printed, under which number, how many times."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select

from officer_desk.protocol.acts import PaperPrinted
from officer_desk.protocol.operations import Operation
from officer_desk.store import tables


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One print of one paper."""

    id: str
    case: str
    form: str
    version: str
    language: str
    wording_hash: str
    facts_hash: str
    sha256: str
    pages: int
    copy: int
    number: str
    printed_on: date


def show(connection: Connection, operation: Operation, act: PaperPrinted) -> None:
    """Write the row of one print."""
    connection.execute(
        insert(tables.paper).values(
            operation=operation.id,
            id=act.paper,
            case_id=operation.case,
            form=act.form,
            version=act.version,
            language=act.language,
            wording_hash=act.wording_hash,
            facts_hash=act.facts_hash,
            sha256=act.sha256,
            pages=act.pages,
            copy=act.copy,
            number=act.number,
            printed_on=operation.business_date,
        )
    )


def rows(connection: Connection, case: str) -> tuple[PaperRow, ...]:
    """Every print of a case's papers, in order."""
    table = tables.paper
    statement = select(table).where(table.c.case_id == case).order_by(table.c.printed_on, table.c.operation)
    return tuple(
        PaperRow(
            row.id,
            row.case_id,
            row.form,
            row.version,
            row.language,
            row.wording_hash,
            row.facts_hash,
            row.sha256,
            row.pages,
            row.copy,
            row.number,
            row.printed_on,
        )
        for row in connection.execute(statement)
    )
