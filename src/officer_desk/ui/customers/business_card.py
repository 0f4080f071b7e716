"""Loans and applications of a customer; each row leads to its place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.application import Stage
from officer_desk.services.customer_file import CustomerFile
from officer_desk.services.customers import ApplicationRow
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.customers.loan_line import days_late, loan_line
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.workplace import Workplace

_TONES = {
    Stage.OPEN: Tone.WAITS,
    Stage.SUBMITTED: Tone.WAITS,
    Stage.REVIEWED: Tone.WAITS,
    Stage.APPROVED: Tone.GOOD,
    Stage.DECLINED: Tone.WRONG,
}


class RowsCard(Card):
    """A card of rows with lines between them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._state = Chip()
        self.set_aside(self._state)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add(self._rows)

    def show_rows(self, rows: list[ListRow], empty: str) -> None:
        """Show these, or the sentence for none."""
        clear_layout(self._column)
        for row in rows:
            if self._column.count():
                self._column.addWidget(Divider())
            self._column.addWidget(row)
        if not rows:
            self._column.addWidget(Label(Kind.SOFT, empty, wraps=True))


class LoansCard(RowsCard):
    """The loans, the one that is latest with paying first."""

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's loans."""
        self.set_title(self.tr("Loans"))
        today = self._workplace.desk.today()
        rows = []
        for loan in file.page.loans:
            row = loan_line(loan, today, opens=True)
            row.opened.connect(lambda id=loan.id: self._workplace.open("loan", id))
            rows.append(row)
        late = sum(days_late(loan, today) > 0 for loan in file.page.loans)
        self._state.set(self.tr("%n past due", "", late) if late else "", Tone.WRONG)
        self.show_rows(rows, self.tr("No loan yet."))


class ApplicationsCard(RowsCard):
    """The applications, the newest first; one that became a loan is found under the loans."""

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's applications."""
        self.set_title(self.tr("Applications"))
        lent = {loan.application for loan in file.page.loans}
        rows = [self._row(row, row.id in lent) for row in reversed(file.page.applications)]
        self.show_rows(rows, self.tr("No application yet."))

    def _row(self, row: ApplicationRow, lent: bool) -> ListRow:
        pack = self._workplace.desk.pack
        product = pack.product(row.product).name(str(language.current())) if row.product else ""
        parts = (product, self.tr("opened on {day}").format(day=shown.day(row.opened_on)))
        line = ListRow(shown.money_named(row.amount_minor), " · ".join(part for part in parts if part), opens=True)
        line.setObjectName(f"application_{row.id}")
        line.opened.connect(lambda: self._workplace.open("application", row.id))
        if lent:
            line.set_chip(self.tr("became a loan"))
        else:
            line.set_chip(words.name(row.stage), _TONES.get(row.stage, Tone.PLAIN))
        return line
