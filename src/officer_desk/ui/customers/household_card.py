"""The household and the business: who lives and signs with them, and the month's money as it was last seen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.customer import Purpose
from officer_desk.services.customer_file import CustomerFile
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.list_row import ListRow


class HouseholdCard(Card):
    """The last cash flow, and everybody who took part in an application."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.add(self._rows)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's household."""
        self.set_title(self.tr("Household and business"))
        clear_layout(self._column)
        if file.survey is not None and file.surveyed_on is not None:
            strip = FiguresStrip()
            strip.show_figures(self._figures(file))
            self._column.addWidget(strip)
            seen = self.tr("As it was seen on {day}.").format(day=shown.day(file.surveyed_on))
            self._column.addWidget(Label(Kind.SOFT, seen, wraps=True))
        for known in file.people:
            name = known.identity.name if known.identity else self.tr("erased")
            row = ListRow(name)
            row.set_chip(words.name(known.role))
            self._column.addWidget(row)
        if not self._column.count():
            self._column.addWidget(Label(Kind.SOFT, self.tr("Nothing was asked about it yet."), wraps=True))

    def _figures(self, file: CustomerFile) -> tuple[Figure, ...]:
        if file.survey is None:
            return ()
        income, flow = file.survey.assessment.income, file.survey.cash_flow
        figures = (
            (income.sales_minor, self.tr("sales a month")),
            (income.wages_minor, self.tr("wages")),
            (flow.household_expenses_minor, self.tr("the household spends")),
            (flow.existing_instalments_minor, self.tr("other instalments")),
        )
        return tuple(Figure(shown.money(amount), caption) for amount, caption in figures if amount)


class ConsentsCard(Card):
    """What the customer consented to, and when; what is missing is said."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.add(self._rows)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's consents."""
        self.set_title(self.tr("Consents"))
        clear_layout(self._column)
        customer = file.page.customer
        given = {one.purpose: one.given_on for one in customer.consents if one.person == customer.id}
        for purpose in Purpose:
            day = given.get(purpose)
            row = ListRow(words.name(purpose), self.tr("signed on {day}").format(day=shown.day(day)) if day else "")
            if day is None:
                row.set_chip(self.tr("not signed"), Tone.WAITS)
            self._column.addWidget(row)
