"""How much of a year lies between two days, by each of the conventions that a contract may name."""

from datetime import date
from enum import StrEnum
from fractions import Fraction


class DayCount(StrEnum):
    """Days of a month over days of a year. BY_PERIOD charges a whole period as its share of a year (a month 1/12,
    a week 7/364, a day 1/360) and odd days over 360."""

    BY_PERIOD = "by_period"
    THIRTY_360 = "30/360"
    THIRTY_364 = "30/364"
    THIRTY_365 = "30/365"
    THIRTY_ACTUAL = "30/actual"
    ACTUAL_360 = "actual/360"
    ACTUAL_364 = "actual/364"
    ACTUAL_365 = "actual/365"
    ACTUAL_ACTUAL = "actual/actual"

    @property
    def thirty_day_months(self) -> bool:
        """Whether every month is charged as 30 days."""
        return self.value.startswith("30/")

    @property
    def year_days(self) -> int | None:
        """Days of the year that the rate is divided by; None where each calendar year counts its own."""
        return _YEAR_DAYS[self.value.rpartition("/")[2]]


_YEAR_DAYS = {"360": 360, "364": 364, "365": 365, "actual": None, "by_period": 360}


def leap(year: int) -> bool:
    """Whether the year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_thirty(start: date, end: date) -> int:
    """Days where every month has 30 (the bond rule: day 31 becomes 30)."""
    first = min(start.day, 30)
    last = 30 if end.day == 31 and first == 30 else end.day
    return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first


def days_between(start: date, end: date, count: DayCount) -> int:
    """Days that are charged: the first counts, the last does not."""
    return days_thirty(start, end) if count.thirty_day_months else (end - start).days


def year_share(start: date, end: date, count: DayCount) -> Fraction:
    """The share of a year between the two days; each calendar year by its own length where the year is actual."""
    if (basis := count.year_days) is not None:
        return Fraction(days_between(start, end, count), basis)
    share = Fraction(0)
    while start.year < end.year:
        turn = date(start.year + 1, 1, 1)
        share += Fraction(days_between(start, turn, count), _length(start.year))
        start = turn
    return share + Fraction(days_between(start, end, count), _length(start.year))


def _length(year: int) -> int:
    return 366 if leap(year) else 365
