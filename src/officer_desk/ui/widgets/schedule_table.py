"""A schedule as a table, quick for hundreds of instalments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable

FEE = 4


class ScheduleTable(TextTable):
    """The instalments; there is a fee column only when there is a fee. `row_chosen` gives an instalment's number."""

    row_chosen = Signal(int)

    def __init__(self, currency: Currency = CNY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.key_chosen.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the titles."""
        self.setAccessibleName(self.tr("Repayments"))
        self.show_columns(
            (
                Column(self.tr("No.", "of an instalment")),
                Column(self.tr("Due")),
                Column(self.tr("Principal"), figures=True),
                Column(self.tr("Interest"), figures=True),
                Column(self.tr("Fee"), figures=True),
                Column(self.tr("To pay"), figures=True),
                Column(self.tr("Left", "the principal that is left after an instalment"), figures=True),
            )
        )

    def show_rows(self, rows: Sequence[Instalment]) -> None:
        """Show these instalments."""
        self.setColumnHidden(FEE, not any(row.fee_minor for row in rows))
        self.show_cells([self._words(row) for row in rows], [row.number for row in rows])

    def _words(self, row: Instalment) -> tuple[str, ...]:
        amounts = (row.principal_minor, row.interest_minor, row.fee_minor, row.total_minor, row.balance_minor)
        return (str(row.number), shown.day_numeric(row.due), *(shown.money(a, self._currency) for a in amounts))

    def _tell(self, number: int) -> None:
        self.row_chosen.emit(number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
