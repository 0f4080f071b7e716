"""Customers: receive somebody, find somebody, see whether they were here before, and take their consents."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.customer import Consent, Customer, CustomerKind, Purpose, checked_customer
from officer_desk.domain.errors import BadField
from officer_desk.domain.identity import mask_identity, mask_phone, same_name
from officer_desk.domain.loan import LoanStage
from officer_desk.domain.person import Identity
from officer_desk.protocol.acts import ConsentGiven, CustomerReceived
from officer_desk.services.desk import Desk, Pen
from officer_desk.store import applications, customers, loans
from officer_desk.store.applications import ApplicationRow
from officer_desk.store.customers import CustomerRow
from officer_desk.store.loans import LoanRow

__all__ = ["ApplicationRow", "CustomerRow", "LoanRow"]

REVEAL_REASONS = ("call", "compare", "paper")


@dataclass(frozen=True, slots=True)
class Alike:
    """A customer who may be the same person, with what is the same; numbers are masked."""

    id: str
    name: str = field(repr=False)
    masked_number: str
    masked_phone: str
    same_number: bool
    same_phone: bool
    same_name_and_birth: bool


@dataclass(frozen=True, slots=True)
class CustomerPage:
    """All that this desk knows of one customer."""

    customer: Customer
    row: CustomerRow
    applications: tuple[ApplicationRow, ...]
    loans: tuple[LoanRow, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A customer in a list, with what their loans still owe and the oldest day that is not paid; numbers are masked."""

    row: CustomerRow
    masked_number: str
    masked_phone: str
    loans: int
    outstanding_minor: int
    oldest_due: date | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers in clear, for as long as somebody looks at them."""

    id_number: str = field(repr=False)
    phone: str = field(repr=False)
    licence: str = field(repr=False)


def alike(desk: Desk, id_number: str, phone: str, name: str, birth_date: date | None) -> tuple[Alike, ...]:
    """Who was here before under the same id number, phone, or name and birth date."""
    with desk.reading() as glance:
        rows = customers.alike(glance.connection, id_number, phone, name, birth_date)
    return tuple(
        Alike(
            row.id,
            row.name,
            mask_identity(row.id_number),
            mask_phone(row.phone),
            bool(id_number) and row.id_number == id_number,
            bool(phone) and row.phone == phone,
            row.birth_date == birth_date and same_name(row.name, name),
        )
        for row in rows
    )


def receive(pen: Pen, identity: Identity, kind: CustomerKind, language: str) -> str:
    """Make somebody a customer and answer their id; raises `BadField` or `NotReady`."""
    known = checked_customer(kind, identity, pen.desk.today())
    person = pen.new_person()
    pen.record(person, CustomerReceived(kind, pen.seal(known, person), language))
    return person


def consent(pen: Pen, customer: str, person: str, purposes: tuple[Purpose, ...]) -> None:
    """Record the consents that this person signed; those that are on file are not asked twice."""
    known = pen.case(customer, Customer)
    for purpose in purposes:
        if not known.has_consent(person, purpose):
            pen.record(customer, ConsentGiven(Consent(person, purpose, pen.desk.today())))


def _nameless(customer: Customer) -> CustomerRow:
    return CustomerRow(customer.id, customer.kind, customer.officer, customer.received_on, "", "", None, "", "")


def search(desk: Desk, typed: str) -> tuple[CustomerRow, ...]:
    """Customers by a part of their name, phone or id number."""
    with desk.reading() as glance:
        return customers.search(glance.connection, typed)


def everybody(desk: Desk) -> tuple[CustomerRow, ...]:
    """All customers on this desk, the newest first."""
    with desk.reading() as glance:
        return customers.everybody(glance.connection)


def listed(desk: Desk, typed: str = "") -> tuple[Listed, ...]:
    """Customers by a part of their name, phone or id number, as they are typed; all of them when nothing is."""
    wanted = "".join(typed.split()) if any(letter.isdigit() for letter in typed) else typed.strip()
    with desk.reading() as glance:
        connection = glance.connection
        rows = customers.search(connection, wanted) if wanted else customers.everybody(connection)
        owing: dict[str, list[LoanRow]] = {}
        for loan in loans.rows(connection, (LoanStage.ACTIVE,)):
            owing.setdefault(loan.customer, []).append(loan)
    return tuple(_listed(row, owing.get(row.id, [])) for row in rows)


def _listed(row: CustomerRow, owing: list[LoanRow]) -> Listed:
    return Listed(
        row,
        mask_identity(row.id_number),
        mask_phone(row.phone),
        len(owing),
        sum(loan.outstanding_minor for loan in owing),
        min((loan.oldest_due for loan in owing if loan.oldest_due is not None), default=None),
    )


def numbers(desk: Desk, id: str, reason: str) -> Numbers:
    """A customer's numbers in clear, for one of `REVEAL_REASONS`; raises `BadField` without one."""
    if reason not in REVEAL_REASONS:
        raise BadField("reason", "missing")
    with desk.reading() as glance:
        known = glance.read(glance.case(id, Customer).identity, Identity)
    return Numbers(known.id_number, known.phone, known.licence)


def page(desk: Desk, id: str) -> CustomerPage:
    """One customer's page, without a word of their own where they were forgotten; raises `CaseNotHere`."""
    with desk.reading() as glance:
        customer = glance.case(id, Customer)
        return CustomerPage(
            customer,
            customers.one(glance.connection, id) or _nameless(customer),
            applications.rows(glance.connection, customer=id),
            loans.rows(glance.connection, customer=id),
        )
