"""Head office lets somebody in again, from the sign-in window."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from officer_desk.journey.hands import Hands
from officer_desk.protocol import recovery
from officer_desk.protocol.sealing import release
from officer_desk.services.desk import Desk
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from tests.ui.sign_in.laptop import RECOVERY, TestLaptop
from tests.ui.sign_in.test_sign_in import PASSPHRASE, seen

ANOTHER = "mango teapot river slow morning lantern"


@pytest.fixture
def page(laptop: TestLaptop, window: SignInWindow) -> SignInWindow:
    """The page with a request for the first of the branch's desks."""
    laptop.begin_practice(PASSPHRASE, lambda name: None)
    window.begin()
    Hands().press(window, "forgotten")
    Hands().wait(lambda: bool(window.forgotten.check.text()), "the request")
    return window


def answer_to(text: str) -> tuple[str, str]:
    """What head office answers to a request, and the signs that it sees."""
    asked = recovery.read_request(text)
    assert asked is not None
    released = release(asked.sealed, asked.device, RECOVERY, asked.fresh, os.urandom)
    return recovery.write_answer(released), asked.check


def type_in(window: SignInWindow, answer: str, passphrase: str = ANOTHER, again: str | None = None) -> Hands:
    hands = Hands(patience=30)
    hands.type(window, "answer", answer)
    hands.type(window, "new_passphrase", passphrase)
    hands.type(window, "new_passphrase_again", passphrase if again is None else again)
    hands.press(window, "open_answered")
    hands.wait(window._pages.isEnabled, "an answer")
    return hands


def test_the_answer_to_the_saved_request_opens_the_desk_under_a_new_passphrase(
    tmp_path_factory: pytest.TempPathFactory, page: SignInWindow
) -> None:
    opened: list[Desk] = []
    page.opened.connect(lambda desk, _: opened.append(desk))
    file: Path = tmp_path_factory.mktemp("stick") / "request.txt"
    page.forgotten.save_to(file)
    answer, check = answer_to(file.read_text("ascii"))
    shown = page.forgotten.check.text()

    type_in(page, answer).wait(lambda: bool(opened), "the desk")

    assert shown == check
    assert page.forgotten.check.text() == ""
    assert page.forgotten.passphrase.first.typed.text() == page.forgotten.passphrase.again.typed.text() == ""


def test_the_request_can_be_copied(page: SignInWindow) -> None:
    Hands().press(page, "copy_request")

    assert answer_to(QGuiApplication.clipboard().text())[1] == page.forgotten.check.text()
    assert "Copied." in seen(page)


def test_an_answer_that_is_not_whole_is_said_at_its_field(page: SignInWindow) -> None:
    type_in(page, "OD-OPEN-AAAA")

    assert "This answer does not open the desk." in seen(page)


def test_going_back_forgets_the_request(page: SignInWindow) -> None:
    answer, _ = answer_to(page.forgotten._text)
    Hands().press(page, "back")
    Hands().press(page, "forgotten")
    Hands().wait(lambda: bool(page.forgotten.check.text()), "another request")

    type_in(page, answer)

    assert "This answer does not open the desk." in seen(page)


def test_the_new_passphrase_is_typed_twice_and_judged_while_it_is_typed(laptop: TestLaptop, page: SignInWindow) -> None:
    before, answer = len(laptop.opened), answer_to(page.forgotten._text)[0]
    hands = Hands()
    hands.type(page, "new_passphrase", "four words")
    short = seen(page)
    type_in(page, answer, ANOTHER, "mango teapot river slow evening")

    assert "The passphrase is too short." in short
    assert "Good: it is hard to guess." in seen(page)
    assert "The two are not the same. Type it once more." in seen(page)
    assert len(laptop.opened) == before
