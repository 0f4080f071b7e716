from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.arrears import Bucket, Due, Flow, Payment, bucket, flow, standing
from officer_desk.domain.errors import BadField

JANUARY, FEBRUARY, MARCH = (Due(date(2026, month, 15), 100_000, 10_000) for month in (1, 2, 3))
QUARTER = (JANUARY, FEBRUARY, MARCH)


def paid(month: int, day: int, amount_minor: int) -> Payment:
    return Payment(date(2026, month, day), amount_minor)


def test_an_instalment_is_not_overdue_on_its_day_and_one_day_past_due_on_the_next():
    on_its_day = standing(QUARTER, [], date(2026, 1, 15))
    next_day = standing(QUARTER, [], date(2026, 1, 16))

    assert (on_its_day.days_past_due, on_its_day.arrears_minor, on_its_day.oldest_unpaid) == (0, 0, None)
    assert (next_day.days_past_due, next_day.arrears_minor) == (1, 110_000)
    assert next_day.oldest_unpaid == date(2026, 1, 15)


def test_interest_is_paid_before_principal_and_the_oldest_instalment_first():
    state = standing(QUARTER, [paid(2, 20, 115_000)], date(2026, 2, 20))

    assert state.oldest_unpaid == date(2026, 2, 15)
    assert (state.arrears_principal_minor, state.arrears_interest_minor) == (100_000, 5_000)
    assert state.outstanding_minor == 200_000


def test_fees_are_paid_first_of_all():
    due = Due(date(2026, 1, 15), 100, 50, fee_minor=20)

    state = standing([due], [paid(1, 15, 30)], date(2026, 1, 16))

    assert (state.arrears_fee_minor, state.arrears_interest_minor, state.arrears_principal_minor) == (0, 40, 100)
    assert due.total_minor == 170


def test_one_cent_missing_is_past_due_from_the_due_date():
    state = standing(QUARTER, [paid(1, 15, 109_999)], date(2026, 3, 1))

    assert state.days_past_due == 45


def test_money_for_what_is_not_due_yet_is_credit_and_leaves_the_balance():
    state = standing(QUARTER, [paid(1, 10, 300_000)], date(2026, 1, 20))

    assert (state.outstanding_minor, state.credit_minor) == (200_000, 190_000)


def test_money_that_comes_later_does_not_count_yet():
    assert standing(QUARTER, [paid(1, 17, 110_000)], date(2026, 1, 16)).days_past_due == 1


def test_a_loan_paid_in_full_owes_nothing():
    state = standing(QUARTER, [paid(3, 15, 330_000)], date(2027, 1, 1))

    assert (state.outstanding_minor, state.arrears_minor, state.days_past_due, state.credit_minor) == (0, 0, 0, 0)


@pytest.mark.parametrize("amount_minor", [0, -1])
def test_a_payment_of_nothing_is_refused(amount_minor):
    with pytest.raises(BadField):
        paid(1, 1, amount_minor)


def test_a_window_counts_what_was_due_in_it_and_what_of_it_came_in_time():
    payments = [paid(1, 15, 110_000), paid(2, 15, 60_000), paid(2, 18, 50_000)]

    happened = flow(QUARTER, payments, date(2026, 2, 1), date(2026, 2, 28))

    assert happened == Flow(due_minor=110_000, on_time_minor=60_000, collected_minor=110_000)


def test_old_debts_collected_in_a_window_are_collected_but_not_on_time():
    payments = [paid(2, 15, 220_000)]

    happened = flow(QUARTER, payments, date(2026, 2, 1), date(2026, 2, 28))

    assert happened == Flow(110_000, 110_000, 220_000)


def test_late_money_pays_the_oldest_instalment_so_the_newest_is_not_on_time():
    happened = flow(QUARTER, [paid(2, 15, 110_000)], date(2026, 2, 1), date(2026, 2, 28))

    assert happened == Flow(110_000, 0, 110_000)


def test_credit_is_collected_in_the_window_in_which_its_money_came_for_something_due():
    early = [paid(1, 15, 220_000)]

    in_january = flow(QUARTER, early, date(2026, 1, 1), date(2026, 1, 31))
    in_february = flow(QUARTER, early, date(2026, 2, 1), date(2026, 2, 28))

    assert in_january == Flow(110_000, 110_000, 110_000)
    assert in_february == Flow(110_000, 110_000, 0)


def test_a_window_after_the_loan_is_empty():
    assert flow(QUARTER, [paid(1, 1, 330_000)], date(2026, 4, 1), date(2026, 4, 30)) == Flow()


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, Bucket.CURRENT),
        (1, Bucket.TO_30),
        (30, Bucket.TO_30),
        (31, Bucket.TO_60),
        (60, Bucket.TO_60),
        (61, Bucket.TO_90),
        (90, Bucket.TO_90),
        (91, Bucket.OVER_90),
        (4000, Bucket.OVER_90),
    ],
)
def test_a_bucket_ends_with_its_last_day(days, name):
    assert bucket(days) is name


DAYS = st.dates(date(2026, 1, 1), date(2026, 4, 30))
PAYMENTS = st.lists(st.builds(Payment, DAYS, st.integers(1, 200_000)), max_size=6)


@given(PAYMENTS, DAYS)
def test_no_money_is_lost_between_balance_arrears_and_credit(payments, as_of):
    came = sum(payment.amount_minor for payment in payments if payment.on <= as_of)
    state = standing(QUARTER, payments, as_of)

    fallen = [due for due in QUARTER if due.on <= as_of]
    owed_by_then = sum(due.total_minor for due in fallen)
    spent = came - state.credit_minor

    assert state.credit_minor >= 0
    assert 0 <= spent <= owed_by_then
    assert state.credit_minor == 0 or state.arrears_minor == 0
    assert (state.days_past_due > 0) == (state.arrears_minor > 0) == (state.oldest_unpaid is not None)
    assert 0 <= state.arrears_principal_minor <= state.outstanding_minor <= 300_000


@given(PAYMENTS, DAYS, DAYS)
def test_windows_that_follow_each_other_add_up(payments, one, other):
    first, last = date(2026, 1, 1), date(2026, 4, 30)
    middle = max(one, other)
    early = flow(QUARTER, payments, first, middle)
    late = flow(QUARTER, payments, middle + timedelta(days=1), last)
    whole = flow(QUARTER, payments, first, last)

    assert early.due_minor + late.due_minor == whole.due_minor
    assert early.on_time_minor + late.on_time_minor == whole.on_time_minor
    assert early.on_time_minor <= early.due_minor
    assert early.collected_minor + late.collected_minor <= whole.collected_minor
