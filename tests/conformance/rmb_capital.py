"""Compare one case of an amount or a date in capitals with what the domain writes."""

import re
from datetime import date
from typing import Any

from officer_desk.domain.amount_words import amount_in_capitals, date_in_capitals
from officer_desk.domain.errors import BadField

TOLD = {"source", "confidence", "equivalences", "note", "id", "tier", "edge", "rule"}
REJECT = "reject"

_AMOUNT = re.compile(r"(-?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]{1,2}))?")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def compare(case: dict[str, Any]) -> list[str]:
    """The differences between one case and the domain; none means that they agree."""
    if "cases" in case:
        return _compare_dates(case)
    differences = _unknown(case, TOLD | {"amount", "canonical", "accepted"})
    came = _words(case["amount"])
    allowed = case.get("accepted") or case["canonical"].split(" or ")
    if _plain(came) not in {_plain(words) for words in allowed}:
        differences.append(f"{case['amount']}: expected {' or '.join(allowed)}, came {came}")
    return differences


def _words(text: str) -> str:
    """The amount in capitals, or `reject` for what is no amount, as a field of the desk would."""
    match = _AMOUNT.fullmatch(str(text).translate(_NARROW).strip())
    if match is None:
        return REJECT
    sign, whole, cents = match.groups()
    minor = int(whole.replace(",", "")) * 100 + int((cents or "").ljust(2, "0"))
    try:
        return amount_in_capitals(-minor if sign else minor)
    except BadField:
        return REJECT


def _plain(words: str) -> str:
    return words.strip().removeprefix("人民币").replace("圆", "元").replace("正", "整")


def _compare_dates(case: dict[str, Any]) -> list[str]:
    differences = _unknown(case, TOLD | {"meta", "cases"})
    for row in case["cases"]:
        differences += _unknown(row, {"date", "expected", "note", "accepted"})
        came = date_in_capitals(date.fromisoformat(row["date"]))
        if came not in row.get("accepted", [row["expected"]]):
            differences.append(f"{row['date']}: expected {row['expected']}, came {came}")
    return differences


def _unknown(case: dict[str, Any], known: set[str]) -> list[str]:
    return [f"key {key!r} is not known" for key in sorted(set(case) - known)]
