"""A peer's inputs as the engine's terms: every key and value is mapped by its meaning, and one that is not known is named."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.calendar import Calendar, Frequency, Unit
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.options import Balloon, FirstPeriod, Grace, Method, RateChange, RateFrom, Shift, TooSoon
from officer_desk.domain.rounding import Carry, Residue, Rounding, Way
from officer_desk.domain.terms import Terms

ANY_DAY = date(2024, 1, 1)
MONTHS_A_YEAR = 12


class NotKnown(Exception):
    """A key or value that the comparison does not know."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The terms, the calendar, and the step in which rows are shown."""

    terms: Terms
    calendar: Calendar | None
    step: Decimal = Decimal("0.01")

    def shown(self, amount_minor: int) -> str:
        """An amount as the peer's rows show it."""
        return str((Decimal(amount_minor) / 100).quantize(self.step, ROUND_HALF_UP))


METHODS = {
    "annuity": Method.EQUAL_INSTALMENT,
    "annuity_rate_factor": Method.EQUAL_INSTALMENT,
    "equal_principal": Method.EQUAL_PRINCIPAL,
    "flat": Method.FLAT,
    "flat_custom_split": Method.FLAT,
    "interest_only_bullet": Method.INTEREST_ONLY,
    "declining_custom_principal": Method.CUSTOM,
}
DAY_COUNTS = {
    "30/360": DayCount.THIRTY_360,
    "monthly rate = annual/12": DayCount.BY_PERIOD,
    "actual/365 (daily)": DayCount.ACTUAL_365,
    "actual/365": DayCount.ACTUAL_365,
    "actual/360": DayCount.ACTUAL_360,
    "actual/actual": DayCount.ACTUAL_ACTUAL,
    "7n/364": DayCount.ACTUAL_364,
}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHIFTS = {"forward": Shift.FORWARD, "backward": Shift.BACKWARD, "none": Shift.KEEP}
RESIDUES = {
    None: Residue.LAST,
    "last": Residue.LAST,
    "first": Residue.FIRST,
    "recompute_each_period": Residue.RECOMPUTED,
}
# What only names a source, or is used where money comes.
ASIDE = {
    "fineract_product",
    "emi_rate_note",
    "events",
    "payment_strategy",
    "allocation",
    "excess_goes_to",
    "prepayment_strategy",
    "interest_recalculation",
    "payoff_interest",
    "penalty",
    "as_of",
    "expected_totals",
}


def minor(text: Any) -> int:
    """Minor units of an amount."""
    value = Decimal(str(text)) * 100
    if value != value.to_integral_value():
        raise NotKnown(f"not whole cents: {text}")
    return int(value)


def fraction(number: Any) -> Fraction:
    """A number exactly as it is written."""
    return Fraction(str(number))


def _one_of(values: Mapping[Any, Any], value: Any, key: str) -> Any:
    if value not in values:
        raise NotKnown(f"unknown value {key}: {value}")
    return values[value]


def agreed(inputs: Mapping[str, Any]) -> Agreed:
    """The terms of a case; raises `NotKnown`."""
    rest = {key: value for key, value in inputs.items() if key not in ASIDE}
    frequency = _frequency(rest.pop("frequency"))
    method = _one_of(METHODS, rest["method"], "method")
    principal = minor(rest.pop("principal"))
    fields: dict[str, Any] = {
        "principal_minor": principal,
        "periods": int(rest.pop("instalments")),
        "method": method,
        "frequency": frequency,
        "annual_rate": _rate(rest, frequency),
        "start": date.fromisoformat(rest.pop("disbursement_date", ANY_DAY.isoformat())),
    }
    calendar = _calendar(rest.pop("calendar", None), fields)
    rounding, step = _rounding(rest)
    fields["rounding"] = rounding
    for key, put in OTHERS.items():
        if key in rest:
            put(fields, rest.pop(key), inputs)
    rest.pop("method")
    if rest:
        raise NotKnown(f"unknown keys {sorted(rest)}")
    return Agreed(Terms(**fields), calendar, step)


def _frequency(said: Mapping[str, Any]) -> Frequency:
    if set(said) - {"unit", "every"}:
        raise NotKnown(f"unknown keys in frequency {sorted(said)}")
    return Frequency(Unit(said["unit"]), int(said["every"]))


def _rate(rest: dict[str, Any], frequency: Frequency) -> Fraction:
    """The annual rate; a rate a period counts as many times as the period fits into a year."""
    of_period, annual = rest.pop("rate_per_period_pct", None), rest.pop("annual_rate_pct", None)
    if rest.pop("rate_basis", "per_instalment_period") != "per_instalment_period":
        raise NotKnown("unknown value rate_basis")
    if annual is not None:
        return fraction(annual) / 100
    if of_period is None or frequency.unit is not Unit.MONTH:
        raise NotKnown("no annual rate, and none a month")
    return fraction(of_period) / 100 * MONTHS_A_YEAR / frequency.every


