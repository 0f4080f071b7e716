"""Personal values in and out of their sealed form."""

from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from officer_desk.domain.errors import DeskError
from officer_desk.domain.person import Sealed
from officer_desk.protocol import canonical
from officer_desk.protocol.sealing import PersonKey, Random, open_sealed, seal

T = TypeVar("T")


class Forgotten(DeskError):
    """This person's key is not here: erased, or never received."""


@dataclass(frozen=True, slots=True)
class Words:
    """Free text about somebody."""

    text: str = field(repr=False)


class Keys(Protocol):
    """Where the keys of people are; raises `Forgotten` for one that is not there."""

    def key_of(self, person: str) -> PersonKey: ...


def seal_value(value: object, person: str, key: PersonKey, random: Random) -> Sealed:
    """Seal a frozen personal value under its person's key; its type is part of the seal."""
    plain = canonical.spell(value)
    return Sealed(person, seal(key, person, plain, random, type(value).__name__.encode()))


def open_value(sealed: Sealed, keys: Keys, kind: type[T]) -> T:
    """The value again; raises `Forgotten` or `Unreadable`."""
    plain = open_sealed(keys.key_of(sealed.person), sealed.person, sealed.box, kind.__name__.encode())
    return canonical.from_builtins(canonical.decode(plain), kind)
