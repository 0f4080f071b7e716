"""What each period costs: the rate of a whole period, of its days, and of the pieces that tranches and new rates
cut it into."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.calendar import Unit, add_months
from officer_desk.domain.day_count import DayCount, year_share
from officer_desk.domain.due_dates import Period
from officer_desk.domain.options import FirstPeriod, RateFrom
from officer_desk.domain.rounding import to_digits
from officer_desk.domain.terms import Terms

_NIGHT = timedelta(days=1)
_ZERO = Fraction(0)


class Piece(NamedTuple):
    """A stretch of a period with one rate: its first day, what is paid out on it, the annual rate, and that of the
    stretch."""

    start: date
    paid_out_minor: int
    annual_rate: Fraction
    rate: Fraction


class PeriodRate(NamedTuple):
    """The rate of a period, what cuts it, and whether the instalment is worked out anew from here."""

    rate: Fraction
    pieces: tuple[Piece, ...]
    anew: bool


def period_rates(terms: Terms, spans: Sequence[Period]) -> list[PeriodRate]:
    """The rate of every period in order."""
    if not terms.tranches and not terms.rate_changes:
        free = terms.grace.interest_free_periods
        return [
            PeriodRate(_ZERO if number < free else _rate(terms, terms.annual_rate, share_of(terms, span)), (), False)
            for number, span in enumerate(spans)
        ]
    return [_cut(terms, spans, number) for number in range(len(spans))]


def share_of(terms: Terms, span: Period) -> Fraction:
    """The share of a year that a period is charged as."""
    if _by_calendar(terms.day_count):
        return year_share(span.start, span.end, terms.day_count)
    if span.whole:
        return whole_share(terms)
    match terms.first_period:
        case FirstPeriod.WHOLE:
            return whole_share(terms)
        case FirstPeriod.PRO_RATA:
            days = (span.end - span.start).days
            return whole_share(terms) * Fraction(days, (span.nominal - span.whole_start).days)
        case FirstPeriod.MERGED if span.whole_start > span.start:
            return whole_share(terms) + _odd_share(terms, span.start, span.whole_start)
        case FirstPeriod.MONTHS_AND_DAYS:
            months = _months_forward(span.start, span.end)
            odd = (span.end - add_months(span.start, months)).days
            return Fraction(months, 12) + Fraction(odd, 360)
    return _odd_share(terms, span.start, span.end)


def _by_calendar(count: DayCount) -> bool:
    return count is not DayCount.BY_PERIOD and not count.thirty_day_months


def _odd_share(terms: Terms, start: date, end: date) -> Fraction:
    count = terms.odd_days if terms.day_count is DayCount.BY_PERIOD else terms.day_count
    return year_share(start, end, count)


def _months_forward(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if add_months(start, months) > end else months


def whole_share(terms: Terms) -> Fraction:
    """The share of a year of one whole period: months of 30 days where they count so, weeks over 364, days over
    360."""
    frequency, count = terms.frequency, terms.day_count
    if frequency.unit is Unit.MONTH:
        months = Fraction(frequency.every, max(1, len(frequency.days_of_month)))
        return months / 12 if count is DayCount.BY_PERIOD else months * 30 / (count.year_days or 365)
    days = frequency.every * (7 if frequency.unit is Unit.WEEK else 1)
    if count is DayCount.BY_PERIOD:
        return Fraction(days, 364 if frequency.unit is Unit.WEEK else 360)
    return Fraction(days, count.year_days or 365)


def _rate(terms: Terms, annual: Fraction, share: Fraction) -> Fraction:
    rate = annual * share
    digits = terms.rounding.factor_digits
    return to_digits(rate, digits) if digits else rate


def _cut(terms: Terms, spans: Sequence[Period], number: int) -> PeriodRate:
    span = spans[number]
    last = number == len(spans) - 1
    cuts = sorted(
        {span.start}
        | {day for tranche in terms.tranches if _inside(day := tranche.day, span, last)}
        | {
            change.first_night
            for change in terms.rate_changes
            if change.applies is not RateFrom.DUE_DATES and _inside(change.first_night, span, last)
        }
    )
    share, days = share_of(terms, span), (span.end - span.start).days
    free = number < terms.grace.interest_free_periods
    pieces = []
    for place, day in enumerate(cuts):
        until = cuts[place + 1] if place + 1 < len(cuts) else span.end
        piece = (
            year_share(day, until, terms.day_count)
            if _by_calendar(terms.day_count)
            else share * Fraction((until - day).days, days)
        )
        annual = _ZERO if free else _annual_on(terms, day, span)
        pieces.append(Piece(day, _paid_out(terms, day), annual, _rate(terms, annual, piece)))
    return PeriodRate(sum((piece.rate for piece in pieces), _ZERO), tuple(pieces), _anew(terms, span, number, cuts))


def _inside(day: date, span: Period, last: bool) -> bool:
    return span.start <= day < span.end or (last and day == span.end)


def _annual_on(terms: Terms, day: date, span: Period) -> Fraction:
    annual = terms.annual_rate
    for change in sorted(terms.rate_changes, key=lambda change: change.day):
        if change.day <= span.due if change.applies is RateFrom.DUE_DATES else change.first_night <= day:
            annual = change.annual_rate
    return annual


def _paid_out(terms: Terms, day: date) -> int:
    return sum(tranche.amount_minor for tranche in terms.tranches if tranche.day == day)


def _anew(terms: Terms, span: Period, number: int, cuts: Sequence[date]) -> bool:
    """Whether money was paid out or a rate changed in this period, so that the instalment must change too."""
    if number == 0:
        return False
    if any(_paid_out(terms, day) for day in cuts):
        return True
    before = span.start - _NIGHT
    first = _annual_on(terms, before, span._replace(due=span.start))
    return any(_annual_on(terms, day, span) != first for day in cuts)
