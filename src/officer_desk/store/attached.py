"""Which attachments this desk has: their wrapped keys, their small pictures, and whether head office has them."""

from sqlalchemy import Connection, insert, select

from officer_desk.domain.errors import DeskError
from officer_desk.store import tables
from officer_desk.store.attachments import Attachment


class NotHere(DeskError):
    """The file is not on this desk."""


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
