"""Take money: the amount, what it would pay, the receipt. Two keys lead from the amount to the receipt."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.errors import DeskError
from officer_desk.domain.loan import PayChannel
from officer_desk.printing.paper import Paper
from officer_desk.services import cash, loans, papers, repayments
from officer_desk.services.cash import CashPage
from officer_desk.services.desk import Desk
from officer_desk.services.loans import LoanPage
from officer_desk.services.repayments import Preview, Taken
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.loans.allocation_view import AllocationView
from officer_desk.ui.loans.by_hand import ByHand
from officer_desk.ui.papers import making
from officer_desk.ui.papers.preview import PaperPreview
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.workplace import Workplace

LOOK_AFTER_MS = 30


@dataclass(frozen=True, slots=True)
class Done:
    """Money that was taken, its receipt on paper or why there is none, the loan and the bag afterwards."""

    taken: Taken
    paper: Paper | DeskError
    page: LoanPage
    bag: CashPage


class RepaymentScreen(Screen):
    """Nothing is recorded before the second key; afterwards the receipt is in sight."""

    def __init__(self, workplace: Workplace, id: str) -> None:
        super().__init__()
        self.setObjectName("repayment")
        self._workplace = workplace
        self._id = id
        self._page: LoanPage | None = None
        self._bag: CashPage | None = None
        self.done: Done | None = None
        self._title, self._who, self._cash = Label(Kind.TITLE), Label(Kind.SOFT), Label(Kind.SOFT, wraps=True)
        self._form, self._result = Card(), Card()
        self._figures = FiguresStrip()
        self._figures.asked.connect(self._use_amount)
        self.money = MoneyEdit(workplace.desk.pack.currency)
        self.money.setObjectName("amount")
        self.amount = Field(self.money, mandatory=True)
        self.channel: Choice[PayChannel] = Choice()
        self.channel.setObjectName("channel")
        self.payer = TextEdit()
        self.payer.setObjectName("payer")
        self._channel_field, self._payer_field = Field(self.channel, mandatory=True), Field(self.payer)
        self.allocation, self.by_hand, self.preview = AllocationView(), ByHand(), PaperPreview(workplace)
        self.take, self.another = PrimaryButton("", "cash"), LinkButton()
        self.take.setObjectName("take_repayment")
        self.another.setObjectName("done")
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._lay_out()
        self._listen()
        self.retranslate()
        self.channel.set_value(PayChannel.CASH)
        self.load()

    def _lay_out(self) -> None:
        for part in (self._figures, self.amount, self._channel_field, self._payer_field, self.take, self.another):
            self._form.add(part)
        self._form.add(self._cash)
        self._form.add_stretch()
        self._result.add(self.allocation)
        self._result.add(self.by_hand)
        self._result.add(self.preview, 1)
        self._result.rows.addStretch(0)
        self.preview.hide()
        self.another.hide()
        sides = Columns(Side(self._form, fills=self._form), Side(self._result, fills=self._result), (5, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 18, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._who)
        column.addWidget(sides, 1)

    def _listen(self) -> None:
        self.amount.changed.connect(self._look.start)
        self._look.timeout.connect(self._ask_preview)
        self.take.clicked.connect(self._take)
        self.preview.not_printed.connect(self._write_by_hand)
        self.another.clicked.connect(lambda: self._workplace.open("loan", self._id))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Take money"))
        self._result.set_title(self.tr("What it pays") if self.by_hand.isHidden() else "")
        self.amount.set_label(self.tr("&Amount in hand"))
        self._channel_field.set_label(self.tr("&How it came"))
        self.channel.set_answers([(one, words.name(one)) for one in PayChannel])
        self._payer_field.set_label(self.tr("&Paid by somebody else"))
        self._payer_field.set_hint(self.tr("Their name, if it is not the borrower who pays."))
        self.take.setText(self.tr("Take it and print the receipt"))
        self.take.setToolTip(self.tr("Enter, then Enter again"))
        self.another.setText(self.tr("To the loan"))
        self._show()
        if self._bag is not None:
            self.show_bag(self._bag)

    def load(self) -> None:
        """Ask for the loan, and for the cash that is carried."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: loans.page(desk, self._id), self.show_page)
        self._workplace.ask(lambda: cash.page(desk), self.show_bag)

    def show_page(self, page: LoanPage) -> None:
        """Show this loan."""
        first = self._page is None
        self._page = page
        self._show()
        if first:
            self.money.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_bag(self, bag: CashPage) -> None:
        """Show what cash is carried."""
        self._bag = bag
        carried = self.tr("Cash with me: {amount}, at most {limit}").format(
            amount=shown.money_named(bag.book_minor), limit=shown.money_named(bag.limit_minor)
        )
        self._cash.setText(carried)
        self._cash.set_ink(Tone.WAITS if bag.over_limit else Tone.PLAIN)

    @property
    def cash_words(self) -> str:
        """What is said about the cash that is carried."""
        return self._cash.text()

    @property
    def page(self) -> LoanPage | None:
        """What is shown; nothing while it is being asked."""
        return self._page

    def begun(self) -> bool:
        """Whether an amount is typed that is neither taken nor being taken."""
        return self.done is None and self.take.isEnabled() and bool(self.money.text() or self.payer.text())

    def about(self) -> str:
        """Who borrowed."""
        page = self._page
        return page.borrower.identity.name if page is not None and page.borrower.identity else ""

    def _show(self) -> None:
        page = self._page
        if page is None or page.position is None:
            return
        name = page.borrower.identity.name if page.borrower.identity else ""
        self._who.setText(self.tr("{name} · contract {number}").format(name=name, number=page.loan.contract_number))
        position = page.position
        figures = [Figure(shown.money_named(position.due_minor), self.tr("due until today"), "due")]
        if position.next_due is not None:
            caption = self.tr("next, on {day}").format(day=shown.day_short(position.next_due))
            figures.append(Figure(shown.money_named(position.next_due_minor), caption, "next"))
        figures.append(Figure(shown.money_named(position.outstanding_minor), self.tr("principal outstanding")))
        self._figures.show_figures(figures)

    def _use_amount(self, key: str) -> None:
        position = self._page.position if self._page is not None else None
        if position is not None and self.done is None:
            self.money.set_value_minor(position.due_minor if key == "due" else position.next_due_minor)
            self.money.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_preview(self) -> None:
        amount, desk = self.money.value_minor(), self._workplace.desk
        if not amount or self.done is not None:
            self.allocation.clear()
            return

        def job() -> tuple[int, Preview]:
            return amount, repayments.preview(desk, self._id, amount, desk.today())

        self._workplace.background.run(job, self._show_preview, self._refused)

    def _show_preview(self, seen: tuple[int, Preview]) -> None:
        amount, preview = seen
        if amount == self.money.value_minor() and self.done is None:
            self.allocation.show_preview(preview)

    def _take(self) -> None:
        self.amount.show_missing()
        amount, channel = self.money.value_minor(), self.channel.value()
        if amount is None or channel is None or self.done is not None:
            return
        self.take.setEnabled(False)
        desk, id, payer = self._workplace.desk, self._id, self.payer.value()

        def job() -> Done:
            taken = repayments.take(desk, id, amount, channel, payer)
            page = loans.page(desk, id)
            return Done(taken, _receipt(desk, page, taken), page, cash.page(desk))

        self._workplace.background.run(job, self._taken, self._not_taken)

    def _taken(self, done: Done) -> None:
        self.done = done
        self.show_page(done.page)
        self.show_bag(done.bag)
        for field in (self.amount, self._channel_field, self._payer_field):
            field.setEnabled(False)
        self.take.hide()
        self.another.show()
        self.allocation.show_taken(done.taken)
        self._workplace.confirm(self.tr("Saved · receipt {number}").format(number=done.taken.receipt.number))
        if isinstance(done.paper, DeskError):
            self._write_by_hand(done.paper)
            return
        self.preview.show()
        self.preview.show_pdf("receipt", done.paper.pdf, done.taken.receipt.number)
        self.preview.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_by_hand(self, why: DeskError) -> None:
        if self.done is not None:
            self.allocation.hide()
            self.preview.view.hide()
            self._result.set_title("")
            self.by_hand.show_receipt(words.refusal(why), self.done.taken, self.done.page)

    def _not_taken(self, refusal: DeskError) -> None:
        self.take.setEnabled(True)
        self._refused(refusal)

    def _refused(self, refusal: DeskError) -> None:
        self.allocation.clear()
        self.amount.show_error(words.refusal(refusal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the amount to the button, and from there to the receipt."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.done is None and self.money.value_minor():
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


def _receipt(desk: Desk, page: LoanPage, taken: Taken) -> Paper | DeskError:
    """The receipt, kept; the money is on record also when its paper cannot be made, and is not taken twice for that."""
    try:
        paper = making.receipt(desk, page, taken)
        papers.keep(desk, page.loan.id, paper, taken.receipt.number)
    except DeskError as refusal:
        return refusal
    return paper
