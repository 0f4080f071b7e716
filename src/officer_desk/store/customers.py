"""Customers as lists and search read them."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select

from officer_desk.domain.customer import Customer, CustomerKind
from officer_desk.domain.identity import normalise_name
from officer_desk.domain.person import Identity
from officer_desk.protocol.personal import Forgotten, Keys, open_value
from officer_desk.store import tables, tails
from officer_desk.store.prepared import Prepared

MOST_HITS = 60

_FOUND = (
    select(tables.suffix.c.customer)
    .where(tables.suffix.c.tail >= bindparam("wanted"), tables.suffix.c.tail < bindparam("beyond"))
    .distinct()
    .limit(bindparam("most"))
    .subquery()
)
_FIND = Prepared(
    select(
        *(tables.customer.c[name] for name in ("id", "kind", "officer", "received_on", "name")),
        *(tables.customer.c[name] for name in ("id_number", "birth_date", "phone", "address")),
    )
    .join_from(_FOUND, tables.customer, tables.customer.c.id == func.lower(func.hex(_FOUND.c.customer)))
    .order_by(tables.customer.c.received_on.desc(), tables.customer.c.id.desc())
)


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer in a list."""

    id: str
    kind: CustomerKind
    officer: str
    received_on: date
    name: str = field(repr=False)
    id_number: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    phone: str = field(repr=False)
    address: str = field(repr=False)


def show(connection: Connection, customer: Customer, keys: Keys) -> None:
    """Write the rows of one customer; somebody forgotten has none."""
    hide(connection, customer.id)
    try:
        identity = open_value(customer.identity, keys, Identity)
    except Forgotten:
        return
    connection.execute(
        insert(tables.customer).values(
            id=customer.id,
            kind=customer.kind,
            officer=customer.officer,
            received_on=customer.received_on,
            name=identity.name,
            name_key=normalise_name(identity.name),
            id_number=identity.id_number,
            birth_date=identity.birth_date,
            phone=identity.phone,
            address=identity.address,
        )
    )
    connection.execute(insert(tables.suffix), _of(customer.id, identity.name, identity.phone, identity.id_number))


def hide(connection: Connection, id: str) -> None:
    """Take away every row in which somebody can be read or found."""
    row = connection.execute(select(tables.customer).where(tables.customer.c.id == id)).first()
    if row is None:
        return
    connection.execute(delete(tables.customer).where(tables.customer.c.id == id))
    # By what they are: the table has no index by customer, which would be as large as itself.
    suffix = tables.suffix.c
    connection.execute(
        delete(tables.suffix).where(suffix.tail == bindparam("of_tail"), suffix.customer == bindparam("of_customer")),
        [
            {"of_tail": one["tail"], "of_customer": one["customer"]}
            for one in _of(row.id, row.name, row.phone, row.id_number)
        ],
    )


def _of(id: str, name: str, phone: str, id_number: str) -> list[dict[str, str | bytes]]:
    """The rows under which somebody is found."""
    return [{"tail": tail, "customer": bytes.fromhex(id)} for tail in sorted(tails.tails(name, phone, id_number))]


def found_under(connection: Connection, ids: Sequence[str]) -> list[tuple[str, str]]:
    """By which tails these customers are found at present, of those by which they should be."""
    suffix = tables.suffix.c
    found: list[tuple[str, str]] = []
    for row in connection.execute(select(tables.customer).where(tables.customer.c.id.in_(ids))).all():
        mine = suffix.customer == bytes.fromhex(row.id)
        wanted = tails.tails(row.name, row.phone, row.id_number)
        there = connection.execute(select(suffix.tail).where(mine, suffix.tail.in_(wanted)).order_by(suffix.tail))
        found += [(row.id, tail) for tail in there.scalars()]
    return found


def search(connection: Connection, typed: str, most: int = MOST_HITS) -> tuple[CustomerRow, ...]:
    """Customers whose name, its reading or initials, phone or id number goes on like this somewhere; at most so many, those
    first whose name begins so, and the newest first among either."""
    wanted = tails.folded(typed)
    if not wanted or ord(wanted[-1]) == sys.maxunicode:
        return ()
    found: dict[str, CustomerRow] = {}
    for begin in (tails.BEGINS + wanted, wanted):
        if len(found) < most:
            beyond = begin[:-1] + chr(ord(begin[-1]) + 1)
            rows = _FIND.all(connection, {"wanted": begin, "beyond": beyond, "most": most})
            found |= {row[0]: _row(*row) for row in rows if row[0] not in found}
    return tuple(found.values())[:most]


def everybody(connection: Connection) -> tuple[CustomerRow, ...]:
    """All customers here, the newest first."""
    return _rows(connection, tables.customer.c.id != "")


def one(connection: Connection, id: str) -> CustomerRow | None:
    """One customer's row."""
    return next(iter(_rows(connection, tables.customer.c.id == id)), None)


def alike(
    connection: Connection, id_number: str, phone: str, name: str, birth_date: date | None
) -> tuple[CustomerRow, ...]:
    """Customers who may be the same person: same id number, same phone, or same name and birth date."""
    table = tables.customer
    same = [table.c.id_number == id_number] if id_number else []
    if phone:
        same.append(table.c.phone == phone)
    if name and birth_date:
        same.append((table.c.name_key == normalise_name(name)) & (table.c.birth_date == birth_date))
    return _rows(connection, or_(*same)) if same else ()


def _rows(connection: Connection, condition: object) -> tuple[CustomerRow, ...]:
    table = tables.customer
    statement = select(table).where(condition).order_by(table.c.received_on.desc(), table.c.id.desc())  # type: ignore[arg-type]
    return tuple(
        CustomerRow(
            row.id,
            CustomerKind(row.kind),
            row.officer,
            row.received_on,
            row.name,
            row.id_number,
            row.birth_date,
            row.phone,
            row.address,
        )
        for row in connection.execute(statement)
    )


def _row(
    id: str, kind: str, officer: str, received: str, name: str, number: str, birth: str | None, phone: str, address: str
) -> CustomerRow:
    """A row as the driver gives it: dates are text."""
    born = date.fromisoformat(birth) if birth else None
    return CustomerRow(
        id, CustomerKind(kind), officer, date.fromisoformat(received), name, number, born, phone, address
    )
