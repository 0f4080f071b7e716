"""What waits for my decision: the one that waits longest on top, the others in the order they came."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.services import decisions
from officer_desk.services.decisions import Waiting
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.decisions import decision_words
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.workplace import Workplace


class DecisionsScreen(Screen):
    """The queue of a reviewer or an approver."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("decisions")
        self._workplace = workplace
        self._queue: tuple[Waiting, ...] | None = None
        self._title, self._count = Label(Kind.TITLE), Label(Kind.SOFT)
        self._next, self._figures, self._who = Card(), FiguresStrip(), Label(Kind.SOFT, wraps=True)
        self.open_next = PrimaryButton()
        self.open_next.setObjectName("open_next")
        self.open_next.clicked.connect(self._open_next)
        self.setFocusProxy(self.open_next)
        self._rest, self.table = Card(), TextTable()
        self.table.setObjectName("queue")
        self.table.key_opened.connect(lambda id: workplace.open("decision", id))
        self._empty = EmptyState()
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        self._next.add(self._who)
        row = QHBoxLayout()
        row.addWidget(self._figures, 1)
        row.addWidget(self.open_next)
        self._next.add_layout(row)
        self._rest.add(self.table, 1)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._next)
        column.addWidget(self._rest, 1)
        column.addWidget(self._empty, 1)
        for part in (self._next, self._rest, self._empty):
            part.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Decisions"))
        self._rest.set_title(self.tr("After it"))
        self.open_next.setText(self.tr("Look at it"))
        self._empty.set_words(
            self.tr("Nothing waits for your decision. What officers submit comes with the next sync.")
        )
        self.table.setAccessibleName(self.tr("Applications that wait"))
        self.table.show_columns(
            (
                Column(self.tr("Customer")),
                Column(self.tr("Product")),
                Column(self.tr("Officer")),
                Column(self.tr("Step")),
                Column(self.tr("Waits since")),
                Column(self.tr("Amount"), figures=True),
            )
        )
        self._show()

    def load(self) -> None:
        """Ask what waits."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: decisions.waiting(desk), self.show_queue)

    def show_queue(self, queue: tuple[Waiting, ...]) -> None:
        """Show these."""
        self._queue = queue
        self._show()

    @property
    def waiting(self) -> tuple[Waiting, ...] | None:
        """What is shown; nothing while it is being asked."""
        return self._queue

    def _changed(self, changes: object) -> None:
        self.load()

    def _open_next(self) -> None:
        if self._queue:
            self._workplace.open("decision", self._queue[0].row.id)

    def _show(self) -> None:
        if self._queue is None:
            return
        self._empty.setVisible(not self._queue)
        self._next.setVisible(bool(self._queue))
        self._rest.setVisible(len(self._queue) > 1)
        self._count.setText(self.tr("%n wait(s) for you", "", len(self._queue)) if self._queue else "")
        rest = self._queue[1:]
        self.table.show_cells([self._cells(one) for one in rest], [one.row.id for one in rest])
        if self._queue:
            self._show_next(self._queue[0])

    def _show_next(self, one: Waiting) -> None:
        row = one.row
        self._next.set_title(row.name)
        parts = (
            words.name(one.kind),
            decision_words.step(one.level),
            self.tr("by {officer}").format(officer=self._workplace.desk.name_of(row.officer)),
        )
        self._who.setText(" · ".join(parts))
        self._figures.show_figures(
            (
                Figure(shown.money_named(row.amount_minor), self._product(row.product)),
                Figure(shown.day(one.since), self._waits(one)),
            )
        )

    def _cells(self, one: Waiting) -> tuple[str, ...]:
        row = one.row
        return (
            row.name,
            self._product(row.product),
            self._workplace.desk.name_of(row.officer),
            decision_words.step(one.level),
            self.tr("{day} · {days}").format(day=shown.day_short(one.since), days=self._waits(one)),
            shown.money(row.amount_minor),
        )

    def _waits(self, one: Waiting) -> str:
        days = (self._workplace.desk.today() - one.since).days
        return self.tr("waits for %n day(s)", "", days) if days else self.tr("came today")

    def _product(self, product: str | None) -> str:
        return self._workplace.desk.pack.product(product).name(str(language.current())) if product else ""
