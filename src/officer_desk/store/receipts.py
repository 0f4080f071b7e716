"""Receipt numbers: blocks leased from head office, taken one by one in the transaction of the receipt."""

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol.exchange import Block
from officer_desk.store import facts, tables

PROVISIONAL = "provisional_receipts"


def lease(connection: Connection, blocks: tuple[Block, ...]) -> None:
    """Add blocks; those that are here already go on where they are."""
    for block in blocks:
        connection.execute(
            insert(tables.receipt_block)
            .values(prefix=block.prefix, first=block.first, last=block.last, next=block.first)
            .on_conflict_do_nothing()
        )


def left(connection: Connection) -> int:
    """How many final numbers are left."""
    block = tables.receipt_block
    total = connection.execute(select(func.sum(block.c.last - block.c.next + 1))).scalar()
    return int(total or 0)


def take(connection: Connection, device: str) -> str:
    """The next number; without a block a provisional one, so that money can always be receipted."""
    block = tables.receipt_block
    row = connection.execute(select(block).where(block.c.next <= block.c.last).order_by(block.c.first).limit(1)).first()
    if row is None:
        number = (facts.read(connection, PROVISIONAL, int) or 0) + 1
        facts.write(connection, PROVISIONAL, number)
        return f"{device[-6:].upper()}-P-{number:04d}"
    connection.execute(
        update(block).where(block.c.prefix == row.prefix, block.c.first == row.first).values(next=row.next + 1)
    )
    return f"{row.prefix}{row.next:06d}"
