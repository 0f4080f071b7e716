"""Compare one case of the European annual percentage rate of charge."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.annual_rate_eu import eu_annual_rate, eu_shown
from officer_desk.domain.internal_rate import Flow
from tests.conformance.schedules import minor

TOLD = {
    "id", "title", "method", "source", "confidence", "note", "tier", "verified_by_own_solver", "tolerance_pp", "spec",
    "expected_apr_pct_source_6dp", "expected_apr_pct_if_365_day_year",
}  # fmt: skip
USED = {"time_unit", "drawdowns", "payments", "expected_apr_pct_1dp", "expected_apr_pct_from_inputs"}


def compare(case: dict[str, Any]) -> list[str]:
    """How the case differs from what the domain computes; empty when it matches."""
    found = [f"unknown key {key}" for key in sorted(set(case) - TOLD - USED)]
    if case["time_unit"] != "years":
        return [*found, f"unknown time_unit {case['time_unit']}"]
    rate = eu_annual_rate(_flows(case["drawdowns"], whole=True), _flows(case["payments"], whole=True))
    stated = eu_annual_rate(_flows(case["drawdowns"], whole=False), _flows(case["payments"], whole=False))
    if Decimal(str(case["expected_apr_pct_1dp"])) != eu_shown(rate):
        found.append(f"shown: expected {case['expected_apr_pct_1dp']}, got {eu_shown(rate)}")
    exact = {(figure * 100).quantize(Decimal("0.000001"), ROUND_HALF_UP) for figure in (rate, stated)}
    if Decimal(str(case["expected_apr_pct_from_inputs"])) not in exact:
        found.append(f"from inputs: expected {case['expected_apr_pct_from_inputs']}, got {sorted(exact)}")
    return found


def _flows(moves: list[dict[str, Any]], *, whole: bool) -> list[Flow]:
    return [Flow(_years(move["t"], whole), minor(move["amount"])) for move in moves]


def _years(stated: Any, whole: bool) -> Fraction:
    """A time as it is stated to ten decimals, or the months, weeks and days over 365, 366 or 365.25 that it stands for."""
    exact = Fraction(str(stated))
    parts = exact.limit_denominator(20_000)
    return parts if whole and abs(parts - exact) < Fraction(1, 10**10) else exact
