"""Which papers are there: one line for each that is asked for, and what is still missing before it can be sent."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from officer_desk.domain.checklist import Line, State
from officer_desk.domain.errors import BadField
from officer_desk.domain.intake import Answers, PaperAnswer, Step
from officer_desk.domain.party import PartyRole
from officer_desk.services import documents
from officer_desk.services.intake import Known
from officer_desk.ui.applications import paper_words
from officer_desk.ui.applications.consents_page import places_of
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.paper_form import PaperForm
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.drop_zone import Ask, ask_for_file
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.workplace import Workplace

MEDIA_TYPES = {".png": "image/png", ".pdf": "application/pdf"}
STOPS = frozenset({State.MISSING, State.EXPIRED, State.MISMATCH})

Key = tuple[str, PartyRole, int]
"""A kind of paper, and whose: a part and a place among those of the same part."""


class PapersPage(IntakePage):
    """The checklist of this customer, product and people; papers are kept the moment they are given."""

    step = Step.PAPERS
    wide = True

    def __init__(self, workplace: Workplace, ask: Ask = ask_for_file) -> None:
        super().__init__()
        self._workplace = workplace
        self._ask = ask
        self._told: dict[Key, PaperAnswer] = {}
        self.forms: dict[Key, PaperForm] = {}
        lines = QWidget()
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self.add(lines)
        self.consequence = self._missing_card()
        self.retranslate()

    def _missing_card(self) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heading, self._count = Label(Kind.CARD), Label(Kind.SOFT, wraps=True)
        rows = QWidget()
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._caption = Label(Kind.CAPTION, wraps=True)
        for widget in (self._heading, self._count, rows, self._picture, self._caption):
            column.addWidget(widget)
        column.addStretch(1)
        return card

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What is still missing"))
        self._say_missing()

    def title(self) -> str:
        return self.tr("Which papers are here?")

    def step_name(self) -> str:
        return self.tr("Papers")

    def missing(self) -> tuple[str, ...]:
        return ()

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self._told = {_key(paper): paper for paper in answers.papers}
        for key, form in self.forms.items():
            if key in self._told:
                form.fill(self._told[key])

    def write(self, answers: Answers) -> Answers:
        told = {**self._told, **{key: self._with_file(key, form) for key, form in self.forms.items()}}
        asked = told if not self.forms else {key: told[key] for key in self.forms}
        return replace(answers, papers=tuple(asked.values()))

    def _with_file(self, key: Key, form: PaperForm) -> PaperAnswer:
        """What was typed, with the file that a prepared visit brought as long as it was not taken in."""
        brought = self._told[key].file if key in self._told and form.line.document is None else ""
        return replace(form.answers(), file=brought)

    def know(self, known: Known) -> None:
        super().know(known)
        if known.page is None:
            return
        asked = {self._key_of(line, known): line for line in known.page.checklist}
        for key in [key for key in self.forms if key not in asked]:
            self._told[key] = self.forms[key].answers()
            self._take_out(key)
        people = {one.person: one.identity for one in known.page.people}
        for place, (key, line) in enumerate(asked.items()):
            form = self.forms.get(key) or self._form_for(key, line)
            form.follow(line, people.get(line.person))
            self._lines.removeWidget(form)
            self._lines.insertWidget(place, form)
        self.forms = {key: self.forms[key] for key in asked}
        self._say_missing()

    def _key_of(self, line: Line, known: Known) -> Key:
        place = next(
            (
                place
                for (role, place), person in places_of(known).items()
                if role is line.role and person == line.person
            ),
            0,
        )
        return line.rule.kind, line.role, place

    def _form_for(self, key: Key, line: Line) -> PaperForm:
        form = self.forms[key] = PaperForm(line, key[2], self._workplace.desk.today(), self._ask)
        form.changed.connect(self.changed)
        form.given.connect(lambda path: self._attach(key, path))
        if key in self._told:
            form.fill(self._told[key])
        return form

    def _take_out(self, key: Key) -> None:
        form = self.forms.pop(key)
        self._lines.removeWidget(form)
        form.hide()
        form.deleteLater()

    def _attach(self, key: Key, path: Path) -> None:
        """Keep a paper in the background; what the checklist says then comes by the way of every change."""
        known = self.known
        if known is None or key not in self.forms:
            return
        form = self.forms[key]
        desk, application = self._workplace.desk, known.visit.application
        what, kind, person, told = form.what, form.line.rule.kind, form.line.person, form.answers()

        def job() -> tuple[str, bytes | None]:
            media_type = MEDIA_TYPES.get(path.suffix.lower(), "image/jpeg")
            document = documents.attach(
                desk, application, kind, person, _bytes_of(path), media_type, told.number, told.expires_on
            )
            return what, documents.thumbnail(desk, document)

        self._workplace.background.run(job, self._show_kept, form.refuse)

    def _show_kept(self, kept: tuple[str, bytes | None]) -> None:
        """The paper that came in last, small, so that a wrong one is seen at once."""
        what, thumbnail = kept
        picture = QPixmap()
        if thumbnail is not None:
            picture.loadFromData(QByteArray(thumbnail))
        self._picture.setPixmap(picture)
        self._caption.setText(self.tr("Kept, encrypted: {paper}").format(paper=what))

    def _say_missing(self) -> None:
        clear_layout(self._rows)
        wanting = [form for form in self.forms.values() if form.line.state in STOPS]
        for form in wanting:
            says, tone = paper_words.state(form.line.state)
            sentence = self.tr("{paper}: {state}").format(paper=form.what, state=says)
            self._rows.addWidget(NeedsYouRow(sentence, "", tone))
        if not self.forms:
            self._count.setText("")
        elif wanting:
            self._count.setText(
                self.tr("%n paper(s) to go. You can go on, but not send the application.", "", len(wanting))
            )
        else:
            self._count.setText(self.tr("Nothing. Every paper that is asked for is here."))


def _key(paper: PaperAnswer) -> Key:
    return paper.kind, paper.role, paper.place


def _bytes_of(path: Path) -> bytes:
    """The file's bytes; a stick that was pulled out meanwhile is no mistake of the program."""
    try:
        return path.read_bytes()
    except OSError:
        raise BadField("document", "unreadable") from None
