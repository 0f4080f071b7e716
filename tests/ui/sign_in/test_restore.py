"""Restoring a desk from the sign-in window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from officer_desk.journey.hands import Hands
from officer_desk.services import applications, backups
from officer_desk.services.desk import Desk
from officer_desk.ui.background import Background
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from tests.services.laptop import PASSPHRASE, OwnLaptop
from tests.services.test_main_job import apply_for, visit
from tests.ui.sign_in.laptop import TestLaptop
from tests.ui.sign_in.test_sign_in import seen


@pytest.fixture
def backup(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The file and the paper of a desk whose laptop is gone."""
    lost = OwnLaptop(tmp_path_factory.mktemp("lost"))
    desk = lost.begin()
    apply_for(desk, visit("trader"))
    place = tmp_path_factory.mktemp("stick")
    made, code = lost.back_up(desk, place), backups.code(desk)
    desk.store.close()
    return place / made.file, code


@pytest.fixture
def form(laptop: TestLaptop, window: SignInWindow, background: Background) -> Iterator[SignInWindow]:
    Hands().press(window, "from_backup")
    yield window
    background.drain()


def fill_in(window: SignInWindow, file: Path, passphrase: str, code: str) -> Hands:
    hands = Hands(patience=30)
    window.restore.zone.take(file)
    hands.type(window, "restore_passphrase", passphrase)
    hands.type(window, "restore_code", code)
    hands.press(window, "restore")
    hands.wait(window._pages.isEnabled, "an answer")
    return hands


def test_a_desk_is_restored_on_a_new_laptop_and_opens(form: SignInWindow, backup: tuple[Path, str]) -> None:
    opened: list[tuple[Desk, bool]] = []
    form.opened.connect(lambda desk, practice: opened.append((desk, practice)))
    file, code = backup

    hands = fill_in(form, file, PASSPHRASE, code)
    hands.wait(lambda: opened, "the desk")

    ((desk, practice),) = opened
    assert (len(applications.rows(desk)), practice) == (1, False)
    assert desk.set_back() is not None
    assert form.restore.passphrase.typed.text() == ""


def test_whose_backup_it_is_is_said_when_the_file_is_chosen(form: SignInWindow, backup: tuple[Path, str]) -> None:
    form.restore.take(backup[0])

    Hands().wait(lambda: "林晓燕 · Loan officer · branch BR01" in seen(form), "whose it is")


def test_a_laptop_that_does_not_know_the_backup_asks_for_the_code(form: SignInWindow, backup: tuple[Path, str]) -> None:
    file, code = backup
    fill_in(form, file, PASSPHRASE, "")
    without = seen(form)
    fill_in(form, file, PASSPHRASE, code[:-1])
    with_a_slip = seen(form)
    fill_in(form, file, "quite another passphrase than that", code)

    assert "This laptop does not know the backup. Type the code from your paper." in without
    assert "Restore code has 27 figures; 28 are right." in with_a_slip
    assert "Passphrase and code do not open this backup." in seen(form)


def test_a_file_that_is_no_backup_is_said_at_the_file(form: SignInWindow, tmp_path: Path) -> None:
    other = tmp_path / "holiday.odbackup"
    other.write_bytes(b"photographs")

    form.restore.take(other)

    Hands().wait(lambda: "This file is not a backup of this program." in seen(form), "the refusal")


def test_nothing_is_tried_without_a_file(form: SignInWindow) -> None:
    Hands().press(form, "restore")

    assert "Choose the file first." in seen(form)
