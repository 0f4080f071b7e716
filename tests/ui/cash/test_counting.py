"""The bag on the screen: what is in it, where a receipt leads, and the count as an officer types it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from officer_desk.domain.loan import PayChannel
from officer_desk.journey import counting
from officer_desk.journey.deciding import open_row
from officer_desk.journey.hands import Hands
from officer_desk.services import cash, loans, papers, repayments
from officer_desk.services.desk import Desk
from officer_desk.ui.cash.cash_screen import CashScreen
from officer_desk.ui.cash.cash_sheet_view import CashSheetView
from tests.desks import SetClock, open_desk
from tests.services.test_main_job import apply_for, decide, lend, visit
from tests.ui.places import Places

BOOK_MINOR = 168_790
"""One instalment of the wage earner's loan."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with one instalment taken in cash today."""
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    told = visit("wage_earner")
    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    clock.move_to(loans.page(desk, loan).loan.dated.rows[0].due)
    repayments.take(desk, loan, BOOK_MINOR, PayChannel.CASH, "")
    return desk


@pytest.fixture
def window(desk: Desk) -> Iterator[Places]:
    """A window on the cash place."""
    places = _window(desk)
    yield places
    places.leave()


def _window(desk: Desk) -> Places:
    places = Places(desk, {"cash": lambda workplace, _: CashScreen(workplace)})
    places.go("cash")
    places.show()
    Hands().wait(lambda: places.screen.page is not None, "the bag")
    return places


def test_an_exact_count_is_recorded_as_it_was_typed(desk: Desk, window: Places) -> None:
    counting.count(Hands(), window, {10_000: 16, 5_000: 1, 2_000: 1, 500: 3, 100: 2, 50: 1, 10: 4})

    counted = cash.page(desk).last_count
    assert dict(counted.pieces) == {10_000: 16, 5_000: 1, 2_000: 1, 500: 3, 100: 2, 50: 1, 10: 4}
    assert (counted.book_minor, counted.difference_minor) == (BOOK_MINOR, 0)
    assert window.said == [("Counted · ¥1,687.90", False)]


@pytest.mark.parametrize(
    ("hundreds", "said"),
    [(16, "¥87.90 is missing"), (17, "¥12.10 too much")],
)
def test_a_difference_is_said_while_the_count_is_typed(window: Places, hundreds: int, said: str) -> None:
    Hands().type(window, "pieces_10000", str(hundreds))

    assert said in window.screen.form.said
    assert window.screen.form.total_minor == hundreds * 10_000


def test_what_is_missing_is_written_down(desk: Desk, window: Places) -> None:
    counting.count(Hands(), window, {10_000: 16})

    assert cash.page(desk).last_count.difference_minor == -8_790
    assert "87.90 missing" in [label.text() for label in window.screen.counts.findChildren(QLabel)]


def test_the_paper_of_a_count_is_made_once_and_kept(desk: Desk, window: Places) -> None:
    hands = Hands()
    counting.count(hands, window, {10_000: 16})

    for _ in range(2):
        hands.press(window, "cash_sheet")
        view = hands.find(window, CashSheetView, "cash_sheet_view")
        hands.wait(lambda shown=view: shown.preview.pdf, "the paper")
        pdf = view.preview.pdf
        hands.press(view, "close")
        hands.wait(lambda: not hands.there(window, "cash_sheet_view"), "the view is closed")

    (kept,) = papers.rows(desk, cash.bag_of(desk.me.id))
    assert (kept.form, papers.pdf(desk, kept.id)) == ("cash_sheet", pdf)
    assert cash.page(desk).book_minor == BOOK_MINOR


def test_letters_are_no_pieces(window: Places) -> None:
    Hands().type(window, "pieces_5000", "viele")

    assert not window.screen.form.count.isEnabled()


def test_a_receipt_leads_to_its_loan(desk: Desk, window: Places) -> None:
    (taken,) = cash.page(desk).today

    open_row(Hands(), window, "receipts", taken.receipt)

    assert window.went[-1] == ("loan", taken.loan)


def test_more_than_an_officer_should_carry_is_said(desk: Desk) -> None:
    careful = replace(desk, pack=replace(desk.pack, bag_limit_minor=100_000))
    window = _window(careful)

    seen = [label.text() for label in window.screen.findChildren(QLabel) if label.isVisible()]
    window.leave()

    assert any("¥687.90 more than you should carry" in text for text in seen)
