"""All applications of this desk and the visits under way, by stage and by whatever is remembered of the customer."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.application import Stage
from officer_desk.domain.errors import BadField, DeskError
from officer_desk.services import applications, customers, intake
from officer_desk.services.decisions import ApplicationRow
from officer_desk.services.desk import Desk
from officer_desk.services.intake import Visit
from officer_desk.services.visits import read_visit
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.background import Ticket
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import letter
from officer_desk.ui.widgets.buttons import PrimaryButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.drop_zone import Ask, ask_for_file
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.workplace import Workplace

SEARCH_AFTER_MS = 120


class Group(StrEnum):
    """Applications by who has to do something about them."""

    ALL = "all"
    OPEN = "open"
    WAITING = "waiting"
    APPROVED = "approved"
    ENDED = "ended"


STAGES = {
    Group.OPEN: (Stage.OPEN,),
    Group.WAITING: (Stage.SUBMITTED, Stage.REVIEWED),
    Group.APPROVED: (Stage.APPROVED,),
    Group.ENDED: (Stage.DECLINED, Stage.WITHDRAWN),
}


@dataclass(frozen=True, slots=True)
class Found:
    """What fits the search: applications, and visits of which nothing is on record yet."""

    rows: tuple[ApplicationRow, ...]
    visits: tuple[Visit, ...] = field(repr=False)


class ApplicationsScreen(Screen):
    """Typing searches at once; Enter or a double click opens a row."""

    def __init__(self, workplace: Workplace, ask: Ask = ask_for_file) -> None:
        super().__init__()
        self.setObjectName("applications")
        self._workplace = workplace
        self._ask = ask
        self._ticket: Ticket | None = None
        self._found: Found | None = None
        self._title, self._count, self.message = Label(Kind.TITLE), Label(Kind.SOFT), MessageBar()
        self.search, self.group = TextEdit(), Choice[Group]()
        self.receive, self.prepared = PrimaryButton("", "plus"), QuietButton()
        self._card, self.table, self._empty = Card(), TextTable(), EmptyState()
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        for name, part in (
            ("search", self.search),
            ("group", self.group),
            ("receive_customer", self.receive),
            ("open_prepared_visit", self.prepared),
            ("list", self.table),
        ):
            part.setObjectName(name)
        self._lay_out()
        self.retranslate()
        self.group.set_value(Group.ALL)
        self._listen()
        self.load()

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(26 * letter(self.search))
        self._card.add(self.table, 1)
        self._card.add(self._empty, 1)
        head, filters = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.prepared)
        head.addWidget(self.receive)
        filters.setSpacing(12)
        filters.addWidget(self.group, 1)
        filters.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 24)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addLayout(filters)
        column.addWidget(self._card, 1)
        self._empty.hide()

    def _listen(self) -> None:
        self._soon.timeout.connect(self.load)
        self.search.changed.connect(self._soon.start)
        self.group.changed.connect(self._show)
        self.table.key_opened.connect(self._open)
        self.search.returnPressed.connect(self._open_first)
        self.receive.clicked.connect(lambda: self._workplace.open("intake"))
        self._empty.acted.connect(self.receive.click)
        self.prepared.clicked.connect(self._open_prepared)
        self._workplace.changed.connect(self._changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Applications"))
        self.search.setPlaceholderText(self.tr("Name, phone or identity number"))
        self.search.setAccessibleName(self.tr("Search applications"))
        self.search.setToolTip(self.tr("Search applications (Ctrl+F)"))
        self.receive.setText(self.tr("Receive a customer"))
        self.prepared.setText(self.tr("Open a prepared visit"))
        self.group.setAccessibleName(self.tr("Which applications"))
        self.group.set_answers(
            (
                (Group.ALL, self.tr("All")),
                (Group.OPEN, self.tr("To go on with")),
                (Group.WAITING, self.tr("Waiting for a decision")),
                (Group.APPROVED, self.tr("Approved")),
                (Group.ENDED, self.tr("Ended")),
            )
        )
        self.table.setAccessibleName(self.tr("Applications"))
        self.table.show_columns(
            (
                Column(self.tr("Name")),
                Column(self.tr("Product")),
                Column(self.tr("Stage")),
                Column(self.tr("Begun")),
                Column(self.tr("Officer")),
                Column(self.tr("Amount"), figures=True),
            )
        )
        self._show()

    def load(self) -> None:
        """Ask for whatever fits what is typed."""
        if self._ticket is not None:
            self._ticket.cancel()
        desk, typed = self._workplace.desk, self.search.value()
        self._ticket = self._workplace.ask(lambda: _found(desk, typed), self.show_found)

    def show_found(self, found: Found) -> None:
        """Show these."""
        self._found = found
        self._show()

    def _changed(self, _: object) -> None:
        self.load()

    def _show(self) -> None:
        found, group = self._found, self.group.value() or Group.ALL
        if found is None:
            return
        rows = [row for row in found.rows if group is Group.ALL or row.stage in STAGES[group]]
        visits = found.visits if group in (Group.ALL, Group.OPEN) else ()
        cells = [*(self._cells_of_visit(visit) for visit in visits), *(self._cells(row) for row in rows)]
        self.table.show_cells(cells, [*(visit.draft for visit in visits), *(row.id for row in rows)])
        self.table.setVisible(bool(cells))
        self._empty.setVisible(not cells)
        narrowed = bool(self.search.value()) or group is not Group.ALL
        self._empty.set_words(
            self.tr("No application is like that.")
            if narrowed
            else self.tr("An application begins when you receive a customer."),
            "" if narrowed else self.tr("Receive a customer"),
        )
        self._count.setText(self.tr("%n application(s)", "", len(cells)) if cells else "")

    def _cells(self, row: ApplicationRow) -> tuple[str, ...]:
        desk = self._workplace.desk
        product = desk.pack.product(row.product).name(str(language.current())) if row.product else ""
        return (
            words.person(row.name),
            product,
            words.name(row.stage),
            shown.day_numeric(row.opened_on),
            desk.name_of(row.officer),
            shown.money(row.amount_minor),
        )

    def _cells_of_visit(self, visit: Visit) -> tuple[str, ...]:
        """A visit that is begun; nothing of it is in the journal yet."""
        answers = visit.answers
        name = answers.who.name.strip() or self.tr("No name yet")
        amount = shown.money(answers.amount_minor) if answers.amount_minor is not None else ""
        return name, "", self.tr("Visit begun"), "", self._workplace.desk.me.name, amount

    def _open(self, id: str) -> None:
        visits = self._found.visits if self._found is not None else ()
        begun = any(visit.draft == id for visit in visits)
        self._workplace.open("intake" if begun else "application", id)

    def _open_first(self) -> None:
        """Enter opens a search's only hit, as soon as it is known."""
        self._soon.stop()
        self.load()
        if self._ticket is not None:
            self._ticket.then = self._show_and_open

    def _show_and_open(self, found: Found) -> None:
        self.show_found(found)
        ids = [*(visit.draft for visit in found.visits), *(row.id for row in found.rows)]
        if len(ids) == 1:
            self._open(ids[0])

    def _open_prepared(self) -> None:
        """Read a prepared visit and begin with what it says; a mistake in it is said here, and nothing is changed."""
        chosen = self._ask(self, self.tr("Prepared visits") + " (*.json)")
        if not chosen:
            return
        desk, path = self._workplace.desk, Path(chosen)
        workplace = self._workplace
        workplace.background.run(
            lambda: _begin_prepared(desk, path), lambda draft: workplace.open("intake", draft), self._not_read
        )

    def _not_read(self, refusal: DeskError) -> None:
        sentence = words.refusal(refusal)
        if isinstance(refusal, BadField):
            last = re.split(r"[.\[]", refusal.field)[-1].rstrip("]") or refusal.field
            what = words.refusal(BadField(last, refusal.reason, **refusal.facts))
            sentence = self.tr("The visit was not opened. At “{field}”: {what}").format(field=refusal.field, what=what)
        self.message.show_refusal(sentence)


def _found(desk: Desk, typed: str) -> Found:
    """Applications and visits of whoever fits; what the officer has to go on with first."""
    order = [Stage.OPEN, Stage.APPROVED, Stage.SUBMITTED, Stage.REVIEWED, Stage.DECLINED, Stage.WITHDRAWN]
    rows = sorted(applications.rows(desk), key=lambda row: (order.index(row.stage), row.opened_on))
    visits = [visit for visit in intake.under_way(desk) if not visit.application]
    if typed:
        fitting = {row.id for row in customers.search(desk, typed)}
        rows = [row for row in rows if row.customer in fitting]
        visits = [visit for visit in visits if typed in visit.answers.who.name or visit.customer in fitting]
    return Found(tuple(rows), tuple(visits))


def _begin_prepared(desk: Desk, path: Path) -> str:
    """A draft of what the file says; pictures beside the visit are found from wherever the desk was started."""
    try:
        data = path.read_bytes()
    except OSError:
        raise BadField("visit", "unreadable") from None
    answers = read_visit(data)
    papers = tuple(replace(one, file=str(path.parent / one.file) if one.file else "") for one in answers.papers)
    visit = intake.begin(desk, replace(answers, papers=papers))
    intake.keep(desk, visit)
    return visit.draft
