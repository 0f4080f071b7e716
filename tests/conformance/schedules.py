"""Compare one case of a schedule, a chain of due dates, interest by days, or a late penalty."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.day_count import DayCount, days_between, year_share
from officer_desk.domain.due_dates import periods
from officer_desk.domain.money import half_up
from officer_desk.domain.penalty import Penalty, penalty_minor
from officer_desk.domain.schedule import Instalment, Method, Terms, schedule

TOLD = {"id", "title", "spec", "convention", "confidence", "note", "source", "tier"}
METHODS = {
    "equal_instalment": Method.EQUAL_INSTALMENT,
    "equal_principal": Method.EQUAL_PRINCIPAL,
    "flat": Method.FLAT,
    "interest_only": Method.INTEREST_ONLY,
    "interest_first": Method.INTEREST_ONLY,
    "interest_only_bullet": Method.INTEREST_ONLY,
    "bullet": Method.INTEREST_ONLY,
    "single_payment": Method.SINGLE_PAYMENT,
    "single": Method.SINGLE_PAYMENT,
    "lump_sum": Method.SINGLE_PAYMENT,
}
DAY_COUNTS = {360: DayCount.ACTUAL_360, 364: DayCount.ACTUAL_364, 365: DayCount.ACTUAL_365}
ANY_DAY = date(2024, 1, 1)


def minor(text: Any) -> int:
    """Minor units of an amount as it stands in a case."""
    value = Decimal(str(text)) * 100
    if value != value.to_integral_value():
        raise ValueError(f"not whole cents: {text}")
    return int(value)


def money(amount_minor: int) -> str:
    """An amount as the cases write it."""
    return f"{Decimal(amount_minor) / 100:.2f}"


def fraction(number: Any) -> Fraction:
    """A number of a case exactly as it is written."""
    return Fraction(str(number))


def compare(case: dict[str, Any]) -> list[str]:
    """How the case differs from what the domain computes; empty when it matches."""
    for mark, answer in (
        ("rows", _schedule),
        ("due_dates", _due_dates),
        ("interest", _interest),
        ("penalty", _penalty),
    ):
        if mark in case:
            return answer(case)
    return [f"unknown case with {sorted(case)}"]


def _unknown(case: Mapping[str, Any], known: set[str], spec: set[str]) -> list[str]:
    found = [f"unknown key {key}" for key in sorted(set(case) - TOLD - known)]
    return found + [f"unknown key spec.{key}" for key in sorted(set(case["spec"]) - spec)]


def _schedule(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    found = _unknown(case, {"rows", "totals"}, {"method", "principal", "annual_pct", "n", "start", "frequency"})
    if found or spec["method"] not in METHODS:
        return found or [f"unknown method {spec['method']}"]
    rows = schedule(
        Terms(
            principal_minor=minor(spec["principal"]),
            annual_rate=fraction(spec["annual_pct"]) / 100,
            periods=spec["n"],
            start=date.fromisoformat(spec["start"]) if "start" in spec else ANY_DAY,
            method=METHODS[spec["method"]],
        )
    )
    found = _rows(case["rows"], rows)
    totals: dict[str, Callable[[Instalment], int]] = {
        "principal": lambda row: row.principal_minor,
        "interest": lambda row: row.interest_minor,
        "total": lambda row: row.total_minor,
    }
    for name, expected in case.get("totals", {}).items():
        if name not in totals:
            found.append(f"unknown key totals.{name}")
        elif (got := money(sum(totals[name](row) for row in rows))) != expected:
            found.append(f"{name} in all: expected {expected}, got {got}")
    return found


def _rows(expected: list[dict[str, Any]], rows: tuple[Instalment, ...]) -> list[str]:
    found = [] if len(expected) == len(rows) else [f"expected {len(expected)} rows, got {len(rows)}"]
    for wanted, row in zip(expected, rows, strict=False):
        figures = {
            "n": row.number,
            "due_date": row.due.isoformat(),
            "principal": money(row.principal_minor),
            "interest": money(row.interest_minor),
            "total": money(row.total_minor),
            "balance": money(row.balance_minor),
        }
        for name, value in wanted.items():
            if name not in figures:
                found.append(f"unknown key rows.{name}")
            elif figures[name] != value:
                found.append(f"row {row.number} {name}: expected {value}, got {figures[name]}")
    return found


def _due_dates(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    if found := _unknown(case, {"due_dates"}, {"disbursed", "n", "first_due"}):
        return found
    terms = Terms(
        100, Fraction(0), spec["n"], date.fromisoformat(spec["disbursed"]), first_due=_day(spec.get("first_due"))
    )
    got = [span.due.isoformat() for span in periods(terms)]
    return [] if got == case["due_dates"] else [f"expected {case['due_dates']}, got {got}"]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _interest(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    if found := _unknown(case, {"days", "interest"}, {"start", "end", "principal", "annual", "basis"}):
        return found
    if spec["basis"] not in DAY_COUNTS:
        return [f"unknown basis {spec['basis']}"]
    count = DAY_COUNTS[spec["basis"]]
    start, end = date.fromisoformat(spec["start"]), date.fromisoformat(spec["end"])
    interest = money(half_up(minor(spec["principal"]) * fraction(spec["annual"]) * year_share(start, end, count)))
    found = []
    if "days" in case and days_between(start, end, count) != case["days"]:
        found.append(f"days: expected {case['days']}, got {days_between(start, end, count)}")
    if interest != case["interest"]:
        found.append(f"interest: expected {case['interest']}, got {interest}")
    return found


def _penalty(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    known = {"overdue_principal", "annual", "multiplier", "days", "basis"}
    if found := _unknown(case, {"penalty"}, known):
        return found
    rule = Penalty(fraction(spec["annual"]) * fraction(spec["multiplier"]), basis=spec["basis"])
    got = money(penalty_minor(rule, minor(spec["overdue_principal"]), spec["days"]))
    return [] if got == case["penalty"] else [f"penalty: expected {case['penalty']}, got {got}"]
