"""The open desk: who works on it, under which rules, and how an intention becomes operations in one transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

from officer_desk.domain.application import Application, blocking
from officer_desk.domain.errors import DeskError, Finding, NotReady
from officer_desk.domain.loan import Loan
from officer_desk.domain.person import Identity, Sealed
from officer_desk.domain.policy import Pack
from officer_desk.domain.staff import Staff
from officer_desk.protocol.acts import Act
from officer_desk.protocol.chain import Head
from officer_desk.protocol.clock import Clock, local_day
from officer_desk.protocol.ids import new_id
from officer_desk.protocol.judgement import Bench, judge
from officer_desk.protocol.operations import SCHEMA, Operation, payload_of
from officer_desk.protocol.personal import Forgotten, Words, open_value, seal_value
from officer_desk.protocol.replay import State
from officer_desk.protocol.sealing import PersonKey, Random
from officer_desk.store import cases, journal, people, receipts, set_back
from officer_desk.store.attachments import Attachments
from officer_desk.store.desk_store import Changes, Connection, DeskStore, Device
from officer_desk.store.people import StoredKeys
from officer_desk.store.set_back import SetBack

__all__ = ["Changes", "Desk", "Glance", "Pen", "SetBack"]

T = TypeVar("T")


class CaseNotHere(DeskError):
    """The case is not on this desk."""


class Anchoring(Protocol):
    """Keeps the chain's head outside the store."""

    def moved(self, seq: int, hash: bytes) -> None:
        """The chain ends here now."""
        ...

    def flush(self) -> None:
        """Write it down before going on: a receipt is about to be printed."""
        ...

    def keep(self) -> None:
        """Write it down in every place: head office was spoken to."""
        ...

    def answered(self, head: Head) -> None:
        """Head office has said where the chain of a store that was set back ends."""
        ...

    def close(self, seal: bytes = b"") -> None:
        """Write it down in every place, with the seal over the file of the store that was closed."""
        ...


def _nobody(changes: Changes) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Desk:
    """An unlocked desk and the adapters it works through. An `unaudited` store is still to be held against itself."""

    store: DeskStore
    attachments: Attachments
    anchor: Anchoring
    clock: Clock
    random: Random = field(repr=False)
    device: Device
    me: Staff
    colleagues: tuple[Staff, ...]
    pack: Pack
    passphrase_only: bool = False
    unaudited: bool = False
    told: Callable[[Changes], None] = field(default=_nobody, repr=False)

    def today(self) -> date:
        """The business day."""
        return local_day(self.clock.milliseconds())

    def fresh_id(self) -> str:
        """An id for something that is about to begin."""
        return new_id(self.clock.milliseconds(), self.random)

    @contextmanager
    def reading(self) -> Iterator["Glance"]:
        """Look at the store as it is now."""
        with self.store.read() as connection:
            yield Glance(self, connection)

    @contextmanager
    def writing(self) -> Iterator["Pen"]:
        """Record operations: all of them are durable when the block ends, or none."""
        with self.store.write() as connection:
            pen = Pen(self, connection)
            yield pen
            end = journal.head(connection, self.device.id)
        if pen.recorded:
            self.anchor.moved(end.seq, end.hash)
            self.told(pen.changes)

    def set_back(self) -> SetBack | None:
        """That the store is older than it was, while head office has not answered: receipts are provisional."""
        with self.store.read() as connection:
            return set_back.read(connection)

    def name_of(self, staff: str) -> str:
        """A colleague's name."""
        known = (self.me, *self.colleagues)
        return next((person.name for person in known if person.id == staff), "")


class Glance:
    """One look at the store: cases, and people's words in clear for as long as the look lasts."""

    def __init__(self, desk: Desk, connection: Connection) -> None:
        self.desk = desk
        self.connection = connection

    def state(self, case: str) -> State | None:
        """A case as it stands here."""
        return cases.state(self.connection, case)

    def case(self, id: str, kind: type[T]) -> T:
        """A case of this kind; raises `CaseNotHere`."""
        state = cases.state(self.connection, id)
        if not isinstance(state, kind):
            raise CaseNotHere
        return state

    def read(self, sealed: Sealed, kind: type[T]) -> T:
        """Somebody's sealed words; raises `Forgotten` or `Unreadable`."""
        return open_value(sealed, StoredKeys(self.connection), kind)

    def identity(self, sealed: Sealed) -> Identity | None:
        """Who somebody is, or nothing for somebody forgotten."""
        try:
            return self.read(sealed, Identity)
        except Forgotten:
            return None

    def words(self, sealed: Sealed) -> str:
        """Free text about somebody; nothing about somebody forgotten."""
        try:
            return self.read(sealed, Words).text
        except Forgotten:
            return ""

    def bench(self) -> Bench:
        """What the rules may look at from here."""
        return Bench(self.desk.me, self.desk.pack, self.state, self.read, self.files)

    def files(self) -> Iterator[Application | Loan]:
        """Every application and every loan here."""
        yield from (state for state in cases.states(self.connection) if isinstance(state, Application | Loan))


class Pen(Glance):
    """One transaction that records operations."""

    def __init__(self, desk: Desk, connection: Connection) -> None:
        super().__init__(desk, connection)
        self.recorded: tuple[Operation, ...] = ()

    @property
    def changes(self) -> Changes:
        """What the recorded operations changed."""
        return Changes(frozenset(operation.case for operation in self.recorded))

    def new_id(self) -> str:
        """A fresh id."""
        return self.desk.fresh_id()

    def new_person(self) -> str:
        """The id of somebody new, with a key of their own."""
        person = self.new_id()
        people.keep(self.connection, person, PersonKey.generate(self.desk.random), sent=False)
        return person

    def seal(self, value: object, person: str) -> Sealed:
        """Personal words under their person's key."""
        return seal_value(value, person, StoredKeys(self.connection).key_of(person), self.desk.random)

    def receipt_number(self) -> str:
        """The next receipt number; it is used when this transaction ends, and only then."""
        return receipts.take(self.connection, self.desk.device.id)

    def record(
        self, case: str, act: Act, *, caused_by: str | None = None, after: tuple[str, ...] = ()
    ) -> tuple[Finding, ...]:
        """Record one operation and let it change its case; raises `NotReady` with what stands against it.

        Answers what the rules have to say that does not stop it.
        """
        state = self.state(case)
        operation = self._operation(case, act, state.version if state else 0, caused_by, after)
        findings = judge(state, operation, self.bench())
        if stopping := blocking(findings):
            raise NotReady(stopping)
        journal.append(self.connection, operation)
        cases.apply(self.connection, operation)
        self.recorded = (*self.recorded, operation)
        return findings

    def _operation(self, case: str, act: Act, version: int, caused_by: str | None, after: tuple[str, ...]) -> Operation:
        kind, payload = payload_of(act)
        now = self.desk.clock.milliseconds()
        return Operation(
            id=self.new_id(),
            branch=self.desk.device.branch,
            device=self.desk.device.id,
            seq=journal.head(self.connection, self.desk.device.id).seq + 1,
            actor=self.desk.me.id,
            kind=kind,
            schema=SCHEMA,
            case=case,
            version=version,
            business_date=local_day(now),
            written_at=now,
            pack=self.desk.pack.number,
            payload=payload,
            after=after,
            caused_by=caused_by,
        )
