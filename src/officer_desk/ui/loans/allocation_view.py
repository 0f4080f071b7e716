"""Where money goes, in plain words: late interest, interest, principal, and what is left over."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.repayment import Allocation, LoanPosition
from officer_desk.services.repayments import Preview, Taken
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class AllocationView(Screen):
    """Empty until there is an amount."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._seen: Preview | Taken | None = None
        self.clear()

    def retranslate(self) -> None:
        match self._seen:
            case Preview():
                self.show_preview(self._seen)
            case Taken():
                self.show_taken(self._seen)
            case None:
                self.clear()

    @property
    def seen(self) -> Preview | Taken | None:
        """What is shown."""
        return self._seen

    def clear(self) -> None:
        """Say that an amount is awaited."""
        self._seen = None
        clear_layout(self._column)
        self._column.addWidget(Label(Kind.SOFT, self.tr("Type the amount that lies on the table."), wraps=True))

    def show_preview(self, preview: Preview) -> None:
        """Show what an amount would pay, and what is strange about it."""
        self._seen = preview
        clear_layout(self._column)
        for finding in preview.findings:
            self._column.addWidget(NeedsYouRow(words.finding(finding), "", Tone.WAITS))
        self._rows(preview.allocation, preview.after)

    def show_taken(self, taken: Taken) -> None:
        """Show what an amount has paid."""
        self._seen = taken
        clear_layout(self._column)
        self._rows(taken.allocation, taken.after)

    def _rows(self, paid: Allocation, after: LoanPosition) -> None:
        lines = (
            (self.tr("late interest"), paid.penalty_minor),
            (self.tr("interest"), paid.interest_minor),
            (self.tr("fees and costs"), paid.fee_minor + paid.cost_minor),
            (self.tr("principal"), paid.principal_minor),
            (self.tr("kept for the next repayment"), paid.excess_minor),
        )
        for caption, amount in lines:
            if amount:
                self._column.addWidget(_line(caption, amount))
        self._column.addWidget(_line(self.tr("principal outstanding afterwards"), after.outstanding_minor))


def _line(caption: str, amount_minor: int) -> QWidget:
    row = ListRow(caption)
    row.set_amount(shown.money(amount_minor))
    return row
