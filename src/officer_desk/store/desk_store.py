"""The store of one desk: what is written together, what the way to head office needs, and the rebuild."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head
from officer_desk.protocol.exchange import FeedPage, Lease, PushAnswer
from officer_desk.protocol.operations import Operation, UnknownKind
from officer_desk.protocol.sealing import BoxKey, PersonKey
from officer_desk.protocol.signing import SigningKey
from officer_desk.store import attached, cases, facts, forgetting, journal, people, receipts, set_back, tables, tasks
from officer_desk.store.cases import Told, untold
from officer_desk.store.engine import Engine

__all__ = ["Changes", "Connection", "DeskStore", "Device", "HeadOffice", "WaitingFile"]

CURSOR = "feed_cursor"
DEVICE = "device"
LEASE = "lease"
NEWEST = "feed_newest"


@dataclass(frozen=True, slots=True)
class HeadOffice:
    """The other end: its address and the public halves of its keys, learned at enrolment."""

    address: str
    verify_key: bytes
    box_key: bytes
    recovery_key: bytes


@dataclass(frozen=True, slots=True)
class Device:
    """Who this desk is to head office; the private keys were made here and lie only in this store."""

    id: str
    branch: str
    staff: str
    signing: SigningKey = field(repr=False)
    box: BoxKey = field(repr=False)
    head_office: HeadOffice


@dataclass(frozen=True, slots=True)
class Changes:
    """Which cases changed; every screen looks whether it shows one of them."""

    cases: frozenset[str] = frozenset()

    def touch(self, *ids: str) -> bool:
        """Whether one of these cases changed."""
        return not self.cases.isdisjoint(ids)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.cases | other.cases)


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """An attachment head office does not have yet."""

    id: str
    case: str
    sha256: str
    size: int
    chunks: int


class DeskStore:
    """The open store of one desk."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, path: Path, key: bytes, told: Told = untold) -> Self:
        """Open the store, making its tables, or making read tables of an older release anew, which `told` hears of."""
        store = cls(Engine.open(path, key, newest=tables.VERSION))
        if store.engine.version < tables.VERSION:
            store.begin(told)
        return store

    def begin(self, told: Told = untold) -> None:
        """Make the tables that are missing, and the read tables anew from the journal."""
        with self.engine.write() as connection:
            for metadata in (tables.truth, tables.kept):
                metadata.create_all(connection)
            tables.shown.drop_all(connection)
            tables.shown.create_all(connection)
            self._rebuild(connection, told)
            self.engine.mark(connection, tables.VERSION)

    def rebuild(self) -> None:
        """Drop every read table and make it anew from the journal."""
        with self.engine.write() as connection:
            tables.shown.drop_all(connection)
            tables.shown.create_all(connection)
            self._rebuild(connection)

    def _rebuild(self, connection: Connection, told: Told = untold) -> None:
        cases.rebuild(connection, told)
        device = facts.read(connection, DEVICE, Device)
        for operation, outcome, findings in list(journal.answered(connection)):
            if operation.kind == forgetting.KIND and outcome in journal.COUNTED:
                _erased(connection, operation)
            if device and operation.device == device.id:
                tasks.note(connection, operation, outcome, findings)

    def read_tables(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every read table, in order: what a rebuild must bring back equal."""
        with self.engine.read() as connection:
            return {
                table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
                for table in tables.shown.sorted_tables
            }

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A view of the store as it is now."""
        with self.engine.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: all of it is durable when it ends, or nothing."""
        with self.engine.write() as connection:
            yield connection

    def device(self) -> Device | None:
        """Who this desk is; nothing before it enrolled."""
        with self.read() as connection:
            return facts.read(connection, DEVICE, Device)

    def enrol(self, device: Device, lease: Lease) -> None:
        """Keep what enrolment brought."""
        with self.write() as connection:
            facts.write(connection, DEVICE, device)
            self._keep_lease(connection, lease)

    def save_lease(self, lease: Lease) -> None:
        """Keep a renewed lease: staff, pack, receipt numbers."""
        with self.write() as connection:
            self._keep_lease(connection, lease)

    def _keep_lease(self, connection: Connection, lease: Lease) -> None:
        facts.write(connection, LEASE, lease)
        receipts.lease(connection, lease.blocks)
        data = canonical.decode(lease.pack)
        number = data["number"] if isinstance(data, dict) else None
        if not isinstance(number, int):
            raise canonical.Malformed("pack.number")
        connection.execute(insert(tables.pack).values(number=number, data=lease.pack).on_conflict_do_nothing())

    def lease(self) -> Lease | None:
        """What this desk may do, as head office last said."""
        with self.read() as connection:
            return facts.read(connection, LEASE, Lease)

    def receipts_left(self) -> int:
        """How many final receipt numbers are left."""
        with self.read() as connection:
            return receipts.left(connection)

    def pending_count(self, device: str) -> int:
        """How many operations made here head office has not answered."""
        with self.read() as connection:
            return journal.pending_count(connection, device)

    def pending_batch(self, device: str, limit: int) -> tuple[Head, tuple[Operation, ...]]:
        """The next operations to send, and the head of the chain before them."""
        with self.read() as connection:
            return journal.confirmed_head(connection, device), journal.pending(connection, device, limit)

    def unsent_person_keys(self, operations: tuple[Operation, ...]) -> dict[str, PersonKey]:
        """Keys of the people in these operations that head office does not have yet."""
        with self.read() as connection:
            return people.unsent(connection, journal.of_people(operations))

    def settle(self, answer: PushAnswer, keys_sent: tuple[str, ...]) -> Changes:
        """Write down head office's answers; what was refused leaves its case and becomes a task."""
        touched: set[str] = set()
        with self.write() as connection:
            people.confirm(connection, keys_sent)
            for one in answer.answers:
                operation = journal.one(connection, one.operation)
                if operation is None:
                    continue
                journal.answer(connection, one.operation, one.outcome, one.findings, one.position)
                tasks.note(connection, operation, one.outcome, one.findings)
                if one.outcome not in journal.COUNTED:
                    touched.add(operation.case)
                elif operation.kind == forgetting.KIND:
                    touched |= _erased(connection, operation)
            journal.confirm_head(connection, answer.head)
            for case in sorted(touched):
                cases.refold(connection, case)
        return Changes(frozenset(touched))

    def cursor(self) -> int:
        """Up to which position of the branch's order this desk has read."""
        with self.read() as connection:
            return facts.read(connection, CURSOR, int) or 0

    def absorb(self, page: FeedPage, person_keys: dict[str, PersonKey], file_keys: dict[str, bytes]) -> Changes:
        """Take in one page of the feed: the operations, the keys to read them, and every case they change."""
        with self.write() as connection:
            for person, key in person_keys.items():
                people.keep(connection, person, key, sent=True)
            for id, file_key in file_keys.items():
                attached.learn_key(connection, id, file_key)
            device = facts.read(connection, DEVICE, Device)
            mine = device.id if device else ""
            touched: dict[str, None] = {}
            end = journal.head(connection, mine)
            for item in page.items:
                if item.operation.device == mine:
                    journal.refuse_other(connection, item.operation)
                journal.receive(connection, item.operation, item.position, item.outcome, item.findings)
                if item.operation.device == mine:
                    tasks.note(connection, item.operation, item.outcome, item.findings)
                touched[item.operation.case] = None
                if item.operation.kind == forgetting.KIND and item.outcome in journal.COUNTED:
                    touched |= dict.fromkeys(sorted(_erased(connection, item.operation)))
            if any(item.operation.device == mine and end.seq < item.operation.seq for item in page.items):
                set_back.regained(connection, journal.regain(connection, mine).seq)
            for case in touched:
                cases.refold(connection, case)
            facts.write(connection, CURSOR, page.end)
            facts.write(connection, NEWEST, page.newest)
        return Changes(frozenset(touched))

    def waiting_files(self) -> tuple[WaitingFile, ...]:
        """Attachments that head office does not have yet, the oldest first."""
        table = tables.attachment
        with self.read() as connection:
            rows = connection.execute(
                select(table).where(table.c.here.is_(True), table.c.sent.is_(False)).order_by(table.c.id)
            )
            return tuple(WaitingFile(row.id, row.case_id, row.sha256, row.size, row.chunks) for row in rows)

    def file_sent(self, id: str) -> None:
        """Head office has this attachment, checked."""
        with self.write() as connection:
            connection.execute(update(tables.attachment).where(tables.attachment.c.id == id).values(sent=True))

    def close(self) -> None:
        """Write everything through and forget the key."""
        self.engine.close()


@contextmanager
def as_it_is(path: Path, key: bytes) -> Iterator[DeskStore]:
    """A store that is only looked at, or changed by hand: nothing in it is made anew. Raises `WrongKey` and its kin."""
    store = DeskStore(Engine.open(path, key, newest=tables.VERSION))
    try:
        yield store
    finally:
        store.close()


def _erased(connection: Connection, operation: Operation) -> frozenset[str]:
    """The cases of somebody who was forgotten; what only a newer program reads waits for it, and for its rebuild."""
    try:
        return forgetting.erase(connection, operation)
    except UnknownKind:
        return frozenset()
