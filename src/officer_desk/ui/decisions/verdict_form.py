"""The decision itself: what, how much, why, and in the decider's own words."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from officer_desk.domain.decision import REASONS, Level, Verdict
from officer_desk.domain.errors import Finding
from officer_desk.domain.money import Currency
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.decisions import decision_words
from officer_desk.ui.theme import Tone, row_height
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class Answer(StrEnum):
    """What can be said; a lower amount is agreed to as well."""

    AGREE = "agree"
    LOWER = "lower"
    RETURN = "return"
    DECLINE = "decline"

    @property
    def verdict(self) -> Verdict:
        return Verdict.AGREE if self is Answer.LOWER else Verdict(self.value)


@dataclass(frozen=True, slots=True)
class Step:
    """The step that is to be taken: by whom, on how much, whose work it was, and the most this person may approve."""

    level: Level
    asked_minor: int
    officer: str
    limit_minor: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as it was filled in."""

    verdict: Verdict
    amount_minor: int
    reason: str
    words: str = field(repr=False)


class VerdictForm(Card):
    """`changed` while it is filled in, `decided` with the whole of it. Objections of the rules keep it from being sent."""

    changed = Signal()
    decided = Signal(object)

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._step: Step | None = None
        self._objections: tuple[Finding, ...] = ()
        self.verdict: Choice[Answer] = Choice(stacked=True)
        self.amount = MoneyEdit(currency)
        self.reason: Choice[str] = Choice(stacked=True)
        self.words = QPlainTextEdit()
        self.decide = PrimaryButton()
        for name in ("verdict", "amount", "reason", "words", "decide"):
            getattr(self, name).setObjectName(name)
        self._limit = Label(Kind.SOFT, wraps=True)
        self._fields = {
            "verdict": Field(self.verdict, mandatory=True),
            "amount": Field(self.amount, mandatory=True),
            "reason": Field(self.reason, mandatory=True),
            "words": Field(self.words),
        }
        self._said, self._objected = Label(Kind.SOFT, wraps=True), QWidget()
        self._lay_out()
        self.verdict.changed.connect(self._answered)
        self.amount.value_changed.connect(lambda _: self._edited())
        self.reason.changed.connect(self._edited)
        self.decide.clicked.connect(self._send)
        self.retranslate()

    def _lay_out(self) -> None:
        objected = QVBoxLayout(self._objected)
        objected.setContentsMargins(0, 0, 0, 0)
        self.words.setFixedHeight(2 * row_height(self.words))
        self.add(self._limit)
        for one in self._fields.values():
            self.add(one)
        for widget in (self._objected, self.decide, self._said):
            self.add(widget)
        self.add_stretch()

    def retranslate(self) -> None:
        """Set the words again."""
        self._fields["verdict"].set_label(self.tr("&Decision"))
        self._fields["amount"].set_label(self.tr("Lower &amount"))
        self._fields["reason"].set_label(self.tr("&Reason"))
        self._fields["words"].set_label(self.tr("In your own &words"))
        self._offer_answers()
        self._offer_reasons()
        self._show_objections()
        self._name_button()

    def show_step(self, step: Step | None) -> None:
        """Ask for this step; without one there is nothing to decide here."""
        self._step = step
        self.amount.set_largest_minor(step.asked_minor if step else None)
        self._offer_answers()
        self._name_button()

    def show_objections(self, objections: tuple[Finding, ...]) -> None:
        """Say why this person may not do this; nothing, and the button can be pressed."""
        self._objections = objections
        self._show_objections()

    @property
    def answer(self) -> Answer | None:
        """What was chosen."""
        return self.verdict.value()

    def amount_minor(self) -> int:
        """How much is agreed to; nothing where nothing is."""
        if self._step is None or self.answer in (None, Answer.RETURN, Answer.DECLINE):
            return 0
        return self._step.asked_minor if self.answer is Answer.AGREE else self.amount.value_minor() or 0

    def _offer_answers(self) -> None:
        step = self._step
        reviewing = step is None or step.level is Level.REVIEW
        self.set_title(self.tr("What do you recommend?") if reviewing else self.tr("What do you decide?"))
        self._limit.setText("" if step is None or reviewing else self._limit_words(step))
        self._limit.setVisible(bool(self._limit.text()))
        amount = shown.money_named(step.asked_minor) if step else ""
        agree = self.tr("Recommend {amount}") if reviewing else self.tr("Approve {amount}")
        self.verdict.set_answers(
            (
                (Answer.AGREE, agree.format(amount=amount)),
                (Answer.LOWER, self.tr("Only a lower amount")),
                (Answer.RETURN, self.tr("Send back to the officer")),
                (Answer.DECLINE, self.tr("Recommend to decline") if reviewing else self.tr("Decline")),
            )
        )
        self._fields["amount"].setVisible(self.answer is Answer.LOWER)

    def _limit_words(self, step: Step) -> str:
        return self.tr("You may approve up to {amount}.").format(amount=shown.money_named(step.limit_minor))

    def _offer_reasons(self) -> None:
        answer = self.answer
        codes = REASONS[answer.verdict] if answer else ()
        self.reason.set_answers([(code, decision_words.reason(code)) for code in codes])
        self._fields["reason"].setVisible(answer is not None)
        self._fields["words"].setVisible(answer is not None)
        officer_reads = answer is Answer.RETURN
        self._fields["words"].set_hint(
            self.tr("The officer reads this: say what is to be brought or put right.") if officer_reads else ""
        )

    def _answered(self) -> None:
        self._fields["amount"].setVisible(self.answer is Answer.LOWER)
        self._offer_reasons()
        if self.answer is Answer.LOWER:
            self.amount.setFocus()
        self._edited()

    def _edited(self) -> None:
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        step, answer = self._step, self.answer
        self.decide.setEnabled(step is not None and not self._objections)
        if step is None or answer is None:
            self.decide.setText(self.tr("Decide"))
            self._said.setText("")
            return
        reviewing = step.level is Level.REVIEW
        amount = shown.money_named(self.amount_minor())
        match answer:
            case Answer.RETURN:
                button = self.tr("Send back")
                after = self.tr("{officer} can change it and submit it again.").format(officer=step.officer)
            case Answer.DECLINE if reviewing:
                button = self.tr("Recommend to decline")
                after = self.tr("An approver decides next.")
            case Answer.DECLINE:
                button = self.tr("Decline")
                after = self.tr("{officer} tells the customer; that ends it.").format(officer=step.officer)
            case _ if reviewing:
                button = self.tr("Recommend {amount}") if amount and self.amount_minor() else self.tr("Recommend")
                after = self.tr("An approver decides next.")
            case _:
                button = self.tr("Approve {amount}") if self.amount_minor() else self.tr("Approve")
                after = self.tr("{officer} can then sign the contract.").format(officer=step.officer)
        self.decide.setText(button.format(amount=amount))
        self._said.setText(after)

    def _show_objections(self) -> None:
        layout = self._objected.layout()
        if layout is None:
            return
        clear_layout(layout)
        for finding in self._objections:
            layout.addWidget(NeedsYouRow(words.finding(finding), "", Tone.WRONG))
        self._objected.setVisible(bool(self._objections))
        self._name_button()

    def _send(self) -> None:
        asked = [one for one in self._fields.values() if one.isVisible()]
        unanswered = [one for one in asked if not one.satisfied()]
        for one in unanswered:
            one.show_missing()
        answer, reason = self.answer, self.reason.value()
        if unanswered:
            unanswered[0].editor.setFocus()
        elif answer is not None and reason is not None:
            said = self.words.toPlainText().strip()
            self.decided.emit(Ruling(answer.verdict, self.amount_minor(), reason, said))
