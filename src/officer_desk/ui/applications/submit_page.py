"""Before it is sent: everything once more in plain words, and what still stands in the way, with the way there."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.application import blocking
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.intake import Step
from officer_desk.services.applications import ApplicationPage
from officer_desk.services.intake import Known, step_of
from officer_desk.ui import words
from officer_desk.ui.applications import recap_words
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class SubmitPage(IntakePage):
    """Says what will be sent, or what is put right first and where."""

    step = Step.SUBMIT
    wide = True

    def __init__(self) -> None:
        super().__init__()
        recap = QWidget()
        self._recap = QVBoxLayout(recap)
        self._recap.setContentsMargins(0, 0, 0, 0)
        self._recap.setSpacing(4)
        self.add(recap)
        self.consequence = QWidget()
        aside = QVBoxLayout(self.consequence)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(10)
        self._heading, self._state = Label(Kind.CARD), Label(Kind.SOFT, wraps=True)
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        for widget in (self._heading, self._state, rows):
            aside.addWidget(widget)
        aside.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What stands in the way"))
        self._show()

    def title(self) -> str:
        return self.tr("Is everything right?")

    def step_name(self) -> str:
        return self.tr("Send")

    def missing(self) -> tuple[str, ...]:
        page = self.known.page if self.known is not None else None
        if page is None or blocking(page.findings):
            return (self.tr("what stands in the way"),)
        return ()

    def know(self, known: Known) -> None:
        super().know(known)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        clear_layout(self._recap)
        clear_layout(self._rows)
        page = self.known.page if self.known is not None else None
        if page is None:
            return
        for title, lines in recap_words.recap(page):
            self._recap.addWidget(Divider())
            self._recap.addWidget(Label(Kind.STRONG, title))
            for line in lines:
                self._recap.addWidget(Label(text=line, wraps=True))
        self._show_findings(page)

    def _show_findings(self, page: ApplicationPage) -> None:
        stopping = blocking(page.findings)
        self._state.setText(
            self.tr("%n thing(s) to put right before it can be sent.", "", len(stopping))
            if stopping
            else self.tr("Nothing. It can be sent; a reviewer reads it next.")
        )
        for finding in by_weight(page.findings):
            step = step_of(finding.rule)
            tone = Tone.WRONG if finding.severity is Severity.BLOCKS else Tone.WAITS
            row = NeedsYouRow(said_of(finding, page), self.tr("Put right"), tone)
            row.action.setObjectName(f"go_to_{step}")
            row.acted.connect(lambda step=step: self.step_wanted.emit(str(step)))
            self._rows.addWidget(row)


def by_weight(findings: Iterable[Finding]) -> list[Finding]:
    """What stops first, what only informs last."""
    order = list(Severity)
    return sorted(findings, key=lambda finding: order.index(finding.severity))


def said_of(finding: Finding, page: ApplicationPage) -> str:
    """A finding as a sentence; an open flag says its own one, with the figures."""
    survey = page.application.survey
    if finding.rule == "flag_open" and survey is not None:
        flag = next((flag for flag in survey.flags if flag.rule == finding.facts.get("flag")), None)
        if flag is not None:
            return words.finding(flag)
    return words.finding(finding)
