"""Where money that came belongs, and where a loan stands on a day: always replayed from its contract and what
happened."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from officer_desk.domain.calendar import Calendar, add_months
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.live_loan import LiveLoan
from officer_desk.domain.live_row import LiveRow
from officer_desk.domain.loan_events import (
    Charge,
    Counted,
    LoanEvent,
    NewPlan,
    Part,
    Purpose,
    Repayment,
    Reversal,
    Waiver,
    WriteOff,
    day_of,
    order_of,
)
from officer_desk.domain.passage import run_to
from officer_desk.domain.penalty import contract_penalty
from officer_desk.domain.plan_change import change, new_plan, pay_running, prepay, settle
from officer_desk.domain.position import Allocation, AllocationLine, LoanPosition, PositionRow
from officer_desk.domain.remaining import rate_on, terms_of_rows
from officer_desk.domain.repayment_rules import Excess, RepaymentRules
from officer_desk.domain.terms import Terms

__all__ = [
    "Allocation",
    "AllocationLine",
    "LoanPosition",
    "Part",
    "PositionRow",
    "Purpose",
    "Repayment",
    "RepaymentRules",
    "allocate",
    "replay",
]


def replay(
    rows: Sequence[Instalment],
    events: Sequence[LoanEvent],
    *,
    as_of: date,
    terms: Terms | None = None,
    principal_minor: int | None = None,
    annual_rate_ppm: int = 0,
    penalty_per_mille: int = 1500,
    rules: RepaymentRules | None = None,
    start: date | None = None,
    holidays: Calendar | None = None,
) -> LoanPosition:
    """Where the loan stands at the end of a day, after everything up to it.

    The rows are those of the contract. Its terms are needed where something changes the plan; a loan that came
    with rows only (a given schedule) has them made from its rows, principal and annual rate. Unless the rules name
    a penalty, it is the contract rate times so many thousandths on overdue principal, instead of the contract
    rate."""
    if not rows:
        raise BadField("rows", "missing")
    chosen = rules or RepaymentRules()
    rate = Fraction(annual_rate_ppm, 1_000_000)
    total = sum(row.principal_minor for row in rows) if principal_minor is None else principal_minor
    contract = terms or terms_of_rows(rows, total, rate, start or add_months(rows[0].due, -1))
    penalty = chosen.penalty or contract_penalty(contract.annual_rate, penalty_per_mille)
    loan = LiveLoan(rows, contract, chosen, penalty, holidays)
    for event in _in_order(events, as_of):
        run_to(loan, day_of(event))
        _take(loan, event)
    run_to(loan, as_of)
    return _position(loan, as_of)


def allocate(
    rows: Sequence[Instalment],
    repayment: Repayment,
    *,
    earlier: Sequence[LoanEvent] = (),
    annual_rate_ppm: int = 0,
    rules: RepaymentRules | None = None,
) -> Allocation:
    """Where one repayment would go, after all that came before it."""
    before = [event for event in earlier if order_of(event) < order_of(repayment)]
    position = replay(
        rows, [*before, repayment], as_of=repayment.value_date, annual_rate_ppm=annual_rate_ppm, rules=rules
    )
    return position.allocations[-1]


def _in_order(events: Sequence[LoanEvent], as_of: date) -> list[Counted]:
    """What counts by a day, in order; a receipt that was taken back by then never counted."""
    happened = [event for event in events if day_of(event) <= as_of]
    reversed_numbers = {event.receipt_number for event in happened if isinstance(event, Reversal)}
    return sorted(
        (
            event
            for event in happened
            if not isinstance(event, Reversal)
            and not (isinstance(event, Repayment) and event.receipt_number in reversed_numbers)
        ),
        key=order_of,
    )


def _take(loan: LiveLoan, event: Counted) -> None:
    """Apply one event after time has run to its day."""
    match event:
        case Repayment():
            _repay(loan, event)
        case Charge():
            row = loan.row(event.number)
            row.owed[event.part] += event.amount_minor
            row.settle(event.on)
        case Waiver():
            _waive(loan, event)
        case WriteOff():
            loan.written_off_on = event.on
            loan.written_off_minor = sum(row.open_minor for row in loan.rows)
        case NewPlan():
            new_plan(loan, event)
        case _:
            change(loan, event)


def _waive(loan: LiveLoan, event: Waiver) -> None:
    left = event.amount_minor
    for row in loan.rows:
        if event.number in (None, row.number):
            left -= row.waive(event.part, left, event.on)


def _repay(loan: LiveLoan, item: Repayment) -> None:
    loan.lines = []
    day, left = item.value_date, item.amount_minor
    if loan.written_off_on is not None:
        loan.recovered += item.amount_minor
    for part, amount in item.split:
        left -= amount - loan.pay_part(loan.rows, part, amount, day)
    left = loan.pay_due(left, day)
    if left:
        left = _pay_more(loan, item, left, day)
    loan.credit += left
    loan.allocations.append(Allocation(item.receipt_number, day, tuple(loan.lines), left))


def _pay_more(loan: LiveLoan, item: Repayment, left: int, day: date) -> int:
    """What becomes of money beyond what is due; how much of it is held."""
    if item.purpose is Purpose.SETTLEMENT:
        return settle(loan, left, day)
    if item.purpose is Purpose.PREPAYMENT:
        return prepay(loan, left, item.strategy, day)
    match loan.rules.excess:
        case Excess.CREDIT:
            return left
        case Excess.PREPAYMENT:
            return prepay(loan, left, loan.rules.excess_strategy, day)
        case Excess.RUNNING_INSTALMENT:
            return pay_running(loan, left, loan.rules.excess_strategy, day)
        case Excess.SPREAD:
            return loan.spread(left, day)
    return loan.pay_ahead(left, day)


def _position(loan: LiveLoan, as_of: date) -> LoanPosition:
    late = [row for row in loan.rows if row.due < as_of and row.open_minor]
    due = [row for row in loan.rows if row.due <= as_of]
    coming = next((row for row in loan.rows if row.due >= as_of and row.open_minor), None)
    to_come = sum(tranche.amount_minor for tranche in loan.terms.tranches if tranche.day > as_of)
    return LoanPosition(
        as_of=as_of,
        outstanding_minor=loan.outstanding() - to_come,
        due_minor=sum(row.open_minor for row in due),
        overdue_principal_minor=_open(late, Part.PRINCIPAL),
        overdue_interest_minor=_open(late, Part.INTEREST),
        overdue_fee_minor=_open(late, Part.FEE),
        penalty_minor=_open(loan.rows, Part.PENALTY),
        days_past_due=(as_of - late[0].due).days if late else 0,
        oldest_due=late[0].due if late else None,
        next_due=coming.due if coming else None,
        next_due_minor=coming.open_minor if coming else 0,
        credit_minor=loan.credit,
        rows=tuple(row.position() for row in loan.rows),
        allocations=tuple(loan.allocations),
        cost_minor=_open(loan.rows, Part.COST),
        waived_minor=sum(sum(row.waived.values()) for row in loan.rows),
        annual_rate=rate_on(loan.terms, as_of),
        interest_from=loan.interest_from,
        bearing_minor=loan.bearing(as_of),
        written_off_on=loan.written_off_on,
        written_off_minor=loan.written_off_minor,
        recovered_minor=loan.recovered,
        restructured=loan.restructured,
    )


def _open(rows: Sequence[LiveRow], part: Part) -> int:
    return sum(row.open(part) for row in rows)