def _calendar(said: Mapping[str, Any] | None, fields: dict[str, Any]) -> Calendar | None:
    if said is None:
        return None
    known = {"weekend", "holidays", "date_shift", "interest_follows_shift", "chain"}
    if set(said) - known or said["interest_follows_shift"]:
        raise NotKnown(f"unknown calendar {said}")
    if not said.get("chain", "nominal").startswith("nominal"):
        raise NotKnown(f"unknown value chain: {said['chain']}")
    fields["shift"] = _one_of(SHIFTS, said["date_shift"], "date_shift")
    weekend = frozenset(WEEKDAYS.index(day) for day in said["weekend"])
    return Calendar(weekend, frozenset(date.fromisoformat(day) for day in said["holidays"]))


def _rounding(rest: dict[str, Any]) -> tuple[Rounding, Decimal]:
    """The engine's rounding, and the step in which the peer shows its rows."""
    said = dict(rest.pop("rounding", {"decimals": 2, "mode": "half_up", "adjust": "last"}))
    if "rows compared" in said:
        return _float_peer(said)
    decimals, mode = int(said.pop("decimals")), str(said.pop("mode"))
    step = Decimal(1).scaleb(-decimals)
    fields: dict[str, Any] = {"step_minor": 10 ** (2 - decimals)}
    if mode.startswith("display only"):
        fields |= {"carry": Carry.EXACT, "way": Way.HALF_EVEN}
    else:
        # A mode that names two is half up for equal instalments; the engine's other methods round alike on whole shares.
        fields["way"] = Way(mode.split(" ", maxsplit=1)[0])
    fields["residue"] = _one_of(RESIDUES, said.pop("adjust", None), "adjust")
    if "instalment_multiple" in said:
        fields["instalment_step_minor"] = minor(said.pop("instalment_multiple"))
    if rest.get("method") == "annuity_rate_factor":
        fields |= {"factor_digits": 12, "residue": Residue.SPREAD}
    if said:
        raise NotKnown(f"unknown keys in rounding {sorted(said)}")
    return Rounding(**fields), step


def _float_peer(said: Mapping[str, Any]) -> tuple[Rounding, Decimal]:
    """A peer that rounds nothing but the instalment, up to whole units, and shows whole units."""
    wanted = {"instalment": "ceil to whole unit", "interest": "none (float)", "rows compared": "rounded to whole unit"}
    if dict(said) != wanted:
        raise NotKnown(f"unknown rounding {said}")
    rounding = Rounding(instalment_step_minor=100, instalment_way=Way.UP, carry=Carry.EXACT)
    return rounding, Decimal(1)


Put = Callable[[dict[str, Any], Any, Mapping[str, Any]], None]


def _grace(part: str) -> Put:
    def put(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
        known = fields.get("grace", Grace())
        values = {name: getattr(known, name) for name in ("principal_periods", "interest_payment_periods")}
        fields["grace"] = Grace(**{**values, part: int(value)})

    return put


def _day_count(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    fields["day_count"] = _one_of(DAY_COUNTS, value, "day_count")


def _charged_in_grace(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    """Without a grace period there is nothing to charge or to leave out."""
    if not value and inputs.get("grace_principal_periods"):
        fields["grace"] = Grace(
            int(inputs["grace_principal_periods"]), interest_free_periods=int(inputs["grace_principal_periods"])
        )


def _first_period(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    fields["first_period"] = FirstPeriod.ACTUAL_DAYS if value else FirstPeriod.WHOLE


def _periods(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    starts = [date.fromisoformat(start) for start, _ in value]
    ends = [date.fromisoformat(end) for _, end in value]
    if starts != [fields["start"], *ends[:-1]]:
        raise NotKnown("periods that do not follow each other")
    fields["due_dates"] = tuple(ends)


def _tranches(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    first = value[0]
    if (
        len(value) != 1
        or first["date"] != fields["start"].isoformat()
        or minor(first["amount"]) != fields["principal_minor"]
    ):
        raise NotKnown("tranches after the first day")


def _rate_changes(fields: dict[str, Any], value: Any, inputs: Mapping[str, Any]) -> None:
    fields["rate_changes"] = tuple(_rate_change(fields, change) for change in value)


def _rate_change(fields: dict[str, Any], change: Mapping[str, Any]) -> RateChange:
    rate = fraction(change["annual_rate_pct"]) / 100
    if "from" in change:
        return RateChange(date.fromisoformat(change["from"]), rate, RateFrom.DUE_DATES)
    from officer_desk.domain.calendar import add_months  # noqa: PLC0415  # only for peers that count instalments

    frequency: Frequency = fields["frequency"]
    return RateChange(add_months(fields["start"], frequency.every * int(change["n"])), rate, RateFrom.DUE_DATES)


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


OTHERS: Mapping[str, Put] = {
    "grace_principal_periods": _grace("principal_periods"),
    "grace_interest_payment_periods": _grace("interest_payment_periods"),
    "charge_interest_in_grace": _charged_in_grace,
    "day_count": _day_count,
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
