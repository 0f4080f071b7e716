"""Everything a repayment schedule depends on, as options that combine; the defaults are the house's conventions."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import pairwise

from officer_desk.domain.calendar import MONTHLY, Frequency
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.errors import BadField
from officer_desk.domain.options import (
    NO_GRACE,
    NO_SEASON,
    Balloon,
    Fee,
    FirstPeriod,
    Grace,
    InterestShift,
    Method,
    OddFirst,
    RateChange,
    Season,
    Shift,
    TooSoon,
    Tranche,
    check_rate,
)
from officer_desk.domain.rounding import CENTS, Rounding

MAX_PRINCIPAL_MINOR = 10**14
MAX_PERIODS = 1_200


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed. A schedule follows from this and the calendar alone.

    `principal_minor` is what is owed at the start; later tranches come on top, and a down payment is paid out of
    it on the first day. `due_dates` replace the chain of dates. What remains of a loan after something changed is
    again such a value: then `interest_brought_minor` is interest of the past that the first row charges on top (or
    inside the instalment), and `principal_ahead_minor` is principal that was paid ahead and stands in for the
    principal of the next rows."""

    principal_minor: int
    annual_rate: Fraction
    periods: int
    start: date
    method: Method = Method.EQUAL_INSTALMENT
    frequency: Frequency = MONTHLY
    first_due: date | None = None
    day_count: DayCount = DayCount.BY_PERIOD
    first_period: FirstPeriod = FirstPeriod.ACTUAL_DAYS
    odd_first: OddFirst = OddFirst.SAME_INSTALMENT
    odd_days: DayCount = DayCount.ACTUAL_360
    grace: Grace = NO_GRACE
    season: Season = NO_SEASON
    rounding: Rounding = CENTS
    shift: Shift = Shift.KEEP
    interest_shift: InterestShift = InterestShift.NOMINAL
    fees: tuple[Fee, ...] = ()
    instalment_minor: int | None = None
    principal_part_minor: int | None = None
    principal_shares: tuple[Fraction, ...] = field(default=())
    interest_shares: tuple[Fraction, ...] = field(default=())
    balloons: tuple[Balloon, ...] = ()
    tranches: tuple[Tranche, ...] = ()
    rate_changes: tuple[RateChange, ...] = ()
    down_payment_minor: int = 0
    least_days_before_first: int = 0
    too_soon: TooSoon = TooSoon.NEXT_DATE
    anchor: date | None = None
    due_dates: tuple[date, ...] = ()
    interest_brought_minor: int = 0
    brought_inside: bool = False
    principal_ahead_minor: int = 0

    def __post_init__(self) -> None:
        _within("principal", self.principal_minor, 1, MAX_PRINCIPAL_MINOR)
        _within("periods", self.periods, 1, MAX_PERIODS)
        check_rate("annual_rate", self.annual_rate)
        if self.first_due is not None and self.first_due <= self.start:
            raise BadField("first_due", "not_after_start")
        for name, value in (
            ("instalment", self.instalment_minor),
            ("principal_part", self.principal_part_minor),
        ):
            if value is not None:
                _within(name, value, 1, MAX_PRINCIPAL_MINOR)
        _within("down_payment", self.down_payment_minor, 0, self.principal_minor - 1)
        _within("least_days_before_first", self.least_days_before_first, 0, 366)
        _within("interest_brought", self.interest_brought_minor, 0, MAX_PRINCIPAL_MINOR)
        _within("principal_ahead", self.principal_ahead_minor, 0, MAX_PRINCIPAL_MINOR)
        self._check_dates()
        self._check_shares()
        self._check_events()

    def _check_dates(self) -> None:
        dates = self.due_dates
        if not dates:
            return
        if len(dates) != self.periods:
            raise BadField("due_dates", "one_per_period", periods=self.periods)
        if dates[0] <= self.start or any(later <= day for day, later in pairwise(dates)):
            raise BadField("due_dates", "not_in_order")

    def _check_shares(self) -> None:
        if self.method is Method.CUSTOM and not self.principal_shares:
            raise BadField("principal_shares", "missing")
        if self.principal_shares and self.season != NO_SEASON:
            raise BadField("season", "shares_say_it_already")
        if self.tranches and self.method is Method.FLAT:
            raise BadField("tranche", "not_on_a_flat_loan")
        for name, shares in (
            ("principal_shares", self.principal_shares),
            ("interest_shares", self.interest_shares),
        ):
            if not shares:
                continue
            if len(shares) != self.periods - self.grace.principal_periods:
                raise BadField(name, "one_per_period", periods=self.periods - self.grace.principal_periods)
            if min(shares) < 0 or sum(shares) != 1:
                raise BadField(name, "must_add_up_to_one")

    def _check_events(self) -> None:
        if self.grace.principal_periods >= self.periods:
            raise BadField("grace", "covers_the_whole_term", periods=self.periods)
        if self.grace.interest_payment_periods >= self.periods:
            raise BadField("grace", "covers_the_whole_term", periods=self.periods)
        if any(tranche.day < self.start for tranche in self.tranches):
            raise BadField("tranche", "before_start")
        if any(not 1 <= balloon.number <= self.periods for balloon in self.balloons):
            raise BadField("balloon", "no_such_instalment")
        if sum(balloon.amount_minor for balloon in self.balloons) > self.principal_minor:
            raise BadField("balloon", "over_principal")


def _within(field_name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise BadField(field_name, "out_of_range", value=value, least=least, most=most)
