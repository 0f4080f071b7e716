"""Due dates and the beginnings of whole periods, counted on a calendar."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.calendar import QUARTERLY, TWICE_A_MONTH, WEEKLY, Frequency, Unit
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.due_dates import periods, shifted
from officer_desk.domain.options import FirstPeriod, InterestShift, Shift, TooSoon
from officer_desk.domain.period_rates import share_of, whole_share
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
TERMS = Terms(400_000, Fraction(12, 100), 4, START)
FIRST_AND_MIDDLE = Frequency(Unit.MONTH, 1, (1, 15))


def dues(terms: Terms) -> list[tuple[int, int]]:
    """Month and day of every due date."""
    return [(span.nominal.month, span.nominal.day) for span in periods(terms)]


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 1, 31), date(2026, 1, 30)),
        (date(2028, 12, 31), date(2028, 12, 29)),
        (date(2026, 2, 15), date(2026, 2, 16)),
        (date(2026, 2, 16), date(2026, 2, 16)),
    ],
)
def test_a_weekend_at_the_end_of_a_month_goes_back(day: date, shown: date):
    assert shifted(day, Shift.FORWARD_IN_MONTH, None) == shown


@pytest.mark.parametrize(
    ("start", "frequency", "first", "begin"),
    [
        # a month's last day stands for the days that it lacks
        (date(2026, 1, 31), Frequency(Unit.MONTH, 1), date(2026, 2, 28), date(2026, 1, 31)),
        (date(2026, 2, 28), Frequency(Unit.MONTH, 1), date(2026, 3, 31), date(2026, 2, 28)),
        (date(2026, 7, 31), Frequency(Unit.MONTH, 1), date(2026, 8, 30), date(2026, 7, 30)),
        (date(2025, 11, 30), QUARTERLY, date(2026, 2, 28), date(2025, 11, 30)),
        (date(2026, 1, 31), QUARTERLY, date(2026, 2, 28), date(2025, 11, 28)),
        (date(2026, 1, 15), WEEKLY, date(2026, 1, 22), date(2026, 1, 15)),
        (date(2026, 1, 15), WEEKLY, date(2026, 1, 29), date(2026, 1, 22)),
        (date(2026, 1, 15), Frequency(Unit.DAY, 10), date(2026, 1, 20), date(2026, 1, 10)),
        (date(2026, 1, 20), Frequency(Unit.MONTH, 1), date(2026, 3, 15), date(2026, 2, 15)),
        (date(2026, 1, 10), FIRST_AND_MIDDLE, date(2026, 2, 1), date(2026, 1, 15)),
        (date(2026, 1, 10), FIRST_AND_MIDDLE, date(2026, 1, 15), date(2026, 1, 1)),
        (date(2026, 1, 10), Frequency(Unit.MONTH, 1, (5, 15, 25)), date(2026, 1, 25), date(2026, 1, 15)),
    ],
)
def test_a_whole_first_period_would_begin_one_step_before_its_end(
    start: date, frequency: Frequency, first: date, begin: date
):
    (span, *_) = periods(replace(TERMS, start=start, frequency=frequency, first_due=first))

    assert (span.nominal, span.whole_start, span.whole) == (first, begin, begin == start)


def test_given_dates_have_whole_periods_of_their_own():
    days = (date(2026, 2, 15), date(2026, 3, 15), date(2026, 5, 20), date(2026, 6, 15))

    spans = periods(replace(TERMS, due_dates=days))

    assert [span.whole_start for span in spans] == [START, days[0], date(2026, 4, 20), date(2026, 5, 15)]


def test_a_period_that_ends_before_its_nominal_day_is_not_whole():
    sunday = replace(TERMS, shift=Shift.BACKWARD, interest_shift=InterestShift.SHOWN)

    # February and March 2026 have a Sunday on the 15th
    assert [span.whole for span in periods(sunday)] == [False, False, False, True]
    assert [span.whole for span in periods(TERMS)] == [True] * 4


def test_a_chain_returns_to_its_day_after_a_short_month():
    end_of_month = replace(TERMS, start=date(2026, 1, 31), first_due=date(2026, 2, 28))
    two_months_on = replace(TERMS, start=date(2025, 12, 31), first_due=date(2026, 2, 28))

    assert dues(end_of_month) == [(2, 28), (3, 31), (4, 30), (5, 31)]
    assert dues(two_months_on) == [(2, 28), (3, 28), (4, 28), (5, 28)]


def test_nothing_falls_due_on_the_day_the_money_comes():
    assert dues(replace(TERMS, anchor=date(2025, 12, 15))) == [(2, 15), (3, 15), (4, 15), (5, 15)]
    fixed = Frequency(Unit.MONTH, 1, (15,))
    assert dues(replace(TERMS, frequency=fixed)) == [(2, 15), (3, 15), (4, 15), (5, 15)]
    assert dues(replace(TERMS, frequency=Frequency(Unit.MONTH, 1, (16,))))[0] == (1, 16)


def test_a_first_date_that_is_just_late_enough_keeps_the_chain():
    terms = replace(TERMS, start=date(2026, 1, 31), too_soon=TooSoon.LEAST_DAYS)

    assert dues(replace(terms, least_days_before_first=28)) == [(2, 28), (3, 31), (4, 30), (5, 31)]
    assert dues(replace(terms, least_days_before_first=29)) == [(3, 1), (4, 1), (5, 1), (6, 1)]


@pytest.mark.parametrize(
    ("start", "days", "least", "expected"),
    [
        (START, (7,), 0, [(3, 7), (4, 7), (5, 7), (6, 7)]),
        (date(2026, 1, 7), (7,), 0, [(2, 7), (3, 7), (4, 7), (5, 7)]),
        (START, (7, 25), 0, [(2, 7), (2, 25), (3, 7), (3, 25)]),
        (START, (7, 25), 20, [(2, 7), (2, 25), (3, 7), (3, 25)]),
    ],
)
def test_a_short_piece_before_the_first_fixed_day_joins_the_next(
    start: date, days: tuple[int, ...], least: int, expected: list[tuple[int, int]]
):
    merged = replace(TERMS, start=start, frequency=Frequency(Unit.MONTH, 1, days), first_period=FirstPeriod.MERGED)

    assert dues(replace(merged, least_days_before_first=least)) == expected


@pytest.mark.parametrize(
    ("options", "share"),
    [
        # 26 of the 31 days from 15 January
        ({"start": date(2026, 1, 20), "first_period": FirstPeriod.PRO_RATA}, Fraction(26, 12 * 31)),
        (
            {"first_due": date(2026, 3, 20), "first_period": FirstPeriod.MONTHS_AND_DAYS},
            Fraction(2, 12) + Fraction(5, 360),
        ),
        (
            {"start": date(2026, 1, 20), "first_due": date(2026, 3, 15), "first_period": FirstPeriod.MONTHS_AND_DAYS},
            Fraction(1, 12) + Fraction(23, 360),
        ),
        (
            {"start": date(2025, 11, 20), "first_due": date(2026, 1, 25), "first_period": FirstPeriod.MONTHS_AND_DAYS},
            Fraction(2, 12) + Fraction(5, 360),
        ),
        (
            {"start": date(2026, 1, 20), "first_due": date(2026, 3, 25), "first_period": FirstPeriod.MERGED},
            Fraction(1, 12) + Fraction(36, 360),
        ),
        # the Sunday of 15 February moves to the Monday: 32 days
        (
            {"shift": Shift.FORWARD, "interest_shift": InterestShift.SHOWN, "first_period": FirstPeriod.MERGED},
            Fraction(32, 360),
        ),
        (
            {"first_due": date(2026, 3, 15), "first_period": FirstPeriod.MONTHS_AND_DAYS},
            Fraction(2, 12),
        ),
    ],
)
def test_an_odd_first_period_costs_its_share_of_a_year(options: dict[str, object], share: Fraction):
    terms = replace(TERMS, **{"first_due": date(2026, 2, 15), **options})  # type: ignore[arg-type]

    assert share_of(terms, periods(terms)[0]) == share


@pytest.mark.parametrize(
    ("frequency", "count", "share"),
    [
        (WEEKLY, DayCount.BY_PERIOD, Fraction(7, 364)),
        (WEEKLY, DayCount.THIRTY_360, Fraction(7, 360)),
        (WEEKLY, DayCount.ACTUAL_ACTUAL, Fraction(7, 365)),
        (Frequency(Unit.DAY, 10), DayCount.BY_PERIOD, Fraction(10, 360)),
        (QUARTERLY, DayCount.THIRTY_360, Fraction(90, 360)),
        (QUARTERLY, DayCount.ACTUAL_ACTUAL, Fraction(90, 365)),
        (TWICE_A_MONTH, DayCount.BY_PERIOD, Fraction(1, 24)),
    ],
)
def test_a_whole_period_is_a_share_of_the_year_of_its_count(frequency: Frequency, count: DayCount, share: Fraction):
    assert whole_share(replace(TERMS, frequency=frequency, day_count=count)) == share
