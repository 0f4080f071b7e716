"""Numbers of people, businesses, cards and phones: read as typed, checked by their standard, shown masked.

A checksum proves that a number was typed well, never whose it is.
"""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from stdnum import luhn
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

from officer_desk.domain.errors import BadField


class IdentityKind(StrEnum):
    """Which number a person is known by."""

    RESIDENT = "resident"
    RESIDENT_15 = "resident_15"
    PERMIT = "permit"


class IdentityFault(StrEnum):
    """What can be wrong with a number; the sentences are in `ui/words.py`."""

    EMPTY = "empty"
    LENGTH = "length"
    CHARACTERS = "characters"
    AREA = "area"
    BIRTH_DATE = "birth_date"
    BIRTH_IN_FUTURE = "birth_in_future"
    CHECKSUM = "checksum"
    CUT_BY_SPREADSHEET = "cut_by_spreadsheet"
    ORGANISATION_CODE = "organisation_code"
    PREFIX = "prefix"


class Sex(StrEnum):
    """What the seventeenth digit says."""

    MALE = "M"
    FEMALE = "F"


# GB/T 2260 first two digits. Counties are not checked: they are renamed and abolished while numbers stay.
PROVINCES = frozenset(
    str(code)
    for codes in (
        range(11, 16),
        range(21, 24),
        range(31, 38),
        range(41, 47),
        range(50, 55),
        range(61, 66),
        (71,),
    )
    for code in codes
)
OLDEST_YEARS = 130
PERMIT_AREAS = frozenset({"810000", "820000", "830000"})

_FULL_WIDTH = MappingProxyType({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)})
_DOTS = MappingProxyType(dict.fromkeys(map(ord, "·•‧・･∙⋅●．᛫"), "·"))
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+?\d+")
_IDEOGRAPH = "[\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_GAP_BESIDE_IDEOGRAPH = re.compile(f"(?<={_IDEOGRAPH}) | (?={_IDEOGRAPH})")
_GB11714_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def check_identity_number(text: str, kind: IdentityKind = IdentityKind.RESIDENT, on: date | None = None) -> str:
    """Answer the number as it stands on the card, or refuse it; with `on`, nobody is born after that day or 130 years before.

    Only ISO 7064 is taken from python-stdnum. Its `cn.ric` is not used: it refuses the permits, and every
    number whose county did not exist in the year of birth, although the county is that of registration.
    """
    number = _narrow(text)
    if not number:
        raise BadField("id_number", IdentityFault.EMPTY)
    length = 15 if kind is IdentityKind.RESIDENT_15 else 18
    if _SCIENTIFIC.fullmatch(number):
        raise BadField("id_number", IdentityFault.CUT_BY_SPREADSHEET, length=len(number))
    if len(number) != length:
        raise BadField("id_number", IdentityFault.LENGTH, length=len(number), wanted=length)
    if not re.fullmatch(r"[0-9]{15}|[0-9]{17}[0-9X]", number):
        raise BadField("id_number", IdentityFault.CHARACTERS, length=len(number))
    known = number[:6] in PERMIT_AREAS if kind is IdentityKind.PERMIT else number[:2] in PROVINCES
    if not known:
        raise BadField("id_number", IdentityFault.AREA)
    birth = birth_date_of(number)
    if on is not None and birth > on:
        raise BadField("id_number", IdentityFault.BIRTH_IN_FUTURE)
    if on is not None and age_on(birth, on) > OLDEST_YEARS:
        raise BadField("id_number", IdentityFault.BIRTH_DATE)
    if length == 18 and mod_11_2.checksum(number) != 1:
        # A spreadsheet keeps fifteen digits of a number and writes noughts for the rest.
        cut = number.endswith("000")
        raise BadField("id_number", IdentityFault.CUT_BY_SPREADSHEET if cut else IdentityFault.CHECKSUM)
    return number


def identity_18(number: str) -> str:
    """The eighteen-digit form of a checked number; a fifteen-digit one gets its century and check digit.

    Fifteen-digit cards ended with 2013: the result is for matching old records, not a valid document.
    """
    if len(number) == 18:
        return number
    longer = number[:6] + "19" + number[6:]
    return longer + mod_11_2.calc_check_digit(longer)


def birth_date_of(number: str) -> date:
    """The day of birth that a resident's or permit number of 15 or 18 digits contains."""
    digits = number[6:14] if len(number) == 18 else "19" + number[6:12]
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        # `from None`: the digits of a person's birthday must not travel on in the cause.
        raise BadField("id_number", IdentityFault.BIRTH_DATE) from None


def sex_of(number: str) -> Sex:
    """Odd for men, even for women: the digit before the check digit, which fifteen-digit numbers lack."""
    digit = number[16] if len(number) == 18 else number[14]
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE


