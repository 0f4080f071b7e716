"""Compare one case of the annual percentage rate of US Regulation Z."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.annual_rate_us import unit_periods, us_annual_rate, us_shown
from officer_desk.domain.calendar import (
    DAILY,
    FORTNIGHTLY,
    HALF_YEARLY,
    MONTHLY,
    QUARTERLY,
    TWICE_A_MONTH,
    WEEKLY,
    YEARLY,
    Frequency,
    Unit,
)
from officer_desk.domain.internal_rate import Flow
from tests.conformance.schedules import minor

TOLD = {
    "id", "title", "method", "source", "confidence", "note", "tier", "verified_by_own_solver", "tolerance_pp",
}  # fmt: skip
USED = {"unit_periods_per_year", "advances", "payments", "spec", "expected_apr_pct", "expected_apr_pct_6dp"}
UNITS = {
    24: TWICE_A_MONTH,
    12: MONTHLY,
    6: Frequency(Unit.MONTH, 2),
    4: QUARTERLY,
    2: HALF_YEARLY,
    1: YEARLY,
    52: WEEKLY,
    26: FORTNIGHTLY,
    365: DAILY,
}


def compare(case: dict[str, Any]) -> list[str]:
    """How the case differs from what the domain computes; empty when it matches. A case that is a note matches."""
    found = [f"unknown key {key}" for key in sorted(set(case) - TOLD - USED)]
    if "advances" not in case:
        return found if "note" in case else [*found, "neither advances nor a note"]
    year = Fraction(str(case["unit_periods_per_year"])).limit_denominator(10_000)
    rate = us_annual_rate(_flows(case["advances"]), _flows(case["payments"]), year)
    if us_shown(rate) != Decimal(str(case["expected_apr_pct"])):
        found.append(f"expected {case['expected_apr_pct']}, got {us_shown(rate)}")
    if "expected_apr_pct_6dp" in case:
        exact = (rate * 100).quantize(Decimal("0.000001"), ROUND_HALF_UP)
        if abs(exact - Decimal(str(case["expected_apr_pct_6dp"]))) > Decimal("0.000001"):
            found.append(f"six decimals: expected {case['expected_apr_pct_6dp']}, got {exact}")
    return found + _counted(case)


def _flows(moves: list[dict[str, Any]]) -> list[Flow]:
    return [Flow(Fraction(move["t"]), minor(move["amount"]), _part(move["f"])) for move in moves]


def _part(stated: Any) -> Fraction:
    """A fraction that the case states to ten decimals, with its true denominator (30, 90, 7, 180 …)."""
    return Fraction(str(stated)).limit_denominator(1_000)


def _counted(case: dict[str, Any]) -> list[str]:
    """Where the dates are told, the unit-periods up to the first payment must come out as stated."""
    spec, unit = case.get("spec", {}), UNITS.get(case["unit_periods_per_year"])
    if unit is None or not {"advance", "first_payment"} <= set(spec):
        return []
    first = case["payments"][0]
    start, end = date.fromisoformat(spec["advance"]), date.fromisoformat(spec["first_payment"])
    counted = unit_periods(start, end, unit)
    stated = (first["t"], _part(first["f"]))
    return [] if counted == stated else [f"unit-periods: expected {stated}, got {tuple(counted)}"]
