"""Text and value, both ways."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from officer_desk.domain.errors import BadField
from officer_desk.domain.money import Currency
from officer_desk.ui import format as shown

NBSP = "\u00a0"
YEN, DINAR = Currency("JPY", 0), Currency("KWD", 3)


@pytest.mark.parametrize(
    ("amount_minor", "text"),
    [(0, "0.00"), (5, "0.05"), (1_234_567, "12,345.67"), (-50, "−0.50"), (100_000_000_000, "1,000,000,000.00")],
)
def test_an_amount_has_its_thousands_apart_and_all_its_decimals(amount_minor: int, text: str) -> None:
    assert shown.money(amount_minor) == text


@pytest.mark.parametrize(("currency", "text"), [(YEN, "1,234,567"), (DINAR, "1,234.567")])
def test_an_amount_has_as_many_decimals_as_its_currency(currency: Currency, text: str) -> None:
    assert shown.money(1_234_567, currency) == text


def test_an_amount_that_stands_alone_names_its_currency_once() -> None:
    assert shown.money_named(-1_234_567) == "−¥12,345.67"
    assert shown.money_named(1_234, YEN) == f"JPY{NBSP}1,234"


@pytest.mark.parametrize(
    ("typed", "amount_minor"),
    [
        ("12,345.67", 1_234_567),
        ("12345.6", 1_234_560),
        (" 300 ", 30_000),
        ("300.", 30_000),
        (".5", 50),
        ("１２，３４５．６７", 1_234_567),
        ("2万", 2_000_000),
        ("1.5万", 1_500_000),
        ("2万5千", 2_500_000),
        ("3萬元", 3_000_000),
        ("1亿", 10_000_000_000),
        ("1.5w", 1_500_000),
        ("¥300", 30_000),
        ("￥1,000.00元", 100_000),
        ("500块", 50_000),
        ("CNY 20", 2_000),
        ("-20", -2_000),
        ("−20.50", -2_050),
    ],
)
def test_an_amount_is_read_as_an_officer_types_it(typed: str, amount_minor: int) -> None:
    assert shown.parse_money(typed) == amount_minor


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("元", "empty"),
        ("many", "not_a_number"),
        ("1,23", "commas"),
        ("12,345,6", "commas"),
        ("1.2.3", "commas"),
        ("1.234", "too_many_decimals"),
        ("5千2万", "not_a_number"),
        ("2万5", "not_a_number"),
        ("99999999999999", "too_large"),
        ("--5", "not_a_number"),
        ("-", "not_a_number"),
    ],
)
def test_what_is_no_amount_is_refused_with_a_reason(typed: str, reason: str) -> None:
    with pytest.raises(BadField) as refused:
        shown.parse_money(typed, "amount")

    assert (refused.value.field, refused.value.reason) == ("amount", reason)


@given(st.integers(-(10**12), 10**12), st.sampled_from([shown.CNY, YEN, DINAR]))
def test_an_amount_that_was_shown_is_read_back_as_it_was(amount_minor: int, currency: Currency) -> None:
    assert shown.parse_money(shown.money(amount_minor, currency), currency=currency) == amount_minor


@given(st.text(alphabet="0123456789.,万千 -−元", max_size=9))
def test_no_text_breaks_the_reading_of_amounts(typed: str) -> None:
    try:
        amount_minor = shown.parse_money(typed)
    except BadField:
        return

    assert shown.parse_money(shown.money(amount_minor)) == amount_minor


@pytest.mark.parametrize(
    ("ppm", "text"), [(120_000, "12.00 %"), (126_825, "12.68 %"), (-5_000, "−0.50 %"), (49, "0.00 %"), (-1, "0.00 %")]
)
def test_a_rate_is_shown_with_two_decimals(ppm: int, text: str) -> None:
    assert shown.percent(ppm) == text.replace(" ", NBSP)


@pytest.mark.parametrize(("typed", "ppm"), [("12", 120_000), ("12.5 %", 125_000), ("８％", 80_000), (".05", 500)])
def test_a_rate_is_read(typed: str, ppm: int) -> None:
    assert shown.parse_percent(typed) == ppm


@pytest.mark.parametrize(("typed", "reason"), [("", "empty"), ("-1", "not_a_number"), ("1.23456", "too_many_decimals")])
def test_what_is_no_rate_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(BadField) as refused:
        shown.parse_percent(typed)

    assert refused.value.reason == reason


def test_a_ratio_without_a_base_is_a_dash() -> None:
    assert shown.ratio(5923) == f"59.23{NBSP}%"
    assert shown.times(15371) == "1.54"
    assert (shown.ratio(None), shown.times(None)) == ("–", "–")


@pytest.mark.parametrize(
    ("locale", "day", "short", "long", "month", "moment"),
    [
        ("en_GB", "1 Dec 2026", "1 Dec", "Tuesday, 1 December", "Dec 2026", "1 Dec 2026, 09:42"),
        ("zh_CN", "2026年12月1日", "12月1日", "12月1日 星期二", "2026年12月", "2026年12月1日 09:42"),
        ("zh_TW", "2026年12月1日", "12月1日", "12月1日 星期二", "2026年12月", "2026年12月1日 09:42"),
        ("zh_HK", "2026年12月1日", "12月1日", "12月1日 星期二", "2026年12月", "2026年12月1日 09:42"),
    ],
)
def test_a_date_takes_the_readers_form(locale: str, day: str, short: str, long: str, month: str, moment: str) -> None:
    QLocale.setDefault(QLocale(locale))
    value = date(2026, 12, 1)

    forms = (shown.day(value), shown.day_short(value), shown.day_long(value), shown.month(value))

    assert forms == (day, short, long, month)
    assert shown.moment(datetime(2026, 12, 1, 9, 42)) == moment  # noqa: DTZ001 - a time of day on paper
    assert shown.day_numeric(value) == "2026-12-01"


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-01",
        "2026/12/1",
        "2026.12.1",
        "20261201",
        "1/12/2026",
        "1.12.2026",
        "1 Dec 2026",
        "1st December, 2026",
        "2026年12月1日",
        "２０２６年１２月１号",
        "1 Dec",
        "12月1日",
        "12-1",
    ],
)
def test_a_date_is_read_in_all_its_usual_forms(typed: str) -> None:
    assert shown.parse_day(typed, near=date(2026, 6, 1)) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("soon", "not_a_date"),
        ("12月1日", "not_a_date"),
        ("1 Dec", "not_a_date"),
        ("1 Foo 2026", "not_a_date"),
        ("2026-02-30", "no_such_day"),
        ("0026-01-01", "no_such_day"),
    ],
)
def test_what_is_no_date_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(BadField) as refused:
        shown.parse_day(typed)

    assert refused.value.reason == reason


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(["en_GB", "zh_CN"]))
def test_a_date_that_was_shown_is_read_back_as_it_was(value: date, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert shown.parse_day(shown.day(value)) == value


def test_numbers_of_people_are_grouped_and_masks_pass_through() -> None:
    assert shown.phone("13800138000") == "138 0013 8000"
    assert shown.phone("138****8000") == "138 **** 8000"
    assert shown.phone("010-88886666") == "010-88886666"
    assert shown.national_id("11010519491231002X") == "110105 1949 1231 002X"
    assert shown.national_id("110***********002X") == "110*** **** **** 002X"
    assert shown.national_id("A123456789") == "A123456789"
    assert shown.count(12_345) == "12,345"
