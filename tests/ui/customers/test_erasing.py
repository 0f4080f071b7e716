"""Erasing a customer on their page: who sees it, what must be typed, and what is left to read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from officer_desk.journey.hands import Hands
from officer_desk.services import forgetting
from officer_desk.services.desk import Desk
from officer_desk.ui.applications.applications_screen import ApplicationsScreen
from officer_desk.ui.customers.customer_screen import CustomerScreen
from officer_desk.ui.loans.loan_screen import LoanScreen
from officer_desk.ui.loans.loans_screen import LoansScreen
from tests.desks import COMPLIANCE, OFFICER, SetClock, open_desk
from tests.services.test_forgetting import accept, repaid, years_pass
from tests.services.test_main_job import visit
from tests.ui.places import Places

NAME = visit("trader").who.name


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk", clock=clock)
    yield desk
    desk.store.close()


@pytest.fixture
def customer(desk: Desk, clock: SetClock) -> str:
    return repaid(desk, clock)[0]


def window_of(desk: Desk, who=COMPLIANCE) -> Places:
    makes = {
        "customer": CustomerScreen,
        "loan": LoanScreen,
        "loans": lambda workplace, _: LoansScreen(workplace),
        "applications": lambda workplace, _: ApplicationsScreen(workplace),
    }
    places = Places(replace(desk, me=who), makes)
    places.show()
    return places


def page(window: Places, customer: str) -> CustomerScreen:
    window.go("customer", customer)
    screen = window.findChild(CustomerScreen)
    Hands().wait(lambda: screen._standing is not None, "the page")
    return screen


def seen(screen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_an_officer_does_not_see_it(desk: Desk, customer: str) -> None:
    window = window_of(desk, OFFICER)

    assert page(window, customer).erase.isHidden()
    window.leave()


def test_what_stands_against_it_is_said_and_there_is_nothing_to_press(desk: Desk, customer: str) -> None:
    window = window_of(desk)
    screen = page(window, customer)

    assert "The law and the contract want these records kept until" in seen(screen.erase)
    assert not screen.erase.open_form.isVisible()
    window.leave()


def test_a_customer_is_erased_by_typing_the_name_and_is_gone_when_head_office_agrees(
    desk: Desk, customer: str, clock: SetClock
) -> None:
    years_pass(clock)
    window = window_of(desk)
    screen, hands = page(window, customer), Hands()
    hands.press(screen, "open_erase")
    hands.press(screen, "erase")
    assert "Needed to go on." in seen(screen.erase)

    hands.choose(screen, "erase_reason", forgetting.ErasureReason.ASKED)
    hands.type(screen, "erase_name", "王小明")
    hands.press(screen, "erase")
    hands.wait(lambda: "is not the one on this page" in seen(screen.erase), "the refusal")
    hands.type(screen, "erase_name", NAME)
    hands.press(screen, "erase")
    hands.wait(lambda: "It is done when head office has agreed" in seen(screen.erase), "that it waits")
    assert NAME in seen(screen)

    accept(desk)
    screen.load()
    hands.wait(lambda: "The personal data of this customer is erased." in seen(screen), "that it is done")

    everything = seen(screen)
    assert screen.erase.isHidden()
    assert "Erased" in everything
    for word in (NAME, *(party.who.name for party in visit("trader").parties)):
        assert word not in everything
    window.leave()


@pytest.mark.parametrize("place", ["loans", "applications"])
def test_lists_and_pages_say_in_words_that_somebody_is_erased(
    desk: Desk, customer: str, clock: SetClock, place: str
) -> None:
    years_pass(clock)
    forgetting.erase(replace(desk, me=COMPLIANCE), customer, NAME, forgetting.ErasureReason.RETENTION_OVER)
    accept(desk)
    window = window_of(desk)

    window.go(place)
    Hands().wait(lambda: not window.background.busy, "the list")
    table = window.screen.table.model()
    names = {table.index(row, 0).data() for row in range(table.rowCount())}

    assert names <= {"Erased"}
    assert names or place == "loans"  # the list of loans begins with those that run
    window.leave()
