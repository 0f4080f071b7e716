"""The keys of people: made here or received, and destroyed to forget somebody."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol.personal import Forgotten
from officer_desk.protocol.sealing import PersonKey
from officer_desk.store import tables
from officer_desk.store.prepared import Prepared

_KEY = Prepared(select(tables.person_key.c.key).where(tables.person_key.c.person == bindparam("wanted")))


class StoredKeys:
    """The keys of people as one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def key_of(self, person: str) -> PersonKey:
        """The key of this person; raises `Forgotten`."""
        row = _KEY.first(self._connection, {"wanted": person})
        if row is None:
            raise Forgotten
        return PersonKey(row[0])


def keep(connection: Connection, person: str, key: PersonKey, *, sent: bool) -> None:
    """Keep a key; one that is here already stays."""
    connection.execute(insert(tables.person_key).values(person=person, key=key.raw, sent=sent).on_conflict_do_nothing())


def unsent(connection: Connection, persons: Iterable[str]) -> dict[str, PersonKey]:
    """Keys of these people that head office has not confirmed."""
    rows = connection.execute(
        select(tables.person_key.c.person, tables.person_key.c.key).where(
            tables.person_key.c.person.in_(list(persons)), tables.person_key.c.sent.is_(False)
        )
    )
    return {row.person: PersonKey(row.key) for row in rows}


def confirm(connection: Connection, persons: Iterable[str]) -> None:
    """Head office has the keys of these people."""
    connection.execute(update(tables.person_key).where(tables.person_key.c.person.in_(list(persons))).values(sent=True))


def destroy(connection: Connection, person: str) -> None:
    """Forget somebody: what is sealed under their key stays unreadable for good."""
    connection.execute(delete(tables.person_key).where(tables.person_key.c.person == person))
