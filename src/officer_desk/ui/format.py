"""The one place where text for people becomes a value and a value becomes text: money, rates, dates."""

import re
import unicodedata
from datetime import date, datetime
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.money import CNY, Currency, half_up
from officer_desk.ui.language import Language, current

MINUS = "\u2212"
NO_BREAK = "\u00a0"
LARGEST_MAJOR = 10**12

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHINESE_WEEKDAYS = "一二三四五六日"
_SYMBOLS = {"CNY": "¥", "TWD": "NT$", "HKD": "HK$", "USD": "US$", "EUR": "€"}
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "w": 10_000, "亿": 10**8, "億": 10**8}
_MONEY_WORDS = re.compile(r"^(?:¥|￥|rmb|cny)|(?:元|圆|圓|块|塊|元整|cny|rmb)$", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+")
_PART = re.compile(r"([\d.,]+)([十百千万萬w亿億])", re.IGNORECASE)


def plain(text: str) -> str:
    """Without spaces, and with ordinary figures and signs where a Chinese keyboard typed full-width ones."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("。", ".").replace("、", ",")


def money(amount_minor: int, currency: Currency = CNY) -> str:
    """An amount for a column or a field: always all decimals, no currency (`12,345.67`)."""
    major, minor = divmod(abs(amount_minor), currency.unit)
    decimals = f".{minor:0{currency.exponent}d}" if currency.exponent else ""
    return f"{MINUS if amount_minor < 0 else ''}{major:,}{decimals}"


def money_named(amount_minor: int, currency: Currency = CNY) -> str:
    """An amount that stands alone, with its currency once (`¥12,345.67`)."""
    sign, figure = (MINUS, money(-amount_minor, currency)) if amount_minor < 0 else ("", money(amount_minor, currency))
    symbol = _SYMBOLS.get(currency.code, currency.code + NO_BREAK)
    return f"{sign}{symbol}{figure}"


def parse_money(text: str, field: str = "amount", currency: Currency = CNY) -> int:
    """Minor units from what an officer types: `12,345.67`, `１２３４５`, `1.5万`, `2万5千`, `¥300`, `-20`."""
    typed = _MONEY_WORDS.sub("", plain(text)).replace(MINUS, "-")
    if not typed:
        raise BadField(field, "empty")
    sign = -1 if typed.startswith("-") else 1
    minor = _major(typed.removeprefix("-"), field) * currency.unit
    if minor.denominator != 1:
        raise BadField(field, "too_many_decimals", allowed=currency.exponent)
    if minor > LARGEST_MAJOR * currency.unit:
        raise BadField(field, "too_large")
    return sign * int(minor)


def _major(typed: str, field: str) -> Fraction:
    parts = _PART.findall(typed)
    if not parts:
        return _number(typed, field)
    units = [_UNITS[unit.lower()] for _, unit in parts]
    if "".join(number + unit for number, unit in parts) != typed or units != sorted(set(units), reverse=True):
        raise BadField(field, "not_a_number")
    return sum((_number(number, field) * unit for (number, _), unit in zip(parts, units, strict=True)), Fraction())


def _number(typed: str, field: str) -> Fraction:
    if not _GROUPED.fullmatch(typed):
        raise BadField(field, "commas" if re.fullmatch(r"[\d.,]+", typed) else "not_a_number")
    return Fraction(typed.replace(",", "").rstrip(".") or "0")


def count(number: int) -> str:
    """A whole number with its thousands apart."""
    return f"{number:,}".replace("-", MINUS)


def percent(ppm: int, places: int = 2) -> str:
    """A rate from parts per million, half up (`120000` → `12.00 %`)."""
    return f"{_decimal(Fraction(ppm, 10_000), places)}{NO_BREAK}%"


def parse_percent(text: str, field: str = "rate") -> int:
    """Parts per million from `12`, `12.5 %` or `８％`; a rate is never negative here."""
    typed = plain(text).removesuffix("%")
    if not typed:
        raise BadField(field, "empty")
    if not re.fullmatch(r"\d+(\.\d*)?|\.\d+", typed):
        raise BadField(field, "not_a_number")
    ppm = Fraction(typed.rstrip(".")) * 10_000
    if ppm.denominator != 1:
        raise BadField(field, "too_many_decimals", allowed=4)
    return int(ppm)


def ratio(basis_points: int | None) -> str:
    """A share from basis points (`5923` → `59.23 %`); a dash where there is nothing to divide by."""
    return "–" if basis_points is None else percent(basis_points * 100)


def times(basis_points: int | None) -> str:
    """A multiple from basis points (`15371` → `1.54`); a dash where there is nothing to divide by."""
    return "–" if basis_points is None else _decimal(Fraction(basis_points, 10_000), 2)


def _decimal(value: Fraction, places: int) -> str:
    scaled = half_up(abs(value) * 10**places)
    whole, part = divmod(scaled, 10**places)
    return f"{MINUS if value < 0 and scaled else ''}{whole:,}" + (f".{part:0{places}d}" if places else "")


def day(value: date) -> str:
    """A date in the reader's form: `1 Dec 2026`, `2026年12月1日`."""
    if current() is Language.EN:
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    return f"{value.year}年{value.month}月{value.day}日"


def day_short(value: date) -> str:
    """A date whose year is plain from where it stands: `1 Dec`, `12月1日`."""
    if current() is Language.EN:
        return f"{value.day} {_MONTHS[value.month - 1]}"
    return f"{value.month}月{value.day}日"


def day_long(value: date) -> str:
    """A date as a heading, with its weekday: `Monday, 23 November`, `11月23日 星期一`."""
    if current() is Language.EN:
        return f"{_WEEKDAYS[value.weekday()]}, {value.day} {_LONG_MONTHS[value.month - 1]}"
    return f"{value.month}月{value.day}日 星期{_CHINESE_WEEKDAYS[value.weekday()]}"


def day_numeric(value: date) -> str:
    """A date for a narrow column, the same in every language: `2026-12-01`."""
    return value.isoformat()


def month(value: date) -> str:
    """A month: `Dec 2026`, `2026年12月`."""
    if current() is Language.EN:
        return f"{_MONTHS[value.month - 1]} {value.year}"
    return f"{value.year}年{value.month}月"


def clock(value: datetime) -> str:
    """A time of day: `09:42`."""
    return f"{value:%H:%M}"


def moment(value: datetime) -> str:
    """A date with its time: `1 Dec 2026, 09:42`, `2026年12月1日 09:42`."""
    return f"{day(value)}{',' if current() is Language.EN else ''} {clock(value)}"


_YEAR_FIRST = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_ENGLISH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?([a-z]{3,9})\.?,?(\d{4})?")
_MONTH_DAY = re.compile(r"(\d{1,2})(?:月|/|-)(\d{1,2})日?")


def parse_day(text: str, field: str = "date", near: date | None = None) -> date:
    """A date from the reader's forms or plain figures; one without a year is taken in the year of `near`."""
    typed = plain(text).lower().replace("号", "日").replace("號", "日")
    if not typed:
        raise BadField(field, "empty")
    year, month_number, day_number = _date_parts(typed, near.year if near else None, field)
    if not 1900 <= year <= 2200:
        raise BadField(field, "no_such_day")
    try:
        return date(year, month_number, day_number)
    except ValueError as error:
        raise BadField(field, "no_such_day") from error


def _date_parts(typed: str, year: int | None, field: str) -> tuple[int, int, int]:
    if found := _YEAR_FIRST.fullmatch(typed) or _PACKED.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.fullmatch(typed):
        return int(found[3]), int(found[2]), int(found[1])
    if (found := _ENGLISH.fullmatch(typed)) and (named := _month_named(found[2])):
        year = int(found[3]) if found[3] else year
        if year:
            return year, named, int(found[1])
    if (found := _MONTH_DAY.fullmatch(typed)) and year:
        return year, int(found[1]), int(found[2])
    raise BadField(field, "not_a_date")


def _month_named(word: str) -> int | None:
    for number, name in enumerate(_LONG_MONTHS, start=1):
        if name.lower().startswith(word) or (word == "sept" and number == 9):
            return number
    return None


def phone(text: str) -> str:
    """A mobile number in its groups (`138 0013 8000`), masked or not; any other passes as it is."""
    digits = text.replace(" ", "")
    if len(digits) == 11 and re.fullmatch(r"1[\d*]{10}", digits):
        return f"{digits[:3]} {digits[3:7]} {digits[7:]}"
    return text


def national_id(text: str) -> str:
    """An identity number in its groups (`110101 1990 0307 7****`), masked or not; any other passes as it is."""
    if len(text) == 18 and re.fullmatch(r"[\d*]{17}[\dX*]", text):
        return f"{text[:6]} {text[6:10]} {text[10:14]} {text[14:]}"
    return text
