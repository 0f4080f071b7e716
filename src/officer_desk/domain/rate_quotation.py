"""How one rate is said in other words: by the day, by the month, by the year, flat, and the caps that it must
keep."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from officer_desk.domain.annual_rate import CAP_TOLERANCE_PPM, within_cap
from officer_desk.domain.errors import BadField
from officer_desk.domain.internal_rate import Flow, period_rate


@dataclass(frozen=True, slots=True)
class Quotation:
    """One annual rate as 年 %, 月 ‰ and 日 ‱ (PBoC 银发〔2005〕129号: a month is a twelfth, a day a 360th of a
    year)."""

    annual: Fraction
    monthly: Fraction
    daily: Fraction
    annual_of_daily_over_365: Fraction


def from_annual(annual: Fraction) -> Quotation:
    """The quotation of an annual rate."""
    return Quotation(annual, annual / 12, annual / 360, annual / 360 * 365)


def from_monthly(monthly: Fraction) -> Quotation:
    """The quotation of a monthly rate: 月息1分 is one hundredth."""
    return from_annual(monthly * 12)


def from_daily(daily: Fraction, basis: int = 360) -> Quotation:
    """The quotation of a daily rate; on a basis of 365 the annual rate is larger."""
    if basis not in (360, 365):
        raise BadField("basis", "not_known", value=basis)
    return Quotation(daily * basis, daily * basis / 12, daily, daily * 365)


def flat_to_true(flat_per_period: Fraction, periods: int) -> Decimal:
    """The internal rate of a period behind a flat rate on the first principal, paid in equal instalments."""
    if flat_per_period < 0 or periods < 1:
        raise BadField("flat_rate", "negative")
    if flat_per_period == 0:
        return Decimal(0)
    unit = flat_per_period.denominator * periods
    pay = unit // periods + unit * flat_per_period.numerator // flat_per_period.denominator
    return period_rate([Flow(Fraction(0), unit), *(Flow(Fraction(number), -pay) for number in range(1, periods + 1))])


@dataclass(frozen=True, slots=True)
class Cap:
    """The most that a loan may cost a year, from a day on, and the rule that says so."""

    since: date
    most_ppm: int
    rule: str


def cap_on(caps: Sequence[Cap], day: date) -> Cap | None:
    """The cap that binds on a day: the latest that had begun; where two began together, the lower."""
    begun = [cap for cap in caps if cap.since <= day]
    return max(begun, key=lambda cap: (cap.since, -cap.most_ppm), default=None)


def keeps_cap(rate_ppm: int, caps: Sequence[Cap], day: date, tolerance_ppm: int = CAP_TOLERANCE_PPM) -> bool:
    """Whether a rate keeps the cap of its day; without a cap there is nothing to break."""
    cap = cap_on(caps, day)
    return cap is None or within_cap(rate_ppm, cap.most_ppm, tolerance_ppm)
