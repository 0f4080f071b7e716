"""Another data key: everything is there under it, nothing opens by the old one, and no cut leaves neither."""

import errno
import os
import resource
import shutil
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from officer_desk.protocol import sealing
from officer_desk.services import applications, desks, documents
from officer_desk.services.desk import Desk
from officer_desk.store import keys, keyslots, next_keys, rotation
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import Engine, StoreDamaged, StoreUnavailable, WrongKey
from officer_desk.store.keyring import NoKeyring
from officer_desk.store.keys import WrongPassphrase
from officer_desk.store.next_keys import ANCHOR, NEXT_ANCHOR, STORE
from officer_desk.store.rotation import Ways
from officer_desk.store.set_back import Sign
from officer_desk.store.wrapping import KeyringMissing
from tests.services.laptop import PASSPHRASE, RECOVERY, OwnLaptop, Pocket, heard
from tests.services.test_main_job import apply_for, visit

ANOTHER = "mango teapot river slow morning"
FILES = ["anchor", "attachments", "desk.db", "keyslots.json", "profile.json", "waiting"]


class PluggedOut(BaseException):
    """The moment when the power fails."""


@dataclass
class Plug:
    """Pulls the plug at the n-th step that reaches the disk or the keyring."""

    left: int

    def before(self, step):
        def taken(*args, **options):
            self.left -= 1
            if self.left < 0:
                raise PluggedOut
            return step(*args, **options)

        return taken


@dataclass
class Lying:
    """What a closed desk holds, to be found again under any key."""

    tables: dict
    picture: bytes
    end: int
    device: str


@pytest.fixture
def laptop(tmp_path) -> OwnLaptop:
    return OwnLaptop(tmp_path / "laptop")


@pytest.fixture
def folder(laptop) -> Path:
    """A closed desk with an application and its papers."""
    desk = laptop.begin()
    apply_for(desk, visit("trader"))
    desks.close(desk)
    desks.close(laptop.open(laptop.desks / "mine"))
    return laptop.desks / "mine"


def look(desk: Desk) -> Lying:
    paper = applications.page(desk, applications.rows(desk)[0].id).application.documents[0]
    assert desk.set_back() is None
    assert desk.store.engine.integrity() == []
    return Lying(desk.store.read_tables(), documents.picture(desk, paper.id), desk.anchor._written.seq, desk.device.id)


def opened(laptop: OwnLaptop, folder: Path, passphrase: str = PASSPHRASE) -> Lying:
    """Open, look at everything, and close; after the wait that a try costs which nobody saw end."""
    laptop.clock.now += timedelta(minutes=2)
    desk = laptop.open(folder, passphrase)
    try:
        return look(desk)
    finally:
        desks.close(desk)


def ways(laptop: OwnLaptop) -> Ways:
    return Ways(laptop.keyring, laptop.clock, laptop.source.randbytes, laptop.adapters.cost)


def rotate(laptop: OwnLaptop, folder: Path, told=heard, passphrase: str = PASSPHRASE) -> None:
    rotation.rotate(folder, passphrase, ways(laptop), told)


def unlocked(laptop: OwnLaptop, folder: Path) -> keys.Keys:
    laptop.clock.now += timedelta(minutes=2)
    return keys.unlock(folder, PASSPHRASE, laptop.keyring, laptop.clock)


def drawn(opened: keys.Keys) -> tuple[bytes, ...]:
    return opened.store_key, opened.attachment_key, opened.anchor_key, opened.backup_key


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def everything(folder: Path, laptop: OwnLaptop) -> tuple[dict[str, bytes], dict[str, bytes]]:
    lying = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return lying, dict(laptop.keyring.kept)


def test_everything_is_there_under_a_key_of_which_nothing_is_the_old_one(laptop, folder):
    before, old = opened(laptop, folder), drawn(unlocked(laptop, folder))
    wrapped = papers_keys(folder, old[0])

    rotate(laptop, folder)

    new = drawn(unlocked(laptop, folder))
    assert set(new).isdisjoint(old)
    assert opened(laptop, folder) == before
    assert papers_keys(folder, new[0]).keys() == wrapped.keys() != set()
    assert set(papers_keys(folder, new[0]).values()).isdisjoint(wrapped.values())


