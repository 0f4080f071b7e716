"""What is lent is repaid to the cent, whatever the step of rounding, the shares or the tranches."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import NewRate, Part, Repayment
from officer_desk.domain.options import Grace, Method, Tranche
from officer_desk.domain.penalty import NO_PENALTY
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import Excess, RepaymentRules
from officer_desk.domain.rounding import Carry, Residue, Rounding
from officer_desk.domain.schedule import carried_past, explain, schedule
from officer_desk.domain.terms import Terms
from tests.domain.drawn import CALENDAR, terms

START = date(2026, 1, 15)
YUAN = Rounding(step_minor=100)
TERMS = Terms(1_000_030, Fraction(12, 100), 3, START, Method.EQUAL_PRINCIPAL, rounding=YUAN)


def test_drawn_contracts_repay_what_was_lent():
    for number in range(300, 800):
        try:
            contract = terms(number)
            rows = schedule(contract, CALENDAR)
        except BadField:
            continue
        lent = contract.principal_minor + sum(tranche.amount_minor for tranche in contract.tranches)
        if contract.rounding.carry is Carry.ROUNDED:
            assert sum(row.principal_minor for row in rows) == lent, number
            assert all(row.total_minor == row.principal_minor + row.interest_minor + row.fee_minor for row in rows)
            assert rows[-1].balance_minor == 0


@pytest.mark.parametrize(
    ("residue", "parts"),
    [
        (Residue.LAST, [333_300, 333_300, 333_430]),
        (Residue.FIRST, [333_430, 333_300, 333_300]),
        (Residue.RECOMPUTED, [333_300, 333_400, 333_330]),
    ],
)
def test_odd_cents_of_the_principal_go_where_the_residue_goes(residue: Residue, parts: list[int]):
    rows = schedule(replace(TERMS, rounding=Rounding(step_minor=100, residue=residue)))

    assert [row.principal_minor for row in rows] == parts
    assert [row.balance_minor for row in rows] == [1_000_030 - parts[0], parts[2], 0]


def test_an_equal_instalment_in_whole_yuan_leaves_the_cents_to_the_last_row():
    rows = schedule(replace(TERMS, method=Method.EQUAL_INSTALMENT))

    # 1,000,030 x 0.01 / (1 - 1.01^-3) = 340,032.3
    assert [(row.principal_minor, row.interest_minor) for row in rows] == [
        (330_000, 10_000),
        (333_300, 6_700),
        (336_730, 3_400),
    ]
    assert explain(replace(TERMS, method=Method.EQUAL_INSTALMENT), 3).base_minor == 336_730


def test_a_single_payment_in_whole_yuan_repays_its_cents():
    (row,) = schedule(replace(TERMS, method=Method.SINGLE_PAYMENT))

    assert (row.principal_minor, row.interest_minor, row.total_minor) == (1_000_030, 30_000, 1_030_030)


def test_interest_brought_with_odd_cents_is_charged_with_them():
    (first, *_) = schedule(replace(TERMS, interest_brought_minor=47))

    assert (first.interest_minor, first.total_minor) == (10_047, 343_347)


def test_what_grace_puts_off_is_carried_with_its_cents():
    contract = replace(TERMS, interest_brought_minor=47, grace=Grace(0, 2))

    assert carried_past(contract, date(2026, 2, 15)) == (10_047, 0)
    assert explain(contract, 3).put_off_minor == 16_747


def test_shares_of_which_none_is_left_give_a_late_tranche_to_the_last_row():
    late = replace(
        TERMS,
        principal_minor=300_000,
        method=Method.CUSTOM,
        principal_shares=(Fraction(1), Fraction(0), Fraction(0)),
        tranches=(Tranche(date(2026, 2, 15), 90_000),),
    )

    rows = schedule(late)
    position = replay(rows, [NewRate(date(2026, 3, 15), Fraction(24, 100))], as_of=date(2026, 3, 15), terms=late)

    assert [(row.principal_minor, row.interest_minor) for row in rows] == [(300_000, 3_000), (0, 900), (90_000, 900)]
    assert (position.rows[-1].principal_minor, position.rows[-1].interest_minor) == (90_000, 1_800)


@pytest.mark.parametrize("method", [Method.EQUAL_PRINCIPAL, Method.EQUAL_INSTALMENT, Method.SINGLE_PAYMENT])
def test_money_is_paid_out_on_the_last_due_date_at_the_latest(method: Method):
    contract = replace(TERMS, method=method, tranches=(Tranche(date(2026, 4, 15), 90_000),))
    too_late = replace(contract, tranches=(Tranche(date(2026, 4, 16), 90_000),))

    assert sum(row.principal_minor for row in schedule(contract)) == 1_090_030
    with pytest.raises(BadField, match="after_the_last_due_date"):
        schedule(too_late)


def test_money_that_is_spread_leaves_out_a_row_that_owes_less_than_nothing():
    rows = [
        Instalment(1, date(2026, 2, 15), 100, 0, 0, 100, -9),
        Instalment(2, date(2026, 3, 15), -10, 0, 0, -10, 1),
        Instalment(3, date(2026, 4, 15), 1, 0, 0, 1, 0),
    ]
    spread = RepaymentRules(excess=Excess.SPREAD, penalty=NO_PENALTY)
    contract = Terms(91, Fraction(0), 3, START)

    def after(amount: int) -> tuple[list[tuple[int, int]], int]:
        paid = Repayment(amount, START, "1")
        position = replay(rows, [paid], as_of=START, terms=contract, rules=spread)
        (where,) = position.allocations
        assert {line.part for line in where.lines} == {Part.PRINCIPAL}
        return [(line.number, line.amount_minor) for line in where.lines], position.credit_minor

    assert after(1) == ([(1, 1)], 0)
    assert after(101) == ([(1, 51), (3, 1), (1, 49)], 0)
    assert after(111) == ([(1, 56), (3, 1), (1, 44)], 10)
