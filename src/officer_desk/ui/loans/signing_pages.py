"""The pages of signing: the figures, the cost sheet, the account, the contract."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.errors import BadField, Finding
from officer_desk.domain.identity import same_name
from officer_desk.domain.loan import LoanStage, Signature
from officer_desk.domain.person import Account, checked_account
from officer_desk.printing.paper import Paper
from officer_desk.services import signing
from officer_desk.services.applications import KnownParty
from officer_desk.services.signing import Table
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.schedule_view import ScheduleView
from officer_desk.ui.loans.sign_form import SignForm
from officer_desk.ui.papers import making
from officer_desk.ui.papers.preview import PaperPreview
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.widgets.wizard_page import Page
from officer_desk.ui.workplace import Workplace


class SigningPage(Page):
    """A page that hears what is on the table."""

    def __init__(self) -> None:
        super().__init__()
        self.table: Table | None = None

    def know(self, table: Table) -> None:
        """What is on the table now."""
        self.table = table

    def subtitle(self) -> str:
        if self.table is None or self.table.borrower.identity is None:
            return ""
        amount = shown.money_named(self.table.figures.terms.principal_minor)
        return self.tr("{name} · {amount}").format(name=self.table.borrower.identity.name, amount=amount)


class FiguresPage(SigningPage):
    """What was approved, as it will be paid back when the money comes today."""

    key = "figures"

    def __init__(self) -> None:
        super().__init__()
        self._about = Label(wraps=True)
        self.add(self._about)
        self.turn = QuietButton("", "eye")
        self.turn.setObjectName("show_customer")
        self.add(self.turn)
        self.view = ScheduleView()
        self.consequence = self.view
        self.retranslate()

    def retranslate(self) -> None:
        self._about.setText(
            self.tr(
                "Go through the figures with the customer once more. Nothing is taken off before it is paid out, "
                "and interest runs from the day the money arrives."
            )
        )
        self.turn.setText(self.tr("Show the customer"))
        self.turn.setToolTip(self.tr("Show the customer (F9)"))

    def title(self) -> str:
        return self.tr("What was approved")

    def step_name(self) -> str:
        return self.tr("Figures")

    def know(self, table: Table) -> None:
        super().know(table)
        self.view.show_quote(table.figures)


class SignaturesPage(SigningPage):
    """A paper at the right, and at the left everybody who signs it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.forms: list[SignForm] = []
        self.paper: Paper | None = None
        self.preview = PaperPreview(workplace)
        self.consequence = self.preview
        self._objections, self._people = QWidget(), QWidget()
        self._objection_rows, self._person_rows = QVBoxLayout(self._objections), QVBoxLayout(self._people)
        for rows in (self._objection_rows, self._person_rows):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(16)
        self.add(self._objections)
        self.add(self._people)

    def ask_people(self, people: tuple[KnownParty, ...]) -> None:
        """Ask these for their signatures; who was asked already is not asked again."""
        if [form.person for form in self.forms] == list(people):
            return
        clear_layout(self._person_rows)
        self.forms = [SignForm(person, number) for number, person in enumerate(people)]
        for form in self.forms:
            form.changed.connect(self.changed)
            form.says_else.connect(self._make_anew)
            self._person_rows.addWidget(form)

    def missing(self) -> tuple[str, ...]:
        if self.paper is None:
            return (self.tr("the paper"),)
        return tuple(form.signed_field.label for form in self.forms if not form.complete())

    def show_missing(self) -> None:
        for form in self.forms:
            form.signed_field.show_missing()

    def signatures(self) -> tuple[Signature, ...]:
        """Everybody's signature as it will be on record."""
        return tuple(form.signature() for form in self.forms)

    def show_paper(self, form: str, paper: Paper, objections: tuple[Finding, ...] = ()) -> None:
        """Show the paper, or as a draft with what stands against it."""
        self.paper = None if objections else paper
        self.preview.show_pdf(form, paper.pdf)
        clear_layout(self._objection_rows)
        for finding in objections:
            self._objection_rows.addWidget(NeedsYouRow(words.finding(finding), "", Tone.WRONG))
        self.changed.emit()

    def make(self) -> None:
        """Make the paper as it stands now."""

    def enter(self) -> None:
        self.make()

    def _make_anew(self) -> None:
        """Nobody signs the paper that was: it says something else now."""
        self.paper = None
        self.changed.emit()
        self.make()


