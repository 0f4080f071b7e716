"""Who may ask: the lender's staff, their one-time codes, and the laptops that were enrolled with them."""

import base64
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, insert, select, update

from officer_desk.domain.staff import SEES_WHOLE_BRANCH, Role, Staff
from officer_desk.headoffice import order, tables
from officer_desk.headoffice.house import House, Refused
from officer_desk.protocol.ids import new_id
from officer_desk.protocol.signing import VerifyKey

CODE_LETTERS = 10
LOOKUP_LETTERS = 3
CODE_MINUTES = 15
CODE_TRIES = 5
CODE_PURPOSE = b"od/enrolment-code/v1"

# What a tired eye mixes up; base32 has neither of the three digits.
_MISREAD = str.maketrans({"0": "O", "1": "I", "8": "B", "-": None, " ": None})


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled laptop with its officer and the end of its chain as it is here."""

    id: str
    staff: Staff
    number: int
    verify_key: VerifyKey
    box_key: bytes = field(repr=False)
    revoked: bool

    @property
    def branch(self) -> str:
        """The branch it belongs to."""
        return self.staff.branch

    @property
    def sees_only(self) -> str | None:
        """The officer whose cases it may see, or nothing when it may see the whole branch."""
        return None if self.staff.role in SEES_WHOLE_BRANCH else self.staff.id


def hire(house: House, name: str, role: Role, branch: str) -> Staff:
    """Take somebody on; the branch begins with its first member."""
    person = Staff(new_id(house.now(), house.random), name, role, branch)
    with house.database.write() as connection:
        order.ensure_branch(connection, branch, house.keys.signing)
        connection.execute(insert(tables.staff).values(branch=branch, id=person.id, name=name, role=str(role)))
    return person


def issue_code(house: House, staff: str, minutes: int = CODE_MINUTES) -> str:
    """A code with which this member of staff enrols one laptop; it is shown once and only its hash stays here."""
    table = tables.code
    with house.database.write() as connection:
        person = staff_member(connection, staff)
        text = _fresh_code(connection, house)
        lookup, secret = text[:LOOKUP_LETTERS], text[LOOKUP_LETTERS:]
        connection.execute(table.delete().where(table.c.lookup == lookup))
        connection.execute(
            insert(table).values(
                branch=person.branch,
                lookup=lookup,
                staff=person.id,
                secret_hash=_secret_hash(house, secret),
                expires_at=house.now() + minutes * 60_000,
                tries_left=CODE_TRIES,
            )
        )
    half = CODE_LETTERS // 2
    return f"{text[:half]}-{text[half:]}"


def use_code(connection: Connection, house: House, typed: str, verify_key: bytes) -> tuple[str, str, str | None] | None:
    """The branch, the member of staff and, when its answer was lost, the device; nothing when the code is not right.

    The caller commits in both cases: a wrong try counts.
    """
    table = tables.code
    text = typed.upper().translate(_MISREAD)
    lookup, secret = text[:LOOKUP_LETTERS], text[LOOKUP_LETTERS:]
    row = connection.execute(select(table).where(table.c.lookup == lookup)).one_or_none()
    if row is None or row.tries_left < 1 or row.expires_at < house.now():
        return None
    this = (table.c.branch == row.branch) & (table.c.lookup == lookup)
    if _secret_hash(house, secret) != row.secret_hash:
        connection.execute(update(table).where(this).values(tries_left=row.tries_left - 1))
        return None
    if row.device is not None:
        device = device_of(connection, row.device)
        same = device is not None and device.verify_key.raw == verify_key
        return (row.branch, row.staff, row.device) if same else None
    return row.branch, row.staff, None


def mark_code(connection: Connection, typed: str, device: str) -> None:
    """Write down which device a code has enrolled; it enrols no other."""
    lookup = typed.upper().translate(_MISREAD)[:LOOKUP_LETTERS]
    connection.execute(update(tables.code).where(tables.code.c.lookup == lookup).values(device=device))


def staff_member(connection: Connection, id: str) -> Staff:
    """One member of staff."""
    row = connection.execute(select(tables.staff).where(tables.staff.c.id == id)).one_or_none()
    if row is None:
        raise Refused(404, "no_such_staff")
    return _staff(row)


def staff_of(connection: Connection, branch: str) -> tuple[Staff, ...]:
    """Everybody in a branch."""
    chosen = select(tables.staff).where(tables.staff.c.branch == branch).order_by(tables.staff.c.id)
    return tuple(_staff(row) for row in connection.execute(chosen))


def device_of(connection: Connection, id: str) -> Device | None:
    """One device."""
    row = connection.execute(select(tables.device).where(tables.device.c.id == id)).one_or_none()
    if row is None:
        return None
    return Device(
        id=row.id,
        staff=staff_member(connection, row.staff),
        number=row.number,
        verify_key=VerifyKey(row.verify_key),
        box_key=row.box_key,
        revoked=row.revoked_at is not None,
    )


def devices(connection: Connection) -> tuple[Device, ...]:
    """Every laptop that was ever enrolled."""
    ids = connection.execute(select(tables.device.c.id).order_by(tables.device.c.enrolled_at)).scalars().all()
    found = (device_of(connection, id) for id in ids)
    return tuple(device for device in found if device is not None)


def revoke(house: House, id: str) -> None:
    """From now on nothing is granted to this device; what it sends is kept for a person to look at."""
    with house.database.write() as connection:
        if device_of(connection, id) is None:
            raise Refused(404, "no_such_device")
        chosen = (tables.device.c.id == id) & (tables.device.c.revoked_at.is_(None))
        connection.execute(update(tables.device).where(chosen).values(revoked_at=house.now()))


def _staff(row: Row[tuple[object, ...]]) -> Staff:
    return Staff(row.id, row.name, Role(row.role), row.branch)


def _fresh_code(connection: Connection, house: House) -> str:
    """Letters whose first ones are not those of a code that is still good."""
    table = tables.code
    while True:
        text = base64.b32encode(house.random(7)).decode("ascii")[:CODE_LETTERS]
        alive = (table.c.lookup == text[:LOOKUP_LETTERS]) & (table.c.expires_at >= house.now())
        if connection.execute(select(table.c.lookup).where(alive)).first() is None:
            return text


def _secret_hash(house: House, secret: str) -> bytes:
    return house.keys.tag(secret.encode("utf-8", "surrogatepass"), CODE_PURPOSE)
