"""What can be done: one frozen type a kind. A kind never changes meaning; a new meaning is a new kind or schema."""

from dataclasses import dataclass
from typing import TypeAlias

from officer_desk.domain.application import Survey
from officer_desk.domain.cash import CashCount, CashIn
from officer_desk.domain.checklist import Document
from officer_desk.domain.customer import Consent, CustomerKind
from officer_desk.domain.decision import Decision
from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.loan import Disbursement, Receipt, SignedPaper
from officer_desk.domain.party import Party
from officer_desk.domain.person import Sealed
from officer_desk.domain.product import LoanTerms, Quote
from officer_desk.domain.visit import Need


@dataclass(frozen=True, slots=True)
class CustomerReceived:
    """Somebody became a customer."""

    kind: CustomerKind
    identity: Sealed
    language: str


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A person signed one consent."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class ApplicationOpened:
    """A customer said what they need."""

    customer: str
    need: Need


@dataclass(frozen=True, slots=True)
class NeedChanged:
    """The customer wants something else than before."""

    need: Need


@dataclass(frozen=True, slots=True)
class ProductChosen:
    """The customer took one of the offers; every figure as it was shown."""

    quote: Quote


@dataclass(frozen=True, slots=True)
class PartyNamed:
    """Somebody takes part besides the borrower."""

    party: Party


@dataclass(frozen=True, slots=True)
class PartyRemoved:
    """Somebody does not take part after all."""

    person: str


@dataclass(frozen=True, slots=True)
class DocumentAttached:
    """A paper was photographed or attached; `file_key` opens its bytes and is sealed to head office."""

    document: Document
    file_key: bytes


@dataclass(frozen=True, slots=True)
class SurveyRecorded:
    """The cash flow was taken on site."""

    survey: Survey


@dataclass(frozen=True, slots=True)
class ApplicationSubmitted:
    """The schedule was agreed and the application goes to a decision."""

    agreed: LoanTerms


@dataclass(frozen=True, slots=True)
class ApplicationWithdrawn:
    """The customer does not want the loan any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class ApplicationReviewed:
    """A reviewer looked at the file and recommends."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class ApplicationDecided:
    """An approver decided."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class CostSheetSigned:
    """The borrower signed the cost disclosure sheet; only then can there be a contract."""

    application: str
    customer: str
    quote: Quote
    parties: tuple[Party, ...]
    paper: SignedPaper


@dataclass(frozen=True, slots=True)
class ContractSigned:
    """Everybody signed the contract; `account` is the borrower's own."""

    number: str
    quote: Quote
    account: Sealed
    paper: SignedPaper


@dataclass(frozen=True, slots=True)
class DisbursementRecorded:
    """The money arrived; `dated` counts the schedule from that day."""

    disbursement: Disbursement
    dated: Quote


@dataclass(frozen=True, slots=True)
class RepaymentRecorded:
    """Money came and a receipt was given; what it paid is as the desk knew it then."""

    receipt: Receipt
    penalty_minor: int
    interest_minor: int
    principal_minor: int
    excess_minor: int
    outstanding_minor: int


@dataclass(frozen=True, slots=True)
class CashTaken:
    """Cash came into the officer's bag."""

    cash: CashIn


@dataclass(frozen=True, slots=True)
class CashCounted:
    """The bag was counted."""

    count: CashCount


@dataclass(frozen=True, slots=True)
class PaperPrinted:
    """A paper was made or printed again: which form and wording, with which facts, and the hash of its bytes."""

    paper: str
    form: str
    version: str
    language: str
    wording_hash: str
    facts_hash: str
    sha256: str
    pages: int
    copy: int
    number: str = ""


@dataclass(frozen=True, slots=True)
class PersonErased:
    """Somebody is forgotten: once this is accepted, their key is destroyed wherever it is."""

    person: str
    reason: ErasureReason


Act: TypeAlias = (
    CustomerReceived
    | ConsentGiven
    | ApplicationOpened
    | NeedChanged
    | ProductChosen
    | PartyNamed
    | PartyRemoved
    | DocumentAttached
    | SurveyRecorded
    | ApplicationSubmitted
    | ApplicationWithdrawn
    | ApplicationReviewed
    | ApplicationDecided
    | CostSheetSigned
    | ContractSigned
    | DisbursementRecorded
    | RepaymentRecorded
    | CashTaken
    | CashCounted
    | PaperPrinted
    | PersonErased
)

KINDS: dict[str, type[Act]] = {
    "customer_received": CustomerReceived,
    "consent_given": ConsentGiven,
    "application_opened": ApplicationOpened,
    "need_changed": NeedChanged,
    "product_chosen": ProductChosen,
    "party_named": PartyNamed,
    "party_removed": PartyRemoved,
    "document_attached": DocumentAttached,
    "survey_recorded": SurveyRecorded,
    "application_submitted": ApplicationSubmitted,
    "application_withdrawn": ApplicationWithdrawn,
    "application_reviewed": ApplicationReviewed,
    "application_decided": ApplicationDecided,
    "cost_sheet_signed": CostSheetSigned,
    "contract_signed": ContractSigned,
    "disbursement_recorded": DisbursementRecorded,
    "repayment_recorded": RepaymentRecorded,
    "cash_taken": CashTaken,
    "cash_counted": CashCounted,
    "paper_printed": PaperPrinted,
    "person_erased": PersonErased,
}

NAMES: dict[type[Act], str] = {kind: name for name, kind in KINDS.items()}

# What happened in the world: head office may find it strange, but it is never refused.
FACTS = frozenset(
    {
        "consent_given",
        "cost_sheet_signed",
        "contract_signed",
        "disbursement_recorded",
        "repayment_recorded",
        "cash_taken",
        "cash_counted",
        "paper_printed",
    }
)
