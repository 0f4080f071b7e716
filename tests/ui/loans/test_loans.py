"""The list of loans, and the page of one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from officer_desk.domain.loan import LoanStage, PayChannel
from officer_desk.journey import lending
from officer_desk.journey.hands import Hands
from officer_desk.services import loans, papers, repayments
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.loan_screen import LoanScreen
from officer_desk.ui.loans.loans_screen import LoansScreen, Which
from officer_desk.ui.widgets.label import Label
from officer_desk.ui.widgets.list_row import ListRow
from tests.desks import REVIEWER, SetClock
from tests.printing.reading import pages_of, text_of
from tests.services.test_main_job import visit
from tests.ui.frame.windows import Book, Windows

Bring = Callable[[str], str]
WindowOn = Callable[[Desk], MainWindow]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Forty customers, some of whom have a loan at each stage."""
    return Book.write(tmp_path_factory.mktemp("book") / "desk")


@pytest.fixture
def full(book: Book, tmp_path: Path) -> Desk:
    return book.copy(tmp_path / "full")


@pytest.fixture
def screen(full: Desk, window_on: WindowOn, hands: Hands) -> LoansScreen:
    window = window_on(full)
    window.go("loans")
    screen = hands.find(window, LoansScreen, "loans")
    hands.wait(lambda: screen.rows is not None, "the loans")
    return screen


def listed(screen: LoansScreen) -> list[object]:
    """The ids in sight, in order."""
    model = screen.table.model()
    return [model.key(row) for row in range(model.rowCount())]


@pytest.mark.parametrize("which", list(Which))
def test_each_filter_lists_what_it_says(which: Which, full: Desk, screen: LoansScreen, hands: Hands) -> None:
    today = full.today()
    belongs = {
        Which.ALL: lambda row: True,
        Which.DUE: lambda row: row.oldest_due == today,
        Which.OVERDUE: lambda row: row.oldest_due is not None and row.oldest_due < today,
        Which.TO_SIGN: lambda row: row.stage in {LoanStage.DISCLOSED, LoanStage.SIGNED},
        Which.ACTIVE: lambda row: row.stage is LoanStage.ACTIVE,
        Which.SETTLED: lambda row: row.stage is LoanStage.SETTLED,
    }[which]

    hands.choose(screen, "which", which)

    assert listed(screen) == [row.id for row in screen.rows if belongs(row)]
    assert listed(screen)


def test_the_longest_overdue_stands_first(screen: LoansScreen) -> None:
    dues = [row.oldest_due for row in screen.rows if row.oldest_due is not None]

    assert dues == sorted(dues)
    assert listed(screen)[0] == screen.rows[0].id


def test_a_loan_is_found_by_name_phone_or_contract(screen: LoansScreen, hands: Hands) -> None:
    wanted = next(row for row in screen.rows if row.number)

    for typed in (wanted.name, wanted.phone, wanted.number[-8:]):
        hands.type(screen, "find", typed)
        assert wanted.id in listed(screen)
    hands.type(screen, "find", "nobody at all")

    assert not screen.table.isVisible()


def page_of(hands: Hands, window: MainWindow, loan: str) -> LoanScreen:
    window.go("loan", loan)
    return lending.see_loan(hands, window)


