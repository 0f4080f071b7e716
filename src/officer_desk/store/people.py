"""The keys of people: made here or received, and destroyed to forget somebody."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol.personal import Forgotten
from officer_desk.protocol.sealing import PersonKey
from officer_desk.store import facts, tables
from officer_desk.store.prepared import Prepared

# A key that was destroyed leaves its place: a key of the same person that comes once more is not kept.
GONE = b""
WITHHELD = "withheld_key/"
_KEY = Prepared(select(tables.person_key.c.key).where(tables.person_key.c.person == bindparam("wanted")))


class StoredKeys:
    """The keys of people as one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def key_of(self, person: str) -> PersonKey:
        """The key of this person; raises `Forgotten`."""
        row = _KEY.first(self._connection, {"wanted": person})
        if row is None or row[0] == GONE:
            raise Forgotten
        return PersonKey(row[0])


def keep(connection: Connection, person: str, key: PersonKey, *, sent: bool) -> None:
    """Keep a key; one that is here already stays."""
    connection.execute(insert(tables.person_key).values(person=person, key=key.raw, sent=sent).on_conflict_do_nothing())


def unsent(connection: Connection, persons: Iterable[str]) -> dict[str, PersonKey]:
    """Keys of these people that head office has not confirmed."""
    rows = connection.execute(
        select(tables.person_key.c.person, tables.person_key.c.key).where(
            tables.person_key.c.person.in_(list(persons)),
            tables.person_key.c.sent.is_(False),
            tables.person_key.c.key != GONE,
        )
    )
    return {row.person: PersonKey(row.key) for row in rows}


def confirm(connection: Connection, persons: Iterable[str]) -> None:
    """Head office has the keys of these people."""
    connection.execute(update(tables.person_key).where(tables.person_key.c.person.in_(list(persons))).values(sent=True))


def destroy(connection: Connection, person: str) -> None:
    """Forget somebody: what is sealed under their key stays unreadable for good."""
    gone = insert(tables.person_key).values(person=person, key=GONE, sent=True)
    connection.execute(gone.on_conflict_do_update(index_elements=["person"], set_={"key": GONE, "sent": True}))
    connection.execute(delete(tables.fact).where(tables.fact.c.name == WITHHELD + person))


def destroyed(connection: Connection) -> frozenset[str]:
    """Everybody whose key was destroyed here."""
    return frozenset(
        connection.execute(select(tables.person_key.c.person).where(tables.person_key.c.key == GONE)).scalars()
    )


def withhold(connection: Connection, persons: Iterable[str]) -> None:
    """Lay aside the keys of people who may have been forgotten since this copy of the store was made. A key that head
    office never received was not forgotten there."""
    table = tables.person_key
    chosen = table.c.person.in_(list(persons)) & (table.c.key != GONE) & table.c.sent.is_(True)
    for row in connection.execute(select(table).where(chosen)).all():
        facts.write(connection, WITHHELD + row.person, bytes(row.key))
        connection.execute(delete(table).where(table.c.person == row.person))


def withheld(connection: Connection) -> frozenset[str]:
    """Everybody whose key is laid aside."""
    names = connection.execute(select(tables.fact.c.name).where(tables.fact.c.name.startswith(WITHHELD))).scalars()
    return frozenset(name.removeprefix(WITHHELD) for name in names)


def give_back(connection: Connection) -> frozenset[str]:
    """Head office has answered: whoever was not forgotten meanwhile is readable again. Answers who."""
    persons = withheld(connection)
    for person in persons:
        raw = facts.read(connection, WITHHELD + person, bytes)
        if raw is not None:
            keep(connection, person, PersonKey(raw), sent=True)
        connection.execute(delete(tables.fact).where(tables.fact.c.name == WITHHELD + person))
    return persons
