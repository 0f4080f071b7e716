"""Quotes for other programs: right figures, several inputs, and one line for anything wrong."""

import json
import subprocess
import sys

import pytest

from tests.journey.conftest import environment

LOAN = {"principal": "20000.00", "annual_rate": "12%", "periods": 12, "start": "2026-11-01"}


def quote(text: str, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "officer_desk", "quote", *more],
        input=text,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_loan_is_answered_with_its_rows_and_both_rates():
    answered = json.loads(quote(json.dumps(LOAN)).stdout)

    assert [row["total"] for row in answered["rows"]] == ["1776.98"] * 11 + ["1776.92"]
    assert answered["total"] == "21323.70"
    assert answered["rows"][-1]["balance"] == "0.00"
    assert (answered["annual_rate_simple"], answered["annual_rate_compound"]) == ("11.9999%", "12.6824%")


def test_every_instalment_is_explained_when_it_is_asked_for():
    answered = json.loads(quote(json.dumps(LOAN), "--explain").stdout)

    first = answered["working"][0]
    assert (first["opening"], first["period_rate"], first["interest"]) == ("20000.00", "1/100", "200.00")
    assert answered["working"][-1]["residue"] == "-0.06"


def test_several_loans_come_as_a_list_or_as_lines():
    listed = json.loads(quote(json.dumps([LOAN, {**LOAN, "method": "equal_principal"}])).stdout)
    lines = "principal,annual_rate,periods,start,method\n20000.00,12%,12,2026-11-01,equal_principal\n"
    tabled = json.loads(quote(lines).stdout)

    assert len(listed) == 2
    assert tabled == listed[1:]


def test_a_currency_without_a_minor_unit_has_none():
    answered = json.loads(quote(json.dumps({**LOAN, "principal": "2000000", "currency": "JPY", "decimals": 0})).stdout)

    assert answered["principal"] == "2000000"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"principal": "-1"}, "principal: negative"),
        ({"periods": 0}, "periods: out_of_range value=0 least=1 most=1200"),
        ({"periods": 10_000}, "periods: out_of_range value=10000 least=1 most=1200"),
        ({"principal": float("nan")}, "principal: not_an_amount"),
        ({"annual_rate": "1000%"}, "annual_rate: out_of_range most_percent=500"),
        ({"surprise": 1}, "surprise: unknown_key"),
        ({"start": "2026-02-30"}, "start: no_such_day"),
        ({"fees": [{"code": "a", "amount": "-1"}]}, "fees[0].amount: negative"),
        ({"grace": {"principal_periods": 12}}, "grace: covers_the_whole_term periods=12"),
        ({"decimals": 5}, "decimals: unknown"),
    ],
)
def test_what_is_wrong_is_one_line_that_names_the_field(change, line):
    answered = quote(json.dumps({**LOAN, **change}))

    assert answered.returncode == 2
    assert answered.stdout == ""
    assert answered.stderr.strip() == line


@pytest.mark.parametrize("text", ["{", "[1]", "", "principal\n1,2,3\n"])
def test_what_is_no_loan_is_refused_in_one_line(text):
    answered = quote(text)

    assert (answered.returncode, len(answered.stderr.strip().splitlines())) == (2, 1)
