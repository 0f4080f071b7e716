"""Where money goes and where a loan stands, on given rows whose sums can be done in the head."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import Charge, Part, Repayment, Waiver
from officer_desk.domain.options import Tranche
from officer_desk.domain.penalty import NO_PENALTY, Penalty, PenaltyBase
from officer_desk.domain.position import LoanPosition
from officer_desk.domain.repayment import allocate, replay
from officer_desk.domain.repayment_rules import Excess, RepaymentRules
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

START = date(2026, 1, 15)
FEBRUARY, MARCH, APRIL = (date(2026, month, 15) for month in (2, 3, 4))
ROWS = (
    Instalment(1, FEBRUARY, 100_000, 3_000, 10, 103_010, 200_000),
    Instalment(2, MARCH, 100_000, 2_000, 10, 102_010, 100_000),
    Instalment(3, APRIL, 100_000, 1_000, 10, 101_010, 0),
)
FREE = RepaymentRules(penalty=NO_PENALTY)


def paid(amount: int, day: date, number: str = "1", **more: object) -> Repayment:
    return Repayment(amount, day, number, **more)  # type: ignore[arg-type]


def stands(*events: object, as_of: date, rules: RepaymentRules = FREE, **more: object) -> LoanPosition:
    return replay(ROWS, events, as_of=as_of, rules=rules, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "due", "overdue", "days_past_due", "following"),
    [
        (START, 0, 0, 0, (FEBRUARY, 103_010)),
        (FEBRUARY, 103_010, 0, 0, (FEBRUARY, 103_010)),
        (date(2026, 2, 16), 103_010, 103_010, 1, (MARCH, 102_010)),
        (MARCH, 205_020, 103_010, 28, (MARCH, 102_010)),
        (APRIL, 306_030, 205_020, 59, (APRIL, 101_010)),
        (date(2026, 4, 16), 306_030, 306_030, 60, (None, 0)),
    ],
)
def test_what_is_due_late_and_next_changes_with_the_day(
    day: date, due: int, overdue: int, days_past_due: int, following: tuple[date | None, int]
):
    position = stands(as_of=day)

    assert (position.due_minor, position.overdue_minor, position.days_past_due) == (due, overdue, days_past_due)
    assert (position.next_due, position.next_due_minor) == following
    assert (position.outstanding_minor, position.settled) == (300_000, False)


def test_what_is_late_is_told_by_its_parts():
    position = stands(paid(3_010, FEBRUARY), as_of=date(2026, 3, 16))

    assert (position.overdue_principal_minor, position.overdue_interest_minor, position.overdue_fee_minor) == (
        200_000,
        2_000,
        10,
    )
    assert (position.oldest_due, position.days_past_due) == (FEBRUARY, 29)


def test_a_row_that_is_paid_is_neither_late_nor_next():
    ahead = replace(FREE, excess=Excess.NEXT_INSTALMENT)
    money = (paid(103_010, FEBRUARY), paid(102_010, date(2026, 2, 20), "2"))

    position = stands(*money, as_of=date(2026, 2, 20), rules=ahead)

    assert (position.days_past_due, position.next_due, position.credit_minor) == (0, APRIL, 0)
    assert [row.settled_on for row in position.rows] == [FEBRUARY, date(2026, 2, 20), None]
    assert [row.paid_in_advance_minor for row in position.rows] == [0, 102_010, 0]


def test_principal_that_is_not_paid_out_yet_is_not_owed():
    terms = Terms(300_000, Fraction(0), 3, START, tranches=(Tranche(MARCH, 60_000),))
    rows = schedule(terms)

    for day, owed in ((date(2026, 3, 14), 300_000), (MARCH, 360_000), (date(2026, 3, 16), 360_000)):
        position = replay(rows, (), as_of=day, terms=terms, rules=FREE)
        late = sum(row.principal_minor for row in rows if row.due <= day)
        assert (position.outstanding_minor, position.bearing_minor) == (owed, owed - late)


def test_money_set_apart_for_more_than_is_open_goes_on_in_order():
    position = stands(paid(5_000, FEBRUARY, split=((Part.FEE, 4_000), (Part.PRINCIPAL, 500))), as_of=FEBRUARY)

    (where,) = position.allocations
    assert (where.fee_minor, where.principal_minor, where.interest_minor) == (30, 500 + 1_470, 3_000)
    assert sum(line.amount_minor for line in where.lines) == 5_000


def test_a_charge_opens_a_row_that_was_settled():
    charge = Charge(date(2026, 2, 20), Part.COST, 70, 1)

    position = stands(paid(103_010, FEBRUARY), charge, as_of=date(2026, 2, 20))

    assert (position.rows[0].settled_on, position.rows[0].open_minor, position.cost_minor) == (None, 70, 70)


def test_a_waiver_takes_from_the_oldest_first_or_from_its_own_row():
    for number, left in ((None, [0, 1_500, 1_000]), (3, [3_000, 2_000, 0])):
        position = stands(Waiver(START, Part.INTEREST, 3_500, number), as_of=START)
        assert [row.interest_minor - row.waived_minor for row in position.rows] == left


def test_a_repayment_is_set_against_what_came_before_it_and_nothing_else():
    this = paid(3_010, FEBRUARY, "5")

    for earlier in (
        [],
        [this],
        [paid(9_999, FEBRUARY, "6")],
        [paid(9_999, date(2026, 2, 16), "1")],
        [this, paid(1, MARCH, "7"), paid(1, APRIL, "8")],
    ):
        assert allocate(ROWS, this, earlier=earlier, rules=FREE).interest_minor == 3_000
    before = [paid(10, date(2026, 2, 1), "1"), paid(1_000, date(2026, 2, 2), "2"), paid(1_000, FEBRUARY, "4")]
    assert allocate(ROWS, this, earlier=before, rules=replace(FREE, excess=Excess.CREDIT)).principal_minor == 2_010


def test_the_usual_penalty_is_half_as_much_again_as_the_rate():
    # 18 % of 100,000 over 360 is 50 a day
    day = date(2026, 2, 25)

    assert stands(as_of=day, rules=RepaymentRules(), annual_rate_ppm=120_000).penalty_minor == 500
    assert (
        stands(as_of=day, rules=RepaymentRules(), annual_rate_ppm=120_000, penalty_per_mille=1_300).penalty_minor == 433
    )


def test_a_rate_in_millionths_is_exact():
    large = tuple(row._replace(principal_minor=240_000_000_000) for row in ROWS)

    # 150 % of 240,000,000,000 over 360 for one day
    position = replay(large, (), as_of=date(2026, 2, 16), annual_rate_ppm=1_000_000)

    assert position.penalty_minor == 1_000_000_000


def test_a_loan_without_a_rate_costs_nothing_when_it_is_late():
    million = tuple(row._replace(principal_minor=row.principal_minor * 10**7) for row in ROWS)
    late = paid(1, date(2027, 2, 15))

    assert replay(million, (), as_of=date(2027, 2, 15)).penalty_minor == 0
    assert allocate(million, late).penalty_minor == 0
    assert allocate(million, replace(late, amount_minor=9_000)).principal_minor == 5_990


def test_given_rows_begin_a_month_before_the_first():
    assert stands(as_of=START).interest_from == START
    assert stands(as_of=START, start=date(2026, 1, 2)).interest_from == date(2026, 1, 2)


def test_penalty_on_the_balance_is_charged_by_the_oldest_row_alone():
    rules = RepaymentRules(penalty=Penalty(Fraction(36, 100), PenaltyBase.BALANCE))

    # 300,000 cost 300 a day
    position = stands(as_of=MARCH + timedelta(days=2), rules=rules)

    assert [row.penalty_minor for row in position.rows] == [30 * 300, 0, 0]


@pytest.mark.parametrize(
    ("excess", "principal", "interest"),
    [
        (Excess.NEXT_INSTALMENT, [0, 1_990, 0], [3_000, 2_000, 0]),
        (Excess.LAST_INSTALMENT, [0, 0, 2_990], [3_000, 0, 1_000]),
    ],
)
def test_money_beyond_what_is_due_pays_the_next_or_the_last_row(
    excess: Excess, principal: list[int], interest: list[int]
):
    rows = (ROWS[0]._replace(principal_minor=0), *ROWS[1:])

    position = replay(
        rows, [paid(7_010, FEBRUARY)], as_of=FEBRUARY, rules=replace(FREE, excess=excess), principal_minor=200_000
    )

    assert [row.principal_paid_minor for row in position.rows] == principal
    assert [row.interest_paid_minor for row in position.rows] == interest
