"""What both ends must agree on after a sync, counted in the same way from the cases that each of them holds."""

from collections.abc import Iterable
from datetime import date

from officer_desk.domain.cash import Bag
from officer_desk.domain.loan import Loan
from officer_desk.protocol.exchange import Figures, LoanFigures
from officer_desk.protocol.replay import State


def figures_of(states: Iterable[State], operations: int, as_of: date) -> Figures:
    """Every loan and every officer's cash on a day, loans in the order of their ids."""
    loans: list[LoanFigures] = []
    cash: dict[str, int] = {}
    for state in states:
        if isinstance(state, Loan):
            loans.append(_of_loan(state, as_of))
        elif isinstance(state, Bag):
            cash[state.officer] = state.book_minor
    return Figures(operations, tuple(sorted(loans, key=lambda one: one.loan)), cash)


def _of_loan(loan: Loan, as_of: date) -> LoanFigures:
    return LoanFigures(
        loan.id,
        loan.quote.terms.principal_minor if loan.disbursement else 0,
        sum(receipt.amount_minor for receipt in loan.receipts),
        loan.position(as_of).outstanding_minor if loan.dated else 0,
        len(loan.receipts),
    )
