"""`officer-desk quote`: schedules and annual rates for other programs, from JSON or CSV to JSON (docs/quote.md)."""

import argparse
import csv
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from officer_desk.app import quote_terms
from officer_desk.domain.annual_rate import annual_rates
from officer_desk.domain.calendar import Calendar, Unit
from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.options import Fee, FeeBase, FeeTime
from officer_desk.domain.schedule import Instalment, explain_all, schedule
from officer_desk.domain.terms import Terms

REFUSED = 2
LONGEST_INPUT = 4 * 1024 * 1024
PERIODS_OF_YEAR = {Unit.DAY: 365, Unit.WEEK: 52, Unit.MONTH: 12}
EXPONENTS = (0, 2, 3)


@dataclass(frozen=True, slots=True)
class Asked:
    """One loan: its terms, the calendar its dates avoid, and the currency its amounts are in."""

    terms: Terms
    calendar: Calendar | None = None
    currency: Currency = field(default=CNY)


def main(arguments: Sequence[str] | None = None) -> int:
    """Answers 0, or 2 with one line that names the field."""
    parser = argparse.ArgumentParser(prog="officer-desk quote", description=__doc__)
    parser.add_argument("file", nargs="?", default="-", help="JSON or CSV; - reads standard input")
    parser.add_argument("--explain", action="store_true", help="add how each instalment came about")
    asked = parser.parse_args(arguments)
    try:
        text = _text(asked.file)
        loans, single = _loans(text)
        answers = []
        for place, loan in enumerate(loans):
            try:
                answers.append(answer(read(loan), explained=asked.explain))
            except BadField as refusal:
                where = refusal.field if single else f"[{place}].{refusal.field}"
                raise BadField(where, refusal.reason, **refusal.facts) from None
    except DeskError as refusal:
        print(quote_terms.refused(refusal), file=sys.stderr)  # noqa: T201
        return REFUSED
    except OSError as fault:
        print(f"file: {fault.strerror}", file=sys.stderr)  # noqa: T201
        return REFUSED
    print(json.dumps(answers[0] if single else answers, ensure_ascii=False, indent=1))  # noqa: T201
    return 0


