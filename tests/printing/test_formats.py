"""Figures and days as papers write them."""

from datetime import date

import pytest

from officer_desk import resources
from officer_desk.domain.money import Currency
from officer_desk.printing.form import read_words
from officer_desk.printing.formats import long_date, money, ordinal, percent, short_date, words


@pytest.mark.parametrize(
    ("minor", "written"),
    [(0, "0.00"), (5, "0.05"), (100_000, "1,000.00"), (9_999_999_999, "99,999,999.99"), (-4_000, "−40.00")],
)
def test_money_has_groups_of_three_and_two_decimals(minor, written):
    assert money(minor) == written


def test_money_has_the_decimals_of_its_currency():
    assert money(1_234_567, Currency("JPY", 0)) == "1,234,567"
    assert money(1_234_567, Currency("KWD", 3)) == "1,234.567"


@pytest.mark.parametrize(
    ("ppm", "written"), [(120_000, "12.00%"), (126_825, "12.68%"), (126_850, "12.69%"), (0, "0.00%"), (-50, "−0.01%")]
)
def test_a_rate_has_two_decimals_half_up(ppm, written):
    assert percent(ppm) == written


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("zh_CN", "2026年3月5日", "2026-03-05"),
        ("zh_TW", "2026年3月5日", "2026-03-05"),
        ("en", "5 March 2026", "05 Mar 2026"),
    ],
)
def test_a_day_is_written_in_the_form_of_its_language(language, long, short):
    names = read_words(resources.forms(), language)

    assert long_date(date(2026, 3, 5), names) == long
    assert short_date(date(2026, 3, 5), names) == short


def test_an_amount_in_words_follows_the_language():
    assert words(1_900_000, "zh_CN") == "壹万玖仟元整"
    assert words(1_900_000, "zh_TW") == "壹萬玖仟元整"
    assert words(1_900_000, "en") == "nineteen thousand yuan only"


@pytest.mark.parametrize(("number", "written"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (42, "四十二")])
def test_clauses_are_numbered_in_chinese(number, written):
    assert ordinal(number, "chinese") == written
    assert ordinal(number, "figures") == str(number)
