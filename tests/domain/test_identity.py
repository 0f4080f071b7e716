from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.errors import BadField
from officer_desk.domain.identity import (
    IdentityFault,
    IdentityKind,
    Sex,
    age_on,
    birth_date_of,
    check_bank_card,
    check_business_code,
    check_identity_number,
    check_mobile,
    identity_18,
    mask_card,
    mask_identity,
    mask_phone,
    normalise_name,
    organisation_code_holds,
    same_name,
    sex_of,
)

WANG_MIN = "320000199506189927"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def with_check_digit(seventeen: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(seventeen, WEIGHTS, strict=True))
    return seventeen + "10X98765432"[total % 11]


def fault_of(check, *arguments) -> str:
    with pytest.raises(BadField) as refused:
        check(*arguments)
    return refused.value.reason


@pytest.mark.parametrize(
    "typed",
    [
        "320000199506189927",
        "320000 19950618 9927",
        "３２００００１９９５０６１８９９２７",
        "\u3000320000199506189927\u200b\n",
    ],
)
def test_a_number_is_read_however_it_was_typed(typed):
    assert check_identity_number(typed) == WANG_MIN


def test_a_small_x_is_the_check_character():
    number = next(n for n in map(with_check_digit, (f"32000019950618{i}" for i in range(100, 200))) if n[-1] == "X")

    assert check_identity_number(number.lower()) == number


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", IdentityFault.EMPTY),
        ("  ", IdentityFault.EMPTY),
        ("32000019950618992", IdentityFault.LENGTH),
        ("440000800229991", IdentityFault.LENGTH),
        ("32000019950618992A", IdentityFault.CHARACTERS),
        ("X20000199506189927", IdentityFault.CHARACTERS),
        ("32000019950618992٧", IdentityFault.CHARACTERS),
        ("990000199506189927", IdentityFault.AREA),
        ("830000199506189927", IdentityFault.AREA),
        ("110000200102299931", IdentityFault.BIRTH_DATE),
        ("320000199513189927", IdentityFault.BIRTH_DATE),
        ("320000199506189928", IdentityFault.CHECKSUM),
        ("520000198304129000", IdentityFault.CUT_BY_SPREADSHEET),
        ("5.20000198304129E+17", IdentityFault.CUT_BY_SPREADSHEET),
    ],
)
def test_a_wrong_resident_number_is_refused_by_its_fault(typed, fault):
    assert fault_of(check_identity_number, typed) == fault


def test_nobody_is_born_after_today():
    born_tomorrow = with_check_digit("32000020261124992")

    assert check_identity_number(born_tomorrow, IdentityKind.RESIDENT, date(2026, 11, 24)) == born_tomorrow
    assert (
        fault_of(check_identity_number, born_tomorrow, IdentityKind.RESIDENT, date(2026, 11, 23))
        == IdentityFault.BIRTH_IN_FUTURE
    )


def test_nobody_is_older_than_a_hundred_and_thirty():
    ancient = with_check_digit("32000018951122992")

    assert check_identity_number(ancient, IdentityKind.RESIDENT, date(2026, 11, 21)) == ancient
    assert (
        fault_of(check_identity_number, ancient, IdentityKind.RESIDENT, date(2026, 11, 22)) == IdentityFault.BIRTH_DATE
    )


@pytest.mark.parametrize("area", ["810000", "820000", "830000"])
def test_a_residence_permit_passes_as_a_permit_only(area):
    number = with_check_digit(area + "19920130002")

    assert check_identity_number(number, IdentityKind.PERMIT) == number
    assert fault_of(check_identity_number, number) == IdentityFault.AREA
    assert fault_of(check_identity_number, WANG_MIN, IdentityKind.PERMIT) == IdentityFault.AREA


def test_an_old_number_is_converted_for_matching():
    old = check_identity_number("440000 800229 991", IdentityKind.RESIDENT_15)

    assert identity_18(old) == "440000198002299914"
    assert identity_18(WANG_MIN) == WANG_MIN
    assert birth_date_of(old) == date(1980, 2, 29)
    assert sex_of(old) is Sex.MALE


def test_an_old_number_has_no_x():
    assert fault_of(check_identity_number, "11010549123100X", IdentityKind.RESIDENT_15) == IdentityFault.CHARACTERS


def test_a_number_tells_birth_and_sex():
    assert birth_date_of(WANG_MIN) == date(1995, 6, 18)
    assert sex_of(WANG_MIN) is Sex.FEMALE


@given(st.dates(date(1900, 1, 1), date(2026, 11, 23)), st.integers(0, 999), st.integers(0, 16), st.integers(1, 9))
def test_any_one_wrong_digit_is_noticed(birth, order, place, shift):
    number = with_check_digit(f"320000{birth:%Y%m%d}{order:03}")
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]

    assert check_identity_number(number) == number
    assert fault_of(check_identity_number, wrong) in set(IdentityFault)


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 11, 24), date(2026, 11, 23), 17),
        (date(2008, 11, 23), date(2026, 11, 23), 18),
        (date(2004, 2, 29), date(2026, 2, 28), 21),
        (date(2004, 2, 29), date(2026, 3, 1), 22),
        (date(2004, 2, 29), date(2028, 2, 29), 24),
    ],
)
def test_years_are_full_on_the_birthday(birth, day, age):
    assert age_on(birth, day) == age


