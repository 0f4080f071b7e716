"""The repayment schedule of a contract: what falls due when, to the cent, and how each figure came about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.amortization import level_payment, lines
from officer_desk.domain.calendar import Calendar, Unit
from officer_desk.domain.day_count import DayCount, days_between, year_share
from officer_desk.domain.due_dates import Period, periods
from officer_desk.domain.errors import BadField
from officer_desk.domain.terms import (
    NO_GRACE,
    Fee,
    FeeBase,
    FeeTime,
    FirstPeriod,
    Grace,
    Method,
    RateChange,
    Shift,
    Terms,
    Tranche,
)

__all__ = [
    "NO_GRACE",
    "Fee",
    "FeeBase",
    "FeeTime",
    "FirstPeriod",
    "Grace",
    "Instalment",
    "Method",
    "RateChange",
    "Shift",
    "Terms",
    "Tranche",
    "Working",
    "explain",
    "level_payment",
    "schedule",
    "upfront_fee_minor",
]


class Instalment(NamedTuple):
    """What falls due on one day; `balance_minor` is the principal that is left after it."""

    number: int
    due: date
    principal_minor: int
    interest_minor: int
    fee_minor: int
    total_minor: int
    balance_minor: int


@dataclass(frozen=True, slots=True)
class Working:
    """How an instalment came about: the interest is opening × rate, rounded; `residue_minor` is the odd cent it carries."""

    number: int
    start: date
    end: date
    due: date
    days: int
    day_count: DayCount
    basis: int | None
    opening_minor: int
    annual_rate: Fraction
    period_rate: Fraction
    exact_interest: Fraction
    interest_minor: int
    principal_minor: int
    fee_minor: int
    total_minor: int
    closing_minor: int
    usual_total_minor: int
    residue_minor: int


def schedule(terms: Terms, holidays: Calendar | None = None) -> tuple[Instalment, ...]:
    """All instalments of the contract in order."""
    spans = periods(terms, holidays)
    rates = _rates(terms, spans)
    pairs = lines(terms, rates)
    if len(pairs) == 1:
        spans = spans[-1:]
    return _rows(terms, spans, pairs)


def upfront_fee_minor(terms: Terms) -> int:
    """What is paid on the day the money comes, beside the loan and never out of it."""
    return sum(
        _fee(terms, fee, terms.principal_minor, 0) for fee in terms.fees if fee.time is FeeTime.UPFRONT
    )


def explain(terms: Terms, number: int, holidays: Calendar | None = None) -> Working:
    """The working of one instalment."""
    rows = schedule(terms, holidays)
    if not 1 <= number <= len(rows):
        raise BadField("number", "no_such_instalment", value=number, most=len(rows))
    spans = periods(terms, holidays)
    row = rows[number - 1]
    opening = rows[number - 2].balance_minor if number > 1 else terms.principal_minor
    if len(rows) == 1:
        rate = sum(_rates(terms, spans), Fraction(0))
        span = Period(terms.start, spans[-1].end, spans[-1].due, spans[0].odd)
    else:
        rate, span = _rates(terms, spans)[number - 1], spans[number - 1]
    base = terms.principal_minor if terms.method is Method.FLAT else opening
    usual = rows[0].total_minor if terms.method is Method.EQUAL_INSTALMENT else row.total_minor
    return Working(
        number=number,
        start=span.start,
        end=span.end,
        due=span.due,
        days=days_between(span.start, span.end, terms.day_count),
        day_count=terms.day_count,
        basis=terms.day_count.year_days,
        opening_minor=opening,
        annual_rate=terms.annual_rate,
        period_rate=rate,
        exact_interest=base * rate,
        interest_minor=row.interest_minor,
        principal_minor=row.principal_minor,
        fee_minor=row.fee_minor,
        total_minor=row.total_minor,
        closing_minor=row.balance_minor,
        usual_total_minor=usual,
        residue_minor=row.total_minor - usual,
    )


def _rates(terms: Terms, spans: Sequence[Period]) -> list[Fraction]:
    free = terms.grace.interest_free_periods
    return [
        Fraction(0) if number < free else terms.annual_rate * _share(terms, span)
        for number, span in enumerate(spans)
    ]


def _share(terms: Terms, span: Period) -> Fraction:
    if terms.day_count is not DayCount.BY_PERIOD:
        return year_share(span.start, span.end, terms.day_count)
    if span.odd and terms.first_period is not FirstPeriod.WHOLE:
        return year_share(span.start, span.end, terms.odd_days)
    return whole_share(terms)


def whole_share(terms: Terms) -> Fraction:
    """The share of a year of one whole period."""
    frequency = terms.frequency
    if frequency.unit is Unit.MONTH:
        return Fraction(frequency.every, 12 * max(1, len(frequency.days_of_month)))
    if frequency.unit is Unit.WEEK:
        return Fraction(7 * frequency.every, 364)
    return Fraction(frequency.every, 360)


def _rows(terms: Terms, spans: Sequence[Period], pairs: Sequence[tuple[int, int]]) -> tuple[Instalment, ...]:
    rows, balance, last = [], terms.principal_minor, len(pairs)
    for number, (span, (principal, interest)) in enumerate(zip(spans, pairs, strict=True), 1):
        fee = 0
        for charge in terms.fees:
            if (
                charge.time is FeeTime.EACH_INSTALMENT
                or (charge.time is FeeTime.FIRST_INSTALMENT and number == 1)
                or (charge.time is FeeTime.LAST_INSTALMENT and number == last)
            ):
                fee += _fee(terms, charge, balance, principal + interest)
        balance -= principal
        rows.append(
            Instalment(number, span.due, principal, interest, fee, principal + interest + fee, balance)
        )
    return tuple(rows)


def _fee(terms: Terms, fee: Fee, balance: int, instalment: int) -> int:
    match fee.base:
        case FeeBase.FIXED:
            return fee.amount_minor
        case FeeBase.PRINCIPAL:
            return terms.rounding.money(fee.rate * terms.principal_minor)
        case FeeBase.BALANCE:
            return terms.rounding.money(fee.rate * balance)
    return terms.rounding.money(fee.rate * instalment)
