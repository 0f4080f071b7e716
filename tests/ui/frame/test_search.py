"""Ctrl+K, as somebody types who has a customer on the phone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from officer_desk.journey.hands import Hands
from officer_desk.services import customers, loans
from officer_desk.services.desk import Desk
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.frame.search_list import Found
from tests.desks import REVIEWER
from tests.ui.frame.windows import Windows, settle, until


@pytest.fixture
def window(full: Desk, windows: Windows) -> MainWindow:
    return windows.of(full)


def look_for(window: MainWindow, typed: str) -> list[Found]:
    """Open the search, type, and wait for the answer."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.search.line.setText(typed)
    until(lambda: window.search._looked == typed, "the answer")
    return window.search.list.found


def test_a_customer_is_found_by_a_part_of_the_phone_and_opened_with_enter(full: Desk, window: MainWindow) -> None:
    someone = customers.everybody(full)[0]

    found = look_for(window, someone.phone[-6:])
    QTest.keyClick(window.search.line, Qt.Key.Key_Return)

    assert (found[0].title, found[0].kind, found[0].place) == (someone.name, "Customer", "customer")
    assert window.place == "customer"
    assert not window.search.isVisible()


def test_a_name_leads_to_its_loans_and_applications_too(full: Desk, window: MainWindow) -> None:
    loan = loans.rows(full)[0]

    found = look_for(window, loan.name)

    assert ("loan", loan.id) in [(one.place, one.id) for one in found]
    assert ("application", loan.application) in [(one.place, one.id) for one in found]
    assert {one.kind for one in found} == {"Customer", "Loan", "Application"}


def test_a_receipt_is_found_by_its_number_and_opens_its_loan(full: Desk, window: MainWindow) -> None:
    loan = next(row for row in loans.rows(full) if row.received_minor)
    receipt = loans.page(full, loan.id).receipts[0]

    found = look_for(window, receipt.number)
    window.search.list.itemClicked.emit(window.search.list.item(0))

    assert (found[0].title, found[0].kind) == (receipt.number, "Receipt")
    assert window.place == "loan"
    assert window._way[-1] == ("loan", loan.id)


def test_a_family_name_finds_everybody_who_has_it(full: Desk, window: MainWindow) -> None:
    named = {row.name for row in customers.everybody(full) if row.name.startswith("赵")}

    found = look_for(window, "赵")

    assert {one.title for one in found if one.place == "customer"} == named


def test_the_arrow_keys_choose_while_one_types(full: Desk, window: MainWindow) -> None:
    look_for(window, loans.rows(full)[0].name)
    chosen = []

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(window.search.line, key)
        chosen.append(window.search.list.currentRow())

    assert chosen == [1, 0, 0]


def test_enter_before_the_answer_waits_for_it(full: Desk, window: MainWindow) -> None:
    someone = customers.everybody(full)[0]
    Hands().press(window, "search")

    window.search.line.setText(someone.name)
    QTest.keyClick(window.search.line, Qt.Key.Key_Return)
    at_once = window.place
    until(lambda: window.place != "today", "the answer")

    assert (at_once, window._way[-1]) == ("today", ("customer", someone.id))


def test_esc_leaves_everything_as_it_was(window: MainWindow) -> None:
    look_for(window, "loans")

    QTest.keyClick(window.search.line, Qt.Key.Key_Escape)

    assert (window.place, window.search.isVisible()) == ("today", False)


def test_a_click_beside_the_search_closes_it(window: MainWindow) -> None:
    look_for(window, "")

    QTest.mouseClick(window.search, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert not window.search.isVisible()


def test_what_is_not_there_is_said_and_enter_does_nothing(window: MainWindow) -> None:
    (only,) = look_for(window, "qqqqq")

    QTest.keyClick(window.search.line, Qt.Key.Key_Return)

    assert only.title == "Nothing here is called that. Part of a name or of a number is enough."
    assert window.search.isVisible()


def test_nothing_typed_offers_the_places_and_what_can_be_done(window: MainWindow) -> None:
    titles = [one.title for one in look_for(window, "")]

    assert titles == [
        "Today",
        "Customers",
        "Applications",
        "Loans",
        "Cash with me",
        "Receive a customer",
        "Sync now",
        "To head office and back",
        "Lock the desk",
    ]


def test_only_who_receives_customers_is_offered_it(full: Desk, windows: Windows) -> None:
    titles = [one.title for one in look_for(windows.of(full, REVIEWER), "")]

    assert "Receive a customer" not in titles
    assert "Decisions" in titles


@pytest.mark.parametrize(("typed", "place"), [("receive", "intake"), ("head office", "sync"), ("cash", "cash")])
def test_a_deed_or_a_place_is_reached_by_its_name(window: MainWindow, typed: str, place: str) -> None:
    look_for(window, typed)

    QTest.keyClick(window.search.line, Qt.Key.Key_Return)
    settle(window)

    assert window.place == place


def test_sync_and_lock_can_be_asked_for_by_name(window: MainWindow) -> None:
    asked: list[str] = []
    window.lock_wanted.connect(lambda: asked.append("lock"))
    window.syncing.finished.connect(lambda _: asked.append("synced"))

    for typed in ("sync now", "lock"):
        look_for(window, typed)
        QTest.keyClick(window.search.line, Qt.Key.Key_Return)
        settle(window)

    assert asked == ["synced", "lock"]


def test_the_search_covers_the_window_after_it_grew(window: MainWindow) -> None:
    look_for(window, "")

    window.resize(1366, 768)

    assert window.search.size() == window.centralWidget().size()


def test_a_line_is_said_as_it_is_painted(full: Desk, window: MainWindow) -> None:
    loan = next(row for row in loans.rows(full) if row.number)

    look_for(window, loan.number)

    assert window.search.list.item(0).text().startswith(f"{loan.name}, {loan.number}, ¥")
    assert window.search.list.item(0).text().endswith(", Loan")
