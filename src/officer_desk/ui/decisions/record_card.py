"""What was said and lent before: earlier decisions on this application, and the customer's other loans."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.services.decisions import DecisionFile, Said
from officer_desk.ui import format as shown
from officer_desk.ui.customers.loan_line import loan_line
from officer_desk.ui.decisions import decision_words
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.workplace import Workplace


class RecordCard(Card):
    """Earlier decisions with their reasons, and loans with what is left of them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add(self._rows)

    def show_file(self, file: DecisionFile) -> None:
        """Show what came before."""
        self.set_title(self.tr("Before this"))
        clear_layout(self._column)
        for said in file.said:
            self._add(self._decision(said))
        for loan in file.loans:
            self._add(loan_line(loan, self._workplace.desk.today()))
        if not file.said and not file.loans:
            first = self.tr("Nobody has decided on this application yet, and there is no earlier loan.")
            self._column.addWidget(Label(Kind.SOFT, first, wraps=True))

    def _add(self, row: QWidget) -> None:
        if self._column.count():
            self._column.addWidget(Divider())
        self._column.addWidget(row)

    def _decision(self, said: Said) -> QWidget:
        decision = said.decision
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        sentence = self.tr("{name} {said} · {day}").format(
            name=self._workplace.desk.name_of(decision.by),
            said=decision_words.said(decision),
            day=shown.day(decision.on),
        )
        column.addWidget(Label(Kind.NAME, sentence, wraps=True))
        why = decision_words.reason(decision.reason)
        if said.words:
            why = self.tr("{reason}. “{words}”").format(reason=why, words=said.words)
        column.addWidget(Label(Kind.SOFT, why, wraps=True))
        return one
