"""A loan's terms as another program writes them: the fields of `Terms` in JSON, each value checked and named when it is wrong."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin, get_type_hints

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.money import Currency

Plain = Any
"""What JSON holds; a number with a point never gets this far."""
MINOR = "_minor"
PER_HUNDRED = 100


def read(kind: Any, plain: Plain, currency: Currency, path: str = "") -> Any:
    """A value of this kind. Amounts are text in the currency's units, rates are text such as "12%" or "0.12"."""
    if get_origin(kind) in (Union, types.UnionType):
        inner = next(one for one in get_args(kind) if one is not type(None))
        return None if plain is None else read(inner, plain, currency, path)
    if is_dataclass(kind) and isinstance(kind, type):
        return _object(kind, plain, currency, path)
    if get_origin(kind) in (tuple, frozenset):
        if not isinstance(plain, list):
            raise BadField(path, "wrong_value")
        inner = get_args(kind)[0]
        items = [read(inner, one, currency, f"{path}[{place}]") for place, one in enumerate(plain)]
        return frozenset(items) if get_origin(kind) is frozenset else tuple(items)
    return _single(kind, plain, path)


def _object(kind: type[Any], plain: Plain, currency: Currency, path: str) -> Any:
    if not isinstance(plain, Mapping):
        raise BadField(path or "loan", "wrong_value")
    hints = get_type_hints(kind)
    names = {described.name.removesuffix(MINOR): described for described in fields(kind)}
    for key in plain:
        if key not in names:
            raise BadField(_below(path, str(key)), "unknown_key")
    values = {}
    for key, described in names.items():
        where = _below(path, key)
        if key not in plain:
            if described.default is MISSING and described.default_factory is MISSING:
                raise BadField(where, "missing")
        elif described.name.endswith(MINOR) and plain[key] is not None:
            values[described.name] = _minor(plain[key], currency, where)
        else:
            values[described.name] = read(hints[described.name], plain[key], currency, where)
    try:
        return kind(**values)
    except BadField as refusal:
        field = (
            refusal.field
            if not path
            else _below(path, refusal.field.removeprefix(f"{path.split('[', maxsplit=1)[0]}."))
        )
        raise BadField(field, refusal.reason, **refusal.facts) from None


def _single(kind: Any, plain: Plain, path: str) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum):
        if not isinstance(plain, str) or plain not in [member.value for member in kind]:
            raise BadField(path, "unknown")
        return kind(plain)
    if kind is bool and isinstance(plain, bool):
        return plain
    if kind is int and isinstance(plain, int) and not isinstance(plain, bool):
        return plain
    if kind is str and isinstance(plain, str):
        return plain
    if kind is date and isinstance(plain, str):
        return _day(plain, path)
    if kind is Fraction and isinstance(plain, str | int) and not isinstance(plain, bool):
        return rate(str(plain), path)
    raise BadField(path, "wrong_value")


def rate(text: str, path: str) -> Fraction:
    """A rate or a share from `12%`, `0.12`, `1/3`."""
    try:
        return Fraction(text.removesuffix("%").strip()) / (PER_HUNDRED if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise BadField(path, "not_a_number") from None


def _minor(plain: Plain, currency: Currency, path: str) -> int:
    """Minor units of an amount; whole numbers are whole units of the currency."""
    if isinstance(plain, bool) or not isinstance(plain, str | int):
        raise BadField(path, "not_an_amount")
    try:
        value = Decimal(str(plain)) * currency.unit
    except InvalidOperation:
        raise BadField(path, "not_an_amount") from None
    if not value.is_finite() or value != value.to_integral_value():
        raise BadField(path, "not_an_amount")
    if value < 0:
        raise BadField(path, "negative")
    return int(value)


def _day(text: str, path: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadField(path, "no_such_day") from None


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def refused(error: DeskError) -> str:
    """One line for another program: the field, a colon, the reason, and its figures."""
    if not isinstance(error, BadField):
        return type(error).__name__
    told = "".join(f" {name}={value}" for name, value in error.facts.items())
    return f"{error.field}: {error.reason}{told}"
