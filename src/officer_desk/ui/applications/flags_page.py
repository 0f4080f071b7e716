"""What must be followed up: each red flag in a sentence, what came of it, and a note for whoever decides."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.domain.intake import Answers, FlagAnswer, Step
from officer_desk.domain.red_flags import Outcome
from officer_desk.services.intake import Known
from officer_desk.ui import words
from officer_desk.ui.applications.flag_form import FlagForm
from officer_desk.ui.applications.intake_page import IntakePage, fault_of
from officer_desk.ui.theme import Tone
from officer_desk.ui.typed import typed
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.workplace import Workplace


class FlagsPage(IntakePage):
    """A form for each flag that the cash flow raised."""

    step = Step.FLAGS
    wide = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._pack = workplace.desk.pack
        self._told: dict[str, FlagAnswer] = {}
        self.forms: dict[str, FlagForm] = {}
        self._intro = Label(Kind.SOFT, wraps=True)
        forms = QWidget()
        self._forms = QVBoxLayout(forms)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.setSpacing(14)
        self.add(self._intro)
        self.add(forms)
        self.consequence = QWidget()
        aside = QVBoxLayout(self.consequence)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(10)
        self._heading, self._means, self._left = Label(Kind.CARD), Label(wraps=True), NeedsYouRow()
        for widget in (self._heading, self._means, self._left):
            aside.addWidget(widget)
        aside.addStretch(1)
        self.changed.connect(self._say_left)
        self.retranslate()

    def retranslate(self) -> None:
        self._intro.setText(self.tr("A flag is a question, not a verdict. Ask, look, and write down the answer."))
        self._heading.setText(self.tr("How to follow up"))
        self._means.setText(
            "\n\n".join(
                self.tr("{outcome}: {meaning}").format(outcome=words.name(outcome), meaning=meaning)
                for outcome, meaning in (
                    (Outcome.CLARIFIED, self.tr("there is a reason, and you saw or heard what proves it.")),
                    (Outcome.TRUE, self.tr("it is as the figures say. Write down what carries the loan all the same.")),
                    (Outcome.WITHDRAWN, self.tr("what raised it is taken back.")),
                )
            )
        )
        self._say_left()

    def title(self) -> str:
        return self.tr("What must be asked again?")

    def step_name(self) -> str:
        return self.tr("Flags")

    def missing(self) -> tuple[str, ...]:
        """A note that is begun is finished; one that is not begun may come later."""
        half = any(form.begun() and not form.done() for form in self.forms.values())
        return (self.tr("an outcome and a note"),) if half else ()

    def show_missing(self) -> None:
        for form in self.forms.values():
            if form.begun() and not form.done():
                form.show_missing()
                form.note.setFocus()
                return

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self._told = {answer.flag: answer for answer in answers.flags}
        for rule, form in self.forms.items():
            if rule in self._told:
                form.fill(self._told[rule])

    def write(self, answers: Answers) -> Answers:
        return replace(answers, flags=tuple(self._written().values()))

    def unfinished(self) -> dict[str, str]:
        """An outcome without a note is no answer yet, nor is a note without an outcome."""
        return typed(self)

    def _written(self) -> dict[str, FlagAnswer]:
        """What was found out, also about flags that are not raised at the moment."""
        written = dict(self._told)
        for rule, form in self.forms.items():
            written.pop(rule, None)
            if (answer := form.answer()) is not None:
                written[rule] = answer
        return written

    def know(self, known: Known) -> None:
        super().know(known)
        survey = known.page.application.survey if known.page is not None else None
        if survey is None:
            return
        raised = {flag.rule: flag for flag in survey.flags}
        opened = {flag.rule for flag in survey.open_flags()}
        for rule in [rule for rule in self.forms if rule not in raised]:
            self._take_out(rule)
        for rule, flag in raised.items():
            form = self.forms.get(rule) or self._form_for(rule, known)
            form.follow(flag, survey.assessment, rule in opened)
        self._say_left()

    def _form_for(self, rule: str, known: Known) -> FlagForm:
        survey = known.page.application.survey if known.page is not None else None
        flag = next(flag for flag in (survey.flags if survey else ()) if flag.rule == rule)
        form = self.forms[rule] = FlagForm(flag, self._pack.least_note_letters, self._pack.thresholds)
        form.changed.connect(self.changed)
        form.figures_wanted.connect(lambda: self.step_wanted.emit(str(Step.PRODUCT)))
        if rule in self._told:
            form.fill(self._told[rule])
        self._forms.addWidget(form)
        return form

    def _take_out(self, rule: str) -> None:
        form = self.forms.pop(rule)
        if (answer := form.answer()) is not None:
            self._told[rule] = answer
        self._forms.removeWidget(form)
        form.hide()
        form.deleteLater()

    def refuse(self, refusal: DeskError) -> bool:
        fault = fault_of(refusal)
        if fault is None or fault.field != "note":
            return False
        self.show_missing()
        return True

    def _say_left(self) -> None:
        stopping = sum(form.blocks for form in self.forms.values())
        left = sum(not form.done() and not form.blocks for form in self.forms.values())
        self._left.setVisible(bool(stopping or left))
        if stopping:
            said = self.tr("%n flag(s) stop the application. Other figures are the only way.", "", stopping)
            self._left.set(said, "", Tone.WRONG)
        else:
            said = self.tr("%n flag(s) want a note. You can go on, but not send the application.", "", left)
            self._left.set(said, "", Tone.WAITS)
