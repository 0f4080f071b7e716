"""The parts that facts of papers are made of: people, accounts, rows; plain values."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Lender:
    """Who lends, as the licence has it."""

    name: str
    address: str
    phone: str
    licence: str
    complaints_phone: str = ""


@dataclass(frozen=True, slots=True)
class PartyFacts:
    """A person in a loan; `role` and `guarantee_manner` are the domain's words, put into the form's language."""

    role: str
    name: str = field(repr=False)
    id_number: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    guarantee_manner: str = ""
    guarantee_months: int = 0
    guarantee_until: date | None = None
    guarantee_minor: int | None = None
    thumbprint: bool = False


@dataclass(frozen=True, slots=True)
class InstalmentFacts:
    """One row of a schedule; the balance is what is still owed after it."""

    number: int
    due: date
    principal_minor: int
    interest_minor: int
    fee_minor: int
    total_minor: int
    balance_minor: int


@dataclass(frozen=True, slots=True)
class WorkedFacts:
    """How one instalment came about. The rate of its period and the interest before rounding are text with all the
    decimals that matter; `odd_minor` is by how much it differs from the usual instalment."""

    number: int
    until: date
    base_minor: int
    rate: str
    exact: str
    put_off_minor: int
    interest_minor: int
    principal_minor: int
    fee_minor: int
    total_minor: int
    odd_minor: int


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """An account at a bank."""

    holder: str = field(repr=False)
    bank: str
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CostFacts:
    """One thing that a loan costs or may cost: how it is taken, how much, by whom, and what that is in a year."""

    name: str
    how: str
    standard: str
    payee: str
    amount_minor: int | None = None
    annual_ppm: int | None = None


@dataclass(frozen=True, slots=True)
class LineFacts:
    """A named amount."""

    name: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """A paper of the file and whether it is here."""

    name: str
    here: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class DebtFacts:
    """What somebody owes elsewhere."""

    lender: str
    monthly_minor: int
    balance_minor: int


@dataclass(frozen=True, slots=True)
class DenominationFacts:
    """How many notes or coins of one face were counted."""

    face_minor: int
    count: int

    @property
    def total_minor(self) -> int:
        """What they are worth together."""
        return self.face_minor * self.count


@dataclass(frozen=True, slots=True)
class CashMovementFacts:
    """One movement of the bag's money on a day; `kind` is a word of the cash sheet, amounts out are negative."""

    number: str
    kind: str
    name: str = field(repr=False)
    amount_minor: int
