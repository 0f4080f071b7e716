"""Loans and receipts as lists and sums read them; a loan's row is changed in the transaction of its repayment."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, or_, select

from officer_desk.domain.loan import Loan, LoanStage, PayChannel
from officer_desk.protocol.acts import RepaymentRecorded
from officer_desk.protocol.operations import Operation
from officer_desk.store import tables
from officer_desk.store.prepared import Prepared, replacing

_SHOW = Prepared(replacing(tables.loan, "id"))
_SHOW_RECEIPT = Prepared(insert(tables.receipt))


@dataclass(frozen=True, slots=True)
class LoanRow:
    """One loan in a list. `oldest_due` is the due date of the first instalment that is not paid in full."""

    id: str
    application: str
    customer: str
    officer: str
    number: str
    stage: LoanStage
    principal_minor: int
    outstanding_minor: int
    received_minor: int
    oldest_due: date | None
    next_due_minor: int
    name: str = field(repr=False)
    phone: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One receipt in a list."""

    number: str
    loan: str
    amount_minor: int
    channel: PayChannel
    value_date: date
    taken_by: str


def show(connection: Connection, loan: Loan) -> None:
    """Write the row of one loan. It is as of its last event; what is overdue today is counted from `oldest_due`."""
    outstanding, oldest, due = loan.quote.terms.principal_minor, None, 0
    if loan.dated is not None and loan.disbursement is not None:
        last = max((receipt.value_date for receipt in loan.receipts), default=loan.disbursement.arrived_on)
        position = loan.position(last)
        outstanding = position.outstanding_minor
        first = next((row for row in position.rows if row.open_minor > 0), None)
        if first is not None:
            oldest, due = first.due, first.open_minor
    row = {
        "id": loan.id,
        "application": loan.application,
        "customer": loan.customer,
        "officer": loan.officer,
        "number": loan.contract_number,
        "stage": loan.stage,
        "principal_minor": loan.quote.terms.principal_minor,
        "outstanding_minor": outstanding,
        "received_minor": sum(receipt.amount_minor for receipt in loan.receipts),
        "oldest_due": oldest,
        "next_due_minor": due,
    }
    _SHOW.run(connection, row)


def show_receipt(connection: Connection, operation: Operation, act: RepaymentRecorded) -> None:
    """Write the row of one receipt."""
    receipt = act.receipt
    row = {
        "number": receipt.number,
        "loan": operation.case,
        "amount_minor": receipt.amount_minor,
        "channel": receipt.channel,
        "value_date": receipt.value_date,
        "taken_by": receipt.taken_by,
        "operation": operation.id,
    }
    _SHOW_RECEIPT.run(connection, row)


def rows(
    connection: Connection,
    stages: tuple[LoanStage, ...] = tuple(LoanStage),
    customer: str | None = None,
    due_by: date | None = None,
    ids: Collection[str] | None = None,
) -> tuple[LoanRow, ...]:
    """Loans at these stages, or of these ids; with `due_by` only those with something due on or before that day."""
    table, person = tables.loan, tables.customer
    statement = (
        select(table, person.c.name, person.c.phone)
        .outerjoin(person, person.c.id == table.c.customer)
        .where(table.c.stage.in_([str(stage) for stage in stages]))
        .order_by(table.c.oldest_due.is_(None), table.c.oldest_due, table.c.id)
    )
    if customer is not None:
        statement = statement.where(table.c.customer == customer)
    if ids is not None:
        statement = statement.where(table.c.id.in_(ids))
    if due_by is not None:
        statement = statement.where(table.c.oldest_due.is_not(None), table.c.oldest_due <= due_by)
    return tuple(
        LoanRow(
            row.id,
            row.application,
            row.customer,
            row.officer,
            row.number,
            LoanStage(row.stage),
            row.principal_minor,
            row.outstanding_minor,
            row.received_minor,
            row.oldest_due,
            row.next_due_minor,
            row.name or "",
            row.phone or "",
        )
        for row in connection.execute(statement)
    )


def found(connection: Connection, customers: Collection[str], number: str, most: int) -> tuple[LoanRow, ...]:
    """Loans of these customers, and those in whose number this occurs; at most so many."""
    table = tables.loan
    wanted: list[ColumnElement[bool]] = [table.c.customer.in_(customers)]
    if number:
        wanted.append(table.c.number.contains(number, autoescape=True))
    ids = connection.execute(select(table.c.id).where(or_(*wanted)).limit(most)).scalars().all()
    return rows(connection, ids=ids) if ids else ()


def receipts_like(connection: Connection, number: str, most: int) -> tuple[ReceiptRow, ...]:
    """Receipts in whose number this occurs, at most so many."""
    table = tables.receipt
    return _receipts(connection, select(table).where(table.c.number.contains(number, autoescape=True)).limit(most))


def receipts(connection: Connection, loan: str | None = None, on: date | None = None) -> tuple[ReceiptRow, ...]:
    """Receipts of a loan or of a day, by number."""
    table = tables.receipt
    statement = select(table).order_by(table.c.number)
    if loan is not None:
        statement = statement.where(table.c.loan == loan)
    if on is not None:
        statement = statement.where(table.c.value_date == on)
    return _receipts(connection, statement)


def _receipts(connection: Connection, statement: Select[Any]) -> tuple[ReceiptRow, ...]:
    return tuple(
        ReceiptRow(row.number, row.loan, row.amount_minor, PayChannel(row.channel), row.value_date, row.taken_by)
        for row in connection.execute(statement)
    )


def book(connection: Connection) -> tuple[int, int]:
    """How many loans are being repaid, and the outstanding principal of all of them; read from one index alone."""
    table = tables.loan
    row = connection.execute(
        select(func.count(), func.coalesce(func.sum(table.c.outstanding_minor), 0)).where(
            table.c.oldest_due.is_not(None)
        )
    ).one()
    return int(row[0]), int(row[1])