def _text(file: str) -> str:
    data = sys.stdin.buffer.read(LONGEST_INPUT + 1) if file == "-" else Path(file).read_bytes()
    if len(data) > LONGEST_INPUT:
        raise BadField("file", "too_large", limit=LONGEST_INPUT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadField("file", "not_utf8") from None


def _loans(text: str) -> tuple[list[Any], bool]:
    """Every loan of the input, and whether it is a single one; what does not begin as JSON is CSV with a line of titles."""
    if not text.strip():
        raise BadField("file", "empty")
    if not text.lstrip().startswith(("{", "[")):
        return [_row(row) for row in csv.DictReader(io.StringIO(text))], False
    try:
        plain = json.loads(text, parse_float=_number_with_a_point, parse_constant=_number_with_a_point)
    except json.JSONDecodeError as fault:
        raise BadField("file", "not_json", line=fault.lineno) from None
    return (plain, False) if isinstance(plain, list) else ([plain], True)


def _number_with_a_point(text: str) -> Any:
    """A binary number is no amount and no rate; as text it is refused or read exactly, by its field."""
    return text


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """A line of CSV: empty cells are left out, whole numbers are numbers, `a.b` is a field in a group."""
    plain: dict[str, Any] = {}
    for key, value in row.items():
        if key is None or isinstance(value, list):
            raise BadField("file", "more_cells_than_titles")
        if value is None or not value.strip():
            continue
        *groups, name = key.strip().split(".")
        inner = plain
        for group in groups:
            inner = inner.setdefault(group, {})
        text = value.strip()
        inner[name] = int(text) if name in WHOLE and text.lstrip("-").isdigit() else text
    return plain


WHOLE = frozenset({"periods", "every", "least_days_before_first", "principal_periods", "interest_payment_periods"})


def read(plain: Any) -> Asked:
    """One loan; raises `BadField` with the field's path."""
    if not isinstance(plain, dict):
        raise BadField("loan", "wrong_value")
    rest = dict(plain)
    currency = _currency(rest.pop("currency", "CNY"), rest.pop("decimals", 2))
    holidays = rest.pop("calendar", None)
    calendar = None if holidays is None else quote_terms.read(Calendar, holidays, currency, "calendar")
    return Asked(quote_terms.read(Terms, rest, currency), calendar, currency)


def _currency(code: object, decimals: object) -> Currency:
    if not isinstance(code, str) or not (len(code) == 3 and code.isascii() and code.isupper()):
        raise BadField("currency", "wrong_value")
    if decimals not in EXPONENTS or not isinstance(decimals, int):
        raise BadField("decimals", "unknown")
    return Currency(code, decimals)


def answer(asked: Asked, *, explained: bool) -> dict[str, Any]:
    """The rows, what they come to, and both annual rates."""
    terms, currency = asked.terms, asked.currency
    rows = schedule(terms, asked.calendar)
    upfront = sum(_upfront(fee, terms) for fee in terms.fees)
    rates = annual_rates(terms.principal_minor, rows, terms.start, upfront, _periods_of_year(terms))
    interest = sum(row.interest_minor for row in rows)
    fees = upfront + sum(row.fee_minor for row in rows)
    told = {
        "currency": currency.code,
        "rows": [_told_row(row, currency) for row in rows],
        "principal": money(sum(row.principal_minor for row in rows), currency),
        "interest": money(interest, currency),
        "fees": money(fees, currency),
        "total": money(upfront + sum(row.total_minor for row in rows), currency),
        "annual_rate_simple": percent(rates.simple_ppm),
        "annual_rate_compound": percent(rates.compound_ppm),
    }
    if explained:
        told["working"] = [_plain(asdict(one), currency) for one in explain_all(terms, asked.calendar)]
    return told


def _upfront(fee: Fee, terms: Terms) -> int:
    if fee.time is not FeeTime.UPFRONT:
        return 0
    of_principal = fee.rate * terms.principal_minor if fee.base is not FeeBase.FIXED else Fraction(0)
    return fee.amount_minor + terms.rounding.money(of_principal)


def _periods_of_year(terms: Terms) -> int:
    """How often a year is paid, which the simple annual rate multiplies by."""
    frequency = terms.frequency
    often = max(1, len(frequency.days_of_month))
    return max(1, PERIODS_OF_YEAR[frequency.unit] * often // frequency.every)


def _told_row(row: Instalment, currency: Currency) -> dict[str, Any]:
    return {
        "number": row.number,
        "due": row.due.isoformat(),
        "principal": money(row.principal_minor, currency),
        "interest": money(row.interest_minor, currency),
        "fee": money(row.fee_minor, currency),
        "total": money(row.total_minor, currency),
        "balance": money(row.balance_minor, currency),
    }


def money(amount_minor: int, currency: Currency) -> str:
    """An amount with all its decimals, as text."""
    sign, digits = "-" if amount_minor < 0 else "", str(abs(amount_minor)).rjust(currency.exponent + 1, "0")
    cut = len(digits) - currency.exponent
    return sign + (f"{digits[:cut]}.{digits[cut:]}" if currency.exponent else digits)


def percent(ppm: int) -> str:
    """Parts per million as percent with four decimals."""
    return f"{ppm // 10_000}.{ppm % 10_000:04d}%"


def _plain(value: Any, currency: Currency, key: str = "") -> Any:
    match value:
        case dict():
            return {name.removesuffix("_minor"): _plain(inner, currency, name) for name, inner in value.items()}
        case list() | tuple():
            return [_plain(inner, currency, key) for inner in value]
        case date():
            return value.isoformat()
        case Fraction():
            return str(value)
        case Enum():
            return value.value
        case int() if key.endswith("_minor"):
            return money(value, currency)
    return value
