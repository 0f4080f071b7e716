"""Forms that are not finished: outside the journal, encrypted with the rest, surviving a lock, a crash, a rebuild."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from officer_desk.protocol import canonical
from officer_desk.store import tables


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One unfinished form: which flow, where in it, and what was typed (plain values by field name)."""

    id: str
    flow: str
    step: str
    title: str = field(repr=False)
    changed_at: int
    body: dict[str, canonical.Plain] = field(repr=False)


def save(connection: Connection, draft: DraftRow) -> None:
    """Keep a draft in place of what it was."""
    values = {
        "flow": draft.flow,
        "step": draft.step,
        "title": draft.title,
        "changed_at": draft.changed_at,
        "body": canonical.encode(draft.body),
    }
    statement = insert(tables.draft).values(id=draft.id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def drop(connection: Connection, id: str) -> None:
    """The form was finished or thrown away."""
    connection.execute(delete(tables.draft).where(tables.draft.c.id == id))


def rows(connection: Connection) -> tuple[DraftRow, ...]:
    """All unfinished forms, the last touched first."""
    found = []
    for row in connection.execute(select(tables.draft).order_by(tables.draft.c.changed_at.desc())):
        body = canonical.decode(row.body)
        found.append(
            DraftRow(row.id, row.flow, row.step, row.title, row.changed_at, body if isinstance(body, dict) else {})
        )
    return tuple(found)
