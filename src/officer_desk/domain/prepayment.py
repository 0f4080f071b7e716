"""Paying back early: what closes a loan on a day, with interest to that day and not longer (Civil Code 677)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from officer_desk.domain.day_count import DayCount, days_between, year_share
from officer_desk.domain.errors import BadField
from officer_desk.domain.money import half_up
from officer_desk.domain.repayment import LoanPosition


@dataclass(frozen=True, slots=True)
class SettlementRule:
    """How the running period's interest is counted, and what closing early costs by the contract."""

    day_count: DayCount = DayCount.ACTUAL_360
    fee_rate: Fraction = Fraction(0)
    fee_minor: int = 0


@dataclass(frozen=True, slots=True)
class SettlementQuote:
    """What closes the loan on one day, with its working."""

    on: date
    principal_minor: int
    interest_from: date
    days: int
    basis: int | None
    annual_rate: Fraction
    running_interest_minor: int
    due_interest_minor: int
    penalty_minor: int
    fee_minor: int
    credit_minor: int
    total_minor: int

    @property
    def interest_minor(self) -> int:
        """All interest in the total."""
        return self.running_interest_minor + self.due_interest_minor


def settlement_quote(
    position: LoanPosition,
    start: date,
    annual_rate: Fraction,
    on: date,
    rule: SettlementRule | None = None,
) -> SettlementQuote:
    """What the customer pays to close the loan on the position's day."""
    chosen = rule or SettlementRule()
    if on != position.as_of:
        raise BadField("on", "not_the_position_day")
    passed = [row for row in position.rows if row.due <= on]
    since = max((row.due for row in passed), default=start)
    late_principal = sum(row.principal_minor - row.principal_paid_minor for row in passed)
    bearing = position.outstanding_minor - late_principal
    running = half_up(bearing * annual_rate * year_share(since, on, chosen.day_count))
    due_interest = sum(row.interest_minor - row.interest_paid_minor for row in passed)
    due_fees = sum(row.fee_minor - row.fee_paid_minor for row in passed)
    fee = due_fees + chosen.fee_minor + half_up(bearing * chosen.fee_rate)
    owed = position.outstanding_minor + running + due_interest + position.penalty_minor + fee
    return SettlementQuote(
        on=on,
        principal_minor=position.outstanding_minor,
        interest_from=since,
        days=days_between(since, on, chosen.day_count),
        basis=chosen.day_count.year_days,
        annual_rate=annual_rate,
        running_interest_minor=running,
        due_interest_minor=due_interest,
        penalty_minor=position.penalty_minor,
        fee_minor=fee,
        credit_minor=position.credit_minor,
        total_minor=owed - position.credit_minor,
    )
