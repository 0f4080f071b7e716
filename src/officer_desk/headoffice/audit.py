"""Proof that nothing at head office was changed: chains, signatures, the branch's order, and every case folded anew."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import DatabaseError

from officer_desk.domain.errors import DeskError
from officer_desk.headoffice import cases, journal, order, tables
from officer_desk.headoffice.attachments import FOLDER
from officer_desk.headoffice.house import House
from officer_desk.headoffice.keys import FILE_KEY, PERSON_KEY
from officer_desk.headoffice.people import GONE
from officer_desk.protocol import chain
from officer_desk.protocol.chain import Head
from officer_desk.protocol.exchange import Push, batch_message, pack_message
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.replay import State, name_of
from officer_desk.protocol.signing import BadSignature, VerifyKey

# What reading a changed row may raise besides our own refusals.
UNREADABLE = (DeskError, ValueError, TypeError, LookupError, DatabaseError)


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is not as it was written: `what` in a word, and where."""

    what: str
    branch: str = ""
    where: str | int = ""


def verify(house: House) -> list[Complaint]:
    """Everything that is wrong; an empty list proves the whole of it."""
    complaints: list[Complaint] = []
    with house.database.read() as connection:
        try:
            complaints += _file(connection)
            complaints += _packs(connection, house)
            branches = connection.execute(select(tables.branch).order_by(tables.branch.c.id)).all()
        except UNREADABLE as fault:
            return [*complaints, Complaint("unreadable", where=type(fault).__name__)]
        for branch in branches:
            for check in (_order, _chains, _batches, _secrets):
                try:
                    complaints += check(connection, house, branch)
                except UNREADABLE as fault:
                    complaints.append(Complaint("unreadable", branch.id, type(fault).__name__))
    return complaints


def _file(connection: Connection) -> Iterator[Complaint]:
    for (word,) in connection.exec_driver_sql("PRAGMA integrity_check(5)"):
        if word != "ok":
            yield Complaint("file_damaged")


def _packs(connection: Connection, house: House) -> Iterator[Complaint]:
    for row in connection.execute(select(tables.pack)):
        try:
            house.keys.signing.verify_key.verify(pack_message(row.data), row.signature)
        except BadSignature:
            yield Complaint("pack_changed", where=row.number)


def _order(connection: Connection, house: House, branch: Row[tuple[object, ...]]) -> Iterator[Complaint]:
    """The order without a gap, each answer as it was given, the signed end, and every case as the fold makes it."""
    table = tables.operation
    end = order.beginning(branch.id)
    states: dict[str, tuple[State, int]] = {}
    rows = connection.execute(
        select(table).where(table.c.branch == branch.id, table.c.position.is_not(None)).order_by(table.c.position)
    )
    for row in rows:
        operation = journal.operation_of(row)
        if row.position != end.position + 1:
            yield Complaint("gap", branch.id, row.position)
        if operation.digest != row.digest:
            yield Complaint("operation_changed", branch.id, row.position)
        end = order.after(replace(end, position=row.position - 1), row.digest, row.outcome, row.findings)
        if end.hash != row.order_hash:
            yield Complaint("order_changed", branch.id, row.position)
            end = replace(end, hash=row.order_hash)
        before, _ = states.get(operation.case, (None, 0))
        after = cases.counted(before, operation) if Outcome(row.outcome) in cases.COUNTED else None
        if after is not None:
            states[operation.case] = after, row.position
        case = after or before
        if row.officer != (case.officer if case else operation.actor):
            yield Complaint("officer_changed", branch.id, row.position)
    if (branch.position, branch.order_hash) != (end.position, end.hash):
        yield Complaint("end_changed", branch.id, branch.position)
    try:
        message = order.end_message(branch.id, order.End(branch.position, branch.order_hash))
        house.keys.signing.verify_key.verify(message, branch.signature)
    except BadSignature:
        yield Complaint("end_not_signed", branch.id, branch.position)
    yield from _states(connection, branch.id, states)


