import errno
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from officer_desk.protocol import canonical
from officer_desk.protocol.sealing import BoxKey, release, seal_to
from officer_desk.store import keys as keys_of_the_desk
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import Engine, StoreNewer
from officer_desk.store.keyring import KeyringRefused, NoKeyring, SystemKeyring
from officer_desk.store.keys import (
    DeskExists,
    Keys,
    LockedOut,
    NoRecovery,
    RecoveryRequest,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
    change_passphrase,
    create,
    destroy_officer_slot,
    recover,
    request_recovery,
    unlock,
)
from officer_desk.store.keyslots import NAME, PREVIOUS, Cost, KeySlotsDamaged, NoKeySlots, load
from officer_desk.store.passphrase import Weakness
from officer_desk.store.wrapping import COSTS, KeyringMissing

PASSPHRASE = "lantern rice under seven cranes"
ANOTHER = "mango teapot river slow morning"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
HEAD_OFFICE = BoxKey.generate(os.urandom)


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get(username)

    def set_password(self, service, username, password):
        self.kept[username] = password

    def delete_password(self, service, username):
        del self.kept[username]


@dataclass
class Watch:
    now: int = 1_795_000_000_000

    def milliseconds(self) -> int:
        return self.now

    def monotonic(self) -> float:
        return self.now / 1000

    def wait(self, seconds: float) -> None:
        self.now += int(seconds * 1000)


@pytest.fixture
def clock():
    return Watch()


@pytest.fixture
def backend():
    return InMemory()


@pytest.fixture
def keyring(backend):
    return SystemKeyring(backend, "memory")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "desk"


def enrol(folder, keyring, recovery_public=HEAD_OFFICE.public) -> Keys:
    return create(folder, PASSPHRASE, keyring, recovery_public, os.urandom, CHEAP)


@pytest.fixture
def desk(folder, keyring) -> Keys:
    return enrol(folder, keyring)


def drawn(keys: Keys) -> tuple[bytes, ...]:
    return keys.store_key, keys.attachment_key, keys.anchor_key, keys.backup_key


def guess_wrong(folder, keyring, clock, times: int) -> None:
    for _ in range(times):
        with pytest.raises((WrongPassphrase, LockedOut)):
            unlock(folder, "not the passphrase", keyring, clock)
        clock.wait(60)


def change(folder, keyring, clock) -> Keys:
    return change_passphrase(folder, PASSPHRASE, ANOTHER, keyring, clock, os.urandom, CHEAP)


def answer_of_head_office(request: RecoveryRequest) -> bytes:
    return release(request.recovery.sealed, request.device, HEAD_OFFICE, request.fresh.public, os.urandom)


def test_the_passphrase_opens_the_desk_again(folder, keyring, clock, desk):
    opened = unlock(folder, PASSPHRASE, keyring, clock)

    assert drawn(opened) == drawn(desk)
    assert opened.device == desk.device


def test_each_purpose_has_a_key_of_its_own(desk):
    assert len(set(drawn(desk))) == 4
    assert {len(key) for key in drawn(desk)} == {32}


def test_two_desks_share_no_key(tmp_path, keyring):
    one, other = enrol(tmp_path / "one", keyring), enrol(tmp_path / "other", keyring)

    assert set(drawn(one)).isdisjoint(drawn(other))


def test_the_drawn_key_opens_a_real_store(folder, keyring, clock, desk):
    Engine.open(folder / "desk.store", desk.store_key).close()

    engine = Engine.open(folder / "desk.store", unlock(folder, PASSPHRASE, keyring, clock).store_key)

    assert engine.integrity() == []
    engine.close()


def test_wiped_keys_give_nothing_more(desk):
    desk.wipe()

    with pytest.raises(RuntimeError, match="wiped"):
        _ = desk.store_key


def test_the_file_and_the_keyring_alone_hold_no_key(folder, backend, desk):
    file = (folder / NAME).read_bytes()
    in_the_keyring = bytes.fromhex(next(iter(backend.kept.values())))

    for secret in (*drawn(desk), bytes(desk._data_key), in_the_keyring, PASSPHRASE.encode()):
        assert secret not in file
        assert secret.hex().encode() not in file
    assert bytes(desk._data_key) != in_the_keyring


