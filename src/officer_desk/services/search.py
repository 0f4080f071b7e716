"""One search over everything on this desk."""

from dataclasses import dataclass, field

from officer_desk.services.desk import Desk
from officer_desk.store import applications, customers, loans, tails
from officer_desk.store.customers import CustomerRow

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
    """Customers by name, its reading or initials, phone and last figures, what they have, and loans and receipts by number."""
    text = typed.strip()
    if not text:
        return ()
    with desk.reading() as glance:
        connection = glance.connection
        people = customers.search(connection, text, MOST)
        known = {row.id for row in people}
        found = [Hit("customer", row.id, row.name, _why(row, text)) for row in people]
        number = text if len(text) >= SHORTEST_NUMBER else ""
        for loan in loans.found(connection, known, number, MOST):
            found.append(Hit("loan", loan.id, loan.name, loan.number, loan.outstanding_minor))
        for application in applications.rows(connection, customers=known) if known else ():
            found.append(Hit("application", application.id, application.name, "", application.amount_minor))
        for receipt in loans.receipts_like(connection, number, MOST) if number else ():
            found.append(Hit("loan", receipt.loan, receipt.number, "", receipt.amount_minor))
    return tuple(found[:MOST])


def _why(row: CustomerRow, typed: str) -> str:
    """What tells people of one name apart: the number by which somebody was found, else where they live."""
    if any(letter.isdigit() for letter in typed):
        if tails.matches(typed, row.phone):
            return row.phone
        if tails.matches(typed, row.id_number):
            return f"…{row.id_number[-tails.LAST_FIGURES :]}"
    return row.address
