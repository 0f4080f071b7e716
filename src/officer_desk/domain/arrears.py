"""Where a loan stands with its instalments on a day: days past due, arrears, balance, and the bucket it falls into.

The oldest instalment is paid first, inside it fees, then interest, then principal (Civil Code 561). An instalment is
overdue from the day after its due date; days of grace do not change the days past due.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from officer_desk.domain.errors import BadField


@dataclass(frozen=True, slots=True)
class Due:
    """An instalment as the schedule has it."""

    on: date
    principal_minor: int
    interest_minor: int = 0
    fee_minor: int = 0

    @property
    def total_minor(self) -> int:
        """All that is due on the day."""
        return self.principal_minor + self.interest_minor + self.fee_minor


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that came, by the day it counts."""

    on: date
    amount_minor: int

    def __post_init__(self) -> None:
        if self.amount_minor <= 0:
            raise BadField("amount", "not_positive")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a loan stands at the end of a day. Credit is money that came before its instalment."""

    as_of: date
    days_past_due: int
    oldest_unpaid: date | None
    outstanding_minor: int
    arrears_principal_minor: int
    arrears_interest_minor: int
    arrears_fee_minor: int
    credit_minor: int

    @property
    def arrears_minor(self) -> int:
        """All that should have been paid before the day."""
        return self.arrears_principal_minor + self.arrears_interest_minor + self.arrears_fee_minor


def standing(dues: Sequence[Due], payments: Sequence[Payment], as_of: date) -> Standing:
    """Set what came up to a day against what had fallen due by then."""
    money = received(payments, as_of)
    oldest: date | None = None
    principal_paid = principal_late = interest_late = fee_late = 0
    for due in in_order(dues):
        if due.on > as_of:
            break
        fee = min(money, due.fee_minor)
        interest = min(money - fee, due.interest_minor)
        principal = min(money - fee - interest, due.principal_minor)
        money -= fee + interest + principal
        principal_paid += principal
        if due.on < as_of and fee + interest + principal < due.total_minor:
            oldest = oldest or due.on
            fee_late += due.fee_minor - fee
            interest_late += due.interest_minor - interest
            principal_late += due.principal_minor - principal
    return Standing(
        as_of=as_of,
        days_past_due=(as_of - oldest).days if oldest else 0,
        oldest_unpaid=oldest,
        outstanding_minor=sum(due.principal_minor for due in dues) - principal_paid,
        arrears_principal_minor=principal_late,
        arrears_interest_minor=interest_late,
        arrears_fee_minor=fee_late,
        credit_minor=money,
    )


@dataclass(frozen=True, slots=True)
class Flow:
    """What a loan owed in a window of days, how much of that came by its due date, and what was collected.

    Collected is the money of the window that went to instalments due by its end, old ones too; money kept as credit
    for later is not in it, and neither is older credit that was used up.
    """

    due_minor: int = 0
    on_time_minor: int = 0
    collected_minor: int = 0


def flow(dues: Sequence[Due], payments: Sequence[Payment], since: date, until: date) -> Flow:
    """What happened from one day to another, both counted."""
    due = on_time = before = 0
    for instalment in in_order(dues):
        if instalment.on > until:
            break
        if instalment.on >= since:
            due += instalment.total_minor
            left = received(payments, instalment.on) - before
            on_time += max(0, min(left, instalment.total_minor))
        before += instalment.total_minor
    earlier = sum(payment.amount_minor for payment in payments if payment.on < since)
    collected = min(received(payments, until), before) - min(earlier, before)
    return Flow(due, on_time, collected)


def received(payments: Sequence[Payment], until: date) -> int:
    """All money that came up to a day, that day included."""
    return sum(payment.amount_minor for payment in payments if payment.on <= until)


def in_order(dues: Sequence[Due]) -> list[Due]:
    """Instalments, the oldest first."""
    return sorted(dues, key=lambda due: due.on)


class Bucket(StrEnum):
    """How late a loan is, as lists and reports group it."""

    CURRENT = "current"
    TO_30 = "to_30"
    TO_60 = "to_60"
    TO_90 = "to_90"
    OVER_90 = "over_90"


_LAST_DAYS = ((0, Bucket.CURRENT), (30, Bucket.TO_30), (60, Bucket.TO_60), (90, Bucket.TO_90))


def bucket(days_past_due: int) -> Bucket:
    """1-30, 31-60, 61-90 or more days past due."""
    return next((name for last, name in _LAST_DAYS if days_past_due <= last), Bucket.OVER_90)
