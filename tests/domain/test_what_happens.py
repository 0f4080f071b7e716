"""What happens after the money went out: replayed in order, to the cent, whatever order it is told in."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from officer_desk.domain.loan_events import (
    Charge,
    Extension,
    Holiday,
    HolidayInterest,
    NewPlan,
    NewRate,
    Part,
    Purpose,
    Repayment,
    Reversal,
    Strategy,
    Waiver,
    WriteOff,
)
from officer_desk.domain.options import Method
from officer_desk.domain.penalty import NO_PENALTY, Penalty, PenaltyBase, penalty_minor
from officer_desk.domain.prepayment import settlement_quote
from officer_desk.domain.repayment import allocate, replay
from officer_desk.domain.repayment_rules import (
    Direction,
    EarlyRule,
    Excess,
    LateInterest,
    PrepaidInterest,
    RepaymentRules,
    RunningInterest,
    When,
)
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
TERMS = Terms(1_200_000, Fraction(12, 100), 12, START)
ROWS = schedule(TERMS)
PAY = ROWS[0].total_minor
FREE = RepaymentRules(penalty=NO_PENALTY)


def paid(amount: int, day: date, number: str = "1", **more: object) -> Repayment:
    return Repayment(amount, day, number, **more)  # type: ignore[arg-type]


def stands(*events: object, as_of: date, rules: RepaymentRules = FREE, terms: Terms = TERMS) -> object:
    return replay(schedule(terms), events, as_of=as_of, terms=terms, rules=rules)  # type: ignore[arg-type]


def on(number: int) -> date:
    """The due date of an instalment."""
    return ROWS[number - 1].due


def test_a_loan_that_is_paid_in_time_ends_with_nothing():
    events = [paid(row.total_minor, row.due, f"{row.number:03d}") for row in ROWS]

    position = stands(*events, as_of=on(12))

    assert position.settled
    assert (position.outstanding_minor, position.credit_minor, position.days_past_due) == (0, 0, 0)


def test_the_oldest_is_paid_first_and_interest_before_principal():
    position = stands(paid(PAY + 5_000, on(2)), as_of=on(2))

    first, second = position.rows[:2]
    assert (first.interest_paid_minor, first.principal_paid_minor) == (first.interest_minor, first.principal_minor)
    assert (second.interest_paid_minor, second.principal_paid_minor) == (5_000, 0)


def test_a_part_may_come_before_the_next_instalment():
    rules = replace(FREE, direction=Direction.PART_FIRST)

    position = stands(paid(20_000, on(2)), as_of=on(2), rules=rules)

    assert [row.interest_paid_minor for row in position.rows[:2]] == [12_000, 8_000]
    assert position.rows[0].principal_paid_minor == 0


def test_slots_say_what_is_paid_of_late_due_and_coming_instalments():
    slots = (
        *((When.PAST_DUE, part) for part in Part),
        *((When.DUE, part) for part in Part),
        (When.IN_ADVANCE, Part.PRINCIPAL),
        (When.IN_ADVANCE, Part.INTEREST),
    )
    rules = RepaymentRules(slots=slots, penalty=NO_PENALTY, excess=Excess.NEXT_INSTALMENT)

    position = stands(paid(PAY + 1_000, on(1)), as_of=on(1), rules=rules)

    assert position.rows[1].principal_paid_minor == 1_000


@pytest.mark.parametrize("excess", Excess)
def test_money_beyond_what_is_due_goes_where_the_rules_say(excess: Excess):
    position = stands(paid(PAY + 50_000, on(1)), as_of=on(1), rules=replace(FREE, excess=excess))

    ahead = [row for row in position.rows if row.due > on(1)]
    match excess:
        case Excess.CREDIT:
            assert position.credit_minor == 50_000
        case Excess.NEXT_INSTALMENT:
            assert ahead[0].interest_paid_minor + ahead[0].principal_paid_minor == 50_000
        case Excess.LAST_INSTALMENT:
            assert ahead[-1].interest_paid_minor + ahead[-1].principal_paid_minor == 50_000
        case Excess.SPREAD:
            assert max(row.principal_paid_minor for row in ahead) - min(row.principal_paid_minor for row in ahead) <= 1
        case Excess.PREPAYMENT:
            assert position.outstanding_minor == ROWS[0].balance_minor - 50_000


def test_held_money_pays_what_falls_due():
    position = stands(paid(2 * PAY, on(1)), as_of=on(2))

    assert position.credit_minor == 0
    assert position.rows[1].settled_on == on(2)


@pytest.mark.parametrize(
    ("strategy", "fewer", "smaller"), [(Strategy.SHORTER, True, False), (Strategy.SMALLER, False, True)]
)
def test_principal_paid_early_shortens_the_loan_or_the_instalment(strategy: Strategy, fewer: bool, smaller: bool):
    events = (
        paid(PAY, on(1), "1"),
        paid(400_000, on(1), "2", purpose=Purpose.PREPAYMENT, strategy=strategy),
    )

    position = stands(*events, as_of=on(1))

    coming = [row for row in position.rows if row.due > on(1)]
    assert position.outstanding_minor == ROWS[0].balance_minor - 400_000
    assert (len([row for row in coming if row.principal_minor]) < 11) is fewer
    assert (coming[0].principal_minor + coming[0].interest_minor < PAY) is smaller


def test_the_next_instalments_may_be_skipped_for_principal_paid_early():
    events = (paid(PAY, on(1)), paid(200_000, on(1), "2", purpose=Purpose.PREPAYMENT, strategy=Strategy.SKIP))

    coming = [row for row in stands(*events, as_of=on(1)).rows if row.due > on(1)]

    assert coming[0].principal_minor == 0
    assert coming[-1].principal_minor > 0


@pytest.mark.parametrize("method", [Method.EQUAL_PRINCIPAL, Method.FLAT, Method.INTEREST_ONLY])
@pytest.mark.parametrize("strategy", Strategy)
def test_principal_paid_early_never_loses_a_cent(method: Method, strategy: Strategy):
    terms = replace(TERMS, method=method)
    first = schedule(terms)[0]
    events = (
        paid(first.total_minor, first.due, "1"),
        paid(300_000, first.due, "2", purpose=Purpose.PREPAYMENT, strategy=strategy),
    )

    position = stands(*events, as_of=first.due, terms=terms)

    assert sum(row.principal_minor for row in position.rows) == terms.principal_minor


@pytest.mark.parametrize("how", PrepaidInterest)
def test_early_principal_between_due_dates_pays_its_interest_as_the_contract_says(how: PrepaidInterest):
    rules = replace(FREE, early=EarlyRule(prepaid_interest=how, fee_rate=Fraction(1, 100)))
    day = on(1) + timedelta(days=10)
    events = (paid(PAY, on(1)), paid(200_000, day, "2", purpose=Purpose.PREPAYMENT))

    position = stands(*events, as_of=day, rules=rules)

    early = next(row for row in position.rows if row.number == 0)
    used = early.principal_minor + early.interest_minor + early.fee_minor
    assert used + position.credit_minor == 200_000
    assert position.credit_minor <= 1
    assert early.fee_minor == round(early.principal_minor / 100)
    assert (early.interest_minor == 0) is (how is PrepaidInterest.NEXT_INSTALMENT)


def test_too_little_to_pay_early_is_held():
    rules = replace(FREE, early=EarlyRule(least_minor=100_000))

    position = stands(paid(PAY, on(1)), paid(5_000, on(1), "2", purpose=Purpose.PREPAYMENT), as_of=on(1), rules=rules)

    assert position.credit_minor == 5_000


@pytest.mark.parametrize("running", RunningInterest)
def test_what_a_settlement_is_quoted_closes_the_loan_to_the_cent(running: RunningInterest):
    rule = EarlyRule(running_interest=running, fee_minor=1_000)
    rules, day = replace(FREE, early=rule), on(3) + timedelta(days=7)
    before = tuple(paid(PAY, on(number), str(number)) for number in (1, 2, 3))
    quote = settlement_quote(stands(*before, as_of=day, rules=rules), day, rule, ROWS, START)

    position = stands(*before, paid(quote.total_minor, day, "9", purpose=Purpose.SETTLEMENT), as_of=day, rules=rules)

    assert position.settled
    assert position.credit_minor == 0
    assert quote.interest_minor == quote.running_interest_minor
    assert quote.basis == 360


def test_too_little_for_a_settlement_leaves_the_loan_as_it_is():
    position = stands(paid(100, on(1) - timedelta(days=3), purpose=Purpose.SETTLEMENT), as_of=on(1))

    assert position.credit_minor == 0
    assert position.rows[0].interest_paid_minor == 100


def test_a_loan_that_is_late_is_not_settled_by_the_way():
    day = on(2) + timedelta(days=3)

    position = stands(paid(100, day, purpose=Purpose.SETTLEMENT), as_of=day)

    assert not position.settled
    assert position.days_past_due == 33 or position.oldest_due == on(1)


def test_a_reversed_receipt_never_counted():
    events = (paid(PAY, on(1), "1"), Reversal("1", on(1) + timedelta(days=2)))

    assert stands(*events, as_of=on(1)).rows[0].settled_on == on(1)
    assert stands(*events, as_of=on(2)).days_past_due == (on(2) - on(1)).days


def test_penalty_grows_by_the_day_on_what_is_late():
    rules = RepaymentRules(penalty=Penalty(Fraction(18, 100)))
    late = on(1) + timedelta(days=20)

    position = stands(as_of=late, rules=rules)

    assert position.penalty_minor == penalty_minor(Penalty(Fraction(18, 100)), ROWS[0].principal_minor, 20)
    assert position.overdue_minor == PAY + position.penalty_minor


@pytest.mark.parametrize("base", PenaltyBase)
def test_penalty_may_rest_on_the_instalment_or_the_balance(base: PenaltyBase):
    rules = RepaymentRules(
        penalty=Penalty(Fraction(18, 100), base=base, grace_days=3, grace_is_free=True, once_minor=500)
    )
    late = on(1) + timedelta(days=10)

    position = stands(as_of=late, rules=rules)

    resting_on = {
        PenaltyBase.OVERDUE_PRINCIPAL: ROWS[0].principal_minor,
        PenaltyBase.OVERDUE_INSTALMENT: PAY,
        PenaltyBase.BALANCE: 1_200_000,
    }[base]
    assert position.penalty_minor == 500 + round(resting_on * 18 * 7 / 100 / 360)


def test_within_the_days_of_grace_nothing_is_charged():
    rule = Penalty(Fraction(18, 100), grace_days=5)

    assert stands(as_of=on(1) + timedelta(days=5), rules=RepaymentRules(penalty=rule)).penalty_minor == 0
    assert penalty_minor(rule, 100_000, 5) == 0
    assert penalty_minor(rule, 100_000, 6) == 300


def test_late_principal_may_cost_interest_in_the_next_instalment():
    rules = replace(FREE, late_interest=LateInterest.NEXT_INSTALMENT)
    late = on(1) + timedelta(days=9)

    position = stands(paid(PAY, late), as_of=late, rules=rules)
    in_time = stands(paid(PAY, on(1)), as_of=late, rules=rules)

    more = round(ROWS[0].principal_minor * 12 * 9 / 100 / 360)
    assert position.rows[1].interest_minor == in_time.rows[1].interest_minor + more
    assert position.rows[1].interest_minor + position.rows[1].principal_minor == PAY


def test_charges_are_paid_and_waivers_take_off():
    events = (
        Charge(on(1), Part.COST, 3_000),
        Charge(on(1), Part.FEE, 2_000, number=2),
        Waiver(on(1), Part.INTEREST, 1_000, number=1),
        Waiver(on(1), Part.COST, 500),
    )

    position = stands(*events, as_of=on(1))

    assert (position.cost_minor, position.rows[1].fee_minor, position.waived_minor) == (2_500, 2_000, 1_500)
    assert position.rows[0].open_minor == PAY + 3_000 - 1_500


def test_a_payer_may_set_money_apart():
    events = (Charge(on(1), Part.FEE, 2_000), paid(PAY, on(1), split=((Part.FEE, 2_000),)))

    position = stands(*events, as_of=on(1))

    (allocation,) = position.allocations
    assert (allocation.fee_minor, allocation.cost_minor) == (2_000, 0)
    assert allocation.interest_minor + allocation.principal_minor == PAY - 2_000


def test_what_comes_after_a_write_off_is_a_recovery_and_penalty_stands_still():
    rules = RepaymentRules(penalty=Penalty(Fraction(18, 100)))
    written_off, later = on(2), on(4)

    position = stands(WriteOff(written_off), paid(10_000, later), as_of=later, rules=rules)

    assert position.written_off_minor > 0
    assert position.recovered_minor == 10_000
    assert position.penalty_minor <= stands(as_of=written_off, rules=rules).penalty_minor


@pytest.mark.parametrize(
    "event",
    [
        Extension(on(2), 6),
        Extension(on(2), 6, Fraction(10, 100)),
        Holiday(on(2), 2),
        Holiday(on(2), 2, HolidayInterest.PUT_OFF),
        Holiday(on(2), 2, HolidayInterest.WAIVED, lengthens=False),
        NewRate(on(2), Fraction(6, 100)),
        NewRate(on(2) + timedelta(days=5), Fraction(6, 100)),
    ],
)
def test_an_agreement_changes_what_is_not_yet_due_and_no_cent_is_lost(event: object):
    before = (paid(PAY, on(1), "1"), paid(PAY, on(2), "2"))

    position = stands(*before, event, as_of=on(3))

    assert sum(row.principal_minor for row in position.rows) == 1_200_000
    assert position.restructured is not isinstance(event, NewRate)
    assert position.rows[0].settled_on == on(1)


def test_a_signed_plan_replaces_all_that_is_open_and_must_repay_it():
    rest = ROWS[1].balance_minor
    agreed = schedule(Terms(rest, Fraction(8, 100), 20, on(2)))
    before = (paid(PAY, on(1), "1"), paid(PAY, on(2), "2"))

    position = stands(*before, NewPlan(on(2), agreed), as_of=on(2))

    assert position.outstanding_minor == rest
    assert position.restructured
    with pytest.raises(Exception, match="principal_differs"):
        stands(NewPlan(on(2), agreed), as_of=on(2))


def test_nothing_is_left_to_agree_about_after_the_last_day():
    with pytest.raises(Exception, match="nothing_left"):
        stands(Extension(on(12), 3), as_of=on(12))


def test_one_repayment_is_allocated_after_all_that_came_before():
    earlier = (paid(PAY, on(1), "1"),)

    allocation = allocate(ROWS, paid(PAY, on(2), "2"), earlier=earlier)

    assert {line.number for line in allocation.lines} == {2}
    assert allocation.principal_minor + allocation.interest_minor == PAY


money = some.lists(some.tuples(some.integers(1, 300_000), some.integers(0, 400)), min_size=1, max_size=8)


@given(money)
def test_no_cent_of_money_that_came_is_lost(told: list[tuple[int, int]]):
    events = [paid(amount, START + timedelta(days=day), f"{n:03d}") for n, (amount, day) in enumerate(told)]

    position = stands(*events, as_of=date(2027, 12, 31), rules=RepaymentRules())

    in_rows = sum(
        row.principal_paid_minor + row.interest_paid_minor + row.penalty_paid_minor + row.fee_paid_minor
        for row in position.rows
    )
    assert in_rows + position.credit_minor == sum(amount for amount, _ in told)
    assert sum(row.principal_minor for row in position.rows) == 1_200_000


@given(money)
def test_the_order_in_which_events_are_told_does_not_matter(told: list[tuple[int, int]]):
    events = [paid(amount, START + timedelta(days=day), f"{n:03d}") for n, (amount, day) in enumerate(told)]

    assert stands(*events, as_of=on(12)) == stands(*reversed(events), as_of=on(12))


@given(money, some.integers(0, 400))
def test_a_replay_to_a_day_knows_nothing_of_later_days(told: list[tuple[int, int]], day: int):
    events = [paid(amount, START + timedelta(days=after), f"{n:03d}") for n, (amount, after) in enumerate(told)]
    as_of = START + timedelta(days=day)

    assert stands(*events, as_of=as_of) == stands(*(one for one in events if one.value_date <= as_of), as_of=as_of)
