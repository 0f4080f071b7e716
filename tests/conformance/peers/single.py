"""The keys of a peer's inputs that stand alone, each with what it puts into the engine's terms."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from officer_desk.domain.calendar import Frequency
from officer_desk.domain.due_dates import periods
from officer_desk.domain.options import (
    Balloon,
    FirstPeriod,
    Grace,
    InterestShift,
    OddFirst,
    RateChange,
    RateFrom,
    TooSoon,
    Tranche,
)
from officer_desk.domain.terms import Terms
from tests.conformance.peers.said import NotKnown, fraction, minor

Put = Callable[[dict[str, Any], Any, Mapping[str, Any]], None]


def _grace(part: str) -> Put:
    def put(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
        known = fields.get("grace", Grace())
        fields["grace"] = replace(known, **{part: int(value)})

    return put


def _charged_in_grace(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    """Without a grace period there is nothing to charge or to leave out."""
    periods = int(inputs.get("grace_principal_periods") or 0)
    if not value:
        fields["grace"] = replace(fields.get("grace", Grace()), interest_free_periods=periods)


def _first_period(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    """The first interest is a whole period's, or its share of the days up to the day on paper; what the first row repays
    stays that of a whole period."""
    fields["first_period"] = FirstPeriod.PRO_RATA if value else FirstPeriod.WHOLE
    if value:
        fields |= {"interest_shift": InterestShift.SHOWN_FIRST, "odd_first": OddFirst.SAME_PRINCIPAL}


def _periods(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    starts = [date.fromisoformat(start) for start, _ in value]
    ends = [date.fromisoformat(end) for _, end in value]
    if starts != [fields["start"], *ends[:-1]]:
        raise NotKnown("periods that do not follow each other")
    fields["due_dates"] = tuple(ends)


def _tranches(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    """The principal is what is paid out on the first day; the rest of it, or more than it, comes later."""
    paid = [(date.fromisoformat(one["date"]), minor(one["amount"])) for one in value]
    at_first = sum(amount for day, amount in paid if day == fields["start"])
    if fields["principal_minor"] not in (at_first, sum(amount for _, amount in paid)):
        raise NotKnown("tranches that are not the principal")
    fields["principal_minor"] = at_first
    fields["tranches"] = tuple(Tranche(day, amount) for day, amount in paid if day != fields["start"])


def _rate_changes(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    fields["rate_changes"] = tuple(_rate_change(fields, change, inputs["method"]) for change in value)


def _rate_change(fields: dict[str, Any], change: Mapping[str, Any], method: str) -> RateChange:
    """A peer of rate factors counts the night before the day as well; the others change whole instalments."""
    rate = fraction(change["annual_rate_pct"]) / 100
    if set(change) not in ({"from", "annual_rate_pct"}, {"n", "annual_rate_pct"}):
        raise NotKnown(f"unknown rate change {change}")
    if "from" in change:
        applies = RateFrom.NIGHT_BEFORE if method == "annuity_rate_factor" else RateFrom.DUE_DATES
        return RateChange(date.fromisoformat(change["from"]), rate, applies)
    frequency: Frequency = fields["frequency"]
    due = periods(Terms(1, Fraction(0), int(change["n"]), fields["start"], frequency=frequency))[-1].due
    return RateChange(due, rate, RateFrom.DUE_DATES)


def _simple(name: str, read: Callable[[Any], Any]) -> Put:
    def put(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
        fields[name] = read(value)

    return put


def _least_days(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    fields |= {"least_days_before_first": int(value), "too_soon": TooSoon.LEAST_DAYS}


def _down_payment(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    share = fraction(value) / 100 * fields["principal_minor"]
    if share.denominator != 1:
        raise NotKnown("a down payment of odd cents")
    fields["down_payment_minor"] = int(share)


def _calc(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    if value not in ("per_period", "daily") or (value == "daily") != ("actual" in str(inputs.get("day_count"))):
        raise NotKnown(f"unknown value interest_calc: {value}")


def _nothing(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    """The day count says it."""


def _shares(value: Any) -> tuple[Fraction, ...]:
    return tuple(fraction(one) for one in value)


SINGLE: Mapping[str, Put] = {
    "grace_principal_periods": _grace("principal_periods"),
    "grace_interest_payment_periods": _grace("interest_payment_periods"),
    "grace_interest_free_periods": _grace("interest_free_periods"),
    "charge_interest_in_grace": _charged_in_grace,
    "days_in_year": _nothing,
    "days_in_month": _nothing,
    "first_period_interest_by_actual_days": _first_period,
    "interest_calc": _calc,
    "first_due_date": _simple("first_due", date.fromisoformat),
    "periods": _periods,
    "tranches": _tranches,
    "rate_changes": _rate_changes,
    "principal_coefficients": _simple("principal_shares", _shares),
    "interest_coefficients": _simple("interest_shares", _shares),
    "balloon": _simple("balloons", lambda value: tuple(Balloon(int(one["n"]), minor(one["amount"])) for one in value)),
    "schedule_anchor_date": _simple("anchor", date.fromisoformat),
    "min_days_before_first_due": _least_days,
    "down_payment_pct": _down_payment,
    "initial_instalment_amount": _simple("instalment_minor", minor),
}
