"""How principal and interest share an instalment, held against sums that were worked out apart from the engine."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.day_count import DayCount
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.options import Balloon, BalloonEffect, Grace, Method, OddFirst, Tranche
from officer_desk.domain.rounding import Carry, Residue, Rounding
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms
from tests.domain.oracle import nearest, worth_of

START = date(2026, 1, 15)
YEAR = Fraction(12, 100)
TERMS = Terms(300_000, YEAR, 4, START)


def parts(terms: Terms) -> list[tuple[int, int]]:
    """Principal and interest of every row."""
    return [(row.principal_minor, row.interest_minor) for row in schedule(terms)]


def total(row: Instalment) -> int:
    return row.principal_minor + row.interest_minor


def test_a_long_first_period_that_keeps_its_principal_counts_as_a_whole_one():
    terms = replace(
        TERMS,
        periods=3,
        first_due=date(2026, 2, 20),
        day_count=DayCount.ACTUAL_365,
        odd_first=OddFirst.SAME_PRINCIPAL,
    )
    whole, march, april = (YEAR * days / 365 for days in (30, 28, 31))
    pay = nearest(300_000 / worth_of([(1, whole), (1, march), (1, april)]))
    first = pay - nearest(300_000 * whole)
    second = pay - nearest((300_000 - first) * march)

    assert parts(terms) == [
        (first, nearest(300_000 * YEAR * 36 / 365)),
        (second, nearest((300_000 - first) * march)),
        (300_000 - first - second, nearest((300_000 - first - second) * april)),
    ]


def test_interest_that_waits_in_a_grace_comes_on_top_of_the_equal_instalment():
    month = Fraction(1, 100)
    pay = nearest(300_000 / worth_of([(1, month)] * 4))

    (first, *_), (second, *_), (third, interest), _ = parts(replace(TERMS, grace=Grace(0, 2)))

    own = [3_000, nearest((300_000 - first) * month), nearest((300_000 - first - second) * month)]
    assert (first, second, third) == (pay - own[0], pay - own[1], pay - own[2])
    assert interest == sum(own)


def test_interest_brought_into_a_grace_is_no_part_of_the_first_instalment():
    plain = parts(replace(TERMS, grace=Grace(0, 2)))

    brought = parts(replace(TERMS, grace=Grace(0, 2), interest_brought_minor=1_000))

    assert [principal for principal, _ in brought] == [principal for principal, _ in plain]
    assert [interest for _, interest in brought] == [0, 0, plain[2][1] + 1_000, plain[3][1]]


def test_interest_brought_inside_the_first_instalment_is_shared_by_all():
    month = Fraction(1, 100)
    # 304,000 are owed at the end of the first period: what was brought bears no interest itself
    pay = nearest(304_000 / (1 + worth_of([(1, month)] * 3)))

    rows = schedule(replace(TERMS, interest_brought_minor=1_000, brought_inside=True))

    assert [total(row) for row in rows[:3]] == [pay] * 3
    assert rows[0].interest_minor == 4_000


def test_interest_brought_inside_is_inside_the_first_instalment_alone():
    inside = replace(TERMS, grace=Grace(0, 2), interest_brought_minor=1_000, brought_inside=True)

    (first, *_), (second, *_), *_ = parts(inside)

    # both principals and their interest make one instalment, and what was brought is part of the first
    assert first + 3_000 + 1_000 == second + nearest(Fraction(300_000 - first, 100))


def test_a_cent_less_than_the_interest_pays_no_principal():
    terms = replace(TERMS, instalment_minor=2_999)

    assert parts(terms)[:3] == [(0, 3_000)] * 3


def test_half_a_cent_of_principal_counts_where_nothing_is_rounded_on_the_way():
    terms = replace(TERMS, principal_minor=300_050, instalment_minor=3_001, rounding=Rounding(carry=Carry.EXACT))

    # 300,050 less 0.5, 0.505, 0.51005: the interest is 3,000.5 at first
    assert [row.balance_minor for row in schedule(terms)][:3] == [300_050, 300_049, 300_048]


@pytest.mark.parametrize(
    ("method", "options", "expected"),
    [
        # (300,000 + 150,000) / 4 = 112,500 are paid by what is ahead; (390,000 + 37,500) / 3 = 142,500
        (Method.EQUAL_PRINCIPAL, {"tranches": (Tranche(date(2026, 2, 15), 90_000),)}, [0, 105_000, 142_500, 142_500]),
        # the balloon makes the first part 142,500; (300,000 + 7,500) / 3 = 102,500
        (Method.FLAT, {"balloons": (Balloon(1, 30_000, BalloonEffect.SMALLER),)}, [0, 95_000, 102_500, 102_500]),
    ],
)
def test_what_was_paid_ahead_still_stands_in_after_the_parts_are_shared_anew(
    method: Method, options: dict[str, object], expected: list[int]
):
    terms = replace(TERMS, method=method, principal_ahead_minor=150_000, **options)  # type: ignore[arg-type]

    assert [principal for principal, _ in parts(terms)] == expected


def test_the_first_row_may_give_up_all_its_principal_and_not_a_cent_more():
    first = Rounding(residue=Residue.FIRST)
    just = Terms(200_000, Fraction(0), 3, START, instalment_minor=100_000, rounding=first)
    one_more = replace(just, annual_rate=Fraction(6, 100_000), instalment_minor=100_001)

    assert parts(just) == [(0, 0), (100_000, 0), (100_000, 0)]
    assert parts(one_more) == [(100_000, 1), (100_000, 1)]


def test_an_instalment_that_is_spread_moves_only_as_long_as_the_last_row_comes_nearer():
    """In steps of ten yuan every other instalment leaves the last row farther off."""
    for principal in range(300_000, 330_000, 1_700):
        spread = Rounding(instalment_step_minor=1_000, residue=Residue.SPREAD)
        rows = schedule(replace(TERMS, principal_minor=principal, periods=6, rounding=spread))

        last = [_last_with(principal, 6, total(rows[0]) + step) for step in (-1_000, 0, 1_000)]

        assert total(rows[0]) % 1_000 == 0
        assert total(rows[-1]) - total(rows[0]) == last[1]
        assert abs(last[1]) == min(map(abs, last))


def _last_with(principal: int, periods: int, pay: int) -> int:
    """By how much the last row differs from the others at a hundredth a period."""
    balance = principal
    for _ in range(periods - 1):
        balance -= pay - nearest(Fraction(balance, 100))
    return balance + nearest(Fraction(balance, 100)) - pay
