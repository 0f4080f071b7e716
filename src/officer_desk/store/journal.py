"""The journal: operations are appended and answered, never changed or taken away."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from officer_desk.domain.errors import Finding
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import ChainBroken, Head, follow, start
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation
from officer_desk.store import facts, tables
from officer_desk.store.prepared import Prepared

HEAD = "chain_head"
CONFIRMED = "confirmed_head"
COUNTED = (Outcome.APPLIED, Outcome.EXCEPTION)
_APPEND = Prepared(insert(tables.operation))


def head(connection: Connection, device: str) -> Head:
    """The end of this device's chain."""
    return facts.read(connection, HEAD, Head) or start(device)


def append(connection: Connection, operation: Operation) -> Head:
    """Add one operation made here; raises `ChainBroken` for one that is not the next."""
    end = follow(head(connection, operation.device), operation)
    _APPEND.run(connection, _row(operation))
    facts.write(connection, HEAD, end)
    return end


def receive(
    connection: Connection, operation: Operation, position: int, outcome: Outcome, findings: tuple[Finding, ...]
) -> None:
    """Add one operation that came with the feed, or note where head office put one made here."""
    known = connection.execute(select(tables.operation.c.id).where(tables.operation.c.id == operation.id)).first()
    if known is None:
        _APPEND.run(connection, _row(operation))
    answer(connection, operation.id, outcome, findings, position)


def answer(
    connection: Connection, id: str, outcome: Outcome, findings: tuple[Finding, ...], position: int | None
) -> None:
    """Write down head office's answer."""
    connection.execute(
        update(tables.operation)
        .where(tables.operation.c.id == id)
        .values(outcome=outcome, position=position, findings=canonical.spell(findings))
    )


def pending(connection: Connection, device: str, limit: int) -> tuple[Operation, ...]:
    """Operations made here that head office has not answered, in the order of the chain."""
    chosen = select(tables.operation).where(_waiting(connection, device)).order_by(tables.operation.c.seq)
    return tuple(_operation(row) for row in connection.execute(chosen.limit(limit)))


def confirmed_head(connection: Connection, device: str) -> Head:
    """The head of the chain up to which head office has answered."""
    return facts.read(connection, CONFIRMED, Head) or start(device)


def confirm_head(connection: Connection, end: Head) -> None:
    """Head office has the chain up to here."""
    facts.write(connection, CONFIRMED, end)


def own(connection: Connection, device: str, after: int, limit: int) -> tuple[Operation, ...]:
    """Operations made here behind a number, in the order of the chain."""
    table = tables.operation
    chosen = select(table).where(table.c.device == device, after < table.c.seq).order_by(table.c.seq).limit(limit)
    return tuple(_operation(row) for row in connection.execute(chosen))


def refuse_other(connection: Connection, operation: Operation) -> None:
    """Raises `ChainBroken` where another operation has this one's place in the chain."""
    table = tables.operation
    place = (table.c.device == operation.device) & (table.c.seq == operation.seq)
    if connection.execute(select(table.c.id).where(place, table.c.id != operation.id)).first() is not None:
        raise ChainBroken(operation.seq)


def regain(connection: Connection, device: str) -> Head:
    """Go on with the chain over operations made here that came back from head office after this store had lost them."""
    table, end = tables.operation, head(connection, device)
    rows = connection.execute(
        select(table).where(table.c.device == device, end.seq < table.c.seq).order_by(table.c.seq)
    )
    for row in rows.all():
        end = follow(end, _operation(row))
    facts.write(connection, HEAD, end)
    confirm_head(connection, end)
    return end


def end_at(connection: Connection, device: str, end: Head) -> None:
    """Let the chain end where its operations do: what lay behind is lost, or was never counted."""
    facts.write(connection, HEAD, end)
    if end.seq < confirmed_head(connection, device).seq:
        confirm_head(connection, end)


def of_case(connection: Connection, case: str) -> tuple[Operation, ...]:
    """What a case is made of: head office's order first, then what it has not answered, in the chain's order."""
    table = tables.operation
    rows = connection.execute(
        select(table)
        .where(table.c.case_id == case, table.c.outcome.is_(None) | table.c.outcome.in_(COUNTED))
        .order_by(table.c.position.is_(None), table.c.position, table.c.seq)
    )
    return tuple(_operation(row) for row in rows)