def _states(connection: Connection, branch: str, states: dict[str, tuple[State, int]]) -> Iterator[Complaint]:
    found = {row.id: row for row in connection.execute(select(tables.case).where(tables.case.c.branch == branch))}
    for id in sorted(states.keys() | found.keys()):
        row = found.get(id)
        if row is None or id not in states:
            yield Complaint("case_lost" if row is None else "case_invented", branch, id)
            continue
        state, position = states[id]
        # Read, not compared as bytes: an older release did not spell what was added to a case since.
        folded = (name_of(state), state.officer, state.version, position, state)
        if folded != (row.kind, row.officer, row.version, row.position, cases.state_of(row)):
            yield Complaint("case_changed", branch, id)


def _chains(connection: Connection, _: House, branch: Row[tuple[object, ...]]) -> Iterator[Complaint]:
    """Every device's chain, link by link, from its start to the head that is stored."""
    table = tables.link
    for device in connection.execute(select(tables.device).where(tables.device.c.branch == branch.id)):
        head = chain.start(device.id)
        mine = select(table).where(table.c.branch == branch.id, table.c.device == device.id)
        for link in connection.execute(mine.order_by(table.c.seq)):
            row = journal.find(connection, branch.id, link.operation)
            if row is None or link.seq != head.seq + 1:
                yield Complaint("chain_broken", branch.id, f"{device.id}:{link.seq}")
                break
            head = chain.follow(head, replace(journal.operation_of(row), seq=link.seq))
            if head.hash != link.hash:
                yield Complaint("chain_changed", branch.id, f"{device.id}:{link.seq}")
                head = Head(head.seq, link.hash)
        if head != Head(device.head_seq, device.head_hash):
            yield Complaint("head_changed", branch.id, device.id)


def _batches(connection: Connection, _: House, branch: Row[tuple[object, ...]]) -> Iterator[Complaint]:
    """Every batch as its device signed it, and no operation that no device signed."""
    links = tables.link
    for device in connection.execute(select(tables.device).where(tables.device.c.branch == branch.id)):
        mine = select(links.c.seq, links.c.hash).where(links.c.branch == branch.id, links.c.device == device.id)
        hashes = {0: chain.start(device.id).hash, **{row.seq: row.hash for row in connection.execute(mine)}}
        signed: set[int] = set()
        table = tables.batch
        for row in connection.execute(select(table).where(table.c.branch == branch.id, table.c.device == device.id)):
            previous, last = Head(row.previous_seq, row.previous_hash), Head(row.last_seq, row.last_hash)
            try:
                message = batch_message(Push(device.id, previous, (), {}), last)
                VerifyKey(device.verify_key).verify(message, row.signature)
            except BadSignature:
                yield Complaint("batch_changed", branch.id, f"{device.id}:{row.last_seq}")
                continue
            # A batch that was taken only in part ends where no link is: what follows it is signed again.
            if all(hashes.get(head.seq, head.hash) == head.hash for head in (previous, last)):
                signed |= set(range(previous.seq + 1, last.seq + 1))
        for seq in sorted(hashes.keys() - signed - {0}):
            yield Complaint("not_signed", branch.id, f"{device.id}:{seq}")


def _secrets(connection: Connection, house: House, branch: Row[tuple[object, ...]]) -> Iterator[Complaint]:
    """Every key that rests here can be opened, and every file of a paper is as it came."""
    people, papers = tables.person_key, tables.document
    for row in connection.execute(select(people).where(people.c.branch == branch.id)):
        if row.wrapped != GONE and not _opens(house, row.wrapped, row.person, PERSON_KEY):
            yield Complaint("person_key_changed", branch.id, row.person)
    for row in connection.execute(select(papers).where(papers.c.branch == branch.id, papers.c.file_key != GONE)):
        if not _opens(house, row.file_key, row.id, FILE_KEY):
            yield Complaint("file_key_changed", branch.id, row.id)
        file = house.folder / FOLDER / branch.id / f"{row.id}.encrypted"
        if row.complete and _sha256(file) != row.sha256:
            yield Complaint("file_changed", branch.id, row.id)


def _opens(house: House, wrapped: bytes, name: str, purpose: bytes) -> bool:
    try:
        house.keys.unwrap(wrapped, name, purpose)
    except DeskError:
        return False
    return True


def _sha256(file: Path) -> bytes | None:
    return hashlib.sha256(file.read_bytes()).digest() if file.is_file() else None
