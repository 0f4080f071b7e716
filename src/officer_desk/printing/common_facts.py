"""What every paper says, and what every paper about a loan's figures says."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.money import CNY, Currency
from officer_desk.printing.parts import InstalmentFacts, Lender


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What every paper has: its number, who issues it, when, and the signed statement for its code."""

    paper_number: str
    lender: Lender
    issued_on: date
    officer: str
    currency: Currency = CNY
    statement: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFacts(PaperFacts):
    """The figures of a loan as they were offered or agreed, with both annual rates."""

    product: str
    method: str
    amount_minor: int
    periods: int
    rate_ppm: int
    schedule: tuple[InstalmentFacts, ...]
    interest_minor: int
    fees_minor: int
    total_minor: int
    simple_ppm: int
    compound_ppm: int
    penalty_rate_ppm: int
    early_fee_minor: int = 0

    @property
    def first(self) -> InstalmentFacts:
        """The first instalment."""
        return self.schedule[0]

    @property
    def last(self) -> InstalmentFacts:
        """The last instalment."""
        return self.schedule[-1]
