"""A receipt to be written by hand when no printer is there: everything that goes on it, large enough to be copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from officer_desk.domain.amount_words import Script, amount_in_capitals, amount_in_english
from officer_desk.services.loans import LoanPage
from officer_desk.services.repayments import Taken
from officer_desk.ui import format as shown
from officer_desk.ui.language import Language, Screen, current
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.label import Kind, Label


class ByHand(Screen):
    """The number stands first: the receipt counts under it, printed or written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("by_hand")
        self._taken: tuple[Taken, LoanPage] | None = None
        self._why, self._about = Label(Kind.WRONG, wraps=True), Label(Kind.STRONG, wraps=True)
        lines = QWidget()
        self._lines = QGridLayout(lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(18)
        self._lines.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._why, self._about, lines):
            column.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        self._about.setText(self.tr("Write it by hand, twice: one for who paid, one to keep."))
        if self._taken is not None:
            self._show_lines()

    def show_receipt(self, why: str, taken: Taken, page: LoanPage) -> None:
        """Show what goes on the receipt, and why it is not printed."""
        self._taken = taken, page
        self._why.setText(why)
        self.retranslate()
        self.show()

    def lines(self) -> tuple[tuple[str, str], ...]:
        """What is to be written, with what it is."""
        if self._taken is None:
            return ()
        taken, page = self._taken
        number = self.tr("Provisional number") if taken.receipt.provisional else self.tr("Receipt number")
        return (
            (number, taken.receipt.number),
            (self.tr("Day"), shown.day(taken.receipt.value_date)),
            (self.tr("Amount"), shown.money_named(taken.receipt.amount_minor)),
            (self.tr("In words"), _in_words(taken.receipt.amount_minor)),
            (self.tr("Received from"), taken.payer),
            (self.tr("Contract"), page.loan.contract_number),
            (self.tr("Principal left"), shown.money_named(taken.after.outstanding_minor)),
        )

    def _show_lines(self) -> None:
        clear_layout(self._lines)
        for number, (what, value) in enumerate(self.lines()):
            said = Label(Kind.SAID, value, wraps=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(Label(Kind.SOFT, what), number, 0, Qt.AlignmentFlag.AlignVCenter)
            self._lines.addWidget(said, number, 1)


def _in_words(amount_minor: int) -> str:
    match current():
        case Language.EN:
            return amount_in_english(amount_minor)
        case Language.ZH_TW:
            return amount_in_capitals(amount_minor, Script.TRADITIONAL)
    return amount_in_capitals(amount_minor)
