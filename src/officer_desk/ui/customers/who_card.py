"""Who a customer is: numbers masked, and shown for a short time to whoever says what for."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.identity import age_on, mask_identity, mask_phone
from officer_desk.services.customer_file import CustomerFile
from officer_desk.services.customers import REVEAL_REASONS, Numbers
from officer_desk.services.forgetting import Standing
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

SHOWN_FOR_MS = 30_000


class WhoCard(Card):
    """`reveal` carries the reason for which somebody wants to see the numbers."""

    reveal = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._file: CustomerFile | None = None
        self._numbers: Numbers | None = None
        self._withheld = False
        self.ask = LinkButton("", "eye")
        self.ask.setObjectName("reveal")
        self.ask.clicked.connect(self._ask)
        self.set_aside(self.ask)
        self._question = QWidget()
        self.reason: Choice[str] = Choice(stacked=True)
        self.reason.setObjectName("reason")
        self._reason = Field(self.reason, mandatory=True)
        self.show_numbers_button = QuietButton()
        self.show_numbers_button.setObjectName("show_numbers")
        self.show_numbers_button.clicked.connect(self._answered)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        question = QVBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 6)
        question.addWidget(self._reason)
        press = QHBoxLayout()
        press.addWidget(self.show_numbers_button)
        press.addStretch(1)
        question.addLayout(press)
        self.add(self._question)
        self.add(self._lines)
        self._question.hide()
        self.hidden_after = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self.hidden_after.timeout.connect(self.hide_numbers)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer; numbers that are open stay open for their time."""
        self._file = file
        self.set_title(self.tr("Who"))
        self._reason.set_label(self.tr("What do you need the numbers for?"))
        self.reason.set_answers([(reason, self._reason_words(reason)) for reason in REVEAL_REASONS])
        self.show_numbers_button.setText(self.tr("Show for half a minute"))
        self._show()

    def show_standing(self, standing: Standing) -> None:
        """Know why somebody cannot be read, if that is so."""
        self._withheld = standing.withheld

    def _unreadable(self) -> str:
        if self._withheld:
            return self.tr(
                "This desk comes from a backup, and this person may have been erased since. Sync: head office knows."
            )
        return self.tr("The personal data of this customer is erased. Sums and dates are kept.")

    def open_numbers(self, numbers: Numbers) -> None:
        """Show the numbers in clear until the time is over."""
        self._numbers = numbers
        self._question.hide()
        self.hidden_after.start()
        self._show()

    def hide_numbers(self) -> None:
        """Show the numbers masked again."""
        self._numbers = None
        self.hidden_after.stop()
        self._show()

    def _ask(self) -> None:
        if self._numbers is not None:
            self.hide_numbers()
        else:
            self.reason.set_value(None)
            self._question.setVisible(self._question.isHidden())

    def _answered(self) -> None:
        reason = self.reason.value()
        if reason is None:
            self._reason.show_missing()
        else:
            self.reveal.emit(reason)

    def _reason_words(self, reason: str) -> str:
        match reason:
            case "call":
                return self.tr("To call the customer")
            case "compare":
                return self.tr("To compare with the card")
        return self.tr("For a paper")

    def _show(self) -> None:
        file = self._file
        if file is None:
            return
        clear_layout(self._column)
        seen = self._numbers is not None
        self.ask.setText(self.tr("Hide the numbers") if seen else self.tr("Show the numbers"))
        who = file.identity
        self.ask.setVisible(who is not None)
        if who is None:
            self._column.addWidget(Label(Kind.SOFT, self._unreadable(), wraps=True))
            return
        numbers = self._numbers or Numbers(mask_identity(who.id_number), mask_phone(who.phone), "")
        licence = numbers.licence if seen else mask_identity(who.licence) if who.licence else ""
        age = age_on(who.birth_date, self._workplace.desk.today())
        lines = (
            (self.tr("Identity card"), shown.national_id(numbers.id_number)),
            (self.tr("Phone"), shown.phone(numbers.phone)),
            (self.tr("Born"), self.tr("{day} · %n year(s) old", "", age).format(day=shown.day(who.birth_date))),
            (self.tr("Address"), who.address),
            (self.tr("Business licence"), licence),
            (self.tr("Lives on"), words.name(file.page.customer.kind)),
            (self.tr("Customer of"), self._customer_of(file)),
        )
        for caption, text in lines:
            if text:
                self._column.addWidget(_line(caption, text))

    def _customer_of(self, file: CustomerFile) -> str:
        customer = file.page.customer
        return self.tr("{officer}, since {day}").format(
            officer=self._workplace.desk.name_of(customer.officer), day=shown.day(customer.received_on)
        )


def _line(caption: str, text: str) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(Kind.CAPTION, caption))
    column.addWidget(Label(Kind.PLAIN, text, wraps=True))
    line.setAccessibleName(f"{caption}: {text}")
    return line
