"""*Today*: what an officer looks at first in the morning, ready without a network."""

from dataclasses import dataclass
from datetime import date

from officer_desk.domain.application import Stage
from officer_desk.domain.loan import LoanStage
from officer_desk.services import cash, decisions
from officer_desk.services.desk import Desk, SetBack
from officer_desk.store import applications, drafts, journal, loans, receipts, set_back, tasks
from officer_desk.store.applications import ApplicationRow
from officer_desk.store.drafts import DraftRow
from officer_desk.store.loans import LoanRow, ReceiptRow
from officer_desk.store.tasks import TaskRow

__all__ = ["TaskRow", "Today", "board"]

IN_HAND = (Stage.OPEN, Stage.SUBMITTED, Stage.REVIEWED, Stage.APPROVED)


@dataclass(frozen=True, slots=True)
class Today:
    """The day as this desk knows it."""

    day: date
    drafts: tuple[DraftRow, ...]
    applications: tuple[ApplicationRow, ...]
    to_sign: tuple[LoanRow, ...]
    due: tuple[LoanRow, ...]
    overdue: tuple[LoanRow, ...]
    paid_today: tuple[ReceiptRow, ...]
    cash_minor: int
    needs_you: tuple[TaskRow, ...]
    decisions: tuple[ApplicationRow, ...]
    waiting: int
    receipts_left: int
    set_back: SetBack | None = None

    @property
    def due_minor(self) -> int:
        """What falls due today."""
        return sum(row.next_due_minor for row in self.due)

    @property
    def overdue_minor(self) -> int:
        """What is past its day."""
        return sum(row.next_due_minor for row in self.overdue)


def board(desk: Desk) -> Today:
    """Everything for today, in one look at the store."""
    day = desk.today()
    cash_minor = cash.page(desk).book_minor
    queue = decisions.queue(desk)
    with desk.reading() as glance:
        connection = glance.connection
        open_loans = loans.rows(connection, (LoanStage.ACTIVE,), due_by=day)
        with_loan = {row.application for row in loans.rows(connection)}
        return Today(
            day=day,
            drafts=drafts.rows(connection),
            applications=tuple(row for row in applications.rows(connection, IN_HAND) if row.id not in with_loan),
            to_sign=loans.rows(connection, (LoanStage.DISCLOSED, LoanStage.SIGNED)),
            due=tuple(row for row in open_loans if row.oldest_due == day),
            overdue=tuple(row for row in open_loans if row.oldest_due is not None and row.oldest_due < day),
            paid_today=loans.receipts(connection, on=day),
            cash_minor=cash_minor,
            needs_you=tasks.rows(connection),
            decisions=queue,
            waiting=journal.pending_count(connection, desk.device.id),
            receipts_left=receipts.left(connection),
            set_back=set_back.read(connection),
        )
