"""Where money that came belongs, and where a loan stands on a day: always replayed from its instalments and its
repayments."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.money import half_up
from officer_desk.domain.schedule import Instalment


class Part(StrEnum):
    """What a part of a debt is."""

    COST = "cost"
    FEE = "fee"
    PENALTY = "penalty"
    INTEREST = "interest"
    PRINCIPAL = "principal"


class Purpose(StrEnum):
    """What the payer wants: to pay what is due (more is kept as credit), or to pay principal back early."""

    INSTALMENT = "instalment"
    PREPAYMENT = "prepayment"
    SETTLEMENT = "settlement"


@dataclass(frozen=True, slots=True)
class Repayment:
    """Money that came. Replay orders money by value date, then receipt number."""

    amount_minor: int
    value_date: date
    receipt_number: str
    purpose: Purpose = Purpose.INSTALMENT

    def __post_init__(self) -> None:
        if self.amount_minor <= 0:
            raise BadField("amount", "not_positive", value=self.amount_minor)


CIVIL_CODE_ORDER = (Part.COST, Part.FEE, Part.PENALTY, Part.INTEREST, Part.PRINCIPAL)


@dataclass(frozen=True, slots=True)
class RepaymentRules:
    """How money is set against a debt; the default is the order of Civil Code 561, the oldest instalment first."""

    order: tuple[Part, ...] = CIVIL_CODE_ORDER
    penalty_grace_days: int = 0
    penalty_basis: int = 360


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """What one repayment paid on one instalment."""

    number: int
    part: Part
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where one repayment went; what fits nowhere is held as credit."""

    receipt_number: str
    value_date: date
    lines: tuple[AllocationLine, ...]
    excess_minor: int

    def _sum(self, part: Part) -> int:
        return sum(line.amount_minor for line in self.lines if line.part is part)

    @property
    def cost_minor(self) -> int:
        """Towards costs of enforcement."""
        return self._sum(Part.COST)

    @property
    def fee_minor(self) -> int:
        """Towards fees."""
        return self._sum(Part.FEE)

    @property
    def penalty_minor(self) -> int:
        """Towards penalty interest."""
        return self._sum(Part.PENALTY)

    @property
    def interest_minor(self) -> int:
        """Towards interest."""
        return self._sum(Part.INTEREST)

    @property
    def principal_minor(self) -> int:
        """Towards principal."""
        return self._sum(Part.PRINCIPAL)


@dataclass(frozen=True, slots=True)
class PositionRow:
    """An instalment with what has been paid on it."""

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

    @property
    def open_minor(self) -> int:
        """What is still to be paid on it, penalty included."""
        owed = self.principal_minor + self.interest_minor + self.fee_minor + self.penalty_minor
        paid = self.principal_paid_minor + self.interest_paid_minor + self.fee_paid_minor + self.penalty_paid_minor
        return owed - paid


@dataclass(frozen=True, slots=True)
class LoanPosition:
    """Where a loan stands at the end of a day."""

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

    @property
    def overdue_minor(self) -> int:
        """All that is past its due date, penalty included."""
        return self.overdue_principal_minor + self.overdue_interest_minor + self.overdue_fee_minor + self.penalty_minor


class _Row:
    """An instalment while it is being replayed."""

    __slots__ = ("due", "number", "open", "owed", "penal_from", "penalty", "penalty_exact", "settled_on")

    def __init__(self, row: Instalment) -> None:
        self.number = row.number
        self.due = row.due
        self.owed = {
            Part.FEE: row.fee_minor,
            Part.INTEREST: row.interest_minor,
            Part.PRINCIPAL: row.principal_minor,
        }
        self.open = {Part.COST: 0, Part.PENALTY: 0, **self.owed}
        self.penalty = 0
        self.penalty_exact = Fraction(0)
        self.penal_from = row.due
        self.settled_on: date | None = None


