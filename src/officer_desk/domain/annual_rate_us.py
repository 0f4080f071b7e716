"""The annual percentage rate of US Regulation Z, Appendix J (actuarial method), and how it counts unit-periods."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.calendar import Frequency, Unit, add_months, whole_months
from officer_desk.domain.errors import BadField
from officer_desk.domain.internal_rate import Flow, period_rate

_HALF_MONTH = 15


class UnitPeriods(NamedTuple):
    """A time as whole unit-periods and the fraction of one more."""

    whole: int
    part: Fraction


def us_annual_rate(
    advances: Sequence[Flow], payments: Sequence[Flow], unit_periods_per_year: int | Fraction
) -> Decimal:
    """The nominal annual rate as a part of one: the rate of a unit-period times the unit-periods of a year."""
    if unit_periods_per_year <= 0:
        raise BadField("unit_periods_per_year", "not_positive")
    paid = [flow._replace(amount_minor=-flow.amount_minor) for flow in payments]
    rate = period_rate([*advances, *paid])
    year = Fraction(unit_periods_per_year)
    return rate * year.numerator / year.denominator


def us_shown(rate: Decimal) -> Decimal:
    """Percent with two decimals, a half up."""
    return (rate * 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def unit_periods(start: date, end: date, unit: Frequency) -> UnitPeriods:
    """Whole unit-periods counted back from the payment; left-over days over 30 a month, 15 a half-month, 7 a week, or
    the days of the unit."""
    if unit.unit is not Unit.MONTH:
        length = unit.every * (7 if unit.unit is Unit.WEEK else 1)
        count, left = divmod((end - start).days, length)
        return UnitPeriods(count, Fraction(left, length))
    if unit.days_of_month:
        months = whole_months(start, end)
        halves, left = divmod((add_months(end, -months) - start).days, _HALF_MONTH)
        return UnitPeriods(2 * months + halves, Fraction(left, _HALF_MONTH))
    count = whole_months(start, end) // unit.every
    return UnitPeriods(count, _months_and_days(start, add_months(end, -count * unit.every)) / unit.every)


def _months_and_days(start: date, anchor: date) -> Fraction:
    months = whole_months(start, anchor)
    return months + Fraction((add_months(anchor, -months) - start).days, 30)
