"""The officer's bag: whose money it is, and a count that can be looked at again later."""

import pytest

from officer_desk.domain.loan import PayChannel
from officer_desk.services import cash, loans, repayments
from officer_desk.services.desk import CaseNotHere
from tests.desks import SetClock, open_desk
from tests.services.test_main_job import apply_for, decide, lend, visit


def test_a_count_is_found_again_with_the_receipts_of_its_day(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    told = visit("wage_earner")
    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    rows = loans.page(desk, loan).loan.dated.rows
    clock.move_to(rows[0].due)
    first = repayments.take(desk, loan, rows[0].total_minor, PayChannel.CASH, "").receipt.number
    counted = cash.count_bag(desk, {10_000: 3})
    clock.move_to(rows[1].due)
    second = repayments.take(desk, loan, rows[1].total_minor, PayChannel.CASH, "").receipt.number
    cash.count_bag(desk, {10_000: 6})

    sheets = cash.sheet(desk, 1), cash.sheet(desk, 2)

    assert sheets[0].counted == counted
    assert [sheet.page.on for sheet in sheets] == [rows[0].due, rows[1].due]
    assert [sheet.names for sheet in sheets] == [{first: told.who.name}, {second: told.who.name}]


def test_what_came_after_a_count_is_not_on_its_sheet(tmp_path):
    desk = open_desk(tmp_path)
    told = visit("wage_earner")
    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    first = repayments.take(desk, loan, 50_000, PayChannel.CASH, "").receipt.number
    cash.count_bag(desk, {10_000: 5})
    repayments.take(desk, loan, 20_000, PayChannel.CASH, "")

    sheet = cash.sheet(desk, 1)

    assert [one.receipt for one in sheet.page.today] == [first]
    assert sheet.page.book_minor == sheet.counted.book_minor == 50_000


def test_a_count_that_never_was_is_not_found(tmp_path):
    desk = open_desk(tmp_path)
    cash.count_bag(desk, {})

    with pytest.raises(CaseNotHere):
        cash.sheet(desk, 2)

    assert cash.sheet(desk, 1).counted.counted_minor == 0


def test_a_bag_over_its_limit_says_by_how_much(tmp_path):
    desk = open_desk(tmp_path)
    page = cash.page(desk)

    assert not page.over_limit
    assert page.over_minor == 0
    assert page.limit_minor == desk.pack.bag_limit_minor
