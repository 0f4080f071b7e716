"""One instalment while a loan is replayed: what is paid on it, waived, given back, cut, and what grows on it."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from officer_desk.domain.instalment import Instalment
from officer_desk.domain.live_row import LiveRow
from officer_desk.domain.loan_events import Part
from officer_desk.domain.penalty import Penalty, PenaltyBase

DUE = date(2026, 2, 15)
# 36 cents a day on 36,000 cents: a thousandth a day
DAILY = Fraction(36, 100)


def row(principal: int = 36_000, interest: int = 3_600, fee: int = 50) -> LiveRow:
    return LiveRow(Instalment(1, DUE, principal, interest, fee, principal + interest + fee, 7))


def after(days: int) -> date:
    return DUE + timedelta(days=days)


def penalties(rule: Penalty, *days: int, of: LiveRow | None = None, whole: int = 0) -> list[int]:
    """What stands after each of these days."""
    one = of or row()
    found = []
    for day in days:
        one.accrue(after(day), rule, whole)
        found.append(one.owed[Part.PENALTY])
    return found


def test_one_cent_is_paid_by_one_cent():
    one = row(1, 0, 0)

    assert one.pay(Part.PRINCIPAL, 5, DUE) == 1
    assert (one.open_minor, one.settled_on, one.ahead, one.late) == (0, DUE, 0, 0)


def test_nothing_is_paid_where_nothing_or_less_is_owed():
    empty, negative = row(0, 0, 0), row(-10, 0, 0)

    assert empty.pay(Part.PRINCIPAL, 5, DUE) == 0
    assert negative.pay(Part.PRINCIPAL, 5, DUE) == 0
    assert empty.settled_on is None
    assert negative.open_minor == -10


def test_money_before_and_after_the_due_date_is_told_apart():
    one = row()
    for days, amount in ((-1, 100), (0, 1_000), (1, 10_000)):
        one.pay(Part.PRINCIPAL, amount, after(days))

    assert (one.ahead, one.late) == (100, 10_000)


def test_what_is_given_back_is_all_but_the_principal():
    one = row()
    for part, amount in ((Part.PRINCIPAL, 700), (Part.INTEREST, 30), (Part.FEE, 5)):
        one.pay(part, amount, after(-3))
    one.waive(Part.INTEREST, 11, after(-3))

    assert one.give_back() == 35
    assert (one.open_minor, one.paid[Part.PRINCIPAL], sum(one.paid.values())) == (0, 700, 700)
    assert (sum(one.owed.values()), sum(one.waived.values())) == (700, 0)


def test_a_row_that_is_cut_owes_what_was_paid_and_waived():
    one = row()
    one.pay(Part.INTEREST, 600, DUE)
    one.waive(Part.INTEREST, 100, DUE)

    one.cut()

    assert (one.owed[Part.INTEREST], one.owed[Part.PRINCIPAL], one.open_minor) == (700, 0, 0)


def test_penalty_begins_on_the_day_after_and_adds_up_whenever_it_is_counted():
    rule = Penalty(DAILY)

    assert penalties(rule, -1, 0, 1, 2, 2, 10) == [0, 0, 36, 72, 72, 360]
    assert penalties(rule, 10) == [360]


def test_days_of_grace_count_once_they_are_over():
    assert penalties(Penalty(DAILY, grace_days=3), 1, 3, 4, 5) == [0, 0, 144, 180]


def test_free_days_of_grace_never_count_however_often_they_are_looked_at():
    rule = Penalty(DAILY, grace_days=5, grace_is_free=True)

    assert penalties(rule, 1, 3, 5, 6, 10) == [0, 0, 0, 36, 180]
    assert penalties(rule, 10) == [180]


def test_what_is_charged_once_is_charged_once():
    rule = Penalty(DAILY, once_minor=450, once_rate=Fraction(1, 100), grace_days=2)

    assert penalties(rule, 2, 3, 4) == [0, 108 + 450 + 360, 144 + 450 + 360]


@pytest.mark.parametrize(
    ("base", "cents"),
    [(PenaltyBase.OVERDUE_PRINCIPAL, 36), (PenaltyBase.OVERDUE_INSTALMENT, 40), (PenaltyBase.BALANCE, 90)],
)
def test_penalty_rests_on_its_base(base: PenaltyBase, cents: int):
    # 36,000; 39,600, so 39.6 a day; 90,000
    assert penalties(Penalty(DAILY, base), 1, whole=90_000) == [cents]


def test_where_the_base_is_nothing_nothing_is_charged():
    late_interest_alone = row(0)

    assert penalties(Penalty(DAILY, once_minor=450), 1, 5, of=late_interest_alone) == [0, 0]


def test_penalty_stops_at_what_it_was_when_the_base_is_paid():
    one = row()
    rule = Penalty(DAILY)
    penalties(rule, 10, of=one)
    one.pay(Part.PRINCIPAL, 18_000, after(10))

    assert penalties(rule, 20, of=one) == [360 + 180]
    one.pay(Part.PRINCIPAL, 18_000, after(20))
    assert penalties(rule, 30, of=one) == [540]
