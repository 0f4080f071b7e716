"""Which attachments this desk has: their wrapped keys, their small pictures, and whether head office has them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, select, update

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.protocol.personal import Forgotten
from officer_desk.store import facts, tables
from officer_desk.store.attachments import Attachment

FILE_KEY = "file_key/"
# The key of a paper whose person was forgotten: its bytes are unreadable wherever they still lie.
GONE = b""


class NotHere(DeskError):
    """The file is not on this desk."""


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A paper that another desk attached, whose key came with the feed."""

    id: str
    case: str
    media_type: str
    sha256: str
    file_key: bytes = field(repr=False)


def keep(
    connection: Connection,
    stored: Attachment,
    case: str,
    media_type: str,
    thumbnail: bytes | None,
    *,
    sent: bool = False,
) -> None:
    """Write down an attachment that is on disk; one that head office needs is sent later."""
    connection.execute(
        insert(tables.attachment).values(
            id=stored.id,
            case_id=case,
            sha256=stored.sha256,
            size=stored.size,
            chunks=stored.chunks,
            media_type=media_type,
            wrapped_key=stored.wrapped_key,
            thumbnail=thumbnail,
            here=True,
            sent=sent,
        )
    )


def wrapped_key(connection: Connection, id: str) -> bytes:
    """The key of an attachment, wrapped; raises `NotHere` or `Forgotten`."""
    row = connection.execute(select(tables.attachment.c.wrapped_key).where(tables.attachment.c.id == id)).first()
    if row is None:
        raise NotHere
    if row.wrapped_key == GONE:
        raise Forgotten
    return bytes(row.wrapped_key)


def thumbnail(connection: Connection, id: str) -> bytes | None:
    """The small picture of an attachment."""
    row = connection.execute(select(tables.attachment.c.thumbnail).where(tables.attachment.c.id == id)).first()
    return bytes(row.thumbnail) if row is not None and row.thumbnail is not None else None


def learn_key(connection: Connection, id: str, file_key: bytes) -> None:
    """Keep the key of a file that may be fetched later."""
    facts.write(connection, FILE_KEY + id, file_key)


def keys_without_file(connection: Connection) -> dict[str, bytes]:
    """The keys of files that are not on this desk, by the file's id."""
    fact, file = tables.fact, tables.attachment
    known = select(file.c.id).where(FILE_KEY + file.c.id == fact.c.name)
    rows = connection.execute(select(fact).where(fact.c.name.startswith(FILE_KEY), ~known.exists()))
    return {row.name.removeprefix(FILE_KEY): canonical.read(row.value, bytes) for row in rows}


def of_cases(connection: Connection, cases: Iterable[str]) -> set[str]:
    """Every attachment of these cases."""
    table = tables.attachment
    return set(connection.execute(select(table.c.id).where(table.c.case_id.in_(list(cases)))).scalars())


def wipe(connection: Connection, ids: Iterable[str]) -> None:
    """Destroy the keys and the small pictures of attachments; `wiped` names the files that nothing opens any more."""
    table, ids = tables.attachment, list(ids)
    gone = {"wrapped_key": GONE, "thumbnail": None, "here": False, "sent": True}
    connection.execute(update(table).where(table.c.id.in_(ids)).values(**gone))
    connection.execute(delete(tables.fact).where(tables.fact.c.name.in_([FILE_KEY + id for id in ids])))


def wiped(connection: Connection) -> frozenset[str]:
    """Attachments whose keys were destroyed."""
    table = tables.attachment
    return frozenset(connection.execute(select(table.c.id).where(table.c.wrapped_key == GONE)).scalars())


def readable(connection: Connection) -> frozenset[str]:
    """Attachments that can be opened here."""
    table = tables.attachment
    chosen = table.c.here.is_(True) & (table.c.wrapped_key != GONE)
    return frozenset(connection.execute(select(table.c.id).where(chosen)).scalars())


def named(connection: Connection) -> frozenset[str]:
    """Every attachment that has a record."""
    return frozenset(connection.execute(select(tables.attachment.c.id)).scalars())


def waiting_bytes(connection: Connection) -> int:
    """How many bytes wait to be brought to head office."""
    table = tables.attachment
    waiting = table.c.here.is_(True) & table.c.sent.is_(False)
    return int(connection.execute(select(func.coalesce(func.sum(table.c.size), 0)).where(waiting)).scalar_one())
