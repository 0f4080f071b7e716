"""Amounts and dates in words, as a voucher or a contract needs them: Chinese capitals in both scripts, and English.

Capitals follow annex 1 of the Payment and Settlement Measures. Where the annex allows several forms, this module
writes its first: 零 after 元 when the unit place is nought and 角 is not, none between 万 and 仟, no 整 after 角.
"""

from datetime import date
from enum import StrEnum

from officer_desk.domain.errors import BadField

LARGEST_MINOR = 10**18 - 1


class Script(StrEnum):
    """The two ways to write Chinese."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_TRADITIONAL = str.maketrans("贰叁陆万亿", "貳參陸萬億")

_BELOW_TWENTY = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_THOUSANDS = ((10**15, "quadrillion"), (10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def amount_in_capitals(amount_minor: int, script: Script = Script.SIMPLIFIED) -> str:
    """An amount in fen as 壹万零陆佰陆拾壹元捌角陆分; 人民币 may be written immediately before it."""
    yuan, fen_in_all = divmod(_checked(amount_minor), 100)
    jiao, fen = divmod(fen_in_all, 10)
    words = ""
    if yuan or not fen_in_all:
        words = (_number(yuan) or "零") + "元"
    if not fen_in_all:
        return _in_script(words + "整", script)
    # 元 is followed by 零 where a nought stands right before 角, or 角 itself is one.
    if yuan and (not jiao or yuan % 10 == 0):
        words += "零"
    if jiao:
        words += _DIGITS[jiao] + "角"
    if fen:
        words += _DIGITS[fen] + "分"
    return _in_script(words, script)


def date_in_capitals(day: date, script: Script = Script.SIMPLIFIED) -> str:
    """A date as 贰零贰陆年零壹拾月零贰拾日; 零 begins every month and day before which a figure could be added."""
    year = "".join(_DIGITS[int(digit)] for digit in f"{day.year:04}")
    month = ("零" if day.month in (1, 2, 10) else "") + _number(day.month)
    of_month = ("零" if day.day < 10 or day.day % 10 == 0 else "") + _number(day.day)
    return _in_script(f"{year}年{month}月{of_month}日", script)


def amount_in_english(amount_minor: int) -> str:
    """An amount in fen as "ten thousand six hundred sixty-one yuan and 86 fen", or "ten thousand yuan only"."""
    yuan, fen = divmod(_checked(amount_minor), 100)
    if not fen:
        return f"{_english(yuan)} yuan only"
    return f"{_english(yuan)} yuan and {fen} fen" if yuan else f"{fen} fen"


def _checked(amount_minor: int) -> int:
    if amount_minor < 0:
        raise BadField("amount", "negative")
    if amount_minor > LARGEST_MINOR:
        raise BadField("amount", "too_large", limit=LARGEST_MINOR)
    return amount_minor


def _number(number: int) -> str:
    """A whole number in capitals; nothing for nought."""
    if number >= 10**8:
        return _number(number // 10**8) + "亿" + _rest(number % 10**8, 10**7)
    if number >= 10**4:
        return _number(number // 10**4) + "万" + _rest(number % 10**4, 10**3)
    words, gap = "", False
    for digit, place in zip(f"{number:04}", _PLACES, strict=True):
        if digit == "0":
            gap = bool(words)
        else:
            words += ("零" if gap else "") + _DIGITS[int(digit)] + place
            gap = False
    return words


def _rest(number: int, first_place: int) -> str:
    """What follows 亿 or 万; with 零 where its first place is nought."""
    return ("零" if 0 < number < first_place else "") + _number(number)


def _english(number: int) -> str:
    for size, name in _THOUSANDS:
        if number >= size:
            return _joined(f"{_english(number // size)} {name}", number % size)
    if number >= 100:
        return _joined(f"{_BELOW_TWENTY[number // 100]} hundred", number % 100)
    if number >= 20:
        return _TENS[number // 10] + (f"-{_BELOW_TWENTY[number % 10]}" if number % 10 else "")
    return _BELOW_TWENTY[number]


def _joined(head: str, rest: int) -> str:
    return f"{head} {_english(rest)}" if rest else head


def _in_script(words: str, script: Script) -> str:
    return words.translate(_TRADITIONAL) if script is Script.TRADITIONAL else words
