"""One application: where it stands, what is to be done next, and everything that was learned and decided."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.application import Stage
from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import may_record
from officer_desk.services import applications, decisions, documents, intake, resumption
from officer_desk.services.decisions import DecisionFile, FilePaper
from officer_desk.services.desk import Changes
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.applications import application_words
from officer_desk.ui.applications.application_words import Deed
from officer_desk.ui.applications.customer_view import CustomerView
from officer_desk.ui.applications.withdraw_panel import WithdrawPanel
from officer_desk.ui.decisions.capacity_card import CapacityCard
from officer_desk.ui.decisions.flags_card import FlagsCard
from officer_desk.ui.decisions.loan_card import LoanCard
from officer_desk.ui.decisions.paper_viewer import PaperViewer
from officer_desk.ui.decisions.papers_card import PapersCard, title_of
from officer_desk.ui.decisions.people_card import PeopleCard
from officer_desk.ui.decisions.record_card import RecordCard
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

ENDED = frozenset({Stage.DECLINED, Stage.WITHDRAWN})


class ApplicationScreen(Screen):
    """What to do next stands on top; the rest is the file as whoever decides reads it."""

    def __init__(self, workplace: Workplace, application_id: str) -> None:
        super().__init__()
        self.setObjectName("application")
        self._workplace = workplace
        self._id = application_id
        self._file: DecisionFile | None = None
        self._deed = Deed.NOTHING
        self.back, self.withdraw = LinkButton("", "chevron-left"), LinkButton()
        self.customer = LinkButton("", "person")
        self._title, self._about, self._stage = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True), Chip()
        self._next, self.act, self.panel = Label(Kind.NAME, wraps=True), PrimaryButton(), WithdrawPanel()
        self.loan, self.capacity, self.flags = LoanCard(workplace), CapacityCard(), FlagsCard()
        self.papers, self.people, self.record = PapersCard(), PeopleCard(workplace), RecordCard(workplace)
        for name, button in (("back", self.back), ("withdraw", self.withdraw), ("customer", self.customer)):
            button.setObjectName(name)
        self._lay_out()
        self._listen()
        self.retranslate()
        self.load()

    def _listen(self) -> None:
        workplace = self._workplace
        self.back.clicked.connect(lambda: workplace.open("applications"))
        self.customer.clicked.connect(self._open_customer)
        self.act.clicked.connect(self._act)
        self.withdraw.clicked.connect(self.panel.ask)
        self.panel.withdrawn.connect(self._withdraw)
        self.papers.opened.connect(self._open_paper)
        workplace.changed.connect(self._changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        head.addWidget(self._stage)
        head.addWidget(self.customer)
        head.addWidget(self.withdraw)
        next_card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._next, 1)
        row.addWidget(self.act)
        next_card.add_layout(row)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 4, 10, 6)
        top.addWidget(next_card)
        top.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 18, 18, 20)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._top)
        self._body = Columns(
            Side(self.loan, self.capacity, self.flags), Side(self.people, self.papers, self.record), (11, 9)
        )
        column.addWidget(self._body, 1)
        self._body.hide()
        self._top.hide()

    def retranslate(self) -> None:
        self.back.setAccessibleName(self.tr("Back to the applications"))
        self.back.setToolTip(self.tr("Back to the applications"))
        self.customer.setText(self.tr("Customer"))
        self.withdraw.setText(self.tr("Take it back…"))
        if self._file is not None:
            self.show_file(self._file)

    @property
    def next_words(self) -> str:
        """What is to be done next, as it is said."""
        return self._next.text()

    def load(self) -> None:
        """Ask for the file."""
        desk, id = self._workplace.desk, self._id
        self._workplace.background.run(lambda: decisions.file(desk, id), self.show_file, self._not_here)

    def _not_here(self, refusal: DeskError) -> None:
        self._workplace.refuse(refusal)
        self._workplace.open("applications")

    def _changed(self, changes: Changes) -> None:
        if self._file is None or changes.touch(self._id, self._file.page.application.customer):
            self.load()

    def show_file(self, file: DecisionFile) -> None:
        """Show the application as it stands."""
        self._file = file
        application, desk = file.page.application, self._workplace.desk
        who = file.page.borrower.identity
        self._title.setText(who.name if who else self.tr("erased"))
        self._about.setText(" · ".join(self._about_words(file)))
        self._stage.set(*application_words.stage(application.stage))
        self._show_next()
        self.loan.show_file(file)
        self.capacity.show_survey(application.survey, desk.pack.thresholds)
        for card in (self.flags, self.papers, self.people, self.record):
            card.show_file(file)
        signed = application_words.loan_of(file) is not None
        may = may_record(desk.me.role, "application_withdrawn")
        self.withdraw.setVisible(may and not signed and application.stage not in ENDED)
        self._top.show()
        self._body.show()

    def _about_words(self, file: DecisionFile) -> tuple[str, ...]:
        application, desk = file.page.application, self._workplace.desk
        terms = application.quote.terms if application.quote is not None else None
        product = desk.pack.product(terms.product).name(str(language.current())) if terms is not None else ""
        opened = self.tr("begun by {officer} on {day}").format(
            officer=desk.name_of(application.officer), day=shown.day(application.opened_on)
        )
        return tuple(part for part in (words.name(file.page.customer.kind), product, opened) if part)

    def _show_next(self) -> None:
        if self._file is None:
            return
        following = application_words.next_of(self._workplace.desk, self._file)
        self._deed = following.deed
        self._next.setText(following.sentence)
        self._next.set_ink(following.tone)
        self.act.setText(following.action)
        self.act.setObjectName(str(following.deed))
        self.act.setVisible(following.deed is not Deed.NOTHING)

    def _act(self) -> None:
        """Do what is to be done next."""
        workplace, file = self._workplace, self._file
        if file is None:
            return
        match self._deed:
            case Deed.GO_ON:
                workplace.ask(self._draft, lambda draft: workplace.open("intake", draft))
            case Deed.DECIDE:
                workplace.open("decision", self._id)
            case Deed.SIGN:
                workplace.open("signing", self._id)
            case Deed.OPEN_LOAN:
                loan = application_words.loan_of(file)
                workplace.open("loan", loan.id if loan is not None else "")

    def _draft(self) -> str:
        """In the background: the draft to go on with, made anew where there is none."""
        desk = self._workplace.desk
        visit = resumption.of_application(desk, self._id)
        intake.keep(desk, visit)
        return visit.draft

    def customer_view(self) -> None:
        """Turn the screen to the customer."""
        page = self._file.page if self._file is not None else None
        if page is None or page.application.quote is None:
            self._workplace.confirm(self.tr("There are no figures to show yet: choose a loan first."))
            return
        name = page.borrower.identity.name if page.borrower.identity is not None else ""
        CustomerView(self._workplace.desk.pack, name, page.application.quote, self.window()).open()

    def _open_customer(self) -> None:
        if self._file is not None:
            self._workplace.open("customer", self._file.page.application.customer)

    def _withdraw(self, reason: str) -> None:
        desk, id = self._workplace.desk, self._id
        self._workplace.ask(lambda: applications.withdraw(desk, id, reason), self._withdrawn)

    def _withdrawn(self, _: None) -> None:
        self._workplace.confirm(self.tr("Taken back."))

    def _open_paper(self, paper: FilePaper) -> None:
        document = paper.line.document
        if document is None:
            return
        viewer = PaperViewer(title_of(paper), self)
        viewer.open()
        if not paper.here:
            viewer.say_not_here()
            return
        desk = self._workplace.desk
        self._workplace.background.run(
            lambda: (documents.picture(desk, document.id), document.media_type), viewer.show_content, viewer.refuse
        )