def papers_keys(folder: Path, key: bytes) -> dict[str, bytes]:
    engine = Engine.open(folder / STORE, key, newest=rotation.tables.VERSION)
    try:
        with engine.read() as connection:
            return dict(connection.exec_driver_sql("SELECT id, wrapped_key FROM attachment").all())
    finally:
        engine.close()


def test_the_old_key_opens_neither_the_store_nor_a_paper(laptop, folder):
    old = unlocked(laptop, folder)
    rotate(laptop, folder)
    (id, wrapped), *_ = papers_keys(folder, unlocked(laptop, folder).store_key).items()

    with pytest.raises(WrongKey):
        Engine.open(folder / STORE, old.store_key)
    with pytest.raises(rotation.AttachmentDamaged):
        rotation.Attachments(folder / "attachments", old.attachment_key, os.urandom).file_key(id, wrapped)


def test_nothing_is_left_beside_and_one_half_in_the_keyring(laptop, folder):
    kept = set(laptop.keyring.kept)

    rotate(laptop, folder)

    assert names(folder) == FILES
    gone, come = kept - set(laptop.keyring.kept), set(laptop.keyring.kept) - kept
    assert len(gone) == len(come) == 1
    assert all(name.startswith(unlocked(laptop, folder).device + "/") for name in gone | come)


def test_the_anchor_goes_on_in_file_and_keyring(laptop, folder):
    before = opened(laptop, folder)
    rotate(laptop, folder)
    key = unlocked(laptop, folder).anchor_key

    in_file = rotation.Anchor(folder / ANCHOR, key).known()
    in_keyring = rotation.Anchor(folder / "none", key, laptop.keyring, folder.name).known()

    assert in_file == in_keyring
    assert in_file.head.seq == before.end > 0
    assert in_file.seal == rotation.seal_of(folder / STORE) != b""


def test_head_office_opens_the_new_key(laptop, folder):
    before, sealed = opened(laptop, folder), keyslots.load(folder).recovery.sealed
    rotate(laptop, folder)

    request = keys.request_recovery(folder, os.urandom)
    answer = sealing.release(request.recovery.sealed, request.device, RECOVERY, request.fresh.public, os.urandom)
    keys.recover(folder, request, answer, ANOTHER, laptop.keyring, os.urandom, laptop.adapters.cost)

    assert request.recovery.sealed != sealed
    assert opened(laptop, folder, ANOTHER) == before


def test_a_key_of_head_office_that_was_exchanged_in_the_file_is_not_believed(laptop, folder):
    slots = keyslots.load(folder)
    keyslots.save(folder, replace(slots, recovery=replace(slots.recovery, public=os.urandom(32))))

    rotate(laptop, folder)

    assert keyslots.load(folder).recovery.public == RECOVERY.public


def test_a_wrong_passphrase_rotates_nothing(laptop, folder):
    key = unlocked(laptop, folder).store_key

    with pytest.raises(WrongPassphrase):
        rotate(laptop, folder, passphrase="nobody's words are these at all")
    laptop.clock.pass_days(1)

    assert unlocked(laptop, folder).store_key == key
    assert names(folder) == FILES


def test_a_desk_that_is_open_is_not_rotated(laptop, folder):
    desk = laptop.open(folder)

    with pytest.raises(StoreUnavailable) as refusal:
        rotate(laptop, folder)

    assert refusal.value.reason == "busy"
    look(desk)
    desks.close(desk)
    assert names(folder) == FILES
    opened(laptop, folder)


def test_a_second_rotation_is_as_good_as_the_first(laptop, folder):
    before, seen = opened(laptop, folder), set()
    for _ in range(3):
        rotate(laptop, folder)
        assert opened(laptop, folder) == before
        seen.add(unlocked(laptop, folder).store_key)

    assert len(seen) == 3


def test_without_a_keyring_it_goes_by_the_passphrase_alone(laptop):
    bare = replace(laptop, keyring=NoKeyring())
    desk = bare.begin()
    apply_for(desk, visit("trader"))
    desks.close(desk)
    folder = bare.desks / "mine"
    before, key = opened(bare, folder), unlocked(bare, folder).store_key

    rotate(bare, folder)

    assert unlocked(bare, folder).store_key != key
    assert opened(bare, folder) == before


