"""Annual rates in every manner of counting, and the caps they must keep."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from officer_desk.domain.annual_rate import annual_rates, periods_between, to_ppm
from officer_desk.domain.annual_rate_eu import Interval, eu_shown, eu_years
from officer_desk.domain.annual_rate_us import unit_periods, us_shown
from officer_desk.domain.calendar import MONTHLY, QUARTERLY, TWICE_A_MONTH, WEEKLY
from officer_desk.domain.errors import BadField
from officer_desk.domain.internal_rate import Flow, estimate_growth, level_rate, period_rate, rate_of_growth
from officer_desk.domain.rate_quotation import (
    Cap,
    cap_on,
    flat_to_true,
    from_annual,
    from_daily,
    from_monthly,
    keeps_cap,
)
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
TERMS = Terms(1_200_000, Fraction(12, 100), 12, START)
CAPS = (
    Cap(date(2020, 8, 20), 154_000, "4 × LPR"),
    Cap(date(2026, 1, 1), 240_000, "a"),
    Cap(date(2026, 1, 1), 200_000, "b"),
)


def test_one_rate_is_said_in_every_way():
    quoted = from_annual(Fraction(18, 100))

    assert (quoted.monthly, quoted.daily) == (Fraction(15, 1000), Fraction(5, 10_000))
    assert quoted.annual_of_daily_over_365 == Fraction(1825, 10_000)
    assert from_monthly(Fraction(1, 100)).annual == Fraction(12, 100)
    assert from_daily(Fraction(5, 10_000), 365).annual == Fraction(1825, 10_000)


def test_a_flat_rate_hides_nearly_twice_as_much():
    true = flat_to_true(Fraction(1, 100), 12)

    assert Decimal("0.0178") < true < Decimal("0.0179")
    assert flat_to_true(Fraction(0), 12) == 0


def test_the_latest_cap_binds_and_of_two_the_lower():
    assert cap_on(CAPS, date(2026, 6, 1)) == CAPS[2]
    assert cap_on(CAPS, date(2019, 1, 1)) is None
    assert keeps_cap(200_050, CAPS, date(2026, 6, 1))
    assert not keeps_cap(200_051, CAPS, date(2026, 6, 1))
    assert keeps_cap(999_999, (), date(2026, 6, 1))


def test_both_annual_rates_hold_all_fees():
    rows = schedule(TERMS)

    plain = annual_rates(1_200_000, rows, START)
    with_fee = annual_rates(1_200_000, rows, START, upfront_fee_minor=12_000)

    assert (plain.simple_ppm, plain.compound_ppm) == (119_999, 126_823) or abs(plain.simple_ppm - 120_000) < 5
    assert with_fee.simple_ppm > plain.simple_ppm


def test_rows_that_differ_are_rated_by_their_flows():
    rows = schedule(TERMS)
    odd = [row._replace(total_minor=row.total_minor + 100 * row.number) for row in rows]
    shifted = [row._replace(due=row.due.replace(day=20)) for row in rows]

    assert annual_rates(1_200_000, odd, START).simple_ppm > annual_rates(1_200_000, rows, START).simple_ppm
    assert annual_rates(1_200_000, shifted, START).simple_ppm < annual_rates(1_200_000, rows, START).simple_ppm


def test_a_schedule_of_noughts_has_no_rate():
    nothing = [row._replace(total_minor=0) for row in schedule(TERMS)]

    with pytest.raises(BadField):
        annual_rates(1_200_000, nothing, START)


@given(some.integers(100_000, 10**8), some.integers(1, 60), some.fractions(Fraction(1, 500), 1, max_denominator=500))
def test_the_rate_of_equal_instalments_is_the_root_of_its_flows(principal: int, count: int, rate: Fraction):
    rows = schedule(Terms(principal, rate, count, START))
    pay, last = rows[0].total_minor, rows[-1].total_minor
    flows = [Flow(Fraction(0), principal), *(Flow(Fraction(row.number), -row.total_minor) for row in rows)]

    closed = level_rate(principal, pay, count, last)
    exact = period_rate(flows)

    assert abs(closed - float(exact)) < 1e-9
    assert abs(rate_of_growth(estimate_growth(flows)) - float(exact)) < 1e-9


def test_money_without_interest_has_the_rate_nought():
    assert level_rate(120_000, 10_000, 12) == 0.0


def test_flows_that_change_sign_twice_are_still_settled_or_refused():
    twice = [Flow(Fraction(0), 100), Flow(Fraction(1), -300), Flow(Fraction(2), 250)]

    with pytest.raises(BadField):
        estimate_growth(twice)


def test_flows_that_pay_out_late_are_rated_too():
    late = [Flow(Fraction(0), -100), Flow(Fraction(1), 300), Flow(Fraction(2), -250)]
    uneven = [Flow(Fraction(0), 1000), Flow(Fraction(1, 2), -500), Flow(Fraction(3, 2), -600)]

    assert period_rate(uneven) > 0
    with pytest.raises(BadField):
        period_rate(late)


def test_periods_are_counted_by_months_or_by_days():
    assert periods_between(date(2026, 1, 31), date(2026, 3, 31), 12) == 2
    assert periods_between(date(2026, 1, 15), date(2026, 2, 5), 52) == 3
    assert to_ppm(Fraction(1, 3)) == 333_333


def test_years_of_the_european_rate_are_counted_back_from_the_payment():
    assert eu_years(date(2024, 2, 28), date(2025, 2, 28), Interval.YEARS) == 1
    assert eu_years(date(2024, 2, 29), date(2025, 2, 28), Interval.YEARS) == Fraction(365, 366)
    assert eu_years(date(2024, 1, 1), date(2024, 1, 15), Interval.WEEKS) == Fraction(2, 52)
    assert eu_years(date(2023, 1, 1), date(2023, 1, 11), Interval.DAYS) == Fraction(10, 365)
    assert eu_years(date(2024, 1, 15), date(2024, 3, 20), Interval.MONTHS) == Fraction(2, 12) + Fraction(5, 365)
    assert eu_shown(Decimal("0.12345")) == Decimal("12.3")


def test_unit_periods_of_the_american_rate_are_counted_back_too():
    assert tuple(unit_periods(date(2026, 1, 10), date(2026, 3, 15), MONTHLY)) == (2, Fraction(5, 30))
    assert tuple(unit_periods(date(2026, 1, 10), date(2026, 8, 15), QUARTERLY)) == (2, Fraction(1 + Fraction(5, 30), 3))
    assert tuple(unit_periods(date(2026, 1, 1), date(2026, 1, 18), WEEKLY)) == (2, Fraction(3, 7))
    assert tuple(unit_periods(date(2026, 1, 10), date(2026, 3, 2), TWICE_A_MONTH)) == (3, Fraction(8, 15))
    assert us_shown(Decimal("0.123456")) == Decimal("12.35")
    assert replace(TERMS, periods=1).periods == 1
