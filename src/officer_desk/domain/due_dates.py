"""When instalments fall due: a chain of nominal dates from one anchor, and the days that stand on paper."""

from datetime import date, timedelta
from typing import NamedTuple

from officer_desk.domain.calendar import Calendar, Unit, add_months, day_in_month
from officer_desk.domain.options import FirstPeriod, InterestShift, Shift, TooSoon
from officer_desk.domain.terms import Terms


class Period(NamedTuple):
    """One period: interest runs from `start` to `end`, `due` is the day on paper. A whole period would run from
    `whole_start` to `nominal`; where both agree, it is one."""

    start: date
    end: date
    due: date
    whole_start: date
    nominal: date

    @property
    def whole(self) -> bool:
        """Whether it is a whole period, neither short nor long."""
        return self.start == self.whole_start and self.end == self.nominal


def periods(terms: Terms, holidays: Calendar | None = None) -> tuple[Period, ...]:
    """The periods of a contract in order."""
    nominals = list(terms.due_dates) or _chain(terms)
    spans: list[Period] = []
    start, before = terms.start, None
    for nominal in nominals:
        due = shifted(nominal, terms.shift, holidays)
        follows = terms.interest_shift is InterestShift.SHOWN or (
            terms.interest_shift is InterestShift.SHOWN_FIRST and before is None
        )
        end = due if follows else nominal
        spans.append(Period(start, end, due, _whole_start(terms, nominal, before), nominal))
        start = due if terms.interest_shift is InterestShift.SHOWN else nominal
        before = nominal
    return tuple(spans)


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


def _whole_start(terms: Terms, nominal: date, before: date | None) -> date:
    """Where a period of full length that ends on the due date would begin: the period's own beginning, if it has
    that length."""
    if terms.frequency.days_of_month:
        return _fixed_before(terms, nominal)
    if before is not None and not terms.due_dates:
        return before
    begin = terms.start if before is None else before
    if _is_step(terms, begin, nominal):
        return begin
    return _step(nominal, terms, -1, (terms.anchor or nominal).day)


def _is_step(terms: Terms, begin: date, end: date) -> bool:
    """Whether one whole period lies between the days; a month's last day stands for every day that the month
    lacks."""
    if terms.frequency.unit is not Unit.MONTH:
        return _step(begin, terms, 1, begin.day) == end
    months = (end.year - begin.year) * 12 + end.month - begin.month
    if months != terms.frequency.every:
        return False
    shorter = min(begin, end, key=lambda day: day.day)
    return begin.day == end.day or shorter == day_in_month(shorter.year, shorter.month, 31)


def _fixed_before(terms: Terms, first: date) -> date:
    days = terms.frequency.days_of_month
    earlier = [day_in_month(first.year, first.month, day) for day in days]
    before = [day for day in earlier if day < first]
    if before:
        return before[-1]
    month = add_months(first.replace(day=1), -terms.frequency.every)
    return day_in_month(month.year, month.month, days[-1])


def _step(anchor: date, terms: Terms, number: int, day: int) -> date:
    unit, count = terms.frequency.unit, terms.frequency.every * number
    if unit is Unit.MONTH:
        return add_months(anchor, count, day)
    return anchor + timedelta(days=count * (7 if unit is Unit.WEEK else 1))


def _chain(terms: Terms) -> list[date]:
    if terms.frequency.days_of_month:
        return _fixed_days(terms)
    anchor, day = _anchor(terms)
    return [_step(anchor, terms, number, day) for number in range(terms.periods)]


def _anchor(terms: Terms) -> tuple[date, int]:
    """The first due date, and the day of the month that the chain returns to after short months."""
    base = terms.anchor or terms.start
    if terms.first_due is not None:
        regular = terms.first_due == _step(base, terms, 1, base.day)
        return terms.first_due, base.day if regular else terms.first_due.day
    number = 1
    first = _step(base, terms, 1, base.day)
    earliest = terms.start + timedelta(days=max(1, terms.least_days_before_first))
    if first < earliest and terms.too_soon is TooSoon.LEAST_DAYS:
        return earliest, earliest.day
    while first < earliest:
        number += 1
        first = _step(base, terms, number, base.day)
    return first, base.day


def _fixed_days(terms: Terms) -> list[date]:
    earliest = terms.first_due or terms.start + timedelta(days=max(1, terms.least_days_before_first))
    days: list[date] = []
    month = earliest.replace(day=1)
    while len(days) <= terms.periods:
        days += [
            day
            for number in terms.frequency.days_of_month
            if (day := day_in_month(month.year, month.month, number)) >= earliest
        ]
        month = add_months(month, terms.frequency.every if days else 1)
    skip = (
        terms.first_due is None
        and terms.first_period is FirstPeriod.MERGED
        and _fixed_before(terms, days[0]) < terms.start
    )
    return days[skip : terms.periods + skip]