def test_new_keys_never_take_the_place_of_others(folder, keyring, desk):
    with pytest.raises(DeskExists):
        enrol(folder, keyring)


def test_a_weak_passphrase_makes_no_desk(folder, keyring):
    with pytest.raises(WeakPassphrase) as refusal:
        create(folder, "woaini1314520", keyring, None, os.urandom, CHEAP)

    assert refusal.value.weakness == Weakness.COMMON
    assert not folder.exists()


def test_without_a_keyring_the_desk_opens_by_passphrase_and_says_so(folder, clock):
    enrol(folder, NoKeyring())

    assert unlock(folder, PASSPHRASE, NoKeyring(), clock).passphrase_only


def test_with_a_keyring_there_is_nothing_to_warn_of(desk):
    assert not desk.passphrase_only


def test_another_laptop_s_keyring_does_not_open_a_stolen_folder(folder, clock, desk):
    with pytest.raises(KeyringMissing) as refusal:
        unlock(folder, PASSPHRASE, SystemKeyring(InMemory(), "memory"), clock)

    assert refusal.value.kind == "memory"


def test_a_missing_keyring_costs_no_try(folder, keyring, clock, desk):
    for _ in range(12):
        with pytest.raises(KeyringMissing):
            unlock(folder, PASSPHRASE, NoKeyring(), clock)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_a_folder_without_keys_is_no_desk(folder, keyring, clock):
    folder.mkdir()

    with pytest.raises(NoKeySlots):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_a_wrong_passphrase_says_how_long_to_wait_and_how_often_still(folder, keyring, clock, desk):
    said = []
    for _ in range(9):
        with pytest.raises(WrongPassphrase) as refusal:
            unlock(folder, "not the passphrase", keyring, clock)
        said.append((refusal.value.wait_seconds, refusal.value.tries_left))
        clock.wait(refusal.value.wait_seconds)

    assert said == [(1, 9), (2, 8), (4, 7), (8, 6), (16, 5), (32, 4), (60, 3), (60, 2), (60, 1)]


def test_the_tenth_wrong_passphrase_locks_the_desk_even_for_the_right_one(folder, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 9)

    with pytest.raises(LockedOut):
        unlock(folder, "not the passphrase", keyring, clock)
    clock.wait(3600)

    with pytest.raises(LockedOut):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_before_the_wait_is_over_nothing_is_tried_or_counted(folder, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 2)
    with pytest.raises(WrongPassphrase):
        unlock(folder, "not the passphrase", keyring, clock)
    clock.wait(2.5)

    with pytest.raises(TooSoon) as refusal:
        unlock(folder, PASSPHRASE, keyring, clock)
    clock.wait(1.5)

    assert (refusal.value.wait_seconds, refusal.value.tries_left) == (2, 7)
    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_the_right_passphrase_begins_the_count_anew(folder, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 9)
    unlock(folder, PASSPHRASE, keyring, clock)

    with pytest.raises(WrongPassphrase) as refusal:
        unlock(folder, "not the passphrase", keyring, clock)

    assert refusal.value.tries_left == 9


def test_a_restored_file_brings_no_new_tries(folder, keyring, clock, desk):
    earlier = (folder / NAME).read_bytes()
    guess_wrong(folder, keyring, clock, 10)

    (folder / NAME).write_bytes(earlier)

    with pytest.raises(LockedOut):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_an_emptied_count_in_the_keyring_brings_no_new_tries(folder, backend, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 10)

    backend.kept = {name: text for name, text in backend.kept.items() if not name.endswith("/tries")}

    with pytest.raises(LockedOut):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_nonsense_in_the_keyring_s_count_is_not_a_way_in_nor_a_bug(folder, backend, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 10)

    for nonsense in ("ff", "7b", "not hexadecimal"):
        backend.kept = {name: nonsense if name.endswith("/tries") else text for name, text in backend.kept.items()}
        with pytest.raises(LockedOut):
            unlock(folder, PASSPHRASE, keyring, clock)


def test_a_try_is_counted_even_when_the_plug_is_pulled_while_it_is_made(folder, keyring, clock, desk, monkeypatch):
    monkeypatch.setattr("officer_desk.store.wrapping.hash_secret_raw", pulled_plug)

    with pytest.raises(PluggedOut):
        unlock(folder, "not the passphrase", keyring, clock)

    assert load(folder).tries.wrong == 1


