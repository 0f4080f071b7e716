"""Time that passes on a loan: due dates begin new periods, held money pays them, and what is late grows."""

from datetime import date, timedelta

from officer_desk.domain.live_loan import LiveLoan
from officer_desk.domain.plan_change import EARLY, charge_late
from officer_desk.domain.repayment_rules import LateInterest

_ONE_DAY = timedelta(days=1)


def run_to(loan: LiveLoan, day: date) -> None:
    """Let time pass up to the end of a day; money that was paid early begins no period."""
    dues = {row.due for row in loan.rows if row.number != EARLY}
    for due in sorted(due for due in dues if loan.interest_from < due <= day):
        _count_late(loan, due, due - _ONE_DAY)
        loan.interest_from = due
        if loan.credit:
            loan.accrue_penalty(due)
            loan.credit = loan.pay_due(loan.credit, due)
    _count_late(loan, day, day)
    loan.accrue_penalty(day)


def _count_late(loan: LiveLoan, until: date, after: date) -> None:
    """What is late costs interest up to a day, charged by rows that fall due after another."""
    counted = loan.rules.late_interest is LateInterest.NEXT_INSTALMENT and loan.written_off_on is None
    if counted and until > loan.late_from:
        charge_late(loan, until, after)
