"""A store held against itself. A page of yesterday fits the cipher's seal, but not the pages of today around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from officer_desk.protocol.acts import RepaymentRecorded
from officer_desk.protocol.canonical import Malformed, NotCanonical
from officer_desk.protocol.chain import ChainBroken, Head, follow, start
from officer_desk.protocol.operations import Operation, UnknownKind
from officer_desk.store import cases, customers, journal, receipts, tables
from officer_desk.store.desk_store import DeskStore
from officer_desk.store.engine import StoreDamaged
from officer_desk.store.set_back import Sign

CASES_AT_A_TIME = 40
OPERATIONS_AT_A_TIME = 1000
# What reading a store finds that is put together from pages of different days.
ODD = (StoreDamaged, ChainBroken, Malformed, NotCanonical)


@dataclass(frozen=True, slots=True)
class Chain:
    """The operations of this desk, followed from the first one as far as they continue."""

    hashes: tuple[bytes, ...]
    last_seq: int
    receipts: frozenset[str]

    @property
    def end(self) -> Head:
        """The last one that continues the others."""
        return Head(len(self.hashes) - 1, self.hashes[-1])

    @property
    def whole(self) -> bool:
        """Whether that is the last one there is."""
        return self.last_seq <= self.end.seq

    def at(self, seq: int) -> bytes | None:
        """The hash at a number; nothing where the chain does not go."""
        return self.hashes[seq] if 0 <= seq < len(self.hashes) else None


@dataclass(slots=True)
class Walk:
    """A way along the chain, some operations at a time."""

    device: str
    hashes: list[bytes] = field(init=False)
    last_seq: int = 0
    receipts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.hashes = [start(self.device).hash]

    def go_on(self, connection: Connection, limit: int) -> bool:
        """Look at the next operations; False when there are no more."""
        before = self.last_seq
        for operation in journal.own(connection, self.device, before, limit):
            end = Head(len(self.hashes) - 1, self.hashes[-1])
            if operation.seq == end.seq + 1:
                self.hashes.append(follow(end, operation).hash)
            self.last_seq = operation.seq
            if operation.kind == "repayment_recorded":
                self.receipts.update(_receipt_of(operation))
        return before < self.last_seq

    def seen(self) -> Chain:
        """What was found so far."""
        return Chain(tuple(self.hashes), self.last_seq, frozenset(self.receipts))


def chain(connection: Connection, device: str) -> Chain:
    """Follow this desk's chain through all its operations."""
    walk = Walk(device)
    while walk.go_on(connection, OPERATIONS_AT_A_TIME):
        pass
    return walk.seen()


def _receipt_of(operation: Operation) -> tuple[str, ...]:
    try:
        act = operation.act()
    except UnknownKind:
        return ()  # a newer program's; it will look
    return (act.receipt.number,) if isinstance(act, RepaymentRecorded) else ()


def of_chain(connection: Connection, device: str, seen: Chain) -> Sign | None:
    """Whether the journal continues, ends where it was said to end, and has used the numbers that it has given away."""
    confirmed = journal.confirmed_head(connection, device)
    if not seen.whole or seen.end != journal.head(connection, device) or seen.at(confirmed.seq) != confirmed.hash:
        return Sign.CHAIN
    return Sign.RECEIPTS if receipts.reused(connection, seen.receipts) else None


def of_structure(connection: Connection) -> Sign | None:
    """Whether tables and their indexes tell the same, and no page belongs to two."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalars().all()
    return None if found == ["ok"] else Sign.STRUCTURE


def reindex(connection: Connection) -> None:
    """Make every index anew from its table; raises `StoreDamaged` where pages of two days hold one operation twice."""
    try:
        connection.exec_driver_sql("REINDEX")
    except IntegrityError:
        raise StoreDamaged from None


def of_tables(store: DeskStore) -> Iterator[Sign | None]:
    """Whether the read tables are what the journal makes of nothing, some cases at a time."""
    with store.read() as connection:
        ids = journal.cases(connection)
    for first in range(0, len(ids), CASES_AT_A_TIME):
        yield Sign.TABLES if _differ(store, ids[first : first + CASES_AT_A_TIME]) else None


def signs(store: DeskStore, device: str) -> Iterator[Sign | None]:
    """All of it in steps, each short enough to be done between two keys; what cannot be read is a sign too.

    Raises `StoreDamaged` for a page that is not what was written on any day.
    """
    if store.engine.integrity():
        raise StoreDamaged
    yield None
    for step in (_of_structure(store), _of_chain(store, device), of_tables(store)):
        try:
            yield from step
        except ODD:
            yield Sign.STRUCTURE


def _of_structure(store: DeskStore) -> Iterator[Sign | None]:
    with store.read() as connection:
        found = of_structure(connection)
    yield found


def _of_chain(store: DeskStore, device: str) -> Iterator[Sign | None]:
    walk, more = Walk(device), True
    while more:
        with store.read() as connection:
            more = walk.go_on(connection, OPERATIONS_AT_A_TIME)
            found = None if more else of_chain(connection, device, walk.seen())
        yield found


class _Compared(Exception):
    """Ends a transaction that was only there to compare."""

    def __init__(self, *, differ: bool) -> None:
        super().__init__(differ)
        self.differ = differ


def _differ(store: DeskStore, ids: Sequence[str]) -> bool:
    """Fold these cases anew in a transaction that is undone, and compare their rows."""
    try:
        with store.write() as connection:
            before = _rows(connection, ids)
            for id in ids:
                cases.refold(connection, id)
            raise _Compared(differ=before != _rows(connection, ids))
    except _Compared as compared:
        return compared.differ


def _rows(connection: Connection, ids: Sequence[str]) -> list[Sequence[Row[Any] | tuple[str, str]]]:
    columns = (
        tables.case_state.c.id,
        tables.customer.c.id,
        tables.application.c.id,
        tables.loan.c.id,
        tables.receipt.c.loan,
        tables.paper.c.case_id,
    )
    shown: list[Sequence[Row[Any] | tuple[str, str]]] = [
        connection.execute(select(column.table).where(column.in_(ids)).order_by(*column.table.primary_key)).all()
        for column in columns
    ]
    return [*shown, customers.found_under(connection, ids)]
