"""Compare one case of a schedule, a chain of due dates, interest by days, or a late penalty."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from officer_desk.domain.calendar import (
    DAILY,
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY,
    WEEKLY,
    YEARLY,
    Frequency,
)
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
    "bullet_all": Method.SINGLE_PAYMENT,
    "daily_interest": Method.DAILY_INTEREST,
    "等額本息": Method.EQUAL_INSTALMENT,
    "等額本金": Method.EQUAL_PRINCIPAL,
    "等本等息": Method.FLAT,
    "先息後本": Method.INTEREST_ONLY,
    "到期還本付息": Method.SINGLE_PAYMENT,
    "一次還本付息": Method.SINGLE_PAYMENT,
    "隨借隨還": Method.DAILY_INTEREST,
}
FREQUENCIES = {
    "daily": DAILY,
    "weekly": WEEKLY,
    "fortnightly": FORTNIGHTLY,
    "biweekly": FORTNIGHTLY,
    "monthly": MONTHLY,
    "quarterly": QUARTERLY,
    "yearly": YEARLY,
    "annual": YEARLY,
}
# How many times each way of saying a rate goes into a year.
RATES = {"annual_pct": 1, "annual_rate_pct": 1, "monthly_pct": 12, "monthly_rate_pct": 12, "monthly_flat_pct": 12}
DAY_COUNTS = {
    360: DayCount.ACTUAL_360,
    364: DayCount.ACTUAL_364,
    365: DayCount.ACTUAL_365,
    "actual": DayCount.ACTUAL_ACTUAL,
    **{count.value: count for count in DayCount if count is not DayCount.BY_PERIOD},
}
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
    known = {"method", "principal", "n", "start", "disbursed", "first_due", "due_day", "frequency", *RATES}
    found = _unknown(case, {"rows", "totals"}, known)
    if found or spec["method"] not in METHODS or spec.get("frequency", "monthly") not in FREQUENCIES:
        return found or [f"unknown method {spec['method']} or frequency {spec.get('frequency')}"]
    said = [fraction(spec[name]) / 100 * times for name, times in RATES.items() if name in spec]
    if len(said) != 1:
        return [f"{len(said)} rates"]
    start = _day(spec.get("start", spec.get("disbursed"))) or ANY_DAY
    rows = schedule(
        Terms(
            principal_minor=minor(spec["principal"]),
            annual_rate=said[0],
            periods=spec["n"],
            start=start,
            method=METHODS[spec["method"]],
            frequency=_frequency(spec),
            first_due=_day(spec.get("first_due")),
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


def _frequency(spec: Mapping[str, Any]) -> Frequency:
    """How often, perhaps on a fixed day of the month."""
    frequency = FREQUENCIES[spec.get("frequency", "monthly")]
    return replace(frequency, days_of_month=(spec["due_day"],)) if "due_day" in spec else frequency


def _due_dates(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    if found := _unknown(case, {"due_dates"}, {"disbursed", "start", "n", "first_due", "due_day", "frequency"}):
        return found
    start = _day(spec.get("disbursed", spec.get("start"))) or ANY_DAY
    terms = Terms(100, Fraction(0), spec["n"], start, first_due=_day(spec.get("first_due")), frequency=_frequency(spec))
    got = [span.due.isoformat() for span in periods(terms)]
    return [] if got == case["due_dates"] else [f"expected {case['due_dates']}, got {got}"]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _interest(case: dict[str, Any]) -> list[str]:
    spec = case["spec"]
    if found := _unknown(case, {"days", "interest"}, {"start", "end", "principal", "annual", "basis"}):
        return found
    count = DAY_COUNTS.get(spec["basis"])
    if count is None:
        return [f"unknown basis {spec['basis']}"]
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
    known = {"overdue_principal", "annual", "multiplier", "days", "basis", "grace_days"}
    if found := _unknown(case, {"penalty"}, known):
        return found
    rate = fraction(spec["annual"]) * fraction(spec.get("multiplier", 1))
    rule = Penalty(rate, basis=spec["basis"], grace_days=spec.get("grace_days", 0))
    got = money(penalty_minor(rule, minor(spec["overdue_principal"]), spec["days"]))
    return [] if got == case["penalty"] else [f"penalty: expected {case['penalty']}, got {got}"]
