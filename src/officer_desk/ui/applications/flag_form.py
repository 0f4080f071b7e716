"""One red flag: what the figures say, what came of asking, and what was found out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.intake import FlagAnswer
from officer_desk.domain.red_flags import Outcome
from officer_desk.domain.underwriting import Assessment, Thresholds
from officer_desk.ui import words
from officer_desk.ui.applications import capacity_words
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Label
from officer_desk.ui.widgets.why_panel import WhyPanel


class FlagForm(Screen):
    """A flag that warns is lifted by an outcome and a note; one that blocks only by other figures."""

    changed = Signal()
    figures_wanted = Signal()

    def __init__(self, flag: Finding, least_letters: int, limits: Thresholds) -> None:
        super().__init__()
        self.flag = flag
        self._least = least_letters
        self._limits = limits
        self._assessment: Assessment | None = None
        self._open = True
        self.setObjectName(f"flag_{flag.rule}")
        self._sentence, self.chip = Label(wraps=True), Chip()
        self.why_button, self.other_figures = LinkButton("", "info"), LinkButton()
        self.why = WhyPanel(closable=True)
        self.outcome: Choice[Outcome] = Choice()
        self.note = QPlainTextEdit()
        self.outcome_field, self.note_field = Field(self.outcome, mandatory=True), Field(self.note, mandatory=True)
        self._name_parts()
        self._lay_out()
        self.why_button.clicked.connect(self._explain)
        self.other_figures.clicked.connect(self.figures_wanted)
        self.outcome_field.changed.connect(self._answered)
        self.note_field.changed.connect(self._answered)
        self.retranslate()

    def _name_parts(self) -> None:
        for name, part in (
            ("outcome", self.outcome),
            ("note", self.note),
            ("why", self.why_button),
            ("other_figures", self.other_figures),
        ):
            part.setObjectName(name)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("tone", str(Tone.WRONG if self.blocks else Tone.WAITS))
        head = QHBoxLayout(bar)
        head.setContentsMargins(12, 8, 10, 8)
        head.setSpacing(10)
        head.addWidget(self._sentence, 1)
        head.addWidget(self.chip)
        links = QHBoxLayout()
        links.addWidget(self.why_button)
        links.addWidget(self.other_figures)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        column.addWidget(bar)
        column.addLayout(links)
        column.addWidget(self.why)
        column.addWidget(self.outcome_field)
        column.addWidget(self.note_field)
        self.note.setFixedHeight(3 * self.fontMetrics().height() + 16)
        self.why.hide()
        self.other_figures.setVisible(self.blocks)

    @property
    def blocks(self) -> bool:
        """Whether no note can lift it."""
        return self.flag.severity is Severity.BLOCKS

    def retranslate(self) -> None:
        self._sentence.setText(words.finding(self.flag))
        self.why_button.setText(self.tr("Show the figures"))
        self.other_figures.setText(self.tr("Change the amount or the term"))
        self.outcome_field.set_label(self.tr("What came of asking?"))
        self.outcome.set_answers([(outcome, words.name(outcome)) for outcome in Outcome])
        self.note_field.set_label(self.tr("What was found out"))
        self.note_field.set_hint(
            self.tr("No note lifts this one. Write down what was said all the same.")
            if self.blocks
            else self.tr("At least %n letter(s); whoever decides reads it.", "", self._least)
        )
        self._show_state()
        if not self.why.isHidden():
            self._explain()

    def fill(self, answer: FlagAnswer) -> None:
        """Show what was found out before."""
        self.outcome.set_value(answer.outcome)
        self.note.setPlainText(answer.note)
        self._show_state()

    def follow(self, flag: Finding, assessment: Assessment | None, opened: bool) -> None:
        """Show it on the figures as they are now; `opened` while no note stands on these."""
        self.flag, self._assessment, self._open = flag, assessment, opened
        self.why_button.setVisible(capacity_words.ratio_of(flag) is not None and assessment is not None)
        self.retranslate()

    def answer(self) -> FlagAnswer | None:
        """What was written; nothing while nothing was."""
        outcome, note = self.outcome.value(), self.note.toPlainText().strip()
        return FlagAnswer(self.flag.rule, outcome, note) if outcome is not None and note else None

    def begun(self) -> bool:
        """Whether something was chosen or written."""
        return self.outcome.answered() or bool(self.note.toPlainText().strip())

    def done(self) -> bool:
        """Whether there is an outcome and a note that is long enough."""
        answer = self.answer()
        return answer is not None and len("".join(answer.note.split())) >= self._least

    def show_missing(self) -> None:
        """Say what is still needed here."""
        self.outcome_field.show_missing()
        if not self.done():
            self.note_field.show_error(self.tr("At least %n letter(s); whoever decides reads it.", "", self._least))

    def _answered(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        if self.blocks:
            self.chip.set(self.tr("Stops the application"), Tone.WRONG)
        elif not self.done():
            self.chip.set(self.tr("Wants a note"), Tone.WAITS)
        else:
            self.chip.set(self.tr("Answered"), Tone.GOOD)

    def _explain(self) -> None:
        name = capacity_words.ratio_of(self.flag)
        if name is None or self._assessment is None:
            return
        self.why.show_why(*capacity_words.explained(self._assessment, name, self._limits))
