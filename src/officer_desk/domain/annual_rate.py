"""What a loan really costs a year, from the money that moves and the days on which it moves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.calendar import add_months, whole_months
from officer_desk.domain.errors import BadField
from officer_desk.domain.schedule import Instalment

PPM = 1_000_000
CAP_TOLERANCE_PPM = 50
_DIGITS = 34
_ROUNDS = 200


class Flow(NamedTuple):
    """Money that moves `periods` after the loan began; what the borrower gets is positive, what he pays is
    negative."""

    periods: Fraction
    amount_minor: int


@dataclass(frozen=True, slots=True)
class AnnualRates:
    """The annual cost as parts per million: 單利 (rate of a period × periods) and 複利 (with interest on
    interest)."""

    simple_ppm: int
    compound_ppm: int


def annual_rates(
    principal_minor: int,
    rows: Sequence[Instalment],
    start: date,
    upfront_fee_minor: int = 0,
    periods_per_year: int = 12,
) -> AnnualRates:
    """Both annual rates of a schedule with all its fees, by its real dates."""
    flows = schedule_flows(principal_minor, rows, start, upfront_fee_minor, periods_per_year)
    rate = period_rate(flows)
    return AnnualRates(to_ppm(simple_annual(rate, periods_per_year)), to_ppm(compound_annual(rate, periods_per_year)))


def schedule_flows(
    principal_minor: int,
    rows: Sequence[Instalment],
    start: date,
    upfront_fee_minor: int = 0,
    periods_per_year: int = 12,
) -> tuple[Flow, ...]:
    """The money of a schedule as the borrower sees it: what he really has in hand at first, then what he pays."""
    first = Flow(Fraction(0), principal_minor - upfront_fee_minor)
    return (
        first,
        *(Flow(periods_between(start, row.due, periods_per_year), -row.total_minor) for row in rows),
    )


def periods_between(start: date, end: date, periods_per_year: int) -> Fraction:
    """Periods between two days: whole months counted back from the end and odd days over 30, or days where weeks
    or days count."""
    if 12 % periods_per_year == 0 or periods_per_year == 24:
        months = whole_months(start, end)
        odd = (add_months(end, -months) - start).days
        return (months + Fraction(odd, 30)) * periods_per_year / 12
    days = {52: 7, 26: 14, 13: 28, 365: 1, 360: 1}.get(periods_per_year)
    if days is None:
        raise BadField("periods_per_year", "not_known", value=periods_per_year)
    return Fraction((end - start).days, days)


def period_rate(flows: Sequence[Flow]) -> Decimal:
    """The rate of one period at which all flows are worth nothing together (IRR), to thirty digits; the root
    nearest to zero."""
    if not any(flow.amount_minor > 0 for flow in flows) or not any(flow.amount_minor < 0 for flow in flows):
        raise BadField("cash_flow", "one_way_only")
    with localcontext() as context:
        context.prec = _DIGITS + 6
        times = [Decimal(flow.periods.numerator) / flow.periods.denominator for flow in flows]
        amounts = [Decimal(flow.amount_minor) for flow in flows]
        log = Decimal(0)
        for _ in range(_ROUNDS):
            value = slope = Decimal(0)
            for time, amount in zip(times, amounts, strict=True):
                part = amount * (-time * log).exp()
                value += part
                slope -= time * part
            step = value / slope
            log -= step
            if abs(step) < Decimal(10) ** -_DIGITS:
                return log.exp() - 1
    raise BadField("cash_flow", "no_rate")


def simple_annual(rate: Decimal, periods_per_year: int) -> Decimal:
    """單利: the rate of a period, as often as it occurs in a year."""
    return rate * periods_per_year


def compound_annual(rate: Decimal, periods_per_year: int) -> Decimal:
    """複利: what a year costs when each period's interest is charged on."""
    with localcontext() as context:
        context.prec = _DIGITS
        return (1 + rate) ** periods_per_year - 1


def to_ppm(rate: Decimal) -> int:
    """Parts per million, a half up."""
    return int((rate * PPM + Decimal("0.5")).to_integral_value(ROUND_FLOOR))


def within_cap(rate_ppm: int, cap_ppm: int, tolerance_ppm: int = CAP_TOLERANCE_PPM) -> bool:
    """Whether a rate keeps a cap; rounding to cents may carry a rate a hair over it, which is no breach."""
    return rate_ppm <= cap_ppm + tolerance_ppm
