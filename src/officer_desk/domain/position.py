"""Where a loan stands at the end of a day, as values."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from officer_desk.domain.loan_events import Part


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """What one repayment paid on one instalment; number 0 is the loan itself (principal ahead, interest to the
    day)."""

    number: int
    part: Part
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where one repayment went; what fits nowhere is held as credit."""

    receipt_number: str
    value_date: date
    lines: tuple[AllocationLine, ...]
    excess_minor: int = 0

    def sum_of(self, part: Part) -> int:
        """What went to one part."""
        return sum(line.amount_minor for line in self.lines if line.part is part)

    @property
    def cost_minor(self) -> int:
        """Towards costs of enforcement."""
        return self.sum_of(Part.COST)

    @property
    def fee_minor(self) -> int:
        """Towards fees."""
        return self.sum_of(Part.FEE)

    @property
    def penalty_minor(self) -> int:
        """Towards penalty interest."""
        return self.sum_of(Part.PENALTY)

    @property
    def interest_minor(self) -> int:
        """Towards interest."""
        return self.sum_of(Part.INTEREST)

    @property
    def principal_minor(self) -> int:
        """Towards principal."""
        return self.sum_of(Part.PRINCIPAL)


@dataclass(frozen=True, slots=True)
class PositionRow:
    """An instalment with what has been paid on it; what was waived is no longer owed and shown apart."""

    number: int
    due: date
    principal_minor: int
    interest_minor: int
    fee_minor: int
    penalty_minor: int
    principal_paid_minor: int
    interest_paid_minor: int
    fee_paid_minor: int
    penalty_paid_minor: int
    settled_on: date | None
    cost_minor: int = 0
    cost_paid_minor: int = 0
    waived_minor: int = 0
    paid_in_advance_minor: int = 0
    paid_late_minor: int = 0
    balance_minor: int = 0

    @property
    def total_minor(self) -> int:
        """All that is or was owed on it, penalty and costs included."""
        return self.principal_minor + self.interest_minor + self.fee_minor + self.penalty_minor + self.cost_minor

    @property
    def paid_minor(self) -> int:
        """All that was paid on it."""
        return (
            self.principal_paid_minor
            + self.interest_paid_minor
            + self.fee_paid_minor
            + self.penalty_paid_minor
            + self.cost_paid_minor
        )

    @property
    def open_minor(self) -> int:
        """What is still to be paid on it, penalty and costs included."""
        return self.total_minor - self.paid_minor - self.waived_minor


@dataclass(frozen=True, slots=True)
class LoanPosition:
    """Where a loan stands at the end of a day. Interest runs from `interest_from` on `bearing_minor`, the
    principal that is not late; late principal bears penalty instead."""

    as_of: date
    outstanding_minor: int
    due_minor: int
    overdue_principal_minor: int
    overdue_interest_minor: int
    overdue_fee_minor: int
    penalty_minor: int
    days_past_due: int
    oldest_due: date | None
    next_due: date | None
    next_due_minor: int
    credit_minor: int
    rows: tuple[PositionRow, ...] = field(repr=False)
    allocations: tuple[Allocation, ...] = field(repr=False)
    cost_minor: int = 0
    waived_minor: int = 0
    annual_rate: Fraction = Fraction(0)
    interest_from: date | None = None
    bearing_minor: int = 0
    written_off_on: date | None = None
    written_off_minor: int = 0
    recovered_minor: int = 0
    restructured: bool = False

    @property
    def overdue_minor(self) -> int:
        """All that is past its due date, penalty and costs included."""
        return (
            self.overdue_principal_minor
            + self.overdue_interest_minor
            + self.overdue_fee_minor
            + self.penalty_minor
            + self.cost_minor
        )

    @property
    def settled(self) -> bool:
        """Whether nothing is owed any more."""
        return self.outstanding_minor == 0 and not any(row.open_minor for row in self.rows)
