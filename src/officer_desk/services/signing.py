"""Signing at the table: the cost sheet before anything else, the contract after it, each with its paper in one transaction."""

from dataclasses import dataclass, field

from officer_desk.domain.application import Application
from officer_desk.domain.errors import Finding
from officer_desk.domain.loan import Loan, LoanStage, Manner, Signature, SignedPaper, before_contract
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Account, checked_account
from officer_desk.domain.product import Quote
from officer_desk.domain.visit import LoanPurpose
from officer_desk.protocol.acts import ContractSigned, CostSheetSigned
from officer_desk.services import applications, loans, papers
from officer_desk.services.applications import KnownParty
from officer_desk.services.desk import Desk
from officer_desk.services.papers import Kept, Printed


@dataclass(frozen=True, slots=True)
class Table:
    """Everything that is on the table: who signs what, and how far it got. `loan` is empty before the cost sheet."""

    application: str
    loan: str
    stage: LoanStage | None
    figures: Quote
    people: tuple[KnownParty, ...] = field(repr=False)
    purpose: LoanPurpose
    language: str
    number: str

    @property
    def borrower(self) -> KnownParty:
        """The one who borrows, and signs the cost sheet."""
        return self.people[0]

    @property
    def signing(self) -> tuple[KnownParty, ...]:
        """Everybody who signs the contract."""
        return tuple(person for person in self.people if person.role != PartyRole.WITNESS)

    @property
    def cost_sheet_number(self) -> str:
        """The number of the cost sheet."""
        return f"{self.number}-C"


def table(desk: Desk, id: str) -> Table:
    """What is to be signed for an approved application, or for a loan that began to be signed.

    Raises `NotReady` while nothing is approved, `CaseNotHere` for another case.
    """
    with desk.reading() as glance:
        state = glance.state(id)
    if isinstance(state, Loan):
        return _of_loan(desk, state)
    known = next((row for row in loans.rows(desk) if row.application == id), None)
    if known is not None:
        return table(desk, known.id)
    page = applications.page(desk, id)
    figures = loans.contract_quote(desk, id, desk.today())
    return _table(desk, page.application, "", None, figures, page.people, page.customer.language)


def _of_loan(desk: Desk, loan: Loan) -> Table:
    page = loans.page(desk, loan.id)
    with desk.reading() as glance:
        application = glance.case(loan.application, Application)
    return _table(desk, application, loan.id, loan.stage, loan.quote, page.people, page.customer.language)


def _table(
    desk: Desk,
    application: Application,
    loan: str,
    stage: LoanStage | None,
    figures: Quote,
    people: tuple[KnownParty, ...],
    language: str,
) -> Table:
    number = loans.contract_number(desk, application.id)
    return Table(application.id, loan, stage, figures, people, application.need.purpose, language, number)


def sign_cost_sheet(desk: Desk, on: Table, printed: Printed, signatures: tuple[Signature, ...]) -> str:
    """The borrower signed the cost disclosure sheet: the loan begins with it. Answers the loan."""
    kept = papers.put_down(desk, printed, on.cost_sheet_number)
    loan = desk.fresh_id()
    with desk.writing() as pen:
        known = pen.case(on.application, Application)
        signed = _signed(desk, kept, signatures)
        pen.record(loan, CostSheetSigned(on.application, known.customer, on.figures, known.parties, signed))
        papers.record(pen, loan, kept)
    return loan


def contract_objections(desk: Desk, on: Table, signatures: tuple[Signature, ...]) -> tuple[Finding, ...]:
    """Why the contract would not be final with these signatures; with any, it is a draft."""
    with desk.reading() as glance:
        known = glance.case(on.loan, Loan)
    return before_contract(known, signatures, on.figures)


def sign_contract(desk: Desk, on: Table, account: Account, printed: Printed, signatures: tuple[Signature, ...]) -> None:
    """Everybody signed; raises `NotReady` while a signature is missing or the account is not the borrower's own."""
    kept = papers.put_down(desk, printed, on.number)
    with desk.writing() as pen:
        known = pen.case(on.loan, Loan)
        sealed = pen.seal(checked_account(account), known.customer)
        pen.record(on.loan, ContractSigned(on.number, known.quote, sealed, _signed(desk, kept, signatures)))
        papers.record(pen, on.loan, kept)


def in_ink(people: tuple[KnownParty, ...]) -> tuple[Signature, ...]:
    """Everybody's signature in wet ink."""
    return tuple(Signature(person.person, person.role, Manner.INK) for person in people)


def _signed(desk: Desk, kept: Kept, signatures: tuple[Signature, ...]) -> SignedPaper:
    paper = kept.printed
    return SignedPaper(
        kept.id,
        paper.form,
        paper.version,
        paper.wording_hash,
        paper.sha256,
        paper.language,
        desk.today(),
        signatures,
    )
