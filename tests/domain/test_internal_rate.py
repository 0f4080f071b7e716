"""The internal rate, held against roots that are known by heart or found by halving."""

from decimal import Decimal, localcontext
from fractions import Fraction
from math import log

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.internal_rate import Flow, _by_powers, _dense, estimate_growth, level_rate, period_rate
from tests.domain.oracle import root_of

THIRTY_DIGITS = Decimal(10) ** -29


def flows(*told: tuple[str, int]) -> list[Flow]:
    return [Flow(Fraction(time), amount) for time, amount in told]


def square_root(value: str) -> Decimal:
    with localcontext() as context:
        context.prec = 50
        return Decimal(value).sqrt()


@pytest.mark.parametrize(
    ("told", "rate"),
    [
        ([("0", 100), ("2", -200)], square_root("2") - 1),
        ([("0", 100), ("2", -121)], Decimal("0.1")),
        ([("0", 100), ("1/2", -110)], Decimal("0.21")),
        ([("0", -100), ("3/2", 100), ("5/2", 21)], None),
        ([("0", 1), ("1", -1)], Decimal(0)),
        ([("0", 100_000), ("1", -30_000), ("5/2", -40_000), ("10/3", -45_000)], None),
        ([("0", 100_000), ("1", 50_000), ("2", -90_000), ("3", -90_000)], None),
        ([("0", 100_000), ("1", -30_000), ("2", -30_000)], None),
        ([("1", 100_000), ("2", -30_000), ("3", -90_000)], None),
    ],
)
def test_a_rate_is_exact_to_thirty_digits(told: list[tuple[str, int]], rate: Decimal | None):
    found = period_rate(flows(*told))

    known = root_of([(Fraction(time), amount) for time, amount in told]) if rate is None else rate
    assert abs(found - known) < THIRTY_DIGITS


@pytest.mark.parametrize(
    ("told", "root"),
    [
        # (1 + r/2)(1 + r) = 1.1
        ([Flow(Fraction(0), 100), Flow(Fraction(1), -110, Fraction(1, 2))], square_root("2.45") - Decimal("1.5")),
        # 1 + r/3 = 1.02
        ([Flow(Fraction(0), 100), Flow(Fraction(0), -102, Fraction(1, 3))], Decimal("0.06")),
        # (1 + 0.21 / 4) x 1.1 = 1.15775, since 1.1 is the root of 1.21
        ([Flow(Fraction(0), 10_000_000), Flow(Fraction(1, 2), -11_577_500, Fraction(1, 4))], Decimal("0.21")),
        # 100 (1 + r/2)(1 + r) = 50 (1 + r) + 60, so r^2 + 2r = 1/5
        (
            [Flow(Fraction(0), 100), Flow(Fraction(0), -50, Fraction(1, 2)), Flow(Fraction(1), -60, Fraction(1, 2))],
            square_root("1.2") - 1,
        ),
    ],
)
def test_a_broken_period_is_discounted_by_simple_interest(told: list[Flow], root: Decimal):
    assert abs(period_rate(told) - root) < THIRTY_DIGITS


@pytest.mark.parametrize("one_way", [[1], [1, 0], [0, -1], [-5], [0, 0], [7, 8]])
def test_money_that_goes_one_way_only_has_no_rate(one_way: list[int]):
    with pytest.raises(BadField, match="one_way_only"):
        period_rate([Flow(Fraction(time), amount) for time, amount in enumerate(one_way)])


def test_only_whole_periods_that_follow_each_other_are_dense():
    assert _dense(flows(("0", 100), ("1", -50), ("2", -60))) == [100, -50, -60]
    for told in [
        (("1", 100), ("2", -110)),
        (("0", 100), ("2", -110)),
        (("0", 100), ("1/2", -110)),
        (("0", 100), ("1", -50), ("1", -60)),
    ]:
        assert _dense(flows(*told)) is None


@pytest.mark.parametrize(
    ("amounts", "growth"),
    [
        ([1, -2], log(2)),
        ([2, -1], -log(2)),
        ([1, -1], 0.0),
        ([10, -1], -log(10)),
        ([100, -60, -60], log(1.1306623862918075)),
        ([300_000, -76_884, -76_884, -76_884, -76_885], None),
        ([1_000_000, -10_000, -10_000, -10_000, -1_010_000], log(1.01)),
        ([100_000, 50_000, -90_000, -90_000], None),
        ([100_000, -10, -10, -150_000], None),
    ],
)
def test_a_regular_case_settles_by_powers(amounts: list[int], growth: float | None):
    found = _by_powers(amounts)

    known = (
        float((1 + root_of([(Fraction(n), one) for n, one in enumerate(amounts)])).ln()) if growth is None else growth
    )
    assert found == pytest.approx(known, rel=1e-14, abs=1e-15)


@pytest.mark.parametrize(
    "amounts",
    [
        [0, 100, -100],
        [-100, 110],
        [100, 0],
        [100, 50],
        [1_000, -1, -1],
        [100, -300, 250],
        [0, 100, -150],
        [-100, -150, 100],
    ],
)
def test_what_does_not_settle_by_powers_is_left_to_the_general_way(amounts: list[int]):
    assert _by_powers(amounts) is None


@pytest.mark.parametrize(
    ("principal", "pay", "count", "last"),
    [
        (1, 2, 1, None),
        (1, 1, 2, None),
        (3, 1, 2, 5),
        (1_200_000, 106_619, 12, 106_614),
        (1_200_000, 100_000, 12, 100_001),
        (1_200_000, 100_000, 12, 99_999),
        (120_000_000, 10_000_000, 12, 10_000_100),
        (1_200_000, 90_000, 12, 400_000),
        (1_200_000, 110_000, 12, 1),
        (1_200_000, 110_000, 12, 0),
        (1_200_000, 99_000, 12, None),
        (1_200_000, 60_000, 12, None),
        (100_000, 90_000, 60, None),
        (100_000, 1_001, 100, None),
        (100_000, 999, 100, 1_500),
        (9_000, 30_000, 3, 30_000),
    ],
)
def test_the_closed_form_has_the_root_of_its_payments(principal: int, pay: int, count: int, last: int | None):
    payments = [-pay] * (count - 1) + [-(pay if last is None else last)]
    known = root_of([(Fraction(number), amount) for number, amount in enumerate([principal, *payments])])

    assert level_rate(principal, pay, count, last) == pytest.approx(float(known), rel=1e-11, abs=1e-14)


@pytest.mark.parametrize("told", [(0, 1, 1), (-1, 1, 1), (1, 0, 1), (1, -1, 1), (1, 1, 0), (1, 1, -1)])
def test_equal_instalments_of_nothing_have_no_rate(told: tuple[int, int, int]):
    with pytest.raises(BadField, match="not_positive"):
        level_rate(*told)


def test_growth_is_found_for_any_distances():
    told = [("0", 100_000), ("1/3", -20_000), ("3/2", -50_000), ("7/2", -45_000)]
    known = float((1 + root_of([(Fraction(time), amount) for time, amount in told])).ln())

    assert estimate_growth(flows(*told)) == pytest.approx(known, rel=1e-13)
