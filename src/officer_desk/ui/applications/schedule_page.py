"""What is agreed in the end: the amount, the term, every repayment, both annual rates, and the customer's yes."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.errors import Severity
from officer_desk.domain.intake import Answers, Step
from officer_desk.domain.product import Quote
from officer_desk.domain.visit import LONGEST_TERM_MONTHS
from officer_desk.services import offers
from officer_desk.services.intake import Known
from officer_desk.services.offers import Offer
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.schedule_view import ScheduleView
from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.workplace import Workplace


class SchedulePage(IntakePage):
    """Amount and term may still come down; the schedule follows each key, and other figures want another yes."""

    step = Step.SCHEDULE

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._desk = workplace.desk
        self._offer: Offer | None = None
        self._product = Label(Kind.STRONG, wraps=True)
        self.amount = MoneyEdit(self._desk.pack.currency)
        self.months = WholeEdit(1, LONGEST_TERM_MONTHS)
        self.agreed = self.confirmed = Tick()
        self._agreed_to: Quote | None = None
        self.add(self._product)
        self.named["amount"] = self.add_field(Field(self.amount, mandatory=True))
        self.named["term"] = self.add_field(Field(self.months, mandatory=True))
        findings = QWidget()
        self._findings = QVBoxLayout(findings)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self.add(findings)
        self.named["agreed"] = self.add_field(Field(self.agreed, mandatory=True))
        self.turn = QuietButton("", "eye")
        self.turn.setObjectName("show_customer")
        self.turn.clicked.connect(self.customer_wanted)
        self.add(self.turn)
        self.view = ScheduleView()
        self.consequence = self.view
        self.amount.value_changed.connect(self._reckon)
        self.months.changed.connect(self._reckon)
        self.agreed.toggled.connect(self._said_yes)
        self.retranslate()

    def retranslate(self) -> None:
        self.named["amount"].set_label(self.tr("&Amount"))
        self.named["term"].set_label(self.tr("&Months"))
        self.turn.setText(self.tr("Show the customer"))
        self.turn.setToolTip(self.tr("Show the customer (F9)"))
        self.named["agreed"].set_label(self.tr("Gone through together"))
        self.agreed.setText(self.tr("The &customer agrees"))
        self.named["agreed"].set_hint(
            self.tr("To this amount, to each repayment and its day, and to what the loan costs a year.")
        )
        self._show_product()
        self._show_findings()

    def title(self) -> str:
        return self.tr("How will it be paid back?")

    def step_name(self) -> str:
        return self.tr("Repayment")

    def missing(self) -> tuple[str, ...]:
        wanting = super().missing()
        return wanting if wanting or self.figures() else (self.tr("an amount and a term that fit"),)

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self.amount.set_value_minor(answers.agreed_minor or answers.amount_minor)
        self.months.set_number(answers.agreed_months or answers.term_months)
        self._reckon()

    def write(self, answers: Answers) -> Answers:
        return replace(answers, agreed_minor=self.amount.value_minor(), agreed_months=self.months.number())

    def know(self, known: Known) -> None:
        """Follow figures that were agreed elsewhere."""
        before = self._quote()
        super().know(known)
        quote = self._quote()
        if quote is not None and (before is None or quote.terms != before.terms):
            self.amount.set_value_minor(quote.terms.principal_minor)
            self.months.set_number(quote.terms.periods)
        self._show_product()
        self._reckon()

    def say_yes_again(self) -> None:
        """A yes to days that are counted from another day is none to these."""
        quote = self._quote()
        if quote is not None and quote.terms.start == self._desk.today():
            self.agreed.setChecked(True)

    def enter(self) -> None:
        self._reckon()

    def figures(self) -> Quote | None:
        return self._offer.quote if self._offer is not None else None

    def _quote(self) -> Quote | None:
        page = self.known.page if self.known is not None else None
        return page.application.quote if page is not None else None

    def _reckon(self) -> None:
        """At once, at each key: the figures need nothing but the rules."""
        quote, amount, months = self._quote(), self.amount.value_minor(), self.months.number()
        kind = self.known.visit.answers.kind if self.known is not None else None
        self._offer = None
        if quote is not None and kind is not None and amount is not None and months is not None:
            product = self._desk.pack.product(quote.terms.product)
            able = self.known.visit.answers.able_to_pay_minor if self.known is not None else None
            today = self._desk.today()
            self._offer = offers.offer(self._desk, product, kind, amount, months, able or 0, today)
        if self._agreed_to is not None and self.figures() != self._agreed_to:
            self.agreed.setChecked(False)
        self.view.show_quote(self.figures())
        self._show_findings()
        self.changed.emit()

    def _said_yes(self, yes: bool) -> None:
        self._agreed_to = self.figures() if yes else None

    def _show_product(self) -> None:
        quote = self._quote()
        if quote is None:
            self._product.setText("")
            return
        product = self._desk.pack.product(quote.terms.product)
        asked = self.known.visit.answers.amount_minor if self.known is not None else None
        name = product.name(str(language.current()))
        self._product.setText(
            self.tr("{product}; asked for: {amount}").format(product=name, amount=shown.money_named(asked or 0))
        )

    def _show_findings(self) -> None:
        clear_layout(self._findings)
        for finding in self._offer.findings if self._offer is not None else ():
            tone = Tone.WRONG if finding.severity is Severity.BLOCKS else Tone.WAITS
            self._findings.addWidget(NeedsYouRow(words.finding(finding), "", tone))
