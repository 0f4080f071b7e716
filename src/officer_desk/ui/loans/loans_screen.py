"""All loans of this desk: who is due, who is late, what is to be signed, what is settled."""

from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.loan import LoanStage
from officer_desk.services import loans
from officer_desk.services.loans import LoanRow
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.workplace import Workplace


class Which(StrEnum):
    """Which loans are listed."""

    ALL = "all"
    DUE = "due"
    OVERDUE = "overdue"
    TO_SIGN = "to_sign"
    ACTIVE = "active"
    SETTLED = "settled"


class LoansScreen(Screen):
    """A list that opens a loan with Enter or a double click."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("loans")
        self._workplace = workplace
        self._rows: tuple[LoanRow, ...] | None = None
        self._title, self._count = Label(Kind.TITLE), Label(Kind.SOFT)
        self.which: Choice[Which] = Choice()
        self.which.setObjectName("which")
        self.search = TextEdit()
        self.search.setObjectName("find")
        self.search.setClearButtonEnabled(True)
        self.table, self._empty = TextTable(), EmptyState()
        self.table.setObjectName("loan_list")
        self.table.key_opened.connect(lambda id: workplace.open("loan", id))
        self._lay_out()
        self.which.changed.connect(self._show)
        self.search.textChanged.connect(lambda _: self._show())
        workplace.changed.connect(lambda _: self.load())
        self.retranslate()
        self.which.set_value(Which.ALL)
        self.load()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        bar = QHBoxLayout()
        bar.setSpacing(16)
        bar.addWidget(self.which)
        bar.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Loans"))
        self.search.setAccessibleName(self.tr("Find a loan"))
        self.search.setPlaceholderText(self.tr("Name, phone or contract number"))
        self.which.setAccessibleName(self.tr("Which loans"))
        self.which.set_answers(
            (
                (Which.ALL, self.tr("All")),
                (Which.DUE, self.tr("Due today")),
                (Which.OVERDUE, self.tr("Overdue")),
                (Which.TO_SIGN, self.tr("To sign")),
                (Which.ACTIVE, words.name(LoanStage.ACTIVE)),
                (Which.SETTLED, self.tr("Settled")),
            )
        )
        self._empty.set_words(self.tr("No loan is like this. A loan begins with a customer who is received."))
        self.table.setAccessibleName(self.tr("Loans"))
        self.table.show_columns(
            (
                Column(self.tr("Customer")),
                Column(self.tr("Phone")),
                Column(self.tr("State")),
                Column(self.tr("Due on")),
                Column(self.tr("Next due"), figures=True),
                Column(self.tr("Outstanding"), figures=True),
            )
        )
        self._show()

    def load(self) -> None:
        """Ask for the loans."""
        self._workplace.ask(lambda: loans.rows(self._workplace.desk), self.show_rows)

    def show_rows(self, rows: tuple[LoanRow, ...]) -> None:
        """Show these."""
        self._rows = rows
        self._show()

    @property
    def rows(self) -> tuple[LoanRow, ...] | None:
        """Everything that is known; nothing while it is being asked."""
        return self._rows

    def _show(self) -> None:
        if self._rows is None:
            return
        today, typed = self._workplace.desk.today(), self.search.value().casefold()
        which = self.which.value() or Which.ALL
        rows = [row for row in self._rows if _is(row, which, today) and _matches(row, typed)]
        self._count.setText(self.tr("%n loan(s)", "", len(rows)))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.table.show_cells([self._cells(row, today) for row in rows], [row.id for row in rows])

    def _cells(self, row: LoanRow, today: date) -> tuple[str, ...]:
        due = row.oldest_due
        late = (today - due).days if due is not None else 0
        state = self.tr("%n day(s) late", "", late) if late > 0 else words.name(row.stage)
        return (
            words.person(row.name),
            shown.phone(row.phone),
            state,
            shown.day(due) if due else "",
            shown.money(row.next_due_minor) if due else "",
            shown.money(row.outstanding_minor),
        )


def _is(row: LoanRow, which: Which, today: date) -> bool:
    match which:
        case Which.DUE:
            return row.oldest_due == today
        case Which.OVERDUE:
            return row.oldest_due is not None and row.oldest_due < today
        case Which.TO_SIGN:
            return row.stage in (LoanStage.DISCLOSED, LoanStage.SIGNED)
        case Which.ACTIVE:
            return row.stage is LoanStage.ACTIVE
        case Which.SETTLED:
            return row.stage is LoanStage.SETTLED
    return True


def _matches(row: LoanRow, typed: str) -> bool:
    return all(part in f"{row.name} {row.phone} {row.number}".casefold() for part in typed.split())
