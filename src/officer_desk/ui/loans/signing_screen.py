"""Signing at the customer's table: the order of the papers is the law's, and each signature is on record at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.loan import LoanStage
from officer_desk.services import signing
from officer_desk.services.signing import Table
from officer_desk.ui import words
from officer_desk.ui.applications.customer_view import CustomerView
from officer_desk.ui.language import Screen
from officer_desk.ui.loans.signing_pages import AccountPage, ContractPage, CostSheetPage, FiguresPage, SigningPage
from officer_desk.ui.typed import texts
from officer_desk.ui.widgets.wizard_frame import WizardFrame
from officer_desk.ui.workplace import Workplace

ORDER = ("figures", "cost_sheet", "account", "contract")


class SigningScreen(Screen):
    """`id` is the approved application, or the loan whose signing was begun."""

    def __init__(self, workplace: Workplace, id: str) -> None:
        super().__init__()
        self.setObjectName("signing")
        self._workplace = workplace
        self._id = id
        self._table: Table | None = None
        self.account = AccountPage()
        self.cost_sheet, self.contract = CostSheetPage(workplace), ContractPage(workplace, self.account)
        self.figures = FiguresPage()
        self.figures.turn.clicked.connect(self.customer_view)
        self.pages: tuple[SigningPage, ...] = (self.figures, self.cost_sheet, self.account, self.contract)
        self.frame = WizardFrame(self.pages, self._next_step)
        for button, name in (
            (self.frame.next_button, "next"),
            (self.frame.back_button, "back"),
            (self.frame.leave_button, "leave"),
        ):
            button.setObjectName(name)
        self.frame.set_keep(self._keep)
        self.frame.left.connect(lambda: workplace.open("back"))
        self.frame.finished.connect(self._finished)
        self.frame.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.retranslate()
        self._workplace.background.run(lambda: signing.table(workplace.desk, id), self._begun, self._refused)

    def retranslate(self) -> None:
        self.frame.set_finish(self.tr("All have signed"))

    @property
    def table(self) -> Table | None:
        """What is on the table."""
        return self._table

    def begun(self) -> bool:
        """Whether an account or a witness is typed and the signatures are not on record."""
        if self._table is None or self.frame.keeping or self._table.stage not in (None, LoanStage.DISCLOSED):
            return False
        return any(not name.endswith("account_holder") for name in texts(self))

    def about(self) -> str:
        """Who borrows."""
        table = self._table
        return table.borrower.identity.name if table is not None and table.borrower.identity else ""

    def customer_view(self) -> None:
        """Turn the screen to the customer."""
        table = self._table
        if table is not None:
            name = table.borrower.identity.name if table.borrower.identity else ""
            CustomerView(self._workplace.desk.pack, name, table.figures, self.window()).open()

    def _begun(self, table: Table) -> None:
        if table.stage not in (None, LoanStage.DISCLOSED):
            self._workplace.open("loan", table.loan)
            return
        self._know(table)
        self.frame.resume(ORDER[:1] if table.stage is None else ORDER[:3])
        self.frame.show()

    def _refused(self, refusal: DeskError) -> None:
        self._workplace.refuse(refusal)
        self._workplace.open("back")

    def _know(self, table: Table) -> None:
        self._table = table
        for page in self.pages:
            page.know(table)

    @staticmethod
    def _next_step(key: str) -> str | None:
        place = ORDER.index(key)
        return ORDER[place + 1] if place + 1 < len(ORDER) else None

    def _keep(self, key: str, go_on: Callable[[], None]) -> None:
        table, desk = self._table, self._workplace.desk
        if table is None:
            self.frame.stay()
            return
        match key:
            case "cost_sheet" if table.stage is None and self.cost_sheet.paper is not None:
                paper, signatures = self.cost_sheet.paper, self.cost_sheet.signatures()
                self._record(
                    lambda: signing.table(desk, signing.sign_cost_sheet(desk, table, paper, signatures)), go_on
                )
            case "account":
                self._check_account(go_on)
            case "contract" if self.contract.paper is not None:
                contract, signed, account = self.contract.paper, self.contract.signatures(), self.account.account()

                def sign() -> Table:
                    signing.sign_contract(desk, table, account, contract, signed)
                    return signing.table(desk, table.loan)

                self._record(sign, go_on)
            case _:
                go_on()

    def _record(self, job: Callable[[], Table], go_on: Callable[[], None]) -> None:
        def kept(table: Table) -> None:
            self._know(table)
            go_on()

        self._workplace.background.run(job, kept, self._stay)

    def _stay(self, refusal: DeskError) -> None:
        self.frame.stay()
        self.frame.message.show_refusal(words.refusal(refusal))

    def _check_account(self, go_on: Callable[[], None]) -> None:
        try:
            self.account.account()
        except BadField as refusal:
            self._stay(refusal)
            return
        go_on()

    def _finished(self) -> None:
        if self._table is not None:
            self._workplace.confirm(self.tr("Signed and on record. Next, the money."))
            self._workplace.open("disbursement", self._table.loan)
