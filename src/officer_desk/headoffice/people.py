"""The keys of people: received sealed, at rest under head office's storage key, handed on sealed to one device."""

import dataclasses
from collections.abc import Iterable, Iterator
from typing import TypeVar

from sqlalchemy import Connection, insert, select, update

from officer_desk.domain.person import Sealed
from officer_desk.headoffice import tables
from officer_desk.headoffice.house import House
from officer_desk.headoffice.keys import PERSON_KEY
from officer_desk.protocol.personal import Forgotten, open_value
from officer_desk.protocol.sealing import PersonKey, Unreadable, seal_to

T = TypeVar("T")

# A key that was destroyed leaves its place, so that the same key is not learned once more from an older laptop.
GONE = b""


class People:
    """The keys of one branch's people, kept in the open only while one transaction lasts."""

    def __init__(self, connection: Connection, branch: str, house: House) -> None:
        self._connection = connection
        self._branch = branch
        self._house = house
        self._known: dict[str, PersonKey] = {}

    def key_of(self, person: str) -> PersonKey:
        """The key of this person; raises `Forgotten`."""
        if person not in self._known:
            wrapped = self._wrapped(person)
            if wrapped is None or wrapped == GONE:
                raise Forgotten
            self._known[person] = PersonKey(self._house.keys.unwrap(wrapped, person, PERSON_KEY))
        return self._known[person]

    def read(self, sealed: Sealed, kind: type[T]) -> T:
        """Open sealed words; raises `Forgotten` or `Unreadable`."""
        return open_value(sealed, self, kind)

    def learn(self, boxes: dict[str, bytes]) -> bool:
        """Keep keys that a device sealed to head office; the first key of a person stays. Answers whether any is new.

        A box that does not open brings nothing: operations that need its key are parked, and say so.
        """
        new = False
        for person, box in sorted(boxes.items()):
            if not 0 < len(person) <= 64 or self._wrapped(person) is not None:
                continue
            try:
                key = PersonKey(self._house.keys.box.open(box, PERSON_KEY + person.encode()))
            except (Unreadable, ValueError):
                continue
            wrapped = self._house.keys.wrap(key.raw, person, PERSON_KEY, self._house.random)
            self._connection.execute(
                insert(tables.person_key).values(branch=self._branch, person=person, wrapped=wrapped)
            )
            self._known[person] = key
            new = True
        return new

    def destroy(self, person: str) -> None:
        """Forget somebody: no device gets the key any more, and nothing here opens their words."""
        table = tables.person_key
        if self._wrapped(person) is None:
            self._connection.execute(insert(table).values(branch=self._branch, person=person, wrapped=GONE))
        else:
            chosen = (table.c.branch == self._branch) & (table.c.person == person)
            self._connection.execute(update(table).where(chosen).values(wrapped=GONE))
        self._known.pop(person, None)

    def sealed_to(self, public: bytes, persons: Iterable[str]) -> dict[str, bytes]:
        """The keys of these people for one device; who was forgotten is left out."""
        boxes = {}
        for person in sorted(set(persons)):
            try:
                key = self.key_of(person)
            except Forgotten:
                continue
            boxes[person] = seal_to(public, key.raw, PERSON_KEY + person.encode(), self._house.random)
        return boxes

    def _wrapped(self, person: str) -> bytes | None:
        table = tables.person_key
        chosen = select(table.c.wrapped).where(table.c.branch == self._branch, table.c.person == person)
        return self._connection.execute(chosen).scalar_one_or_none()


def persons_in(value: object) -> Iterator[str]:
    """Whose sealed words are in an act, at any depth."""
    if isinstance(value, Sealed):
        yield value.person
    elif dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from persons_in(getattr(value, part.name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from persons_in(item)
