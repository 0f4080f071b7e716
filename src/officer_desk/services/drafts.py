"""Forms that are not finished: kept at every step, found again on *Today*, dropped when they are done."""

from dataclasses import dataclass, field

from officer_desk.protocol.canonical import Plain
from officer_desk.services.desk import Desk
from officer_desk.store import drafts
from officer_desk.store.drafts import DraftRow

CASE, TYPED = "case", "typed"


@dataclass(frozen=True, slots=True)
class Form:
    """A form at one place of the desk about one case, as it was typed: texts by field."""

    place: str
    case: str
    title: str = field(repr=False)
    typed: dict[str, str] = field(repr=False)


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


def keep_form(desk: Desk, form: Form) -> None:
    """Keep a form in place of what it was; durable when this returns."""
    typed: dict[str, Plain] = dict(form.typed)
    save(desk, _id(form.place, form.case), form.place, "", form.title, {CASE: form.case, TYPED: typed})


def form(desk: Desk, place: str, case: str) -> Form | None:
    """The form that was kept of this place and case."""
    for row in rows(desk):
        if row.id == _id(place, case):
            typed = row.body.get(TYPED)
            return Form(
                place, case, row.title, {k: str(v) for k, v in typed.items()} if isinstance(typed, dict) else {}
            )
    return None


def drop_form(desk: Desk, place: str, case: str) -> None:
    """It was recorded, emptied, or left."""
    drop(desk, _id(place, case))


def _id(place: str, case: str) -> str:
    return f"{place}/{case}"
