"""Which loan fits: the offers next to each other, and what the one in sight would mean month by month."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.intake import Answers, Step
from officer_desk.domain.product import Quote
from officer_desk.domain.visit import LONGEST_TERM_MONTHS
from officer_desk.services import offers
from officer_desk.services.intake import Known
from officer_desk.services.offers import Offer
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.offer_card import OfferCard
from officer_desk.ui.applications.schedule_view import ScheduleView
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.background import Ticket
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.workplace import Workplace

RECKON_AFTER_MS = 120


class ProductPage(IntakePage):
    """Amount and term can still move; every offer and the schedule follow at once."""

    step = Step.PRODUCT

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._wish = Answers()
        self._ticket: Ticket | None = None
        self.product: str | None = None
        self._offers: tuple[Offer, ...] = ()
        self.amount = MoneyEdit(workplace.desk.pack.currency)
        self.months = WholeEdit(1, LONGEST_TERM_MONTHS)
        self.named["amount"] = self.add_field(Field(self.amount, mandatory=True))
        self.named["term"] = self.add_field(Field(self.months, mandatory=True))
        self.cards = QWidget()
        self._cards = QVBoxLayout(self.cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(10)
        self.add(self.cards)
        self.turn = QuietButton("", "eye")
        self.turn.setObjectName("show_customer")
        self.turn.clicked.connect(self.customer_wanted)
        self.add(self.turn)
        self.view = ScheduleView()
        self.consequence = self.view
        self._soon = QTimer(self, singleShot=True, interval=RECKON_AFTER_MS)
        self._soon.timeout.connect(self._reckon)
        self.amount.value_changed.connect(self._typed)
        self.months.changed.connect(self._typed)
        self.retranslate()

    def retranslate(self) -> None:
        self.named["amount"].set_label(self.tr("&Amount"))
        self.named["term"].set_label(self.tr("&Months"))
        self.turn.setText(self.tr("Show the customer"))
        self.turn.setToolTip(self.tr("Show the customer (F9)"))
        self._show_cards()

    def title(self) -> str:
        return self.tr("Which loan fits?")

    def step_name(self) -> str:
        return self.tr("Product")

    def missing(self) -> tuple[str, ...]:
        wanting = super().missing()
        return wanting if wanting or self.figures() else (self.tr("an offer that the customer takes"),)

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self._wish = answers
        self.product = answers.product
        self.amount.set_value_minor(answers.agreed_minor or answers.amount_minor)
        self.months.set_number(answers.agreed_months or answers.term_months)

    def write(self, answers: Answers) -> Answers:
        return replace(
            answers,
            product=self.product,
            agreed_minor=self.amount.value_minor(),
            agreed_months=self.months.number(),
        )

    def know(self, known: Known) -> None:
        """Follow what was agreed elsewhere, and a need that changed since."""
        before, self._wish = self._wish, known.visit.answers
        quote = _quote(known)
        if quote is not None and quote != _quote(self.known):
            self.product = quote.terms.product
            self.amount.set_value_minor(quote.terms.principal_minor)
            self.months.set_number(quote.terms.periods)
        elif quote is None and _asked(self._wish) != _asked(before):
            self.amount.set_value_minor(self._wish.amount_minor)
            self.months.set_number(self._wish.term_months)
        super().know(known)

    def enter(self) -> None:
        self._reckon()

    def figures(self) -> Quote | None:
        return next((offer.quote for offer in self._offers if offer.product.id == self.product), None)

    def _typed(self) -> None:
        """Figures for other amounts do not count any more, nor those that are still being worked out."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._offers = ()
        self._soon.start()
        self.changed.emit()

    def _reckon(self) -> None:
        self._soon.stop()
        amount, months, kind = self.amount.value_minor(), self.months.number(), self._wish.kind
        if self._ticket is not None:
            self._ticket.cancel()
        if amount is None or months is None or kind is None:
            self._show_offers(())
            return
        able, desk = self._wish.able_to_pay_minor or 0, self._workplace.desk
        self._ticket = self._workplace.ask(
            lambda: offers.offers(desk, kind, amount, months, able, desk.today()), self._show_offers
        )

    def _show_offers(self, found: tuple[Offer, ...]) -> None:
        self._offers = found
        fitting = [offer.product.id for offer in found if offer.quote is not None]
        if self.product not in fitting and len(fitting) == 1:
            self.product = fitting[0]
        self._show_cards()
        self._show_schedule()
        self.changed.emit()

    def _show_cards(self) -> None:
        clear_layout(self._cards)
        for offer in self._offers:
            card = OfferCard(offer)
            card.set_chosen(offer.product.id == self.product)
            card.chosen.connect(self.choose)
            self._cards.addWidget(card)

    def choose(self, product: str) -> None:
        """The customer takes this one."""
        self.product = product
        for card in self.cards.findChildren(OfferCard):
            card.set_chosen(card.offer.product.id == product)
        self._show_schedule()
        self.changed.emit()

    def _show_schedule(self) -> None:
        first = next((offer.quote for offer in self._offers if offer.quote is not None), None)
        self.view.show_quote(self.figures() or first)


def _quote(known: Known | None) -> Quote | None:
    return known.page.application.quote if known is not None and known.page is not None else None


def _asked(answers: Answers) -> tuple[int | None, int | None]:
    return answers.amount_minor, answers.term_months
