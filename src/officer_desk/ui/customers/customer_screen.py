"""One customer on one page: who they are, what they borrowed, their papers, and what happened when."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.staff import may_record
from officer_desk.services import customer_file, customers, documents, forgetting, papers
from officer_desk.services.customer_file import CustomerFile, PaperOnFile, PaperRow
from officer_desk.services.desk import Changes
from officer_desk.services.forgetting import ErasureReason, Standing
from officer_desk.ui import words
from officer_desk.ui.customers.business_card import ApplicationsCard, LoansCard
from officer_desk.ui.customers.erase_card import EraseCard
from officer_desk.ui.customers.household_card import ConsentsCard, HouseholdCard
from officer_desk.ui.customers.papers_card import FilePapersCard
from officer_desk.ui.customers.timeline_card import TimelineCard
from officer_desk.ui.customers.who_card import WhoCard
from officer_desk.ui.decisions.paper_viewer import PaperViewer
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

PDF = "application/pdf"


class CustomerScreen(Screen):
    """Rows lead to loans, applications and papers; another application begins here."""

    def __init__(self, workplace: Workplace, customer: str) -> None:
        super().__init__()
        self.setObjectName("customer")
        self._workplace = workplace
        self._id = customer
        self._file: CustomerFile | None = None
        self._standing: Standing | None = None
        self.back = LinkButton("", "chevron-left")
        self.back.setObjectName("back")
        self.back.clicked.connect(lambda: workplace.open("back"))
        self._name, self._kind = Label(Kind.TITLE), Chip()
        self.new_application = PrimaryButton("", "plus")
        self.new_application.setObjectName("new_application")
        self.new_application.clicked.connect(lambda: workplace.open("intake", customer))
        self.new_application.setVisible(may_record(workplace.desk.me.role, "application_opened"))
        self.who, self.household, self.consents = WhoCard(workplace), HouseholdCard(), ConsentsCard()
        self.loans, self.applications = LoansCard(workplace), ApplicationsCard(workplace)
        self.papers, self.timeline = FilePapersCard(workplace), TimelineCard(workplace)
        self.erase = EraseCard()
        self.erase.asked.connect(self._erase)
        self.who.reveal.connect(self._reveal)
        self.papers.document_opened.connect(self._open_document)
        self.papers.paper_opened.connect(self._open_paper)
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        file = Side(self.loans, self.applications, self.papers, self.timeline)
        self._page = Columns(Side(self.who, self.household, self.consents, self.erase), file, (5, 8))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self._name)
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self.new_application)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 18, 18, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._page, 1)
        self._page.hide()

    def retranslate(self) -> None:
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back"))
        self.new_application.setText(self.tr("New application"))
        self._show()

    def load(self) -> None:
        """Ask for the customer's file."""
        desk, id = self._workplace.desk, self._id
        self._workplace.ask(lambda: (customer_file.file(desk, id), forgetting.standing(desk, id)), self._show_both)

    def _show_both(self, both: tuple[CustomerFile, Standing]) -> None:
        file, self._standing = both
        self.show_file(file)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer."""
        self._file = file
        self._show()
        self._page.show()

    def _changed(self, changes: Changes) -> None:
        file = self._file
        if file is None:
            self.load()
            return
        cases = (self._id, *(row.id for row in file.page.applications), *(row.id for row in file.page.loans))
        if changes.touch(*cases):
            self.load()

    def _show(self) -> None:
        file = self._file
        if file is None:
            return
        self._name.setText(words.person(file.page.row.name))
        if self._standing is not None:
            self.who.show_standing(self._standing)
            self.erase.show_standing(self._standing)
            gone = self._standing.gone or self._standing.asked_on is not None
            self.new_application.setEnabled(not gone and not self._standing.withheld)
        self._kind.set(words.name(file.page.customer.kind))
        self.who.show_file(file)
        self.household.show_file(file)
        self.consents.show_file(file)
        self.loans.show_file(file)
        self.applications.show_file(file)
        self.papers.show_file(file)
        self.timeline.show_file(file)

    def _reveal(self, reason: str) -> None:
        desk, id = self._workplace.desk, self._id
        self._workplace.ask(lambda: customers.numbers(desk, id, reason), self.who.open_numbers)

    def _erase(self, name: str, reason: str) -> None:
        desk, id = self._workplace.desk, self._id
        self._workplace.background.run(
            lambda: forgetting.erase(desk, id, name, ErasureReason(reason)), self._erased, self._not_erased
        )

    def _erased(self, changes: Changes) -> None:
        self.erase.close_form()
        self._workplace.confirm(self.tr("Written down. It is done when head office has agreed: sync."))
        self._workplace.tell(changes)

    def _not_erased(self, refusal: DeskError) -> None:
        if isinstance(refusal, BadField):
            self.erase.refuse(words.refusal(refusal))
        else:
            self._workplace.refuse(refusal)

    def _open_document(self, paper: PaperOnFile) -> None:
        title = f"{words.document(paper.document.kind)} · {words.name(paper.role)}"
        viewer = PaperViewer(title, self)
        viewer.open()
        if not paper.here:
            viewer.say_not_here()
            return
        desk, document = self._workplace.desk, paper.document
        self._workplace.background.run(
            lambda: (documents.picture(desk, document.id), document.media_type), viewer.show_content, viewer.refuse
        )

    def _open_paper(self, paper: PaperRow) -> None:
        viewer = PaperViewer(words.document(paper.form), self)
        viewer.open()
        desk = self._workplace.desk
        self._workplace.background.run(lambda: (papers.pdf(desk, paper.id), PDF), viewer.show_content, viewer.refuse)
