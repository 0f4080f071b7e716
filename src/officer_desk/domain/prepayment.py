"""Paying back early: what closes a loan on a day, and what a part of it settles (Civil Code 677: interest to the
day)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from officer_desk.domain.annual_rate import periods_between, schedule_flows
from officer_desk.domain.day_count import DayCount, days_between, year_share
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.internal_rate import period_rate
from officer_desk.domain.money import half_up
from officer_desk.domain.position import LoanPosition
from officer_desk.domain.repayment_rules import EarlyRule, RunningInterest, SettlementRule

__all__ = ["EarlyRule", "Running", "SettlementQuote", "SettlementRule", "actuarial_balance", "settlement_quote"]


@dataclass(frozen=True, slots=True)
class Running:
    """The period that runs: since when interest runs on how much, and the instalment that would have charged it."""

    since: date
    bearing_minor: int
    annual_rate: Fraction
    row_interest_minor: int = 0
    row_due: date | None = None

    def interest(self, on: date, rule: EarlyRule, bearing_minor: int | None = None) -> Fraction:
        """The interest up to a day, before rounding, on all that bears interest or on a part of it."""
        bearing = self.bearing_minor if bearing_minor is None else bearing_minor
        if rule.running_interest is RunningInterest.CONTRACT_RATE or self.row_due is None:
            return bearing * self.annual_rate * year_share(self.since, on, rule.day_count)
        part = Fraction(bearing, self.bearing_minor) if self.bearing_minor else Fraction(0)
        if on <= self.since:
            return Fraction(0)
        if rule.running_interest is RunningInterest.WHOLE_ROW:
            return self.row_interest_minor * part
        return self.row_interest_minor * part * (on - self.since).days / (self.row_due - self.since).days


@dataclass(frozen=True, slots=True)
class SettlementQuote:
    """What closes the loan on one day, with its working: running interest is `bearing_minor` × rate × `days` /
    `basis`, unless the rule names another count."""

    on: date
    principal_minor: int
    interest_from: date
    bearing_minor: int
    days: int
    day_count: DayCount
    annual_rate: Fraction
    counted_by: RunningInterest
    running_interest_minor: int
    due_interest_minor: int
    penalty_minor: int
    fee_minor: int
    cost_minor: int
    credit_minor: int
    total_minor: int

    @property
    def interest_minor(self) -> int:
        """All interest in the total."""
        return self.running_interest_minor + self.due_interest_minor

    @property
    def basis(self) -> int | None:
        """Days of the year that the rate is divided by."""
        return self.day_count.year_days


def settlement_quote(
    position: LoanPosition,
    on: date,
    rule: EarlyRule | None = None,
    contract: Sequence[Instalment] = (),
    start: date | None = None,
) -> SettlementQuote:
    """What the customer pays to close the loan on the position's day; money that is held is taken off. The
    actuarial count needs the contract's rows and its first day."""
    chosen = rule or EarlyRule()
    if on != position.as_of or position.interest_from is None:
        raise BadField("on", "not_the_position_day")
    due = [row for row in position.rows if row.due <= on]
    running = running_of(position)
    if chosen.running_interest is RunningInterest.ACTUARIAL:
        if start is None or not contract:
            raise BadField("contract", "missing")
        interest = actuarial_balance(contract, start, on) - position.bearing_minor
    else:
        interest = half_up(running.interest(on, chosen))
    due_interest = position.overdue_interest_minor + sum(
        row.interest_minor - row.interest_paid_minor for row in due if row.due == on
    )
    open_due = sum(row.open_minor for row in due)
    due_principal = position.outstanding_minor - position.bearing_minor
    fee = chosen.fee_minor + half_up(position.bearing_minor * chosen.fee_rate) if position.bearing_minor else 0
    other = open_due - due_principal - due_interest - position.penalty_minor - position.cost_minor
    owed = open_due + position.bearing_minor + interest + fee
    return SettlementQuote(
        on=on,
        principal_minor=position.outstanding_minor,
        interest_from=running.since,
        bearing_minor=position.bearing_minor,
        days=days_between(running.since, on, chosen.day_count),
        day_count=chosen.day_count,
        annual_rate=position.annual_rate,
        counted_by=chosen.running_interest,
        running_interest_minor=interest,
        due_interest_minor=due_interest,
        penalty_minor=position.penalty_minor,
        fee_minor=fee + other,
        cost_minor=position.cost_minor,
        credit_minor=position.credit_minor,
        total_minor=owed - position.credit_minor,
    )


def running_of(position: LoanPosition) -> Running:
    """The period that runs on the position's day."""
    since = position.interest_from or position.as_of
    coming = next((row for row in position.rows if row.due > position.as_of), None)
    if coming is None:
        return Running(since, position.bearing_minor, position.annual_rate)
    return Running(since, position.bearing_minor, position.annual_rate, coming.interest_minor, coming.due)


def actuarial_balance(contract: Sequence[Instalment], start: date, on: date, periods_per_year: int = 12) -> int:
    """What the contract's true internal rate leaves owing after all that fell due by the day, with simple interest
    for the broken period."""
    principal = sum(row.principal_minor for row in contract)
    rate = period_rate(schedule_flows(principal, contract, start, 0, periods_per_year))
    with localcontext() as context:
        context.prec = 34
        balance, since = Decimal(principal), start
        for row in contract:
            if row.due > on:
                break
            time = periods_between(since, row.due, periods_per_year)
            balance = balance * (1 + rate) ** (Decimal(time.numerator) / time.denominator) - row.total_minor
            since = row.due
        broken = periods_between(since, on, periods_per_year)
        balance *= 1 + rate * broken.numerator / broken.denominator
        return half_up(Fraction(balance))


@dataclass(frozen=True, slots=True)
class EarlyPart:
    """How money that pays a part early divides; what is too much is held."""

    interest_minor: int
    principal_minor: int
    fee_minor: int
    held_minor: int


def early_part(amount_minor: int, running: Running, on: date, rule: EarlyRule, whole_balance: bool | None) -> EarlyPart:
    """Divide an early payment: interest on the whole balance (True), on the part that is repaid (False), or none
    (None), then the fee, then principal."""
    fee_rate, left = rule.fee_rate, amount_minor - rule.fee_minor
    interest = 0
    if whole_balance:
        interest = half_up(running.interest(on, rule))
        left -= interest
    per_unit = fee_rate
    if whole_balance is False and running.bearing_minor:
        per_unit += running.interest(on, rule) / running.bearing_minor
    principal = min(max(int(left / (1 + per_unit)), 0), running.bearing_minor)
    while principal and _cost(principal, running, on, rule, whole_balance) > left:
        principal -= 1
    if principal < max(rule.least_minor, 1):
        return EarlyPart(0, 0, 0, amount_minor)
    if whole_balance is False:
        interest = half_up(running.interest(on, rule, principal))
    fee = rule.fee_minor + half_up(principal * fee_rate)
    return EarlyPart(interest, principal, fee, amount_minor - interest - principal - fee)


def _cost(principal: int, running: Running, on: date, rule: EarlyRule, whole_balance: bool | None) -> int:
    interest = half_up(running.interest(on, rule, principal)) if whole_balance is False else 0
    return principal + interest + half_up(principal * rule.fee_rate)
