import errno
import os
import random
import shutil
import time
from dataclasses import dataclass

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from officer_desk.protocol.chain import Head
from officer_desk.store.anchor import Anchor, Anchored, AnchorForged, AnchorState, LazyAnchor
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import Engine, StoreDamaged, WrongKey
from officer_desk.store.keyring import SystemKeyring

KEY = bytes(range(32))
WALL = 1_795_000_000_000


def head(seq: int, history: str = "a") -> Head:
    return Head(seq, f"{history}{seq}".encode().ljust(32, b"."))


@dataclass
class Watch:
    now: int = WALL

    def milliseconds(self) -> int:
        return self.now

    def monotonic(self) -> float:
        return self.now / 1000


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.locked = False

    def get_password(self, service, username):
        if self.locked:
            raise KeyringLocked
        return self.kept.get(username)

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked
        self.kept[username] = password

    def delete_password(self, service, username):
        del self.kept[username]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "anchor"


@pytest.fixture
def anchor(path):
    return Anchor(path, KEY)


@pytest.fixture
def backend():
    return InMemory()


@pytest.fixture
def kept_twice(path, backend):
    return Anchor(path, KEY, SystemKeyring(backend, "memory"), "anchor/d1")


def test_what_was_anchored_is_read_back(anchor):
    anchor.write(head(7), WALL)

    assert anchor.read() == Anchored(head(7), WALL)


def test_a_store_as_it_was_anchored_is_the_same(anchor):
    anchor.write(head(7), WALL)

    assert anchor.compare(head(7)) == AnchorState.SAME


def test_an_older_store_is_noticed(anchor):
    anchor.write(head(7), WALL)

    assert anchor.compare(head(6)) == AnchorState.STORE_BEHIND
    assert anchor.compare(head(0)) == AnchorState.STORE_BEHIND


def test_a_store_that_stopped_before_its_anchor_was_written_is_ahead(anchor):
    anchor.write(head(7), WALL)

    assert anchor.compare(head(9)) == AnchorState.STORE_AHEAD
    assert anchor.compare(head(9), lambda seq: head(seq).hash) == AnchorState.STORE_AHEAD


def test_an_older_store_that_was_worked_on_is_noticed(anchor):
    anchor.write(head(7), WALL)

    assert anchor.compare(head(7, "b")) == AnchorState.OTHER_HISTORY
    assert anchor.compare(head(9, "b"), lambda seq: head(seq, "b").hash) == AnchorState.OTHER_HISTORY


def test_an_anchor_that_was_taken_away_is_noticed(anchor):
    assert anchor.compare(head(7)) == AnchorState.MISSING


def test_a_new_desk_needs_no_anchor(anchor):
    assert anchor.compare(head(0)) == AnchorState.SAME


def test_every_changed_bit_of_the_anchor_is_noticed(anchor, path):
    anchor.write(head(7), WALL)
    whole = path.read_bytes()

    for bit in range(len(whole) * 8):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        assert anchor.compare(head(7)) == AnchorState.FORGED


@pytest.mark.parametrize("length", [0, 1, 31, 32, 60])
def test_a_cut_anchor_is_noticed(anchor, path, length):
    anchor.write(head(7), WALL)
    path.write_bytes(path.read_bytes()[:length])

    with pytest.raises(AnchorForged):
        anchor.read()


def test_an_anchor_of_another_desk_is_noticed(path):
    Anchor(path, bytes(32)).write(head(7), WALL)

    assert Anchor(path, KEY).compare(head(7)) == AnchorState.FORGED


def test_an_older_store_with_its_older_anchor_is_noticed_by_the_keyring(kept_twice, path):
    kept_twice.write(head(5), WALL)
    older = path.read_bytes()
    kept_twice.keep(head(7), WALL)

    path.write_bytes(older)

    assert kept_twice.compare(head(5)) == AnchorState.STORE_BEHIND


def test_the_file_may_be_newer_than_the_keyring(kept_twice):
    kept_twice.keep(head(5), WALL)
    kept_twice.write(head(7), WALL)

    assert kept_twice.compare(head(7)) == AnchorState.SAME


def test_a_locked_keyring_leaves_the_file_to_judge(kept_twice, backend):
    backend.locked = True

    kept_twice.keep(head(7), WALL)

    assert kept_twice.compare(head(7)) == AnchorState.SAME
    assert backend.kept == {}


def test_a_removed_anchor_is_gone_from_both_places(kept_twice, path, backend):
    kept_twice.keep(head(7), WALL)

    kept_twice.remove()

    assert not path.exists()
    assert backend.kept == {}


def wait_for(path, head):
    """Wait until the head is anchored; the anchor's thread needs a moment."""
    for _ in range(200):
        written = Anchor(path, KEY).read()
        if written and written.head == head:
            return True
        time.sleep(0.01)
    return False


def test_a_moved_head_is_written_down_by_itself(anchor, path):
    lazy = LazyAnchor(anchor, Watch(), delay_seconds=0.01)

    lazy.moved(1, head(1).hash)

    assert wait_for(path, head(1))
    lazy.moved(2, head(2).hash)
    assert wait_for(path, head(2))