def cases(connection: Connection) -> tuple[str, ...]:
    """Every case that has an operation, in the order of first mention."""
    table = tables.operation
    rows = connection.execute(
        select(table.c.case_id).order_by(table.c.position.is_(None), table.c.position, table.c.seq)
    )
    return tuple(dict.fromkeys(row.case_id for row in rows))


def one(connection: Connection, id: str) -> Operation | None:
    """The operation of this id."""
    row = connection.execute(select(tables.operation).where(tables.operation.c.id == id)).first()
    return None if row is None else _operation(row)


def pending_count(connection: Connection, device: str) -> int:
    """How many operations made here head office has not answered."""
    return int(connection.execute(select(func.count()).where(_waiting(connection, device))).scalar_one())


def _waiting(connection: Connection, device: str) -> ColumnElement[bool]:
    """Head office answers in the order of the chain: nothing that waits lies before its confirmed end."""
    table, confirmed = tables.operation, confirmed_head(connection, device)
    return (table.c.device == device) & (confirmed.seq < table.c.seq) & table.c.outcome.is_(None)


def counted(connection: Connection) -> int:
    """How many operations make up the cases here: those that count at head office, and those it has not answered."""
    table = tables.operation
    counts = table.c.outcome.is_(None) | table.c.outcome.in_(COUNTED)
    return int(connection.execute(select(func.count()).where(counts)).scalar_one())


def total(connection: Connection) -> int:
    """How many operations there are."""
    return int(connection.execute(select(func.count()).select_from(tables.operation)).scalar_one())


def first_written_at(connection: Connection, device: str) -> int | None:
    """When the first operation made here was written (milliseconds UTC)."""
    table = tables.operation
    chosen = select(table.c.written_at).where(table.c.device == device, table.c.seq == 1)
    found = connection.execute(chosen).scalar()
    return None if found is None else int(found)


def answered(connection: Connection) -> Iterable[tuple[Operation, Outcome, tuple[Finding, ...]]]:
    """Every operation with head office's answer to it."""
    table = tables.operation
    for row in connection.execute(select(table).where(table.c.outcome.is_not(None)).order_by(table.c.id)):
        findings = canonical.read(row.findings, tuple[Finding, ...])
        yield _operation(row), Outcome(row.outcome), findings


def lines(connection: Connection) -> Iterable[Any]:
    """Id, kind, case, device and outcome of every operation, in the order in which they were written."""
    table = tables.operation
    chosen = select(table.c.id, table.c.kind, table.c.case_id, table.c.device, table.c.outcome)
    return connection.execute(chosen.order_by(table.c.written_at, table.c.device, table.c.seq)).all()


def of_people(operations: Iterable[Operation]) -> frozenset[str]:
    """The people whose sealed words these operations carry."""
    return frozenset(person for operation in operations for person in _people(canonical.decode(operation.payload)))


def _people(value: canonical.Plain) -> Iterable[str]:
    if isinstance(value, dict):
        if set(value) == {"person", "box"} and isinstance(value["person"], str):
            yield value["person"]
        for inner in value.values():
            yield from _people(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _people(inner)


def _row(operation: Operation) -> dict[str, Any]:
    return {
        "id": operation.id,
        "branch": operation.branch,
        "device": operation.device,
        "seq": operation.seq,
        "actor": operation.actor,
        "kind": operation.kind,
        "schema": operation.schema,
        "case_id": operation.case,
        "version": operation.version,
        "business_date": operation.business_date,
        "written_at": operation.written_at,
        "pack": operation.pack,
        "payload": operation.payload,
        "after": " ".join(operation.after),
        "caused_by": operation.caused_by,
        "position": None,
        "outcome": None,
        "findings": None,
    }


def _operation(row: Row[Any]) -> Operation:
    return Operation(
        id=row.id,
        branch=row.branch,
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
        after=tuple(row.after.split()),
        caused_by=row.caused_by,
    )
