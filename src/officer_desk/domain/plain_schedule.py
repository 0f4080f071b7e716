"""The schedule that nearly every loan has, in whole numbers alone: equal instalments a month apart, and no option chosen.

It gives the very rows of the general way, and a loan on a slider is redrawn with every key.
"""

from calendar import monthrange
from datetime import date
from fractions import Fraction
from operator import attrgetter

from officer_desk.domain.instalment import Instalment
from officer_desk.domain.terms import Terms

_MONTHS = 12
_EVERY_MONTH_HAS = 28
# Less for each instalment, and rounding decides what the rows are: that is the general way's work.
_LEAST_PART_MINOR = 100

_CHOSEN = attrgetter(
    *(name for name in Terms.__slots__ if name not in {"principal_minor", "annual_rate", "periods", "start"})
)
_NOTHING_CHOSEN = _CHOSEN(Terms(1, Fraction(0), 1, date(2000, 1, 1)))


def plain_rows(terms: Terms) -> tuple[Instalment, ...] | None:
    """The rows of terms that choose nothing; None where something was chosen, or where the amount is very small."""
    if _CHOSEN(terms) != _NOTHING_CHOSEN or terms.principal_minor < _LEAST_PART_MINOR * terms.periods:
        return None
    rate = terms.annual_rate
    over, under = rate.numerator, rate.denominator * _MONTHS
    pay = _instalment(terms.principal_minor, over, under, terms.periods)
    balance, count = terms.principal_minor, terms.periods
    twice_over, twice_under = 2 * over, 2 * under
    month, day = terms.start.year * _MONTHS + terms.start.month - 1, terms.start.day
    rows: list[Instalment] = []
    make, cls, put = tuple.__new__, Instalment, rows.append
    for number in range(1, count):
        month += 1
        year, of_year = divmod(month, _MONTHS)
        due = date(year, of_year + 1, day if day <= _EVERY_MONTH_HAS else min(day, monthrange(year, of_year + 1)[1]))
        interest = (balance * twice_over + under) // twice_under
        balance -= pay - interest
        put(make(cls, (number, due, pay - interest, interest, 0, pay, balance)))
    if rows and rows[-1].balance_minor <= 0:
        return None
    year, of_year = divmod(month + 1, _MONTHS)
    due = date(year, of_year + 1, min(day, monthrange(year, of_year + 1)[1]))
    interest = (balance * twice_over + under) // twice_under
    put(make(cls, (count, due, balance, interest, 0, balance + interest, 0)))
    return tuple(rows)


def _instalment(principal: int, over: int, under: int, count: int) -> int:
    """The equal instalment, half up: P·r·(1+r)ⁿ / ((1+r)ⁿ − 1) with r = over/under, in one exact quotient."""
    if not over:
        return (2 * principal + count) // (2 * count)
    grown, still = (under + over) ** count, under**count
    top, bottom = principal * over * grown, under * (grown - still)
    rounded: int = (2 * top + bottom) // (2 * bottom)
    return rounded
