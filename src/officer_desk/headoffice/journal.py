"""Operations as rows: stored once with their answer, found by id, case or place in the order."""

import re
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from officer_desk.domain.errors import Finding
from officer_desk.headoffice import tables
from officer_desk.headoffice.order import End
from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Answer, FeedItem
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation

MOST_PAYLOAD_BYTES = 1024 * 1024
MOST_AFTER = 100
_ID = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[!-~]{1,64}")
_SHORT_NAME = re.compile(r"[!-~]{1,16}")
_LARGEST = 2**63 - 1
_LARGEST_SHORT = 2**31 - 1


def well_formed(operation: Operation) -> bool:
    """Whether every part fits its column; what does not was not made by any desk."""
    ids = (operation.id, *operation.after, *((operation.caused_by,) if operation.caused_by is not None else ()))
    names = (operation.actor, operation.device, operation.kind, operation.case)
    return (
        all(_ID.fullmatch(id) for id in ids)
        and all(_NAME.fullmatch(name) for name in names)
        and _SHORT_NAME.fullmatch(operation.branch) is not None
        and all(0 <= number <= _LARGEST for number in (operation.seq, operation.version, operation.written_at))
        and all(0 <= number <= _LARGEST_SHORT for number in (operation.schema, operation.pack))
        and len(operation.payload) <= MOST_PAYLOAD_BYTES
        and len(operation.after) <= MOST_AFTER
    )


def find(connection: Connection, branch: str, id: str) -> Row[Any] | None:
    """The row of one operation."""
    table = tables.operation
    return connection.execute(select(table).where(table.c.branch == branch, table.c.id == id)).one_or_none()


def store(
    connection: Connection,
    operation: Operation,
    *,
    branch: str,
    received_at: int,
    outcome: Outcome,
    findings: tuple[Finding, ...],
    officer: str,
    end: End | None,
) -> None:
    """Keep an operation with its answer; `end` is the end of the order with it, if it has a place there."""
    connection.execute(
        insert(tables.operation).values(
            branch=branch,
            id=operation.id,
            written_in=operation.branch,
            device=operation.device,
            seq=operation.seq,
            actor=operation.actor,
            kind=operation.kind,
            schema=operation.schema,
            case_id=operation.case,
            version=operation.version,
            business_date=operation.business_date,
            written_at=operation.written_at,
            pack=operation.pack,
            payload=operation.payload,
            after=canonical.encode(list(operation.after)),
            caused_by=operation.caused_by,
            digest=operation.digest,
            received_at=received_at,
            outcome=str(outcome),
            findings=spell_findings(findings),
            officer=officer,
            position=end.position if end else None,
            order_hash=end.hash if end else None,
        )
    )


def answer_again(
    connection: Connection,
    branch: str,
    id: str,
    *,
    outcome: Outcome,
    findings: tuple[Finding, ...],
    officer: str,
    end: End | None,
) -> None:
    """Write down the answer to an operation that was parked."""
    table = tables.operation
    connection.execute(
        update(table)
        .where(table.c.branch == branch, table.c.id == id)
        .values(
            outcome=str(outcome),
            findings=spell_findings(findings),
            officer=officer,
            position=end.position if end else None,
            order_hash=end.hash if end else None,
        )
    )


def operation_of(row: Row[Any]) -> Operation:
    """The operation in a row."""
    return Operation(
        id=row.id,
        branch=row.written_in,
        device=row.device,
        seq=row.seq,
        actor=row.actor,
        kind=row.kind,
        schema=row.schema,
        case=row.case_id,
        version=row.version,
        business_date=row.business_date,
        written_at=row.written_at,
        pack=row.pack,
        payload=row.payload,
        after=canonical.from_builtins(canonical.decode(row.after), tuple[str, ...]),
        caused_by=row.caused_by,
    )


def answer_of(row: Row[Any]) -> Answer:
    """The stored answer to an operation."""
    return Answer(row.id, Outcome(row.outcome), read_findings(row.findings), row.position)


def feed_item_of(row: Row[Any]) -> FeedItem:
    """An operation at its place in the order."""
    return FeedItem(row.position, operation_of(row), Outcome(row.outcome), read_findings(row.findings))


def spell_findings(findings: tuple[Finding, ...]) -> bytes:
    """Findings as they are stored and covered by the order's hash."""
    return canonical.spell(findings)


def read_findings(data: bytes) -> tuple[Finding, ...]:
    """The findings again."""
    return canonical.from_builtins(canonical.decode(data), tuple[Finding, ...])
