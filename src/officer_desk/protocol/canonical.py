"""One spelling for every value, so the bytes that are hashed, signed and sent are the same on both sides."""

import hashlib
from functools import cache
from typing import Any, TypeAlias, TypeVar

import msgspec

from officer_desk.domain.errors import DeskError

Plain: TypeAlias = "bool | int | str | bytes | list[Plain] | dict[str, Plain] | None"
T = TypeVar("T")

# Deeper than any operation; it keeps a hostile message from exhausting the stack.
DEPTH_LIMIT = 32

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder()
_speller = msgspec.msgpack.Encoder(order="sorted")


class NotCanonical(DeskError):
    """Bytes that came from outside are not the one spelling of a value."""


class Malformed(DeskError):
    """A plain value is not what its type demands; `where` is the path to the field, never the value in it."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def encode(value: object) -> bytes:
    """Spell None, bool, int, str, bytes, list or dict with text keys; anything else is a `TypeError`."""
    return _encoder.encode(_in_order(value, DEPTH_LIMIT))


def decode(data: bytes) -> Plain:
    """Read a spelling back; another spelling of the same value is refused: one value has one hash."""
    try:
        value: Plain = _decoder.decode(data)
        respelt = encode(value)
    except (msgspec.DecodeError, UnicodeError, TypeError, ValueError, RecursionError):
        raise NotCanonical from None
    if respelt != data:
        raise NotCanonical
    return value


def spell(value: object) -> bytes:
    """Spell a frozen dataclass at once, as `encode(to_builtins(value))` does. That its fields hold nothing without a
    spelling is what their types say; this looks no more."""
    return _speller.encode(value)


def read(data: bytes, type: type[T]) -> T:
    """Build a value from a spelling of this program's own, out of its own store: whether it is the only spelling of the
    value is not asked again. Raises `Malformed` or `NotCanonical`."""
    try:
        value: T = _reader(type).decode(data)  # type: ignore[arg-type]  # the checker does not know that types are hashable
    except msgspec.ValidationError as refusal:
        where = _path(str(refusal))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise NotCanonical from None
    else:
        return value
    raise Malformed(where)


@cache
def _reader(type: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(type)


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def to_builtins(value: object) -> Plain:
    """Turn a frozen dataclass into plain values: dates and enums turn to text, tuples to lists."""
    return _lists(msgspec.to_builtins(value, builtin_types=(bytes,), str_keys=True, order="deterministic"))


def from_builtins(value: Plain, type: type[T]) -> T:
    """Build a value of this type, checked field by field; a field unknown to the type is left aside."""
    try:
        return msgspec.convert(value, type, builtin_types=(bytes,), str_keys=True)
    except msgspec.ValidationError as refusal:
        where = _path(str(refusal))
    raise Malformed(where)


def _in_order(value: object, depth: int) -> object:
    if depth == 0:
        raise ValueError("nested too deeply")
    kind = type(value)
    if isinstance(value, dict) and kind is dict:
        for key in value:
            if type(key) is not str:
                raise TypeError(f"a key is {type(key).__name__}, not text")
        return {key: _in_order(value[key], depth - 1) for key in sorted(value)}
    if isinstance(value, list) and kind is list:
        return [_in_order(item, depth - 1) for item in value]
    if value is None or kind in (bool, int, str, bytes):
        return value
    raise TypeError(f"{kind.__name__} has no canonical spelling")


def _lists(value: object) -> Plain:
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_lists(item) for item in value]
    plain: Plain = value  # type: ignore[assignment]  # a scalar; `encode` is what judges it
    return plain


def _path(message: str) -> str:
    """Keep only the path of msgspec's sentence: the rest may quote the value."""
    _, found, path = message.rpartition(" - at `")
    return path.rstrip("`") if found else "$"