@pytest.fixture
def repaid(desk: Desk, clock: SetClock, lent: Bring) -> str:
    """A loan that stands three days after its first due date, half of which was paid a day late."""
    loan = lent("trader")
    first = loans.page(desk, loan).loan.dated.rows[0]
    clock.move_to(first.due)
    clock.pass_days(1)
    repayments.take(desk, loan, first.total_minor // 2, PayChannel.CASH, "")
    clock.pass_days(2)
    return loan


def test_an_instalment_says_why_so_much_is_open(desk: Desk, repaid: str, window_on: WindowOn, hands: Hands) -> None:
    screen = page_of(hands, window_on(desk), repaid)
    (receipt,) = screen.page.receipts

    screen.table.selectRow(0)

    said = " ".join(label.text() for label in screen.why.findChildren(QLabel))
    row = screen.page.position.rows[0]
    assert screen.why.isVisible()
    assert f"receipt {receipt.number}" in said
    assert f"{row.open_minor / 100:,.2f} is open." in said
    assert row.penalty_minor > 0


def test_everybody_in_the_loan_stands_on_its_page(desk: Desk, repaid: str, window_on: WindowOn, hands: Hands) -> None:
    screen = page_of(hands, window_on(desk), repaid)

    said = [(row.title.text(), row.chip.text()) for row in screen.people.findChildren(ListRow)]

    assert said == [(known.identity.name, words.name(known.role)) for known in screen.page.people]
    assert len(said) > 1


def test_a_reprint_says_on_every_page_which_copy_it_is(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    application = approved("wage_earner")
    window = window_on(desk)
    loan = lending.sign(hands, window, application, visit("wage_earner").account)
    screen = page_of(hands, window, loan)

    copies = []
    for _ in range(2):
        before = screen.preview.pdf
        hands.press(screen, "reprint_contract")
        hands.wait(lambda: screen.preview.pdf != before, "the copy")  # noqa: B023  # waited for in this very round
        copies.append(screen.preview.pdf)
        hands.press(screen, "close_paper")

    first, second = (pages_of(pdf) for pdf in copies)
    signed = next(paper for paper in papers.rows(desk, loan) if paper.form == "contract")
    assert all("补印第1次" in page for page in first)
    assert all("补印第2次" in page for page in second)
    assert "补印" not in text_of(papers.pdf(desk, signed.id))
    assert {one.copy for one in papers.rows(desk, loan) if one.id == signed.id} == {0, 1, 2}


def test_an_opened_paper_is_no_copy(desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands) -> None:
    application = approved("wage_earner")
    window = window_on(desk)
    loan = lending.sign(hands, window, application, visit("wage_earner").account)
    screen = page_of(hands, window, loan)
    signed = next(paper for paper in papers.rows(desk, loan) if paper.form == "contract")

    hands.find(screen, ListRow, "paper_contract").opened.emit()
    hands.wait(lambda: screen.preview.pdf, "the paper")

    assert screen.preview.pdf == papers.pdf(desk, signed.id)
    assert [one.copy for one in papers.rows(desk, loan) if one.id == signed.id] == [0]


def test_how_the_instalments_are_worked_out_is_printed_on_request_and_kept(
    desk: Desk, repaid: str, window_on: WindowOn, hands: Hands
) -> None:
    screen = page_of(hands, window_on(desk), repaid)

    hands.press(screen, "print_working")
    hands.wait(lambda: screen.preview.pdf, "the paper")
    hands.press(screen, "close_paper")
    hands.press(screen, "print_working")
    hands.wait(screen.preview.isVisible, "the same paper again")

    said = text_of(screen.preview.pdf)
    rows = screen.page.loan.dated.rows
    assert all(f"{row.due:%Y-%m-%d}" in said for row in rows)
    assert all(shown.money(row.interest_minor) in said for row in rows)
    assert [one.form for one in papers.rows(desk, repaid)].count("working") == 1


def test_only_who_may_take_money_is_offered_it(desk: Desk, repaid: str, hands: Hands) -> None:
    windows = Windows()
    window = windows.of(desk, REVIEWER)

    screen = page_of(hands, window, repaid)
    offered = hands.there(screen, "take_repayment")
    windows.close()

    assert not offered


def test_the_customer_sees_the_loan_with_both_rates(desk: Desk, repaid: str, window_on: WindowOn, hands: Hands) -> None:
    window = window_on(desk)
    screen = page_of(hands, window, repaid)

    hands.press(screen, "show_customer")
    view = hands.find(window, QDialog, "customer_view")

    said = " ".join(label.text() for label in view.findChildren(Label))
    assert "a year (simple)" in said
    assert "a year (compound)" in said
    hands.press(view, "back")
