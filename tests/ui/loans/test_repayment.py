"""Taking money: what is seen before it is taken, two keys, one receipt, and what happens when its paper cannot be made."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from officer_desk.domain.loan import PayChannel
from officer_desk.journey.hands import Hands
from officer_desk.services import cash, loans
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.repayment_screen import RepaymentScreen
from officer_desk.ui.papers.printers import NoPrinter
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from tests.desks import SetClock
from tests.printing.reading import text_of

Bring = Callable[[str], str]
WindowOn = Callable[[Desk], MainWindow]
NO_SUCH_SIGN = "\U0010fffd"


@pytest.fixture
def loan(desk: Desk, clock: SetClock, lent: Bring) -> str:
    """A loan whose first instalment is due today."""
    loan = lent("trader")
    clock.move_to(loans.page(desk, loan).loan.dated.rows[0].due)
    return loan


@pytest.fixture
def screen(desk: Desk, loan: str, window_on: WindowOn, hands: Hands) -> RepaymentScreen:
    window = window_on(desk)
    window.go("repayment", loan)
    screen = hands.find(window, RepaymentScreen, "repayment")
    hands.wait(lambda: screen.page is not None, "the loan")
    return screen


def taken(hands: Hands, screen: RepaymentScreen) -> None:
    hands.wait(lambda: screen.done is not None, "the receipt")


def rows_of(screen: RepaymentScreen) -> dict[str, str]:
    """What the money pays, as it is shown."""
    return {row.title.text(): row.amount.text() for row in screen.allocation.findChildren(ListRow) if row.isVisible()}


def test_two_keys_lead_from_the_amount_to_the_receipt(
    desk: Desk, loan: str, screen: RepaymentScreen, hands: Hands
) -> None:
    hands.wait(screen.money.hasFocus, "the amount waits to be typed")

    QTest.keyClicks(QApplication.focusWidget(), "500")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    taken(hands, screen)

    assert [one.amount_minor for one in loans.page(desk, loan).receipts] == [50_000]
    assert screen.preview.print_button.hasFocus()


def test_what_the_money_pays_is_seen_before_it_is_taken(
    desk: Desk, loan: str, screen: RepaymentScreen, hands: Hands
) -> None:
    first = screen.page.loan.dated.rows[0]

    hands.type(screen, "amount", shown.money(first.total_minor))
    hands.wait(lambda: screen.allocation.seen is not None, "what the money pays")

    principal = screen.page.loan.quote.terms.principal_minor
    assert rows_of(screen) == {
        "interest": shown.money(first.interest_minor),
        "principal": shown.money(first.principal_minor),
        "principal outstanding afterwards": shown.money(principal - first.principal_minor),
    }
    assert loans.page(desk, loan).receipts == ()


def test_money_on_a_day_when_nothing_is_due_is_asked_about(
    desk: Desk, clock: SetClock, lent: Bring, window_on: WindowOn, hands: Hands
) -> None:
    loan, window = lent("trader"), window_on(desk)
    window.go("repayment", loan)
    screen = hands.find(window, RepaymentScreen, "repayment")
    hands.wait(lambda: screen.page is not None, "the loan")

    hands.type(screen, "amount", "500")
    hands.wait(lambda: screen.allocation.seen is not None, "what the money pays")

    asked = [row.accessibleName() for row in screen.allocation.findChildren(NeedsYouRow)]
    assert any("Nothing is due today. Is this really meant for this loan?" in words for words in asked)
    assert rows_of(screen)["kept for the next repayment"] == "500.00"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0", "The amount must be more than nothing."),
        ("", "Needed to go on."),
        ("abc", "Type an amount, as in 12,345.67 or 1.5万."),
    ],
)
def test_an_amount_that_cannot_be_is_refused_and_nothing_is_recorded(
    typed: str, sentence: str, desk: Desk, loan: str, screen: RepaymentScreen, hands: Hands
) -> None:
    hands.type(screen, "amount", typed)
    hands.press(screen, "take_repayment")
    hands.wait(lambda: screen.amount.error, "the refusal")

    assert screen.amount.error == sentence
    assert loans.page(desk, loan).receipts == ()
    assert cash.page(desk).book_minor == 0


def test_a_press_on_what_is_due_puts_it_into_the_field(screen: RepaymentScreen, hands: Hands) -> None:
    due = screen.page.position.due_minor

    next(link for link in screen.findChildren(LinkButton) if link.text() == "due until today").click()

    assert due > 0
    assert screen.money.value_minor() == due


def test_who_paid_and_how_stand_on_the_receipt(desk: Desk, loan: str, screen: RepaymentScreen, hands: Hands) -> None:
    hands.type(screen, "amount", "500")
    hands.choose(screen, "channel", PayChannel.TRANSFER)
    hands.type(screen, "payer", "刘秀英")

    hands.press(screen, "take_repayment")
    taken(hands, screen)

    (receipt,) = loans.page(desk, loan).receipts
    said = text_of(screen.preview.pdf)
    assert receipt.channel is PayChannel.TRANSFER
    assert "刘秀英" in said
    assert receipt.number in said
    assert cash.page(desk).book_minor == 0


def test_cash_that_is_taken_is_in_the_bag_at_once(screen: RepaymentScreen, hands: Hands) -> None:
    hands.wait(lambda: "¥0.00" in screen.cash_words, "the bag")

    hands.type(screen, "amount", "500")
    hands.press(screen, "take_repayment")
    taken(hands, screen)

    assert "¥500.00" in screen.cash_words


def test_a_receipt_that_cannot_be_drawn_is_written_by_hand_and_the_money_is_taken_once(
    desk: Desk, loan: str, screen: RepaymentScreen, hands: Hands
) -> None:
    hands.type(screen, "amount", "500")
    hands.type(screen, "payer", NO_SUCH_SIGN)

    hands.press(screen, "take_repayment")
    taken(hands, screen)

    (receipt,) = loans.page(desk, loan).receipts
    assert screen.by_hand.isVisible()
    assert dict(screen.by_hand.lines())["Receipt number"] == receipt.number
    assert dict(screen.by_hand.lines())["In words"] == "five hundred yuan only"
    assert not hands.there(screen, "take_repayment")


def test_without_a_printer_the_receipt_is_written_by_hand(screen: RepaymentScreen, hands: Hands) -> None:
    hands.type(screen, "amount", "500")
    hands.press(screen, "take_repayment")
    taken(hands, screen)

    screen.preview.not_printed.emit(NoPrinter())

    lines = dict(screen.by_hand.lines())
    assert screen.by_hand.isVisible()
    assert lines["Receipt number"] == screen.done.taken.receipt.number
    assert lines["Amount"] == "¥500.00"
    assert lines["Received from"] == screen.page.borrower.identity.name
