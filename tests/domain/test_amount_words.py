from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.amount_words import (
    LARGEST_MINOR,
    Script,
    amount_in_capitals,
    amount_in_english,
    date_in_capitals,
)
from officer_desk.domain.errors import BadField

DIGITS = {character: value for value, character in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_capitals(words: str) -> int:
    """The amount in fen that somebody would read: sum up digits by place, close a group at 万, an age at 亿."""
    whole, _, parts = words.rpartition("元") if "元" in words else ("", "", words)
    fen = 0
    digit = 0
    for character in parts.removesuffix("整"):
        if character in DIGITS:
            digit = DIGITS[character]
        else:
            fen += digit * {"角": 10, "分": 1}[character]
    return read_whole(whole) * 100 + fen


def read_whole(words: str) -> int:
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if unit in words:
            before, _, after = words.rpartition(unit)
            return read_whole(before) * size + read_whole(after)
    total = digit = 0
    for character in words:
        if character in DIGITS:
            digit = DIGITS[character]
        else:
            total += digit * PLACES[character]
            digit = 0
    return total + digit


SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
ENGLISH = {word: value for value, word in enumerate(SMALL.split(" "))}
ENGLISH |= {word: 10 * n for n, word in enumerate(["", "", "twenty", "thirty", "forty", "fifty"]) if word}
ENGLISH |= {"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SIZES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}


def read_english(words: str) -> int:
    whole, _, rest = words.rpartition(" yuan") if "yuan" in words else ("", "", words)
    total = group = 0
    for word in whole.replace("-", " ").split():
        if word == "hundred":
            group *= 100
        elif word in SIZES:
            total, group = total + group * SIZES[word], 0
        else:
            group += ENGLISH[word]
    fen = 0 if rest.endswith("only") else int(rest.removeprefix(" and ").removesuffix(" fen"))
    return (total + group) * 100 + fen


@pytest.mark.parametrize(
    ("amount_minor", "words"),
    [
        (140_950, "壹仟肆佰零玖元伍角"),
        (600_714, "陆仟零柒元壹角肆分"),
        (168_032, "壹仟陆佰捌拾元零叁角贰分"),
        (10_700_053, "壹拾万柒仟元零伍角叁分"),
        (1_640_902, "壹万陆仟肆佰零玖元零贰分"),
        (32_504, "叁佰贰拾伍元零肆分"),
    ],
)
def test_the_examples_of_the_annex_come_out_in_its_first_form(amount_minor, words):
    assert amount_in_capitals(amount_minor) == words


@pytest.mark.parametrize(
    ("amount_minor", "words"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角"),
        (55, "伍角伍分"),
        (100, "壹元整"),
        (1_000, "壹拾元整"),
        (1_050, "壹拾元零伍角"),
        (1_005, "壹拾元零伍分"),
        (100_000_100, "壹佰万零壹元整"),
        (100_050_000, "壹佰万零伍佰元整"),
        (10_000_000_000, "壹亿元整"),
        (100_000_000_100, "壹拾亿零壹元整"),
        (10_000_100_000, "壹亿零壹仟元整"),
        (10_500_000_000, "壹亿零伍佰万元整"),
        (100_000_000_000_000, "壹万亿元整"),
        (LARGEST_MINOR, "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        (1_066_186, "壹万零陆佰陆拾壹元捌角陆分"),
    ],
)
def test_amounts_stand_in_capitals(amount_minor, words):
    assert amount_in_capitals(amount_minor) == words


def test_traditional_script_has_its_own_characters():
    assert amount_in_capitals(123_456_062_360, Script.TRADITIONAL) == "壹拾貳億參仟肆佰伍拾陸萬零陸佰貳拾參元陸角"
    assert date_in_capitals(date(2026, 6, 3), Script.TRADITIONAL) == "貳零貳陸年陸月零參日"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 15), "贰零贰陆年零壹月壹拾伍日"),
        (date(2026, 10, 20), "贰零贰陆年零壹拾月零贰拾日"),
        (date(2026, 2, 12), "贰零贰陆年零贰月壹拾贰日"),
        (date(2026, 11, 30), "贰零贰陆年壹拾壹月零叁拾日"),
        (date(2026, 12, 9), "贰零贰陆年壹拾贰月零玖日"),
        (date(2026, 3, 10), "贰零贰陆年叁月零壹拾日"),
        (date(2026, 9, 30), "贰零贰陆年玖月零叁拾日"),
        (date(2030, 8, 31), "贰零叁零年捌月叁拾壹日"),
        (date(2026, 4, 21), "贰零贰陆年肆月贰拾壹日"),
    ],
)
def test_dates_stand_in_capitals_so_that_nothing_can_be_put_before(day, words):
    assert date_in_capitals(day) == words


@pytest.mark.parametrize(
    ("amount_minor", "words"),
    [
        (1_066_186, "ten thousand six hundred sixty-one yuan and 86 fen"),
        (1_000_000, "ten thousand yuan only"),
        (0, "zero yuan only"),
        (1, "1 fen"),
        (10_001, "one hundred yuan and 1 fen"),
        (2_000_000_300, "twenty million three yuan only"),
    ],
)
def test_amounts_stand_in_english(amount_minor, words):
    assert amount_in_english(amount_minor) == words


@pytest.mark.parametrize("write", [amount_in_capitals, amount_in_english])
@pytest.mark.parametrize(("amount_minor", "reason"), [(-1, "negative"), (LARGEST_MINOR + 1, "too_large")])
def test_amounts_that_no_paper_can_have_are_refused(write, amount_minor, reason):
    with pytest.raises(BadField) as refused:
        write(amount_minor)

    assert refused.value.reason == reason


AMOUNTS = st.integers(0, LARGEST_MINOR) | st.integers(0, 10**7) | st.sampled_from([10**n for n in range(18)])


@given(AMOUNTS)
def test_whoever_reads_the_capitals_reads_the_amount(amount_minor):
    words = amount_in_capitals(amount_minor)

    assert read_capitals(words) == amount_minor
    assert "零零" not in words
    assert words.endswith("分") == (amount_minor % 10 != 0)
    assert words.endswith("整") == (amount_minor % 100 == 0)


@given(AMOUNTS)
def test_whoever_reads_the_english_reads_the_amount(amount_minor):
    assert read_english(amount_in_english(amount_minor)) == amount_minor
