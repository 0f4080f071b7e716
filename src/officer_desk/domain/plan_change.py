"""What closes a loan early or changes its plan while it is replayed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from officer_desk.domain.day_count import DayCount, year_share
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.live_loan import LiveLoan
from officer_desk.domain.loan_events import Extension, Holiday, NewPlan, NewRate, Part, Strategy
from officer_desk.domain.money import half_up
from officer_desk.domain.position import AllocationLine
from officer_desk.domain.prepayment import Running, actuarial_balance, early_part
from officer_desk.domain.remaining import changed, prepaid, rate_on, rest, terms_of_rows
from officer_desk.domain.repayment_rules import PrepaidInterest, RunningInterest
from officer_desk.domain.schedule import put_off_minor, schedule
from officer_desk.domain.terms import Terms

EARLY = 0
"""The number of a row that stands for money paid early; the contract's own rows keep theirs."""


def settle(loan: LiveLoan, left: int, day: date) -> int:
    """Close the loan if this money and what is held suffice; how much is left. Too little is held, and the loan
    goes on."""
    bearing = loan.bearing(day)
    if not loan.coming(day) or any(row.open_minor for row in loan.rows if row.due <= day):
        return left
    interest, fee = _running_interest(loan, day), _fee(loan, bearing)
    if left + loan.credit < bearing + interest + fee:
        return left
    loan.take_out_coming(day)
    money = left + loan.credit
    closing = Instalment(EARLY, day, bearing, interest, fee, bearing + interest + fee, 0)
    loan.add([closing])
    used = money - loan.pay_due(money, day)
    loan.interest_from = day
    from_credit = max(0, used - left)
    loan.credit -= from_credit
    return left - (used - from_credit)


def _fee(loan: LiveLoan, principal: int) -> int:
    rule = loan.rules.early
    return rule.fee_minor + half_up(principal * rule.fee_rate)


def _running(loan: LiveLoan, day: date) -> Running:
    coming = loan.coming(day)[0]
    return Running(
        loan.interest_from, loan.bearing(day), rate_on(loan.terms, day), coming.owed[Part.INTEREST], coming.due
    )


def _running_interest(loan: LiveLoan, day: date) -> int:
    rule = loan.rules.early
    if rule.running_interest is RunningInterest.ACTUARIAL:
        return actuarial_balance(loan.contract, loan.start, day) - loan.bearing(day)
    return half_up(_running(loan, day).interest(day, rule))


_WHOLE = {
    PrepaidInterest.WHOLE_BALANCE: True,
    PrepaidInterest.PREPAID_PART: False,
    PrepaidInterest.NEXT_INSTALMENT: None,
}


def prepay(loan: LiveLoan, left: int, strategy: Strategy, day: date) -> int:
    """Pay principal early and work the rest out anew; how much is left. All that is left of the loan may be paid
    so."""
    if not loan.coming(day) or loan.bearing(day) <= 0:
        return left
    how, running = loan.rules.early.prepaid_interest, _running(loan, day)
    part = early_part(left, running, day, loan.rules.early, _WHOLE[how])
    if not part.principal_minor:
        return left
    coming = [row for row in loan.plan if row.due > day]
    bearing = running.bearing_minor - part.principal_minor
    unbroken = how is PrepaidInterest.PREPAID_PART
    remaining = _rest(loan, bearing, loan.interest_from if unbroken else day, day) if bearing else None
    brought = half_up(running.interest(day, loan.rules.early)) if how is PrepaidInterest.NEXT_INSTALMENT else 0
    loan.take_out_coming(day)
    total = part.principal_minor + part.interest_minor + part.fee_minor
    loan.add([Instalment(EARLY, day, part.principal_minor, part.interest_minor, part.fee_minor, total, bearing)])
    loan.pay_due(total, day)
    if not unbroken:
        loan.interest_from = day
    if remaining is not None:
        kept = prepaid(remaining, coming, strategy, part.principal_minor)
        kept = replace(kept, interest_brought_minor=kept.interest_brought_minor + brought)
        _follow(loan, kept, coming[0].number)
    return part.held_minor


def charge_late(loan: LiveLoan, day: date) -> None:
    """What was just paid of late principal has cost interest by the day; the coming rows are worked out anew with it."""
    due = {row.number: row.due for row in loan.rows if row.due < day}
    paid = [(due[line.number], line.amount_minor) for line in loan.lines if _late_principal(line, due)]
    coming = [row for row in loan.plan if row.due > day]
    count = loan.terms.odd_days if loan.terms.day_count is DayCount.BY_PERIOD else loan.terms.day_count
    rate, money = rate_on(loan.terms, day), loan.terms.rounding.money
    interest = sum(money(amount * rate * year_share(since, day, count)) for since, amount in paid)
    if not interest or not coming:
        return
    kept = prepaid(_rest(loan, loan.bearing(day), loan.interest_from, day), coming, Strategy.SHORTER, 0)
    brought = kept.interest_brought_minor + interest
    loan.take_out_coming(day)
    _follow(loan, replace(kept, interest_brought_minor=brought, brought_inside=True), coming[0].number)


def _late_principal(line: AllocationLine, due: Mapping[int, date]) -> bool:
    return line.part is Part.PRINCIPAL and line.number in due


def change(loan: LiveLoan, event: Extension | Holiday | NewRate) -> None:
    """Work what is not yet due out anew by an agreement; what is late stays late."""
    day = event.on
    if not loan.coming(day) or loan.bearing(day) <= 0:
        raise BadField("event", "nothing_left")
    number = loan.coming(day)[0].number
    remaining = changed(_rest(loan, loan.bearing(day), loan.interest_from, day), event)
    loan.take_out_coming(day)
    _follow(loan, remaining, number)
    loan.restructured |= not isinstance(event, NewRate)


def new_plan(loan: LiveLoan, event: NewPlan) -> None:
    """Rows as they were signed replace all that is open, late rows too; together they must repay what is owed."""
    principal = sum(row.principal_minor for row in event.rows)
    if principal != loan.outstanding():
        raise BadField("rows", "principal_differs", expected_minor=loan.outstanding(), got_minor=principal)
    for row in loan.rows:
        row.cut()
        row.settle(event.on)
    loan.rows = [row for row in loan.rows if any(row.owed.values())]
    loan.plan = [row for row in loan.plan if row.due <= event.on]
    loan.terms = terms_of_rows(event.rows, principal, rate_on(loan.terms, event.on), event.on)
    loan.add(event.rows)
    loan.interest_from = event.on
    loan.restructured = True


def _rest(loan: LiveLoan, bearing: int, start: date, day: date) -> Terms:
    remaining = rest(loan.terms, bearing, start, day, loan.holidays)
    brought = put_off_minor(loan.terms, day, loan.holidays)
    return replace(remaining, interest_brought_minor=brought)


def _follow(loan: LiveLoan, terms: Terms, number: int) -> None:
    """Go on with the rest under the numbers that come next."""
    loan.terms = terms
    loan.add(_numbered(schedule(terms, loan.holidays), number))


def _numbered(rows: Sequence[Instalment], number: int) -> list[Instalment]:
    return [row._replace(number=row.number + number - 1) for row in rows]
