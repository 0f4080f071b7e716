"""What devices push: the next part of their chain, checked link by link, answered once, put into the branch's order."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, insert, select, update

from officer_desk.domain.staff import Staff
from officer_desk.headoffice import accounts, forgetting, journal, order, papers, tables
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.cases import COUNTED, Cases
from officer_desk.headoffice.decisions import Court, Ruling
from officer_desk.headoffice.house import House, Refused
from officer_desk.headoffice.order import End
from officer_desk.headoffice.people import People
from officer_desk.protocol import acts, canonical, chain
from officer_desk.protocol.chain import ChainBroken, Head
from officer_desk.protocol.exchange import MOST_OPERATIONS, Answer, Push, PushAnswer, batch_message
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import SCHEMA, Operation
from officer_desk.protocol.signing import BadSignature

log = logging.getLogger("officer_desk.headoffice")

# Schemas are read for two versions back.
OLDEST_SCHEMA = max(1, SCHEMA - 2)
MOST_KEYS = 4 * MOST_OPERATIONS


def receive(house: House, device: Device, push: Push) -> PushAnswer:
    """Take what continues the chain and answer it; what was taken before is answered as it was then."""
    after = _checked(device, push)
    with house.database.write() as connection:
        inbox = Inbox(connection, house, device.branch, order.lock(connection, device.branch))
        # Read again under the lock: it may have been revoked since it was let in.
        device = accounts.device_of(connection, device.id) or device
        head = _head(connection, device)
        stop = "revoked" if device.revoked else _place(connection, device, push, head)
        answers: list[Answer] = []
        if not stop:
            answers, head, stop = inbox.take(device, push, head)
        # A batch with nothing in it only asks where the chain ends.
        if push.operations and head.seq > push.previous.seq and not device.revoked:
            _keep_batch(connection, house, device, push, after)
        if stop in ("fork", "revoked"):
            inbox.court.people.learn(push.keys)
            _quarantine(connection, house, device, push, stop)
        inbox.close()
    if any(operation.kind == "person_erased" for operation in push.operations):
        forgetting.clear_files(house, device.branch)
    log.info("pushed", extra={"branch": device.branch, "device": device.id, "stop": stop, "operations": len(answers)})
    return PushAnswer(tuple(answers), head, stop)


def retry_parked(house: House, branch: str) -> int:
    """Decide once more what was parked, after an update or when a key came; answers how many are decided now."""
    with house.database.write() as connection:
        inbox = Inbox(connection, house, branch, order.lock(connection, branch))
        decided = inbox.retry()
        inbox.close()
    return decided


@dataclass(slots=True)
class Inbox:
    """One branch while its order is locked."""

    connection: Connection
    house: House
    branch: str
    end: End
    court: Court = field(init=False)
    began: End = field(init=False)

    def __post_init__(self) -> None:
        cases = Cases(self.connection, self.branch)
        people = People(self.connection, self.branch, self.house)
        self.court = Court(self.connection, self.house, self.branch, cases, people)
        self.began = self.end

    def take(self, device: Device, push: Push, head: Head) -> tuple[list[Answer], Head, str]:
        """Answer operations in order, up to one that stops the chain."""
        if self.court.people.learn(push.keys):
            self.retry()
        answers: list[Answer] = []
        known_until = head.seq
        for operation in push.operations:
            row = journal.find(self.connection, self.branch, operation.id)
            if row is not None and row.digest != operation.digest:
                log.error("tampered", extra={"branch": self.branch, "device": device.id, "operation": operation.id})
                return answers, head, "fork"
            if row is None and operation.schema < OLDEST_SCHEMA:
                return answers, head, "upgrade"
            answers.append(self._new(operation, device.staff) if row is None else journal.answer_of(row))
            if known_until < operation.seq:
                head = self._link(device, head, operation)
        return answers, head, ""

    def retry(self) -> int:
        """Decide what is parked, in the order in which it came."""
        table = tables.operation
        parked = select(table).where(table.c.branch == self.branch, table.c.outcome == str(Outcome.PARKED))
        rows = self.connection.execute(parked.order_by(table.c.received_at, table.c.device, table.c.seq)).all()
        waiting: set[tuple[str, str]] = set()
        decided = 0
        for row in rows:
            device = accounts.device_of(self.connection, row.device)
            if device is None:
                continue
            operation = journal.operation_of(row)
            place = (operation.device, operation.case)
            with self._savepoint(operation):
                ruling = self.court.decide(operation, device.staff, case_waits=place in waiting)
                self._put(operation, ruling, again=True)
            if ruling.outcome is Outcome.PARKED:
                waiting.add(place)
            else:
                decided += 1
        return decided

    def close(self) -> None:
        """Write down where the order ends now."""
        if self.end != self.began:
            order.save(self.connection, self.branch, self.end, self.house.keys.signing)

    def _new(self, operation: Operation, actor: Staff) -> Answer:
        with self._savepoint(operation):
            ruling = self.court.decide(operation, actor, case_waits=self._waits(operation))
            return self._put(operation, ruling, again=False)

    @contextmanager
    def _savepoint(self, operation: Operation) -> Iterator[None]:
        """All that one operation changes, or nothing of it."""
        end = self.end
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self.end = end
            self.court.cases.forget(operation.case)
            raise

    def _put(self, operation: Operation, ruling: Ruling, *, again: bool) -> Answer:
        """Store an operation with its ruling; everything that is decided gets the next place in the order."""
        case = ruling.state or self.court.cases.get(operation.case)
        officer = case.officer if case else operation.actor
        findings = journal.spell_findings(ruling.findings)
        end = None
        if ruling.outcome is not Outcome.PARKED:
            end = self.end = order.after(self.end, operation.digest, str(ruling.outcome), findings)
        if again:
            journal.answer_again(
                self.connection,
                self.branch,
                operation.id,
                outcome=ruling.outcome,
                findings=ruling.findings,
                officer=officer,
                end=end,
            )
        else:
            journal.store(
                self.connection,
                operation,
                branch=self.branch,
                received_at=self.house.now(),
                outcome=ruling.outcome,
                findings=ruling.findings,
                officer=officer,
                end=end,
            )
        if end is None:
            alarm = {"branch": self.branch, "operation": operation.id, "rule": ruling.findings[0].rule}
            log.warning("parked", extra=alarm)
        elif ruling.outcome in COUNTED:
            self._effect(operation, ruling, officer, end)
        return Answer(operation.id, ruling.outcome, ruling.findings, end.position if end else None)

    def _effect(self, operation: Operation, ruling: Ruling, officer: str, end: End) -> None:
        if ruling.state is not None:
            self.court.cases.put(operation.case, ruling.state, end.position)
        if isinstance(ruling.act, acts.DocumentAttached):
            papers.expect(self.connection, self.house, self.branch, operation, ruling.act, officer)
        elif isinstance(ruling.act, acts.PersonErased):
            forgetting.erase(self.connection, self.branch, self.court, operation.case, ruling.act)

    def _waits(self, operation: Operation) -> bool:
        """Whether an earlier operation of this device on this case is parked: a case's operations keep their order."""
        table = tables.operation
        parked = select(table.c.id).where(
            table.c.branch == self.branch,
            table.c.case_id == operation.case,
            table.c.device == operation.device,
            table.c.outcome == str(Outcome.PARKED),
        )
        return self.connection.execute(parked.limit(1)).first() is not None

    def _link(self, device: Device, head: Head, operation: Operation) -> Head:
        head = chain.follow(head, operation)
        self.connection.execute(
            insert(tables.link).values(
                branch=device.branch, device=device.id, seq=head.seq, operation=operation.id, hash=head.hash
            )
        )
        table = tables.device
        mine = (table.c.branch == device.branch) & (table.c.id == device.id)
        self.connection.execute(update(table).where(mine).values(head_seq=head.seq, head_hash=head.hash))
        return head


