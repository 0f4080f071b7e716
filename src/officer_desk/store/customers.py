"""Customers as lists and search read them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, delete, insert, or_, select

from officer_desk.domain.customer import Customer, CustomerKind
from officer_desk.domain.identity import normalise_name
from officer_desk.domain.person import Identity
from officer_desk.protocol.personal import Forgotten, Keys, open_value
from officer_desk.store import tables

MOST_HITS = 60


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
    tails = {tail for tail in _tails(identity) if tail}
    connection.execute(insert(tables.suffix), [{"tail": tail, "customer": customer.id} for tail in sorted(tails)])


def hide(connection: Connection, id: str) -> None:
    """Take away every row in which somebody can be read or found."""
    connection.execute(delete(tables.customer).where(tables.customer.c.id == id))
    connection.execute(delete(tables.suffix).where(tables.suffix.c.customer == id))


def _tails(identity: Identity) -> Iterator[str]:
    """Everything a keystroke may begin with: each tail of the name and phone, the last four of the id number."""
    name = normalise_name(identity.name)
    yield from (name[start:] for start in range(len(name)))
    yield from (identity.phone[start:] for start in range(len(identity.phone) - 2))
    yield identity.id_number[-4:]
    yield identity.id_number


def search(connection: Connection, typed: str) -> tuple[CustomerRow, ...]:
    """Customers whose name, phone or id number goes on like this somewhere; at most 60."""
    wanted = normalise_name(typed)
    if not wanted:
        return ()
    top = wanted[:-1] + chr(ord(wanted[-1]) + 1)
    ids = (
        select(tables.suffix.c.customer)
        .where(tables.suffix.c.tail >= wanted, tables.suffix.c.tail < top)
        .distinct()
        .limit(MOST_HITS)
    )
    return _rows(connection, tables.customer.c.id.in_(ids))


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