class PluggedOut(BaseException):
    """The moment when the power fails."""


def pulled_plug(*_: object) -> bytes:
    raise PluggedOut


def test_a_clock_that_was_set_back_does_not_lock_the_officer_out(folder, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 3)
    clock.now -= 365 * 86_400_000

    with pytest.raises(TooSoon) as refusal:
        unlock(folder, PASSPHRASE, keyring, clock)
    clock.wait(refusal.value.wait_seconds)

    assert refusal.value.wait_seconds == 4
    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_a_full_disk_does_not_lock_the_officer_out(folder, keyring, clock, desk, monkeypatch):
    def no_room(handle):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", no_room)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_a_laptop_without_the_memory_says_so_and_counts_nothing(folder, keyring, clock, desk):
    text = json.loads((folder / NAME).read_text())
    text["officer"]["cost"]["lanes"] = 100
    (folder / NAME).write_text(json.dumps(text))

    with pytest.raises(keys_of_the_desk.NotEnoughMemory):
        unlock(folder, PASSPHRASE, keyring, clock)

    assert load(folder).tries.wrong == 0


def test_a_changed_passphrase_opens_and_the_old_one_does_not(folder, keyring, clock, desk):
    changed = change(folder, keyring, clock)

    assert drawn(changed) == drawn(desk)
    assert drawn(unlock(folder, ANOTHER, keyring, clock)) == drawn(desk)
    with pytest.raises(WrongPassphrase):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_after_a_change_an_old_copy_of_the_file_opens_nothing(folder, keyring, clock, desk):
    earlier = (folder / NAME).read_bytes()
    change(folder, keyring, clock)

    (folder / NAME).write_bytes(earlier)

    with pytest.raises(KeyringMissing):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_a_change_leaves_one_file_and_one_half_in_the_keyring(folder, backend, keyring, clock, desk):
    change(folder, keyring, clock)

    assert [file.name for file in folder.iterdir()] == [NAME]
    assert sorted(name.rpartition("/")[2] == "tries" for name in backend.kept) == [False, True]


def test_a_change_needs_the_old_passphrase(folder, keyring, clock, desk):
    with pytest.raises(WrongPassphrase):
        change_passphrase(folder, "not the passphrase", ANOTHER, keyring, clock, os.urandom, CHEAP)


def test_a_change_to_a_weak_passphrase_costs_no_try(folder, keyring, clock, desk):
    with pytest.raises(WeakPassphrase):
        change_passphrase(folder, "not the passphrase", "short", keyring, clock, os.urandom, CHEAP)

    assert load(folder).tries.wrong == 0


def test_a_change_uses_a_keyring_that_was_not_there_before(folder, keyring, clock):
    enrol(folder, NoKeyring())

    change(folder, keyring, clock)

    assert not unlock(folder, ANOTHER, keyring, clock).passphrase_only
    with pytest.raises(KeyringMissing):
        unlock(folder, ANOTHER, NoKeyring(), clock)


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


def pull_while_changing(folder, backend, keyring, clock, monkeypatch, step: int) -> bool:
    """Change the passphrase, and pull the plug before this step; False when the change ended before it came."""
    plug = Plug(step)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", plug.before(os.fsync))
        patch.setattr(Path, "replace", plug.before(Path.replace))
        patch.setattr(Path, "unlink", plug.before(Path.unlink))
        patch.setattr(backend, "set_password", plug.before(backend.set_password), raising=False)
        patch.setattr(backend, "delete_password", plug.before(backend.delete_password), raising=False)
        try:
            change(folder, keyring, clock)
        except PluggedOut:
            return True
    return False


def opens_with(folder, keyring, clock, passphrase: str) -> bytes | None:
    clock.wait(120)
    try:
        return unlock(folder, passphrase, keyring, clock).store_key
    except WrongPassphrase:
        return None


