"""Loans: the cost sheet first, then the contract, then the money; and everything about one on a page."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.application import Application
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import Finding, NotReady
from officer_desk.domain.identity import same_name
from officer_desk.domain.loan import Disbursement, Loan, LoanStage, Signature, SignedPaper, before_contract
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Account, checked_account
from officer_desk.domain.product import Quote, quote, terms_of
from officer_desk.domain.repayment import LoanPosition
from officer_desk.protocol.acts import ContractSigned, CostSheetSigned, DisbursementRecorded
from officer_desk.protocol.personal import Forgotten
from officer_desk.services.applications import KnownParty
from officer_desk.services.desk import Desk, Glance
from officer_desk.store import loans, papers
from officer_desk.store.loans import LoanRow, ReceiptRow
from officer_desk.store.papers import PaperRow

__all__ = ["LoanPage", "LoanRow"]


@dataclass(frozen=True, slots=True)
class LoanPage:
    """All about one loan, as this desk knows it today."""

    loan: Loan
    customer: Customer
    people: tuple[KnownParty, ...]
    account: Account | None = field(repr=False)
    position: LoanPosition | None
    receipts: tuple[ReceiptRow, ...]
    papers: tuple[PaperRow, ...]

    @property
    def borrower(self) -> KnownParty:
        """The one who borrows."""
        return self.people[0]


def contract_quote(desk: Desk, application: str, start: date) -> Quote:
    """The figures of the contract for an approved application: the approved amount, counted from this day."""
    with desk.reading() as glance:
        known = glance.case(application, Application)
    approval = known.approval()
    if approval is None or known.quote is None:
        raise NotReady((Finding("not_approved"),))
    product = desk.pack.product(known.quote.terms.product)
    amount = min(approval.amount_minor, known.quote.terms.principal_minor)
    return quote(terms_of(product, amount, known.quote.terms.periods, start))


def sign_cost_sheet(desk: Desk, loan: str, application: str, figures: Quote, paper: SignedPaper) -> None:
    """The borrower signed the cost disclosure sheet; the loan begins with it."""
    with desk.writing() as pen:
        known = pen.case(application, Application)
        act = CostSheetSigned(application, known.customer, figures, known.parties, paper)
        pen.record(loan, act)


def contract_objections(desk: Desk, loan: str, signatures: tuple[Signature, ...]) -> tuple[Finding, ...]:
    """Why the contract is not final with these signatures."""
    with desk.reading() as glance:
        known = glance.case(loan, Loan)
    return before_contract(known, signatures, known.quote)


def sign_contract(desk: Desk, loan: str, number: str, account: Account, paper: SignedPaper) -> None:
    """Everybody signed; raises `NotReady` while a signature is missing or the account is not the borrower's own."""
    with desk.writing() as pen:
        known = pen.case(loan, Loan)
        sealed = pen.seal(checked_account(account), known.customer)
        pen.record(loan, ContractSigned(number, known.quote, sealed, paper))


def contract_number(desk: Desk, application: str) -> str:
    """The number a contract will have: the branch, the year, and the application's own last digits."""
    return f"{desk.device.branch}-{desk.today():%Y}-{application[-8:].upper()}"


def disburse(desk: Desk, loan: str, amount_minor: int, arrived_on: date) -> None:
    """The money arrived; only the contract's principal, to the account in the contract. Counts the schedule anew."""
    with desk.writing() as pen:
        known = pen.case(loan, Loan)
        if known.account is None:
            raise NotReady((Finding("contract_not_signed"),))
        dated = dated_quote(desk, known, arrived_on)
        disbursement = Disbursement(amount_minor, arrived_on, known.account, f"{known.contract_number}-D")
        pen.record(loan, DisbursementRecorded(disbursement, dated))


def dated_quote(desk: Desk, loan: Loan, arrived_on: date) -> Quote:
    """What the contract comes to when its money arrives on this day."""
    agreed = loan.quote.terms
    product = desk.pack.product(agreed.product)
    return quote(terms_of(product, agreed.principal_minor, agreed.periods, arrived_on))


def own_account(desk: Desk, loan: str, holder: str) -> bool:
    """Whether this holder is the borrower, dots and spaces aside."""
    with desk.reading() as glance:
        known = glance.case(loan, Loan)
        identity = glance.identity(glance.case(known.customer, Customer).identity)
    return identity is not None and same_name(holder, identity.name)


def page(desk: Desk, id: str) -> LoanPage:
    """One loan's page; raises `CaseNotHere`."""
    with desk.reading() as glance:
        loan = glance.case(id, Loan)
        customer = glance.case(loan.customer, Customer)
        return LoanPage(
            loan,
            customer,
            people(glance, loan, customer),
            _account(glance, loan),
            loan.position(desk.today()) if loan.dated else None,
            loans.receipts(glance.connection, loan=id),
            papers.rows(glance.connection, id),
        )


def _account(glance: Glance, loan: Loan) -> Account | None:
    try:
        return glance.read(loan.account, Account) if loan.account else None
    except Forgotten:
        return None


def people(glance: Glance, loan: Loan, customer: Customer) -> tuple[KnownParty, ...]:
    """Everybody in a loan, in clear, the borrower first."""
    return (
        KnownParty(PartyRole.BORROWER, customer.id, glance.identity(customer.identity)),
        *(
            KnownParty(party.role, party.person, glance.identity(party.identity), party.guarantee)
            for party in loan.parties
        ),
    )


def rows(desk: Desk, *stages: LoanStage) -> tuple[LoanRow, ...]:
    """Loans at these stages (all when none is named), the oldest due first."""
    with desk.reading() as glance:
        return loans.rows(glance.connection, stages or tuple(LoanStage))


def of_application(desk: Desk, application: str) -> LoanRow | None:
    """The loan that came of an application."""
    return next((row for row in rows(desk) if row.application == application), None)
