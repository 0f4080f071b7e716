"""How one instalment came about, as data that any screen or paper can put into words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from officer_desk.domain.amortization import Line
from officer_desk.domain.day_count import DayCount, days_between
from officer_desk.domain.due_dates import Period
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.options import Method
from officer_desk.domain.period_rates import PeriodRate
from officer_desk.domain.rounding import Rounding
from officer_desk.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Working:
    """Interest is `base_minor` × `period_rate`, rounded as `rounding` says; `put_off_minor` is interest of earlier
    rows that falls due here, and `residue_minor` is the odd amount by which this row differs from the usual one."""

    number: int
    start: date
    end: date
    due: date
    days: int
    day_count: DayCount
    basis: int | None
    opening_minor: int
    base_minor: int
    annual_rate: Fraction
    period_rate: Fraction
    exact_interest: Fraction
    put_off_minor: int
    interest_minor: int
    principal_minor: int
    fee_minor: int
    total_minor: int
    closing_minor: int
    usual_total_minor: int
    residue_minor: int
    rounding: Rounding


def work_out(
    terms: Terms,
    number: int,
    spans: Sequence[Period],
    rates: Sequence[PeriodRate],
    lines: Sequence[Line],
    rows: Sequence[Instalment],
) -> Working:
    """The working of one row; a down payment and a single payment have theirs too."""
    row = rows[number - 1]
    opening = rows[number - 2].balance_minor if number > 1 else terms.principal_minor
    place = number - 1 - bool(terms.down_payment_minor)
    if place < 0:
        span, rate, exact = (
            Period(terms.start, terms.start, row.due, terms.start, terms.start),
            Fraction(0),
            Fraction(0),
        )
    elif len(lines) == 1:
        span = spans[-1]._replace(start=terms.start)
        rate, exact = sum((period.rate for period in rates), Fraction(0)), lines[0].exact_interest
    else:
        span, rate, exact = spans[place], rates[place].rate, lines[place].exact_interest
    own = terms.rounding.money(exact)
    usual = _usual(terms, rows, place)
    return Working(
        number=number,
        start=span.start,
        end=span.end,
        due=span.due,
        days=days_between(span.start, span.end, terms.day_count),
        day_count=terms.day_count,
        basis=terms.day_count.year_days,
        opening_minor=opening,
        base_minor=terms.principal_minor if terms.method is Method.FLAT else opening,
        annual_rate=terms.annual_rate,
        period_rate=rate,
        exact_interest=exact,
        put_off_minor=max(row.interest_minor - own, 0) if row.interest_minor - own > 1 else 0,
        interest_minor=row.interest_minor,
        principal_minor=row.principal_minor,
        fee_minor=row.fee_minor,
        total_minor=row.total_minor,
        closing_minor=row.balance_minor,
        usual_total_minor=usual,
        residue_minor=row.total_minor - usual,
        rounding=terms.rounding,
    )


def _usual(terms: Terms, rows: Sequence[Instalment], place: int) -> int:
    """What most rows of an equal instalment loan come to; the row itself where instalments differ by their nature."""
    here = rows[place + bool(terms.down_payment_minor)] if place >= 0 else rows[0]
    if terms.method not in (Method.EQUAL_INSTALMENT, Method.FLAT) or place < 0:
        return here.total_minor
    totals = [row.total_minor for row in rows[bool(terms.down_payment_minor) :]]
    return max(set(totals), key=totals.count)
