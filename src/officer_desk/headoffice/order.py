"""The one order of a branch: counted without gaps, chained, and signed by head office where it ends."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from officer_desk.headoffice import tables
from officer_desk.protocol import canonical
from officer_desk.protocol.signing import SigningKey


@dataclass(frozen=True, slots=True)
class End:
    """The last place in a branch's order and the hash over everything up to it."""

    position: int
    hash: bytes


def beginning(branch: str) -> End:
    """The end of an order in which nothing is yet."""
    return End(0, canonical.digest(canonical.encode(["od/order/v1", branch])))


def after(end: End, digest: bytes, outcome: str, findings: bytes) -> End:
    """The end after one more operation with its answer."""
    link = ["od/place/v1", end.hash, end.position + 1, digest, outcome, findings]
    return End(end.position + 1, canonical.digest(canonical.encode(link)))


def end_message(branch: str, end: End) -> bytes:
    """What head office signs for the end of an order."""
    return canonical.encode(["od/order-end/v1", branch, end.position, end.hash])


def ensure_branch(connection: Connection, branch: str, key: SigningKey) -> None:
    """Begin a branch that is not there yet."""
    chosen = select(tables.branch.c.id).where(tables.branch.c.id == branch)
    if connection.execute(chosen).first() is not None:
        return
    end = beginning(branch)
    connection.execute(
        insert(tables.branch).values(
            id=branch,
            position=end.position,
            order_hash=end.hash,
            signature=key.sign(end_message(branch, end)),
            devices=0,
        )
    )


def lock(connection: Connection, branch: str) -> End:
    """The end of the order; until this transaction ends nobody else puts anything behind it."""
    table = tables.branch
    locked = update(table).where(table.c.id == branch).values(position=table.c.position)
    row = connection.execute(locked.returning(table.c.position, table.c.order_hash)).one()
    return End(row.position, row.order_hash)


def save(connection: Connection, branch: str, end: End, key: SigningKey) -> None:
    """Write down where the order ends now."""
    values = {"position": end.position, "order_hash": end.hash, "signature": key.sign(end_message(branch, end))}
    connection.execute(update(tables.branch).where(tables.branch.c.id == branch).values(**values))


def newest(connection: Connection, branch: str) -> int:
    """The last position of a branch."""
    chosen = select(tables.branch.c.position).where(tables.branch.c.id == branch)
    return int(connection.execute(chosen).scalar_one())
