"""The keys of the store: made once, opened by the officer's passphrase, drawn for each purpose."""

import contextlib
import hmac
from dataclasses import dataclass, field, replace
from pathlib import Path

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import sealing
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.sealing import Random
from officer_desk.store import files, keyslots, next_keys, wrapping
from officer_desk.store.keyring import Keyring, KeyringRefused
from officer_desk.store.keyslots import Cost, KeySlots, OfficerSlot, RecoverySlot, Tries
from officer_desk.store.passphrase import Weakness, weak
from officer_desk.store.wrapping import KEY_BYTES, NotEnoughMemory

PAPER = "paper"


class WeakPassphrase(DeskError):
    """The passphrase is easily guessed; `weakness` says why."""

    def __init__(self, weakness: Weakness) -> None:
        super().__init__(weakness)
        self.weakness = weakness


class WrongPassphrase(DeskError):
    """The passphrase does not fit."""

    def __init__(self, wait_seconds: int, tries_left: int) -> None:
        super().__init__(wait_seconds, tries_left)
        self.wait_seconds = wait_seconds
        self.tries_left = tries_left


class TooSoon(WrongPassphrase):
    """The wait after a wrong passphrase is not over: this one was not tried and not counted."""


class LockedOut(DeskError):
    """Too many wrong passphrases, or the desk was revoked: head office's recovery is the way in."""


class DeskExists(DeskError):
    """There are keys in this folder already; new ones would lose what they open."""


class NoRecovery(DeskError):
    """Head office has no recovery slot in this desk, or its answer is not for it."""


class Keys:
    """The data key of an open desk and what is drawn from it. After `wipe` it gives nothing more."""

    def __init__(self, data_key: bytes, slots: KeySlots) -> None:
        self._data_key = bytearray(data_key)
        self.device = slots.device
        self.passphrase_only = slots.officer is None or slots.officer.secret is None

    @property
    def store_key(self) -> bytes:
        return self._drawn(b"od/store/v1")

    @property
    def attachment_key(self) -> bytes:
        return self._drawn(b"od/attachments/v1")

    @property
    def anchor_key(self) -> bytes:
        return self._drawn(b"od/anchor/v1")

    @property
    def backup_key(self) -> bytes:
        return self._drawn(b"od/backup/v1")

    def wipe(self) -> None:
        """Overwrite the key. Copies that Python made on the way are gone only with the process."""
        self._data_key[:] = bytes(len(self._data_key))
        self._data_key.clear()

    def _drawn(self, purpose: bytes) -> bytes:
        if not self._data_key:
            raise RuntimeError("the keys were wiped")
        return sealing.derive(bytes(self._data_key), purpose)


@dataclass(frozen=True, slots=True)
class RecoveryRequest:
    """What the desk shows to head office to be let in again; the private half stays in memory."""

    device: str
    recovery: RecoverySlot
    fresh: sealing.BoxKey = field(repr=False)


def create(
    folder: Path, passphrase: str, keyring: Keyring, recovery_public: bytes | None, random: Random, cost: Cost
) -> Keys:
    """Make the keys of a new desk in this folder."""
    if keyslots.exist(folder):
        raise DeskExists
    _refuse_weak(passphrase, keyring)
    files.private_folder(folder)
    opened, slots = fresh(random(16).hex(), passphrase, keyring, recovery_public, random, cost)
    keyslots.save(folder, slots)
    return opened


def fresh(
    device: str, passphrase: str, keyring: Keyring, recovery_public: bytes | None, random: Random, cost: Cost
) -> tuple[Keys, KeySlots]:
    """A new data key, and its slots, of which nothing is written yet but the half in the keyring."""
    data_key = random(KEY_BYTES)
    officer = wrapping.wrap(data_key, device, passphrase, keyring, random, cost)
    recovery = None
    if recovery_public is not None:
        recovery = RecoverySlot(recovery_public, sealing.escrow(data_key, device, recovery_public, random))
    slots = KeySlots(keyslots.VERSION, device, _check(data_key), officer, recovery)
    return Keys(data_key, slots), slots