def test_a_change_broken_off_at_any_step_leaves_the_old_passphrase_or_the_new_one(tmp_path, clock, monkeypatch):
    steps = 0
    broken_off = True
    while broken_off:
        backend = InMemory()
        keyring, folder = SystemKeyring(backend, "memory"), tmp_path / str(steps)
        desk = enrol(folder, keyring)

        broken_off = pull_while_changing(folder, backend, keyring, clock, monkeypatch, steps)

        opened = opens_with(folder, keyring, clock, PASSPHRASE) or opens_with(folder, keyring, clock, ANOTHER)
        assert opened == desk.store_key
        works = [word for word in (PASSPHRASE, ANOTHER) if opens_with(folder, keyring, clock, word)]
        assert len(works) == 1
        steps += 1

    assert works == [ANOTHER]
    assert steps > 15


def test_a_damaged_file_after_a_broken_change_still_opens_by_the_copy(folder, keyring, clock, desk):
    (folder / PREVIOUS).write_bytes((folder / NAME).read_bytes())
    (folder / NAME).write_bytes(b"{")

    opened = unlock(folder, PASSPHRASE, keyring, clock)

    assert drawn(opened) == drawn(desk)
    assert [file.name for file in folder.iterdir()] == [NAME]


def test_a_damaged_file_is_a_refusal(folder, keyring, clock, desk):
    for damage in (b"", b"{}", b"\xff", b'{"version": 1}', b"[]"):
        (folder / NAME).write_bytes(damage)
        with pytest.raises(KeySlotsDamaged):
            unlock(folder, PASSPHRASE, keyring, clock)


@pytest.mark.parametrize("memory_kib", [0, 1 << 30])
def test_a_cost_that_would_take_all_memory_is_not_obeyed(folder, keyring, clock, desk, memory_kib):
    text = json.loads((folder / NAME).read_text())
    text["officer"]["cost"]["memory_kib"] = memory_kib
    (folder / NAME).write_text(json.dumps(text))

    with pytest.raises(KeySlotsDamaged):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_slots_of_a_newer_release_are_not_touched(folder, keyring, clock, desk):
    (folder / NAME).write_text('{"version": 2, "something": "new"}')

    with pytest.raises(StoreNewer):
        unlock(folder, PASSPHRASE, keyring, clock)


@pytest.mark.parametrize("field", ["salt", "wrapped", "keyring", "device"])
def test_a_changed_word_in_the_file_opens_nothing(folder, backend, keyring, clock, desk, field):
    text = json.loads((folder / NAME).read_text())
    if field == "device":
        text["device"] = "0" * 32
    else:
        text["officer"][field] = "AAAAAAAAAAAAAAAAAAAAAA=="
    (folder / NAME).write_text(json.dumps(text))

    with pytest.raises(WrongPassphrase):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_head_office_lets_the_officer_in_again(folder, keyring, clock, desk):
    guess_wrong(folder, keyring, clock, 10)
    request = request_recovery(folder, os.urandom)

    recovered = recover(folder, request, answer_of_head_office(request), ANOTHER, keyring, os.urandom, CHEAP)

    assert drawn(recovered) == drawn(desk)
    assert drawn(unlock(folder, ANOTHER, keyring, clock)) == drawn(desk)


def test_recovery_does_without_a_keyring_that_was_lost(folder, clock, desk):
    request = request_recovery(folder, os.urandom)
    new_keyring = SystemKeyring(InMemory(), "another")

    recover(folder, request, answer_of_head_office(request), ANOTHER, new_keyring, os.urandom, CHEAP)

    assert drawn(unlock(folder, ANOTHER, new_keyring, clock)) == drawn(desk)


def test_recovery_makes_lost_key_slots_anew(folder, keyring, clock, desk):
    request = request_recovery(folder, os.urandom)
    (folder / NAME).unlink()

    recover(folder, request, answer_of_head_office(request), ANOTHER, keyring, os.urandom, CHEAP)

    assert drawn(unlock(folder, ANOTHER, keyring, clock)) == drawn(desk)
    assert request_recovery(folder, os.urandom).recovery == request.recovery


def test_an_answer_for_another_request_lets_nobody_in(folder, keyring, desk):
    request, other = request_recovery(folder, os.urandom), request_recovery(folder, os.urandom)

    with pytest.raises(NoRecovery):
        recover(folder, request, answer_of_head_office(other), ANOTHER, keyring, os.urandom, CHEAP)


