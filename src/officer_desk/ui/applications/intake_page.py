"""One step of the intake: it is filled from what is known, and writes down what it asks."""

from PySide6.QtCore import Signal

from officer_desk.domain.errors import BadField, DeskError, NotReady
from officer_desk.domain.intake import Answers, Step
from officer_desk.domain.product import Quote
from officer_desk.services.intake import Known
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.typed import put_back, texts
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.wizard_page import Page


class IntakePage(Page):
    """A page of the intake. It knows neither the wizard nor the store: what the journal knows is told to it."""

    step: Step
    customer_wanted = Signal()
    """The officer turns the screen to the customer."""
    step_wanted = Signal(str)
    """Something is put right at another step."""
    chosen = Signal(str)
    """The person is a customer already; this is their id."""

    def __init__(self) -> None:
        super().__init__()
        self.key = self.step.value
        self.named: dict[str, Field] = {}
        """The fields by the names that refusals use."""
        self.known: Known | None = None
        self.confirmed: Tick | None = None
        """What the customer says yes to on this page, where there is something to say yes to."""

    def name_parts(self) -> None:
        """Give the page and its fields the names by which they are found."""
        self.setObjectName(f"{self.key}_page")
        for name, field in self.named.items():
            field.editor.setObjectName(name)

    def subtitle(self) -> str:
        """Whose visit this is and what about."""
        if self.known is None:
            return ""
        return words_about(self.known)

    def fill(self, answers: Answers, visited: bool = False) -> None:
        """Show answers that are there already; `visited` when the officer was on this page before."""

    def write(self, answers: Answers) -> Answers:
        """The answers with what this page asks."""
        return answers

    def unfinished(self) -> dict[str, str]:
        """What is typed, also where it cannot be an answer yet, by field; a draft keeps it."""
        return texts(self)

    def take_up(self, unfinished: dict[str, str]) -> None:
        """Show again what was typed when the draft was left."""
        put_back(self, unfinished)

    def say_yes_again(self) -> None:
        """The customer had said yes on this page before the draft was left."""
        if self.confirmed is not None:
            self.confirmed.setChecked(True)

    def know(self, known: Known) -> None:
        """Hear what the journal knows now; nothing that was typed is lost."""
        self.known = known

    def figures(self) -> Quote | None:
        """The figures that the customer sees on this page."""
        return None

    def flags_raised(self) -> int | None:
        """How many red flags what is typed here would raise, where that is known."""
        return None

    def refuse(self, refusal: DeskError) -> bool:
        """Say a refusal near its field; whether there was one."""
        fault = fault_of(refusal)
        if fault is None or fault.field not in self.named:
            return False
        field = self.named[fault.field]
        field.show_error(words.refusal(fault))
        field.editor.setFocus()
        return True


def words_about(known: Known) -> str:
    """Who, and how much is asked for what, in one line."""
    answers = known.visit.answers
    name = answers.who.name.strip()
    if answers.amount_minor is None or answers.purpose is None:
        return name
    return f"{name} · {words.name(answers.purpose)} · {shown.money_named(answers.amount_minor)}"


def fault_of(refusal: DeskError) -> BadField | None:
    """The field that was refused; the rule book names one as `field:reason`."""
    match refusal:
        case BadField():
            return refusal
        case NotReady(findings=(one,)) if ":" in one.rule:
            name, _, reason = one.rule.partition(":")
            return BadField(name, reason, **one.facts)
    return None
