"""The frame around every screen, by its buttons and keys."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from officer_desk import resources
from officer_desk.domain.staff import Role, Staff
from officer_desk.journey.hands import Hands
from officer_desk.services.desk import Desk
from officer_desk.sync.report import SyncReport
from officer_desk.ui import theme
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.frame.places import BELONGS_TO, PLACES, of_role, title
from officer_desk.ui.frame.practice_band import PracticeBand
from officer_desk.ui.language import Language, Translations
from officer_desk.ui.widgets.buttons import LinkButton
from tests.desks import APPROVER, BRANCH, OFFICER, REVIEWER
from tests.ui.frame.windows import Windows, settle, until

CASHIER = Staff("0" * 31 + "4", "周敏", Role.CASHIER, BRANCH)
EVERYBODY = ("today", "customers", "applications", "loans")


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """The words of all languages; none of them is left for the next test."""
    translations = Translations(qapp, resources.translations())
    yield translations
    for translator in translations._loaded:
        qapp.removeTranslator(translator)


def rail_of(window: MainWindow) -> list[str]:
    return [
        button.objectName().removeprefix("place_")
        for button in window.rail.findChildren(QPushButton)
        if button.objectName().startswith("place_")
    ]


@pytest.mark.parametrize(
    ("person", "places"),
    [
        (OFFICER, ("today", "customers", "applications", "loans", "cash")),
        (REVIEWER, ("today", "decisions", "customers", "applications", "loans")),
        (APPROVER, ("today", "decisions", "customers", "applications", "loans")),
        (CASHIER, ("today", "customers", "applications", "loans", "cash")),
    ],
)
def test_everybody_finds_the_places_of_their_role(
    desk: Desk, windows: Windows, person: Staff, places: tuple[str, ...]
) -> None:
    window = windows.of(desk, person)

    assert tuple(rail_of(window)) == places
    assert of_role(person.role) == places


@pytest.mark.parametrize("role", list(Role))
def test_every_place_of_the_rail_has_a_name_and_a_screen(role: Role) -> None:
    assert all(title(name) and name in PLACES for name in of_role(role))
    assert set(EVERYBODY) <= set(of_role(role))
    assert set(BELONGS_TO.values()) <= set(PLACES)


@pytest.mark.parametrize("place", ["customers", "applications", "loans", "cash", "today"])
def test_a_place_of_the_rail_opens_its_screen(window: MainWindow, place: str) -> None:
    Hands().press(window, f"place_{place}")

    assert window.place == place
    assert window.in_sight.objectName() == place


def test_the_number_keys_go_to_the_places_in_order(window: MainWindow) -> None:
    for number, place in enumerate(of_role(OFFICER.role), 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)

        assert window.place == place


def test_back_leads_step_by_step_to_where_one_was(window: MainWindow) -> None:
    hands = Hands()
    for place in ("customers", "loans"):
        hands.press(window, f"place_{place}")

    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    first = window.place
    window.workplace.open("back")

    assert (first, window.place) == ("customers", "today")


def test_back_from_the_first_place_leads_nowhere(window: MainWindow) -> None:
    window.workplace.open("back")

    assert window.place == "today"


def test_a_screen_that_was_left_is_gone_and_no_longer_listens(window: MainWindow, qapp: object) -> None:
    hands, left = Hands(), []
    window.in_sight.destroyed.connect(lambda: left.append("today"))

    hands.press(window, "place_loans")
    until(lambda: left, "the screen is gone")
    settle(window)

    assert left == ["today"]
    assert window._stack.count() == 2


def test_a_saved_message_takes_the_searchs_place_and_moves_nothing(window: MainWindow) -> None:
    before = window.in_sight.mapTo(window, window.in_sight.rect().topLeft())

    window.workplace.confirm("Saved · receipt R-000188")
    until(window.message.isVisible, "the message")

    after = window.in_sight.mapTo(window, window.in_sight.rect().topLeft())
    assert window.message.text == "Saved · receipt R-000188"
    assert before == after
    assert not window.bar.search.isVisible()


def test_the_search_comes_back_when_a_message_is_closed(window: MainWindow) -> None:
    window.workplace.confirm("Saved")

    window.message.clear()

    assert window.bar.search.isVisible()


def test_a_refusal_is_gone_when_somebody_goes_elsewhere_and_a_confirmation_is_not(window: MainWindow) -> None:
    hands, said = Hands(), []
    for sentence, refused in (("Nothing was sent.", True), ("Sent.", False)):
        window.workplace.said.emit(sentence, refused)
        hands.press(window, "place_customers" if refused else "place_loans")
        said.append(window.message.text)

    assert said == ["", "Sent."]


def test_lock_asks_to_close_the_desk(window: MainWindow) -> None:
    asked: list[str] = []
    window.lock_wanted.connect(lambda: asked.append("lock"))

    Hands().press(window, "lock")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert asked == ["lock", "lock"]


@pytest.mark.parametrize(
    ("name", "signal", "value"),
    [
        ("zh_CN", "language_wanted", "zh_CN"),
        ("zh_TW", "language_wanted", "zh_TW"),
        ("dark", "scheme_wanted", "dark"),
        ("sunlight", "scheme_wanted", "sunlight"),
        ("points_16", "points_wanted", 16),
    ],
)
def test_the_menu_asks_for_another_look(window: MainWindow, name: str, signal: str, value: object) -> None:
    asked: list[object] = []
    getattr(window, signal).connect(asked.append)

    window.bar.look.fill()
    next(action for action in window.bar.look.actions() if action.objectName() == name).trigger()

    assert asked == [value]


def test_the_menu_marks_the_language_and_the_size_in_force(window: MainWindow) -> None:
    window.bar.look.fill()

    assert [action.objectName() for action in window.bar.look.actions() if action.isChecked()] == ["en", "points_11"]


def test_f9_turns_a_screen_that_has_a_view_for_customers(window: MainWindow) -> None:
    turned: list[str] = []
    window.in_sight.customer_view = lambda: turned.append("today")

    QTest.keyClick(window, Qt.Key.Key_F9)
    Hands().press(window, "place_cash")
    QTest.keyClick(window, Qt.Key.Key_F9)

    assert turned == ["today"]


def test_ctrl_n_receives_a_customer_once(window: MainWindow) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        settle(window)

    window.workplace.open("back")
    assert window.place == "today"


def test_ctrl_n_is_not_for_whoever_receives_nobody(desk: Desk, windows: Windows) -> None:
    window = windows.of(desk, REVIEWER)

    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert window.place == "today"


def test_a_practice_branch_is_marked_at_every_place(desk: Desk, windows: Windows) -> None:
    window, hands = windows.of(desk, practice=True), Hands()

    for place in ("loans", "cash"):
        hands.press(window, f"place_{place}")

        band = hands.find(window, PracticeBand, "practice_band")
        assert band.accessibleName().startswith("Practice branch")


def test_a_real_branch_has_no_mark(window: MainWindow) -> None:
    assert not Hands().there(window, "practice_band")


def test_the_rail_says_what_waits_and_for_whom(full: Desk, windows: Windows) -> None:
    window = windows.of(full, REVIEWER)

    decisions = window.rail.findChild(QPushButton, "place_decisions")
    assert decisions.accessibleName() == f"Decisions, {len(window.in_sight.board.decisions)}"
    assert f"{window.in_sight.board.waiting} " in Hands().find(window, QPushButton, "sync_state").text()


def test_the_state_says_when_everything_was_sent(desk: Desk, windows: Windows) -> None:
    at = int(datetime(2026, 11, 23, 1, 42, tzinfo=UTC).timestamp() * 1000)
    window = windows.of(desk, job=lambda told: SyncReport(at=at))

    Hands().press(window, "sync_now")
    settle(window)

    assert window.bar.state.text() == "All sent · 09:42"


def test_every_button_of_the_frame_says_what_it_does(window: MainWindow) -> None:
    buttons = [one for one in window.bar.findChildren(QPushButton) if one.isVisible()]

    assert len(buttons) == 5
    assert all(button.toolTip() and button.text() for button in buttons)


def test_large_letters_leave_pictures_with_names_in_the_line_over_the_screens(
    qapp: QApplication, desk: Desk, windows: Windows
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, 22)
    window = windows.of(desk)
    window.resize(1280, 720)
    window.workplace.confirm("Saved · receipt R-000188")
    settle(window)

    names = [one.accessibleName() for one in window.bar.findChildren(LinkButton) if one.isVisible() and not one.text()]
    assert names[-4:] == ["Nothing waits", "Sync", "Look", "Lock"]
    assert window.message.width() > window.bar.width() / 2
    assert window.bar.lock.mapTo(window, window.bar.lock.rect().topRight()).x() < 1280


def test_a_change_of_language_is_in_force_at_once_and_can_be_taken_back(
    translations: Translations, full: Desk, windows: Windows
) -> None:
    window, said = windows.of(full), []

    for language in (Language.ZH_CN, Language.ZH_TW, Language.EN):
        translations.use(language)
        settle(window)
        said.append((window.rail.findChild(QPushButton, "place_today").text().strip(), window.bar.lock.text()))

    assert said == [("今天", "锁定"), ("今天", "鎖定"), ("Today", "Lock")]
    assert window.place == "today"


def test_closing_tells_the_program(window: MainWindow) -> None:
    told: list[str] = []
    window.closed.connect(lambda: told.append("closed"))

    window.close()

    assert told == ["closed"]
