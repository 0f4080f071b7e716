"""One search over everything on this desk."""

from dataclasses import dataclass, field

from officer_desk.services.desk import Desk
from officer_desk.store import applications, customers, loans

MOST = 20
SHORTEST_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: the place that shows it, and what a line says of it."""

    place: str
    id: str
    title: str = field(repr=False)
    detail: str = field(default="", repr=False)
    amount_minor: int | None = None


def find(desk: Desk, typed: str) -> tuple[Hit, ...]:
    """Customers by name, phone and last figures, what they have, and loans and receipts by number."""
    text = typed.strip()
    if not text:
        return ()
    with desk.reading() as glance:
        connection = glance.connection
        people = customers.search(connection, text)[:MOST]
        known = {row.id for row in people}
        found = [Hit("customer", row.id, row.name, row.address) for row in people]
        for loan in loans.rows(connection):
            if loan.customer in known or _in(text, loan.number):
                found.append(Hit("loan", loan.id, loan.name, loan.number, loan.outstanding_minor))
        for application in applications.rows(connection):
            if application.customer in known:
                found.append(Hit("application", application.id, application.name, "", application.amount_minor))
        for receipt in loans.receipts(connection) if len(text) >= SHORTEST_NUMBER else ():
            if _in(text, receipt.number):
                found.append(Hit("loan", receipt.loan, receipt.number, "", receipt.amount_minor))
    return tuple(found[:MOST])


def _in(text: str, number: str) -> bool:
    return len(text) >= SHORTEST_NUMBER and text.upper() in number.upper()
