"""How principal is parted among the rows, and what a row knows of what comes later, in sums done by hand."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.options import Balloon, BalloonEffect, Method, RateChange, Tranche
from officer_desk.domain.rounding import Residue, Rounding, Way
from officer_desk.domain.schedule import explain, schedule
from officer_desk.domain.terms import Terms
from tests.domain.oracle import nearest, worth_of

START = date(2026, 1, 15)
FEBRUARY, MARCH = date(2026, 2, 15), date(2026, 3, 15)
TERMS = Terms(300_000, Fraction(12, 100), 4, START, Method.EQUAL_PRINCIPAL)
MONTH, DOUBLE = Fraction(1, 100), Fraction(2, 100)


def principal(terms: Terms) -> list[int]:
    return [row.principal_minor for row in schedule(terms)]


def test_a_balloon_that_was_foreseen_is_not_foreseen_again():
    terms = replace(TERMS, balloons=(Balloon(1, 50_000),), tranches=(Tranche(FEBRUARY, 90_000),))

    # a quarter of 250,000 and the balloon, then a third of 187,500 and 90,000
    assert principal(terms) == [112_500, 92_500, 92_500, 92_500]


def test_balloons_after_the_shares_are_made_anew_fall_on_their_own_rows():
    terms = replace(TERMS, balloons=(Balloon(3, 60_000),), tranches=(Tranche(FEBRUARY, 90_000),))

    # 240,000 / 4, then (240,000 + 90,000 - 60,000) / 3 with the balloon on top
    assert principal(terms) == [60_000, 90_000, 150_000, 90_000]


def test_a_given_part_is_paid_until_nothing_is_left():
    assert principal(replace(TERMS, principal_minor=250_000, periods=6, principal_part_minor=100_000)) == [
        100_000,
        100_000,
        50_000,
    ]


def test_shares_are_kept_by_any_method_that_has_them():
    shares = (Fraction(1, 10), Fraction(2, 10), Fraction(3, 10), Fraction(4, 10))

    assert principal(replace(TERMS, principal_shares=shares)) == [30_000, 60_000, 90_000, 120_000]


@pytest.mark.parametrize("residue", [Residue.LAST, Residue.RECOMPUTED, Residue.CARRIED, Residue.FIRST])
def test_a_row_without_a_share_carries_nothing(residue: Residue):
    half, nothing = Fraction(1, 2), Fraction(0)
    custom = replace(TERMS, method=Method.CUSTOM, principal_shares=(half, nothing, half, nothing))

    assert principal(replace(custom, rounding=Rounding(residue=residue))) == [150_000, 0, 150_000]


def test_interest_that_fills_the_step_leaves_no_principal():
    tiny = (Fraction(1, 450), Fraction(1, 450), Fraction(0), Fraction(448, 450))
    down = Rounding(instalment_step_minor=1_000, instalment_way=Way.DOWN)

    rows = schedule(replace(TERMS, principal_minor=45_000, method=Method.CUSTOM, principal_shares=tiny, rounding=down))

    # 100 and 450 of interest are less than a step
    assert [(row.principal_minor, row.interest_minor) for row in rows] == [(0, 450), (0, 450), (0, 450), (45_000, 450)]


def test_a_new_rate_on_a_due_date_changes_the_instalments_after_it():
    terms = replace(TERMS, method=Method.EQUAL_INSTALMENT, rate_changes=(RateChange(MARCH, Fraction(24, 100)),))
    pay = nearest(300_000 / worth_of([(1, MONTH)] * 4))
    first = pay - 3_000
    second = pay - nearest((300_000 - first) * MONTH)
    left = 300_000 - first - second
    anew = nearest(left / worth_of([(1, DOUBLE)] * 2))

    rows = schedule(terms)

    assert [row.total_minor for row in rows[:3]] == [pay, pay, anew]
    assert rows[2].interest_minor == nearest(left * DOUBLE)


def test_nobody_knows_of_a_new_rate_before_the_period_in_which_it_begins():
    pay = nearest(300_000 / worth_of([(1, MONTH)] * 4))

    for day, same in ((date(2026, 2, 14), False), (FEBRUARY, True), (date(2026, 2, 16), True)):
        change = RateChange(day, Fraction(24, 100))
        (first, *_) = schedule(replace(TERMS, method=Method.EQUAL_INSTALMENT, rate_changes=(change,)))
        assert (first.total_minor == pay) is same, day


@pytest.mark.parametrize(("day", "unknown"), [(FEBRUARY, 1), (date(2026, 2, 16), 1), (MARCH, 2), (date(2026, 4, 1), 2)])
def test_nobody_knows_of_money_that_is_paid_out_later(day: date, unknown: int):
    spread = Rounding(instalment_step_minor=1_000, residue=Residue.SPREAD)
    terms = replace(TERMS, method=Method.EQUAL_INSTALMENT, rounding=spread)

    before, after = schedule(terms), schedule(replace(terms, tranches=(Tranche(day, 90_000),)))

    assert [row.total_minor for row in after[:unknown]] == [row.total_minor for row in before[:unknown]]
    assert after[3].principal_minor > before[3].principal_minor


@pytest.mark.parametrize("effect", [BalloonEffect.FORESEEN, BalloonEffect.SMALLER])
def test_an_equal_instalment_without_interest_leaves_out_the_balloon_that_it_foresees(effect: BalloonEffect):
    terms = replace(
        TERMS, method=Method.EQUAL_INSTALMENT, annual_rate=Fraction(0), balloons=(Balloon(2, 10_000, effect),)
    )
    foreseen = effect is BalloonEffect.FORESEEN

    # 290,000 / 4, or 300,000 / 4 and then 140,000 / 2
    assert principal(terms) == ([72_500, 82_500, 72_500, 72_500] if foreseen else [75_000, 85_000, 70_000, 70_000])


def test_a_balloon_is_worth_less_the_later_it_falls():
    terms = replace(TERMS, method=Method.EQUAL_INSTALMENT, balloons=(Balloon(1, 5_000), Balloon(3, 50_000)))
    left = 300_000 - worth_of([(5_000, MONTH), (0, MONTH), (50_000, MONTH)])
    pay = nearest(left / worth_of([(1, MONTH)] * 4))

    assert [row.total_minor for row in schedule(terms)][:3] == [pay + 5_000, pay, pay + 50_000]


def test_there_is_no_row_before_the_first():
    for number in (0, -1, 5):
        with pytest.raises(BadField, match="no_such_instalment"):
            explain(TERMS, number)
    assert [explain(TERMS, number).number for number in (1, 4)] == [1, 4]


def test_a_down_payment_has_a_working_of_its_own():
    terms = replace(TERMS, down_payment_minor=20_000, interest_brought_minor=70)

    down, first = explain(terms, 1), explain(terms, 2)

    assert (down.principal_minor, down.opening_minor, down.closing_minor) == (20_000, 300_000, 280_000)
    assert (down.interest_minor, down.put_off_minor, down.odd_interest_minor, down.due) == (0, 0, 0, START)
    assert (first.opening_minor, first.interest_minor, first.put_off_minor) == (280_000, 2_870, 70)
