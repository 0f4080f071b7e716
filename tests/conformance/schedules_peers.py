"""Compare a peer's schedule, perhaps with money that came, with what the engine gives under the same named options."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from officer_desk.domain.schedule import Instalment, schedule
from tests.conformance.peers import happened
from tests.conformance.peers.agreed import Agreed, NotKnown, agreed

# What a row of a peer may say of its plan; what it says of money is compared with the replay.
PLAN = ("n", "due_date", "principal", "interest", "total", "balance")
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
        if happened.changes(inputs):
            return happened.compare(case, terms)
    except NotKnown as unknown:
        return [str(unknown)]
    rows = schedule(terms.terms, terms.calendar)
    return differing(case, rows, terms) + totals(inputs, rows)


def differing(case: dict[str, Any], rows: tuple[Instalment, ...], terms: Agreed) -> list[str]:
    """Rows that are not as expected; a part of a schedule is compared by the numbers of its rows."""
    known = {row.number: row for row in rows}
    found = []
    if not case.get("partial") and len(rows) != len(case["expected"]):
        found.append(f"expected {len(case['expected'])} rows, got {len(rows)}")
    for wanted in case["expected"]:
        row = known.get(wanted["n"])
        if row is None:
            found.append(f"row {wanted['n']}: missing")
            continue
        told = {
            "n": row.number,
            "due_date": row.due.isoformat(),
            "principal": terms.shown(row.principal_minor),
            "interest": terms.shown(row.interest_minor),
            "total": terms.shown(row.total_minor),
            "balance": terms.shown(row.balance_minor),
        }
        found += [
            f"row {row.number} {name}: expected {wanted[name]}, got {told[name]}"
            for name in PLAN
            if wanted.get(name) is not None and not _same(wanted[name], told[name])
        ]
    return found


def _same(wanted: Any, got: Any) -> bool:
    if isinstance(wanted, int) or (isinstance(wanted, str) and "-" in wanted.strip("-")):
        return bool(wanted == got)
    return Decimal(str(wanted)) == Decimal(str(got))


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
