"""Annual rates of given rows, held against roots found by halving."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from officer_desk.domain.annual_rate import (
    _quick_level,
    annual_rates,
    periods_between,
    schedule_flows,
    to_ppm,
    within_cap,
)
from officer_desk.domain.annual_rate_eu import Interval, eu_years
from officer_desk.domain.annual_rate_us import unit_periods, us_annual_rate
from officer_desk.domain.calendar import TWICE_A_MONTH, Frequency, Unit
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.internal_rate import Flow
from tests.domain.oracle import root_of

START = date(2026, 10, 15)
ONE_A_MONTH = [date(2026, 11, 15), date(2026, 12, 15), date(2027, 1, 15)]


def rows(*told: tuple[date, int]) -> list[Instalment]:
    """Rows of which only the day and the sum count."""
    return [Instalment(number, due, total, 0, 0, total, 0) for number, (due, total) in enumerate(told, 1)]


def ppm(rate: Decimal) -> int:
    """Parts per million, a half up."""
    return int((rate * 1_000_000 + Decimal("0.5")) // 1)


@pytest.mark.parametrize(
    ("days", "amounts", "months"),
    [
        (ONE_A_MONTH, (35_000, 35_000, 35_000), (1, 2, 3)),
        (ONE_A_MONTH, (35_000, 35_000, 35_007), (1, 2, 3)),
        (ONE_A_MONTH, (35_000, 36_000, 34_000), (1, 2, 3)),
        (ONE_A_MONTH, (36_000, 35_000, 35_000), (1, 2, 3)),
        (ONE_A_MONTH, (0, 0, 105_000), (1, 2, 3)),
        (ONE_A_MONTH, (0, 52_000, 53_000), (1, 2, 3)),
        ((ONE_A_MONTH[0], ONE_A_MONTH[0], ONE_A_MONTH[1]), (35_000, 35_000, 35_000), (1, 1, 2)),
        ((ONE_A_MONTH[0], ONE_A_MONTH[2], date(2027, 2, 15)), (35_000, 35_000, 35_000), (1, 3, 4)),
        ((date(2026, 11, 20), date(2026, 12, 20)), (52_000, 52_000), (Fraction(35, 30), Fraction(65, 30))),
        (
            (date(2026, 11, 10), date(2026, 12, 10)),
            (52_000, 52_000),
            (Fraction(26, 30), Fraction(55, 30) + Fraction(1, 30)),
        ),
        ((date(2027, 10, 15),), (112_000,), (12,)),
    ],
)
def test_both_annual_rates_follow_from_the_days_and_the_sums(days: list[date], amounts: list[int], months: list[int]):
    flows = [(Fraction(0), 99_000), *((Fraction(month), -paid) for month, paid in zip(months, amounts, strict=True))]
    month = root_of(flows)

    found = annual_rates(100_000, rows(*zip(days, amounts, strict=True)), START, upfront_fee_minor=1_000)

    assert (found.simple_ppm, found.compound_ppm) == (ppm(month * 12), ppm((1 + month) ** 12 - 1))


def test_only_equal_instalments_a_month_apart_go_the_quick_way():
    level = rows(*((day, 35_000) for day in ONE_A_MONTH))

    assert _quick_level(100_000, level, START, 12) == pytest.approx(0.0248, abs=1e-4)
    assert _quick_level(100_000, [*level[:2], level[2]._replace(total_minor=1)], START, 12) is not None
    assert _quick_level(1, rows((ONE_A_MONTH[0], 1)), START, 12) == 0.0
    assert _quick_level(100_000, level, START, 24) is None
    assert _quick_level(100_000, level, START, 4) is None
    assert _quick_level(100_000, [level[0]._replace(total_minor=1), *level[1:]], START, 12) is None
    for nothing in (0, -35_000):
        assert _quick_level(100_000, [row._replace(total_minor=nothing) for row in level], START, 12) is None
    for other in (date(2026, 12, 14), date(2026, 12, 16), date(2026, 11, 15), date(2027, 1, 15), date(2025, 12, 15)):
        assert _quick_level(100_000, [level[0], level[1]._replace(due=other), level[2]], START, 12) is None


def test_a_loan_of_one_cent_has_its_rate():
    (two,) = rows((ONE_A_MONTH[0], 2))

    assert annual_rates(1, [two], START).simple_ppm == 12_000_000
    for fee in (1_000, 1_001):
        with pytest.raises(BadField, match="one_way_only"):
            annual_rates(1_000, [two], START, upfront_fee_minor=fee)
    with pytest.raises(BadField, match="one_way_only"):
        annual_rates(1_000, [], START)


@pytest.mark.parametrize("over", [0, 1])
def test_a_compound_rate_just_at_a_half_is_decided_exactly(over: int):
    """A year that costs a millionth and a half, to the last digit that a binary number has no room for."""
    paid = 2_000_003 * 10**12 - 1 + over

    found = annual_rates(2 * 10**18, rows((date(2027, 10, 15), paid)), START, periods_per_year=1)

    assert (found.simple_ppm, found.compound_ppm) == (1 + over, 1 + over)


@pytest.mark.parametrize("over", [0, 1])
def test_a_simple_rate_just_at_a_half_is_decided_exactly_too(over: int):
    """120,000.5 millionths a year, a cent less or not; the compound rate is well between its halves."""
    paid = 1_200_000_000_000_000_000 + 12_000_050_000_000_000 - 1 + over

    found = annual_rates(1_200_000_000_000_000_000, rows((ONE_A_MONTH[0], paid)), START)

    assert (found.simple_ppm, found.compound_ppm) == (120_000 + over, 126_826)


def test_the_money_of_a_schedule_is_what_is_in_hand_and_then_what_is_paid():
    flows = schedule_flows(100_000, rows((ONE_A_MONTH[1], 101_000)), START, 700)

    assert flows == (Flow(Fraction(0), 99_300), Flow(Fraction(2), -101_000))
    assert schedule_flows(100_000, rows((ONE_A_MONTH[1], 101_000)), START)[0].amount_minor == 100_000


@pytest.mark.parametrize(
    ("per_year", "end", "periods"),
    [
        (12, date(2026, 12, 20), Fraction(65, 30)),
        (24, date(2026, 12, 20), Fraction(130, 30)),
        (6, date(2026, 12, 15), 1),
        (4, date(2027, 1, 15), 1),
        (3, date(2027, 2, 15), 1),
        (2, date(2027, 4, 15), 1),
        (1, date(2027, 10, 15), 1),
        (13, date(2026, 11, 12), 1),
        (26, date(2026, 11, 12), 2),
        (52, date(2026, 11, 12), 4),
        (360, date(2026, 11, 12), 28),
        (365, date(2026, 11, 12), 28),
    ],
)
def test_a_period_is_as_long_as_its_share_of_the_year(per_year: int, end: date, periods: Fraction):
    assert periods_between(START, end, per_year) == periods


@pytest.mark.parametrize("per_year", [0, -1, -12, 5, 7, 8, 9, 10, 11, 14, 23, 25, 51, 53, 364, 366])
def test_a_number_of_periods_that_no_loan_has_is_refused(per_year: int):
    with pytest.raises(BadField, match="not_known"):
        periods_between(START, date(2026, 12, 20), per_year)


@pytest.mark.parametrize(
    ("rate", "parts"),
    [("1/2000000", 1), ("999999/2000000000000", 0), ("3/2000000", 2), ("1/1000000", 1), ("0", 0), ("-1/2000000", 0)],
)
def test_parts_per_million_round_a_half_up(rate: str, parts: int):
    exact = Fraction(rate)

    assert to_ppm(exact) == parts
    assert to_ppm(Decimal(exact.numerator) / exact.denominator) == parts


def test_a_rate_keeps_a_cap_up_to_what_cents_can_do():
    assert within_cap(240_050, 240_000)
    assert not within_cap(240_051, 240_000)


def test_odd_days_of_a_european_year_are_those_of_years_months_and_weeks():
    assert eu_years(date(2024, 1, 10), date(2026, 4, 15), Interval.YEARS) == 2 + Fraction(96, 366)
    assert eu_years(date(2024, 1, 10), date(2026, 1, 9), Interval.YEARS) == 1 + Fraction(365, 366)
    assert eu_years(date(2025, 1, 1), date(2025, 1, 18), Interval.WEEKS) == Fraction(2, 52) + Fraction(3, 366)
    assert eu_years(date(2025, 1, 1), date(2025, 1, 7), Interval.WEEKS) == Fraction(6, 366)


def test_american_unit_periods_of_days_and_half_months():
    ten_days = Frequency(Unit.DAY, 10)

    assert unit_periods(date(2026, 1, 1), date(2026, 1, 25), ten_days) == (2, Fraction(4, 10))
    assert unit_periods(date(2026, 1, 1), date(2026, 5, 20), TWICE_A_MONTH) == (9, Fraction(4, 15))


@pytest.mark.parametrize(
    ("per_year", "rate"), [(12, "1.2"), (1, "0.1"), (Fraction(365, 10), "3.65"), (0, ""), (-1, "")]
)
def test_the_american_rate_is_that_of_a_unit_period_times_those_of_a_year(per_year: int | Fraction, rate: str):
    lent, repaid = [Flow(Fraction(0), 100)], [Flow(Fraction(1), 110)]
    if not rate:
        with pytest.raises(BadField, match="not_positive"):
            us_annual_rate(lent, repaid, per_year)
        return

    assert abs(us_annual_rate(lent, repaid, per_year) - Decimal(rate)) < Decimal(10) ** -26
