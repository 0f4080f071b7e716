"""What happens to a loan after the money went out; each is a value, and a loan's position follows from all of
them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.options import check_rate


class Part(StrEnum):
    """What a part of a debt is."""

    COST = "cost"
    FEE = "fee"
    PENALTY = "penalty"
    INTEREST = "interest"
    PRINCIPAL = "principal"


class Purpose(StrEnum):
    """What the payer wants: to pay what is due (what is more follows the loan's rule), to pay principal back
    early, or to close the loan."""

    INSTALMENT = "instalment"
    PREPAYMENT = "prepayment"
    SETTLEMENT = "settlement"


class Strategy(StrEnum):
    """What an early repayment of principal changes: the term, the instalment, or the principal of the next
    instalments."""

    SHORTER = "shorter"
    SMALLER = "smaller"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Repayment:
    """Money that came. Replay orders money by value date, then receipt number. `split` says what the payer or a
    court set apart for costs, fees, penalty and interest; the rest follows the rules."""

    amount_minor: int
    value_date: date
    receipt_number: str
    purpose: Purpose = Purpose.INSTALMENT
    strategy: Strategy = Strategy.SHORTER
    split: tuple[tuple[Part, int], ...] = ()

    def __post_init__(self) -> None:
        _positive("amount", self.amount_minor)
        if any(amount < 0 for _, amount in self.split):
            raise BadField("split", "negative")
        if sum(amount for _, amount in self.split) > self.amount_minor:
            raise BadField("split", "over_amount")


@dataclass(frozen=True, slots=True)
class Reversal:
    """A receipt that was taken back: from its own value date on it counts as never paid."""

    receipt_number: str
    on: date


@dataclass(frozen=True, slots=True)
class Charge:
    """A cost, fee or penalty that was added by a decision, to one instalment or to the oldest that is not settled."""

    on: date
    part: Part
    amount_minor: int
    number: int | None = None

    def __post_init__(self) -> None:
        _positive("amount", self.amount_minor)
        if self.part in (Part.INTEREST, Part.PRINCIPAL):
            raise BadField("part", "not_a_charge")


@dataclass(frozen=True, slots=True)
class Waiver:
    """What the lender no longer asks for: up to an amount of a part, the oldest instalment first, or of one
    instalment."""

    on: date
    part: Part
    amount_minor: int
    number: int | None = None

    def __post_init__(self) -> None:
        _positive("amount", self.amount_minor)


@dataclass(frozen=True, slots=True)
class WriteOff:
    """The lender takes its loss; the debt stays, penalty stops, and what still comes is a recovery."""

    on: date


@dataclass(frozen=True, slots=True)
class Extension:
    """展期: what is not yet due is paid in more instalments than before, perhaps at another rate."""

    on: date
    more_periods: int
    annual_rate: Fraction | None = None

    def __post_init__(self) -> None:
        _positive("more_periods", self.more_periods)
        if self.annual_rate is not None:
            check_rate("annual_rate", self.annual_rate)


class HolidayInterest(StrEnum):
    """What becomes of the interest in a payment holiday: it is paid as usual, put off to the first instalment
    after, or waived."""

    PAID = "paid"
    PUT_OFF = "put_off"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Holiday:
    """The next instalments carry no principal; the term grows by as many, or the later instalments do."""

    on: date
    periods: int
    interest: HolidayInterest = HolidayInterest.PAID
    lengthens: bool = True

    def __post_init__(self) -> None:
        _positive("periods", self.periods)


@dataclass(frozen=True, slots=True)
class NewRate:
    """From this day on what is not yet due costs another rate."""

    on: date
    annual_rate: Fraction

    def __post_init__(self) -> None:
        check_rate("annual_rate", self.annual_rate)


@dataclass(frozen=True, slots=True)
class NewPlan:
    """調整還款計劃: instalments as they were agreed and signed replace all that is not settled, the late ones too."""

    on: date
    rows: tuple[Instalment, ...]

    def __post_init__(self) -> None:
        if not self.rows:
            raise BadField("rows", "missing")
        if any(row.due < self.on for row in self.rows):
            raise BadField("rows", "before_the_plan")


PlanChange = Extension | Holiday | NewRate | NewPlan
Counted = Repayment | Charge | Waiver | WriteOff | PlanChange
LoanEvent = Counted | Reversal


def day_of(event: LoanEvent) -> date:
    """The business day on which an event counts."""
    return event.value_date if isinstance(event, Repayment) else event.on


_TURN: dict[type, int] = {
    Charge: 0,
    Waiver: 1,
    Repayment: 2,
    Extension: 3,
    Holiday: 3,
    NewRate: 3,
    NewPlan: 3,
    WriteOff: 4,
}


def order_of(event: LoanEvent) -> tuple[date, int, str]:
    """Events of one day: charges, then waivers, so that money does not pay what is no longer asked for, then money by
    receipt number, then what changes the plan, then a write-off."""
    number = event.receipt_number if isinstance(event, Repayment) else ""
    return day_of(event), _TURN[type(event)], number


def _positive(name: str, value: int) -> None:
    if value <= 0:
        raise BadField(name, "not_positive", value=value)
