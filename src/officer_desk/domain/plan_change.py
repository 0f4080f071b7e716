"""What closes a loan early or changes its plan while it is replayed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from officer_desk.domain.day_count import DayCount, year_share
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.live_loan import LiveLoan
from officer_desk.domain.loan_events import Extension, Holiday, NewPlan, NewRate, Part, Strategy
from officer_desk.domain.money import half_up
from officer_desk.domain.prepayment import Running, actuarial_balance, early_part
from officer_desk.domain.remaining import changed, prepaid, rate_on, rest, terms_of_rows
from officer_desk.domain.repayment_rules import PrepaidInterest, RunningInterest
from officer_desk.domain.schedule import schedule
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
    _draw_no_more(loan)
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
    else:
        _draw_no_more(loan)
    return part.held_minor


def pay_running(loan: LiveLoan, left: int, strategy: Strategy, day: date) -> int:
    """Pay the principal of the running instalment at once: from this day on it costs no interest, and what it has cost
    is charged with the instalment. On a due date, and beyond the running instalment, it is principal paid early."""
    if day == loan.interest_from or not loan.coming(day) or loan.bearing(day) <= 0:
        return prepay(loan, left, strategy, day)
    coming, bearing = [row for row in loan.plan if row.due > day], loan.bearing(day)
    paid = min(left, bearing)
    interest = interest_of_days(loan, bearing, loan.interest_from, day)
    remaining = _rest(loan, bearing - paid, day, day) if paid < bearing else None
    loan.take_out_coming(day)
    loan.add([Instalment(EARLY, day, paid, 0, 0, paid, bearing - paid)])
    loan.pay_due(paid, day)
    loan.interest_from = day
    if remaining is None:
        owed = interest + coming[0].fee_minor
        loan.add([coming[0]._replace(principal_minor=0, interest_minor=interest, total_minor=owed, balance_minor=0)])
        _draw_no_more(loan)
        return left - paid
    brought = replace(
        remaining, interest_brought_minor=remaining.interest_brought_minor + interest, brought_inside=True
    )
    _follow(loan, _stands_in(loan, brought, coming, strategy, paid), coming[0].number)
    return left - paid


def _stands_in(loan: LiveLoan, remaining: Terms, coming: Sequence[Instalment], strategy: Strategy, paid: int) -> Terms:
    """The rest, in which what was paid stands in for the principal of the first row; if it is more than that, the first
    row charges its interest alone, and those after it are as the strategy says."""
    first = schedule(prepaid(remaining, coming, Strategy.SHORTER, 0), loan.holidays)[0]
    if strategy is Strategy.SKIP or paid <= first.principal_minor:
        return prepaid(remaining, coming, Strategy.SKIP, paid)
    grace = replace(remaining.grace, principal_periods=max(1, remaining.grace.principal_periods))
    return prepaid(replace(remaining, grace=grace), coming, strategy, 0)


def interest_of_days(loan: LiveLoan, principal: int, since: date, until: date) -> int:
    """What so much principal costs from day to day by the contract's rate and count."""
    count = loan.terms.odd_days if loan.terms.day_count is DayCount.BY_PERIOD else loan.terms.day_count
    return loan.terms.rounding.money(principal * rate_on(loan.terms, since) * year_share(since, until, count))


def charge_late(loan: LiveLoan, until: date, after: date) -> None:
    """Principal that is late has cost interest since it was last counted; the rows that come after a day are worked out
    anew with it inside."""
    since, loan.late_from = loan.late_from, until
    late = [(max(since, row.due), row.open(Part.PRINCIPAL)) for row in loan.rows if row.due < until]
    interest = sum(interest_of_days(loan, principal, day, until) for day, principal in late if day < until)
    coming = [row for row in loan.plan if row.due > after]
    if not interest or not coming or loan.bearing(after) <= 0:
        return
    kept = prepaid(_rest(loan, loan.bearing(after), loan.interest_from, after), coming, Strategy.SHORTER, 0)
    brought = kept.interest_brought_minor + interest
    loan.take_out_coming(after)
    _follow(loan, replace(kept, interest_brought_minor=brought, brought_inside=True), coming[0].number)


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


def _draw_no_more(loan: LiveLoan) -> None:
    """Whoever has paid back all that was paid out gets no later tranche."""
    loan.terms = replace(loan.terms, tranches=())


def _rest(loan: LiveLoan, bearing: int, start: date, day: date) -> Terms:
    return rest(loan.terms, bearing, start, day, loan.holidays)


def _follow(loan: LiveLoan, terms: Terms, number: int) -> None:
    """Go on with the rest under the numbers that come next."""
    loan.terms = terms
    loan.add(_numbered(schedule(terms, loan.holidays), number))


def _numbered(rows: Sequence[Instalment], number: int) -> list[Instalment]:
    return [row._replace(number=row.number + number - 1) for row in rows]