def test_an_answer_with_another_desk_s_key_changes_nothing(folder, keyring, clock, desk):
    request = request_recovery(folder, os.urandom)
    sealed = seal_to(request.fresh.public, bytes(32), context_of_release(request.device), os.urandom)

    with pytest.raises(NoRecovery):
        recover(folder, request, sealed, ANOTHER, keyring, os.urandom, CHEAP)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def context_of_release(device: str) -> bytes:
    return canonical.encode([b"od/release/v1", device])


def test_recovery_asks_for_a_strong_passphrase_too(folder, keyring, desk):
    request = request_recovery(folder, os.urandom)

    with pytest.raises(WeakPassphrase):
        recover(folder, request, answer_of_head_office(request), "short", keyring, os.urandom, CHEAP)


def test_a_desk_without_a_recovery_slot_says_so(folder, keyring):
    enrol(folder, keyring, recovery_public=None)

    with pytest.raises(NoRecovery):
        request_recovery(folder, os.urandom)


def test_the_fresh_private_key_is_not_shown(folder, desk):
    request = request_recovery(folder, os.urandom)

    assert "fresh" not in repr(request)


def test_a_revoked_desk_opens_for_head_office_only(folder, backend, keyring, clock, desk):
    earlier = (folder / NAME).read_bytes()
    destroy_officer_slot(folder, keyring)

    with pytest.raises(LockedOut):
        unlock(folder, PASSPHRASE, keyring, clock)
    request = request_recovery(folder, os.urandom)
    (folder / NAME).write_bytes(earlier)
    with pytest.raises(KeyringMissing):
        unlock(folder, PASSPHRASE, keyring, clock)

    recovered = recover(folder, request, answer_of_head_office(request), ANOTHER, keyring, os.urandom, CHEAP)
    assert drawn(recovered) == drawn(desk)


def test_a_keyring_that_fails_while_a_change_is_made_leaves_the_old_passphrase(
    folder, backend, keyring, clock, desk, monkeypatch
):
    monkeypatch.setattr(backend, "set_password", refuse_halves(backend.set_password))

    with pytest.raises(KeyringRefused):
        change(folder, keyring, clock)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def refuse_halves(kept):
    def set_password(service, username, password):
        if not username.endswith("/tries"):
            raise OSError
        kept(service, username, password)

    return set_password


def test_a_change_is_not_believed_before_the_new_slot_has_opened(folder, backend, keyring, clock, desk, monkeypatch):
    def other_half(service, username):
        """Gives back what was kept, as long as it is the write that is proved; another half afterwards."""
        asked.append(username)
        new = username not in halves and not username.endswith("/tries")
        return "00" * 32 if new and asked.count(username) > 1 else backend.kept.get(username)

    asked, halves = [], list(backend.kept)
    with monkeypatch.context() as patch:
        patch.setattr(backend, "get_password", other_half)
        with pytest.raises(KeySlotsDamaged):
            change(folder, keyring, clock)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_a_change_whose_half_was_lost_before_it_was_proved_is_taken_back(folder, backend, keyring, clock, desk):
    earlier, halves = (folder / NAME).read_bytes(), dict(backend.kept)
    change(folder, keyring, clock)
    (folder / PREVIOUS).write_bytes(earlier)
    backend.kept = halves

    opened = unlock(folder, PASSPHRASE, keyring, clock)

    assert drawn(opened) == drawn(desk)
    assert not (folder / PREVIOUS).exists()


def test_a_copy_whose_half_is_gone_opens_nothing(folder, keyring, clock, desk):
    earlier = (folder / NAME).read_bytes()
    change(folder, keyring, clock)
    (folder / PREVIOUS).write_bytes(earlier)

    with pytest.raises(WrongPassphrase):
        unlock(folder, PASSPHRASE, keyring, clock)


def test_a_full_disk_while_a_change_is_made_leaves_the_old_passphrase(folder, keyring, clock, desk, monkeypatch):
    def no_room(handle):
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_room)
        with pytest.raises(DiskFull):
            change(folder, keyring, clock)

    assert drawn(unlock(folder, PASSPHRASE, keyring, clock)) == drawn(desk)


def test_the_cost_of_a_real_desk_is_paid_within_the_time_of_an_unlock(folder, keyring, clock):
    create(folder, PASSPHRASE, keyring, None, os.urandom, COSTS[0])
    began = time.perf_counter()

    unlock(folder, PASSPHRASE, keyring, clock)

    assert time.perf_counter() - began < 1.5