def test_an_old_copy_of_the_slots_opens_nothing_by_itself(laptop, folder, tmp_path):
    old = shutil.copytree(folder, tmp_path / "old")
    rotate(laptop, folder)

    put_back(old, folder, keyslots.NAME, STORE)

    with pytest.raises(KeyringMissing):
        laptop.open(folder)


@pytest.mark.parametrize("files", [(keyslots.NAME, STORE), (keyslots.NAME, STORE, ANCHOR)])
def test_an_old_copy_whose_half_was_kept_too_opens_as_an_older_store(laptop, folder, tmp_path, files):
    old, half = shutil.copytree(folder, tmp_path / "old"), secret(laptop, folder)
    rotate(laptop, folder)
    put_back(old, folder, *files)
    laptop.keyring.kept |= half

    desk = laptop.open(folder)

    assert desk.set_back().sign is Sign.ANCHOR_FORGED
    desks.close(desk)


def test_an_old_copy_without_a_keyring_opens_as_an_older_store(laptop, tmp_path):
    bare = replace(laptop, keyring=NoKeyring())
    desks.close(bare.begin())
    folder = bare.desks / "mine"
    old = shutil.copytree(folder, tmp_path / "old")
    rotate(bare, folder)
    put_back(old, folder, keyslots.NAME, STORE)

    desk = bare.open(folder)

    assert desk.set_back().sign is Sign.ANCHOR_FORGED
    desks.close(desk)


def put_back(old: Path, folder: Path, *files: str) -> None:
    for file in files:
        shutil.copy2(old / file, folder / file)


def secret(laptop: OwnLaptop, folder: Path) -> dict[str, bytes]:
    name = keyslots.load(folder).officer.secret
    return {name: laptop.keyring.kept[name]}


def test_files_of_a_finished_exchange_laid_there_again_do_not_bring_back_an_earlier_anchor(laptop, folder, tmp_path):
    taken = tmp_path / "taken"
    cut(laptop, folder, lambda: taken_at_exchange(folder, taken))
    opened(laptop, folder)
    desk = laptop.open(folder)
    apply_for(desk, visit("farmer"))
    desks.close(desk)

    put_back(taken, folder, STORE, NEXT_ANCHOR, keyslots.NEXT)
    desk = laptop.open(folder)

    assert desk.set_back().sign is Sign.STORE_BEHIND
    desks.close(desk)


def taken_at_exchange(folder: Path, taken: Path) -> None:
    """Copy the folder as it is when the store was exchanged and nothing else."""
    if keyslots.exchanged(folder) and not taken.exists():
        shutil.copytree(folder, taken)


def cut(laptop: OwnLaptop, folder: Path, before) -> None:
    with pytest.MonkeyPatch.context() as patch:
        step = os.fsync

        def watched(handle: int) -> None:
            before()
            step(handle)

        patch.setattr(os, "fsync", watched)
        rotate(laptop, folder)


@dataclass
class Broken:
    """A rotation that is cut at a step; the folder and the keyring begin anew each time."""

    laptop: OwnLaptop
    folder: Path
    root: Path
    before: Lying

    def __post_init__(self) -> None:
        self.whole = shutil.copytree(self.folder, self.root / "whole")
        self.kept = dict(self.laptop.keyring.kept)

    def again(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.whole, self.folder)
        self.laptop.keyring.kept = dict(self.kept)

    def plugged(self, step: int) -> bool:
        """Rotate, and pull the plug before this step; False when it ended before it came."""
        self.again()
        return not plugged_out(step, lambda told: rotate(self.laptop, self.folder, told))


def plugged_out(step: int, work) -> bool:
    """Whether the work ended before the plug was pulled at this step."""
    plug = Plug(step)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", plug.before(os.fsync))
        patch.setattr(Path, "replace", plug.before(Path.replace))
        patch.setattr(Path, "unlink", plug.before(Path.unlink))
        patch.setattr(Pocket, "set", plug.before(Pocket.set))
        patch.setattr(Pocket, "delete", plug.before(Pocket.delete))
        try:
            work(plug.before(heard))
        except PluggedOut:
            return False
    return True


@pytest.fixture
def broken(laptop, folder, tmp_path) -> Broken:
    return Broken(laptop, folder, tmp_path, opened(laptop, folder))


