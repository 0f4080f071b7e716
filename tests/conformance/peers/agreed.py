"""A peer's inputs as the engine's terms: every key and value is mapped by its meaning, and one that is not known is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.calendar import Calendar, Frequency, Unit
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.options import (
    InterestShift,
    Method,
    Shift,
)
from officer_desk.domain.period_rates import whole_share
from officer_desk.domain.rounding import Carry, Residue, Rounding, Way
from officer_desk.domain.terms import Terms
from tests.conformance.peers.said import ANY_DAY, NotKnown, fraction, minor, one_of
from tests.conformance.peers.single import SINGLE

BY_MONTH = "monthly rate = annual/12"


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
    "single_payment": Method.SINGLE_PAYMENT,
    "declining_custom_principal": Method.CUSTOM,
}
# A peer that names no instalment for odd cents has its own way by method: parts worked out from what remains, cents
# carried to the next part, or what the last one takes.
OWN_RESIDUES = {
    "annuity": Residue.RECOMPUTED,
    "equal_principal": Residue.RECOMPUTED,
    "flat": Residue.RECOMPUTED,
    "flat_custom_split": Residue.CARRIED,
}
SHARED_BY_PARTS = ("equal_principal", "flat_custom_split", "declining_custom_principal")
TWO_WAYS = "half_up (half_even in equal-principal/custom strategies)"
DAY_COUNTS = {
    "30/360": DayCount.THIRTY_360,
    "30/364": DayCount.THIRTY_364,
    "30/365": DayCount.THIRTY_365,
    "30/actual": DayCount.THIRTY_ACTUAL,
    "monthly rate = annual/12": DayCount.BY_PERIOD,
    "actual/365 (daily)": DayCount.ACTUAL_365,
    "actual/365": DayCount.ACTUAL_365,
    "actual/360 (daily)": DayCount.ACTUAL_360,
    "actual/360": DayCount.ACTUAL_360,
    "actual/364": DayCount.ACTUAL_364,
    "actual/actual": DayCount.ACTUAL_ACTUAL,
    "7n/364": DayCount.ACTUAL_364,
}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNITS = {
    "day": (Unit.DAY, 1),
    "week": (Unit.WEEK, 1),
    "month": (Unit.MONTH, 1),
    "quarter": (Unit.MONTH, 3),
    "year": (Unit.MONTH, 12),
}
SHIFTS = {"forward": Shift.FORWARD, "backward": Shift.BACKWARD, "none": Shift.KEEP, None: Shift.KEEP}
RESIDUES = {
    "last": Residue.LAST,
    "first": Residue.FIRST,
    "recompute_each_period": Residue.RECOMPUTED,
    "spread": Residue.SPREAD,
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


def agreed(inputs: Mapping[str, Any]) -> Agreed:
    """The terms of a case; raises `NotKnown`."""
    rest = {key: value for key, value in inputs.items() if key not in ASIDE}
    fields: dict[str, Any] = {
        "principal_minor": minor(rest.pop("principal")),
        "periods": int(rest.pop("instalments")),
        "method": one_of(METHODS, rest["method"], "method"),
        "frequency": _frequency(rest.pop("frequency")),
        "day_count": one_of(DAY_COUNTS, rest.pop("day_count", BY_MONTH), "day_count"),
        "start": date.fromisoformat(rest.pop("disbursement_date", ANY_DAY.isoformat())),
    }
    fields["annual_rate"] = _rate(rest, fields["frequency"], fields["day_count"])
    calendar = _calendar(rest.pop("calendar", None), fields)
    rounding, step = _rounding(rest)
    fields["rounding"] = rounding
    for key, put in SINGLE.items():
        if key in rest:
            put(fields, rest.pop(key), inputs)
    rest.pop("method")
    if rest:
        raise NotKnown(f"unknown keys {sorted(rest)}")
    return Agreed(Terms(**fields), calendar, step)


def _frequency(said: Mapping[str, Any]) -> Frequency:
    if set(said) - {"unit", "every"}:
        raise NotKnown(f"unknown keys in frequency {sorted(said)}")
    unit, times = one_of(UNITS, said["unit"], "unit")
    return Frequency(unit, int(said["every"]) * times)


def _rate(rest: dict[str, Any], frequency: Frequency, count: DayCount) -> Fraction:
    """The annual rate; a rate a period is the annual one by the share of a year that a whole period is."""
    of_period, annual = rest.pop("rate_per_period_pct", None), rest.pop("annual_rate_pct", None)
    basis = rest.pop("rate_basis", "annual" if of_period is None else "per_instalment_period")
    if basis not in ("annual", "per_instalment_period"):
        raise NotKnown(f"unknown value rate_basis: {basis}")
    if annual is not None:
        return fraction(annual) / 100
    if of_period is None:
        raise NotKnown("no rate")
    whole = Terms(1, Fraction(0), 1, ANY_DAY, frequency=frequency, day_count=count)
    return fraction(of_period) / 100 / whole_share(whole)


def _calendar(said: Mapping[str, Any] | None, fields: dict[str, Any]) -> Calendar | None:
    if said is None:
        return None
    known = {"weekend", "holidays", "date_shift", "interest_follows_shift", "chain"}
    if set(said) - known:
        raise NotKnown(f"unknown calendar {said}")
    if said.get("interest_follows_shift"):
        fields["interest_shift"] = InterestShift.SHOWN
    if not said.get("chain", "nominal").startswith("nominal"):
        raise NotKnown(f"unknown value chain: {said['chain']}")
    fields["shift"] = one_of(SHIFTS, said.get("date_shift"), "date_shift")
    weekend = frozenset(WEEKDAYS.index(day[:3]) for day in said.get("weekend", ()))
    return Calendar(weekend, frozenset(date.fromisoformat(day) for day in said.get("holidays", ())))


def _rounding(rest: dict[str, Any]) -> tuple[Rounding, Decimal]:
    """The engine's rounding, and the step in which the peer shows its rows."""
    said = dict(rest.pop("rounding", {"decimals": 2, "mode": "half_up", "adjust": "last"}))
    if "rows compared" in said:
        return _float_peer(said)
    method = rest["method"]
    decimals, mode = int(said.pop("decimals")), str(said.pop("mode"))
    step = Decimal(1).scaleb(-decimals)
    fields: dict[str, Any] = {"step_minor": 10 ** (2 - decimals)}
    if mode.startswith("display only"):
        fields |= {"carry": Carry.EXACT, "way": Way.HALF_EVEN}
    elif mode == TWO_WAYS:
        fields["way"] = Way.HALF_EVEN if method in SHARED_BY_PARTS else Way.HALF_UP
    else:
        fields["way"] = one_of({way.value: way for way in Way}, mode.split(" ", maxsplit=1)[0], "mode")
    adjust = said.pop("adjust", "last")
    own = OWN_RESIDUES.get(method, Residue.LAST)
    fields["residue"] = own if adjust is None else one_of(RESIDUES, adjust, "adjust")
    multiple = said.pop("instalment_multiple", None)
    # Where parts of the principal are agreed, the peer leaves them as they are.
    if multiple is not None and method not in SHARED_BY_PARTS:
        fields["instalment_step_minor"] = minor(multiple)
    if method == "annuity_rate_factor":
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
