"""The quick way gives the very rows of the general one, and steps aside where something was chosen."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as some

from officer_desk.domain.options import Fee, Grace, Method
from officer_desk.domain.plain_schedule import plain_rows
from officer_desk.domain.schedule import _general, schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 31)
PLAIN = Terms(2_000_000, Fraction(12, 100), 12, START)

plain_terms = some.builds(
    Terms,
    principal_minor=some.integers(1, 10**9),
    annual_rate=some.fractions(0, 5, max_denominator=10_000),
    periods=some.integers(1, 120),
    start=some.dates(date(1990, 1, 1), date(2090, 1, 1)),
)


@given(plain_terms)
def test_the_quick_rows_are_the_general_ones(terms: Terms):
    quick = plain_rows(terms)

    assert quick is None or quick == _general(terms, None)


@given(plain_terms)
def test_the_quick_rows_repay_the_principal_to_the_cent(terms: Terms):
    rows = schedule(terms)

    assert sum(row.principal_minor for row in rows) == terms.principal_minor
    assert rows[-1].balance_minor == 0


def test_most_loans_are_quick():
    assert plain_rows(PLAIN) is not None
    assert [row.due for row in plain_rows(PLAIN)][:2] == [date(2026, 2, 28), date(2026, 3, 31)]


def test_whatever_is_chosen_goes_the_general_way():
    chosen = (
        replace(PLAIN, method=Method.EQUAL_PRINCIPAL),
        replace(PLAIN, first_due=date(2026, 3, 5)),
        replace(PLAIN, grace=Grace(1)),
        replace(PLAIN, fees=(Fee("account", amount_minor=100),)),
        replace(PLAIN, instalment_minor=200_000),
    )

    assert [plain_rows(terms) for terms in chosen] == [None] * len(chosen)


def test_an_amount_that_rounding_decides_goes_the_general_way():
    assert plain_rows(replace(PLAIN, principal_minor=1_000)) is None


def test_a_loan_without_interest_has_equal_parts():
    rows = plain_rows(replace(PLAIN, annual_rate=Fraction(0)))

    assert {row.interest_minor for row in rows} == {0}
    assert {row.total_minor for row in rows[:-1]} == {166_667}