def age_on(birth: date, day: date) -> int:
    """Full years on a day; the birthday counts, and somebody born on 29 February is older from 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def check_business_code(text: str) -> str:
    """Answer a unified social credit code (GB 32100), the organisation code inside (GB 11714) checked too.

    The check character is python-stdnum's. Its `cn.uscc.validate` is not used: it refuses letters in the
    first two places, so every village collective (N2…), and does not look at the organisation code.
    """
    code = _narrow(text).replace("-", "")
    if not code:
        raise BadField("business_code", IdentityFault.EMPTY)
    if _SCIENTIFIC.fullmatch(code):
        raise BadField("business_code", IdentityFault.CUT_BY_SPREADSHEET, length=len(code))
    if len(code) != 18:
        raise BadField("business_code", IdentityFault.LENGTH, length=len(code), wanted=18)
    if not re.fullmatch(r"[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}", code):
        raise BadField("business_code", IdentityFault.CHARACTERS, length=len(code))
    if code[-1] != uscc.calc_check_digit(code[:-1]):
        cut = code.isdigit() and code.endswith("000")
        raise BadField("business_code", IdentityFault.CUT_BY_SPREADSHEET if cut else IdentityFault.CHECKSUM)
    if not organisation_code_holds(code[8:17]):
        raise BadField("business_code", IdentityFault.ORGANISATION_CODE)
    return code


def organisation_code_holds(code: str) -> bool:
    """Whether the ninth character of an organisation code (GB 11714) is the check of the first eight."""
    total = sum(int(character, 36) * weight for character, weight in zip(code, _GB11714_WEIGHTS, strict=False))
    return code[8] == "0123456789X0"[11 - total % 11]


def check_bank_card(text: str) -> str:
    """Answer a card number that passes Luhn; UnionPay's (62) have 16 to 19 digits, others 13 to 19."""
    number = _narrow(text).replace("-", "")
    if not number:
        raise BadField("bank_card", IdentityFault.EMPTY)
    if _SCIENTIFIC.fullmatch(number):
        raise BadField("bank_card", IdentityFault.CUT_BY_SPREADSHEET, length=len(number))
    if not _digits(number):
        raise BadField("bank_card", IdentityFault.CHARACTERS, length=len(number))
    if number.startswith("0"):
        # No bank has this prefix, and a row of noughts would pass Luhn.
        raise BadField("bank_card", IdentityFault.PREFIX)
    shortest = 16 if number.startswith("62") else 13
    if not shortest <= len(number) <= 19:
        raise BadField("bank_card", IdentityFault.LENGTH, length=len(number), wanted=shortest)
    if not luhn_holds(number):
        cut = len(number) > 15 and set(number[15:]) == {"0"}
        raise BadField("bank_card", IdentityFault.CUT_BY_SPREADSHEET if cut else IdentityFault.CHECKSUM)
    return number


def luhn_holds(digits: str) -> bool:
    """Whether the last digit is the Luhn check of those before, whatever the length."""
    return luhn.checksum(digits) == 0


def check_mobile(text: str) -> str:
    """Answer a mainland mobile number as its eleven digits, without +86 or 0086, spaces or hyphens."""
    number = re.sub(r"[-()‐-―−]", "", _narrow(text))
    number = re.sub(r"^(\+86|0086)", "", number)
    if not number:
        raise BadField("phone", IdentityFault.EMPTY)
    if not _digits(number):
        raise BadField("phone", IdentityFault.CHARACTERS, length=len(number))
    if len(number) != 11:
        raise BadField("phone", IdentityFault.LENGTH, length=len(number), wanted=11)
    if not re.match("1[3-9]", number):
        raise BadField("phone", IdentityFault.PREFIX)
    return number


def mask_identity(number: str) -> str:
    """110105********002X: the area and the last four; of anything shorter than fifteen characters nothing."""
    if len(number) < 15:
        return "*" * len(number)
    return number[:6] + "*" * (len(number) - 10) + number[-4:]


def mask_phone(number: str) -> str:
    """138****8000: the first three and the last four; of anything shorter than eleven characters nothing."""
    if len(number) < 11:
        return "*" * len(number)
    return number[:3] + "*" * (len(number) - 7) + number[-4:]


def mask_card(number: str) -> str:
    """6222********0005: four and four with always eight stars; of anything shorter than thirteen nothing."""
    if len(number) < 13:
        return "*" * len(number)
    return number[:4] + "*" * 8 + number[-4:]


def normalise_name(name: str) -> str:
    """A name's form for comparing, never for keeping: one middle dot, no gaps beside ideographs, no case.

    Simplified and traditional characters stay apart here; whoever wants them equal converts both first.
    """
    plain = unicodedata.normalize("NFKC", name.translate(_DOTS)).translate(_DOTS).casefold()
    one_gap = re.sub(r" ?· ?", "·", " ".join(plain.split()))
    return _GAP_BESIDE_IDEOGRAPH.sub("", one_gap)


def same_name(one: str, other: str) -> bool:
    """Whether two names differ by nothing but dots, gaps, width and case."""
    return normalise_name(one) == normalise_name(other)


def _narrow(text: str) -> str:
    """Full-width characters made narrow, letters large, everything that leaves a gap taken out."""
    return "".join(text.translate(_FULL_WIDTH).upper().split()).replace("\u200b", "").replace("\ufeff", "")


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