def unlock(folder: Path, passphrase: str, keyring: Keyring, clock: Clock) -> Keys:
    """Open the desk. A try is counted before it is made, and each wrong one makes the next wait longer."""
    next_keys.settle(folder, keyring)
    slots = keyslots.load(folder)
    before = keyslots.counted(slots, keyring)
    now = clock.milliseconds()
    present = slots.officer
    if present is None or not before.left:
        raise LockedOut
    if wait := before.wait_seconds(now):
        if now < before.last:  # the clock was set back: the wait begins anew, and ends
            keyslots.count(folder, slots, replace(before, last=now), keyring)
        raise TooSoon(wait, before.left)
    halves = wrapping.candidates(folder, slots, present, keyring)
    tries = Tries(before.wrong + 1, now)
    slots = keyslots.count(folder, slots, tries, keyring)
    try:
        opened = wrapping.open_any(halves, slots.device, passphrase)
    except NotEnoughMemory:
        keyslots.count(folder, slots, before, keyring)
        raise
    if opened is None:
        raise WrongPassphrase(tries.wait_seconds(now), tries.left) if tries.left else LockedOut
    data_key, officer = opened
    slots = _settle(folder, replace(slots, officer=officer, tries=Tries()), keyring)
    return Keys(data_key, slots)


def change_passphrase(
    folder: Path, old: str, new: str, keyring: Keyring, clock: Clock, random: Random, cost: Cost
) -> Keys:
    """Wrap the same data key anew, with a new half in the keyring: an old file and passphrase open nothing."""
    _refuse_weak(new, keyring)
    keys = unlock(folder, old, keyring, clock)
    return _rewrap(folder, keyslots.load(folder), bytes(keys._data_key), new, keyring, random, cost)


def paper_slot(keys: Keys, passphrase: str, code: bytes, random: Random, cost: Cost) -> OfficerSlot:
    """A slot for a backup, opened by the passphrase and the code on the officer's paper: its laptop may be lost."""
    return wrapping.wrap_with(
        bytes(keys._data_key), keys.device, passphrase, _paper_half(code), (PAPER, PAPER), random, cost
    )


def open_slot(slots: KeySlots, slot: OfficerSlot, passphrase: str, keyring: Keyring, code: bytes | None) -> Keys | None:
    """The keys in a slot of a backup, by the code on paper or what this laptop's keyring has; None where they do not fit.

    Raises `KeyringMissing`: then the code is wanted.
    """
    half = _paper_half(code) if code is not None else wrapping.laptop_half(slot, keyring)
    return _checked(wrapping.unwrap(slot, slots.device, passphrase, half), slots)


def open_released(slots: KeySlots, request: "RecoveryRequest", answer: bytes) -> Keys:
    """The keys of a backup, from head office's answer; raises `NoRecovery`."""
    with contextlib.suppress(sealing.Unreadable):
        if opened := _checked(sealing.open_released(answer, request.device, request.fresh), slots):
            return opened
    raise NoRecovery


def settle_in(
    folder: Path, slots: KeySlots, opened: Keys, passphrase: str, keyring: Keyring, random: Random, cost: Cost
) -> Keys:
    """Write the slots of a desk that comes from a backup: the same data key, wrapped for this laptop."""
    if keyslots.exist(folder):
        raise DeskExists
    _refuse_weak(passphrase, keyring)
    officer = wrapping.wrap(bytes(opened._data_key), slots.device, passphrase, keyring, random, cost)
    settled = replace(slots, officer=officer, tries=Tries())
    keyslots.save(folder, settled)
    keyslots.count(folder, settled, Tries(), keyring)
    return Keys(bytes(opened._data_key), settled)


