"""Single values that the store keeps beside the journal: the chain's head, the feed cursor, who this device is."""

from typing import TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol import canonical
from officer_desk.store import tables

T = TypeVar("T")


def read(connection: Connection, name: str, kind: type[T]) -> T | None:
    """The value of this name, if it was ever written."""
    row = connection.execute(select(tables.fact.c.value).where(tables.fact.c.name == name)).first()
    return None if row is None else canonical.from_builtins(canonical.decode(row.value), kind)


def write(connection: Connection, name: str, value: object) -> None:
    """Keep a value under a name, in place of what was there."""
    data = canonical.encode(canonical.to_builtins(value))
    statement = insert(tables.fact).values(name=name, value=data)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": data}))
