"""One row of a repayment schedule."""

from datetime import date
from typing import NamedTuple


class Instalment(NamedTuple):
    """What falls due on one day; `balance_minor` is the principal that is left after it."""

    number: int
    due: date
    principal_minor: int
    interest_minor: int
    fee_minor: int
    total_minor: int
    balance_minor: int
