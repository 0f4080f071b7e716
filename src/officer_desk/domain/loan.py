"""A loan from the signed cost sheet to the last receipt: what was agreed, what was paid out, what came back."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.party import Party, PartyRole
from officer_desk.domain.person import Sealed
from officer_desk.domain.product import Quote
from officer_desk.domain.repayment import LoanPosition, Repayment, replay

PROVISIONAL = re.compile(r"-P-([0-9A-Z]+-)?[0-9]{3,}$")


class LoanStage(StrEnum):
    """Where a loan stands."""

    DISCLOSED = "disclosed"
    SIGNED = "signed"
    ACTIVE = "active"
    SETTLED = "settled"


class Manner(StrEnum):
    """How somebody signed; wet ink or a thumbprint with named witnesses is the original."""

    INK = "ink"
    THUMBPRINT = "thumbprint"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's signature under a paper."""

    person: str
    role: PartyRole
    manner: Manner
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A paper as it was signed: its form and wording, the hash of its bytes, and everybody's signature."""

    paper: str
    form: str
    version: str
    wording_hash: str
    sha256: str
    language: str
    signed_on: date
    signatures: tuple[Signature, ...]


class PayChannel(StrEnum):
    """How money came."""

    CASH = "cash"
    TRANSFER = "transfer"
    MERCHANT_CODE = "merchant_code"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Money that came, as its paper says it."""

    number: str
    amount_minor: int
    channel: PayChannel
    value_date: date
    taken_by: str
    payer: Sealed | None = field(default=None, repr=False)

    @property
    def provisional(self) -> bool:
        """Whether the desk had no final number for it, and head office will give it one."""
        return PROVISIONAL.search(self.number) is not None


@dataclass(frozen=True, slots=True)
class Disbursement:
    """Money that went out: all of the contract's principal, to the borrower's own account (Civil Code 670)."""

    amount_minor: int
    arrived_on: date
    account: Sealed = field(repr=False)
    voucher: str = ""


@dataclass(frozen=True, slots=True)
class Loan:
    """The case of one loan as every replica knows it. `quote` is what the contract says."""

    id: str
    application: str
    customer: str
    officer: str
    quote: Quote
    parties: tuple[Party, ...]
    cost_sheet: SignedPaper
    contract: SignedPaper | None = None
    contract_number: str = ""
    account: Sealed | None = field(default=None, repr=False)
    disbursement: Disbursement | None = None
    dated: Quote | None = None
    receipts: tuple[Receipt, ...] = ()
    stage: LoanStage = LoanStage.DISCLOSED
    version: int = 1

    def _next(self, **changes: object) -> "Loan":
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]

    def with_contract(self, paper: SignedPaper, number: str, account: Sealed) -> "Loan":
        """After everybody signed the contract."""
        return self._next(contract=paper, contract_number=number, account=account, stage=LoanStage.SIGNED)

    def disbursed(self, disbursement: Disbursement, dated: Quote) -> "Loan":
        """After the money arrived; the schedule counts from that day."""
        return self._next(disbursement=disbursement, dated=dated, stage=LoanStage.ACTIVE)

    def repaid(self, receipt: Receipt) -> "Loan":
        """After money came; paid in full, the loan is settled."""
        grown = self._next(receipts=(*self.receipts, receipt))
        last = max(known.value_date for known in grown.receipts)
        settled = grown.dated is not None and grown.position(last).outstanding_minor == 0
        return replace(grown, stage=LoanStage.SETTLED if settled else grown.stage)

    def position(self, as_of: date) -> LoanPosition:
        """Where the loan stands on a day, replayed from the contract; only a disbursed loan has one."""
        if self.dated is None:
            raise ValueError("not disbursed")
        terms = self.dated.terms
        return replay(
            self.dated.rows,
            [Repayment(receipt.amount_minor, receipt.value_date, receipt.number) for receipt in self.receipts],
            principal_minor=terms.principal_minor,
            annual_rate_ppm=terms.annual_rate_ppm,
            penalty_per_mille=terms.penalty_per_mille,
            as_of=as_of,
        )


def before_contract(loan: Loan, signatures: tuple[Signature, ...], quote: Quote) -> tuple[Finding, ...]:
    """Why a contract may not become final: the cost sheet comes first, and everybody in it signs."""
    findings = []
    if not any(signature.person == loan.customer for signature in loan.cost_sheet.signatures):
        findings.append(Finding("cost_sheet_not_signed"))
    if quote != loan.quote:
        findings.append(Finding("contract_differs"))
    signed = {signature.person for signature in signatures}
    everybody = ((PartyRole.BORROWER, loan.customer), *((party.role, party.person) for party in loan.parties))
    findings += [
        Finding("signature_missing", facts={"role": role}) for role, person in everybody if person not in signed
    ]
    findings += [
        Finding("thumbprint_without_witness", facts={"role": signature.role})
        for signature in signatures
        if signature.manner == Manner.THUMBPRINT and not signature.witnesses
    ]
    return tuple(findings)


def before_disbursement(loan: Loan, amount_minor: int, holder_is_borrower: bool) -> tuple[Finding, ...]:
    """Why money may not go out: only the contract's principal, once, to the borrower's own account."""
    findings = []
    if loan.contract is None:
        findings.append(Finding("contract_not_signed"))
    if loan.disbursement is not None:
        findings.append(Finding("disbursed_already"))
    if amount_minor != loan.quote.terms.principal_minor:
        findings.append(Finding("amount_not_principal", facts={"principal_minor": loan.quote.terms.principal_minor}))
    if not holder_is_borrower:
        findings.append(Finding("account_of_another"))
    return tuple(findings)


def about_repayment(loan: Loan, amount_minor: int, on: date) -> tuple[Finding, ...]:
    """What is strange about money that came; only an impossible amount stops it, the rest informs."""
    if amount_minor <= 0:
        return (Finding("amount_not_positive"),)
    if loan.disbursement is None:
        return (Finding("not_disbursed"),)
    position = loan.position(on)
    findings = []
    if position.due_minor == 0:
        findings.append(Finding("not_due_today", Severity.WARNS))
    if loan.stage == LoanStage.SETTLED:
        findings.append(Finding("loan_settled", Severity.WARNS))
    return tuple(findings)
