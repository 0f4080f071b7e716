"""The day with what needs somebody: whose each matter is, and which place shows its case."""

from dataclasses import dataclass, field

from officer_desk.services import applications, backups, cash, customers, loans, today
from officer_desk.services.backups import NOTHING_DUE, Reminder
from officer_desk.services.desk import Desk
from officer_desk.services.today import TaskRow, Today


@dataclass(frozen=True, slots=True)
class Need:
    """One operation that came back from head office; no place for a case that this desk has no page of."""

    task: TaskRow
    place: str = ""
    id: str = ""
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Morning:
    """What is on the desk today."""

    board: Today
    needs: tuple[Need, ...] = ()
    payers: dict[str, str] = field(default_factory=dict, repr=False)
    """Who has paid today, by loan."""
    backup: Reminder = NOTHING_DUE


def look(desk: Desk) -> Morning:
    """The board of the day and what needs somebody, with names."""
    board = today.board(desk)
    paid = {receipt.loan for receipt in board.paid_today}
    payers = {row.id: row.name for row in loans.rows(desk) if row.id in paid} if paid else {}
    pages = _pages(desk) if board.needs_you else {}
    needs = tuple(Need(task, *pages.get(task.case, ("", "", ""))) for task in board.needs_you)
    return Morning(board, needs, payers, backups.reminder(desk))


def _pages(desk: Desk) -> dict[str, tuple[str, str, str]]:
    """For each case with a page of its own: the place, the id there, and the customer's name."""
    pages = {row.id: ("customer", row.id, row.name) for row in customers.everybody(desk)}
    pages |= {row.id: ("application", row.id, row.name) for row in applications.rows(desk)}
    pages |= {row.id: ("loan", row.id, row.name) for row in loans.rows(desk)}
    return pages | {cash.bag_of(desk.me.id): ("cash", "", desk.me.name)}
