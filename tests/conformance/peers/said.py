"""How a peer's case writes amounts, numbers and days, and what the comparison says of what it does not know."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

ANY_DAY = date(2024, 1, 1)


class NotKnown(Exception):
    """A key or value that the comparison does not know."""


def minor(text: Any) -> int:
    """Minor units of an amount."""
    value = Decimal(str(text)) * 100
    if value != value.to_integral_value():
        raise NotKnown(f"not whole cents: {text}")
    return int(value)


def fraction(number: Any) -> Fraction:
    """A number exactly as it is written."""
    return Fraction(str(number))


def one_of(values: Mapping[Any, Any], value: Any, key: str) -> Any:
    """What a word of the case means; raises `NotKnown`."""
    if value not in values:
        raise NotKnown(f"unknown value {key}: {value}")
    return values[value]
