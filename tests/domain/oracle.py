"""What the arithmetic is held against: the textbook's formulas in exact fractions, written apart from the engine."""

from decimal import Decimal, localcontext
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


def root_of(flows: list[tuple[Fraction, int]], low: str = "-0.999", high: str = "10") -> Decimal:
    """The rate of a period at which all flows are worth nothing, found by halving what it lies in, to forty digits."""
    with localcontext() as context:
        context.prec = 50
        times = [(Decimal(time.numerator) / time.denominator, amount) for time, amount in flows]
        least, most = Decimal(low), Decimal(high)

        def worth(rate: Decimal) -> Decimal:
            return sum((amount * (1 + rate) ** -time for time, amount in times), Decimal(0))

        begins = worth(least) > 0
        for _ in range(140):
            middle = (least + most) / 2
            if (worth(middle) > 0) == begins:
                least = middle
            else:
                most = middle
        return +middle


def nearest(value: Fraction) -> int:
    """The nearest whole number, a half up."""
    return int(value + Fraction(1, 2)) if value >= 0 else -int(-value + Fraction(1, 2))
