"""The money goes out: all of the principal, to the borrower's own account, on the day it arrives."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.errors import DeskError
from officer_desk.domain.identity import mask_card
from officer_desk.domain.loan import LoanStage
from officer_desk.printing.paper import Paper
from officer_desk.services import loans, papers
from officer_desk.services.loans import LoanPage
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.schedule_view import ScheduleView
from officer_desk.ui.language import Screen
from officer_desk.ui.papers import making
from officer_desk.ui.papers.preview import PaperPreview
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.date_edit import DateEdit
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class PaidOut:
    """Money that went out, and its voucher, or why there is none."""

    page: LoanPage
    voucher: Paper | DeskError


class DisbursementScreen(Screen):
    """Interest runs from the day of arrival, so the schedule is counted from it."""

    def __init__(self, workplace: Workplace, id: str) -> None:
        super().__init__()
        self.setObjectName("disbursement")
        self._workplace = workplace
        self._id = id
        self._page: LoanPage | None = None
        self._title, self._who, self._about = Label(Kind.TITLE), Label(Kind.SOFT), Label(wraps=True)
        self._figures, self._form, self._plan, self._paper = FiguresStrip(), Card(), Card(), Card()
        self.schedule = ScheduleView()
        today = workplace.desk.today()
        self.amount = Field(MoneyEdit(workplace.desk.pack.currency), mandatory=True)
        self.day = Field(DateEdit(today), mandatory=True)
        self.amount.editor.setObjectName("amount")
        self.day.editor.setObjectName("arrived_on")
        self.day.editor.set_range(None, today)  # type: ignore[attr-defined]
        self.button, self.next = PrimaryButton("", "send"), PrimaryButton()
        self.button.setObjectName("disburse")
        self.next.setObjectName("done")
        self.button.clicked.connect(self._disburse)
        self.next.clicked.connect(lambda: workplace.open("loan", id))
        self.day.changed.connect(self._show_schedule)
        self.preview = PaperPreview(workplace)
        self._lay_out()
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        for part in (self._figures, self._about, self.amount, self.day, self.button, self.next):
            self._form.add(part)
        self._form.add_stretch()
        self._plan.add(self.schedule, 1)
        self._paper.add(self.preview, 1)
        self._paper.hide()
        self.next.hide()
        seen = Side(self._plan, self._paper, fills=self._plan)
        sides = Columns(Side(self._form, fills=self._form), seen, (5, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 18, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._who)
        column.addWidget(sides, 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("The money goes out"))
        self._about.setText(
            self.tr(
                "Record it when the bank says it has arrived. The whole amount of the contract, with nothing taken off."
            )
        )
        self._plan.set_title(self.tr("What is paid back when it arrives that day"))
        self.amount.set_label(self.tr("&Amount that arrived"))
        self.day.set_label(self.tr("&Day of arrival"))
        self.day.set_hint(self.tr("Interest runs from this day, and every due date is counted from it."))
        self.button.setText(self.tr("It has arrived"))
        self.next.setText(self.tr("To the loan"))
        self._show()

    def load(self) -> None:
        """Ask for the loan."""
        self._workplace.ask(lambda: loans.page(self._workplace.desk, self._id), self.show_page)

    def show_page(self, page: LoanPage) -> None:
        """Show this loan."""
        self._page = page
        if page.loan.stage is LoanStage.SIGNED and not self.amount.editor.text():  # type: ignore[attr-defined]
            self.day.editor.set_day(self._workplace.desk.today())  # type: ignore[attr-defined]
        self._show()

    @property
    def page(self) -> LoanPage | None:
        """What is shown; nothing while it is being asked."""
        return self._page

    @property
    def loan(self) -> str:
        """Which loan is paid out here."""
        return self._id

    def begun(self) -> bool:
        """Whether an amount is typed that is neither on record nor being recorded."""
        typed = self.amount.editor.text()  # type: ignore[attr-defined]
        return bool(typed) and self.button.isEnabled() and not self.button.isHidden()

    def about(self) -> str:
        """Who borrows."""
        page = self._page
        return page.borrower.identity.name if page is not None and page.borrower.identity else ""

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        name = page.borrower.identity.name if page.borrower.identity else ""
        self._who.setText(self.tr("{name} · contract {number}").format(name=name, number=page.loan.contract_number))
        figures = [
            Figure(shown.money_named(page.loan.quote.terms.principal_minor), self.tr("principal of the contract"))
        ]
        if page.account is not None:
            figures.append(Figure(mask_card(page.account.number), f"{page.account.holder} · {page.account.bank}"))
        self._figures.show_figures(figures)
        self._show_schedule()

    def _show_schedule(self) -> None:
        day = self.day.editor.day()  # type: ignore[attr-defined]
        if self._page is not None and day is not None:
            self.schedule.show_quote(loans.dated_quote(self._workplace.desk, self._page.loan, day))

    def _disburse(self) -> None:
        for field in (self.amount, self.day):
            field.show_missing()
        amount = self.amount.editor.value_minor()  # type: ignore[attr-defined]
        day = self.day.editor.day()  # type: ignore[attr-defined]
        if amount is None or day is None:
            return
        self.button.setEnabled(False)
        desk, id = self._workplace.desk, self._id

        def job() -> PaidOut:
            loans.disburse(desk, id, amount, day)
            page = loans.page(desk, id)
            try:
                voucher = making.voucher(desk, page)
                papers.keep(desk, id, voucher, page.loan.disbursement.voucher if page.loan.disbursement else "")
            except DeskError as refusal:
                # The money is on record all the same.
                return PaidOut(page, refusal)
            return PaidOut(loans.page(desk, id), voucher)

        self._workplace.background.run(job, self._paid_out, self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self.button.setEnabled(True)
        self.amount.show_error(words.refusal(refusal))

    def _paid_out(self, done: PaidOut) -> None:
        self.show_page(done.page)
        for part in (self.amount, self.day, self.button, self._about):
            part.hide()
        self.next.show()
        self.next.setFocus()
        first = self.tr("On record. The first repayment is due on {day}.").format(day=_first_due(done.page))
        self._workplace.confirm(first)
        if isinstance(done.voucher, DeskError):
            self._workplace.refuse(done.voucher)
            return
        self._plan.hide()
        self._paper.show()
        self.preview.show_pdf("disbursement", done.voucher.pdf)


def _first_due(page: LoanPage) -> str:
    return shown.day(page.loan.dated.rows[0].due) if page.loan.dated else ""
