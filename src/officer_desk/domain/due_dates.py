"""When instalments fall due: a chain of nominal dates from one anchor, and the days that are shown and paid on."""

from datetime import date, timedelta
from typing import NamedTuple

from officer_desk.domain.calendar import Calendar, Unit, add_months, day_in_month
from officer_desk.domain.terms import FirstPeriod, Shift, Terms, TooSoon


class Period(NamedTuple):
    """One period: interest runs from `start` to `end`; `due` is the day on paper."""

    start: date
    end: date
    due: date
    odd: bool


def periods(terms: Terms, holidays: Calendar | None = None) -> tuple[Period, ...]:
    """The periods of a contract in order."""
    ends = _chain(terms)
    regular = regular_first(terms)
    rows = []
    start = terms.start
    for number, end in enumerate(ends):
        due = shifted(end, terms.shift, holidays)
        stop = due if terms.interest_follows_shift else end
        rows.append(Period(start, stop, due, number == 0 and end != regular))
        start = stop
    return tuple(rows)


def shifted(day: date, shift: Shift, holidays: Calendar | None) -> date:
    """The day on paper for a nominal due date."""
    if shift is Shift.KEEP:
        return day
    calendar = holidays or Calendar()
    if shift is Shift.BACKWARD:
        return calendar.backward(day)
    later = calendar.forward(day)
    if shift is Shift.FORWARD_IN_MONTH and later.month != day.month:
        return calendar.backward(day)
    return later


def regular_first(terms: Terms) -> date:
    """Where the first period would end if it were a whole one."""
    return _step(terms.start, terms, 1, terms.start.day)


def _step(anchor: date, terms: Terms, number: int, day: int) -> date:
    unit, count = terms.frequency.unit, terms.frequency.every * number
    if unit is Unit.MONTH:
        return add_months(anchor, count, day)
    return anchor + timedelta(days=count * (7 if unit is Unit.WEEK else 1))


def _chain(terms: Terms) -> list[date]:
    if terms.frequency.days_of_month:
        return _fixed_days(terms)
    first, day = _first(terms)
    return [_step(first, terms, number, day) for number in range(terms.periods)]


def _first(terms: Terms) -> tuple[date, int]:
    regular = regular_first(terms)
    first = terms.first_due or regular
    day = terms.start.day if first == regular else first.day
    earliest = terms.start + timedelta(days=terms.least_days_before_first)
    if terms.first_due is None and first < earliest:
        if terms.too_soon is TooSoon.LEAST_DAYS:
            return earliest, earliest.day
        while first < earliest:
            first = _step(first, terms, 1, day)
    return first, day


def _fixed_days(terms: Terms) -> list[date]:
    first = terms.first_due or terms.start + timedelta(days=max(1, terms.least_days_before_first))
    days: list[date] = []
    year, month = first.year, first.month
    merged = terms.first_period is FirstPeriod.MERGED and terms.first_due is None and _merges(terms)
    while len(days) < terms.periods + merged:
        for number in terms.frequency.days_of_month:
            day = day_in_month(year, month, number)
            if day >= first and len(days) < terms.periods + merged:
                days.append(day)
        months = terms.frequency.every if days else 1
        year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return days[merged:]


def _merges(terms: Terms) -> bool:
    return terms.start.day not in terms.frequency.days_of_month
