"""A store that is older than it was: the mark that it carries until head office has answered, and how it goes on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection, delete

from officer_desk.protocol.sealing import Random
from officer_desk.store import facts, tables

SET_BACK = "set_back"
SERIES = "provisional_series"
PROVISIONAL = "provisional_receipts"
# Read aloud and written by hand: no letter or figure that looks like another.
SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
SERIES_LENGTH = 4


class Sign(StrEnum):
    """What tells that a store is older than it was, or is put together from pages of different days."""

    STORE_BEHIND = "store_behind"
    OTHER_HISTORY = "other_history"
    ANCHOR_MISSING = "anchor_missing"
    ANCHOR_FORGED = "anchor_forged"
    ANCHOR_OLDER = "anchor_older"
    HEAD_OFFICE = "head_office"  # every place here was set back alike, and head office knows better
    BACKUP = "backup"  # it was restored
    WAITS = "waits"  # it was found before, and head office has not answered
    FILE = "file"  # a closed store's file is not the one that was closed
    CHAIN = "chain"
    RECEIPTS = "receipts"
    STRUCTURE = "structure"
    TABLES = "tables"


# After these the store is whole, as it was on an earlier day; after any other sign its parts may be of different days.
OF_ONE_DAY = frozenset(
    {
        Sign.STORE_BEHIND,
        Sign.OTHER_HISTORY,
        Sign.ANCHOR_MISSING,
        Sign.ANCHOR_FORGED,
        Sign.ANCHOR_OLDER,
        Sign.HEAD_OFFICE,
        Sign.BACKUP,
        Sign.WAITS,
    }
)


@dataclass(frozen=True, slots=True)
class SetBack:
    """By what it was noticed, when (milliseconds since 1970), where the chain ends here and how far it once went."""

    sign: Sign
    since: int
    ends_at: int
    reached: int

    @property
    def mixed(self) -> bool:
        """Whether parts of it may be of different days."""
        return self.sign not in OF_ONE_DAY

    @property
    def lost(self) -> int:
        """How many entries are known to be missing; 0 where that is not known."""
        return max(0, self.reached - self.ends_at)


def read(connection: Connection) -> SetBack | None:
    """The mark, while head office has not answered."""
    return facts.read(connection, SET_BACK, SetBack)


def mark(connection: Connection, found: SetBack, random: Random) -> SetBack:
    """Set the mark, and begin a series of provisional receipts that the lost days cannot have used.

    A store that is set back again goes on waiting since the first time.
    """
    before = read(connection)
    if before is not None:
        found = replace(found, since=before.since, reached=max(found.reached, before.reached))
    facts.write(connection, SET_BACK, found)
    facts.write(connection, SERIES, "".join(SIGNS[byte % len(SIGNS)] for byte in random(SERIES_LENGTH)))
    facts.write(connection, PROVISIONAL, 0)
    return found


def regained(connection: Connection, ends_at: int) -> None:
    """What was lost came back, as far as here."""
    if (found := read(connection)) is not None:
        facts.write(connection, SET_BACK, replace(found, ends_at=max(found.ends_at, ends_at)))


def clear(connection: Connection) -> None:
    """Head office has answered."""
    connection.execute(delete(tables.fact).where(tables.fact.c.name == SET_BACK))
