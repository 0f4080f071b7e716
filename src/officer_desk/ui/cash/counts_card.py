"""The counts of a bag, the newest first: what was found, how far it was from the book, and the paper for it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.cash import CashCount
from officer_desk.ui import format as shown
from officer_desk.ui.cash.cash_sheet_view import CashSheetView
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.workplace import Workplace

MOST_SHOWN = 3


class CountsCard(Card):
    """Each count with the way to its paper."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add(self._rows)
        self.hide()

    def show_counts(self, counts: tuple[CashCount, ...]) -> None:
        """Show the last of these; none, no card."""
        self.set_title(self.tr("Counted"))
        self.setVisible(bool(counts))
        clear_layout(self._column)
        for number, counted in list(enumerate(counts, start=1))[: -MOST_SHOWN - 1 : -1]:
            if self._column.count():
                self._column.addWidget(Divider())
            self._column.addWidget(self._row(number, counted, newest=number == len(counts)))

    def _row(self, number: int, counted: CashCount, *, newest: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(Kind.NAME, shown.money_named(counted.counted_minor)))
        words.addWidget(Label(Kind.SOFT, shown.day(counted.on)))
        line.addLayout(words, 1)
        line.addWidget(Chip(*self._difference(counted.difference_minor)))
        paper = QuietButton(self.tr("Cash sheet"), "print")
        paper.setObjectName("cash_sheet" if newest else f"cash_sheet_{number}")
        paper.clicked.connect(lambda: CashSheetView(self._workplace, number, self.window()).open())
        line.addWidget(paper)
        return row

    def _difference(self, difference_minor: int) -> tuple[str, Tone]:
        amount = shown.money(abs(difference_minor))
        if difference_minor < 0:
            return self.tr("{amount} missing").format(amount=amount), Tone.WRONG
        if difference_minor > 0:
            return self.tr("{amount} too much").format(amount=amount), Tone.WAITS
        return self.tr("exact"), Tone.GOOD
