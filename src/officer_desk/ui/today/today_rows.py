"""The rows of *Today*: who, what, and the one thing to do about it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from officer_desk.domain.application import Stage
from officer_desk.domain.loan import LoanStage
from officer_desk.services.today import Today
from officer_desk.ui import format as shown
from officer_desk.ui import language
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.workplace import Workplace

translate = QCoreApplication.translate

MOST = 30


class Rows:
    """Makes the rows of one day."""

    def __init__(self, workplace: Workplace, board: Today) -> None:
        self._workplace = workplace
        self._board = board

    def money(self) -> list[QWidget]:
        """Who is overdue, the oldest first, then who is due today; a phone number next to each name."""
        rows: list[QWidget] = []
        for loan in (*self._board.overdue, *self._board.due)[:MOST]:
            row = ListRow(loan.name, shown.phone(loan.phone), opens=True)
            row.setObjectName(f"due_{loan.id}")
            row.set_amount(shown.money(loan.next_due_minor))
            row.set_chip(*self._lateness(loan.oldest_due))
            row.set_action(translate("TodayRows", "Take money"), "cash")
            row.action.setObjectName(f"take_repayment_{loan.id}")
            row.opened.connect(lambda id=loan.id: self._workplace.open("loan", id))
            row.acted.connect(lambda id=loan.id: self._workplace.open("repayment", id))
            rows.append(row)
        return rows

    def work(self) -> list[QWidget]:
        """What is decided and waits to be signed or paid out, then what waits for a decision."""
        board = self._board
        ready = [row for row in board.applications if row.stage is Stage.APPROVED]
        others = [row for row in board.applications if row.stage is not Stage.APPROVED and not self._draft_of(row.id)]
        rows = [self._loan_row(loan.id, loan.name, loan.principal_minor, loan.stage) for loan in board.to_sign]
        rows += [self._application_row(one.id, one.name, one.amount_minor, one.product, one.stage) for one in ready]
        rows += [self._application_row(one.id, one.name, one.amount_minor, one.product, one.stage) for one in others]
        return list(rows[:MOST])

    def drafts(self) -> list[QWidget]:
        """Forms that are not finished."""
        rows: list[QWidget] = []
        for draft in self._board.drafts[:MOST]:
            row = ListRow(
                draft.title or translate("TodayRows", "Somebody without a name yet"), translate("TodayRows", "Intake")
            )
            row.setObjectName(f"draft_{draft.id}")
            row.set_action(translate("TodayRows", "Go on"))
            row.action.setObjectName(f"go_on_{draft.id}")
            row.acted.connect(lambda id=draft.id: self._workplace.open("intake", id))
            rows.append(row)
        return rows

    def _draft_of(self, application: str) -> bool:
        return any(draft.body.get("application") == application for draft in self._board.drafts)

    def _application_row(self, id: str, name: str, amount_minor: int, product: str | None, stage: Stage) -> ListRow:
        named = self._workplace.desk.pack.product(product).name(str(language.current())) if product else ""
        row = ListRow(name, named, opens=True)
        row.setObjectName(f"application_{id}")
        row.set_amount(shown.money(amount_minor))
        row.set_chip(*_stage(stage))
        row.opened.connect(lambda: self._workplace.open("application", id))
        mine = self._workplace.desk.me.id
        if stage is Stage.APPROVED and any(one.id == id and one.officer == mine for one in self._board.applications):
            row.set_action(translate("TodayRows", "Sign"), "pencil")
            row.action.setObjectName(f"sign_{id}")
            row.acted.connect(lambda: self._workplace.open("signing", id))
        return row

    def _loan_row(self, id: str, name: str, amount_minor: int, stage: LoanStage) -> ListRow:
        signed = stage is LoanStage.SIGNED
        row = ListRow(
            name,
            translate("TodayRows", "Contract signed") if signed else translate("TodayRows", "Cost sheet signed"),
            opens=True,
        )
        row.setObjectName(f"loan_{id}")
        row.set_amount(shown.money(amount_minor))
        row.set_action(translate("TodayRows", "Pay out") if signed else translate("TodayRows", "Go on signing"))
        row.action.setObjectName(f"disburse_{id}" if signed else f"sign_{id}")
        row.opened.connect(lambda: self._workplace.open("loan", id))
        row.acted.connect(lambda: self._workplace.open("disbursement" if signed else "signing", id))
        return row

    def _lateness(self, oldest: date | None) -> tuple[str, Tone]:
        days = (self._board.day - oldest).days if oldest else 0
        if days:
            return translate("TodayRows", "%n day(s) late", "", days), Tone.WRONG
        return translate("TodayRows", "due today"), Tone.WAITS


def _stage(stage: Stage) -> tuple[str, Tone]:
    return {
        Stage.OPEN: (translate("TodayRows", "not sent yet"), Tone.WAITS),
        Stage.SUBMITTED: (translate("TodayRows", "with the reviewer"), Tone.PLAIN),
        Stage.REVIEWED: (translate("TodayRows", "with the approver"), Tone.PLAIN),
        Stage.APPROVED: (translate("TodayRows", "approved"), Tone.GOOD),
    }.get(stage, ("", Tone.PLAIN))
