"""Policy packs at head office: signed when published, never changed, and asked for by number or by day."""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, insert, select

from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.policy import Pack
from officer_desk.headoffice import tables
from officer_desk.headoffice.house import House, Refused
from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import pack_message
from officer_desk.protocol.packs import pack_data, read_pack


@dataclass(frozen=True, slots=True)
class Published:
    """A pack as it lies here and travels: its canonical bytes and head office's signature over them."""

    number: int
    valid_from: date
    data: bytes = field(repr=False)
    signature: bytes


def publish(house: House, data: dict[str, Any]) -> Pack:
    """Check a pack, sign it and let it bind from its day on; raises `BadField` for one that cannot be right."""
    pack = read_pack(data)
    spelt = canonical.encode(pack_data(pack))
    with house.database.write() as connection:
        numbers = connection.execute(select(tables.pack.c.number, tables.pack.c.valid_from)).all()
        if any(pack.number <= row.number for row in numbers):
            raise BadField("number", "not_newer")
        if any(pack.valid_from < row.valid_from for row in numbers):
            raise BadField("valid_from", "before_an_older_pack")
        connection.execute(
            insert(tables.pack).values(
                number=pack.number,
                valid_from=pack.valid_from,
                data=spelt,
                signature=house.keys.signing.sign(pack_message(spelt)),
                published_at=house.now(),
            )
        )
    return pack


def in_force(connection: Connection, day: date) -> Published:
    """The pack that binds on a day; before the first one's day, the first."""
    rows = connection.execute(select(tables.pack).order_by(tables.pack.c.number)).all()
    if not rows:
        raise Refused(503, "no_policy")
    row = next((row for row in reversed(rows) if row.valid_from <= day), rows[0])
    return Published(row.number, row.valid_from, row.data, row.signature)


def applicable(connection: Connection, named: int, day: date) -> tuple[Pack, tuple[Finding, ...]]:
    """The pack by which an operation of that day is judged: the one it names if that was valid on the day, else the
    one that was, with a finding."""
    valid = in_force(connection, day)
    if named == valid.number:
        return _read(valid.data), ()
    return _read(valid.data), (Finding("other_pack", Severity.WARNS, {"named": named, "judged_by": valid.number}),)


@lru_cache(maxsize=16)
def _read(data: bytes) -> Pack:
    plain = canonical.decode(data)
    if not isinstance(plain, dict):
        raise canonical.Malformed("pack")
    return read_pack(plain)
