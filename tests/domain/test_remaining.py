"""What remains of a contract after something changed: the terms of the rest, told field by field."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.calendar import WEEKLY, Frequency, Unit
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import Extension, Holiday, HolidayInterest, NewRate, Strategy
from officer_desk.domain.options import (
    Balloon,
    FirstPeriod,
    Grace,
    Method,
    OddFirst,
    RateChange,
    RateFrom,
    Tranche,
)
from officer_desk.domain.remaining import changed, prepaid, rate_on, rest, terms_of_rows
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
FEBRUARY, MARCH, APRIL, MAY = (date(2026, month, 15) for month in (2, 3, 4, 5))
YEAR = Fraction(12, 100)
TERMS = Terms(400_000, YEAR, 4, START)
AFTER_ONE = rest(TERMS, 300_000, FEBRUARY, FEBRUARY)


def row(number: int, due: date, principal: int, interest: int) -> Instalment:
    return Instalment(number, due, principal, interest, 77, principal + interest + 77, 0)


COMING = (row(2, MARCH, 90_000, 3_000), row(3, APRIL, 91_000, 2_000), row(4, MAY, 119_000, 1_000))


def test_the_dates_that_are_not_due_yet_remain():
    assert (AFTER_ONE.principal_minor, AFTER_ONE.start, AFTER_ONE.periods) == (300_000, FEBRUARY, 3)
    assert AFTER_ONE.due_dates == (MARCH, APRIL, MAY)
    assert rest(TERMS, 1, START, date(2026, 2, 14)).due_dates == (FEBRUARY, MARCH, APRIL, MAY)


def test_a_first_period_stays_odd_only_until_it_is_broken():
    odd = replace(TERMS, first_period=FirstPeriod.MERGED, odd_first=OddFirst.SAME_PRINCIPAL)

    whole, broken = rest(odd, 400_000, START, START), rest(odd, 400_000, date(2026, 1, 20), date(2026, 1, 20))

    assert (whole.first_period, whole.odd_first) == (FirstPeriod.MERGED, OddFirst.SAME_PRINCIPAL)
    assert (broken.first_period, broken.odd_first) == (FirstPeriod.ACTUAL_DAYS, OddFirst.SAME_INSTALMENT)


def test_balloons_that_are_still_to_come_are_counted_from_the_next_row():
    terms = replace(TERMS, balloons=(Balloon(1, 10_000), Balloon(2, 20_000), Balloon(4, 50_000)))

    assert rest(terms, 70_000, FEBRUARY, FEBRUARY).balloons == (Balloon(1, 20_000), Balloon(3, 50_000))
    assert rest(terms, 300_000, FEBRUARY, FEBRUARY).balloons == (Balloon(1, 20_000), Balloon(3, 50_000))
    assert rest(terms, 69_999, FEBRUARY, FEBRUARY).balloons == ()


def test_tranches_and_rates_that_have_begun_are_not_to_come():
    tranches = tuple(Tranche(day, 1_000) for day in (date(2026, 2, 14), FEBRUARY, date(2026, 2, 16)))
    changes = tuple(
        RateChange(day, Fraction(percent, 100)) for day, percent in ((START, 13), (FEBRUARY, 14), (MARCH, 15))
    )

    remaining = rest(replace(TERMS, tranches=tranches, rate_changes=changes), 300_000, FEBRUARY, FEBRUARY)

    assert remaining.tranches == tranches[2:]
    assert remaining.annual_rate == Fraction(14, 100)
    assert remaining.rate_changes == changes[2:]


def test_grace_that_is_over_is_over():
    terms = replace(TERMS, grace=Grace(1, 2, 3))

    assert rest(terms, 400_000, FEBRUARY, FEBRUARY).grace == Grace(0, 1, 2)
    assert rest(terms, 400_000, MARCH, MARCH).grace == Grace(0, 0, 1)


def test_shares_that_are_left_are_made_to_add_up_again():
    shares = tuple(Fraction(tenths, 10) for tenths in (1, 2, 3, 4))
    custom = replace(TERMS, method=Method.CUSTOM, principal_shares=shares)
    after_grace = replace(custom, grace=Grace(1), principal_shares=(Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)))

    assert rest(custom, 360_000, FEBRUARY, FEBRUARY).principal_shares == tuple(Fraction(n, 9) for n in (2, 3, 4))
    assert rest(after_grace, 400_000, START, START).principal_shares == after_grace.principal_shares
    assert rest(after_grace, 400_000, FEBRUARY, FEBRUARY).principal_shares == after_grace.principal_shares
    assert rest(after_grace, 200_000, MARCH, MARCH).principal_shares == (Fraction(1, 2), Fraction(1, 2))


def test_nothing_that_only_a_beginning_has_is_left():
    terms = replace(TERMS, brought_inside=True, least_days_before_first=20, down_payment_minor=5)

    first, second = rest(terms, 1, START, START), rest(terms, 1, FEBRUARY, FEBRUARY)

    assert (first.brought_inside, second.brought_inside) == (True, False)
    assert (first.least_days_before_first, first.down_payment_minor) == (0, 0)


def test_one_row_at_the_end_keeps_the_months_that_have_not_begun():
    single = replace(TERMS, method=Method.SINGLE_PAYMENT, interest_brought_minor=123)

    remaining = rest(single, 400_000, FEBRUARY, date(2026, 3, 20))

    assert remaining.due_dates == (MARCH, APRIL, MAY)
    assert remaining.interest_brought_minor == 123


def test_a_rate_begins_on_its_day_or_the_night_before():
    changes = (
        RateChange(APRIL, Fraction(9, 100), RateFrom.NIGHT_BEFORE),
        RateChange(MARCH, Fraction(6, 100)),
    )
    terms = replace(TERMS, rate_changes=changes)

    days = (date(2026, 3, 14), MARCH, date(2026, 4, 13), date(2026, 4, 14), MAY)
    assert [rate_on(terms, day) * 100 for day in days] == [12, 6, 6, 9, 9]


def test_given_rows_have_the_shares_of_their_principal():
    terms = terms_of_rows(COMING, 600_000, YEAR, FEBRUARY)

    assert terms.principal_shares == (Fraction(90, 300), Fraction(91, 300), Fraction(119, 300))
    assert (terms.principal_minor, terms.due_dates, terms.method) == (600_000, (MARCH, APRIL, MAY), Method.CUSTOM)


def test_a_smaller_instalment_forgets_what_was_agreed_of_it():
    agreed = replace(AFTER_ONE, instalment_minor=9, principal_part_minor=9, principal_ahead_minor=9)

    for terms in (prepaid(agreed, COMING, Strategy.SMALLER, 5), prepaid(agreed, (), Strategy.SHORTER, 5)):
        assert (terms.instalment_minor, terms.principal_part_minor, terms.principal_ahead_minor) == (None, None, 0)


@pytest.mark.parametrize(
    ("coming", "instalment"),
    [
        (COMING, 93_000),
        (COMING[2:], 120_000),
        (COMING[1:], 93_000),
        ((row(2, MARCH, 0, 3_000), *COMING[2:]), 120_000),
        ((row(2, MARCH, 0, 3_000), row(3, APRIL, 0, 3_000), row(4, MAY, 7, 1), COMING[2]), 8),
        ((row(2, MARCH, 5, 1), row(3, APRIL, 5, 2), row(4, MAY, 5, 1), COMING[2]), 6),
        ((row(2, MARCH, 5, 1), row(3, APRIL, 5, 2), COMING[2]), 7),
    ],
)
def test_an_instalment_that_is_kept_is_the_one_that_most_rows_had(coming: tuple[Instalment, ...], instalment: int):
    kept = prepaid(AFTER_ONE, coming, Strategy.SHORTER, 5)

    assert (kept.instalment_minor, kept.principal_ahead_minor) == (instalment, 0)


@pytest.mark.parametrize("method", [Method.EQUAL_PRINCIPAL, Method.FLAT])
def test_a_part_that_is_kept_is_the_largest_before_the_last(method: Method):
    terms = replace(AFTER_ONE, method=method)

    assert prepaid(terms, COMING, Strategy.SHORTER, 5).principal_part_minor == 91_000
    assert prepaid(terms, COMING[2:], Strategy.SHORTER, 5).principal_part_minor == 119_000


def test_what_was_paid_stands_in_for_the_next_instalments_on_top_of_what_did():
    ahead = replace(AFTER_ONE, principal_ahead_minor=7)

    assert prepaid(ahead, COMING, Strategy.SKIP, 5).principal_ahead_minor == 12
    assert prepaid(ahead, COMING, Strategy.SHORTER, 5).principal_ahead_minor == 7


def test_an_extension_goes_on_on_the_same_day_of_the_month():
    winter = rest(Terms(400_000, YEAR, 3, date(2025, 11, 30), first_due=date(2025, 12, 31)), 1, START, START)

    longer = changed(winter, Extension(START, 2))

    assert longer.due_dates == (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30))
    assert (longer.periods, longer.annual_rate, longer.rate_changes) == (4, YEAR, ())


@pytest.mark.parametrize(
    ("frequency", "last"),
    [
        (WEEKLY, date(2026, 2, 19)),
        (Frequency(Unit.WEEK, 2), date(2026, 3, 26)),
        (Frequency(Unit.DAY, 10), date(2026, 3, 6)),
        (Frequency(Unit.MONTH, 2), date(2026, 11, 15)),
    ],
)
def test_an_extension_is_counted_in_the_periods_of_the_loan(frequency: Frequency, last: date):
    short = replace(TERMS, periods=3, frequency=frequency)
    remaining = rest(short, 300_000, START, START)

    assert changed(remaining, Extension(START, 2)).due_dates[-1] == last


def test_shares_do_not_say_what_more_instalments_carry():
    custom = replace(AFTER_ONE, method=Method.CUSTOM, principal_shares=(Fraction(1, 2), Fraction(1, 2), Fraction(0)))

    longer = changed(custom, Extension(FEBRUARY, 1))

    assert (longer.method, longer.principal_shares) == (Method.EQUAL_PRINCIPAL, ())
    assert changed(AFTER_ONE, Extension(FEBRUARY, 1)).method is Method.EQUAL_INSTALMENT


def test_a_rate_that_is_agreed_begins_at_once_or_on_its_day():
    other = Fraction(9, 100)

    for event in (NewRate(FEBRUARY, other), NewRate(START, other), Extension(FEBRUARY, 1, other)):
        now = changed(replace(AFTER_ONE, rate_changes=(RateChange(APRIL, YEAR),)), event)
        assert (now.annual_rate, now.rate_changes) == (other, ())
    for later in (NewRate(MARCH, other), Extension(MARCH, 1, other)):
        then = changed(AFTER_ONE, later)
        assert (then.annual_rate, then.rate_changes) == (YEAR, (RateChange(MARCH, other),))


@pytest.mark.parametrize(
    ("interest", "grace"),
    [
        (HolidayInterest.PAID, Grace(2, 1, 0)),
        (HolidayInterest.PUT_OFF, Grace(2, 2, 0)),
        (HolidayInterest.WAIVED, Grace(2, 1, 2)),
    ],
)
def test_a_holiday_is_a_grace_of_the_rest(interest: HolidayInterest, grace: Grace):
    remaining = replace(AFTER_ONE, grace=Grace(1, 1, 0), instalment_minor=7)

    longer = changed(remaining, Holiday(FEBRUARY, 2, interest))
    as_long = changed(remaining, Holiday(FEBRUARY, 2, interest, lengthens=False))

    assert (longer.grace, longer.periods, longer.instalment_minor) == (grace, 5, None)
    assert (as_long.grace, as_long.periods) == (grace, 3)
    assert changed(replace(remaining, grace=Grace(2, 2, 2)), Holiday(FEBRUARY, 1, interest)).grace == Grace(2, 2, 2)
