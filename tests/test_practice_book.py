"""The practice book itself: everything that screens are shown with is in it, and it is the same each time."""

from officer_desk.domain.application import Stage
from officer_desk.domain.loan import LoanStage
from officer_desk.services import applications, cash, customers, decisions, loans, today
from tests.desks import open_desk
from tests.practice_book import Fate, fill


def test_it_holds_customers_applications_and_loans_at_every_stage(tmp_path):
    desk = open_desk(tmp_path)
    day = desk.today()

    book = fill(desk)

    assert desk.today() == day
    assert len(book) == len(customers.listed(desk)) == 40
    assert {told.fate for told in book} == set(Fate)
    assert {row.stage for row in applications.rows(desk)} == set(Stage)
    assert {row.stage for row in loans.rows(desk)} == set(LoanStage)
    board = today.board(desk)
    assert board.due
    assert board.overdue
    assert board.paid_today
    assert board.to_sign
    assert cash.page(desk).book_minor == sum(row.amount_minor for row in board.paid_today) > 0


def test_each_customer_stands_where_the_book_says(tmp_path):
    desk = open_desk(tmp_path)

    book = fill(desk)

    for told in book:
        if told.fate in (Fate.LATE, Fate.VERY_LATE):
            assert loans.page(desk, told.loan).position.days_past_due > 0, told.fate
        elif told.fate is Fate.SETTLED:
            assert loans.page(desk, told.loan).loan.stage is LoanStage.SETTLED
        elif told.fate in (Fate.SUBMITTED, Fate.REVIEWED):
            assert decisions.file(desk, told.application).level is not None


def test_the_same_seed_makes_the_same_book(tmp_path):
    first, second = open_desk(tmp_path / "a"), open_desk(tmp_path / "b")

    fill(first, 6)
    fill(second, 6)

    assert first.store.read_tables() == second.store.read_tables()