def replay(
    rows: Sequence[Instalment],
    repayments: Sequence[Repayment],
    *,
    as_of: date,
    principal_minor: int | None = None,
    annual_rate_ppm: int = 0,
    penalty_per_mille: int = 1500,
    rules: RepaymentRules | None = None,
) -> LoanPosition:
    """Where the loan stands at the end of a day, after the repayments up to it. The penalty rate is the contract
    rate times so
    many thousandths, on overdue principal, instead of the contract rate."""
    chosen = rules or RepaymentRules()
    rate = Fraction(annual_rate_ppm * penalty_per_mille, 1_000_000_000 * chosen.penalty_basis)
    live = [_Row(row) for row in rows]
    allocations = []
    credit = 0
    dues = sorted({row.due for row in rows if row.due <= as_of})
    money = sorted(
        (item for item in repayments if item.value_date <= as_of),
        key=lambda item: (item.value_date, item.receipt_number),
    )
    for repayment in money:
        while dues and dues[0] <= repayment.value_date:
            credit = _use_credit(live, chosen, credit, dues.pop(0), rate)
        allocation = allocate(live, repayment, chosen, rate)
        allocations.append(allocation)
        credit += allocation.excess_minor
    for day in dues:
        credit = _use_credit(live, chosen, credit, day, rate)
    for row in live:
        _accrue(row, as_of, rate, chosen)
    total = sum(row.principal_minor for row in rows) if principal_minor is None else principal_minor
    return _position(live, allocations, credit, as_of, total)


def _use_credit(live: list[_Row], rules: RepaymentRules, credit: int, day: date, rate: Fraction) -> int:
    """Money that was held pays what falls due on the day."""
    if not credit:
        return 0
    for row in live:
        _accrue(row, day, rate, rules)
    return _spend(live, rules, credit, day)[0]


def allocate(live: list[_Row], repayment: Repayment, rules: RepaymentRules, rate: Fraction) -> Allocation:
    """Set one repayment against what has fallen due, the oldest instalment first."""
    for row in live:
        _accrue(row, repayment.value_date, rate, rules)
    left, lines = _spend(live, rules, repayment.amount_minor, repayment.value_date)
    return Allocation(repayment.receipt_number, repayment.value_date, tuple(lines), left)


def _spend(live: list[_Row], rules: RepaymentRules, amount: int, day: date) -> tuple[int, list[AllocationLine]]:
    lines = []
    for row in live:
        if row.due > day:
            continue
        for part in rules.order:
            paid = min(amount, row.open[part])
            if paid:
                row.open[part] -= paid
                amount -= paid
                lines.append(AllocationLine(row.number, part, paid))
        if row.settled_on is None and not any(row.open.values()):
            row.settled_on = day
    return amount, lines


def _accrue(row: _Row, day: date, rate: Fraction, rules: RepaymentRules) -> None:
    days = (day - row.penal_from).days
    if days <= 0:
        return
    row.penal_from = day
    if (day - row.due).days <= rules.penalty_grace_days or not row.open[Part.PRINCIPAL]:
        return
    row.penalty_exact += row.open[Part.PRINCIPAL] * rate * days
    rounded = half_up(row.penalty_exact)
    row.open[Part.PENALTY] += rounded - row.penalty
    row.penalty = rounded


def _position(
    live: list[_Row], allocations: list[Allocation], credit: int, as_of: date, principal: int
) -> LoanPosition:
    late = [row for row in live if row.due < as_of and any(row.open.values())]
    due = [row for row in live if row.due <= as_of]
    coming = [row for row in live if row.due >= as_of and any(row.open.values())]
    paid = sum(row.owed[Part.PRINCIPAL] - row.open[Part.PRINCIPAL] for row in live)
    oldest = min((row.due for row in late), default=None)
    return LoanPosition(
        as_of=as_of,
        outstanding_minor=principal - paid,
        due_minor=sum(sum(row.open.values()) for row in due),
        overdue_principal_minor=sum(row.open[Part.PRINCIPAL] for row in late),
        overdue_interest_minor=sum(row.open[Part.INTEREST] for row in late),
        overdue_fee_minor=sum(row.open[Part.FEE] for row in late),
        penalty_minor=sum(row.open[Part.PENALTY] for row in live),
        days_past_due=(as_of - oldest).days if oldest else 0,
        oldest_due=oldest,
        next_due=coming[0].due if coming else None,
        next_due_minor=sum(coming[0].open.values()) if coming else 0,
        credit_minor=credit,
        rows=tuple(_paid_row(row) for row in live),
        allocations=tuple(allocations),
    )


def _paid_row(row: _Row) -> PositionRow:
    owed, left = row.owed, row.open
    return PositionRow(
        number=row.number,
        due=row.due,
        principal_minor=owed[Part.PRINCIPAL],
        interest_minor=owed[Part.INTEREST],
        fee_minor=owed[Part.FEE],
        penalty_minor=row.penalty,
        principal_paid_minor=owed[Part.PRINCIPAL] - left[Part.PRINCIPAL],
        interest_paid_minor=owed[Part.INTEREST] - left[Part.INTEREST],
        fee_paid_minor=owed[Part.FEE] - left[Part.FEE],
        penalty_paid_minor=row.penalty - left[Part.PENALTY],
        settled_on=row.settled_on,
    )