def test_many_moves_are_written_down_once(anchor, path, monkeypatch):
    written = []
    monkeypatch.setattr(os, "fsync", written.append)
    lazy = LazyAnchor(anchor, Watch(), delay_seconds=30)

    for seq in range(1, 50):
        lazy.moved(seq, head(seq).hash)
    lazy.flush()

    assert anchor.read() == Anchored(head(49), WALL)
    assert len(written) == 2


def test_a_flush_writes_at_once_and_only_what_moved(anchor, path):
    lazy = LazyAnchor(anchor, Watch(), delay_seconds=30)
    lazy.moved(1, head(1).hash)
    lazy.flush()
    first = path.stat().st_mtime_ns

    lazy.flush()

    assert anchor.read() == Anchored(head(1), WALL)
    assert path.stat().st_mtime_ns == first


def test_an_older_folder_is_noticed_though_nothing_was_locked_since_the_receipt(kept_twice, path, backend):
    kept_twice.write(head(1), WALL)
    older = path.read_bytes()
    lazy = LazyAnchor(kept_twice, Watch(), delay_seconds=0.01)
    lazy.moved(2, head(2).hash)
    lazy.flush()
    for _ in range(200):
        if backend.kept:
            break
        time.sleep(0.01)

    path.write_bytes(older)

    assert kept_twice.compare(head(1)) == AnchorState.STORE_BEHIND


def test_closing_keeps_the_head_in_the_keyring_too(kept_twice, backend):
    lazy = LazyAnchor(kept_twice, Watch(), delay_seconds=30)
    lazy.moved(1, head(1).hash)

    lazy.close()

    assert list(backend.kept) == ["anchor/d1"]
    assert kept_twice.compare(head(1)) == AnchorState.SAME


def test_closing_without_a_move_changes_nothing(kept_twice, path, backend):
    LazyAnchor(kept_twice, Watch()).close()

    assert not path.exists()
    assert backend.kept == {}


def test_a_full_disk_is_said_before_the_receipt_is_printed_and_nothing_is_forgotten(anchor, monkeypatch):
    def no_room(handle):
        raise OSError(errno.ENOSPC, "no room")

    lazy = LazyAnchor(anchor, Watch(), delay_seconds=0.01)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_room)
        lazy.moved(1, head(1).hash)
        time.sleep(0.05)
        with pytest.raises(DiskFull):
            lazy.flush()

    lazy.flush()

    assert anchor.read() == Anchored(head(1), WALL)


@pytest.fixture
def store(tmp_path):
    """A real store whose last forty links lie in its log, as after a power failure, and its anchor."""
    folder = tmp_path / "desk"
    folder.mkdir()
    engine = Engine.open(folder / "desk.store", KEY)
    with engine.write() as connection:
        connection.exec_driver_sql("CREATE TABLE link (seq INTEGER PRIMARY KEY, hash BLOB)")
    engine.checkpoint()
    for seq in range(1, 41):
        with engine.write() as connection:
            connection.exec_driver_sql("INSERT INTO link VALUES (?, ?)", (seq, head(seq).hash))
    Anchor(folder / "anchor", KEY).write(head(40), WALL)
    yield folder
    engine.close()


def state_of(folder) -> AnchorState | str:
    """What an officer would meet who unlocks the store in this folder."""
    try:
        engine = Engine.open(folder / "desk.store", KEY)
    except (StoreDamaged, WrongKey):
        return "refused"
    with engine.read() as connection:
        last = connection.exec_driver_sql("SELECT seq, hash FROM link ORDER BY seq DESC LIMIT 1").first()
    engine.close()
    return Anchor(folder / "anchor", KEY).compare(Head(*last) if last else Head(0, b""))


def copied(store, tmp_path, name: str):
    """The files as they lie on disk at this moment; the index of the log is made anew by whoever opens it."""
    folder = tmp_path / name
    folder.mkdir()
    for file in ("desk.store", "desk.store-wal", "anchor"):
        shutil.copy(store / file, folder / file)
    return folder


def test_an_untouched_copy_of_the_files_is_the_same(store, tmp_path):
    assert state_of(copied(store, tmp_path, "copy")) == AnchorState.SAME


@pytest.mark.parametrize("times", [25, pytest.param(200, marks=pytest.mark.long)])
def test_a_damaged_log_loses_links_silently_and_the_anchor_notices(store, tmp_path, times):
    dice = random.Random(13)
    found = []

    for number in range(times):
        folder = copied(store, tmp_path, str(number))
        log = bytearray((folder / "desk.store-wal").read_bytes())
        bit = dice.randrange(len(log) * 8)
        log[bit // 8] ^= 1 << bit % 8
        (folder / "desk.store-wal").write_bytes(log)
        found.append(state_of(folder))

    assert AnchorState.STORE_BEHIND in found
    assert set(found) <= {AnchorState.STORE_BEHIND, "refused"}


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.9])
def test_a_log_that_was_cut_is_noticed(store, tmp_path, kept):
    folder = copied(store, tmp_path, "cut")
    log = (folder / "desk.store-wal").read_bytes()

    (folder / "desk.store-wal").write_bytes(log[: int(len(log) * kept)])

    assert state_of(folder) == AnchorState.STORE_BEHIND
