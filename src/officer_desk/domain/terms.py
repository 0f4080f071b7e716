"""Everything a repayment schedule depends on, as named options that combine; the defaults are the house's conventions."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.calendar import MONTHLY, Frequency
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.errors import BadField
from officer_desk.domain.rounding import CENTS, Rounding

MAX_PRINCIPAL_MINOR = 10**14
MAX_ANNUAL_RATE = Fraction(5)
MAX_PERIODS = 1_200


class Method(StrEnum):
    """How the principal comes back: 等額本息, 等額本金, flat, 先息後本, 到期還本付息, 隨借隨還, or a split that was agreed."""

    EQUAL_INSTALMENT = "equal_instalment"
    EQUAL_PRINCIPAL = "equal_principal"
    FLAT = "flat"
    INTEREST_ONLY = "interest_only"
    SINGLE_PAYMENT = "single_payment"
    DAILY_INTEREST = "daily_interest"
    CUSTOM = "custom"


class FirstPeriod(StrEnum):
    """How a first period that is not a whole one is charged: by its days, by whole months and days over 30, as one whole period,
    or merged with the period after it (no instalment before that; a whole period and the odd days are charged)."""

    ACTUAL_DAYS = "actual_days"
    MONTHS_AND_DAYS = "months_and_days"
    WHOLE = "whole"
    MERGED = "merged"


class TooSoon(StrEnum):
    """What happens when the first due date comes sooner than the least number of days: the next date of the chain is the first,
    or the chain starts anew that many days after the money came."""

    NEXT_DATE = "next_date"
    LEAST_DAYS = "least_days"


class Shift(StrEnum):
    """Where a due date goes that falls on a day nobody works."""

    KEEP = "keep"
    FORWARD = "forward"
    BACKWARD = "backward"
    FORWARD_IN_MONTH = "forward_in_month"


class FeeBase(StrEnum):
    """What a fee is worked out from."""

    FIXED = "fixed"
    PRINCIPAL = "principal"
    BALANCE = "balance"
    INSTALMENT = "instalment"


class FeeTime(StrEnum):
    """When a fee is paid; an upfront fee is never kept back from the principal."""

    UPFRONT = "upfront"
    EACH_INSTALMENT = "each_instalment"
    FIRST_INSTALMENT = "first_instalment"
    LAST_INSTALMENT = "last_instalment"


@dataclass(frozen=True, slots=True)
class Fee:
    """A charge beside the interest: an amount or a rate of its base, on top of the instalment or inside it."""

    code: str
    time: FeeTime = FeeTime.EACH_INSTALMENT
    base: FeeBase = FeeBase.FIXED
    amount_minor: int = 0
    rate: Fraction = Fraction(0)
    inside_instalment: bool = False

    def __post_init__(self) -> None:
        if self.amount_minor < 0 or self.rate < 0:
            raise BadField("fee", "negative", code=self.code)
        if self.rate > 1:
            raise BadField("fee", "out_of_range", code=self.code)


@dataclass(frozen=True, slots=True)
class Grace:
    """Periods at the beginning without principal, without paying interest (it is owed later), or free of interest."""

    principal_periods: int = 0
    interest_payment_periods: int = 0
    interest_free_periods: int = 0

    def __post_init__(self) -> None:
        if min(self.principal_periods, self.interest_payment_periods, self.interest_free_periods) < 0:
            raise BadField("grace", "negative")


@dataclass(frozen=True, slots=True)
class Tranche:
    """A further part of the principal, paid out on its own day."""

    day: date
    amount_minor: int


@dataclass(frozen=True, slots=True)
class RateChange:
    """From this day on the loan costs another rate."""

    day: date
    annual_rate: Fraction


NO_GRACE = Grace()


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed. A schedule follows from this and the calendar alone."""

    principal_minor: int
    annual_rate: Fraction
    periods: int
    start: date
    method: Method = Method.EQUAL_INSTALMENT
    frequency: Frequency = MONTHLY
    first_due: date | None = None
    day_count: DayCount = DayCount.BY_PERIOD
    first_period: FirstPeriod = FirstPeriod.ACTUAL_DAYS
    odd_days: DayCount = DayCount.ACTUAL_360
    grace: Grace = NO_GRACE
    rounding: Rounding = CENTS
    shift: Shift = Shift.KEEP
    interest_follows_shift: bool = False
    fees: tuple[Fee, ...] = ()
    instalment_minor: int | None = None
    principal_shares: tuple[Fraction, ...] = field(default=())
    least_days_before_first: int = 0
    too_soon: TooSoon = TooSoon.NEXT_DATE

    def __post_init__(self) -> None:
        _within("principal", self.principal_minor, 1, MAX_PRINCIPAL_MINOR)
        _within("periods", self.periods, 1, MAX_PERIODS)
        if not 0 <= self.annual_rate <= MAX_ANNUAL_RATE:
            raise BadField("annual_rate", "out_of_range", most_percent=int(MAX_ANNUAL_RATE * 100))
        if self.first_due is not None and self.first_due <= self.start:
            raise BadField("first_due", "not_after_start")
        if self.instalment_minor is not None:
            _within("instalment", self.instalment_minor, 1, MAX_PRINCIPAL_MINOR)
        if self.method is Method.CUSTOM and len(self.principal_shares) != self.periods:
            raise BadField("principal_shares", "one_per_period", periods=self.periods)
        if self.principal_shares and (min(self.principal_shares) < 0 or sum(self.principal_shares) != 1):
            raise BadField("principal_shares", "must_add_up_to_one")


def _within(field_name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise BadField(field_name, "out_of_range", value=value, least=least, most=most)
