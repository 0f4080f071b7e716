"""Money, dates and rates as a paper writes them in its language; the patterns come from the form's words."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from officer_desk.domain.amount_words import Script, amount_in_capitals, amount_in_english
from officer_desk.domain.money import CNY, Currency, half_up


def money(amount_minor: int, currency: Currency = CNY) -> str:
    """An amount with its decimals and groups of three: 19,000.00."""
    sign = "−" if amount_minor < 0 else ""
    whole, part = divmod(abs(amount_minor), currency.unit)
    decimals = f".{part:0{currency.exponent}d}" if currency.exponent else ""
    return f"{sign}{whole:,}{decimals}"


def percent(ppm: int) -> str:
    """A rate in percent with two decimals, half up: 12.68%."""
    hundredths = half_up(Fraction(ppm, 100))
    whole, part = divmod(abs(hundredths), 100)
    return f"{'−' if hundredths < 0 else ''}{whole}.{part:02d}%"


def words(amount_minor: int, language: str) -> str:
    """An amount in words of the form's language; Chinese in the capitals of a voucher."""
    if not language.startswith("zh"):
        return amount_in_english(amount_minor)
    script = Script.TRADITIONAL if language == "zh_TW" else Script.SIMPLIFIED
    return amount_in_capitals(amount_minor, script)


def long_date(day: date, names: Mapping[str, Any]) -> str:
    """A date as a sentence has it."""
    return _dated(names["date"]["long"], day, names)


def short_date(day: date, names: Mapping[str, Any]) -> str:
    """A date as a table has it; every one as wide as the other."""
    return _dated(names["date"]["short"], day, names)


def _dated(pattern: str, day: date, names: Mapping[str, Any]) -> str:
    months = names["date"]["months"]
    return pattern.format(
        year=day.year,
        month=day.month,
        day=day.day,
        month2=f"{day.month:02d}",
        day2=f"{day.day:02d}",
        name=months[day.month - 1],
        short=months[day.month - 1][:3],
    )


CHINESE_DIGITS = "零一二三四五六七八九"


def ordinal(number: int, style: str) -> str:
    """A clause's number: in Chinese numerals or in figures."""
    if style != "chinese":
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return CHINESE_DIGITS[ones]
    return ("" if tens == 1 else CHINESE_DIGITS[tens]) + "十" + (CHINESE_DIGITS[ones] if ones else "")
