"""Which attachments this desk has: their wrapped keys, their small pictures, and whether head office has them."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.store import facts, tables
from officer_desk.store.attachments import Attachment

FILE_KEY = "file_key/"


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
    """The key of an attachment, wrapped; raises `NotHere`."""
    row = connection.execute(select(tables.attachment.c.wrapped_key).where(tables.attachment.c.id == id)).first()
    if row is None:
        raise NotHere
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
