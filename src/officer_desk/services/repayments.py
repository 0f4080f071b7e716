"""Repayments: look what money would pay, take it with a numbered receipt, and keep the officer's cash straight."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.cash import CashIn
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import Finding, NotReady
from officer_desk.domain.loan import Loan, PayChannel, Receipt, about_repayment
from officer_desk.domain.person import Identity
from officer_desk.domain.repayment import Allocation, LoanPosition
from officer_desk.protocol.acts import CashTaken, RepaymentRecorded
from officer_desk.protocol.personal import Words
from officer_desk.services.cash import bag_of
from officer_desk.services.desk import Desk, Pen
from officer_desk.store.disk import DiskFull


@dataclass(frozen=True, slots=True)
class Preview:
    """What an amount would pay on a day, and what is strange about it."""

    before: LoanPosition
    after: LoanPosition
    allocation: Allocation
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """Money that was taken: its receipt and what it paid."""

    loan: str
    receipt: Receipt
    allocation: Allocation
    after: LoanPosition
    payer: str = field(repr=False)


def preview(desk: Desk, loan: str, amount_minor: int, on: date) -> Preview:
    """What this money would pay; raises `NotReady` for an amount that cannot be, or a loan without money out."""
    with desk.reading() as glance:
        return _preview(glance.case(loan, Loan), amount_minor, on, "~")


def take(desk: Desk, loan: str, amount_minor: int, channel: PayChannel, payer: str) -> Taken:
    """Record money with the next receipt number; cash goes into the officer's bag in the same transaction."""
    today = desk.today()
    with desk.writing() as pen:
        known = pen.case(loan, Loan)
        number = pen.receipt_number()
        paid = _preview(known, amount_minor, today, number)
        sealed = pen.seal(Words(payer.strip()), known.customer) if payer.strip() else None
        receipt = Receipt(number, amount_minor, channel, today, desk.me.id, sealed)
        pen.record(loan, _recorded(receipt, paid))
        if channel is PayChannel.CASH:
            _into_bag(pen, loan, receipt)
        name = payer.strip() or _borrower(pen, known)
    with suppress(
        DiskFull
    ):  # the money is on record; its receipt is printed only once the anchor holds, see `papers.keep`
        desk.anchor.flush()
    return Taken(loan, receipt, paid.allocation, paid.after, name)


def _preview(loan: Loan, amount_minor: int, on: date, number: str) -> Preview:
    findings = about_repayment(loan, amount_minor, on)
    if loan.disbursement is None or amount_minor <= 0:
        raise NotReady(findings)
    receipt = Receipt(number, amount_minor, PayChannel.CASH, on, "")
    after = loan.repaid(receipt).position(on)
    return Preview(loan.position(on), after, after.allocations[-1], findings)


def _recorded(receipt: Receipt, paid: Preview) -> RepaymentRecorded:
    return RepaymentRecorded(
        receipt,
        penalty_minor=paid.allocation.penalty_minor,
        interest_minor=paid.allocation.interest_minor,
        principal_minor=paid.allocation.principal_minor,
        excess_minor=paid.allocation.excess_minor,
        outstanding_minor=paid.after.outstanding_minor,
    )


def _into_bag(pen: Pen, loan: str, receipt: Receipt) -> None:
    caused_by = pen.recorded[-1].id
    cash = CashIn(receipt.number, loan, receipt.amount_minor, receipt.value_date)
    pen.record(bag_of(pen.desk.me.id), CashTaken(cash), caused_by=caused_by)


def _borrower(pen: Pen, loan: Loan) -> str:
    return pen.read(pen.case(loan.customer, Customer).identity, Identity).name
