"""Other keys for a locked desk, and what is said of one that has no keyring, from the sign-in window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from officer_desk.journey.hands import Hands
from officer_desk.services import desks, profiles, security
from officer_desk.services.desk import Desk
from officer_desk.store import keyslots
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from tests.services.laptop import Pocket
from tests.ui.sign_in.laptop import TestLaptop
from tests.ui.sign_in.test_sign_in import PASSPHRASE, WRONG, seen

ALONE = "There is no keyring here: the passphrase alone protects this desk."


@pytest.fixture
def branch(laptop: TestLaptop, window: SignInWindow) -> SignInWindow:
    """The window of a laptop with three closed desks."""
    laptop.begin_practice(PASSPHRASE, lambda name: None)
    window.begin()
    return window


def ask(window: SignInWindow, passphrase: str) -> Hands:
    hands = Hands(patience=30)
    hands.type(window, "renew_passphrase", passphrase)
    hands.press(window, "renew")
    hands.wait(window._pages.isEnabled, "an answer")
    return hands


def test_keys_are_renewed_and_the_desk_opens_with_the_same_passphrase(laptop: TestLaptop, branch: SignInWindow) -> None:
    opened: list[Desk] = []
    said: list[str] = []
    branch.opened.connect(lambda desk, _: opened.append(desk))
    branch.renewed.connect(said.append)
    profile = laptop.profiles()[1]
    before = keyslots.load(profile.folder)

    branch.begin_renewal(profile.folder.name)
    asked = seen(branch)
    ask(branch, PASSPHRASE)

    after = keyslots.load(profile.folder)
    assert profile.name in asked
    assert [desk.me.name for desk in opened] == [profile.name]
    assert (after.device, after.check == before.check) == (before.device, False)
    assert said == ["The keys are renewed. Make a backup when you can: the earlier ones have the old keys."]
    assert branch.renewal.passphrase.typed.text() == ""
    desks.close(opened[0])
    again = laptop.open(profile, PASSPHRASE, lambda *_: None)
    assert again.set_back() is None


def test_a_wrong_passphrase_renews_nothing(laptop: TestLaptop, branch: SignInWindow) -> None:
    profile = laptop.profiles()[0]
    before = keyslots.load(profile.folder)

    branch.begin_renewal(profile.folder.name)
    ask(branch, WRONG)

    assert "The passphrase does not fit." in seen(branch)
    assert keyslots.load(profile.folder).officer == before.officer
    assert branch.renewal.passphrase.typed.hasFocus()


def test_a_desk_that_is_open_is_not_given_other_keys(laptop: TestLaptop, branch: SignInWindow) -> None:
    profile = laptop.profiles()[0]
    before = keyslots.load(profile.folder)
    laptop.open(profile, PASSPHRASE, lambda *_: None)

    branch.begin_renewal(profile.folder.name)
    ask(branch, PASSPHRASE)

    assert branch.renewal.passphrase.error
    assert keyslots.load(profile.folder).officer == before.officer


def test_not_now_leads_to_the_people_and_forgets_what_was_typed(laptop: TestLaptop, branch: SignInWindow) -> None:
    hands = Hands()
    branch.begin_renewal(laptop.profiles()[0].folder.name)
    hands.type(branch, "renew_passphrase", PASSPHRASE)

    hands.press(branch, "back")
    home = hands.there(branch, "person_1")
    branch.begin_renewal(laptop.profiles()[0].folder.name)

    assert home
    assert branch.renewal.passphrase.typed.text() == ""


def test_a_desk_that_is_gone_is_not_asked_for(branch: SignInWindow) -> None:
    branch.begin_renewal("0a1b2c3d")

    assert Hands().there(branch, "person_1")


def test_how_far_it_is_is_said(branch: SignInWindow) -> None:
    for done, whole in ((0, 0), (150, 300), (300, 300)):
        branch._tell_renewal(done, whole)
        QApplication.processEvents()
        said = branch._busy.text()
        assert said == f"Renewing the keys: {100 * done // max(1, whole)} %"


def test_a_desk_whose_passphrase_stands_alone_says_so_before_it_is_opened(
    laptop: TestLaptop, window: SignInWindow
) -> None:
    laptop.begin_practice(PASSPHRASE, lambda name: None)
    window.begin()
    without = seen(window)
    first, *_, last = laptop.profiles()
    laptop.keyring = Pocket()
    desks.close(laptop.open(last, PASSPHRASE, lambda *_: None))
    with_keyring = f"{PASSPHRASE} and more"
    _change(laptop, last.folder, with_keyring)
    window.begin()
    Hands().press(window, f"person_{len(laptop.profiles())}")

    assert ALONE in without
    assert ALONE not in seen(window)
    assert [one.alone for one in laptop.profiles()] == [True, True, False]
    Hands().press(window, "person_1")
    assert ALONE in seen(window)
    assert first.alone


def _change(laptop: TestLaptop, folder: Path, passphrase: str) -> None:
    """From a laptop with a keyring: the other half goes there."""
    security.change_passphrase(folder, PASSPHRASE, passphrase, laptop._adapters())


@pytest.mark.parametrize(
    "slots", [b"", b"{}", b"[]", b'{"officer": null}', b'{"officer": {"secret": "half-1"}}', b'{"officer": 7}', b"\xff"]
)
def test_slots_that_cannot_be_read_are_no_warning(branch: SignInWindow, laptop: TestLaptop, slots: bytes) -> None:
    folder = laptop.profiles()[0].folder
    (folder / profiles.KEY_SLOTS).write_bytes(slots)

    assert not laptop.profiles()[0].alone


def test_the_slots_have_the_name_that_the_store_gives_them() -> None:
    assert profiles.KEY_SLOTS == keyslots.NAME
