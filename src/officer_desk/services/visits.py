"""A prepared visit: what an officer learned, as JSON, read into the answers of the intake or refused by its field."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from officer_desk.domain.errors import BadField
from officer_desk.domain.intake import Answers
from officer_desk.protocol import canonical

MOST_BYTES = 200_000
MONEY = re.compile(r"\d{1,10}(\.\d{1,2})?")

# Names of amounts in a visit end in what the engine calls them; a visit writes them as people do, "19000.00".
AMOUNTS = frozenset(
    {
        "amount",
        "able_to_pay",
        "agreed",
        "stated",
        "good",
        "normal",
        "bad",
        "bought",
        "stock_before",
        "stock_after",
        "bank",
        "wechat",
        "alipay",
        "cash",
        "not_sales",
        "certificate",
        "bank_flow_mean",
        "cost_of_goods",
        "fixed_costs",
        "other_household_income",
        "household_expenses",
        "existing_instalments",
    }
)


def read_visit(data: bytes) -> Answers:
    """The answers in a visit file (docs/visits.md); raises `BadField` with the field's path, and nothing is changed."""
    if len(data) > MOST_BYTES:
        raise BadField("visit", "too_large", limit=MOST_BYTES)
    try:
        plain = json.loads(data, parse_float=_no_floats, parse_constant=_no_floats)
    except (json.JSONDecodeError, UnicodeDecodeError) as fault:
        raise BadField("visit", "not_json", line=getattr(fault, "lineno", 1)) from None
    if not isinstance(plain, dict):
        raise BadField("visit", "not_json", line=1)
    _need_all(plain)
    try:
        answers = canonical.from_builtins(_in_minor(plain, ""), Answers)
    except canonical.Malformed as fault:
        raise BadField(fault.where.removeprefix("$."), "wrong_value") from None
    _check_known(plain, canonical.to_builtins(answers), "")
    return answers


REQUIRED = (
    "kind",
    "who",
    "channel",
    "purpose",
    "amount",
    "term_months",
    "able_to_pay",
    "product",
    "cash_flow",
    "account",
)
REQUIRED_OF_PERSON = ("name", "id_number", "birth_date", "phone", "address")


def _need_all(plain: dict[str, Any]) -> None:
    """A visit tells the whole story; what is missing is named."""
    for key in REQUIRED:
        if key not in plain:
            raise BadField(key, "missing")
    _need_person(plain["who"], "who")
    parties = plain.get("parties", [])
    if not isinstance(parties, list):
        raise BadField("parties", "wrong_value")
    for place, party in enumerate(parties):
        _need_person(party.get("who") if isinstance(party, dict) else None, f"parties[{place}].who")


def _need_person(person: object, path: str) -> None:
    if not isinstance(person, dict):
        raise BadField(path, "missing")
    for key in REQUIRED_OF_PERSON:
        if not person.get(key):
            raise BadField(f"{path}.{key}", "missing")


def _in_minor(value: Any, path: str) -> Any:
    """The same tree with every amount in minor units under the engine's name."""
    if isinstance(value, list):
        return [_in_minor(item, f"{path}[{place}]") for place, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    found = {}
    for key, inner in value.items():
        where = f"{path}.{key}" if path else key
        if key in AMOUNTS and not isinstance(inner, dict) and path != "account":
            found[f"{key}_minor"] = _minor(inner, where)
        else:
            found[key] = _in_minor(inner, where)
    return found


def _minor(value: object, path: str) -> int:
    if not isinstance(value, str) or not MONEY.fullmatch(value):
        raise BadField(path, "not_an_amount")
    try:
        return int(Decimal(value) * 100)
    except InvalidOperation:
        raise BadField(path, "not_an_amount") from None


def _check_known(plain: Any, read: Any, path: str) -> None:
    """A name that no field has is a slip of the pen, and would be lost without a word."""
    if isinstance(plain, dict) and isinstance(read, dict):
        for key, inner in plain.items():
            where = f"{path}.{key}" if path else key
            name = key if key in read else f"{key}_minor"
            if name not in read:
                raise BadField(where, "unknown_key")
            _check_known(inner, read[name], where)
    elif isinstance(plain, list) and isinstance(read, list):
        for place, (inner, known) in enumerate(zip(plain, read, strict=True)):
            _check_known(inner, known, f"{path}[{place}]")


def _no_floats(text: str) -> object:
    raise BadField("visit", "amount_not_text")
