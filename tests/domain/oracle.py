"""What the arithmetic is held against: the textbook's formulas in exact fractions, written apart from the engine."""

from fractions import Fraction


def equal_instalment(principal: int, period_rate: Fraction, periods: int) -> int:
    """The equal instalment in minor units, a half up."""
    if period_rate == 0:
        return nearest(Fraction(principal, periods))
    worth = sum(Fraction(1) / (1 + period_rate) ** number for number in range(1, periods + 1))
    return nearest(principal / worth)


def worth_of(payments: list[tuple[int | Fraction, Fraction]]) -> Fraction:
    """What payments are worth on the first day; each is an amount at the end of a period with this rate."""
    worth, growth = Fraction(0), Fraction(1)
    for amount, rate in payments:
        growth *= 1 + rate
        worth += amount / growth
    return worth


def nearest(value: Fraction) -> int:
    """The nearest whole number, a half up."""
    return int(value + Fraction(1, 2)) if value >= 0 else -int(-value + Fraction(1, 2))
