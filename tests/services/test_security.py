"""What an officer does about the keys: another passphrase, another data key, and what lies elsewhere under the old ones."""

import shutil
from pathlib import Path

import pytest

from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.domain.errors import DeskError
from officer_desk.services import applications, backups, desks, documents, security
from officer_desk.services.desk import Desk
from officer_desk.services.profiles import profiles
from officer_desk.services.restoring import DeskIsNewer
from officer_desk.store import keys, keyslots
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import StoreUnavailable
from officer_desk.store.keyring import KeyringForgetful, KeyringRefused
from officer_desk.store.keys import WeakPassphrase, WrongPassphrase
from officer_desk.store.next_keys import STORE
from officer_desk.store.set_back import Sign
from officer_desk.store.wrapping import KeyringMissing
from officer_desk.ui.words.refusals import known_refusals
from tests.services.laptop import PASSPHRASE, OwnLaptop, Pocket, heard
from tests.services.test_main_job import apply_for, visit

ANOTHER = "mango teapot river slow morning"


@pytest.fixture
def laptop(tmp_path) -> OwnLaptop:
    return OwnLaptop(tmp_path / "laptop")


@pytest.fixture
def folder(laptop) -> Path:
    """A closed desk with an application and its papers."""
    desk = laptop.begin()
    apply_for(desk, visit("trader"))
    desks.close(desk)
    return laptop.desks / "mine"


@pytest.fixture
def stick(tmp_path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def held(desk: Desk) -> tuple[dict, bytes]:
    """Every read table, and a paper in clear; the desk is closed after it."""
    try:
        paper = applications.page(desk, applications.rows(desk)[0].id).application.documents[0]
        return desk.store.read_tables(), documents.picture(desk, paper.id)
    finally:
        desks.close(desk)


def test_another_passphrase_opens_the_desk_and_the_one_before_does_not(laptop, folder):
    before = held(laptop.open(folder))

    security.change_passphrase(folder, PASSPHRASE, ANOTHER, laptop.adapters)

    assert held(laptop.open(folder, ANOTHER)) == before
    with pytest.raises(WrongPassphrase):
        laptop.open(folder, PASSPHRASE)


def test_the_passphrase_is_changed_while_the_desk_is_open(laptop, folder):
    desk = laptop.open(folder)
    security.change_passphrase(folder, PASSPHRASE, ANOTHER, laptop.adapters)
    apply_for(desk, visit("farmer"))
    assert len(held_applications(desk)) == 2

    assert len(held_applications(laptop.open(folder, ANOTHER))) == 2


def held_applications(desk: Desk) -> tuple:
    try:
        return applications.rows(desk)
    finally:
        desks.close(desk)


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [("nobody's words are these at all", ANOTHER, WrongPassphrase), (PASSPHRASE, "short", WeakPassphrase)],
)
def test_a_refused_change_leaves_the_passphrase(laptop, folder, old, new, refusal):
    with pytest.raises(refusal):
        security.change_passphrase(folder, old, new, laptop.adapters)
    laptop.clock.pass_days(1)

    held(laptop.open(folder))


def test_another_data_key_and_everything_is_there(laptop, folder):
    before, check, told = held(laptop.open(folder)), keyslots.load(folder).check, []

    security.rotate(folder, PASSPHRASE, laptop.adapters, lambda *now: told.append(now))

    assert keyslots.load(folder).check != check
    desk = laptop.open(folder)
    assert desk.set_back() is None
    assert held(desk) == before
    done, whole = told[-1]
    assert done == whole > 0
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_the_desk_goes_on_after_it(laptop, folder):
    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)
    desk = laptop.open(folder)
    apply_for(desk, visit("farmer"))
    desks.close(desk)

    desk = laptop.open(folder)
    assert desk.set_back() is None
    assert len(held_applications(desk)) == 2


def test_a_wrong_passphrase_rotates_nothing(laptop, folder):
    slots, store = keyslots.load(folder), (folder / STORE).read_bytes()

    with pytest.raises(WrongPassphrase):
        security.rotate(folder, "nobody's words are these at all", laptop.adapters, heard)

    assert keyslots.load(folder).officer == slots.officer
    assert (folder / STORE).read_bytes() == store


