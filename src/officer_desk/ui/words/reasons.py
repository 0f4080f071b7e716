"""What is wrong with a value, as a sentence that names the field and what to do."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from officer_desk.domain.errors import Fact
from officer_desk.ui.words.facts import told
from officer_desk.ui.words.fields import field

_REASONS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "area": QT_TRANSLATE_NOOP("reasons", "{field} begins with no province's figures. Read it again."),
    "birth_date": QT_TRANSLATE_NOOP("reasons", "{field} holds a birth date that does not exist. Read it again."),
    "birth_in_future": QT_TRANSLATE_NOOP("reasons", "{field} holds a birth date in the future. Read it again."),
    "characters": QT_TRANSLATE_NOOP(
        "reasons", "{field} holds signs that do not belong there. Type figures as on the card."
    ),
    "checksum": QT_TRANSLATE_NOOP("reasons", "{field}: the last figure does not fit the others. Read it again."),
    "commas": QT_TRANSLATE_NOOP("reasons", "{field}: put commas between thousands only."),
    "cut_by_spreadsheet": QT_TRANSLATE_NOOP("reasons", "{field} was cut by a spreadsheet. Take it from the card."),
    "differs": QT_TRANSLATE_NOOP("reasons", "{field} is not the one on this page. Type it as it stands there."),
    "differs_from_id": QT_TRANSLATE_NOOP("reasons", "{field} is not the one in the identity number. Look at the card."),
    "empty": QT_TRANSLATE_NOOP("reasons", "{field} is missing. Fill it in."),
    "length": QT_TRANSLATE_NOOP("reasons", "{field} has {length} figures; {wanted} are right. Read it again."),
    "missing": QT_TRANSLATE_NOOP("reasons", "{field} is missing. Fill it in."),
    "months": QT_TRANSLATE_NOOP("reasons", "{field}: the months must be a whole number of at least one."),
    "named_twice": QT_TRANSLATE_NOOP("reasons", "{field}: this person is named already."),
    "negative": QT_TRANSLATE_NOOP("reasons", "{field} cannot be below nothing."),
    "no_such_day": QT_TRANSLATE_NOOP("reasons", "{field}: there is no such day."),
    "no_such_file": QT_TRANSLATE_NOOP("reasons", "{field}: the file is not there. Look at its name."),
    "no_such_month": QT_TRANSLATE_NOOP("reasons", "{field}: there is no such month."),
    "no_month_left": QT_TRANSLATE_NOOP("reasons", "{field}: no month is left to pay in."),
    "not_a_date": QT_TRANSLATE_NOOP("reasons", "{field}: type a date."),
    "not_a_guarantor": QT_TRANSLATE_NOOP("reasons", "{field}: only a guarantor promises one."),
    "not_a_number": QT_TRANSLATE_NOOP("reasons", "{field}: type a number."),
    "not_a_year": QT_TRANSLATE_NOOP("reasons", "{field}: the twelve months must come to a whole year."),
    "not_an_amount": QT_TRANSLATE_NOOP(
        "reasons", '{field}: write the amount as text with two decimals, such as "19000.00".'
    ),
    "amount_not_text": QT_TRANSLATE_NOOP("reasons", '{field}: write amounts as text, such as "19000.00".'),
    "not_json": QT_TRANSLATE_NOOP("reasons", "{field} cannot be read; the trouble begins in line {line}."),
    "not_own": QT_TRANSLATE_NOOP("reasons", "{field} is not the borrower. Money goes to the borrower's own account."),
    "not_positive": QT_TRANSLATE_NOOP("reasons", "{field} must be more than nothing."),
    "not_sales_exceed_inflows": QT_TRANSLATE_NOOP("reasons", "{field}: more was taken off than came in."),
    "organisation_code": QT_TRANSLATE_NOOP(
        "reasons", "{field}: its middle part does not hold together. Read it again."
    ),
    "out_of_range": QT_TRANSLATE_NOOP("reasons", "{field} must lie between {least} and {most}."),
    "over_limit": QT_TRANSLATE_NOOP("reasons", "{field} is more than the product allows ({most_minor})."),
    "prefix": QT_TRANSLATE_NOOP("reasons", "{field} does not begin as such numbers do. Read it again."),
    "stock_grew_more_than_bought": QT_TRANSLATE_NOOP("reasons", "{field}: the stock grew by more than was bought."),
    "too_large": QT_TRANSLATE_NOOP("reasons", "{field} is too large."),
    "too_long": QT_TRANSLATE_NOOP("reasons", "{field} is too long; {limit} letters are enough."),
    "too_many_days": QT_TRANSLATE_NOOP("reasons", "{field}: {days} days are more than a month has."),
    "too_many_decimals": QT_TRANSLATE_NOOP("reasons", "{field}: at most two decimals."),
    "too_short": QT_TRANSLATE_NOOP(
        "reasons", "{field} is too short: at least {least} letters, so that others understand it."
    ),
    "under_age": QT_TRANSLATE_NOOP("reasons", "{field}: only grown-ups ({limit}) can borrow or guarantee."),
    "under_limit": QT_TRANSLATE_NOOP("reasons", "{field} is less than the product begins with ({least_minor})."),
    "unknown": QT_TRANSLATE_NOOP("reasons", "{field}: there is no such one. Choose from the list."),
    "unknown_key": QT_TRANSLATE_NOOP("reasons", "{field}: no field has this name. Look at the spelling."),
    "unreadable": QT_TRANSLATE_NOOP("reasons", "{field} cannot be read. Take it again."),
    "wrong_value": QT_TRANSLATE_NOOP("reasons", "{field} holds something that does not belong there."),
}
_OTHER: Any = QT_TRANSLATE_NOOP("reasons", "{field} is not right ({reason}).")


def bad_field(name: str, reason: str, facts: Mapping[str, Fact]) -> str:
    """The sentence for a field; the arithmetic's own options, which no officer types, are named as they are."""
    text = QCoreApplication.translate("reasons", _REASONS.get(reason, _OTHER))
    return text.format_map(_Facts({**told(facts), "field": field(name), "reason": reason.replace("_", " ")}))


class _Facts(dict[str, str]):
    """Facts by name, the field among them; one that is not there leaves an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def known_reasons() -> frozenset[str]:
    """Every reason that has a sentence."""
    return frozenset(_REASONS)
