"""One line of the checklist: which paper, whose, how it stands; its number, its last day, and the picture of it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.checklist import Line
from officer_desk.domain.checklist import State as PaperState
from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.identity import check_business_code, check_identity_number
from officer_desk.domain.intake import PaperAnswer
from officer_desk.domain.person import Identity
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications import paper_words
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.date_edit import DateEdit
from officer_desk.ui.widgets.drop_zone import Ask, DropZone, ask_for_file
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.text_edit import NumberedEdit

GOOD_STATES = frozenset({PaperState.HERE, PaperState.EXPIRES_SOON})


class PaperForm(Screen):
    """Asks for one paper. `given` tells that there is a file and, where the paper has one, a number that can be."""

    changed = Signal()
    given = Signal(Path)

    def __init__(self, line: Line, place: int, today: date, ask: Ask = ask_for_file) -> None:
        super().__init__()
        self.line = line
        self.place = place
        self._today = today
        self._person: Identity | None = None
        self._file: Path | None = None
        self._under_way = False
        self._open = line.state not in GOOD_STATES
        self._title, self._why, self.held = (
            Label(Kind.NAME),
            Label(Kind.SOFT, wraps=True),
            Label(Kind.SOFT, wraps=True),
        )
        self.chip = Chip()
        self.replace = LinkButton()
        self.number = NumberedEdit(self._number_problem)
        self.expires = DateEdit(today)
        self.number_field = Field(self.number, mandatory=True)
        self.expires_field = Field(self.expires)
        self.drop = DropZone(ask=ask)
        self.attach = QuietButton("", "check")
        self._body = QWidget()
        self._name_parts()
        self._lay_out()
        self._listen()
        self.retranslate()

    def _name_parts(self) -> None:
        self.setObjectName(f"paper_{self.line.rule.kind}_{self.line.role}_{self.place}")
        for name, part in (
            ("number", self.number),
            ("expires_on", self.expires),
            ("attach", self.attach),
            ("drop", self.drop),
            ("choose_file", self.drop.button),
            ("replace", self.replace),
        ):
            part.setObjectName(name)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self.replace)
        head.addWidget(self.chip)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 4, 0, 0)
        body.setSpacing(8)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.number_field, 3, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.expires_field, 2, Qt.AlignmentFlag.AlignTop)
        body.addLayout(fields)
        body.addWidget(self.drop)
        body.addWidget(self.attach)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Divider())
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self.held)
        column.addWidget(self._body)

    def _listen(self) -> None:
        self.number_field.changed.connect(self._number_changed)
        self.expires.value_changed.connect(self._expiry_changed)
        self.drop.chosen.connect(self.take)
        self.drop.refused.connect(self._refuse_kind)
        self.attach.clicked.connect(self._give)
        self.replace.clicked.connect(self._ask_again)

    def retranslate(self) -> None:
        self.replace.setText(self.tr("Replace"))
        self.replace.setAccessibleName(self.tr("Replace: {paper}").format(paper=self.what))
        self.number_field.set_label(self.tr("Number, as on the paper"))
        self.expires_field.set_label(self.tr("Valid until"))
        self._why.setText(paper_words.why(self.line.rule.kind))
        self._show()

    @property
    def what(self) -> str:
        """The paper and whose it is."""
        kind = words.document(self.line.rule.kind)
        name = self._person.name if self._person is not None else words.name(self.line.role)
        return self.tr("{paper} · {name}").format(paper=kind, name=name)

    def answers(self) -> PaperAnswer:
        """What was typed about it."""
        return PaperAnswer(
            self.line.rule.kind,
            self.line.role,
            self.number.value() if self.line.rule.numbered else "",
            self.expires.day() if self.line.rule.expires else None,
            place=self.place,
        )

    def fill(self, paper: PaperAnswer) -> None:
        """Show what is known about it already; a file that came with a prepared visit waits to be taken in."""
        self.number.set_value(paper.number)
        self.expires.set_day(paper.expires_on)
        if paper.file:
            self._file = Path(paper.file)
        self._show()

    def follow(self, line: Line, person: Identity | None) -> None:
        """Show how it stands now; a paper that came in meanwhile closes the questions about it."""
        came = line.document is not None and line.document != self.line.document
        self.line, self._person = line, person
        if came:
            self._under_way = False
            self._file = None
            self._open = line.state not in GOOD_STATES
        self.retranslate()

    def take(self, path: Path) -> None:
        """A file was dropped or chosen; it is given on as soon as the paper's number can be."""
        self._file = path
        if self.ready():
            self._give()
            return
        self.number_field.show_missing()
        self._show()
        self.number.setFocus()

    def ready(self) -> bool:
        """Whether everything but the file is there."""
        return not self.line.rule.numbered or self.number_field.satisfied()

    def refuse(self, refusal: DeskError) -> None:
        """The file was not taken in; say why."""
        self._say(words.refusal(refusal))

    def _say(self, sentence: str) -> None:
        self._under_way, self._file = False, None
        self._show()
        self.held.setText(sentence)
        self.held.set_kind(Kind.WRONG)
        self.held.show()

    def _give(self) -> None:
        if self._file is None or not self.ready() or self._under_way:
            return
        self._under_way = True
        self._show()
        self.given.emit(self._file)

    def _ask_again(self) -> None:
        self._open = True
        self._show()

    def _refuse_kind(self, suffix: str) -> None:
        self._say(
            self.tr("A file of the kind {suffix} is no picture of a paper. Take JPG, PNG or PDF.").format(suffix=suffix)
        )

    def _number_changed(self) -> None:
        self._compare()
        self.attach.setEnabled(self.ready())
        self.changed.emit()

    def _expiry_changed(self) -> None:
        day = self.expires.day()
        late = day is not None and day < self._today
        self.expires_field.show_error(self.tr("This paper is no longer valid.") if late else "")
        self.changed.emit()

    def _compare(self) -> None:
        """Say at once that a number is another person's; the paper may be kept all the same, as it is."""
        own = ""
        if self._person is not None:
            own = self._person.licence if self.line.rule.numbered == "licence" else self._person.id_number
        typed = self.number.value()
        if not typed or self._number_problem(typed):
            return
        other = bool(own) and typed != own
        self.number_field.show_error(
            self.tr("This is not the number that was given before. Look again.") if other else ""
        )

    def _number_problem(self, typed: str) -> str:
        try:
            if self.line.rule.numbered == "licence":
                check_business_code(typed)
            else:
                check_identity_number(typed, on=self._today)
        except BadField as refusal:
            return words.refusal(refusal)
        return ""

    def _show(self) -> None:
        rule, document = self.line.rule, self.line.document
        self._title.setText(self.what)
        if self._under_way:
            self.chip.set(self.tr("Being kept…"))
        else:
            self.chip.set(*paper_words.state(self.line.state))
        self.replace.setVisible(document is not None and not self._open)
        self._body.setVisible(self._open)
        self._why.setVisible(self._open)
        self.number_field.setVisible(bool(rule.numbered))
        self.expires_field.setVisible(rule.expires)
        self.drop.setEnabled(not self._under_way)
        self.drop.set_words(self.tr("Drop the picture here"), self.tr("Choose a file"))
        waits = self._file is not None and not self._under_way
        self.attach.setVisible(waits)
        self.attach.setEnabled(self.ready())
        if self._file is not None:
            self.attach.setText(self.tr("Keep {file}").format(file=self._file.name))
        self.held.set_kind(Kind.SOFT)
        until = document.expires_on if document is not None else None
        self.held.setText(self.tr("Valid until {day}").format(day=shown.day(until)) if until else "")
        self.held.setVisible(until is not None and not self._open)
        self._compare()
