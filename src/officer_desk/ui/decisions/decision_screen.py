"""One application before its decision: everything it rests on at the left, the decision itself at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.decision import Level, Verdict
from officer_desk.domain.errors import DeskError, Finding
from officer_desk.services import decisions, documents
from officer_desk.services.decisions import DecisionFile, FilePaper, Waiting
from officer_desk.services.desk import Changes
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.background import Ticket
from officer_desk.ui.decisions import capacity_card, flags_card, papers_card
from officer_desk.ui.decisions.capacity_card import CapacityCard
from officer_desk.ui.decisions.flags_card import FlagsCard
from officer_desk.ui.decisions.loan_card import LoanCard
from officer_desk.ui.decisions.paper_viewer import PaperViewer
from officer_desk.ui.decisions.papers_card import PapersCard, title_of
from officer_desk.ui.decisions.people_card import PeopleCard
from officer_desk.ui.decisions.record_card import RecordCard
from officer_desk.ui.decisions.verdict_form import Ruling, Step, VerdictForm
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace


class DecisionScreen(Screen):
    """A file and its decision; when it is taken, the next in the queue comes."""

    def __init__(self, workplace: Workplace, application: str) -> None:
        super().__init__()
        self.setObjectName("decision")
        self._workplace = workplace
        self._id = application
        self._file: DecisionFile | None = None
        self._asking: Ticket | None = None
        self._ruling: Ruling | None = None
        self.back = LinkButton("", "chevron-left")
        self.back.setObjectName("back")
        self.back.clicked.connect(lambda: workplace.open("decisions"))
        self._title, self._about = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True)
        self._states = (Chip(), Chip(), Chip())
        self.loan, self.capacity, self.flags = LoanCard(workplace), CapacityCard(), FlagsCard()
        self.papers, self.people, self.record = PapersCard(), PeopleCard(workplace), RecordCard(workplace)
        self.form = VerdictForm(workplace.desk.pack.currency)
        self.papers.opened.connect(self._open_paper)
        self.form.changed.connect(self._ask_objections)
        self.form.decided.connect(self._decide)
        self._lay_out()
        workplace.changed.connect(self._changed)
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        facts = Side(self.loan, self.capacity, self.flags, self.papers, self.people, self.record)
        self._body = Columns(facts, Side(self.form), (11, 6))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 10, 0)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        for chip in self._states:
            head.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 18, 18, 20)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._body, 1)
        self._body.hide()

    def retranslate(self) -> None:
        self.back.setAccessibleName(self.tr("Back to the decisions"))
        self.back.setToolTip(self.tr("Back to the decisions"))
        self.form.retranslate()
        if self._file is not None:
            self._show(self._file)

    def load(self) -> None:
        """Ask for the file."""
        desk, id = self._workplace.desk, self._id
        self._workplace.ask(lambda: decisions.file(desk, id), self.show_file)

    def show_file(self, file: DecisionFile) -> None:
        """Show this file; what is filled in already stays."""
        self._file = file
        self._show(file)
        self._body.show()
        self._ask_objections()

    def begun(self) -> bool:
        """Whether something is filled in that is neither decided nor being decided."""
        return self._ruling is None and self._file is not None and self.form.answer is not None

    def about(self) -> str:
        """Whose application it is."""
        return self._title.text()

    def _changed(self, changes: Changes) -> None:
        if self._file is None or changes.touch(self._id, self._file.page.application.customer):
            self.load()

    def _show(self, file: DecisionFile) -> None:
        application, desk = file.page.application, self._workplace.desk
        who = file.page.borrower.identity
        self._title.setText(who.name if who else self.tr("erased"))
        parts = (
            words.name(file.page.customer.kind),
            *((who.address,) if who else ()),
            self.tr("{officer} submitted it on {day}").format(
                officer=desk.name_of(application.officer), day=shown.day(application.submitted_on or file.since)
            ),
        )
        self._about.setText(" · ".join(parts))
        self.loan.show_file(file)
        self.capacity.show_survey(application.survey, desk.pack.thresholds)
        for card in (self.flags, self.papers, self.people, self.record):
            card.show_file(file)
        states = (
            capacity_card.state(application.survey),
            flags_card.state(application.survey),
            papers_card.state(file),
        )
        for chip, state in zip(self._states, states, strict=True):
            chip.set(*state)
        self.form.show_step(self._step(file))

    def _step(self, file: DecisionFile) -> Step | None:
        application, desk = file.page.application, self._workplace.desk
        if file.level is None or application.quote is None:
            return None
        return Step(
            file.level,
            application.quote.terms.principal_minor,
            desk.name_of(application.officer),
            desk.pack.approval_limit_minor(desk.me.role),
        )

    def _ask_objections(self) -> None:
        """The rules are asked at each change: an amount may be over a limit while a lower one is not."""
        if self._asking is not None:
            self._asking.cancel()
        desk, id, amount = self._workplace.desk, self._id, self.form.amount_minor()
        self._asking = self._workplace.ask(lambda: decisions.objections(desk, id, amount), self._object)

    def _object(self, objections: tuple[Finding, ...]) -> None:
        self.form.show_objections(objections)

    def _decide(self, ruling: Ruling) -> None:
        desk, id = self._workplace.desk, self._id

        def job() -> tuple[Waiting, ...]:
            decisions.decide(desk, id, ruling.verdict, ruling.amount_minor, ruling.reason, ruling.words)
            return decisions.waiting(desk)

        self.form.decide.setEnabled(False)
        self._ruling = ruling
        self._workplace.background.run(job, self._go_on, self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self._ruling = None
        self._workplace.refuse(refusal)
        self.load()

    def _go_on(self, queue: tuple[Waiting, ...]) -> None:
        """Say what was decided, and bring the next one, else the empty queue."""
        if self._ruling is not None and self._file is not None:
            self._workplace.confirm(self._decided_words(self._ruling, self._file))
        if queue:
            self._workplace.open("decision", queue[0].row.id)
        else:
            self._workplace.open("decisions")

    def _decided_words(self, ruling: Ruling, file: DecisionFile) -> str:
        reviewing = file.level is Level.REVIEW
        match ruling.verdict:
            case Verdict.RETURN:
                sentence = self.tr("{name}: sent back to {officer}.")
            case Verdict.DECLINE:
                sentence = self.tr("{name}: you recommend to decline.") if reviewing else self.tr("{name}: declined.")
            case Verdict.AGREE:
                sentence = (
                    self.tr("{name}: {amount} recommended.") if reviewing else self.tr("{name}: {amount} approved.")
                )
        return sentence.format(
            name=self._title.text(),
            officer=self._workplace.desk.name_of(file.page.application.officer),
            amount=shown.money_named(ruling.amount_minor),
        )

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
