"""Compare a peer's schedule, perhaps with money that came, with what the engine gives under the same named options."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from officer_desk.domain.schedule import Instalment, schedule
from tests.conformance.peers import happened
from tests.conformance.peers.agreed import agreed
from tests.conformance.peers.said import NotKnown

TOLD = {"id", "tags", "rule", "reproduction", "tier", "partial", "notes", "inputs", "expected"}
TOLD |= {f"source_{part}" for part in ("repo", "commit", "path", "test", "line")}


def compare(case: dict[str, Any]) -> list[str]:
    """How the case differs from what the domain computes; empty when it matches."""
    found = [f"unknown key {key}" for key in sorted(set(case) - TOLD)]
    if found:
        return found
    inputs = case["inputs"]
    try:
        terms = agreed(inputs)
        differing = happened.compare(case, terms)
    except NotKnown as unknown:
        return [str(unknown)]
    return differing + totals(inputs, schedule(terms.terms, terms.calendar))


def totals(inputs: dict[str, Any], rows: tuple[Instalment, ...]) -> list[str]:
    """Sums that the peer states, in its own digits."""
    said = inputs.get("expected_totals", {})
    sums = {
        "instalment": rows[0].total_minor,
        "total_interest": sum(row.interest_minor for row in rows),
        "total_payment": sum(row.total_minor for row in rows),
    }
    found = [f"unknown key expected_totals.{key}" for key in sorted(set(said) - set(sums))]
    for key, wanted in said.items():
        if key in sums:
            digits = Decimal(wanted).normalize().as_tuple().exponent
            step = Decimal(1).scaleb(min(0, int(digits)))
            got = (Decimal(sums[key]) / 100).quantize(step, ROUND_HALF_UP)
            if got != Decimal(wanted):
                found.append(f"{key}: expected {wanted}, got {got}")
    return found
