"""Single values that the store keeps beside the journal: the chain's head, the feed cursor, who this device is."""

from typing import TypeVar

from sqlalchemy import Connection, bindparam, select

from officer_desk.protocol import canonical
from officer_desk.store import tables
from officer_desk.store.prepared import Prepared, replacing

T = TypeVar("T")

_READ = Prepared(select(tables.fact.c.value).where(tables.fact.c.name == bindparam("wanted")))
_WRITE = Prepared(replacing(tables.fact, "name"))


def read(connection: Connection, name: str, kind: type[T]) -> T | None:
    """The value of this name, if it was ever written."""
    row = _READ.first(connection, {"wanted": name})
    return None if row is None else canonical.read(row[0], kind)


def write(connection: Connection, name: str, value: object) -> None:
    """Keep a value under a name, in place of what was there."""
    _WRITE.run(connection, {"name": name, "value": canonical.spell(value)})
