"""What became of everything that was recorded: one line an operation, without anybody's words."""

from dataclasses import dataclass

from officer_desk.services.desk import Desk
from officer_desk.store import facts, journal

LAST_SYNC = "last_sync"


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation of the journal; `outcome` is empty until head office has answered."""

    id: str
    kind: str
    case: str
    device: str
    outcome: str


def entries(desk: Desk) -> tuple[Entry, ...]:
    """Every operation on this desk, in the order in which they were written."""
    with desk.reading() as glance:
        return tuple(
            Entry(row.id, row.kind, row.case_id, row.device, row.outcome or "")
            for row in journal.lines(glance.connection)
        )


def keep_sync(desk: Desk, at: int) -> None:
    """A sync ended well at this moment, in milliseconds since 1970."""
    with desk.store.write() as connection:
        facts.write(connection, LAST_SYNC, at)


def last_sync(desk: Desk) -> int:
    """When the last sync ended well, in milliseconds since 1970; 0 for never."""
    with desk.store.read() as connection:
        return facts.read(connection, LAST_SYNC, int) or 0
