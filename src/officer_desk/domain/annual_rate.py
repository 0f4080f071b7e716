"""What a loan really costs a year, from the money that moves and the days on which it moves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from math import expm1, floor

from officer_desk.domain.calendar import add_months, whole_months
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.internal_rate import PRECISION_DIGITS, Flow, estimate_growth, level_rate, period_rate

PPM = 1_000_000
CAP_TOLERANCE_PPM = 50
DAYS_OF_PERIOD = {365: 1, 360: 1, 52: 7, 26: 14, 13: 28}
_DOUBTFUL_PPM = 1e-4


@dataclass(frozen=True, slots=True)
class AnnualRates:
    """The annual cost in parts per million: 單利 (the rate of a period × periods) and 複利 (with interest on
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
    """Both annual rates of a schedule with all its fees, by its real dates; exact to the last part per million."""
    received = principal_minor - upfront_fee_minor
    if received <= 0 or not rows:
        raise BadField("cash_flow", "one_way_only")
    rate = _quick_level(received, rows, start, periods_per_year)
    if rate is None:
        flows = schedule_flows(principal_minor, rows, start, upfront_fee_minor, periods_per_year)
        if not any(row.total_minor for row in rows):
            raise BadField("cash_flow", "one_way_only")
        rate = expm1(estimate_growth(flows))
    simple = rate * periods_per_year * PPM
    compound = ((1.0 + rate) ** periods_per_year - 1.0) * PPM
    if _doubtful(simple) or _doubtful(compound):
        flows = schedule_flows(principal_minor, rows, start, upfront_fee_minor, periods_per_year)
        exact = period_rate(flows)
        return AnnualRates(
            to_ppm(simple_annual(exact, periods_per_year)), to_ppm(compound_annual(exact, periods_per_year))
        )
    return AnnualRates(floor(simple + 0.5), floor(compound + 0.5))


def _doubtful(ppm: float) -> bool:
    """Whether the binary estimate is too near to a half to say which way it rounds."""
    return abs(ppm % 1.0 - 0.5) < _DOUBTFUL_PPM


def _quick_level(received: int, rows: Sequence[Instalment], start: date, periods_per_year: int) -> float | None:
    """The rate of equal instalments at equal distances by the closed form; None where something is irregular."""
    pay, count = rows[0].total_minor, len(rows)
    if periods_per_year != 12 or pay <= 0 or any(row.total_minor != pay for row in rows[:-1]):
        return None
    month, day = start.year * 12 + start.month, start.day
    for row in rows:
        month += 1
        due = row.due
        if due.day != day or due.year * 12 + due.month != month:
            return None
    return level_rate(received, pay, count, rows[-1].total_minor)


def schedule_flows(
    principal_minor: int,
    rows: Sequence[Instalment],
    start: date,
    upfront_fee_minor: int = 0,
    periods_per_year: int = 12,
) -> tuple[Flow, ...]:
    """The money of a schedule as the borrower sees it: what is really in hand at first, then what is paid."""
    paid = (Flow(periods_between(start, row.due, periods_per_year), -row.total_minor) for row in rows)
    return (Flow(Fraction(0), principal_minor - upfront_fee_minor), *paid)


def periods_between(start: date, end: date, periods_per_year: int) -> Fraction:
    """Periods between two days: whole months counted back from the end and odd days over 30, or weeks and days as
    they are."""
    if periods_per_year == 24 or (0 < periods_per_year <= 12 and 12 % periods_per_year == 0):
        months = whole_months(start, end)
        odd = (add_months(end, -months) - start).days
        return Fraction((months * 30 + odd) * periods_per_year, 360)
    if periods_per_year not in DAYS_OF_PERIOD:
        raise BadField("periods_per_year", "not_known", value=periods_per_year)
    return Fraction((end - start).days, DAYS_OF_PERIOD[periods_per_year])


def simple_annual(rate: Decimal, periods_per_year: int) -> Decimal:
    """單利: the rate of a period, as often as it occurs in a year."""
    return rate * periods_per_year


def compound_annual(rate: Decimal, periods_per_year: int) -> Decimal:
    """複利: what a year costs when each period's interest is charged on."""
    with localcontext() as context:
        context.prec = PRECISION_DIGITS
        return (1 + rate) ** periods_per_year - 1


def to_ppm(rate: Decimal | Fraction) -> int:
    """Parts per million, a half up."""
    if isinstance(rate, Fraction):
        return (rate * PPM + Fraction(1, 2)).__floor__()
    return int((rate * PPM + Decimal("0.5")).to_integral_value(ROUND_FLOOR))


def within_cap(rate_ppm: int, cap_ppm: int, tolerance_ppm: int = CAP_TOLERANCE_PPM) -> bool:
    """Whether a rate keeps a cap; rounding to cents may carry a rate a hair over it, which is no breach."""
    return rate_ppm <= cap_ppm + tolerance_ppm