@pytest.mark.parametrize("code", ["914403001922038216", "92370000MA00000155"])
def test_a_business_code_passes(code):
    assert check_business_code(code.lower()) == code


def test_a_village_collectives_code_passes():
    code = with_business_check("N2370000MF0000005")

    assert organisation_code_holds(code[8:17])
    assert check_business_code(code) == code


def with_business_check(seventeen: str) -> str:
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(c) * pow(3, place, 31) for place, c in enumerate(seventeen))
    return seventeen + alphabet[-total % 31]


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", IdentityFault.EMPTY),
        ("91440300192203821", IdentityFault.LENGTH),
        ("9.14403001922038E+17", IdentityFault.CUT_BY_SPREADSHEET),
        ("91440300I922038216", IdentityFault.CHARACTERS),
        ("91A403001922038216", IdentityFault.CHARACTERS),
        ("914403001922038217", IdentityFault.CHECKSUM),
        ("914403001922038000", IdentityFault.CUT_BY_SPREADSHEET),
        ("91110000123456780W", IdentityFault.ORGANISATION_CODE),
    ],
)
def test_a_wrong_business_code_is_refused_by_its_fault(typed, fault):
    assert fault_of(check_business_code, typed) == fault


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("6200 0000 0000 0000 018", "6200000000000000018"),
        ("5555-5555-5555-4444", "5555555555554444"),
        ("378282246310005", "378282246310005"),
    ],
)
def test_a_card_is_read_however_it_was_typed(typed, number):
    assert check_bank_card(typed) == number


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", IdentityFault.EMPTY),
        ("6.2E+18", IdentityFault.CUT_BY_SPREADSHEET),
        ("620000000000000", IdentityFault.LENGTH),
        ("62000000000000000187", IdentityFault.LENGTH),
        ("620000000000000001X", IdentityFault.CHARACTERS),
        ("6200000000000000019", IdentityFault.CHECKSUM),
        ("0000000000000000", IdentityFault.PREFIX),
        ("6222123456789010000", IdentityFault.CUT_BY_SPREADSHEET),
    ],
)
def test_a_wrong_card_is_refused_by_its_fault(typed, fault):
    assert fault_of(check_bank_card, typed) == fault


@pytest.mark.parametrize(
    "typed", ["13800138000", "+86 138 0013 8000", "0086-138-0013-8000", "＋８６１３８００１３８０００"]
)
def test_a_mobile_number_loses_its_country_code_and_gaps(typed):
    assert check_mobile(typed) == "13800138000"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("+86", IdentityFault.EMPTY),
        ("1380013800a", IdentityFault.CHARACTERS),
        ("1380013800", IdentityFault.LENGTH),
        ("11012345678", IdentityFault.PREFIX),
    ],
)
def test_a_wrong_mobile_number_is_refused_by_its_fault(typed, fault):
    assert fault_of(check_mobile, typed) == fault


@pytest.mark.parametrize("check", [check_identity_number, check_business_code, check_bank_card, check_mobile])
@pytest.mark.parametrize("typed", ["123456789012345679", "320000199513189927", "6200000000000000019", "1380013800a"])
def test_a_refusal_never_repeats_what_was_typed(check, typed):
    with pytest.raises(BadField) as refused:
        check(typed)

    told = f"{refused.value!r} {refused.value} {refused.value.facts} {refused.value.__cause__}"
    assert typed not in told
    assert typed[6:14] not in told


def test_masks_look_as_on_a_bank_slip():
    assert mask_identity("11010519491231002X") == "110105********002X"
    assert mask_identity("440000800229991") == "440000*****9991"
    assert mask_phone("13800138000") == "138****8000"
    assert mask_card("6222000000000000005") == "6222********0005"


@given(st.text("0123456789X", max_size=24))
def test_masks_never_show_more_than_allowed(number):
    shown = {mask: len(mask(number).replace("*", "")) for mask in (mask_identity, mask_phone, mask_card)}

    assert shown[mask_identity] == (10 if len(number) >= 15 else 0)
    assert shown[mask_phone] == (7 if len(number) >= 11 else 0)
    assert shown[mask_card] == (8 if len(number) >= 13 else 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("阿依古丽·买买提", "阿依古丽•买买提"),
        ("阿依古丽‧买买提", "阿依古丽 ・ 买买提"),
        ("阿依古丽･买买提", "阿依古丽．买买提"),
        ("王 敏", "王敏"),
        ("王\u3000敏", " 王敏 "),
        ("Anna  Li", "ＡＮＮＡ LI"),
        ("Li 娜", "li娜"),
        ("𬭎 䶮", "𬭎䶮"),
    ],
)
def test_names_are_the_same_whatever_their_dots_and_gaps(one, other):
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("王敏", "王明"), ("Anna Li", "Annali"), ("阿依古丽·买买提", "阿依古丽买买提")]
)
def test_different_names_stay_different(one, other):
    assert not same_name(one, other)


@given(st.text(max_size=12))
def test_a_comparing_form_is_its_own_comparing_form(name):
    once = normalise_name(name)

    assert normalise_name(once) == once