def test_cut_at_any_step_everything_is_there_under_the_old_key_or_the_new_one(broken, laptop, folder):
    old, steps, under = unlocked(laptop, folder).store_key, 0, []
    while broken.plugged(steps):
        now = opened(laptop, folder)
        key = unlocked(laptop, folder).store_key
        assert now == broken.before
        assert names(folder) == FILES
        assert len(halves(laptop)) <= 2
        under.append(key == old)
        steps += 1

    assert steps > 25
    assert under == sorted(under, reverse=True)
    assert {True, False} == set(under)
    assert opened(laptop, folder) == broken.before


def halves(laptop: OwnLaptop) -> set[str]:
    return {name for name in laptop.keyring.kept if "/" in name and not name.endswith("/tries")}


def test_cut_again_while_it_is_settled_everything_is_there_all_the_same(broken, laptop, folder):
    outcomes = 0
    for step in range(200):
        if not broken.plugged(step):
            break
        lying, kept = shutil.copytree(folder, broken.root / f"cut{step}"), dict(laptop.keyring.kept)
        if not (folder / keyslots.NEXT).exists():
            continue
        for inner in range(60):
            shutil.rmtree(folder)
            shutil.copytree(lying, folder)
            laptop.keyring.kept = dict(kept)
            if plugged_out(inner, lambda _: next_keys.settle(folder, laptop.keyring)):
                break
            assert opened(laptop, folder) == broken.before
            assert names(folder) == FILES
            outcomes += 1

    assert outcomes > 20


def test_after_a_cut_head_office_opens_the_key_that_the_store_is_under(broken, laptop, folder):
    step, both = 0, set()
    while broken.plugged(step):
        step += 1
        if (folder / keyslots.NEXT).exists():
            both.add(keyslots.exchanged(folder))
            request = keys.request_recovery(folder, os.urandom)
            sealed = request.recovery.sealed
            answer = sealing.release(sealed, request.device, RECOVERY, request.fresh.public, os.urandom)
            keys.recover(folder, request, answer, ANOTHER, laptop.keyring, os.urandom, laptop.adapters.cost)
            assert opened(laptop, folder, ANOTHER) == broken.before

    assert both == {True, False}


def test_a_full_disk_at_any_sync_is_refused_and_changes_nothing_or_all(broken, laptop, folder):
    old, refused, step = unlocked(laptop, folder).store_key, 0, 0
    for step in range(60):
        broken.again()
        try:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(os, "fsync", full_from(step, os.fsync))
                rotate(laptop, folder)
        except DiskFull:
            refused += 1
            assert unlocked(laptop, folder).store_key == old
        else:
            assert unlocked(laptop, folder).store_key != old
        assert opened(laptop, folder) == broken.before
        assert names(folder) == FILES

    assert 8 < refused < step


def full_from(step: int, sync):
    left = [step]

    def synced(handle: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "no room")
        sync(handle)

    return synced


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_disk_that_fills_while_the_store_is_copied_is_refused(broken, laptop, folder, part):
    key, limits = unlocked(laptop, folder).store_key, resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (folder / STORE).stat().st_size

    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size * part), limits[1]))
        # The library tells a limit like a failing disk; a disk without room is `DiskFull`: see `tests/faults`.
        with pytest.raises((DiskFull, StoreUnavailable)):
            rotate(laptop, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert unlocked(laptop, folder).store_key == key
    assert opened(laptop, folder) == broken.before
    assert names(folder) == FILES


def test_a_disk_without_room_for_a_copy_is_refused_before_anything(broken, laptop, folder, monkeypatch):
    free = shutil.disk_usage(folder)._replace(free=(folder / STORE).stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    told = []

    with pytest.raises(DiskFull):
        rotate(laptop, folder, lambda *now: told.append(now))

    assert told == []
    assert opened(laptop, folder) == broken.before


def test_a_copy_that_reads_back_differently_takes_nothing_s_place(broken, laptop, folder, monkeypatch):
    copy = rotation.engine.copy_under

    def spoilt(source, target: Path, key, told) -> None:
        copy(source, target, key, told)
        data = bytearray(target.read_bytes())
        data[-100] ^= 1
        target.write_bytes(data)

    with monkeypatch.context() as patch:
        patch.setattr(rotation.engine, "copy_under", spoilt)
        with pytest.raises(StoreDamaged):
            rotate(laptop, folder)

    assert opened(laptop, folder) == broken.before
    assert names(folder) == FILES
