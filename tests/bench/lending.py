"""The lending arithmetic beside independent reckoners: rows of a dated schedule, and annual rates."""

import importlib.util
import sys
import time
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from statistics import median

from officer_desk.domain import internal_rate
from officer_desk.domain.annual_rate import schedule_flows
from officer_desk.domain.calendar import add_months
from officer_desk.domain.schedule import Terms, schedule
from tests.bench.figure import Figure

ROUNDS = 60
BATCH = 20
START = date(2026, 1, 15)
PRINCIPAL_MINOR = 10_000_000
TERMS = Terms(PRINCIPAL_MINOR, Fraction(12, 100), 36, START)
MISSING = "This figure needs the extra `bench`: pip install -r packaging/requirements-bench.lock"


def _needs(package: str) -> None:
    if importlib.util.find_spec(package) is None:
        sys.exit(MISSING)


def _ratio(ours: Callable[[], object], peer: Callable[[], object]) -> float:
    """Both sides in turns, so that a busy moment meets both."""
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(_timed(ours))
        theirs.append(_timed(peer))
    return median(mine) / median(theirs)


def _timed(call: Callable[[], object]) -> float:
    begin = time.perf_counter()
    for _ in range(BATCH):
        call()
    return time.perf_counter() - begin


def dated_schedule() -> float:
    """36 dated, exact rows over as many binary ones of the package loan-calculator."""
    _needs("loan_calculator")
    from loan_calculator.loan import Loan  # noqa: PLC0415  # only where the extra is installed

    dates = [add_months(START, number) for number in range(1, 37)]

    def peer() -> object:
        loan = Loan(100_000.0, 0.12, START, dates, year_size=360)
        return loan.amortizations, loan.interest_payments, loan.balance

    return _ratio(lambda: schedule(TERMS), peer)


def level_rate() -> float:
    """The rate of equal instalments by the closed form over one call of pyxirr on the same flows."""
    _needs("pyxirr")
    import pyxirr  # noqa: PLC0415

    rows = schedule(TERMS)
    days = [START, *(row.due for row in rows)]
    flows = [-PRINCIPAL_MINOR / 100, *(row.total_minor / 100 for row in rows)]
    pay, last = rows[0].total_minor, rows[-1].total_minor
    return _ratio(lambda: internal_rate.level_rate(PRINCIPAL_MINOR, pay, 36, last), lambda: pyxirr.xirr(days, flows))


def irregular_rate() -> float:
    """The rate of a loan whose rows all differ over one call of pyxirr on the same flows."""
    _needs("pyxirr")
    import pyxirr  # noqa: PLC0415

    rows = [row._replace(total_minor=row.total_minor + 137 * row.number) for row in schedule(TERMS)]
    days = [START, *(row.due for row in rows)]
    amounts = [-PRINCIPAL_MINOR / 100, *(row.total_minor / 100 for row in rows)]
    flows = schedule_flows(PRINCIPAL_MINOR, rows, START, 0, 12)
    return _ratio(lambda: internal_rate.estimate_growth(flows), lambda: pyxirr.xirr(days, amounts))


FIGURES = (
    Figure("36 dated exact instalments / loan-calculator's", goal=0.1, measure=dated_schedule),
    Figure("level annual rate / pyxirr", goal=1.0, measure=level_rate),
    Figure("irregular annual rate / pyxirr", goal=6.0, measure=irregular_rate),
)
