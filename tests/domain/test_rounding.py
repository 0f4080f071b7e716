"""Where a fraction becomes money, or keeps so many digits."""

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from officer_desk.domain.money import half_up
from officer_desk.domain.rounding import Rounding, Way, to_digits, to_step, up


@pytest.mark.parametrize(
    ("value", "away"), [("0", 0), ("1/3", 1), ("1", 1), ("5/4", 2), ("-1/3", -1), ("-1", -1), ("-5/4", -2)]
)
def test_up_is_away_from_nought(value: str, away: int):
    assert up(Fraction(value)) == away


@pytest.mark.parametrize(
    ("value", "nearest"), [("1/2", 1), ("1/3", 0), ("-1/2", -1), ("-1/3", 0), ("-3/2", -2), ("5/2", 3)]
)
def test_a_half_goes_away_from_nought(value: str, nearest: int):
    assert half_up(Fraction(value)) == nearest


@pytest.mark.parametrize(("way", "steps"), [(Way.HALF_UP, 300), (Way.HALF_EVEN, 200), (Way.DOWN, 200), (Way.UP, 300)])
def test_a_step_is_met_the_way_that_is_meant(way: Way, steps: int):
    assert to_step(Fraction(250), 100, way) == steps


@given(some.decimals("-99999", "99999", places=9), some.integers(1, 12))
def test_so_many_digits_are_those_of_a_calculator(value: Decimal, digits: int):
    kept = Context(prec=digits, rounding=ROUND_HALF_EVEN).create_decimal(value)

    assert to_digits(Fraction(value), digits) == Fraction(kept)


@pytest.mark.parametrize("value", ["1", "0.1", "0.01", "0.0123456", "9.99999", "10", "99.95", "0.00099995"])
def test_digits_are_counted_from_the_first_that_is_not_nought(value: str):
    kept = Context(prec=3, rounding=ROUND_HALF_EVEN).create_decimal(value)

    assert to_digits(Fraction(value), 3) == Fraction(kept)


def test_as_many_digits_as_a_calculator_has_may_be_kept():
    assert Rounding(factor_digits=40).factor_digits == 40