def request_recovery(folder: Path, random: Random) -> RecoveryRequest:
    """Ask head office to release the data key to this desk."""
    return request_of(keyslots.load(folder), random)


def request_of(slots: KeySlots, random: Random) -> RecoveryRequest:
    """The same for the slots in a backup; raises `NoRecovery` where head office has none."""
    if slots.recovery is None:
        raise NoRecovery
    return RecoveryRequest(slots.device, slots.recovery, sealing.BoxKey.generate(random))


def recover(
    folder: Path,
    request: RecoveryRequest,
    answer: bytes,
    passphrase: str,
    keyring: Keyring,
    random: Random,
    cost: Cost,
) -> Keys:
    """Let the officer in again with head office's answer and a new passphrase; the tries begin anew.

    Where the key slots are lost too, they are made anew from what head office kept in the request.
    """
    _refuse_weak(passphrase, keyring)
    next_keys.settle(folder, keyring)
    try:
        data_key = sealing.open_released(answer, request.device, request.fresh)
    except sealing.Unreadable:
        raise NoRecovery from None
    slots = KeySlots(keyslots.VERSION, request.device, _check(data_key), None, request.recovery)
    with contextlib.suppress(keyslots.KeySlotsDamaged, keyslots.NoKeySlots):
        slots = keyslots.load(folder)
    if not hmac.compare_digest(_check(data_key), slots.check):
        raise NoRecovery
    return _rewrap(folder, slots, data_key, passphrase, keyring, random, cost)


def destroy_officer_slot(folder: Path, keyring: Keyring) -> None:
    """Lock the officer out for good, as head office ordered; only its recovery key opens the store then."""
    next_keys.settle(folder, keyring)
    _settle(folder, replace(keyslots.load(folder), officer=None), keyring)


def _checked(data_key: bytes | None, slots: KeySlots) -> Keys | None:
    fits = data_key is not None and hmac.compare_digest(_check(data_key), slots.check)
    return Keys(data_key, slots) if data_key is not None and fits else None


def _paper_half(code: bytes) -> bytes:
    return sealing.derive(code, b"od/restore-code/v1")


def _refuse_weak(passphrase: str, keyring: Keyring) -> None:
    if weakness := weak(passphrase, alone=not keyring.available):
        raise WeakPassphrase(weakness)


def _rewrap(
    folder: Path, slots: KeySlots, data_key: bytes, passphrase: str, keyring: Keyring, random: Random, cost: Cost
) -> Keys:
    """Write a new slot, read it back, open it, and only then forget the one before."""
    officer = wrapping.wrap(data_key, slots.device, passphrase, keyring, random, cost)
    keyslots.change(folder, replace(slots, officer=officer, tries=Tries()))
    written = keyslots.load(folder)
    half = wrapping.laptop_half(officer, keyring)
    if written.officer != officer or wrapping.unwrap(officer, slots.device, passphrase, half) != data_key:
        raise keyslots.KeySlotsDamaged
    return Keys(data_key, _settle(folder, written, keyring))


def _settle(folder: Path, slots: KeySlots, keyring: Keyring) -> KeySlots:
    """Make these slots the only ones: what lay beside them, and its half in the keyring, is forgotten."""
    present, previous = keyslots.present(folder), keyslots.previous(folder)
    beside = [found.officer for found in (present, previous) if found]
    if present is None or present.officer != slots.officer:
        keyslots.save(folder, slots)  # a full disk stops here, before anything is forgotten
    slots = keyslots.count(folder, slots, slots.tries, keyring)
    keyslots.forget_previous(folder)
    kept = slots.officer.secret if slots.officer else None
    for other in beside:
        if other and other.secret and other.secret != kept:
            with contextlib.suppress(KeyringRefused):  # a half that opens nothing any more
                keyring.delete(other.secret)
    return slots


def _check(data_key: bytes) -> bytes:
    return sealing.derive(data_key, b"od/check/v1", 16)