def test_an_open_desk_is_not_rotated(laptop, folder):
    desk, check = laptop.open(folder), keyslots.load(folder).check

    with pytest.raises(DeskError) as refusal:
        security.rotate(folder, PASSPHRASE, laptop.adapters, heard)

    assert type(refusal.value) is StoreUnavailable
    assert keyslots.load(folder).check == check
    held(desk)


def test_a_store_that_was_set_back_is_not_made_honest_by_it(laptop, folder, tmp_path):
    earlier = shutil.copytree(folder, tmp_path / "earlier")
    desk = laptop.open(folder)
    apply_for(desk, visit("farmer"))
    desks.close(desk)
    shutil.copy2(earlier / STORE, folder / STORE)

    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)

    desk = laptop.open(folder)
    assert desk.set_back().sign is Sign.STORE_BEHIND
    desks.close(desk)


def test_a_backup_made_before_opens_elsewhere_with_its_own_code(laptop, folder, stick, tmp_path):
    desk = laptop.open(folder)
    file, code = stick / laptop.back_up(desk, stick).file, backups.code(desk)
    before = held(desk)
    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)

    again = laptop.another(tmp_path / "new").restore(file, code)

    assert again.set_back().sign is Sign.BACKUP
    assert held(again) == before


def test_a_backup_made_after_opens_with_the_same_code(laptop, folder, stick, tmp_path):
    desk = laptop.open(folder)
    code = backups.code(desk)
    desks.close(desk)
    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)
    desk = laptop.open(folder)
    file = stick / laptop.back_up(desk, stick).file
    before = held(desk)

    assert held(laptop.another(tmp_path / "new").restore(file, code)) == before


@pytest.mark.parametrize("passphrase", [PASSPHRASE, ANOTHER])
def test_a_backup_of_the_old_key_does_not_take_the_place_of_the_desk(laptop, folder, stick, passphrase):
    desk = laptop.open(folder)
    file, code = stick / laptop.back_up(desk, stick).file, backups.code(desk)
    desks.close(desk)
    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)
    if passphrase != PASSPHRASE:
        security.change_passphrase(folder, PASSPHRASE, passphrase, laptop.adapters)

    with pytest.raises(DeskIsNewer):
        laptop.restore(file, code)

    held(laptop.open(folder, passphrase))


def test_a_backup_of_the_old_key_replaces_a_desk_whose_store_is_gone(laptop, folder, stick):
    desk = laptop.open(folder)
    file, code = stick / laptop.back_up(desk, stick).file, backups.code(desk)
    before = held(desk)
    security.rotate(folder, PASSPHRASE, laptop.adapters, heard)
    (folder / STORE).unlink()

    assert held(laptop.restore(file, code)) == before


def test_every_refusal_of_it_has_words():
    refusals = {
        error.__name__
        for error in (
            *(WrongPassphrase, WeakPassphrase, KeyringMissing, KeyringRefused, KeyringForgetful),
            *(DiskFull, StoreUnavailable, keys.TooSoon, keys.LockedOut, keyslots.KeySlotsDamaged),
        )
    }

    assert refusals <= set(known_refusals())


def test_the_laptop_s_ways_reach_the_desk_of_a_profile(laptop, folder, monkeypatch):
    pocket: Pocket = laptop.keyring
    monkeypatch.setattr("officer_desk.store.keyring.system_keyring", lambda: pocket)
    monkeypatch.setattr("officer_desk.app.laptop._strongest", lambda: laptop.adapters.cost)
    monkeypatch.setattr("officer_desk.app.adapters.SystemClock", lambda: laptop.clock)
    there, (profile,) = Laptop.at(Places(laptop.root)), profiles(laptop.desks)
    before = held(there.open(profile, PASSPHRASE))

    there.rotate_keys(profile, PASSPHRASE, heard)
    there.change_passphrase(profile, PASSPHRASE, ANOTHER)

    assert held(there.open(profile, ANOTHER)) == before
