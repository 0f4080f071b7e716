"""The card of the backup, with real keys and a folder for a stick; and the reminder over the screens."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from officer_desk.journey.hands import Hands
from officer_desk.services import backups
from officer_desk.services.backups import Backup, Part, Stick, Stop, Told
from officer_desk.services.desk import Desk
from officer_desk.store.backup import PlaceFull
from officer_desk.ui.background import Background
from officer_desk.ui.backup.backup_card import BackupCard
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.syncing import Syncing
from officer_desk.ui.workplace import Workplace
from tests.scenes import _no_line
from tests.services.laptop import PASSPHRASE, OwnLaptop
from tests.services.test_main_job import apply_for, visit


@pytest.fixture
def laptop(tmp_path: Path) -> OwnLaptop:
    return OwnLaptop(tmp_path / "laptop")


@pytest.fixture
def desk(laptop: OwnLaptop) -> Iterator[Desk]:
    desk = laptop.begin()
    apply_for(desk, visit("trader"))
    yield desk
    desk.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "KINGSTON"
    place.mkdir()
    return place


class Held:
    """Lets a backup go on when a test says so, for what happens in the middle of it."""

    def __init__(self) -> None:
        self.at: Part | None = None
        self.refuses: Exception | None = None
        self.reached, self.go_on = threading.Event(), threading.Event()

    def told(self, told: Told) -> Told:
        def hear(part: Part, done: int, whole: int) -> None:
            told(part, done, whole)
            if part is self.at:
                self.reached.set()
                self.go_on.wait(20)

        return hear


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def workplace(laptop: OwnLaptop, desk: Desk, held: Held) -> Iterator[Workplace]:
    def back_up(place: Path, passphrase: str, told: Told, stop: Stop) -> Backup:
        if held.refuses is not None:
            raise held.refuses
        return laptop.back_up(desk, place, passphrase, held.told(told), stop)

    background = Background()
    yield Workplace(desk, background, back_up)
    held.go_on.set()
    background.drain()
    background.close()


@pytest.fixture
def card(workplace: Workplace, stick: Path) -> Iterator[BackupCard]:
    card = BackupCard(workplace)
    card.show_reminder(backups.reminder(workplace.desk))
    card.show()
    yield card
    taken_down(card)


def taken_down(widget: QWidget) -> None:
    """Closed and gone, before what it listens to is."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(workplace: Workplace) -> Iterator[MainWindow]:
    """The window of this desk, of a lender's branch."""
    window = MainWindow(workplace, Syncing(_no_line, workplace.background))
    window.show()
    yield window
    workplace.background.drain()
    taken_down(window)


def seen(card: BackupCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def begin(card: BackupCard, stick: Path, passphrase: str = PASSPHRASE) -> Hands:
    hands = Hands()
    hands.press(card, "open_backup")
    card.choose_folder(stick)
    hands.type(card, "backup_passphrase", passphrase)
    hands.press(card, "begin_backup")
    return hands


def test_a_backup_is_made_read_back_and_its_code_is_shown(card: BackupCard, desk: Desk, stick: Path) -> None:
    assert "There is no backup of this desk yet." in seen(card)

    hands = begin(card, stick)
    hands.wait(lambda: "read back" in seen(card), "the end of it")
    hands.wait(lambda: backups.code(desk) in seen(card), "the code")

    (file,) = stick.iterdir()
    assert file.suffix == ".odbackup"
    assert "Made on KINGSTON" in seen(card)
    card.show_reminder(backups.reminder(desk))
    assert "The last backup was made on" in seen(card)


def test_an_attached_stick_is_offered_first(card: BackupCard, stick: Path) -> None:
    hands = Hands()
    hands.press(card, "open_backup")
    hands.wait(lambda: not card._workplace.background.busy, "the sticks of this machine")

    card.show_sticks((Stick(stick, "KINGSTON", 7_800_000_000), Stick(stick.parent, "OTHER", 1)))

    (first, _) = (button.text() for button in card.place.findChildren(QRadioButton))
    assert first == "KINGSTON · 7,800 MB free"
    assert card.place.value() == str(stick)


def test_without_a_stick_the_form_says_what_to_do(card: BackupCard) -> None:
    hands = Hands()
    hands.press(card, "open_backup")
    hands.wait(lambda: not card._workplace.background.busy, "the sticks of this machine")
    card.show_sticks(())
    hands.type(card, "backup_passphrase", PASSPHRASE)

    hands.press(card, "begin_backup")

    assert "No stick is attached. Put one in, or choose a folder." in seen(card) or "Needed to go on." in seen(card)
    assert card.progress.isHidden()


def test_a_wrong_passphrase_is_said_at_its_field(card: BackupCard, stick: Path) -> None:
    hands = begin(card, stick, "nobody's words are these at all")

    hands.wait(lambda: "The passphrase does not fit." in seen(card), "the refusal")
    assert list(stick.iterdir()) == []
    assert card.open_form.isEnabled()


def test_a_backup_can_be_stopped_and_leaves_nothing(card: BackupCard, stick: Path, held: Held) -> None:
    held.at = Part.WRITING
    hands = begin(card, stick)
    hands.wait(held.reached.is_set, "the writing")
    hands.wait(lambda: "Writing, encrypted…" in seen(card), "the words for it")

    hands.press(card, "stop_backup")
    held.go_on.set()

    hands.wait(lambda: "The backup was stopped." in seen(card), "the end of it")
    assert list(stick.iterdir()) == []


def test_a_full_stick_is_said_in_words(card: BackupCard, stick: Path, held: Held) -> None:
    held.refuses = PlaceFull()

    hands = begin(card, stick)

    hands.wait(lambda: "There is not enough room in this place." in seen(card), "the refusal")


def test_what_was_typed_and_the_code_go_with_the_card_out_of_sight(card: BackupCard, stick: Path, desk: Desk) -> None:
    hands = Hands()
    hands.press(card, "show_code")
    hands.wait(lambda: backups.code(desk) in seen(card), "the code")
    hands.press(card, "open_backup")
    hands.type(card, "backup_passphrase", PASSPHRASE)

    card.hide()
    card.show()

    assert backups.code(desk) not in seen(card)
    assert card.passphrase.typed.text() == ""


def test_the_line_over_the_screens_reminds_after_the_days_of_the_pack(
    laptop: OwnLaptop, window: MainWindow, stick: Path
) -> None:
    hands = Hands()
    hands.wait(lambda: window._day.morning is not None, "the morning")
    fresh = window.bar.backup.isVisible()
    laptop.clock.pass_days(8)
    window._day.load()
    hands.wait(window.bar.backup.isVisible, "the reminder")
    never_made = window.bar.backup.text()
    hands.press(window, "backup_due")
    hands.wait(window._panel.backup.isVisible, "the card")
    begin(window._panel.backup, stick)
    hands.wait(lambda: not window.bar.backup.isVisible(), "that it is done")
    laptop.clock.pass_days(9)
    window._day.load()
    hands.wait(window.bar.backup.isVisible, "the next reminder")

    assert (fresh, never_made, window.bar.backup.text()) == (False, "No backup yet", "Backup 9 day(s) ago")


def test_a_desk_that_is_locked_stops_its_backup(
    workplace: Workplace, window: MainWindow, stick: Path, held: Held
) -> None:
    held.at = Part.WRITING
    window.go("sync")
    hands = begin(window._panel.backup, stick)
    hands.wait(held.reached.is_set, "the writing")

    window.close()
    held.go_on.set()

    assert workplace.background.drain()
    assert list(stick.iterdir()) == []
