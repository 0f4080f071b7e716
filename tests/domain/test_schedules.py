"""Schedules of every method and option: the principal comes back to the cent, on days that do not drift."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from officer_desk.domain.calendar import (
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY,
    TWICE_A_MONTH,
    WEEKLY,
    Calendar,
    Frequency,
    Unit,
)
from officer_desk.domain.day_count import DayCount, days_between, year_share
from officer_desk.domain.fees import upfront_fee_minor
from officer_desk.domain.options import (
    Balloon,
    BalloonEffect,
    Fee,
    FeeBase,
    FeeTime,
    FirstPeriod,
    Grace,
    InterestShift,
    Method,
    RateChange,
    RateFrom,
    Season,
    Shift,
    TooSoon,
    Tranche,
)
from officer_desk.domain.rounding import Carry, Residue, Rounding, Way
from officer_desk.domain.schedule import carried_past, explain, schedule
from officer_desk.domain.terms import Terms
from tests.domain.oracle import equal_instalment

START = date(2026, 1, 31)
TERMS = Terms(1_000_000, Fraction(12, 100), 6, START)
CLOSED = Calendar(holidays=frozenset({date(2026, 3, 31)}))

# Every option once, on top of plain terms, in every method that takes it.
OPTIONS = {
    "plain": {},
    "odd first period": {"first_due": date(2026, 3, 15)},
    "months and days": {"first_due": date(2026, 3, 15), "first_period": FirstPeriod.MONTHS_AND_DAYS},
    "whole first period": {"first_due": date(2026, 3, 15), "first_period": FirstPeriod.WHOLE},
    "first period by its share": {"first_due": date(2026, 3, 15), "first_period": FirstPeriod.PRO_RATA},
    "merged first period": {"first_due": date(2026, 3, 15), "first_period": FirstPeriod.MERGED},
    "actual over 365": {"day_count": DayCount.ACTUAL_365},
    "actual over actual": {"day_count": DayCount.ACTUAL_ACTUAL},
    "thirty over 360": {"day_count": DayCount.THIRTY_360},
    "weekly": {"frequency": WEEKLY},
    "every two weeks": {"frequency": FORTNIGHTLY},
    "quarterly": {"frequency": QUARTERLY},
    "twice a month": {"frequency": TWICE_A_MONTH},
    "every ten days": {"frequency": Frequency(Unit.DAY, 10)},
    "grace on principal": {"grace": Grace(2)},
    "grace on paying interest": {"grace": Grace(0, 2)},
    "free of interest": {"grace": Grace(0, 0, 2)},
    "weekends forward": {"shift": Shift.FORWARD},
    "weekends backward": {"shift": Shift.BACKWARD},
    "weekends forward within the month": {"shift": Shift.FORWARD_IN_MONTH},
    "interest follows the shift": {"shift": Shift.FORWARD, "interest_shift": InterestShift.SHOWN},
    "interest follows in the first period": {"shift": Shift.FORWARD, "interest_shift": InterestShift.SHOWN_FIRST},
    "whole yuan": {"rounding": Rounding(step_minor=100)},
    "instalment to ten yuan": {"rounding": Rounding(instalment_step_minor=1000, instalment_way=Way.UP)},
    "half to even": {"rounding": Rounding(way=Way.HALF_EVEN)},
    "cut off": {"rounding": Rounding(way=Way.DOWN)},
    "residue first": {"rounding": Rounding(residue=Residue.FIRST)},
    "residue spread": {"rounding": Rounding(residue=Residue.SPREAD)},
    "worked out anew": {"rounding": Rounding(residue=Residue.RECOMPUTED)},
    "shown digits only": {"rounding": Rounding(carry=Carry.EXACT)},
    "a new rate": {"rate_changes": (RateChange(date(2026, 4, 10), Fraction(6, 100)),)},
    "a new rate the night before": {
        "rate_changes": (RateChange(date(2026, 4, 10), Fraction(18, 100), RateFrom.NIGHT_BEFORE),)
    },
    "a new rate by due dates": {"rate_changes": (RateChange(date(2026, 4, 10), Fraction(6, 100), RateFrom.DUE_DATES),)},
    "a down payment": {"down_payment_minor": 200_000},
    "least days before the first": {"least_days_before_first": 40},
    "a new chain when too soon": {"least_days_before_first": 40, "too_soon": TooSoon.LEAST_DAYS},
    "a season without principal": {"season": Season(frozenset({3, 4}))},
    "a season without payment": {"season": Season(frozenset({3}), frozenset({4}))},
    "interest brought": {"interest_brought_minor": 1234},
}
METHODS = (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.FLAT, Method.INTEREST_ONLY, Method.SINGLE_PAYMENT)


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("method", [*METHODS, Method.DAILY_INTEREST])
def test_every_option_of_every_method_repays_the_principal_to_the_cent(method: Method, option: str):
    terms = replace(TERMS, method=method, **OPTIONS[option])

    rows = schedule(terms, CLOSED)

    exact = terms.rounding.carry is Carry.EXACT
    assert rows[-1].balance_minor == 0
    assert abs(sum(row.principal_minor for row in rows) - terms.principal_minor) <= (len(rows) if exact else 0)
    assert all(row.total_minor == row.principal_minor + row.interest_minor for row in rows) or exact
    assert all(row.balance_minor >= 0 for row in rows)
    assert [row.due for row in rows] == sorted(row.due for row in rows)


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("method", [*METHODS, Method.DAILY_INTEREST])
def test_the_working_of_every_row_is_the_row(method: Method, option: str):
    terms = replace(TERMS, method=method, **OPTIONS[option])

    for row in schedule(terms, CLOSED):
        working = explain(terms, row.number, CLOSED)
        own = terms.rounding.money(working.exact_interest)
        told = (
            working.due,
            working.principal_minor,
            own + working.put_off_minor - working.later_minor + working.odd_interest_minor,
            working.principal_minor + working.interest_minor + working.fee_minor,
            working.closing_minor,
        )
        assert told == (row.due, row.principal_minor, row.interest_minor, row.total_minor, row.balance_minor) or (
            terms.rounding.carry is Carry.EXACT
        )
        assert sum(stretch.base_minor * stretch.rate for stretch in working.stretches) == working.exact_interest
        assert working.odd_interest_minor == 0 or method is Method.FLAT or terms.rounding.carry is Carry.EXACT
        assert working.usual_total_minor + working.residue_minor == row.total_minor


@given(some.integers(10_000, 10**9), some.fractions(0, 1, max_denominator=1000), some.integers(1, 60))
def test_an_equal_instalment_is_that_of_exact_fractions(principal: int, rate: Fraction, periods: int):
    rows = schedule(Terms(principal, rate, periods, START))

    wanted = equal_instalment(principal, rate / 12, periods)
    assert all(row.total_minor == wanted for row in rows[:-1])
    # Half a cent a row, and what interest makes of it until the last.
    grown = sum((1 + rate / 12) ** number for number in range(periods))
    assert abs(rows[-1].total_minor - wanted) <= grown + 1


@given(some.dates(date(2000, 1, 1), date(2060, 12, 31)), some.integers(2, 60))
def test_month_ends_never_drift(start: date, periods: int):
    dues = [row.due for row in schedule(Terms(10_000_000, Fraction(1, 10), periods, start))]

    assert all(due.day == start.day or (due.day < start.day and _last_of_month(due)) for due in dues)


def _last_of_month(day: date) -> bool:
    return date.fromordinal(day.toordinal() + 1).day == 1


def test_fees_fall_due_when_they_are_meant_to():
    fees = (
        Fee("each", amount_minor=500),
        Fee("first", FeeTime.FIRST_INSTALMENT, amount_minor=700),
        Fee("last", FeeTime.LAST_INSTALMENT, FeeBase.PRINCIPAL, rate=Fraction(1, 100)),
        Fee("balance", base=FeeBase.BALANCE, rate=Fraction(1, 1000)),
        Fee("instalment", base=FeeBase.INSTALMENT, rate=Fraction(1, 1000)),
        Fee("upfront", FeeTime.UPFRONT, FeeBase.PRINCIPAL, rate=Fraction(1, 100)),
    )
    terms = replace(TERMS, fees=fees)

    rows = schedule(terms)

    assert upfront_fee_minor(terms) == 10_000
    assert rows[0].fee_minor == 500 + 700 + 1000 + 173
    assert rows[-1].fee_minor > rows[-2].fee_minor + 9_000


def test_a_fee_inside_the_instalment_leaves_every_instalment_equal():
    inside = Fee("service", base=FeeBase.BALANCE, rate=Fraction(1, 200), inside_instalment=True)

    rows = schedule(replace(TERMS, fees=(inside,)))

    assert len({row.total_minor for row in rows[:-1]}) == 1
    assert rows[0].fee_minor == 5_000


def test_custom_shares_and_balloons_say_which_principal_falls_when():
    shares = (Fraction(1, 10),) * 5 + (Fraction(1, 2),)
    custom = schedule(replace(TERMS, method=Method.CUSTOM, principal_shares=shares))
    ballooned = schedule(replace(TERMS, balloons=(Balloon(3, 300_000),)))
    surprised = schedule(replace(TERMS, balloons=(Balloon(3, 300_000, BalloonEffect.SMALLER),)))

    assert [row.principal_minor for row in custom] == [100_000] * 5 + [500_000]
    assert ballooned[2].total_minor == ballooned[0].total_minor + 300_000
    assert [row.total_minor for row in surprised[:2]] == [row.total_minor for row in schedule(TERMS)[:2]]
    assert surprised[3].total_minor < surprised[1].total_minor


def test_shares_carry_odd_cents_as_the_residue_says():
    thirds = (Fraction(1, 3),) * 3
    terms = replace(TERMS, principal_minor=100, periods=3, method=Method.CUSTOM, principal_shares=thirds)

    last, first, anew = (
        [row.principal_minor for row in schedule(replace(terms, rounding=Rounding(residue=residue)))]
        for residue in (Residue.LAST, Residue.FIRST, Residue.RECOMPUTED)
    )

    assert last == [33, 33, 34]
    assert first == [34, 33, 33]
    assert sum(anew) == 100


def test_tranches_bear_interest_from_the_day_they_are_paid_out():
    tranche = Tranche(date(2026, 3, 15), 500_000)

    rows = schedule(replace(TERMS, tranches=(tranche,)))

    assert sum(row.principal_minor for row in rows) == 1_500_000
    assert rows[2].total_minor > rows[0].total_minor


def test_interest_that_was_put_off_is_known():
    terms = replace(TERMS, grace=Grace(0, 2))

    assert carried_past(terms, date(2026, 3, 31)) == (18_375, 0)
    assert carried_past(TERMS, date(2026, 3, 31)) == (0, 0)


def test_fixed_days_of_the_month_are_kept():
    rows = schedule(replace(TERMS, frequency=Frequency(Unit.MONTH, 1, (20,)), first_period=FirstPeriod.MERGED))
    later = schedule(replace(TERMS, frequency=Frequency(Unit.MONTH, 1, (31,)), first_due=date(2026, 2, 28)))

    assert {row.due.day for row in rows} == {20}
    assert [row.due for row in later][:3] == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def test_days_are_counted_as_each_convention_says():
    start, end = date(2023, 12, 31), date(2024, 3, 1)

    assert days_between(start, end, DayCount.THIRTY_360) == 61
    assert days_between(start, end, DayCount.ACTUAL_360) == 61
    assert year_share(start, end, DayCount.ACTUAL_ACTUAL) == Fraction(1, 365) + Fraction(60, 366)
    assert Frequency(Unit.MONTH) == MONTHLY


def test_a_swapped_working_day_is_worked():
    saturday = date(2026, 2, 28)

    assert Calendar(working_days=frozenset({saturday})).forward(saturday) == saturday
    assert Calendar().backward(saturday) == date(2026, 2, 27)
