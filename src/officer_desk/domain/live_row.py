"""An instalment while a loan is replayed: what is owed on it, what was paid, and the penalty that grows on it."""

from datetime import date, timedelta
from fractions import Fraction

from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import Part
from officer_desk.domain.penalty import Penalty, PenaltyBase
from officer_desk.domain.position import PositionRow


class LiveRow:
    """Mutable only inside one replay; it leaves as a `PositionRow`."""

    __slots__ = (
        "ahead", "balance", "due", "exact_penalty", "late", "number", "once_charged", "owed", "paid", "penal_from",
        "penalty_by_day", "settled_on", "waived",
    )  # fmt: skip

    def __init__(self, row: Instalment) -> None:
        self.number, self.due, self.balance = row.number, row.due, row.balance_minor
        self.owed = dict.fromkeys(Part, 0)
        self.owed[Part.FEE] = row.fee_minor
        self.owed[Part.INTEREST] = row.interest_minor
        self.owed[Part.PRINCIPAL] = row.principal_minor
        self.paid = dict.fromkeys(Part, 0)
        self.waived = dict.fromkeys(Part, 0)
        self.ahead = self.late = 0
        self.penal_from = row.due
        self.exact_penalty = Fraction(0)
        self.penalty_by_day = 0
        self.once_charged = False
        self.settled_on: date | None = None

    def open(self, part: Part) -> int:
        """What is still to be paid of a part."""
        return self.owed[part] - self.paid[part] - self.waived[part]

    @property
    def open_minor(self) -> int:
        """What is still to be paid."""
        return sum(self.owed.values()) - sum(self.paid.values()) - sum(self.waived.values())

    def pay(self, part: Part, amount: int, day: date) -> int:
        """Pay up to an amount of a part; how much of it was needed."""
        used = min(amount, self.open(part))
        if used <= 0:
            return 0
        self.paid[part] += used
        if day < self.due:
            self.ahead += used
        elif day > self.due:
            self.late += used
        self.settle(day)
        return used

    def waive(self, part: Part, amount: int, day: date) -> int:
        """Forgive up to an amount of a part; how much that was."""
        used = min(amount, self.open(part))
        self.waived[part] += used
        self.settle(day)
        return used

    def settle(self, day: date) -> None:
        """Note the day on which nothing is open any more."""
        if self.open_minor:
            self.settled_on = None
        elif self.settled_on is None:
            self.settled_on = day

    def give_back(self) -> int:
        """Undo what was paid ahead beside principal and owe only the principal that was paid; what is given back."""
        back = sum(paid for part, paid in self.paid.items() if part is not Part.PRINCIPAL)
        principal = self.paid[Part.PRINCIPAL]
        self.paid = dict.fromkeys(Part, 0) | {Part.PRINCIPAL: principal}
        self.waived = dict.fromkeys(Part, 0)
        self.owed = dict(self.paid)
        return back

    def cut(self) -> None:
        """Owe no more than was paid: the rest is part of a new plan."""
        for part in Part:
            self.owed[part] = self.paid[part] + self.waived[part]

    def accrue(self, day: date, rule: Penalty, whole_loan_minor: int) -> None:
        """Let penalty grow up to a day; it is charged only once the days of grace are over."""
        if day <= self.penal_from:
            return
        base = self._base(rule, whole_loan_minor)
        begin = self.penal_from
        if rule.grace_is_free:
            begin = max(begin, self.due + timedelta(days=rule.grace_days))
        self.exact_penalty += rule.exact(base, max((day - begin).days, 0))
        self.penal_from = day
        if (day - self.due).days <= rule.grace_days:
            return
        if base and not self.once_charged:
            self.once_charged = True
            self.owed[Part.PENALTY] += rule.once(base)
        rounded = rule.rounded(self.exact_penalty)
        if base:
            self.owed[Part.PENALTY] += rounded - self.penalty_by_day
            self.penalty_by_day = rounded

    def _base(self, rule: Penalty, whole_loan_minor: int) -> int:
        match rule.base:
            case PenaltyBase.OVERDUE_PRINCIPAL:
                return self.open(Part.PRINCIPAL)
            case PenaltyBase.OVERDUE_INSTALMENT:
                return self.open(Part.PRINCIPAL) + self.open(Part.INTEREST)
        return whole_loan_minor

    def position(self) -> PositionRow:
        """The row as a value."""
        owed, paid = self.owed, self.paid
        return PositionRow(
            number=self.number,
            due=self.due,
            principal_minor=owed[Part.PRINCIPAL],
            interest_minor=owed[Part.INTEREST],
            fee_minor=owed[Part.FEE],
            penalty_minor=owed[Part.PENALTY],
            principal_paid_minor=paid[Part.PRINCIPAL],
            interest_paid_minor=paid[Part.INTEREST],
            fee_paid_minor=paid[Part.FEE],
            penalty_paid_minor=paid[Part.PENALTY],
            settled_on=self.settled_on,
            cost_minor=owed[Part.COST],
            cost_paid_minor=paid[Part.COST],
            waived_minor=sum(self.waived.values()),
            paid_in_advance_minor=self.ahead,
            paid_late_minor=self.late,
            balance_minor=self.balance,
        )
