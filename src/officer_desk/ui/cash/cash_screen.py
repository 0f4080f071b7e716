"""Cash with me: what the bag should hold, what came in today, and its count."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.cash import CashCount
from officer_desk.domain.errors import DeskError
from officer_desk.services import cash
from officer_desk.services.cash import CashPage
from officer_desk.services.desk import Changes
from officer_desk.ui import format as shown
from officer_desk.ui.cash.count_form import CountForm
from officer_desk.ui.cash.counts_card import CountsCard
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.workplace import Workplace


class CashScreen(Screen):
    """The bag of whoever is signed in."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("cash")
        self._workplace = workplace
        self._page: CashPage | None = None
        self._names: dict[str, str] = {}
        self._counting = False
        self._title, self._day = Label(Kind.TITLE), Label(Kind.SOFT)
        self._bag, self._figures, self._over = Card(), FiguresStrip(), NeedsYouRow()
        self._in, self.receipts, self._none = Card(), TextTable(), Label(Kind.SOFT, wraps=True)
        self.receipts.setObjectName("receipts")
        self.receipts.key_opened.connect(self._open_loan)
        pack = workplace.desk.pack
        self.form = CountForm(pack.currency, pack.denominations_minor)
        self.form.counted.connect(self._count)
        self.setFocusProxy(self.form)
        self.counts = CountsCard(workplace)
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        self._bag.add(self._figures)
        self._bag.add(self._over)
        self._in.add(self._none)
        self._in.add(self.receipts, 1)
        sides = Columns(Side(self._bag, self._in, self.counts, fills=self._in), Side(self.form), (6, 5))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._day)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 24)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(sides, 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Cash with me"))
        self._in.set_title(self.tr("Came in today"))
        self._none.setText(self.tr("No cash today. A repayment in cash puts it here, with its receipt."))
        self.receipts.setAccessibleName(self.tr("Receipts of today"))
        self.receipts.show_columns(
            (
                Column(self.tr("Receipt")),
                Column(self.tr("Customer")),
                Column(self.tr("Amount"), figures=True),
            )
        )
        self.form.retranslate()
        self._show()

    def load(self) -> None:
        """Ask for the bag."""
        desk = self._workplace.desk

        def job() -> tuple[CashPage, dict[str, str]]:
            page = cash.page(desk)
            return page, cash.names(desk, page)

        self._workplace.ask(job, self.show_page)

    def show_page(self, known: tuple[CashPage, dict[str, str]]) -> None:
        """Show the bag and whose money each receipt was."""
        self._page, self._names = known
        self._show()

    @property
    def page(self) -> CashPage | None:
        """What is shown; nothing while it is being asked."""
        return self._page

    def begun(self) -> bool:
        """Whether pieces are typed that are neither recorded nor being recorded."""
        return not self._counting and self.form.begun()

    def about(self) -> str:
        """Whose bag it is."""
        return self._workplace.desk.me.name

    def _changed(self, changes: Changes) -> None:
        if self._page is None or changes.touch(self._page.bag.id):
            self.load()

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        self._day.setText(shown.day_long(page.on))
        taken = sum(one.amount_minor for one in page.today)
        tone = Tone.WRONG if page.over_limit else Tone.PLAIN
        self._figures.show_figures(
            (
                Figure(shown.money_named(page.book_minor), self.tr("should be in the bag"), tone=tone),
                Figure(shown.money(taken), self.tr("came in today")),
                Figure(shown.money(page.limit_minor), self.tr("is the most to carry")),
            )
        )
        over = self.tr("{amount} more than you should carry. Hand it to the cashier today.")
        self._over.set(over.format(amount=shown.money_named(page.over_minor)), "", Tone.WRONG)
        self._over.setVisible(page.over_limit)
        self._none.setVisible(not page.today)
        self.receipts.setVisible(bool(page.today))
        newest = tuple(reversed(page.today))
        self.receipts.show_cells(
            [(one.receipt, self._names.get(one.receipt, ""), shown.money(one.amount_minor)) for one in newest],
            [one.receipt for one in newest],
        )
        self.form.show_book(page.book_minor)
        self.counts.show_counts(page.bag.counts)

    def _open_loan(self, receipt: object) -> None:
        page = self._page
        if page is not None:
            self._workplace.open("loan", next(one.loan for one in page.today if one.receipt == receipt))

    def _count(self, pieces: dict[int, int]) -> None:
        self.form.count.setEnabled(False)
        self._counting = True
        desk = self._workplace.desk
        self._workplace.background.run(lambda: cash.count_bag(desk, pieces), self._written, self._refused)

    def _written(self, counted: CashCount) -> None:
        self._counting = False
        self.form.clear_pieces()
        self.load()
        self._workplace.confirm(self.tr("Counted · {amount}").format(amount=shown.money_named(counted.counted_minor)))

    def _refused(self, refusal: DeskError) -> None:
        self._counting = False
        self._workplace.refuse(refusal)
        self.load()
