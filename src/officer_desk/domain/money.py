"""Amounts of money as whole minor units of a currency, and the one place where a fraction becomes money again."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code and the digits of its minor unit (0, 2 or 3)."""

    code: str
    exponent: int

    @property
    def unit(self) -> int:
        """Minor units in one major unit."""
        return int(10**self.exponent)


CNY = Currency("CNY", 2)


def half_up(value: Fraction) -> int:
    """Round to the nearest whole number, a half away from zero."""
    sign = -1 if value < 0 else 1
    return sign * int((2 * abs(value) + 1) // 2)


def half_even(value: Fraction) -> int:
    """Round to the nearest whole number, a half to the even neighbour."""
    return round(value)


def split(amount_minor: int, parts: int) -> tuple[int, ...]:
    """Divide into equal parts; the first ones carry the odd units, so nothing is lost."""
    share, odd = divmod(amount_minor, parts)
    return tuple(share + (part < odd) for part in range(parts))
