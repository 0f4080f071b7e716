"""Terms and events that nobody can mean are refused by the name of their field."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from officer_desk.domain.annual_rate import annual_rates, periods_between
from officer_desk.domain.annual_rate_us import us_annual_rate
from officer_desk.domain.calendar import Calendar, Frequency, Unit
from officer_desk.domain.errors import BadField, NotAllowed
from officer_desk.domain.internal_rate import Flow, level_rate, period_rate
from officer_desk.domain.loan_events import (
    Charge,
    Extension,
    NewPlan,
    Part,
    Repayment,
    Waiver,
)
from officer_desk.domain.options import (
    Balloon,
    Fee,
    FeeBase,
    FeeTime,
    Grace,
    Method,
    Season,
    Tranche,
)
from officer_desk.domain.penalty import Penalty, penalty_minor
from officer_desk.domain.prepayment import settlement_quote
from officer_desk.domain.rate_quotation import flat_to_true, from_daily
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import EarlyRule, RepaymentRules, RunningInterest, When
from officer_desk.domain.rounding import Rounding
from officer_desk.domain.schedule import explain, schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
TERMS = Terms(1_200_000, Fraction(12, 100), 6, START)
ROWS = schedule(TERMS)
HALVES = (Fraction(1, 2), Fraction(1, 2))


def terms(**changes: object) -> Callable[[], object]:
    return lambda: replace(TERMS, **changes)  # type: ignore[arg-type]


REFUSED: list[tuple[Callable[[], object], str, str]] = [
    (terms(principal_minor=0), "principal", "out_of_range"),
    (terms(periods=0), "periods", "out_of_range"),
    (terms(annual_rate=Fraction(6)), "annual_rate", "out_of_range"),
    (terms(first_due=START), "first_due", "not_after_start"),
    (terms(instalment_minor=0), "instalment", "out_of_range"),
    (terms(down_payment_minor=1_200_000), "down_payment", "out_of_range"),
    (terms(due_dates=(date(2026, 2, 15),)), "due_dates", "one_per_period"),
    (terms(periods=2, due_dates=(date(2026, 3, 1), date(2026, 2, 1))), "due_dates", "not_in_order"),
    (terms(method=Method.CUSTOM), "principal_shares", "missing"),
    (terms(principal_shares=HALVES), "principal_shares", "one_per_period"),
    (terms(periods=2, principal_shares=(Fraction(1), Fraction(1))), "principal_shares", "must_add_up_to_one"),
    (terms(periods=2, principal_shares=HALVES, season=Season(frozenset({1}))), "season", "shares_say_it_already"),
    (terms(method=Method.FLAT, tranches=(Tranche(date(2026, 2, 1), 100),)), "tranche", "not_on_a_flat_loan"),
    (terms(tranches=(Tranche(date(2025, 2, 1), 100),)), "tranche", "before_start"),
    (terms(grace=Grace(6)), "grace", "covers_the_whole_term"),
    (terms(grace=Grace(0, 6)), "grace", "covers_the_whole_term"),
    (terms(balloons=(Balloon(9, 100),)), "balloon", "no_such_instalment"),
    (terms(balloons=(Balloon(1, 9_999_999),)), "balloon", "over_principal"),
    (lambda: Balloon(1, 0), "balloon", "not_positive"),
    (lambda: Tranche(START, 0), "tranche", "not_positive"),
    (lambda: Grace(-1), "grace", "negative"),
    (lambda: Season(frozenset({13})), "season", "no_such_month"),
    (lambda: Season(frozenset(range(1, 13))), "season", "no_month_left"),
    (lambda: Fee("a", amount_minor=-1), "fee", "negative"),
    (lambda: Fee("a", base=FeeBase.BALANCE, rate=Fraction(2)), "fee", "out_of_range"),
    (lambda: Fee("a", FeeTime.UPFRONT, inside_instalment=True), "fee", "only_a_fee_on_the_balance_is_inside"),
    (lambda: Frequency(Unit.DAY, 0), "frequency", "out_of_range"),
    (lambda: Frequency(Unit.DAY, 1, (1,)), "frequency", "days_of_month_need_months"),
    (lambda: Frequency(Unit.MONTH, 1, (32,)), "frequency", "no_such_day_of_month"),
    (lambda: Frequency(Unit.MONTH, 1, (15, 1)), "frequency", "days_of_month_not_in_order"),
    (lambda: Frequency(Unit.MONTH, 2, (1, 15)), "frequency", "several_days_need_every_month"),
    (lambda: Calendar(frozenset(range(7))).forward(START), "calendar", "no_working_day"),
    (lambda: Rounding(step_minor=0), "rounding", "not_positive"),
    (lambda: Rounding(instalment_step_minor=-1), "rounding", "negative"),
    (lambda: Rounding(factor_digits=41), "rounding", "out_of_range"),
    (lambda: Penalty(annual_rate=Fraction(11)), "penalty", "out_of_range"),
    (lambda: Penalty(basis=300), "basis", "not_known"),
    (lambda: Penalty(grace_days=-1), "penalty", "out_of_range"),
    (lambda: penalty_minor(Penalty(), -1, 1), "penalty", "negative"),
    (lambda: Repayment(0, START, "1"), "amount", "not_positive"),
    (lambda: Repayment(10, START, "1", split=((Part.FEE, -1),)), "split", "negative"),
    (lambda: Repayment(10, START, "1", split=((Part.FEE, 11),)), "split", "over_amount"),
    (lambda: Charge(START, Part.PRINCIPAL, 1), "part", "not_a_charge"),
    (lambda: Waiver(START, Part.FEE, 0), "amount", "not_positive"),
    (lambda: Extension(START, 0), "more_periods", "not_positive"),
    (lambda: NewPlan(START, ()), "rows", "missing"),
    (lambda: NewPlan(date(2027, 1, 1), ROWS), "rows", "before_the_plan"),
    (lambda: EarlyRule(fee_minor=-1), "early_rule", "out_of_range"),
    (lambda: RepaymentRules(order=(Part.FEE,)), "order", "every_part_once"),
    (lambda: RepaymentRules(slots=((When.DUE, Part.FEE),) * 2), "slots", "twice"),
    (lambda: replay((), (), as_of=START), "rows", "missing"),
    (lambda: replay(ROWS, [Charge(START, Part.FEE, 1, number=99)], as_of=START), "number", "no_such_instalment"),
    (lambda: explain(TERMS, 7), "number", "no_such_instalment"),
    (lambda: from_daily(Fraction(1, 1000), 364), "basis", "not_known"),
    (lambda: flat_to_true(Fraction(-1), 3), "flat_rate", "negative"),
    (lambda: annual_rates(100, ROWS, START, upfront_fee_minor=100), "cash_flow", "one_way_only"),
    (lambda: periods_between(START, date(2026, 2, 1), 7), "periods_per_year", "not_known"),
    (lambda: us_annual_rate([], [], 0), "unit_periods_per_year", "not_positive"),
    (lambda: period_rate([Flow(Fraction(0), 1)]), "cash_flow", "one_way_only"),
    (lambda: level_rate(0, 1, 1), "cash_flow", "not_positive"),
]


@pytest.mark.parametrize(
    ("made", "field", "reason"), REFUSED, ids=[f"{one[1]}-{one[2]}-{n}" for n, one in enumerate(REFUSED)]
)
def test_what_nobody_can_mean_is_refused_by_its_field(made: Callable[[], object], field: str, reason: str):
    with pytest.raises(BadField) as refused:
        made()

    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_a_settlement_is_quoted_for_the_day_of_its_position_only():
    position = replay(ROWS, (), as_of=START, terms=TERMS)

    with pytest.raises(BadField) as other_day:
        settlement_quote(position, date(2026, 2, 1))
    with pytest.raises(BadField) as no_contract:
        settlement_quote(position, START, EarlyRule(running_interest=RunningInterest.ACTUARIAL))

    assert other_day.value.reason == "not_the_position_day"
    assert (no_contract.value.field, no_contract.value.reason) == ("contract", "missing")


def test_what_somebody_may_not_do_says_which_rule_it_is():
    assert NotAllowed("own_application", limit=1).rule == "own_application"
