"""Papers that operations speak of: who may see them, the keys of their files, and whether their bytes are here."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from officer_desk.headoffice import tables
from officer_desk.headoffice.house import House
from officer_desk.headoffice.keys import FILE_KEY
from officer_desk.protocol import acts
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.sealing import Unreadable, seal_to

FILE_KEY_BYTES = 32
ID = re.compile(r"[0-9a-zA-Z_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Paper:
    """One attached paper; `sha256` is that of its encrypted file once all of it is here."""

    id: str
    branch: str
    officer: str
    actor: str
    complete: bool
    sha256: bytes | None
    bytes: int | None


def acceptable(house: House, act: acts.DocumentAttached) -> bool:
    """Whether the paper has an id that can name a file, and a file key that was sealed to head office."""
    if not ID.fullmatch(act.document.id):
        return False
    try:
        return len(_file_key(house, act)) == FILE_KEY_BYTES
    except Unreadable:
        return False


def _file_key(house: House, act: acts.DocumentAttached) -> bytes:
    return house.keys.box.open(act.file_key, FILE_KEY + act.document.id.encode())


def expect(
    connection: Connection, house: House, branch: str, operation: Operation, act: acts.DocumentAttached, officer: str
) -> None:
    """Write down a paper whose file will come; the first operation that names a paper owns its id."""
    if _known(connection, branch, act.document.id):
        return
    key = _file_key(house, act)
    connection.execute(
        insert(tables.document).values(
            branch=branch,
            id=act.document.id,
            operation=operation.id,
            officer=officer,
            file_key=house.keys.wrap(key, act.document.id, FILE_KEY, house.random),
            complete=False,
        )
    )


def find(connection: Connection, branch: str, id: str) -> Paper | None:
    """One paper; one whose person was forgotten is none any more."""
    table, journal = tables.document, tables.operation
    same = (journal.c.branch == table.c.branch) & (journal.c.id == table.c.operation)
    chosen = select(table, journal.c.actor).join(journal, same).where(table.c.branch == branch, table.c.id == id)
    row = connection.execute(chosen).one_or_none()
    if row is None or row.file_key == b"":
        return None
    return Paper(row.id, row.branch, row.officer, row.actor, row.complete, row.sha256, row.bytes)


def _known(connection: Connection, branch: str, id: str) -> bool:
    table = tables.document
    chosen = select(table.c.id).where(table.c.branch == branch, table.c.id == id)
    return connection.execute(chosen).first() is not None


def completed(connection: Connection, paper: Paper, sha256: bytes, size: int) -> None:
    """All of its encrypted file is here."""
    table = tables.document
    chosen = (table.c.branch == paper.branch) & (table.c.id == paper.id)
    connection.execute(update(table).where(chosen).values(complete=True, sha256=sha256, bytes=size))


def missing(connection: Connection, branch: str, ids: Iterable[str]) -> int:
    """How many of these papers' files are not here."""
    wanted = set(ids)
    table = tables.document
    chosen = select(table.c.id).where(table.c.branch == branch, table.c.id.in_(wanted), table.c.complete)
    return len(wanted - set(connection.execute(chosen).scalars()))


def keys_sealed_to(
    connection: Connection, house: House, branch: str, public: bytes, ids: Iterable[str]
) -> dict[str, bytes]:
    """The keys of these papers' files for one device."""
    table = tables.document
    chosen = select(table.c.id, table.c.file_key).where(table.c.branch == branch, table.c.id.in_(sorted(set(ids))))
    boxes = {}
    for row in connection.execute(chosen.where(table.c.file_key != b"")):
        key = house.keys.unwrap(row.file_key, row.id, FILE_KEY)
        boxes[row.id] = seal_to(public, key, FILE_KEY + row.id.encode(), house.random)
    return boxes
