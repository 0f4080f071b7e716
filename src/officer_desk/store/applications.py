"""Applications as lists and queues read them."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from officer_desk.domain.application import Application, Stage
from officer_desk.store import tables
from officer_desk.store.prepared import Prepared, replacing

_SHOW = Prepared(replacing(tables.application, "id"))


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One application in a list, with the customer's name."""

    id: str
    customer: str
    officer: str
    stage: Stage
    opened_on: date
    amount_minor: int
    product: str | None
    name: str = field(repr=False)


def show(connection: Connection, application: Application) -> None:
    """Write the row of one application."""
    terms = application.quote.terms if application.quote else None
    row = {
        "id": application.id,
        "customer": application.customer,
        "officer": application.officer,
        "stage": application.stage,
        "opened_on": application.opened_on,
        "amount_minor": terms.principal_minor if terms else application.need.amount_minor,
        "product": terms.product if terms else None,
    }
    _SHOW.run(connection, row)


def rows(
    connection: Connection,
    stages: tuple[Stage, ...] = tuple(Stage),
    customer: str | None = None,
    customers: Collection[str] | None = None,
) -> tuple[ApplicationRow, ...]:
    """Applications at these stages, of one customer or of several, the oldest first."""
    table, person = tables.application, tables.customer
    statement = (
        select(table, person.c.name)
        .outerjoin(person, person.c.id == table.c.customer)
        .where(table.c.stage.in_([str(stage) for stage in stages]))
        .order_by(table.c.opened_on, table.c.id)
    )
    if customer is not None:
        statement = statement.where(table.c.customer == customer)
    if customers is not None:
        statement = statement.where(table.c.customer.in_(customers))
    return tuple(
        ApplicationRow(
            row.id,
            row.customer,
            row.officer,
            Stage(row.stage),
            row.opened_on,
            row.amount_minor,
            row.product,
            row.name or "",
        )
        for row in connection.execute(statement)
    )
