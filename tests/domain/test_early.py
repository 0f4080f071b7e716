"""Money that comes early: how it divides, what closes a loan, and what is quoted for that, in sums done by hand."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import Charge, NewPlan, Part, Purpose, Repayment
from officer_desk.domain.options import Method, Tranche
from officer_desk.domain.penalty import NO_PENALTY
from officer_desk.domain.prepayment import EarlyPart, EarlyRule, Running, early_part, settlement_quote
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import Excess, PrepaidInterest, RepaymentRules, RunningInterest
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
FEBRUARY, MARCH = date(2026, 2, 15), date(2026, 3, 15)
# 36 % over 360: a thousandth a day
RUNNING = Running(START, 100_000, Fraction(36, 100), 3_100, FEBRUARY)
TERMS = Terms(300_000, Fraction(36, 100), 3, START, Method.EQUAL_PRINCIPAL)
ROWS = schedule(TERMS)
FREE = RepaymentRules(penalty=NO_PENALTY)
TENTH = date(2026, 1, 25)


def divided(amount: int, whole: bool | None, rule: EarlyRule | None = None) -> tuple[int, int, int, int]:
    """Interest, principal, fee and what is held, ten days on."""
    part = early_part(amount, RUNNING, TENTH, rule or EarlyRule(), whole)
    return part.interest_minor, part.principal_minor, part.fee_minor, part.held_minor


@pytest.mark.parametrize(
    ("whole", "amount", "expected"),
    [
        (True, 11_000, (1_000, 10_000, 0, 0)),
        (True, 1_001, (1_000, 1, 0, 0)),
        (True, 1_000, (0, 0, 0, 1_000)),
        (True, 999, (0, 0, 0, 999)),
        (True, 201_000, (1_000, 100_000, 0, 100_000)),
        (False, 10_100, (100, 10_000, 0, 0)),
        (False, 101, (1, 100, 0, 0)),
        (False, 101_000, (1_000, 100_000, 0, 0)),
        # 50 cost half a cent, which is rounded up
        (False, 50, (0, 49, 0, 1)),
        (False, 51, (1, 50, 0, 0)),
        (None, 10_000, (0, 10_000, 0, 0)),
        (None, 1, (0, 1, 0, 0)),
    ],
)
def test_early_money_pays_interest_of_the_whole_of_its_part_or_none(
    whole: bool | None, amount: int, expected: tuple[int, int, int, int]
):
    assert divided(amount, whole) == expected


@pytest.mark.parametrize(
    ("whole", "amount", "expected"),
    [
        # a fee of 7 and a hundredth of the principal
        (None, 10_107, (0, 10_000, 107, 0)),
        (None, 10_106, (0, 9_999, 107, 0)),
        (True, 11_107, (1_000, 10_000, 107, 0)),
        (False, 10_207, (100, 10_000, 107, 0)),
        (False, 10_206, (100, 9_999, 107, 0)),
        (None, 7, (0, 0, 0, 7)),
    ],
)
def test_the_fee_of_an_early_payment_comes_before_its_principal(
    whole: bool | None, amount: int, expected: tuple[int, int, int, int]
):
    assert divided(amount, whole, EarlyRule(fee_rate=Fraction(1, 100), fee_minor=7)) == expected


@pytest.mark.parametrize(("least", "taken"), [(0, 500), (500, 500), (501, 0)])
def test_less_than_the_least_is_held(least: int, taken: int):
    assert divided(500, None, EarlyRule(least_minor=least)) == (0, taken, 0, 500 - taken)


@pytest.mark.parametrize(
    ("counted", "interest"),
    [
        (RunningInterest.CONTRACT_RATE, 1_000),
        (RunningInterest.WHOLE_ROW, 3_100),
        (RunningInterest.SHARE_OF_ROW, 1_000),
    ],
)
def test_running_interest_is_that_of_the_days_or_of_the_row(counted: RunningInterest, interest: int):
    rule = EarlyRule(running_interest=counted)

    assert RUNNING.interest(TENTH, rule) == interest
    assert RUNNING.interest(TENTH, rule, 50_000) == interest / 2
    assert RUNNING.interest(START, rule) == 0
    assert replace(RUNNING, row_due=None).interest(TENTH, rule) == 1_000


def test_a_quote_adds_up_what_is_late_what_is_due_and_what_runs():
    day = date(2026, 3, 15)
    position = replay(ROWS, [Charge(day, Part.COST, 40)], as_of=day, terms=TERMS, rules=FREE)

    quote = settlement_quote(position, day)

    # 9,000 of February are late, 6,000 of today are due; nothing runs yet
    assert (quote.due_interest_minor, quote.running_interest_minor, quote.interest_minor) == (15_000, 0, 15_000)
    assert (quote.principal_minor, quote.bearing_minor, quote.cost_minor, quote.fee_minor) == (300_000, 100_000, 40, 0)
    assert quote.total_minor == 315_040


def test_a_quote_of_days_that_run_tells_all_its_interest():
    day = date(2026, 2, 25)
    position = replay(ROWS, [Repayment(109_000, FEBRUARY, "1")], as_of=day, terms=TERMS, rules=FREE)

    quote = settlement_quote(position, day)

    assert (quote.due_interest_minor, quote.running_interest_minor, quote.interest_minor) == (0, 2_000, 2_000)
    assert (quote.days, quote.total_minor) == (10, 202_000)


def test_a_quote_is_for_the_day_of_the_position_and_needs_the_contract_to_be_actuarial():
    position = replay(ROWS, (), as_of=START, terms=TERMS, rules=FREE)
    actuarial = EarlyRule(running_interest=RunningInterest.ACTUARIAL)

    for other in (date(2026, 1, 14), date(2026, 1, 16)):
        with pytest.raises(BadField, match="not_the_position_day"):
            settlement_quote(position, other)
    for contract, start in ((ROWS, None), ((), START)):
        with pytest.raises(BadField, match="missing"):
            settlement_quote(position, START, actuarial, contract, start)
    assert settlement_quote(position, START, actuarial, ROWS, START).total_minor == 300_000


def test_what_closes_a_loan_is_its_principal_its_days_and_its_fee():
    rules = replace(FREE, early=EarlyRule(fee_rate=Fraction(1, 100), fee_minor=5))
    enough = 300_000 + 3_000 + 3_005

    for amount, settled in ((enough - 1, False), (enough, True), (enough + 9, True)):
        closing = Repayment(amount, TENTH, "1", Purpose.SETTLEMENT)
        position = replay(ROWS, [closing], as_of=TENTH, terms=TERMS, rules=rules)
        assert position.settled is settled
        assert position.credit_minor == (amount - enough if settled else amount)
    (row,) = position.rows
    assert (row.number, row.total_minor, row.interest_minor, row.fee_minor) == (0, enough, 3_000, 3_005)


def test_a_signed_plan_leaves_of_the_old_rows_only_what_was_paid_on_them():
    day = date(2026, 2, 20)
    plan = tuple(
        Instalment(number, due, part, 0, 0, part, 0)
        for number, due, part in ((7, MARCH, 120_000), (8, date(2026, 4, 15), 130_000))
    )
    events = [Repayment(59_000, FEBRUARY, "1"), NewPlan(day, plan)]

    position = replay(ROWS, events, as_of=day, terms=TERMS, rules=FREE)

    assert [(row.number, row.total_minor, row.open_minor) for row in position.rows] == [
        (1, 59_000, 0),
        (7, 120_000, 120_000),
        (8, 130_000, 130_000),
    ]
    assert (position.rows[0].settled_on, position.overdue_minor, position.restructured) == (day, 0, True)


@pytest.mark.parametrize("part", [249_999, 250_001])
def test_a_signed_plan_must_repay_exactly_what_is_owed(part: int):
    events = [
        Repayment(59_000, FEBRUARY, "1"),
        NewPlan(date(2026, 2, 20), (Instalment(7, MARCH, part, 0, 0, part, 0),)),
    ]

    with pytest.raises(BadField, match="principal_differs"):
        replay(ROWS, events, as_of=MARCH, terms=TERMS, rules=FREE)


@pytest.mark.parametrize("how", PrepaidInterest)
def test_interest_after_an_early_part_runs_from_that_day_unless_only_the_part_paid_it(how: PrepaidInterest):
    rules = replace(FREE, early=EarlyRule(prepaid_interest=how))

    position = replay(ROWS, [Repayment(120_000, TENTH, "1", Purpose.PREPAYMENT)], as_of=TENTH, terms=TERMS, rules=rules)

    assert position.interest_from == (START if how is PrepaidInterest.PREPAID_PART else TENTH)


def test_what_the_rest_has_cost_is_not_forgotten_when_only_the_part_pays_its_interest():
    rules = replace(FREE, early=EarlyRule(prepaid_interest=PrepaidInterest.PREPAID_PART))
    later = date(2026, 1, 30)

    position = replay(ROWS, [Repayment(101_000, TENTH, "1", Purpose.PREPAYMENT)], as_of=later, terms=TERMS, rules=rules)

    # 200,000 have cost a thousandth a day for fifteen days
    assert settlement_quote(position, later, rules.early).running_interest_minor == 3_000


@pytest.mark.parametrize("purpose", [Purpose.PREPAYMENT, Purpose.SETTLEMENT])
def test_whoever_pays_back_all_that_was_paid_out_draws_no_more(purpose: Purpose):
    terms = replace(TERMS, tranches=(Tranche(MARCH, 90_000),))

    position = replay(schedule(terms), [Repayment(303_000, TENTH, "1", purpose)], as_of=TENTH, terms=terms, rules=FREE)

    assert (position.outstanding_minor, position.bearing_minor, position.settled) == (0, 0, True)


def test_a_division_of_early_money_is_the_money():
    for amount in range(1, 3_000, 7):
        for whole in (True, False, None):
            part = early_part(amount, RUNNING, TENTH, EarlyRule(fee_rate=Fraction(3, 100)), whole)
            assert isinstance(part, EarlyPart)
            assert part.interest_minor + part.principal_minor + part.fee_minor + part.held_minor == amount
            assert min(part.interest_minor, part.principal_minor, part.fee_minor, part.held_minor) >= 0


def test_money_before_the_due_date_that_pays_back_everything_ends_the_tranches_too():
    terms = replace(TERMS, tranches=(Tranche(MARCH, 90_000),))
    at_once = replace(FREE, excess=Excess.RUNNING_INSTALMENT)

    position = replay(schedule(terms), [Repayment(300_000, TENTH, "1")], as_of=TENTH, terms=terms, rules=at_once)

    # ten days of 300,000 at a thousandth are charged with the instalment
    assert (position.outstanding_minor, position.next_due_minor, position.credit_minor) == (0, 3_000, 0)
