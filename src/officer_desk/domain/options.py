"""The named choices of a repayment contract that are not plain numbers, each with what it does."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.errors import BadField


class Method(StrEnum):
    """How the principal comes back: 等額本息, 等額本金, flat, 先息後本, 到期還本付息, 隨借隨還, or shares that
    were agreed."""

    EQUAL_INSTALMENT = "equal_instalment"
    EQUAL_PRINCIPAL = "equal_principal"
    FLAT = "flat"
    INTEREST_ONLY = "interest_only"
    SINGLE_PAYMENT = "single_payment"
    DAILY_INTEREST = "daily_interest"
    CUSTOM = "custom"


class FirstPeriod(StrEnum):
    """How a first period that is not a whole one is charged: by its days, by whole months and days over 30, as one
    whole period, by its share of the days of a whole one, or merged (a whole period and the odd days before it; a
    due date that would come earlier is left out)."""

    ACTUAL_DAYS = "actual_days"
    MONTHS_AND_DAYS = "months_and_days"
    WHOLE = "whole"
    PRO_RATA = "pro_rata"
    MERGED = "merged"


class OddFirst(StrEnum):
    """What an odd first period does to equal instalments: all stay equal, or the first repays the principal of a
    whole period and its odd interest makes it larger or smaller."""

    SAME_INSTALMENT = "same_instalment"
    SAME_PRINCIPAL = "same_principal"


class TooSoon(StrEnum):
    """What happens when the first due date comes sooner than the least number of days: the next date of the chain
    is the first, or the chain starts anew that many days after the money came."""

    NEXT_DATE = "next_date"
    LEAST_DAYS = "least_days"


class Shift(StrEnum):
    """Where a due date goes that falls on a day nobody works."""

    KEEP = "keep"
    FORWARD = "forward"
    BACKWARD = "backward"
    FORWARD_IN_MONTH = "forward_in_month"


class InterestShift(StrEnum):
    """Whether interest runs to the nominal due date, to the day on paper, or to the day on paper in the first
    period only."""

    NOMINAL = "nominal"
    SHOWN = "shown"
    SHOWN_FIRST = "shown_first"


class FeeBase(StrEnum):
    """What a fee is worked out from."""

    FIXED = "fixed"
    PRINCIPAL = "principal"
    BALANCE = "balance"
    INSTALMENT = "instalment"


class FeeTime(StrEnum):
    """When a fee is paid; an upfront fee is paid beside the loan, never kept back from it."""

    UPFRONT = "upfront"
    EACH_INSTALMENT = "each_instalment"
    FIRST_INSTALMENT = "first_instalment"
    LAST_INSTALMENT = "last_instalment"


@dataclass(frozen=True, slots=True)
class Fee:
    """A charge beside the interest: an amount, or a rate of its base each time. Inside the instalment, a fee on
    the balance is part of the equal amount; otherwise it comes on top."""

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
        if self.inside_instalment and (self.base, self.time) != (FeeBase.BALANCE, FeeTime.EACH_INSTALMENT):
            raise BadField("fee", "only_a_fee_on_the_balance_is_inside", code=self.code)


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
class Season:
    """Calendar months in which a farmer has no harvest: due dates there carry interest only, or nothing at all."""

    no_principal_months: frozenset[int] = frozenset()
    no_payment_months: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        months = self.no_principal_months | self.no_payment_months
        if not months <= set(range(1, 13)):
            raise BadField("season", "no_such_month")
        if len(months) == 12:
            raise BadField("season", "no_month_left")


@dataclass(frozen=True, slots=True)
class Tranche:
    """A further part of the principal, paid out on its own day."""

    day: date
    amount_minor: int

    def __post_init__(self) -> None:
        if self.amount_minor <= 0:
            raise BadField("tranche", "not_positive", value=self.amount_minor)


class RateFrom(StrEnum):
    """Where a new rate bites: from the night that ends on its day, from the night that begins on it, or on every
    whole period whose instalment falls due on it or later."""

    NIGHT_BEFORE = "night_before"
    DAY = "day"
    DUE_DATES = "due_dates"


@dataclass(frozen=True, slots=True)
class RateChange:
    """From a day on the loan costs another rate."""

    day: date
    annual_rate: Fraction
    applies: RateFrom = RateFrom.DAY

    def __post_init__(self) -> None:
        check_rate("annual_rate", self.annual_rate)

    @property
    def first_night(self) -> date:
        """The night, named by the day on which it begins, that is the first to cost the new rate."""
        return self.day - timedelta(days=1) if self.applies is RateFrom.NIGHT_BEFORE else self.day


class BalloonEffect(StrEnum):
    """What a balloon does to the other instalments: they were found with it in mind, those after it are worked out
    anew, or they stay as they are and the loan ends sooner."""

    FORESEEN = "foreseen"
    SMALLER = "smaller"
    SHORTER = "shorter"


@dataclass(frozen=True, slots=True)
class Balloon:
    """An amount of principal for one instalment, on top of its regular part."""

    number: int
    amount_minor: int
    effect: BalloonEffect = BalloonEffect.FORESEEN

    def __post_init__(self) -> None:
        if self.amount_minor <= 0:
            raise BadField("balloon", "not_positive", value=self.amount_minor)


MAX_ANNUAL_RATE = Fraction(5)
NO_GRACE = Grace()
NO_SEASON = Season()


def check_rate(field_name: str, rate: Fraction) -> None:
    """Refuse a rate that nobody can mean."""
    if not 0 <= rate <= MAX_ANNUAL_RATE:
        raise BadField(field_name, "out_of_range", most_percent=int(MAX_ANNUAL_RATE * 100))
