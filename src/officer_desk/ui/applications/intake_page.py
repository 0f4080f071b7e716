"""One step of the intake: it is filled from what is known, and writes down what it asks."""

from officer_desk.domain.errors import BadField, DeskError, NotReady
from officer_desk.domain.intake import Answers, Step
from officer_desk.domain.product import Quote
from officer_desk.services.intake import Known
from officer_desk.ui import words
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.wizard_page import Page


class IntakePage(Page):
    """A page of the intake. It knows neither the wizard nor the store: what the journal knows is told to it."""

    step: Step

    def __init__(self) -> None:
        super().__init__()
        self.key = self.step.value
        self.named: dict[str, Field] = {}
        """The fields by the names that refusals use."""
        self.known: Known | None = None

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

    def know(self, known: Known) -> None:
        """Hear what the journal knows now; nothing that was typed is lost."""
        self.known = known

    def figures(self) -> Quote | None:
        """The figures that the customer sees on this page."""
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
    """Who, and how much is asked for, in one line."""
    from_visit = known.visit.answers.who.name.strip()
    return from_visit


def fault_of(refusal: DeskError) -> BadField | None:
    """The field that was refused; the rule book names one as `field:reason`."""
    match refusal:
        case BadField():
            return refusal
        case NotReady(findings=(one,)) if ":" in one.rule:
            name, _, reason = one.rule.partition(":")
            return BadField(name, reason, **one.facts)
    return None
