"""What is the money for: the need in the customer's own figures and words, read back before going on."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from officer_desk.domain.intake import Answers, Step
from officer_desk.domain.money import Currency
from officer_desk.domain.visit import LONGEST_TERM_MONTHS, Channel, LoanPurpose
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit


class NeedPage(IntakePage):
    """Asks for the need, and shows it as the sentence that is read back to the customer."""

    step = Step.NEED

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self.channel: Choice[Channel] = Choice(stacked=True)
        self.purpose = QComboBox()
        for purpose in LoanPurpose:
            self.purpose.addItem("", purpose)
        self.purpose.setCurrentIndex(-1)
        self.amount, self.able = MoneyEdit(currency), MoneyEdit(currency)
        self.months = WholeEdit(1, LONGEST_TERM_MONTHS)
        self.words = QPlainTextEdit()
        self.agreed = self.confirmed = Tick()
        self._said_yes_to: Answers | None = None
        self._add_fields()
        self.consequence = self._recap_card()
        self.changed.connect(self._recap)
        self.changed.connect(self._ask_again)
        self.agreed.toggled.connect(self._confirmed)
        self.retranslate()

    def _add_fields(self) -> None:
        asked = (
            ("channel", self.channel),
            ("purpose", self.purpose),
            ("amount", self.amount),
            ("term", self.months),
            ("able_to_pay", self.able),
            ("words", self.words),
            ("confirmed", self.agreed),
        )
        for name, editor in asked:
            self.named[name] = self.add_field(Field(editor, mandatory=name != "words"))
        self.words.setFixedHeight(4 * self.fontMetrics().height())

    def _recap_card(self) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._heading = Label(Kind.CARD)
        self._sentence = Label(Kind.SAID, wraps=True)
        self._own_words = Label(Kind.SOFT, wraps=True)
        for label in (self._heading, self._sentence, self._own_words):
            column.addWidget(label)
        column.addStretch(1)
        return card

    def retranslate(self) -> None:
        named = self.named
        named["channel"].set_label(self.tr("&Where do you talk?"))
        named["purpose"].set_label(self.tr("What is the &money for?"))
        named["amount"].set_label(self.tr("&How much is wanted?"))
        named["term"].set_label(self.tr("For how many m&onths?"))
        named["able_to_pay"].set_label(self.tr("How much can be &paid a month?"))
        named["words"].set_label(self.tr("In their own wor&ds"))
        named["words"].set_hint(self.tr("As it was said. It stays sealed with the customer's data."))
        named["confirmed"].set_label(self.tr("Read back to the customer"))
        self.agreed.setText(self.tr("The &customer says that this is right"))
        self.channel.set_answers([(channel, words.name(channel)) for channel in Channel])
        for place, purpose in enumerate(LoanPurpose):
            self.purpose.setItemText(place, words.name(purpose))
        self._heading.setText(self.tr("Say it back"))
        self._recap()

    def title(self) -> str:
        return self.tr("What is the money for?")

    def step_name(self) -> str:
        return self.tr("Need")

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self.channel.set_value(answers.channel)
        self.purpose.setCurrentIndex(-1 if answers.purpose is None else list(LoanPurpose).index(answers.purpose))
        self.amount.set_value_minor(answers.amount_minor)
        self.months.set_number(answers.term_months)
        self.able.set_value_minor(answers.able_to_pay_minor)
        self.words.setPlainText(answers.words)
        self._recap()

    def write(self, answers: Answers) -> Answers:
        place = self.purpose.currentIndex()
        return replace(
            answers,
            channel=self.channel.value(),
            purpose=list(LoanPurpose)[place] if place >= 0 else None,
            amount_minor=self.amount.value_minor(),
            term_months=self.months.number(),
            able_to_pay_minor=self.able.value_minor(),
            words=self.words.toPlainText().strip(),
        )

    def _confirmed(self, yes: bool) -> None:
        self._said_yes_to = self.write(Answers()) if yes else None

    def _ask_again(self) -> None:
        """Other figures or words than those that were read back want another yes."""
        if self._said_yes_to is not None and self.write(Answers()) != self._said_yes_to:
            self.agreed.setChecked(False)

    def _recap(self) -> None:
        """The sentence to read out, as soon as all of it is known."""
        typed = self.write(Answers())
        own = typed.words
        self._own_words.setText(self.tr("In their own words: “{words}”").format(words=own) if own else "")
        if None in (typed.purpose, typed.amount_minor, typed.term_months, typed.able_to_pay_minor):
            self._sentence.setText(self.tr("What was said appears here as one sentence, to be read out."))
            return
        self._sentence.setText(
            self.tr(
                "“You want to borrow {amount} for %n month(s). It is for: {purpose}. You can pay {able} a month.”",
                "",
                typed.term_months or 0,
            ).format(
                amount=shown.money_named(typed.amount_minor or 0),
                purpose=words.name(typed.purpose) if typed.purpose else "",
                able=shown.money_named(typed.able_to_pay_minor or 0),
            )
        )