def _checked(device: Device, push: Push) -> Head:
    """The head after the whole batch, once it is certain that this device signed it; raises `Refused`."""
    if push.device != device.id or any(operation.device != device.id for operation in push.operations):
        raise Refused(403, "device")
    if len(push.operations) > MOST_OPERATIONS or len(push.keys) > MOST_KEYS:
        raise Refused(413, "too_many")
    if not all(journal.well_formed(operation) for operation in push.operations):
        raise Refused(400, "malformed")
    if not 0 <= push.previous.seq < 2**62 or len(push.previous.hash) != 32:
        raise Refused(400, "malformed")
    try:
        after = chain.follow_all(push.previous, push.operations)
        device.verify_key.verify(batch_message(push, after), push.signature)
    except ChainBroken:
        raise Refused(400, "chain") from None
    except BadSignature:
        raise Refused(403, "batch_signature") from None
    return after


def _head(connection: Connection, device: Device) -> Head:
    """The end of the device's chain as it is here."""
    table = tables.device
    chosen = select(table.c.head_seq, table.c.head_hash)
    row = connection.execute(chosen.where(table.c.branch == device.branch, table.c.id == device.id)).one()
    return Head(row.head_seq, row.head_hash)


def _place(connection: Connection, device: Device, push: Push, head: Head) -> str:
    """Whether the batch continues or repeats this chain, leaves a gap, or is another chain."""
    if push.previous.seq > head.seq:
        return "gap"
    if push.previous.hash != _hash_at(connection, device, push.previous.seq):
        return "fork"
    here = push.previous
    for operation in push.operations:
        if operation.seq > head.seq:
            break
        here = chain.follow(here, operation)
        if here.hash != _hash_at(connection, device, here.seq):
            return "fork"
    return ""


def _hash_at(connection: Connection, device: Device, seq: int) -> bytes | None:
    if seq == 0:
        return chain.start(device.id).hash
    table = tables.link
    chosen = select(table.c.hash).where(
        table.c.branch == device.branch, table.c.device == device.id, table.c.seq == seq
    )
    return connection.execute(chosen).scalar_one_or_none()


def _keep_batch(connection: Connection, house: House, device: Device, push: Push, after: Head) -> None:
    """Keep what the device signed, so that it can be proved later."""
    table = tables.batch
    key: dict[str, Any] = {
        "branch": device.branch,
        "device": device.id,
        "previous_seq": push.previous.seq,
        "last_seq": after.seq,
    }
    if connection.execute(select(table.c.branch).filter_by(**key)).first() is not None:
        return
    connection.execute(
        insert(table).values(
            **key,
            previous_hash=push.previous.hash,
            last_hash=after.hash,
            signature=push.signature,
            received_at=house.now(),
        )
    )


def _quarantine(connection: Connection, house: House, device: Device, push: Push, reason: str) -> None:
    """Keep what may not be merged: money may be in it. Keys of people lie where they can be destroyed."""
    if not push.operations:
        return
    body = canonical.spell(replace(push, keys={}))
    key = {"branch": device.branch, "device": device.id, "sha256": canonical.digest(body)}
    table = tables.quarantine
    if connection.execute(select(table.c.branch).filter_by(**key)).first() is not None:
        return
    connection.execute(insert(table).values(**key, reason=reason, received_at=house.now(), body=body))
    log.error("quarantined", extra={"branch": device.branch, "device": device.id, "reason": reason})
