"""Corners of the arithmetic that few loans ever reach, and that must hold all the same."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from officer_desk.domain.annual_rate import annual_rates
from officer_desk.domain.calendar import WEEKLY
from officer_desk.domain.errors import BadField
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.internal_rate import Flow, estimate_growth, level_rate, period_rate
from officer_desk.domain.loan_events import Extension, Part, Purpose, Repayment, Strategy
from officer_desk.domain.options import Balloon, BalloonEffect, Grace, Method, OddFirst, RateChange, Tranche
from officer_desk.domain.penalty import NO_PENALTY, Penalty
from officer_desk.domain.plain_schedule import plain_rows
from officer_desk.domain.prepayment import actuarial_balance, running_of, settlement_quote
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import EarlyRule, Excess, PrepaidInterest, RepaymentRules, RunningInterest
from officer_desk.domain.rounding import Residue, Rounding
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
TERMS = Terms(1_200_000, Fraction(12, 100), 12, START)
ROWS = schedule(TERMS)
FREE = RepaymentRules(penalty=NO_PENALTY)


def on(number: int) -> date:
    return ROWS[number - 1].due


def in_time(until: int) -> list[Repayment]:
    return [Repayment(row.total_minor, row.due, f"{row.number:03d}") for row in ROWS[:until]]


def test_a_tranche_of_equal_principal_is_shared_by_the_rows_that_are_left():
    terms = replace(TERMS, method=Method.EQUAL_PRINCIPAL, tranches=(Tranche(date(2026, 4, 1), 90_000),))

    rows = schedule(terms)

    assert [row.principal_minor for row in rows[:2]] == [100_000, 100_000]
    assert {row.principal_minor for row in rows[2:]} == {109_000}


def test_a_balloon_that_has_passed_is_not_taken_twice():
    tranche = Tranche(date(2026, 4, 1), 90_000)

    rows = schedule(replace(TERMS, method=Method.EQUAL_PRINCIPAL, balloons=(Balloon(1, 50_000),), tranches=(tranche,)))

    assert sum(row.principal_minor for row in rows) == 1_290_000


@pytest.mark.parametrize("odd", OddFirst)
def test_an_odd_first_period_changes_all_instalments_or_the_first_alone(odd: OddFirst):
    rows = schedule(replace(TERMS, first_due=date(2026, 3, 1), odd_first=odd))

    assert (rows[0].total_minor == rows[1].total_minor) is (odd is OddFirst.SAME_INSTALMENT)
    assert rows[-1].balance_minor == 0


def test_an_instalment_that_does_not_even_pay_the_interest_pays_no_principal():
    rows = schedule(replace(TERMS, instalment_minor=5_000))

    assert rows[0].principal_minor == 0
    assert rows[-1].principal_minor == 1_200_000


def test_a_rate_that_changes_after_a_given_instalment_has_repaid_the_loan_changes_nothing():
    change = RateChange(date(2026, 12, 1), Fraction(36, 100))
    given = replace(TERMS, instalment_minor=300_000)

    assert schedule(replace(given, rate_changes=(change,))) == schedule(given)


def test_what_is_left_over_never_makes_the_first_principal_negative():
    rows = schedule(replace(TERMS, instalment_minor=300_000, rounding=Rounding(residue=Residue.FIRST)))

    assert min(row.principal_minor for row in rows) >= 0
    assert rows[-1].balance_minor == 0
    assert sum(row.principal_minor for row in rows) == 1_200_000


def test_a_rounded_instalment_at_a_flat_rate_keeps_its_grace():
    rounding = Rounding(instalment_step_minor=10_000)

    rows = schedule(replace(TERMS, method=Method.FLAT, grace=Grace(2), rounding=rounding))

    assert [(row.principal_minor, row.interest_minor) for row in rows[:2]] == [(0, 12_000), (0, 12_000)]
    assert {row.total_minor % 10_000 for row in rows[2:-1]} == {0}
    assert sum(row.principal_minor for row in rows) == 1_200_000


def test_a_rate_just_between_two_is_decided_exactly():
    one = Instalment(1, date(2026, 2, 15), 24_000_000, 1, 0, 24_000_001, 0)

    assert annual_rates(24_000_000, [one], START).simple_ppm == 1


def test_cents_that_round_up_too_often_go_the_general_way():
    assert plain_rows(Terms(30_150, Fraction(0), 300, START)) is None


def test_a_case_whose_signs_change_and_change_back_has_no_rate():
    flows = [Flow(Fraction(number), amount) for number, amount in enumerate((334, -432, 167))]

    with pytest.raises(BadField, match="no_rate"):
        period_rate(flows)


def test_money_that_moves_on_one_day_has_no_rate():
    with pytest.raises(BadField, match="no_rate"):
        estimate_growth([Flow(Fraction(0), 100), Flow(Fraction(0), -50)])


def test_so_little_that_no_number_holds_its_rate_is_refused():
    for principal, instalment, count in ((1_799_356_236_451, 32_076, 360), (72_128_566_239_672, 532, 10_000)):
        with pytest.raises(BadField, match="no_rate"):
            level_rate(principal, instalment, count)


def test_simple_interest_of_a_broken_period_without_a_root_has_no_rate():
    flows = [Flow(Fraction(0), 100), Flow(Fraction(1), -300, Fraction(1, 2)), Flow(Fraction(2), 250)]

    with pytest.raises(BadField, match="no_rate"):
        period_rate(flows)


def test_principal_that_was_paid_ahead_stays_paid_when_the_plan_changes():
    rules = replace(FREE, excess=Excess.NEXT_INSTALMENT)
    ahead = Repayment(ROWS[0].total_minor + 60_000, on(1), "1")

    position = replay(ROWS, [ahead, Extension(on(1), 3)], as_of=on(1), terms=TERMS, rules=rules)

    assert (
        sum(row.principal_paid_minor for row in position.rows)
        == ROWS[0].principal_minor + 60_000 - ROWS[1].interest_minor
    )
    assert sum(row.principal_minor for row in position.rows) == 1_200_000


def test_late_interest_alone_bears_no_penalty_on_principal():
    rules = RepaymentRules(penalty=Penalty(Fraction(18, 100)))
    principal = Repayment(ROWS[0].principal_minor, on(1), "1", split=((Part.PRINCIPAL, ROWS[0].principal_minor),))

    position = replay(ROWS, [principal], as_of=on(1) + timedelta(days=9), terms=TERMS, rules=rules)

    assert position.penalty_minor == 0
    assert position.overdue_interest_minor == ROWS[0].interest_minor


@pytest.mark.parametrize("purpose", [Purpose.SETTLEMENT, Purpose.PREPAYMENT])
def test_after_the_last_day_there_is_nothing_to_pay_early(purpose: Purpose):
    more = Repayment(7_777, on(12), "999", purpose=purpose)

    position = replay(ROWS, [*in_time(12), more], as_of=on(12), terms=TERMS, rules=FREE)

    assert (position.credit_minor, position.settled) == (7_777, True)


def test_all_that_is_left_may_be_paid_early():
    day = on(2)
    all_of_it = Repayment(ROWS[1].balance_minor, day, "9", purpose=Purpose.PREPAYMENT)

    position = replay(ROWS, [*in_time(2), all_of_it], as_of=day, terms=TERMS, rules=FREE)

    assert position.settled


def test_a_settlement_on_a_due_date_has_no_running_interest():
    rule = EarlyRule(running_interest=RunningInterest.SHARE_OF_ROW)
    position = replay(ROWS, in_time(3), as_of=on(3), terms=TERMS, rules=FREE)

    quote = settlement_quote(position, on(3), rule)

    assert quote.running_interest_minor == 0
    assert quote.total_minor == ROWS[2].balance_minor


def test_after_the_last_row_nothing_runs():
    position = replay(ROWS, in_time(12), as_of=on(12), terms=TERMS, rules=FREE)

    assert running_of(position).row_due is None
    assert abs(actuarial_balance(ROWS, START, on(12))) <= 1
    assert position.allocations[0].penalty_minor == 0


@pytest.mark.parametrize("fee_rate", [Fraction(1, 3), Fraction(1, 40)])
def test_interest_and_fee_of_an_early_part_never_take_more_than_came(fee_rate: Fraction):
    early = EarlyRule(prepaid_interest=PrepaidInterest.PREPAID_PART, fee_rate=fee_rate)
    day = on(1) + timedelta(days=13)
    for amount in range(1_520, 1_560):
        money = Repayment(amount, day, "9", purpose=Purpose.PREPAYMENT)

        position = replay(ROWS, [*in_time(1), money], as_of=day, terms=TERMS, rules=replace(FREE, early=early))

        row = next(one for one in position.rows if one.number == 0)
        assert row.principal_minor + row.interest_minor + row.fee_minor + position.credit_minor == amount


def test_a_weekly_loan_is_extended_by_weeks():
    terms = replace(TERMS, frequency=WEEKLY, rate_changes=(RateChange(date(2026, 12, 1), Fraction(1, 10)),))
    rows = schedule(terms)

    position = replay(rows, [Extension(rows[1].due, 2)], as_of=rows[1].due, terms=terms, rules=FREE)

    assert position.rows[-1].due == rows[-1].due + timedelta(weeks=2)


AT_ONCE = replace(FREE, excess=Excess.RUNNING_INSTALMENT)
EARLY_DAY = on(1) + timedelta(days=10)
# Ten days on all of it, and eighteen on what is left of it, at 12 % of a year of 360 days.
TEN_DAYS, WHOLE = 3_685, ROWS[0].balance_minor


def after_early(amount: int, strategy: Strategy = Strategy.SHORTER) -> list[tuple[int, int]]:
    """Principal and interest of the rows to come when so much came ten days into the second period."""
    rules = replace(AT_ONCE, excess_strategy=strategy)
    money = Repayment(amount, EARLY_DAY, "9")

    position = replay(ROWS, [*in_time(1), money], as_of=EARLY_DAY, terms=TERMS, rules=rules)

    assert sum(row.principal_minor for row in position.rows) == 1_200_000
    assert position.credit_minor == max(0, amount - WHOLE)
    return [(row.principal_minor, row.interest_minor) for row in position.rows if row.due > EARLY_DAY]


@pytest.mark.parametrize("strategy", Strategy)
def test_money_before_the_due_date_saves_its_interest_from_that_day(strategy: Strategy):
    rows = after_early(50_000, strategy)

    assert rows[0] == (ROWS[1].total_minor - 50_000 - TEN_DAYS - 6_332, TEN_DAYS + 6_332)
    assert len(rows) == 11


def test_more_than_the_running_instalment_changes_the_plan_as_was_agreed():
    shorter, smaller, skip = (after_early(300_000, strategy) for strategy in Strategy)

    assert {rows[0] for rows in (shorter, smaller, skip)} == {(0, TEN_DAYS + 4_832)}
    assert (len(shorter), len(smaller), len(skip)) == (9, 11, 11)
    assert smaller[1][0] < shorter[1][0]
    assert [principal for principal, _ in skip[:3]] == [0, 0, 0]


@pytest.mark.parametrize("amount", [WHOLE, WHOLE + 7])
def test_all_the_principal_at_once_leaves_its_days_to_be_paid(amount: int):
    assert after_early(amount) == [(0, TEN_DAYS)]


def test_on_a_due_date_more_money_is_principal_paid_early():
    more = Repayment(ROWS[0].total_minor + 50_000, on(1), "1")

    position = replay(ROWS, [more], as_of=on(1), terms=TERMS, rules=AT_ONCE)

    assert position.outstanding_minor == WHOLE - 50_000
    assert {row.interest_minor for row in position.rows if row.due == on(2)} == {round((WHOLE - 50_000) / 100)}


def test_money_in_the_first_period_saves_its_interest_too():
    day = START + timedelta(days=1)

    position = replay(ROWS, [Repayment(60_000, day, "1")], as_of=day, terms=TERMS, rules=AT_ONCE)

    assert next(row for row in position.rows if row.due == on(1)).interest_minor == 400 + 11_400


def test_a_balloon_at_a_flat_rate_makes_the_principal_after_it_smaller():
    rows = schedule(replace(TERMS, method=Method.FLAT, balloons=(Balloon(3, 200_000, BalloonEffect.SMALLER),)))

    assert [row.principal_minor for row in rows[:4]] == [100_000, 100_000, 300_000, 77_778]
    assert rows[-1].balance_minor == 0
