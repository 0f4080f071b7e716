"""Days that count: months that do not drift, weekends, holidays and swapped working days."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from officer_desk.domain.errors import BadField

_ONE_DAY = timedelta(days=1)
LONGEST_CLOSURE_DAYS = 60


class Unit(StrEnum):
    """What a frequency counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often an instalment falls due: every so many units, or on fixed days of the month (31 means the last
    day)."""

    unit: Unit
    every: int = 1
    days_of_month: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.every <= 366:
            raise BadField("frequency", "out_of_range", value=self.every, least=1, most=366)
        if self.days_of_month and self.unit is not Unit.MONTH:
            raise BadField("frequency", "days_of_month_need_months")
        if any(not 1 <= day <= 31 for day in self.days_of_month):
            raise BadField("frequency", "no_such_day_of_month")
        if list(self.days_of_month) != sorted(set(self.days_of_month)):
            raise BadField("frequency", "days_of_month_not_in_order")
        if len(self.days_of_month) > 1 and self.every != 1:
            raise BadField("frequency", "several_days_need_every_month")


DAILY = Frequency(Unit.DAY)
WEEKLY = Frequency(Unit.WEEK)
FORTNIGHTLY = Frequency(Unit.WEEK, 2)
MONTHLY = Frequency(Unit.MONTH)
QUARTERLY = Frequency(Unit.MONTH, 3)
HALF_YEARLY = Frequency(Unit.MONTH, 6)
YEARLY = Frequency(Unit.MONTH, 12)
TWICE_A_MONTH = Frequency(Unit.MONTH, 1, (15, 31))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked: weekends (Monday is 0), holidays, and the weekend days that a holiday swap makes
    working days."""

    weekend: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = frozenset()
    working_days: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether people work on this day; a swapped working day wins over its weekend."""
        if day in self.working_days:
            return True
        return day.weekday() not in self.weekend and day not in self.holidays

    def forward(self, day: date) -> date:
        """The day itself if it is worked, otherwise the next one that is."""
        return self._walk(day, _ONE_DAY)

    def backward(self, day: date) -> date:
        """The day itself if it is worked, otherwise the one before that is."""
        return self._walk(day, -_ONE_DAY)

    def _walk(self, day: date, step: timedelta) -> date:
        for _ in range(LONGEST_CLOSURE_DAYS):
            if self.is_working(day):
                return day
            day += step
        raise BadField("calendar", "no_working_day", day=day.isoformat())


EVERY_DAY = Calendar(weekend=frozenset())


def day_in_month(year: int, month: int, day: int) -> date:
    """That day of the month, or the month's last day if it is shorter."""
    return date(year, month, day if day <= 28 else min(day, monthrange(year, month)[1]))


def add_months(anchor: date, months: int, day: int | None = None) -> date:
    """So many months later on the anchor's day (or the given one); always counted from the anchor, so a short
    month leaves no trace."""
    years, month = divmod(anchor.month - 1 + months, 12)
    return day_in_month(anchor.year + years, month + 1, day or anchor.day)


def whole_months(start: date, end: date) -> int:
    """How many whole months fit between the two days, counted back from the end (31 March less one month is 28
    February)."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if add_months(end, -months) < start else months
