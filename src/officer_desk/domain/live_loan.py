"""A loan while it is replayed: what is owed on each row, what comes, and money that is set against it."""

from collections.abc import Sequence
from datetime import date

from officer_desk.domain.calendar import Calendar
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.live_row import LiveRow
from officer_desk.domain.loan_events import Part
from officer_desk.domain.money import split
from officer_desk.domain.penalty import Penalty, PenaltyBase
from officer_desk.domain.position import Allocation, AllocationLine
from officer_desk.domain.repayment_rules import Direction, Excess, RepaymentRules, When
from officer_desk.domain.terms import Terms


class LiveLoan:
    """A loan while it is replayed; nothing of it leaves but values."""

    def __init__(
        self,
        rows: Sequence[Instalment],
        terms: Terms,
        rules: RepaymentRules,
        penalty: Penalty,
        holidays: Calendar | None,
    ) -> None:
        self.terms, self.rules, self.penalty, self.holidays = terms, rules, penalty, holidays
        self.contract = tuple(rows)
        self.start = terms.start
        self.plan = list(rows)
        self.rows = [LiveRow(row) for row in rows]
        self.interest_from = self.late_from = terms.start
        self.credit = self.recovered = self.written_off_minor = 0
        self.allocations: list[Allocation] = []
        self.lines: list[AllocationLine] = []
        self.written_off_on: date | None = None
        self.restructured = False

    def outstanding(self) -> int:
        """Principal that is neither paid nor waived, tranches to come included."""
        return sum(row.open(Part.PRINCIPAL) for row in self.rows)

    def coming(self, day: date) -> list[LiveRow]:
        """The rows that fall due after a day."""
        return [row for row in self.rows if row.due > day]

    def bearing(self, day: date) -> int:
        """Principal in the borrower's hands that is not due by the end of a day; interest runs on it."""
        to_come = sum(tranche.amount_minor for tranche in self.terms.tranches if tranche.day > day)
        return sum(row.open(Part.PRINCIPAL) for row in self.coming(day)) - to_come

    def accrue_penalty(self, day: date) -> None:
        """Let penalty grow up to a day on what is late."""
        if self.written_off_on is not None:
            return
        late = [row for row in self.rows if row.due < day and row.open_minor]
        whole = self.outstanding() if late and self.penalty.base is PenaltyBase.BALANCE else 0
        for row in late:
            row.accrue(day, self.penalty, whole if row is late[0] else 0)

    def row(self, number: int | None) -> LiveRow:
        """The row of a number, or the oldest that is not settled."""
        for row in self.rows:
            if row.number == number or (number is None and row.open_minor):
                return row
        raise BadField("number", "no_such_instalment", value=number)

    def pay_ahead(self, left: int, day: date) -> int:
        """Pay coming instalments as the rules say, the next or the last one first; how much is left."""
        ahead = self.coming(day)
        if self.rules.excess is Excess.LAST_INSTALMENT:
            ahead.reverse()
        for row in ahead:
            for part in self.rules.in_advance():
                left = self.pay_part([row], part, left, day)
        return left

    def spread(self, left: int, day: date) -> int:
        """Equal parts of principal on all that remain; what one row cannot take the others do."""
        while left and (ahead := [row for row in self.coming(day) if row.open(Part.PRINCIPAL) > 0]):
            for row, part in zip(ahead, split(left, len(ahead)), strict=True):
                left -= part - self.pay_part([row], Part.PRINCIPAL, part, day)
        return left

    def pay_due(self, amount: int, day: date) -> int:
        """Pay what is late and what is due; how much is left."""
        for whens, parts in self.rules.groups():
            rows = [row for row in self.rows if _when(row, day) in whens]
            if self.rules.direction is Direction.PART_FIRST:
                for part in parts:
                    amount = self.pay_part(rows, part, amount, day)
            else:
                for row in rows:
                    for part in parts:
                        amount = self.pay_part([row], part, amount, day)
        return amount

    def pay_part(self, rows: Sequence[LiveRow], part: Part, amount: int, day: date) -> int:
        """Pay one part of rows in order; how much is left."""
        for row in rows:
            if used := row.pay(part, amount, day):
                amount -= used
                self.lines.append(AllocationLine(row.number, part, used))
        return amount

    def take_out_coming(self, day: date) -> None:
        """Coming rows give way to a new plan; principal that was paid on them stays paid, other money becomes
        credit."""
        kept = []
        for row in self.rows:
            if row.due > day:
                self.credit += row.give_back()
                if not row.paid[Part.PRINCIPAL]:
                    continue
            kept.append(row)
        self.rows = kept
        self.plan = [row for row in self.plan if row.due <= day]

    def add(self, rows: Sequence[Instalment]) -> None:
        """Put rows at the end of the plan."""
        self.plan += rows
        self.rows += [LiveRow(row) for row in rows]


def _when(row: LiveRow, day: date) -> When:
    if row.due < day:
        return When.PAST_DUE
    return When.DUE if row.due == day else When.IN_ADVANCE
