"""Finding a customer and looking at the page, as an officer presses it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from officer_desk.domain.identity import mask_identity
from officer_desk.journey.deciding import open_row
from officer_desk.journey.hands import Hands
from officer_desk.services import loans
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui.customers.customer_screen import CustomerScreen
from officer_desk.ui.decisions.paper_viewer import PaperViewer
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.text_edit import TextEdit
from tests.desks import REVIEWER
from tests.practice_book import Fate, Told
from tests.ui.places import Places

Book = tuple[Told, ...]


def told_of(book: Book, fate: Fate) -> Told:
    return next(told for told in book if told.fate is fate)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def page_of(window: Places, told: Told) -> CustomerScreen:
    window.go("customer", told.customer)
    hands = Hands()
    hands.wait(lambda: hands.there(window, "reveal"), "the customer")
    return window.screen


def click(row: QWidget) -> None:
    """Click a row, which may lie below the edge of the window."""
    above = row.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(row)
    QApplication.processEvents()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("remembered", ["name", "phone", "id_number"])
def test_whatever_is_remembered_of_a_customer_finds_them(window: Places, book: Book, remembered: str) -> None:
    told = book[3]
    typed = getattr(told.who.who, remembered)
    hands = Hands()
    hands.wait(lambda: window.screen.found and len(window.screen.found) == len(book), "everybody")

    hands.type(window, "search", typed[-4:])

    hands.wait(lambda: len(window.screen.found) < len(book), "the hits")
    assert told.customer in [one.row.id for one in window.screen.found]


def test_enter_in_the_search_opens_the_first_hit_even_while_it_is_under_way(window: Places, book: Book) -> None:
    told, hands = book[2], Hands()
    search = hands.find(window, TextEdit, "search")
    QTest.keyClicks(search, told.who.who.phone)

    QTest.keyClick(search, Qt.Key.Key_Return)

    hands.wait(lambda: len(window.went) > 1, "the customer")
    assert window.went[-1] == ("customer", told.customer)


def test_nobody_found_says_what_else_to_try(window: Places) -> None:
    hands = Hands()

    hands.type(window, "search", "0000 0000")

    hands.wait(lambda: window.screen.found == (), "nothing")
    assert any("last four digits" in text for text in texts(window))


def test_a_row_of_the_list_opens_its_customer(window: Places, book: Book) -> None:
    told = book[5]

    open_row(Hands(), window, "list", told.customer)

    assert window.went[-1] == ("customer", told.customer)


def test_a_new_customer_is_received_in_the_intake(window: Places) -> None:
    Hands().press(window, "receive_customer")

    assert window.went[-1] == ("intake", "")


def test_the_page_shows_numbers_masked_until_somebody_says_what_for(window: Places, book: Book) -> None:
    told, hands = book[0], Hands()
    screen = page_of(window, told)
    number = told.who.who.id_number
    masked, clear = shown.national_id(mask_identity(number)), shown.national_id(number)
    assert masked in texts(screen)
    assert clear not in texts(screen)

    hands.press(screen, "reveal")
    hands.press(screen, "show_numbers")
    assert screen.who._reason.error
    hands.choose(screen, "reason", "call")
    hands.press(screen, "show_numbers")

    hands.wait(lambda: clear in texts(screen), "the numbers")
    assert shown.phone(told.who.who.phone) in texts(screen)
    screen.who.hidden_after.timeout.emit()
    hands.wait(lambda: masked in texts(screen), "the masks")
    assert clear not in texts(screen)


def test_a_late_loan_says_how_late_and_leads_to_its_place(window: Places, desk: Desk, book: Book) -> None:
    told = told_of(book, Fate.LATE)
    screen = page_of(window, told)
    row = Hands().find(screen, ListRow, f"loan_{told.loan}")

    click(row)

    late = loans.page(desk, told.loan).position.days_past_due
    assert row.chip.text() == f"{late} day(s) past due"
    assert window.went[-1] == ("loan", told.loan)


def test_an_application_leads_to_its_place_by_the_keyboard(window: Places, book: Book) -> None:
    told = told_of(book, Fate.SUBMITTED)
    screen = page_of(window, told)
    row = Hands().find(screen, ListRow, f"application_{told.application}")

    QTest.keyClick(row, Qt.Key.Key_Return)

    assert window.went[-1] == ("application", told.application)


def test_another_application_begins_with_the_customer_who_is_known(window: Places, book: Book) -> None:
    told = told_of(book, Fate.SETTLED)
    screen = page_of(window, told)

    Hands().press(screen, "new_application")

    assert window.went[-1] == ("intake", told.customer)


def test_who_may_not_open_an_application_is_not_offered_one(desk: Desk, book: Book) -> None:
    reviewing = Places(replace(desk, me=REVIEWER), {"customer": CustomerScreen})
    reviewing.show()
    screen = page_of(reviewing, book[0])

    offered = Hands().there(screen, "new_application")
    reviewing.leave()

    assert not offered


def test_a_paper_opens_over_the_page(window: Places, book: Book) -> None:
    screen, hands = page_of(window, book[0]), Hands()
    row = hands.find(screen, ListRow, "document_id_card_borrower")

    click(row)

    viewer = hands.find(screen, PaperViewer, "paper_viewer")
    hands.wait(lambda: not viewer.picture.empty, "the picture")
    hands.press(viewer, "close")
    assert not hands.there(screen, "paper_viewer")


def test_the_timeline_shows_the_last_first_and_the_earlier_at_a_press(window: Places, book: Book) -> None:
    screen, hands = page_of(window, told_of(book, Fate.SETTLED)), Hands()
    before = len(texts(screen.timeline))
    assert any("repaid" in text for text in texts(screen.timeline))
    assert "Became a customer" not in texts(screen.timeline)

    hands.press(screen, "everything")

    hands.wait(lambda: "Became a customer" in texts(screen.timeline), "the first event")
    assert len(texts(screen.timeline)) > before
