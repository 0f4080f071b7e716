"""What a device gets back: the branch's order, page by page, as far as it may see it, signed by head office."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from officer_desk.headoffice import journal, order, papers, tables
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House, Refused
from officer_desk.headoffice.people import People, persons_in
from officer_desk.protocol import acts
from officer_desk.protocol.canonical import Malformed, NotCanonical
from officer_desk.protocol.exchange import FeedItem, FeedPage, signed_page
from officer_desk.protocol.operations import UnknownKind

MOST_ITEMS = 500
# Far below what a message may have, so that findings and keys fit beside the operations.
ENOUGH_BYTES = 1024 * 1024


def page(house: House, device: Device, after: int, limit: int) -> FeedPage:
    """The next page behind a cursor. A cursor beyond the order's end means that head office lost something."""
    with house.database.read() as connection:
        newest = order.newest(connection, device.branch)
        if after < 0 or limit < 1:
            raise Refused(400, "malformed")
        if newest < after:
            raise Refused(409, "cursor_ahead")
        rows, whole = _rows(connection, device, after, min(limit, MOST_ITEMS))
        items = tuple(journal.feed_item_of(row) for row in rows)
        persons, documents = _mentioned(items)
        people = People(connection, device.branch, house)
        unsigned = FeedPage(
            branch=device.branch,
            start=after,
            end=newest if whole else items[-1].position,
            newest=newest,
            items=items,
            keys=people.sealed_to(device.box_key, persons),
            files=papers.keys_sealed_to(connection, house, device.branch, device.box_key, documents),
        )
    return signed_page(unsigned, house.keys.signing)


def _rows(connection: Connection, device: Device, after: int, limit: int) -> tuple[list[Row[Any]], bool]:
    """The next operations that this device may see, and whether there are no more."""
    table = tables.operation
    chosen = select(table).where(table.c.branch == device.branch, after < table.c.position)
    if device.sees_only is not None:
        chosen = chosen.where(table.c.officer == device.sees_only)
    rows: list[Row[Any]] = []
    size = 0
    for row in connection.execute(chosen.order_by(table.c.position).limit(limit + 1)):
        if len(rows) == limit or (rows and size + len(row.payload) > ENOUGH_BYTES):
            return rows, False
        rows.append(row)
        size += len(row.payload)
    return rows, True


def _mentioned(items: Iterable[FeedItem]) -> tuple[set[str], set[str]]:
    """The people and the papers that these operations speak of."""
    persons: set[str] = set()
    documents: set[str] = set()
    for item in items:
        try:
            act = item.operation.act()
        except (UnknownKind, Malformed, NotCanonical):
            # Refused as malformed: the desk that wrote it is told, nobody can read anything in it.
            continue
        persons.update(persons_in(act))
        if isinstance(act, acts.DocumentAttached):
            documents.add(act.document.id)
    return persons, documents