class CostSheetPage(SignaturesPage):
    """The sheet comes before the contract: without it there is none."""

    key = "cost_sheet"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._about = Label(wraps=True)
        self._column.insertWidget(0, self._about)
        self.retranslate()

    def retranslate(self) -> None:
        self._about.setText(
            self.tr("Explain it line by line, in the customer's own words. It is signed before there is a contract.")
        )

    def title(self) -> str:
        return self.tr("First, what the loan costs")

    def step_name(self) -> str:
        return self.tr("Cost sheet")

    def know(self, table: Table) -> None:
        super().know(table)
        self.ask_people((table.borrower,) if table.stage is None else ())

    def missing(self) -> tuple[str, ...]:
        return super().missing() if self.table is not None and self.table.stage is None else ()

    def make(self) -> None:
        table, desk = self.table, self.workplace.desk
        if table is not None:
            self.workplace.ask(lambda: making.cost_sheet(desk, table), self._made)

    def _made(self, paper: Paper) -> None:
        self.show_paper("cost_disclosure", paper)


class AccountPage(SigningPage):
    """Where the money goes: the borrower's own account and no other."""

    key = "account"

    def __init__(self) -> None:
        super().__init__()
        self.bank, self.number, self.holder = TextEdit(), TextEdit(self._number_fault), TextEdit(self._holder_fault)
        self.named: dict[str, Field] = {}
        for name, editor in (("bank", self.bank), ("account_number", self.number), ("account_holder", self.holder)):
            editor.setObjectName(name)
            self.named[name] = self.add_field(Field(editor, mandatory=True))
        self.retranslate()

    def retranslate(self) -> None:
        self.named["bank"].set_label(self.tr("&Bank"))
        self.named["account_number"].set_label(self.tr("Card or account &number"))
        self.named["account_holder"].set_label(self.tr("Account &holder"))
        self.named["account_holder"].set_hint(self.tr("The borrower, as on the card. Money goes to nobody else."))

    def title(self) -> str:
        return self.tr("Where does the money go?")

    def step_name(self) -> str:
        return self.tr("Account")

    def know(self, table: Table) -> None:
        super().know(table)
        if not self.holder.text() and table.borrower.identity is not None:
            self.holder.setText(table.borrower.identity.name)

    def account(self) -> Account:
        """As typed; raises `BadField`."""
        return checked_account(Account(self.bank.value(), self.number.value(), self.holder.value()))

    def _number_fault(self, text: str) -> str:
        try:
            checked_account(Account("-", text, "-"))
        except BadField as refusal:
            return words.refusal(refusal)
        return ""

    def _holder_fault(self, text: str) -> str:
        identity = self.table.borrower.identity if self.table is not None else None
        if identity is not None and not same_name(text, identity.name):
            return self.tr("This is not the borrower. The money goes to the borrower's own account.")
        return ""


class ContractPage(SignaturesPage):
    """The contract with its schedule; while anything stands against it, it prints as a draft only."""

    key = "contract"

    def __init__(self, workplace: Workplace, account: AccountPage) -> None:
        super().__init__(workplace)
        self._account = account

    def title(self) -> str:
        return self.tr("The contract, signed by everybody")

    def step_name(self) -> str:
        return self.tr("Contract")

    def know(self, table: Table) -> None:
        super().know(table)
        self.ask_people(table.signing if table.stage is LoanStage.DISCLOSED else ())

    def make(self) -> None:
        table, desk, signatures = self.table, self.workplace.desk, self.signatures()
        if table is None or table.stage is not LoanStage.DISCLOSED:
            return
        account = self._account.account()

        def job() -> tuple[Paper, tuple[Finding, ...]]:
            objections = signing.contract_objections(desk, table, signatures)
            # A witness who is not named yet is still being typed, and holds up the signature, not the paper.
            objections = tuple(one for one in objections if one.rule != "thumbprint_without_witness")
            return making.contract(desk, table, account, signatures, draft=bool(objections)), objections

        self.workplace.ask(job, self._made)

    def _made(self, made: tuple[Paper, tuple[Finding, ...]]) -> None:
        self.show_paper("contract", *made)
