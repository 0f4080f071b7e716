"""The card of the passphrase and the keys, with real keys, buttons and a keyring."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from officer_desk.journey.hands import Hands
from officer_desk.services import applications, desks, security
from officer_desk.services.desk import Desk
from officer_desk.store.disk import DiskFull
from officer_desk.store.keys import WrongPassphrase
from officer_desk.ui.background import Background
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.security.security_card import SecurityCard
from officer_desk.ui.syncing import Syncing
from officer_desk.ui.workplace import Workplace
from tests.scenes import _no_line
from tests.services.laptop import PASSPHRASE, OwnLaptop
from tests.services.test_main_job import apply_for, visit

ANOTHER = "mango teapot river slow morning"
CHANGED = "The passphrase is changed"


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
def workplace(laptop: OwnLaptop, desk: Desk) -> Iterator[Workplace]:
    def change(old: str, new: str) -> None:
        security.change_passphrase(laptop.desks / "mine", old, new, laptop.adapters)

    background = Background()
    yield Workplace(desk, background, None, change)
    background.drain()
    background.close()


@pytest.fixture
def card(workplace: Workplace) -> Iterator[SecurityCard]:
    card = SecurityCard(workplace)
    card.show()
    yield card
    card.close()
    card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(card: SecurityCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def change(card: SecurityCard, old: str = PASSPHRASE, new: str = ANOTHER, again: str | None = None) -> Hands:
    """Fill the form in and press its button; waits until it was answered."""
    hands = Hands(patience=30)
    if not hands.there(card, "old_passphrase"):
        hands.press(card, "open_passphrase")
    hands.type(card, "old_passphrase", old)
    hands.type(card, "new_passphrase", new)
    hands.type(card, "new_passphrase_again", new if again is None else again)
    hands.press(card, "change_passphrase")
    hands.wait(lambda: not card._workplace.background.busy, "the answer")
    return hands


def opens(laptop: OwnLaptop, passphrase: str) -> int:
    """How many applications are there for whoever has this passphrase."""
    desk = laptop.open(laptop.desks / "mine", passphrase)
    found = len(applications.rows(desk))
    desks.close(desk)
    return found


def test_a_new_passphrase_takes_the_place_of_the_old_one(laptop: OwnLaptop, card: SecurityCard, desk: Desk) -> None:
    change(card)

    assert CHANGED in seen(card)
    assert not Hands().there(card, "old_passphrase")
    assert card.old.typed.text() == card.new.first.typed.text() == card.new.again.typed.text() == ""
    desks.close(desk)
    assert opens(laptop, ANOTHER) == 1
    with pytest.raises(WrongPassphrase):
        laptop.open(laptop.desks / "mine", PASSPHRASE)


def test_a_wrong_old_passphrase_is_said_at_its_field_and_changes_nothing(
    laptop: OwnLaptop, card: SecurityCard, desk: Desk
) -> None:
    change(card, old="nobody's words are these at all")

    assert card.old.error.startswith("The passphrase does not fit.")
    assert CHANGED not in seen(card)
    desks.close(desk)
    laptop.clock.pass_days(1)
    assert opens(laptop, PASSPHRASE) == 1


@pytest.mark.parametrize(
    ("typed", "again", "said"),
    [
        ("four words", "four words", "The passphrase is too short."),
        ("139 1234 5678 90", "139 1234 5678 90", "Figures alone are easily guessed."),
        (ANOTHER, "mango teapot river slow evening", "The two are not the same."),
        (PASSPHRASE, PASSPHRASE, "This is the old one."),
        ("", "", "Needed to go on."),
    ],
)
def test_a_passphrase_that_will_not_do_is_not_even_tried(
    laptop: OwnLaptop, card: SecurityCard, desk: Desk, typed: str, again: str, said: str
) -> None:
    slots = (laptop.desks / "mine" / "keyslots.json").read_bytes()

    change(card, new=typed, again=again)

    assert said in f"{card.new.first.error}\n{card.new.again.error}"
    assert (laptop.desks / "mine" / "keyslots.json").read_bytes() == slots


def test_strength_is_said_while_it_is_typed(card: SecurityCard) -> None:
    hands, said = Hands(), []
    hands.press(card, "open_passphrase")
    for typed in ("", "four words", "qwertyuiopasdf", ANOTHER):
        hands.type(card, "new_passphrase", typed)
        said.append(seen(card))

    for sentence, sight in zip(
        ("Five words or more", "The passphrase is too short.", "A row of keys", "Good: it is hard to guess."),
        said,
        strict=True,
    ):
        assert sentence in sight


def test_a_change_on_a_full_disk_is_said_and_the_old_passphrase_stays(card: SecurityCard, workplace: Workplace) -> None:
    def full(old: str, new: str) -> None:
        raise DiskFull

    workplace.change_passphrase = full
    change(card)

    assert "The disk is full. Nothing was changed" in seen(card)
    assert card.open_form.isEnabled()


def test_what_was_typed_goes_with_the_card_out_of_sight(card: SecurityCard) -> None:
    hands = Hands()
    hands.press(card, "open_passphrase")
    for name in ("old_passphrase", "new_passphrase", "new_passphrase_again"):
        hands.type(card, name, ANOTHER)

    card.hide()
    card.show()

    assert not hands.there(card, "old_passphrase")
    assert card.old.typed.text() == card.new.first.typed.text() == card.new.again.typed.text() == ""


def test_renewing_is_asked_of_the_program_once(card: SecurityCard, workplace: Workplace) -> None:
    asked: list[str] = []
    workplace.renewal_wanted.connect(lambda: asked.append("renewal"))

    Hands().press(card, "renew_keys")

    assert asked == ["renewal"]


@pytest.mark.parametrize("can", [True, False])
def test_the_card_stands_with_the_backup_where_the_program_can_change_a_passphrase(
    workplace: Workplace, can: bool
) -> None:
    if not can:
        workplace.change_passphrase = None
    window = MainWindow(workplace, Syncing(_no_line, workplace.background))
    window.show()
    window.go("sync")

    assert window._panel.security.isVisible() is can
    workplace.background.drain()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
