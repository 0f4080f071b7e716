"""All customers of this desk, found by whatever the officer remembers of them."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.staff import may_record
from officer_desk.services import customers
from officer_desk.services.customers import Listed
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.background import Ticket
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import letter
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.workplace import Workplace

SEARCH_AFTER_MS = 120


class CustomersScreen(Screen):
    """Typing searches at once; Enter opens the first hit, or the row that is chosen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("customers")
        self._workplace = workplace
        self._ticket: Ticket | None = None
        self._found: tuple[Listed, ...] | None = None
        self._title, self._count = Label(Kind.TITLE), Label(Kind.SOFT)
        self.search = TextEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(38 * letter(self.search))
        self.search.returnPressed.connect(self._open_first)
        self.receive = PrimaryButton("", "plus")
        self.receive.setObjectName("receive_customer")
        self.receive.clicked.connect(lambda: workplace.open("intake"))
        self._receives = may_record(workplace.desk.me.role, "customer_received")
        self.receive.setVisible(self._receives)
        self._card, self.table, self._empty = Card(), TextTable(), EmptyState()
        self.table.setObjectName("list")
        self.table.key_opened.connect(lambda id: workplace.open("customer", id))
        self._empty.acted.connect(self.receive.click)
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._soon.timeout.connect(self.load)
        self.search.changed.connect(self._soon.start)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.setFocusProxy(self.search)
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        self._card.add(self.table, 1)
        self._card.add(self._empty, 1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(self.receive)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._card, 1)
        self._empty.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Customers"))
        self.search.setPlaceholderText(self.tr("Name, phone or identity number"))
        self.search.setAccessibleName(self.tr("Search customers"))
        self.search.setToolTip(self.tr("Search customers (Ctrl+F)"))
        self.receive.setText(self.tr("Receive a customer"))
        self.table.setAccessibleName(self.tr("Customers"))
        self.table.show_columns(
            (
                Column(self.tr("Name")),
                Column(self.tr("Lives on")),
                Column(self.tr("Phone")),
                Column(self.tr("Address")),
                Column(self.tr("Loans")),
                Column(self.tr("Left to pay"), figures=True),
            )
        )
        self._show()

    def load(self) -> None:
        """Ask for whoever fits what is typed."""
        if self._ticket is not None:
            self._ticket.cancel()
        desk, typed = self._workplace.desk, self.search.value()
        self._ticket = self._workplace.ask(lambda: customers.listed(desk, typed), self.show_found)

    def show_found(self, found: tuple[Listed, ...]) -> None:
        """Show these."""
        self._found = found
        self._show()

    @property
    def found(self) -> tuple[Listed, ...] | None:
        """Whoever is shown; nothing while it is being asked."""
        return self._found

    def _changed(self, changes: object) -> None:
        self.load()

    def _open_first(self) -> None:
        """A search that is still under way is waited for, so that Enter never opens the hit before."""
        if self._soon.isActive():
            self._soon.stop()
            self.load()
            if self._ticket is not None:
                self._ticket.then = self._show_and_open
        elif self._found:
            self._workplace.open("customer", self._found[0].row.id)

    def _show_and_open(self, found: tuple[Listed, ...]) -> None:
        self.show_found(found)
        if found:
            self._workplace.open("customer", found[0].row.id)

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        searched = bool(self.search.value())
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.set_words(
            self.tr("Nobody here goes by that. Try a part of the name, or the last four digits of the identity card.")
            if searched
            else self.tr("Whoever you receive is found here again."),
            "" if searched or not self._receives else self.tr("Receive a customer"),
        )
        self._count.setText(self.tr("%n customer(s)", "", len(found)) if found else "")
        self.table.show_cells([self._cells(one) for one in found], [one.row.id for one in found])

    def _cells(self, one: Listed) -> tuple[str, ...]:
        row = one.row
        return (
            row.name,
            words.name(row.kind),
            shown.phone(one.masked_phone),
            row.address,
            self._loans(one),
            shown.money(one.outstanding_minor) if one.loans else "",
        )

    def _loans(self, one: Listed) -> str:
        if not one.loans:
            return ""
        late = (self._workplace.desk.today() - one.oldest_due).days if one.oldest_due else 0
        if late > 0:
            return self.tr("%n day(s) past due", "", late)
        return self.tr("%n on time", "", one.loans)
