"""Where a fraction becomes money: to which step, which way, and which instalment carries what is left over."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.money import half_even, half_up


class Way(StrEnum):
    """Which neighbour a fraction goes to."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"
    UP = "up"


def down(value: Fraction) -> int:
    """Cut off what is behind the point."""
    return int(value)


def up(value: Fraction) -> int:
    """The next whole number away from zero."""
    return -int(-value // 1) if value > 0 else int(value // 1)


_WAYS: dict[Way, Callable[[Fraction], int]] = {
    Way.HALF_UP: half_up,
    Way.HALF_EVEN: half_even,
    Way.DOWN: down,
    Way.UP: up,
}


def to_step(value: Fraction, step: int, way: Way) -> int:
    """Round to a whole multiple of the step, in minor units."""
    return _WAYS[way](value / step) * step


def to_digits(value: Fraction, digits: int) -> Fraction:
    """Keep so many significant digits, a half to even, as a calculator with that many digits would."""
    if value == 0:
        return value
    exponent = digits - len(str(int(abs(value)))) if abs(value) >= 1 else digits + _zeros_after_point(abs(value))
    scale = Fraction(10) ** exponent
    return Fraction(half_even(value * scale)) / scale


def _zeros_after_point(value: Fraction) -> int:
    zeros = 0
    while value * 10 < 1:
        value *= 10
        zeros += 1
    return zeros


class Residue(StrEnum):
    """Which instalment takes the difference that rounding leaves: the last, the first, none because each
    instalment is worked out anew from what remains, all of them when that brings the last one nearer, or always the
    next one (of agreed shares; equal instalments leave it to the last)."""

    LAST = "last"
    FIRST = "first"
    RECOMPUTED = "recomputed"
    SPREAD = "spread"
    CARRIED = "carried"


class Carry(StrEnum):
    """What the next row starts from: the rounded balance, or the exact one, where figures are rounded only to be
    shown. Such figures need not add up, as in the tables they are held against; what is lent starts from the rounded."""

    ROUNDED = "rounded"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a schedule rounds. Steps are minor units: 1 is the cent, 100 the whole yuan."""

    step_minor: int = 1
    way: Way = Way.HALF_UP
    instalment_step_minor: int = 0
    instalment_way: Way | None = None
    principal_way: Way | None = None
    factor_digits: int = 0
    residue: Residue = Residue.LAST
    carry: Carry = Carry.ROUNDED

    def __post_init__(self) -> None:
        if self.step_minor < 1:
            raise BadField("rounding", "not_positive", value=self.step_minor)
        if self.instalment_step_minor < 0:
            raise BadField("rounding", "negative", value=self.instalment_step_minor)
        if not 0 <= self.factor_digits <= 40:
            raise BadField("rounding", "out_of_range", value=self.factor_digits)

    def money(self, value: Fraction) -> int:
        """Interest, and everything without a rule of its own."""
        return to_step(value, self.step_minor, self.way)

    def shown(self, value: int | Fraction) -> int:
        """A sum that is carried on: in whole units it stands as it is, odd cents of the principal too."""
        return value if isinstance(value, int) else self.money(value)

    def principal(self, value: Fraction) -> int:
        """A part of the principal."""
        return to_step(value, self.step_minor, self.principal_way or self.way)

    def instalment(self, value: Fraction) -> int:
        """What the customer pays each time, perhaps to a rounder figure than the cent."""
        return to_step(value, self.instalment_step_minor or self.step_minor, self.instalment_way or self.way)


CENTS = Rounding()
