"""The equal instalment: what, paid at the end of each period, brings a balance to nothing."""

from collections.abc import Sequence
from fractions import Fraction

from officer_desk.domain.rounding import to_digits

_ZERO = Fraction(0)


def level_payment(
    balance: int | Fraction,
    rates: Sequence[Fraction],
    digits: int = 0,
    balloons: Sequence[int] = (),
) -> Fraction:
    """The unrounded instalment that, paid at the end of each period, brings the balance to nothing; balloons come
    on top."""
    if not any(rates):
        return Fraction(balance - sum(balloons)) / len(rates)
    if balloons and any(balloons):
        worth = growth = Fraction(1)
        worth = _ZERO
        for rate, extra in zip(rates, balloons, strict=True):
            growth /= 1 + rate
            worth += extra * growth
        balance = balance - worth
    first = rates[0]
    if all(rate == first for rate in rates):
        growth = (1 + first) ** len(rates)
        factor = first * growth / (growth - 1)
    else:
        factor = 1 / _annuity(rates)
    return balance * (to_digits(factor, digits) if digits else factor)


def _annuity(rates: Sequence[Fraction]) -> Fraction:
    """What one unit at the end of each period is worth at the beginning."""
    numerator, denominator = 0, 1
    for rate in reversed(rates):
        numerator = (numerator + denominator) * rate.denominator
        denominator *= rate.denominator + rate.numerator
    return Fraction(numerator, denominator)
