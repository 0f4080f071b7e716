"""Forms that are not finished: kept at every step, found again on *Today*, dropped when they are done."""

from officer_desk.protocol.canonical import Plain
from officer_desk.services.desk import Desk
from officer_desk.store import drafts
from officer_desk.store.drafts import DraftRow


def new_draft(desk: Desk) -> str:
    """The id of a form that is just begun; nothing is written yet."""
    return desk.fresh_id()


def save(desk: Desk, id: str, flow: str, step: str, title: str, body: dict[str, Plain]) -> None:
    """Keep a form as it is; durable when this returns."""
    with desk.store.write() as connection:
        drafts.save(connection, DraftRow(id, flow, step, title, desk.clock.milliseconds(), body))


def drop(desk: Desk, id: str) -> None:
    """The form was finished or thrown away."""
    with desk.store.write() as connection:
        drafts.drop(connection, id)


def rows(desk: Desk) -> tuple[DraftRow, ...]:
    """All unfinished forms, the last touched first."""
    with desk.reading() as glance:
        return drafts.rows(glance.connection)
