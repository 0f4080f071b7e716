"""Compare one case of the annual rate as it is disclosed in China: IRR × periods (單利), and compound."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.annual_rate import compound_annual, simple_annual, to_ppm, within_cap
from officer_desk.domain.internal_rate import Flow, period_rate
from tests.conformance.schedules import minor

TOLD = {
    "id", "title", "spec", "nominal_principal", "note", "source", "confidence", "tier", "rule", "verified_by_own_solver",
}  # fmt: skip
USED = {"net_received", "periods_per_year", "payments", "expected", "cap_checks", "tolerance_pp"}
VERDICT = re.compile(r"(nominal|compound)_over_(4lpr|[0-9]+(?:\.[0-9]+)?)")
CAP_FACTS = {"compare_tolerance_pp", "lpr_1y_pct", "four_lpr_pct"}


def compare(case: dict[str, Any]) -> list[str]:
    """How the case differs from what the domain computes; empty when it matches. A case that only tells a rule matches."""
    found = [f"unknown key {key}" for key in sorted(set(case) - TOLD - USED)]
    if "payments" not in case:
        return found if "rule" in case else [*found, "neither payments nor a rule"]
    paid = [Flow(Fraction(str(payment["period"])), -minor(payment["amount"])) for payment in case["payments"]]
    found += [
        f"unknown key payments.{key}"
        for key in sorted({key for payment in case["payments"] for key in payment} - {"period", "amount"})
    ]
    rate = period_rate([Flow(Fraction(0), minor(case["net_received"])), *paid])
    periods = case["periods_per_year"]
    simple, compound = simple_annual(rate, periods), compound_annual(rate, periods)
    cost = -sum(flow.amount_minor for flow in paid) - minor(case["net_received"])
    found += _expected(case, {
        "period_irr_pct": rate * 100,
        "annual_irr_nominal_pct": simple * 100,
        "annual_irr_compound_pct": compound * 100,
        "total_cost": Decimal(cost) / 100,
    })  # fmt: skip
    return found + _verdicts(case.get("cap_checks", {}), {"nominal": to_ppm(simple), "compound": to_ppm(compound)})


def _expected(case: dict[str, Any], computed: dict[str, Decimal]) -> list[str]:
    """Each figure must agree to the last digit that the case states."""
    found = []
    for name, stated in case["expected"].items():
        if name not in computed:
            found.append(f"unknown key expected.{name}")
            continue
        figure = Decimal(str(stated))
        if abs(computed[name] - figure) > _last_digit(name, figure):
            found.append(f"{name}: expected {stated}, got {computed[name]:.6f}")
    return found


def _last_digit(name: str, figure: Decimal) -> Decimal:
    digits = {"period_irr_pct": 6, "total_cost": 2}.get(name, 4)
    return Decimal(10) ** -digits * Decimal("0.500001") if figure else Decimal(10) ** -digits


def _verdicts(checks: dict[str, Any], rates: dict[str, int]) -> list[str]:
    found = []
    tolerance = int(Decimal(str(checks.get("compare_tolerance_pp", "0.005"))) * 10_000)
    four_lpr = int(Decimal(str(checks.get("four_lpr_pct", "12"))) * 10_000)
    for name, stated in checks.items():
        if name in CAP_FACTS:
            continue
        verdict = VERDICT.fullmatch(name)
        if verdict is None:
            found.append(f"unknown key cap_checks.{name}")
            continue
        which, cap = verdict.groups()
        over = not within_cap(rates[which], four_lpr if cap == "4lpr" else int(Decimal(cap) * 10_000), tolerance)
        if over != stated:
            found.append(f"{name}: expected {stated}, got {over}")
    return found
