"""The rows of *Today*: who, what, and the one thing to do about it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from officer_desk.domain.application import Stage
from officer_desk.domain.loan import LoanStage
from officer_desk.services.decisions import ApplicationRow, LoanRow
from officer_desk.services.drafts import CASE
from officer_desk.services.intake import FLOW
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

    def overdue(self) -> list[ListRow]:
        """Who is late, the oldest first, with a phone number."""
        return [self._owing(loan) for loan in self._board.overdue[:MOST]]

    def due(self) -> list[ListRow]:
        """Whose instalment is due today."""
        return [self._owing(loan) for loan in self._board.due[:MOST]]

    def paid(self, names: dict[str, str]) -> list[ListRow]:
        """Who has paid today, each with the receipt."""
        rows = []
        for receipt in self._board.paid_today[:MOST]:
            row = ListRow(names.get(receipt.loan, ""), receipt.number, opens=True)
            row.setObjectName(f"paid_{receipt.number}")
            row.set_amount(shown.money(receipt.amount_minor))
            row.set_chip(translate("TodayRows", "paid"), Tone.GOOD)
            row.opened.connect(lambda id=receipt.loan: self._workplace.open("loan", id))
            rows.append(row)
        return rows

    def decisions(self) -> list[ListRow]:
        """What waits for the decision of whoever looks, the longest waiting first."""
        rows = []
        for one in self._board.decisions[:MOST]:
            row = ListRow(one.name, self._product(one.product), opens=True)
            row.setObjectName(f"decision_{one.id}")
            row.set_amount(shown.money(one.amount_minor))
            row.set_action(translate("TodayRows", "Decide"), "tasks")
            row.action.setObjectName(f"decide_{one.id}")
            for signal in (row.opened, row.acted):
                signal.connect(lambda id=one.id: self._workplace.open("decision", id))
            rows.append(row)
        return rows

    def work(self) -> list[ListRow]:
        """What is decided and waits to be signed or paid out, then what waits for a decision."""
        board = self._board
        queue = {one.id for one in board.decisions}
        ready = [row for row in board.applications if row.stage is Stage.APPROVED]
        others = [
            row
            for row in board.applications
            if row.stage is not Stage.APPROVED and row.id not in queue and not self._draft_of(row.id)
        ]
        loans = [self._loan(loan) for loan in board.to_sign]
        return [*loans, *(self._application(one) for one in (*ready, *others))][:MOST]

    def drafts(self) -> list[ListRow]:
        """Forms that are not finished."""
        rows = []
        for draft in self._board.drafts[:MOST]:
            row = ListRow(draft.title or translate("TodayRows", "Somebody without a name yet"), _form(draft.flow))
            row.setObjectName(f"draft_{draft.id}")
            row.set_action(translate("TodayRows", "Go on"))
            row.action.setObjectName(f"go_on_{draft.id}")
            case = draft.id if draft.flow == FLOW else str(draft.body.get(CASE, ""))
            row.acted.connect(lambda flow=draft.flow, case=case: self._workplace.open(flow, case))
            rows.append(row)
        return rows

    def interrupted(self) -> bool:
        """Whether a lock came while a form was filled in; an intake that somebody left is none."""
        return any(draft.flow != FLOW for draft in self._board.drafts)

    def _owing(self, loan: LoanRow) -> ListRow:
        row = ListRow(loan.name, shown.phone(loan.phone), opens=True)
        row.setObjectName(f"due_{loan.id}")
        row.set_amount(shown.money(loan.next_due_minor))
        row.set_chip(*self._lateness(loan.oldest_due))
        row.set_action(translate("TodayRows", "Take money"), "cash")
        row.action.setObjectName(f"take_repayment_{loan.id}")
        row.opened.connect(lambda id=loan.id: self._workplace.open("loan", id))
        row.acted.connect(lambda id=loan.id: self._workplace.open("repayment", id))
        return row

    def _draft_of(self, application: str) -> bool:
        return any(draft.body.get("application") == application for draft in self._board.drafts)

    def _application(self, one: ApplicationRow) -> ListRow:
        words, tone = _stage(one.stage)
        row = ListRow(one.name, words, opens=True)
        row.subtitle.set_ink(tone)
        row.setToolTip(self._product(one.product))
        row.setObjectName(f"application_{one.id}")
        row.set_amount(shown.money(one.amount_minor))
        row.opened.connect(lambda: self._workplace.open("application", one.id))
        if one.stage is Stage.APPROVED and one.officer == self._workplace.desk.me.id:
            row.set_action(translate("TodayRows", "Sign"), "pencil")
            row.action.setObjectName(f"sign_{one.id}")
            row.acted.connect(lambda: self._workplace.open("signing", one.id))
        return row

    def _loan(self, loan: LoanRow) -> ListRow:
        signed = loan.stage is LoanStage.SIGNED
        row = ListRow(
            loan.name,
            translate("TodayRows", "contract signed") if signed else translate("TodayRows", "cost sheet signed"),
            opens=True,
        )
        row.subtitle.set_ink(Tone.GOOD)
        row.setObjectName(f"loan_{loan.id}")
        row.set_amount(shown.money(loan.principal_minor))
        row.opened.connect(lambda: self._workplace.open("loan", loan.id))
        if loan.officer == self._workplace.desk.me.id:
            row.set_action(translate("TodayRows", "Pay out") if signed else translate("TodayRows", "Go on signing"))
            row.action.setObjectName(f"disburse_{loan.id}" if signed else f"sign_{loan.id}")
            row.acted.connect(lambda: self._workplace.open("disbursement" if signed else "signing", loan.id))
        return row

    def _product(self, product: str | None) -> str:
        return self._workplace.desk.pack.product(product).name(str(language.current())) if product else ""

    def _lateness(self, oldest: date | None) -> tuple[str, Tone]:
        days = (self._board.day - oldest).days if oldest else 0
        if days:
            return translate("TodayRows", "%n day(s) late", "", days), Tone.WRONG
        return translate("TodayRows", "due today"), Tone.WAITS


def align(rows: Sequence[ListRow]) -> None:
    """Let amounts, states and buttons of a card stand under each other; a long name wraps and pushes nothing out."""
    for row in rows:
        for words in (row.title, row.subtitle):
            words.setWordWrap(True)
        row.chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kept = row.action.sizePolicy()
        kept.setRetainSizeWhenHidden(any(not one.action.isHidden() for one in rows))
        row.action.setSizePolicy(kept)
    for part in ("chip", "amount", "action"):
        widest = max((getattr(row, part).sizeHint().width() for row in rows if getattr(row, part).text()), default=0)
        for row in rows:
            getattr(row, part).setMinimumWidth(widest)


def _form(flow: str) -> str:
    return {
        FLOW: translate("TodayRows", "Intake"),
        "repayment": translate("TodayRows", "Take money"),
        "disbursement": translate("TodayRows", "Pay out"),
        "signing": translate("TodayRows", "Signing"),
        "decision": translate("TodayRows", "Decision"),
        "cash": translate("TodayRows", "Cash count"),
    }.get(flow, "")


def _stage(stage: Stage) -> tuple[str, Tone]:
    return {
        Stage.OPEN: (translate("TodayRows", "not sent yet"), Tone.WAITS),
        Stage.SUBMITTED: (translate("TodayRows", "with the reviewer"), Tone.PLAIN),
        Stage.REVIEWED: (translate("TodayRows", "with the approver"), Tone.PLAIN),
        Stage.APPROVED: (translate("TodayRows", "approved"), Tone.GOOD),
    }.get(stage, ("", Tone.PLAIN))
