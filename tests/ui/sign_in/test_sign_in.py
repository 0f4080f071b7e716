"""Coming to a laptop: the first time, every morning, with the wrong passphrase, in another language."""

import subprocess
import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton

from officer_desk.domain.staff import Role
from officer_desk.journey.hands import Hands
from officer_desk.services import cash, desks
from officer_desk.services.desk import Desk
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from tests.desks import STAFF
from tests.ui.sign_in.laptop import ADDRESS, CODE, TestLaptop

PASSPHRASE = "lantern rice under seven cranes"
WRONG = "mango teapot river slow morning"


def found(window: SignInWindow, passphrase: str = PASSPHRASE, again: str | None = None) -> None:
    """Ask for a practice branch."""
    hands = Hands()
    hands.press(window, "practice")
    hands.type(window, "passphrase", passphrase)
    hands.type(window, "passphrase_again", passphrase if again is None else again)
    hands.press(window, "begin")


def try_to_open(window: SignInWindow, passphrase: str) -> None:
    hands = Hands()
    hands.type(window, "passphrase", passphrase)
    hands.press(window, "open")
    hands.wait(window._pages.isEnabled, "an answer")


def seen(window: SignInWindow) -> str:
    """Every sentence in sight."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def branch(laptop: TestLaptop, window: SignInWindow) -> SignInWindow:
    """The window of a laptop that has a practice branch."""
    laptop.begin_practice(PASSPHRASE, lambda name: None)
    window.begin()
    return window


def test_the_first_start_offers_to_try_or_to_connect(window: SignInWindow) -> None:
    hands = Hands()

    assert hands.there(window, "practice")
    assert hands.there(window, "connect")
    assert not hands.there(window, "back")
    assert hands.find(window, QPushButton, "practice").hasFocus()


def test_a_practice_branch_is_founded_and_its_people_are_offered(laptop: TestLaptop, window: SignInWindow) -> None:
    found(window)
    Hands().wait(lambda: Hands().there(window, "person_3"), "three people")

    assert {profile.role for profile in laptop.profiles()} == {Role.OFFICER, Role.REVIEWER, Role.APPROVER}
    assert "The branch is there." in seen(window)
    people = [Hands().find(window, QRadioButton, f"person_{number}").text() for number in (1, 2, 3)]
    assert all(text.endswith("practice branch") for text in people)


def test_one_passphrase_opens_the_desk_of_whoever_is_chosen(branch: SignInWindow) -> None:
    opened: list[tuple[Desk, bool]] = []
    branch.opened.connect(lambda desk, practice: opened.append((desk, practice)))

    Hands().press(branch, "person_2")
    try_to_open(branch, PASSPHRASE)

    ((desk, practice),) = opened
    assert (desk.me.name, practice) == (branch.open._profiles[1].name, True)


def test_a_locked_desk_says_how_much_waits_and_whose(laptop: TestLaptop, branch: SignInWindow) -> None:
    officer = next(one for one in laptop.profiles() if one.role is Role.OFFICER)
    desk = laptop.open(officer, PASSPHRASE, lambda *_: None)
    for _ in range(2):
        cash.count_bag(desk, {})
    desks.close(desk)
    said = {}

    branch.begin()
    for number, profile in enumerate(laptop.profiles(), 1):
        Hands().press(branch, f"person_{number}")
        said[profile.role] = branch.open.waits.text() if branch.open.waits.isVisible() else ""

    assert said == {Role.OFFICER: "2 wait(s) to be sent", Role.REVIEWER: "", Role.APPROVER: ""}


def test_enter_opens(branch: SignInWindow) -> None:
    opened: list[object] = []
    branch.opened.connect(lambda desk, practice: opened.append(desk))
    line = Hands().find(branch, QLineEdit, "passphrase")

    QTest.keyClicks(line, PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    Hands().wait(lambda: opened, "the desk")

    assert line.text() == ""


def test_a_wrong_passphrase_is_said_under_the_field_with_what_is_left(branch: SignInWindow) -> None:
    try_to_open(branch, WRONG)

    error = branch.open.passphrase.error
    assert error.startswith("The passphrase does not fit.")
    assert "9" in error
    assert branch.open.passphrase.typed.hasFocus()
    assert branch.open.passphrase.typed.selectedText()


def test_the_wait_is_counted_down_and_then_the_button_is_there_again(branch: SignInWindow) -> None:
    try_to_open(branch, WRONG)
    button = Hands().find(branch, QPushButton, "open")
    during = (button.isEnabled(), button.text().startswith("Open in 1 second"))

    Hands().wait(button.isEnabled, "the end of the wait")

    assert during == (False, True)
    assert button.text() == "Open the desk"


def test_enter_does_not_shorten_the_wait(laptop: TestLaptop, branch: SignInWindow) -> None:
    try_to_open(branch, WRONG)

    asked: list[object] = []
    branch.open.asked.connect(lambda profile, passphrase: asked.append(profile))
    QTest.keyClick(branch.open.passphrase.typed, Qt.Key.Key_Return)

    assert asked == []


def test_another_persons_desk_does_not_wait(branch: SignInWindow) -> None:
    try_to_open(branch, WRONG)

    Hands().press(branch, "person_3")

    assert Hands().find(branch, QPushButton, "open").isEnabled()
    assert branch.open.passphrase.error == ""


def test_an_empty_passphrase_is_asked_for(branch: SignInWindow) -> None:
    Hands().press(branch, "open")

    assert branch.open.passphrase.error == "Needed to go on."


def test_a_desk_that_was_guessed_at_too_often_is_locked_and_says_who_opens_it(
    laptop: TestLaptop, branch: SignInWindow
) -> None:
    hands = Hands()
    for _ in range(10):
        laptop.clock.now += timedelta(hours=1)
        # Another person and back: the wait of the window is over with the clock's hour.
        hands.press(branch, "person_2")
        hands.press(branch, "person_1")
        try_to_open(branch, WRONG)
    locked = branch.open.passphrase.error

    hands.press(branch, "person_2")
    try_to_open(branch, PASSPHRASE)

    assert "head office" in locked.lower()
    assert len(laptop.opened) == len(STAFF) + 1


@pytest.mark.parametrize("weak", ["woaini1314", "password1234", "110105199003071234"])
def test_a_passphrase_that_is_easily_guessed_is_refused_and_leaves_nothing(
    laptop: TestLaptop, window: SignInWindow, weak: str
) -> None:
    found(window, weak)
    Hands().wait(lambda: window.practice.first.error, "the reason")

    assert laptop.profiles() == ()
    assert window.practice.first.typed.hasFocus()


def test_two_passphrases_that_differ_are_not_taken(laptop: TestLaptop, window: SignInWindow) -> None:
    found(window, again=WRONG)

    assert window.practice.again.error == "The two are not the same. Type it once more."
    assert laptop.profiles() == ()


def test_back_forgets_nothing_that_was_typed(window: SignInWindow) -> None:
    hands = Hands()
    hands.press(window, "connect")
    hands.type(window, "address", ADDRESS)

    QTest.keyClick(hands.find(window, QLineEdit, "code"), Qt.Key.Key_Escape)
    hands.press(window, "connect")

    assert hands.find(window, QLineEdit, "address").text() == ADDRESS


def connect(window: SignInWindow, address: str = ADDRESS, code: str = CODE, passphrase: str = PASSPHRASE) -> None:
    hands = Hands()
    hands.press(window, "connect")
    for name, text in (
        ("address", address),
        ("code", code),
        ("passphrase", passphrase),
        ("passphrase_again", passphrase),
    ):
        hands.type(window, name, text)
    hands.press(window, "begin")
    hands.wait(window._pages.isEnabled, "an answer")


def test_a_lender_is_connected_to_and_the_desk_opens(laptop: TestLaptop, window: SignInWindow) -> None:
    opened: list[bool] = []
    window.opened.connect(lambda desk, practice: opened.append(practice))

    connect(window)

    assert opened == [False]
    assert [profile.practice for profile in laptop.profiles()] == [False]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"address": "https://desk.exmaple.org"}, "address"),
        ({"code": "K7QM-0000"}, "code"),
        ({"passphrase": "woaini1314woaini"}, "first"),
    ],
)
def test_a_refusal_stands_under_the_field_that_it_is_about(
    window: SignInWindow, wrong: dict[str, str], field: str
) -> None:
    connect(window, **wrong)

    errors = {name: getattr(window.lender, name).error for name in ("address", "code", "first", "again")}
    assert [name for name, error in errors.items() if error] == [field]
    assert getattr(window.lender, field).editor.hasFocus()


def test_enter_goes_from_field_to_field_that_is_missing(window: SignInWindow) -> None:
    hands = Hands()
    hands.press(window, "connect")
    hands.type(window, "address", ADDRESS)
    address = hands.find(window, QLineEdit, "address")
    address.setFocus()

    QTest.keyClick(address, Qt.Key.Key_Return)

    assert hands.find(window, QLineEdit, "code").hasFocus()
    assert window.lender.code.error == ""


def test_what_is_missing_is_named_when_one_begins(window: SignInWindow) -> None:
    hands = Hands()
    hands.press(window, "connect")

    hands.press(window, "begin")

    assert window.lender.address.error == "Needed to go on."


def test_whoever_has_a_practice_branch_is_offered_only_a_lender(branch: SignInWindow) -> None:
    hands = Hands()

    hands.press(branch, "other_way")

    assert not hands.there(branch, "practice")
    assert hands.there(branch, "connect")
    hands.press(branch, "back")
    assert hands.there(branch, "person_1")


def test_capitals_that_are_locked_are_said(branch: SignInWindow) -> None:
    line = Hands().find(branch, QLineEdit, "passphrase")

    QTest.keyClick(line, "L")
    locked = seen(branch)
    QTest.keyClick(line, "l")

    assert "Caps Lock is on." in locked
    assert "Caps Lock is on." not in seen(branch)


def test_a_capital_with_shift_is_only_a_capital(branch: SignInWindow) -> None:
    QTest.keyClick(Hands().find(branch, QLineEdit, "passphrase"), "L", Qt.KeyboardModifier.ShiftModifier)

    assert "Caps Lock is on." not in seen(branch)


def test_a_passphrase_is_hidden_until_it_is_asked_for_and_hidden_again_when_the_desk_is_open(
    branch: SignInWindow,
) -> None:
    line = branch.open.passphrase.typed
    line._eye.trigger()
    shown = line.echoMode()

    try_to_open(branch, PASSPHRASE)

    assert (shown, line.echoMode()) == (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password)


def test_another_language_is_asked_for_and_followed(branch: SignInWindow) -> None:
    asked: list[str] = []
    branch.language_wanted.connect(asked.append)

    Hands().choose(branch, "language", "zh_CN")
    QLocale.setDefault(QLocale("zh_CN"))
    QApplication.sendEvent(branch, QEvent(QEvent.Type.LanguageChange))

    assert asked == ["zh_CN"]
    assert branch.language.value() == "zh_CN"


def test_closing_tells_the_program(window: SignInWindow) -> None:
    told: list[str] = []
    window.closed.connect(lambda: told.append("closed"))

    window.close()

    assert told == ["closed"]


def test_nothing_large_is_loaded_before_the_window_is_on_the_screen() -> None:
    code = (
        "import sys; from officer_desk.ui.sign_in.sign_in_window import SignInWindow; "
        "print([name for name in ('sqlalchemy', 'reportlab', 'httpx', 'PySide6.QtPdf') if name in sys.modules])"
    )

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert loaded.strip() == "[]"


def test_after_an_update_the_window_says_how_far_its_lists_are(branch: SignInWindow) -> None:
    said = []
    for done in range(1, 301):
        branch._tell_how_far(done, 300)
        QApplication.processEvents()
        said.append(branch._busy.text())

    assert said[149] == "A new release makes its lists anew: 50 %"
    assert len(set(said)) == 101
    assert branch._bar.isVisible()
