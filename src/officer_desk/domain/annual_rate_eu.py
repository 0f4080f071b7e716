"""The annual percentage rate of charge of Directive 2008/48/EC, Annex I (the same in 2014/17/EU)."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.calendar import add_months, whole_months
from officer_desk.domain.internal_rate import Flow, period_rate


class Interval(StrEnum):
    """What the time between drawdown and payment is counted in: a year has 12 equal months, 52 weeks, or 365 or
    366 days."""

    YEARS = "years"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"


def eu_annual_rate(drawdowns: Sequence[Flow], payments: Sequence[Flow]) -> Decimal:
    """The effective annual rate, as a part of one; times of the flows are years, both sides given as positive
    amounts."""
    paid = [flow._replace(amount_minor=-flow.amount_minor) for flow in payments]
    return period_rate([*drawdowns, *paid])


def eu_shown(rate: Decimal) -> Decimal:
    """As it must be shown: percent with one decimal, a half up."""
    return (rate * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def eu_years(start: date, end: date, interval: Interval) -> Fraction:
    """The time between two days in years: whole years, months or weeks counted back from the payment, and the days
    that are left over the length of the year that ends where the counting stopped."""
    whole, anchor = _counted_back(start, end, interval)
    left = (anchor - start).days
    return whole + (Fraction(left, _year_ending(anchor)) if left else 0)


def _counted_back(start: date, end: date, interval: Interval) -> tuple[Fraction, date]:
    if interval is Interval.DAYS:
        return Fraction(0), end
    if interval is Interval.WEEKS:
        weeks = (end - start).days // 7
        return Fraction(weeks, 52), end - timedelta(days=7 * weeks)
    months = whole_months(start, end)
    if interval is Interval.YEARS:
        months -= months % 12
    return Fraction(months, 12), add_months(end, -months)


def _year_ending(day: date) -> int:
    """Days of the twelve months that end on a day."""
    return (day - add_months(day, -12)).days
