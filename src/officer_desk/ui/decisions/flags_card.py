"""The red flags of a file, each with what the officer found out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.application import Survey
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.red_flags import Outcome
from officer_desk.services.decisions import DecisionFile
from officer_desk.services.survey import Noted
from officer_desk.ui import words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow

_TONES = {Outcome.CLARIFIED: Tone.GOOD, Outcome.TRUE: Tone.WAITS, Outcome.WITHDRAWN: Tone.PLAIN}


class FlagsCard(Card):
    """Flags, their notes and outcomes; one without a note says so."""

    def __init__(self) -> None:
        super().__init__()
        self._count = Chip()
        self.set_aside(self._count)
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.add(self._rows)

    def show_file(self, file: DecisionFile) -> None:
        """Show the flags of this file."""
        self.set_title(self.tr("Red flags"))
        clear_layout(self._column)
        survey = file.page.application.survey
        flags = survey.flags if survey else ()
        self._count.set(*state(survey))
        if not flags:
            self._column.addWidget(Label(Kind.SOFT, self.tr("The figures and papers raise none."), wraps=True))
        for flag in flags:
            self._column.addWidget(self._one(flag, file.notes.get(flag.rule)))

    def _one(self, flag: Finding, noted: Noted | None) -> QWidget:
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        tone = Tone.WRONG if flag.severity is Severity.BLOCKS else Tone.WAITS
        column.addWidget(NeedsYouRow(words.finding(flag), "", tone))
        answer = QHBoxLayout()
        answer.setContentsMargins(14, 0, 0, 0)
        answer.setSpacing(10)
        if noted is None:
            answer.addWidget(Label(Kind.SOFT, self.tr("Nobody has said yet what is behind it."), wraps=True), 1)
        else:
            answer.addWidget(Label(Kind.SOFT, noted.note, wraps=True), 1)
            answer.addWidget(Chip(words.name(noted.outcome), _TONES[noted.outcome]))
        column.addLayout(answer)
        return one


def state(survey: Survey | None) -> tuple[str, Tone]:
    """How the flags stand, in a few words."""
    if survey is None or not survey.flags:
        return QCoreApplication.translate("FlagsCard", "no flags"), Tone.GOOD
    if unanswered := len(survey.open_flags()):
        return QCoreApplication.translate("FlagsCard", "%n flag(s) unanswered", "", unanswered), Tone.WRONG
    return QCoreApplication.translate("FlagsCard", "%n flag(s), all answered", "", len(survey.flags)), Tone.WAITS
