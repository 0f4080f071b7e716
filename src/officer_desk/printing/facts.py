"""What each paper says, as plain values: nothing here is computed, it is what was decided, counted or agreed."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.printing.common_facts import LoanFacts, PaperFacts
from officer_desk.printing.parts import (
    AccountFacts,
    CashMovementFacts,
    CostFacts,
    DebtFacts,
    DenominationFacts,
    DocumentFacts,
    InstalmentFacts,
    Lender,
    LineFacts,
    PartyFacts,
    WorkedFacts,
)

__all__ = [
    "AccountFacts",
    "ApplicationFacts",
    "CashMovementFacts",
    "CashSheetFacts",
    "ClearanceFacts",
    "ConsentFacts",
    "ContractFacts",
    "CostFacts",
    "CostSheetFacts",
    "DebtFacts",
    "DenominationFacts",
    "DisbursementFacts",
    "DocumentFacts",
    "Facts",
    "InstalmentFacts",
    "Lender",
    "LineFacts",
    "LoanFacts",
    "OfferFacts",
    "PaperFacts",
    "PartyFacts",
    "PaymentReportFacts",
    "ReceiptFacts",
    "ScheduleFacts",
    "SettlementFacts",
    "WorkedFacts",
    "WorkingFacts",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFacts(LoanFacts):
    """An offer in plain words; `late_per_thousand_minor` is a day's penalty for each thousand that is late."""

    customer: str = field(repr=False)
    late_per_thousand_minor: int
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationFacts(PaperFacts):
    """What a customer asks for and declares."""

    parties: tuple[PartyFacts, ...]
    customer_kind: str
    livelihood: str = field(default="", repr=False)
    household_size: int = 0
    product: str
    method: str
    amount_minor: int
    periods: int
    purpose: str = field(repr=False)
    able_to_pay_minor: int = 0
    account: AccountFacts | None = None
    income: tuple[LineFacts, ...] = ()
    expenses: tuple[LineFacts, ...] = ()
    debts: tuple[DebtFacts, ...] = ()
    documents: tuple[DocumentFacts, ...] = ()

    @property
    def borrower(self) -> PartyFacts:
        """Who applies."""
        return self.parties[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentFacts(PaperFacts):
    """Who consents to what: purposes, data, receivers and time are the pack's words in the form's language."""

    parties: tuple[PartyFacts, ...]
    purposes: tuple[str, ...]
    data: tuple[str, ...] = ()
    sensitive: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    retention_years: int = 0
    valid_until: date | None = None

    @property
    def person(self) -> PartyFacts:
        """Who consents."""
        return self.parties[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class CostSheetFacts(LoanFacts):
    """Everything that a loan costs when all goes well, and what it may cost when not."""

    parties: tuple[PartyFacts, ...]
    costs: tuple[CostFacts, ...]
    default_costs: tuple[CostFacts, ...]

    @property
    def borrower(self) -> PartyFacts:
        """Who is to sign."""
        return self.parties[0]

    @property
    def cost_minor(self) -> int:
        """What is paid besides the principal when all goes well."""
        return self.interest_minor + self.fees_minor


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractFacts(LoanFacts):
    """A loan contract; `cost_sheet` is the disclosure signed before it, `dated` says the money has arrived."""

    parties: tuple[PartyFacts, ...]
    purpose: str = field(repr=False)
    starts_on: date
    day_basis: int
    account: AccountFacts
    channels: tuple[str, ...]
    repayment_account: AccountFacts | None = None
    misuse_rate_ppm: int
    early_notice_days: int
    court: str
    cost_sheet: str
    copies: int = 2
    dated: bool = False
    read_aloud_by: str = ""
    read_aloud_in: str = ""

    @property
    def borrower(self) -> PartyFacts:
        """Who borrows."""
        return self.parties[0]

    @property
    def guarantors(self) -> tuple[PartyFacts, ...]:
        """Who answers for the loan."""
        return tuple(party for party in self.parties if party.role == "guarantor")

    @property
    def thumbprints(self) -> bool:
        """Whether somebody signs by thumbprint, so that witnesses matter."""
        return any(party.thumbprint for party in self.parties)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisbursementFacts(PaperFacts):
    """Money that goes out."""

    contract: str
    borrower: PartyFacts
    amount_minor: int
    account: AccountFacts
    channel: str
    paid_on: date
    reference: str = ""
    prepared_by: str
    checked_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts(PaperFacts):
    """Money that came, and what it paid; the balance is as the desk knew it on `known_on`.

    A `provisional` number waits for the final one.
    """

    received_at: str
    payer: str = field(repr=False)
    borrower: str = field(repr=False)
    loan: str
    amount_minor: int
    channel: str
    penalty_minor: int
    fee_minor: int
    interest_minor: int
    principal_minor: int
    unused_minor: int = 0
    balance_minor: int
    known_on: date
    next_due: date | None = None
    next_minor: int = 0
    note: str = ""
    provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentReportFacts(PaperFacts):
    """Money that somebody says was sent; it counts when it has arrived."""

    payer: str = field(repr=False)
    borrower: str = field(repr=False)
    loan: str
    amount_minor: int
    channel: str
    reference: str
    sent_on: date
    reported_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CashSheetFacts(PaperFacts):
    """A day's cash: what the book says, what was counted by denomination, who handed it to whom."""

    cashier: str
    day: date
    opening_minor: int
    movements: tuple[CashMovementFacts, ...]
    book_minor: int
    denominations: tuple[DenominationFacts, ...]
    counted_minor: int
    handed_over_minor: int
    first_receipt: str = ""
    last_receipt: str = ""
    voided: tuple[str, ...] = ()
    explanation: str = ""

    @property
    def difference_minor(self) -> int:
        """Counted less book: negative is short."""
        return self.counted_minor - self.book_minor


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFacts(LoanFacts):
    """The dated schedule that is signed when the money has arrived."""

    parties: tuple[PartyFacts, ...]
    contract: str
    starts_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingFacts(LoanFacts):
    """How every instalment came about, printed for whoever asks."""

    borrower: str = field(repr=False)
    contract: str
    workings: tuple[WorkedFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementFacts(PaperFacts):
    """What closing a loan on a day would take; `days` are those of the interest since the last due date."""

    borrower: str = field(repr=False)
    loan: str
    on: date
    known_on: date
    principal_minor: int
    days: int
    interest_minor: int
    penalty_minor: int = 0
    fee_minor: int = 0
    total_minor: int
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearanceFacts(PaperFacts):
    """A loan that head office says is paid."""

    borrower: PartyFacts
    contract: str
    loan: str
    amount_minor: int
    starts_on: date
    closed_on: date


Facts = (
    ApplicationFacts
    | ConsentFacts
    | OfferFacts
    | CostSheetFacts
    | ContractFacts
    | DisbursementFacts
    | ReceiptFacts
    | PaymentReportFacts
    | CashSheetFacts
    | ScheduleFacts
    | WorkingFacts
    | SettlementFacts
    | ClearanceFacts
)
