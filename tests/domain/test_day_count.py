"""How much of a year lies between two days."""

from calendar import isleap
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.calendar import FORTNIGHTLY, HALF_YEARLY, TWICE_A_MONTH, YEARLY, Calendar, Frequency, Unit
from officer_desk.domain.day_count import DayCount, days_thirty, leap, year_share
from officer_desk.domain.due_dates import periods
from officer_desk.domain.terms import Terms


def test_a_leap_year_is_one_by_the_calendar():
    assert [year for year in range(1890, 2410) if leap(year)] == [year for year in range(1890, 2410) if isleap(year)]


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 1, 30), date(2026, 3, 31), 60),
        (date(2026, 1, 31), date(2026, 3, 31), 60),
        (date(2026, 1, 29), date(2026, 3, 31), 62),
        (date(2026, 1, 30), date(2026, 3, 30), 60),
        (date(2026, 1, 31), date(2026, 3, 29), 59),
        (date(2026, 2, 28), date(2026, 3, 31), 33),
        (date(2025, 12, 31), date(2026, 12, 31), 360),
    ],
)
def test_months_of_thirty_days_follow_the_bond_rule(start: date, end: date, days: int):
    assert days_thirty(start, end) == days


@pytest.mark.parametrize(
    ("count", "share"),
    [
        (DayCount.BY_PERIOD, Fraction(59, 360)),
        (DayCount.THIRTY_360, Fraction(60, 360)),
        (DayCount.THIRTY_364, Fraction(60, 364)),
        (DayCount.THIRTY_365, Fraction(60, 365)),
        (DayCount.ACTUAL_360, Fraction(60, 360)),
        (DayCount.ACTUAL_364, Fraction(60, 364)),
        (DayCount.ACTUAL_365, Fraction(60, 365)),
        (DayCount.ACTUAL_ACTUAL, Fraction(31, 365) + Fraction(29, 366)),
        (DayCount.THIRTY_ACTUAL, Fraction(30, 365) + Fraction(30, 366)),
    ],
)
def test_each_convention_has_its_own_share_of_a_year(count: DayCount, share: Fraction):
    end = date(2024, 1, 29) if count is DayCount.BY_PERIOD else date(2024, 1, 30)
    end = end if not count.thirty_day_months else date(2024, 2, 1)

    assert year_share(date(2023, 12, 1), end, count) == share


@pytest.mark.parametrize(
    ("frequency", "dues"),
    [
        (FORTNIGHTLY, [date(2026, 1, 29), date(2026, 2, 12)]),
        (HALF_YEARLY, [date(2026, 7, 15), date(2027, 1, 15)]),
        (YEARLY, [date(2027, 1, 15), date(2028, 1, 15)]),
        (TWICE_A_MONTH, [date(2026, 1, 31), date(2026, 2, 15)]),
    ],
)
def test_a_frequency_is_what_its_name_says(frequency: Frequency, dues: list[date]):
    spans = periods(Terms(100_000, Fraction(1, 10), 2, date(2026, 1, 15), frequency=frequency))

    assert [span.due for span in spans] == dues


def test_saturday_and_sunday_are_the_weekend():
    monday = date(2026, 11, 23)

    assert [Calendar().is_working(monday.replace(day=23 + day)) for day in range(7)] == [True] * 5 + [False] * 2


@pytest.mark.parametrize("frequency", [lambda: Frequency(Unit.DAY, 366), lambda: Frequency(Unit.MONTH, 2, (31,))])
def test_the_longest_distance_and_one_fixed_day_are_taken(frequency):
    assert frequency().every >= 2
