"""The rate of one period at which all that was received and all that is paid are worth the same (IRR)."""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from math import exp, expm1, log, log1p
from typing import NamedTuple

from officer_desk.domain.errors import BadField

PRECISION_DIGITS = 30
_STANDS = Decimal(10) ** -(PRECISION_DIGITS + 2)
_MOST_STEPS = 200
_LONGEST_STEP = 4.0
# Newton squares what is still wrong, so a step this small is the last.
_FEW_STEPS, _SETTLED, _LARGEST_DISCOUNT = 25, 1e-9, 10.0
_NEARLY_FLAT = 1e-6
_NO_FRACTION = Fraction(0)


class Flow(NamedTuple):
    """Money that moves some periods after the loan began: received is positive, paid is negative. The part of a
    period in `simple_part` is discounted by simple interest (1 + part × rate), everything else by compound
    interest."""

    periods: Fraction
    amount_minor: int
    simple_part: Fraction = _NO_FRACTION


def period_rate(flows: Sequence[Flow]) -> Decimal:
    """The internal rate of a period, exact to thirty digits: a binary estimate is polished in decimals until it
    stands."""
    _check(flows)
    with localcontext() as context:
        context.prec = PRECISION_DIGITS + 8
        if any(flow.simple_part for flow in flows):
            return +_polish_rate(flows, Decimal(_estimate_rate(flows)))
        return _polish_growth(flows, Decimal(estimate_growth(flows))).exp() - 1


def estimate_growth(flows: Sequence[Flow]) -> float:
    """The natural logarithm of one plus the rate, to about fifteen digits."""
    if (dense := _dense(flows)) is not None and (growth := _by_powers(dense)) is not None:
        return growth
    times = [float(flow.periods) for flow in flows]
    amounts = [float(flow.amount_minor) for flow in flows]
    growth = 0.0
    for _ in range(_MOST_STEPS):
        value = slope = 0.0
        for time, amount in zip(times, amounts, strict=True):
            part = amount * exp(-time * growth)
            value += part
            slope -= time * part
        step = _limited(value, slope)
        growth -= step
        if abs(step) < 1e-14 * (1.0 + abs(growth)):
            return growth
    raise BadField("cash_flow", "no_rate")


def _dense(flows: Sequence[Flow]) -> list[int] | None:
    """The amounts of whole periods that follow each other from the first on; None for any other distances."""
    if [flow[0].as_integer_ratio() for flow in flows] != [(number, 1) for number in range(len(flows))]:
        return None
    return [flow[1] for flow in flows]


def _by_powers(amounts: list[int]) -> float | None:
    """Newton's steps on the discount of one period, by Horner's scheme; None where they do not settle, as with signs
    that change more than once."""
    received, paid = amounts[0], -sum(amounts[1:])
    if received <= 0 or paid <= 0:
        return None
    discount = 1.0 / (1.0 + 2.0 * (paid - received) / (received * float(len(amounts))))
    backwards = amounts[::-1]
    for _ in range(_FEW_STEPS):
        value = slope = 0.0
        for amount in backwards:
            slope = slope * discount + value
            value = value * discount + amount
        step = value / slope if slope else _LARGEST_DISCOUNT
        discount -= step
        if -_SETTLED < step < _SETTLED:
            return -log(discount)
        if not 0.0 < discount < _LARGEST_DISCOUNT:
            break
    return None


def _estimate_rate(flows: Sequence[Flow]) -> float:
    rate = 0.0
    for _ in range(_MOST_STEPS):
        value = slope = 0.0
        for flow in flows:
            time, simple = float(flow.periods), float(flow.simple_part)
            part = flow.amount_minor / ((1.0 + simple * rate) * (1.0 + rate) ** time)
            value += part
            slope -= part * (simple / (1.0 + simple * rate) + time / (1.0 + rate))
        step = _limited(value, slope)
        rate = max(rate - step, -0.99)
        if abs(step) < 1e-14 * (1.0 + abs(rate)):
            return rate
    raise BadField("cash_flow", "no_rate")


def _limited(value: float, slope: float) -> float:
    if slope == 0.0:
        raise BadField("cash_flow", "no_rate")
    return max(-_LONGEST_STEP, min(_LONGEST_STEP, value / slope))


def _polish_growth(flows: Sequence[Flow], growth: Decimal) -> Decimal:
    times = [Decimal(flow.periods.numerator) / flow.periods.denominator for flow in flows]
    step = Decimal(1)
    while abs(step) >= _STANDS:
        value = slope = Decimal(0)
        for time, flow in zip(times, flows, strict=True):
            part = flow.amount_minor * (-time * growth).exp()
            value += part
            slope -= time * part
        step = value / slope
        growth -= step
    return growth


def _polish_rate(flows: Sequence[Flow], rate: Decimal) -> Decimal:
    one = Decimal(1)
    parts = [
        (
            flow.amount_minor,
            Decimal(flow.periods.numerator) / flow.periods.denominator,
            Decimal(flow.simple_part.numerator) / flow.simple_part.denominator,
        )
        for flow in flows
    ]
    step = one
    while abs(step) >= _STANDS:
        value = slope = Decimal(0)
        for amount, time, simple in parts:
            part = amount / ((one + simple * rate) * (one + rate) ** time)
            value += part
            slope -= part * (simple / (one + simple * rate) + time / (one + rate))
        step = value / slope
        rate -= step
    return rate


def _check(flows: Sequence[Flow]) -> None:
    if not any(flow.amount_minor > 0 for flow in flows) or not any(flow.amount_minor < 0 for flow in flows):
        raise BadField("cash_flow", "one_way_only")


def level_rate(principal_minor: int, instalment_minor: int, count: int, last_minor: int | None = None) -> float:
    """The rate of a period of equal instalments, the last of which may differ, to about fifteen digits; closed
    form, so that a hundred thousand loans can be looked at."""
    if principal_minor <= 0 or instalment_minor <= 0 or count < 1:
        raise BadField("cash_flow", "not_positive")
    odd = 0 if last_minor is None else last_minor - instalment_minor
    paid = instalment_minor * count + odd
    if paid == principal_minor:
        return 0.0
    rate = 2.0 * (paid - principal_minor) / (principal_minor * (count + 1.0))
    pay, principal = float(instalment_minor), float(principal_minor)
    flat_slope = -pay * count * (count + 1.0) / 2.0 - odd * count
    for _ in range(_MOST_STEPS):
        try:
            lost = -expm1(-count * log1p(rate))
        except (ValueError, OverflowError):  # so little is paid that no float holds what the rest would be worth
            break
        annuity, end = lost / rate, 1.0 - lost
        value = pay * annuity + odd * end - principal
        fall = count * end / (1.0 + rate)
        slope = pay * (fall - annuity) / rate - odd * fall if abs(rate) > _NEARLY_FLAT else flat_slope
        step = value / slope
        if -_SETTLED < step < _SETTLED:
            return rate - step
        rate = max(rate - step, (rate - 1.0) / 2.0)
    raise BadField("cash_flow", "no_rate")


def rate_of_growth(growth: float) -> float:
    """The rate of a period from the logarithm of its growth."""
    return expm1(growth)
