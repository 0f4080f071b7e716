"""Receipt numbers: blocks leased from head office, taken one by one in the transaction of the receipt."""

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol.exchange import Block
from officer_desk.store import facts, set_back, tables

CLOSED = "closed_receipts"


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
    """The next number; without a block a provisional one, so that money can always be receipted.

    A store that was set back does not know which of its numbers were used since, and takes none of them.
    """
    block = tables.receipt_block
    row = connection.execute(select(block).where(block.c.next <= block.c.last).order_by(block.c.first).limit(1)).first()
    if row is None or set_back.read(connection) is not None:
        return _provisional(connection, device)
    connection.execute(
        update(block).where(block.c.prefix == row.prefix, block.c.first == row.first).values(next=row.next + 1)
    )
    return f"{row.prefix}{row.next:06d}"


def _provisional(connection: Connection, device: str) -> str:
    number = (facts.read(connection, set_back.PROVISIONAL, int) or 0) + 1
    facts.write(connection, set_back.PROVISIONAL, number)
    series = facts.read(connection, set_back.SERIES, str)
    return f"{device[-6:].upper()}-P-{series}-{number:03d}" if series else f"{device[-6:].upper()}-P-{number:04d}"


def close(connection: Connection) -> None:
    """Use no number of the blocks that are here any more; which ones ended unused is written down."""
    block = tables.receipt_block
    rows = connection.execute(select(block).where(block.c.next <= block.c.last).order_by(block.c.first)).all()
    unused = tuple(Block(row.prefix, row.next, row.last) for row in rows)
    facts.write(connection, CLOSED, (*closed(connection), *unused))
    connection.execute(update(block).values(next=block.c.last + 1))


def closed(connection: Connection) -> tuple[Block, ...]:
    """The numbers that were given back unused."""
    return facts.read(connection, CLOSED, tuple[Block, ...]) or ()


def reused(connection: Connection, used: frozenset[str]) -> bool:
    """Whether a number that a receipt has is still to be given away: then its block is older than its receipt."""
    block = tables.receipt_block
    rows = connection.execute(select(block).where(block.c.next <= block.c.last)).all()
    free = {f"{row.prefix}{number:06d}" for row in rows for number in range(row.next, row.last + 1)}
    return not free.isdisjoint(used)
