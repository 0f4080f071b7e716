"""How a laptop becomes a device, and what it may do until it asks again: its lease and its receipt numbers."""

from sqlalchemy import Connection, insert, select, update

from officer_desk.headoffice import accounts, policy, tables
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House, Refused
from officer_desk.protocol import chain
from officer_desk.protocol.clock import local_day
from officer_desk.protocol.exchange import Block, Enrolment, Lease
from officer_desk.protocol.ids import new_id
from officer_desk.protocol.sealing import KEY_BYTES as BOX_KEY_BYTES
from officer_desk.protocol.signing import KEY_BYTES as VERIFY_KEY_BYTES

LEASE_MS = 14 * 24 * 3600 * 1000
BLOCK_NUMBERS = 100
BLOCKS_AHEAD = 2
LOW_WATER = 30
LAST_NUMBER = 999_999


def enrol(house: House, asked: Enrolment) -> Lease:
    """Make a device of the laptop that shows a good code; asked again with the same keys, the answer is the same."""
    if len(asked.verify_key) != VERIFY_KEY_BYTES or len(asked.box_key) != BOX_KEY_BYTES:
        raise Refused(400, "malformed")
    with house.database.write() as connection:
        good = accounts.use_code(connection, house, asked.code, asked.verify_key)
        lease = None if good is None else _enrolled(connection, house, asked, *good)
    if lease is None:
        raise Refused(403, "code")
    return lease


def renew(house: House, device: Device, left: int) -> Lease:
    """A lease from now on; `left` is how many receipt numbers the device has not used."""
    with house.database.write() as connection:
        # There is a whole block behind the one in use, and a new one when that one runs low.
        while left < (BLOCKS_AHEAD - 1) * BLOCK_NUMBERS + LOW_WATER:
            left += _add_block(connection, device, house.now())
        return _lease(connection, house, device)


def _enrolled(
    connection: Connection, house: House, asked: Enrolment, branch: str, staff: str, known: str | None
) -> Lease:
    id = known or new_id(house.now(), house.random)
    if known is None:
        counted = update(tables.branch).where(tables.branch.c.id == branch)
        number = connection.execute(
            counted.values(devices=tables.branch.c.devices + 1).returning(tables.branch.c.devices)
        ).scalar_one()
        start = chain.start(id)
        connection.execute(
            insert(tables.device).values(
                branch=branch,
                id=id,
                staff=staff,
                number=number,
                verify_key=asked.verify_key,
                box_key=asked.box_key,
                enrolled_at=house.now(),
                head_seq=start.seq,
                head_hash=start.hash,
            )
        )
        accounts.mark_code(connection, asked.code, id)
    device = accounts.device_of(connection, id)
    if device is None or device.revoked:
        raise Refused(403, "revoked")
    if known is None:
        for _ in range(BLOCKS_AHEAD):
            _add_block(connection, device, house.now())
    return _lease(connection, house, device)


def _add_block(connection: Connection, device: Device, now: int) -> int:
    """Give a device the next hundred numbers of its series; answers how many they are."""
    table = tables.receipt_block
    mine = (table.c.branch == device.branch) & (table.c.device == device.id)
    given = connection.execute(select(table.c.last).where(mine).order_by(table.c.first.desc())).scalars().first() or 0
    if given + BLOCK_NUMBERS > LAST_NUMBER:
        raise Refused(409, "receipt_numbers_used_up")
    connection.execute(
        insert(table).values(
            branch=device.branch, device=device.id, first=given + 1, last=given + BLOCK_NUMBERS, issued_at=now
        )
    )
    return BLOCK_NUMBERS


def _lease(connection: Connection, house: House, device: Device) -> Lease:
    """All blocks it ever got are told again: an answer that was lost loses no numbers."""
    table = tables.receipt_block
    mine = (table.c.branch == device.branch) & (table.c.device == device.id)
    blocks = connection.execute(select(table.c.first, table.c.last).where(mine).order_by(table.c.first)).all()
    prefix = f"{device.branch}-D{device.number:02d}-"
    colleagues = accounts.staff_of(connection, device.branch)
    published = policy.in_force(connection, local_day(house.now()))
    return Lease(
        device=device.id,
        staff=device.staff,
        colleagues=tuple(person for person in colleagues if person.id != device.staff.id),
        until=house.now() + LEASE_MS,
        time=house.now(),
        blocks=tuple(Block(prefix, block.first, block.last) for block in blocks),
        pack=published.data,
        pack_signature=published.signature,
    )
