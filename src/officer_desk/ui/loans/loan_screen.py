"""All about one loan: where it stands today, every instalment, every receipt, every paper, and the next thing to do."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.loan import LoanStage
from officer_desk.domain.staff import may_record
from officer_desk.services import loans, papers
from officer_desk.services.desk import Changes
from officer_desk.services.loans import LoanPage
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.customer_view import CustomerView
from officer_desk.ui.language import Screen, current
from officer_desk.ui.loans import instalment_words
from officer_desk.ui.loans.position_table import PositionTable
from officer_desk.ui.papers import making
from officer_desk.ui.papers.preview import PaperPreview
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.why_panel import WhyPanel
from officer_desk.ui.workplace import Workplace

NEXT_PLACE = {LoanStage.DISCLOSED: "signing", LoanStage.SIGNED: "disbursement", LoanStage.ACTIVE: "repayment"}
NAME_OF_NEXT = {"signing": "sign", "disbursement": "disburse", "repayment": "take_repayment"}


class LoanScreen(Screen):
    """One loan, by its id."""

    def __init__(self, workplace: Workplace, id: str) -> None:
        super().__init__()
        self.setObjectName("loan")
        self._workplace = workplace
        self._id = id
        self._page: LoanPage | None = None
        self._title, self._about, self._stage = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True), Chip()
        self.next, self.customer = PrimaryButton(), LinkButton("", "person")
        self.turn = LinkButton("", "eye")
        self.customer.setObjectName("customer")
        self.turn.setObjectName("show_customer")
        self.turn.clicked.connect(self.customer_view)
        self.next.clicked.connect(self._go_next)
        self.customer.clicked.connect(self._open_customer)
        self._figures, self.table, self.why = FiguresStrip(), PositionTable(), WhyPanel(closable=True)
        self._schedule, self._receipts, self._papers, self._paper = Card(), Card(), Card(), Card()
        self.people = Card()
        self.preview = PaperPreview(workplace)
        self.working = LinkButton("", "print")
        self.working.setObjectName("print_working")
        self.working.clicked.connect(self._print_working)
        self._close = LinkButton("", "close")
        self._close.setObjectName("close_paper")
        self._close.clicked.connect(self._hide_paper)
        self._lay_out()
        self.table.key_chosen.connect(self._explain)
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addWidget(self._title)
        head.addWidget(self._stage)
        head.addStretch(1)
        head.addWidget(self.turn)
        head.addWidget(self.customer)
        head.addWidget(self.next)
        self._schedule.add(self._figures)
        self._schedule.add(self.table, 1)
        self._schedule.add(self.why)
        self.why.hide()
        self._schedule.set_aside(self.working)
        self._paper.set_aside(self._close)
        self._paper.add(self.preview, 1)
        self._paper.hide()
        shown = Side(self._schedule, self._paper, fills=self._schedule)
        sides = Columns(shown, Side(self._receipts, self._papers, self.people), (11, 9))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(sides, 1)

    def retranslate(self) -> None:
        self._schedule.set_title(self.tr("Where it stands"))
        self._receipts.set_title(self.tr("Money that came"))
        self._papers.set_title(self.tr("Papers"))
        self.people.set_title(self.tr("People in it"))
        self._paper.set_title(self.tr("Paper"))
        self._close.setText(self.tr("Close"))
        self.working.setText(self.tr("How it is worked out"))
        self.working.setToolTip(self.tr("A paper for the customer: how every instalment is worked out"))
        self.customer.setText(self.tr("Customer"))
        self.turn.setText(self.tr("Show the customer"))
        self.turn.setToolTip(self.tr("Show the customer (F9)"))
        self._show()

    def load(self) -> None:
        """Ask for the loan."""
        self._workplace.ask(lambda: loans.page(self._workplace.desk, self._id), self.show_page)

    def show_page(self, page: LoanPage) -> None:
        """Show this loan."""
        self._page = page
        self._show()

    @property
    def page(self) -> LoanPage | None:
        """What is shown; nothing while it is being asked."""
        return self._page

    def _changed(self, changes: Changes) -> None:
        if changes.touch(self._id):
            self.load()

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        loan, terms = page.loan, page.loan.quote.terms
        self._title.setText(page.borrower.identity.name if page.borrower.identity else loan.contract_number)
        product = self._workplace.desk.pack.product(terms.product).name(str(current()))
        parts = (product, loan.contract_number, shown.money_named(terms.principal_minor))
        self._about.setText(" · ".join(part for part in parts if part))
        self._stage.set(words.name(loan.stage), Tone.GOOD if loan.stage is LoanStage.ACTIVE else Tone.PLAIN)
        self._show_next(loan.stage)
        self._figures.show_figures(self._sums(page))
        if page.position is not None:
            self.table.show_position(page.position)
        else:
            self.table.show_plan(loan.quote.rows)
        self.why.hide()
        self._show_receipts(page)
        self._show_papers(page)
        self._show_people(page)

    def _show_next(self, stage: LoanStage) -> None:
        place = NEXT_PLACE.get(stage, "")
        act = {"signing": "contract_signed", "disbursement": "disbursement_recorded"}.get(place, "repayment_recorded")
        self.next.setVisible(bool(place) and may_record(self._workplace.desk.me.role, act))
        self.next.setObjectName(NAME_OF_NEXT.get(place, "next"))
        said = {
            "signing": self.tr("Go on signing"),
            "disbursement": self.tr("The money goes out"),
            "repayment": self.tr("Take money"),
        }
        self.next.setText(said.get(place, ""))

    def _sums(self, page: LoanPage) -> list[Figure]:
        position = page.position
        if position is None:
            return [Figure(shown.money_named(page.loan.quote.total_minor), self.tr("to be paid back in all"))]
        figures = [Figure(shown.money_named(position.outstanding_minor), self.tr("principal outstanding"))]
        if position.overdue_minor:
            caption = self.tr("overdue, %n day(s) past due", "", position.days_past_due)
            figures.append(Figure(shown.money_named(position.overdue_minor), caption, tone=Tone.WRONG))
        if position.next_due is not None:
            caption = self.tr("due on {day}").format(day=shown.day(position.next_due))
            figures.append(Figure(shown.money_named(position.next_due_minor), caption))
        return figures

    def _show_receipts(self, page: LoanPage) -> None:
        self._receipts.clear()
        for receipt in page.receipts:
            row = ListRow(receipt.number, f"{shown.day(receipt.value_date)} · {words.name(receipt.channel)}")
            row.set_amount(shown.money(receipt.amount_minor))
            self._receipts.add(row)
        if not page.receipts:
            self._receipts.add(Label(Kind.SOFT, self.tr("No money has come in yet.")))

    def _show_papers(self, page: LoanPage) -> None:
        self._papers.clear()
        first = {paper.id: paper for paper in reversed(page.papers)}
        for paper in sorted(first.values(), key=lambda one: (one.printed_on, one.number)):
            copies = max(one.copy for one in page.papers if one.id == paper.id)
            row = ListRow(
                f"{words.document(paper.form)} · {shown.day_short(paper.printed_on)}", paper.number, opens=True
            )
            row.setObjectName(f"paper_{paper.form}")
            row.set_chip(self.tr("%n copy(s)", "", copies) if copies else "")
            row.set_action(self.tr("Copy"), "print")
            row.action.setObjectName(f"reprint_{paper.form}")
            row.opened.connect(lambda id=paper.id, form=paper.form: self._open_paper(id, form))
            row.acted.connect(lambda id=paper.id, form=paper.form: self._reprint(id, form))
            self._papers.add(row)
        if not page.papers:
            self._papers.add(Label(Kind.SOFT, self.tr("Nothing was printed yet.")))

    def _show_people(self, page: LoanPage) -> None:
        self.people.clear()
        for known in page.people:
            who = known.identity
            row = ListRow(who.name if who else self.tr("erased"), shown.phone(who.phone) if who else "")
            row.set_chip(words.name(known.role))
            self.people.add(row)

    def _explain(self, number: int) -> None:
        if self._page is not None and self._page.position is not None:
            self.why.show_why(*instalment_words.explained(self._page.position, number))

    def customer_view(self) -> None:
        """Turn the screen to the customer."""
        page = self._page
        if page is None:
            return
        name = page.borrower.identity.name if page.borrower.identity else ""
        CustomerView(self._workplace.desk.pack, name, page.loan.dated or page.loan.quote, self.window()).open()

    def _open_paper(self, id: str, form: str) -> None:
        desk = self._workplace.desk
        self._workplace.ask(lambda: papers.pdf(desk, id), lambda pdf: self._show_paper(id, form, pdf))

    def _print_working(self) -> None:
        desk, page = self._workplace.desk, self._page
        if page is None:
            return

        def make() -> tuple[str, bytes]:
            paper = making.working(desk, page)
            return papers.keep(desk, page.loan.id, paper, page.loan.contract_number), paper.pdf

        self._workplace.ask(make, lambda made: self._show_paper(made[0], "working", made[1]))

    def _reprint(self, id: str, form: str) -> None:
        self._workplace.ask(lambda: self._copy_of(id), lambda pdf: self._show_paper(id, form, pdf))

    def _copy_of(self, id: str) -> bytes:
        """In the background: a copy says that it is one, and which; it is on record before it is seen."""
        from officer_desk.printing.copies import mark_copy  # noqa: PLC0415  # reprints are rare, its library is large

        pdf, copy = papers.again(self._workplace.desk, self._id, id)
        return mark_copy(pdf, copy, self._page.customer.language if self._page is not None else "")

    def _show_paper(self, id: str, form: str, pdf: bytes) -> None:
        self._schedule.hide()
        self._paper.show()
        self.preview.show_pdf(form, pdf)
        self.preview.offer_saving(lambda: self._copy_of(id))

    def _hide_paper(self) -> None:
        self._paper.hide()
        self._schedule.show()

    def _go_next(self) -> None:
        if self._page is not None:
            self._workplace.open(NEXT_PLACE[self._page.loan.stage], self._id)

    def _open_customer(self) -> None:
        if self._page is not None:
            self._workplace.open("customer", self._page.customer.id)
