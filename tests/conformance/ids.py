"""Compare one case of identity, business, card and phone numbers, or of ages, with what the domain says."""

from collections.abc import Callable
from datetime import date
from typing import Any

from officer_desk.domain.errors import BadField
from officer_desk.domain.identity import (
    IdentityKind,
    age_on,
    birth_date_of,
    check_bank_card,
    check_business_code,
    check_identity_number,
    check_mobile,
    identity_18,
    luhn_holds,
    organisation_code_holds,
    sex_of,
)

TODAY = date(2026, 11, 23)

TOLD = {"kind", "value", "reason", "source", "confidence", "note", "id", "tier", "valid"}
COMPUTED = {
    "cn_id18": {"birth", "sex", "area"},
    "cn_id15": {"birth", "sex", "area", "converted"},
    "uscc": {"embedded_org_code_ok"},
    "bankcard": {"luhn"},
    "cn_mobile": {"normalised", "normalized"},
}


def _id18(text: str) -> str:
    try:
        return check_identity_number(text, IdentityKind.RESIDENT, TODAY)
    except BadField as refused:
        if refused.reason != "area":
            raise
        return check_identity_number(text, IdentityKind.PERMIT, TODAY)


def _id15(text: str) -> str:
    return check_identity_number(text, IdentityKind.RESIDENT_15, TODAY)


CHECKS: dict[str, Callable[[str], str]] = {
    "cn_id18": _id18,
    "cn_id15": _id15,
    "uscc": check_business_code,
    "bankcard": check_bank_card,
    "cn_mobile": check_mobile,
}


def compare(case: dict[str, Any]) -> list[str]:
    """The differences between one case and the domain; none means that they agree."""
    kind = case.get("kind")
    if kind == "age_calc":
        return _compare_ages(case)
    if kind not in CHECKS:
        return [f"kind {kind!r} is not known"]
    unknown = sorted(set(case) - TOLD - COMPUTED[kind])
    differences = [f"key {key!r} is not known" for key in unknown]
    try:
        number = CHECKS[kind](case["value"])
    except BadField as refused:
        if case["valid"]:
            differences.append(f"valid: expected True, came refused ({refused.reason})")
        return differences + _compare_figures(kind, case, case["value"])
    if not case["valid"]:
        return [*differences, f"valid: expected False ({case.get('reason')}), came accepted"]
    return differences + _compare_figures(kind, case, number)


def _compare_figures(kind: str, case: dict[str, Any], number: str) -> list[str]:
    figures: dict[str, Callable[[], object]] = {
        "birth": lambda: birth_date_of(number).isoformat(),
        "sex": lambda: sex_of(number).value,
        "area": lambda: number[:6],
        "converted": lambda: identity_18(number),
        "embedded_org_code_ok": lambda: organisation_code_holds(number[8:17]),
        "luhn": lambda: luhn_holds(number),
        "normalised": lambda: number,
        "normalized": lambda: number,
    }
    differences = []
    for key in sorted(COMPUTED[kind] & set(case)):
        try:
            came = figures[key]()
        except (BadField, ValueError, IndexError):
            came = "refused"
        if came != case[key]:
            differences.append(f"{key}: expected {case[key]!r}, came {came!r}")
    return differences


def _compare_ages(case: dict[str, Any]) -> list[str]:
    differences = [
        f"key {key!r} is not known" for key in sorted(set(case) - {"kind", "cases", "note", "confidence", "id"})
    ]
    for row in case["cases"]:
        unknown = set(row) - {"birth", "as_of", "age", "note"}
        differences += [f"key {key!r} is not known" for key in sorted(unknown)]
        came = age_on(date.fromisoformat(row["birth"]), date.fromisoformat(row["as_of"]))
        if came != row["age"]:
            differences.append(f"age of {row['birth']} on {row['as_of']}: expected {row['age']}, came {came}")
    return differences
