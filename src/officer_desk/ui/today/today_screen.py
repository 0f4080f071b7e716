"""*Today*: money first, then what needs somebody, then whom to visit and what to go on with."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.staff import may_record
from officer_desk.services import today
from officer_desk.services.today import Today
from officer_desk.ui import format as shown
from officer_desk.ui.frame import task_words
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.today import today_rows
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.scroll import Scroll
from officer_desk.ui.workplace import Workplace

LISTS = {"due": "loans", "overdue": "loans", "cash": "cash", "paid": "cash", "decisions": "decisions"}


class TodayScreen(Screen):
    """The first screen of everybody; a sum opens its list."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("today")
        self._workplace = workplace
        self._board: Today | None = None
        self._receives = may_record(workplace.desk.me.role, "customer_received")
        self._title, self._day = Label(Kind.TITLE), Label(Kind.SOFT)
        self.receive = PrimaryButton("", "plus")
        self.receive.setObjectName("receive_customer")
        self.receive.clicked.connect(lambda: workplace.open("intake"))
        self.receive.setVisible(self._receives)
        self._figures = FiguresStrip()
        self._figures.asked.connect(lambda key: workplace.open(LISTS[key]))
        self._needs, self._money, self._work, self._drafts = Card(), Card(), Card(), Card()
        self._nothing = EmptyState()
        self._lay_out()
        workplace.changed.connect(lambda _: self.load())
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._day)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.receive)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in ((left, (self._needs, self._money)), (right, (self._work, self._drafts))):
            side.setSpacing(16)
            for card in cards:
                side.addWidget(card)
                card.hide()
            side.addStretch(1)
        inner = QWidget()
        sides = QHBoxLayout(inner)
        sides.setSpacing(16)
        sides.addLayout(left, 6)
        sides.addLayout(right, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self._nothing)
        column.addWidget(Scroll(inner), 1)
        self._nothing.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Today"))
        self.receive.setText(self.tr("Receive a customer"))
        self.receive.setToolTip(self.tr("Begin with who is sitting there"))
        self._needs.set_title(self.tr("Needs you"))
        self._money.set_title(self.tr("Repayments"))
        self._work.set_title(self.tr("On the way"))
        self._drafts.set_title(self.tr("Go on with"))
        self._nothing.set_words(self.tr("Nothing waits today. Receive a customer, or sync to see what others did."))
        self._show()

    def load(self) -> None:
        """Ask for the day."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: today.board(desk), self.show_board)

    def show_board(self, board: Today) -> None:
        """Show this day."""
        self._board = board
        self._show()

    @property
    def board(self) -> Today | None:
        """What is shown; nothing while it is being asked."""
        return self._board

    def _show(self) -> None:
        board = self._board
        if board is None:
            return
        self._day.setText(shown.day_long(board.day))
        self._figures.show_figures(self._sums(board))
        self._show_needs(board)
        rows = today_rows.Rows(self._workplace, board)
        self._fill(self._money, rows.money() if self._receives else [])
        self._fill(self._work, rows.work())
        self._fill(self._drafts, rows.drafts())
        cards = (self._needs, self._money, self._work, self._drafts)
        self._nothing.setVisible(all(card.isHidden() for card in cards))

    def _sums(self, board: Today) -> list[Figure]:
        decides = Figure(shown.count(len(board.decisions)), self.tr("wait for your decision"), "decisions")
        if not self._receives:
            return [decides]
        late = Tone.WRONG if board.overdue else Tone.PLAIN
        return [
            Figure(shown.money_named(board.cash_minor), self.tr("cash with me"), "cash"),
            Figure(
                shown.money_named(sum(one.amount_minor for one in board.paid_today)), self.tr("came in today"), "paid"
            ),
            Figure(shown.money_named(board.due_minor), self.tr("%n due today", "", len(board.due)), "due"),
            Figure(
                shown.money_named(board.overdue_minor), self.tr("%n overdue", "", len(board.overdue)), "overdue", late
            ),
            *([decides] if board.decisions else []),
        ]

    def _show_needs(self, board: Today) -> None:
        self._needs.clear()
        self._needs.setVisible(bool(board.needs_you))
        for task in board.needs_you:
            row = NeedsYouRow(task_words.sentence(task), self.tr("Look"), task_words.tone(task))
            row.acted.connect(lambda: self._workplace.open("sync"))
            self._needs.add(row)

    def _fill(self, card: Card, rows: list[QWidget]) -> None:
        card.clear()
        card.setVisible(bool(rows))
        for number, row in enumerate(rows):
            if number:
                card.add(Divider())
            card.add(row)
