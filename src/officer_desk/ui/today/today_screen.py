"""*Today*: money first, then what needs somebody, then whom to visit and what to go on with."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.staff import may_record
from officer_desk.services.today import Today
from officer_desk.ui import format as shown
from officer_desk.ui.frame import needs_you, task_words
from officer_desk.ui.frame.needs_you import Morning, Need
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone, letter
from officer_desk.ui.today.sum_card import SumCard
from officer_desk.ui.today.today_rows import Rows
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.scroll import Scroll
from officer_desk.ui.workplace import Workplace

ROOM_FOR_TWO = 118
"""In letters."""
LISTS = {
    "cash": ("cash", ""),
    "paid": ("cash", ""),
    "due": ("loans", "due"),
    "overdue": ("loans", "overdue"),
    "decisions": ("decisions", ""),
}


class TodayScreen(Screen):
    """The first screen of everybody; a sum opens its list."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("today")
        self._workplace = workplace
        self._morning: Morning | None = None
        role = workplace.desk.me.role
        self._receives, self._takes = may_record(role, "customer_received"), may_record(role, "repayment_recorded")
        self._title, self._day = Label(Kind.TITLE), Label(Kind.SOFT)
        self.receive = PrimaryButton("", "plus")
        self.receive.setObjectName("receive_customer")
        self.receive.clicked.connect(lambda: workplace.open("intake"))
        self.receive.setVisible(self._receives)
        self.figures = FiguresStrip()
        self.figures.asked.connect(lambda key: workplace.open(*LISTS[key]))
        self._needs, self._nothing = Card(), EmptyState()
        self._nothing.acted.connect(self.receive.click)
        self._overdue, self._due, self._paid = SumCard("overdue"), SumCard("due"), SumCard("paid")
        self._decisions, self._work, self._drafts = SumCard("decisions"), SumCard("work"), SumCard("drafts")
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._day)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addLayout(words, 1)
        head.addWidget(self.receive, 0, Qt.AlignmentFlag.AlignBottom)
        self._sides = QWidget()
        self._beside = sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sides)
        sides.setSpacing(16)
        for share, cards in (
            (6, (self._needs, self._decisions, self._overdue, self._due, self._paid)),
            (5, (self._work, self._drafts)),
        ):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
                card.hide()
            column.addStretch(1)
            sides.addWidget(side, share)
            self._right = column
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 14, 18, 16)
        whole.setSpacing(14)
        whole.addLayout(head)
        whole.addWidget(self.figures)
        whole.addWidget(self._nothing, 1)
        self._scroll = Scroll(self._sides)
        whole.addWidget(self._scroll, 1)
        self._nothing.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Today"))
        self.receive.setText(self.tr("Receive a customer"))
        self.receive.setToolTip(self.tr("Begin with who is sitting there (Ctrl+N)"))
        self._needs.set_title(self.tr("Needs you"))
        self._overdue.set_title(self.tr("Overdue"))
        self._due.set_title(self.tr("Due today"))
        self._paid.set_title(self.tr("Paid today"))
        self._decisions.set_title(self.tr("Your decision"))
        self._work.set_title(self.tr("On the way"))
        self._drafts.set_title(self.tr("Go on with"))
        if self._receives:
            self._nothing.set_words(
                self.tr("Nothing waits today. Receive a customer, or sync to see what others did."),
                self.tr("Receive a customer"),
            )
        else:
            self._nothing.set_words(self.tr("Nothing waits for you. Sync to see what others did."))
        self._show()

    def _fit(self) -> None:
        """Two columns where there is room for them, one under the other for large letters and small windows."""
        wide = self.width() >= letter(self) * ROOM_FOR_TWO
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def load(self) -> None:
        """Ask for the day."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: needs_you.look(desk), self.show_morning)

    def _changed(self, _: object) -> None:
        self.load()

    def show_morning(self, morning: Morning) -> None:
        """Show this day."""
        self._morning = morning
        self._show()

    @property
    def board(self) -> Today | None:
        """What is shown; nothing while it is being asked."""
        return self._morning.board if self._morning else None

    def _show(self) -> None:
        if self._morning is None:
            return
        board, rows = self._morning.board, Rows(self._workplace, self._morning.board)
        self._day.setText(shown.day_long(board.day))
        self.figures.show_figures(self._sums(board))
        self._show_needs(self._morning.needs)
        if self._takes:
            self._overdue.show_rows(rows.overdue(), board.overdue_minor, len(board.overdue))
            self._due.show_rows(rows.due(), board.due_minor, len(board.due))
            paid_minor = sum(one.amount_minor for one in board.paid_today)
            self._paid.show_rows(rows.paid(self._morning.payers), paid_minor, len(board.paid_today))
        self._decisions.show_rows(rows.decisions())
        self._work.show_rows(rows.work())
        self._drafts.show_rows(rows.drafts())
        # What a lock interrupted comes first: whoever opened the desk again was in the middle of it.
        if (first := 0 if rows.interrupted() else 1) != self._right.indexOf(self._drafts):
            self._right.removeWidget(self._drafts)
            self._right.insertWidget(first, self._drafts)
        self._show_sides()

    def _show_sides(self) -> None:
        """A side without cards leaves its room to the other."""
        filled = []
        for side in self._sides.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            cards = side.findChildren(Card, options=Qt.FindChildOption.FindDirectChildrenOnly)
            side.setVisible(any(not card.isHidden() for card in cards))
            filled.append(not side.isHidden())
        self._nothing.setVisible(not any(filled))
        self._scroll.setVisible(any(filled))

    def _sums(self, board: Today) -> Sequence[Figure]:
        decides = Figure(shown.count(len(board.decisions)), self.tr("wait for your decision"), "decisions")
        if not self._takes:
            return [decides]
        late = Tone.WRONG if board.overdue else Tone.PLAIN
        paid_minor = sum(one.amount_minor for one in board.paid_today)
        return [
            Figure(shown.money_named(board.cash_minor), self.tr("cash with me"), "cash"),
            Figure(shown.money_named(paid_minor), self.tr("came in today"), "paid"),
            Figure(shown.money_named(board.due_minor), self.tr("%n due today", "", len(board.due)), "due"),
            Figure(
                shown.money_named(board.overdue_minor), self.tr("%n overdue", "", len(board.overdue)), "overdue", late
            ),
            *([decides] if board.decisions else []),
        ]

    def _show_needs(self, needs: tuple[Need, ...]) -> None:
        self._needs.clear()
        self._needs.setVisible(bool(needs))
        for need in needs:
            self._needs.add(task_words.row(need, self._workplace))
