"""The file of key slots: nothing in it is secret, and losing it would lose the store."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from officer_desk.domain.errors import DeskError
from officer_desk.store import files
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import StoreNewer
from officer_desk.store.keyring import Keyring, KeyringRefused

NAME = "keyslots.json"
PREVIOUS = "keyslots.previous.json"
# While the data key is exchanged: see `next_keys`.
NEXT = "keyslots.next.json"
NEXT_STORE = "desk.next"
VERSION = 1
LARGEST_MEMORY_KIB = 1 << 20

MOST_TRIES = 10
LONGEST_WAIT_SECONDS = 60


class KeySlotsDamaged(DeskError):
    """The file of key slots cannot be read; head office's recovery opens the store."""


class NoKeySlots(DeskError):
    """There is no desk in this folder yet."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs (Argon2id)."""

    memory_kib: int
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class OfficerSlot:
    """The data key, wrapped by passphrase and keyring. `secret` names the half in the keyring, if there is one."""

    cost: Cost
    salt: bytes
    wrapped: bytes
    keyring: str
    secret: str | None


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The data key, sealed to head office."""

    public: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Tries:
    """How often in a row the passphrase was wrong, and when last (milliseconds since 1970)."""

    wrong: int = 0
    last: int = 0

    @property
    def left(self) -> int:
        return max(0, MOST_TRIES - self.wrong)

    def wait_seconds(self, now: int) -> int:
        """How long the next try has to wait: 1, 2, 4 … 60 s; a clock that was set back does not prolong it."""
        if not self.wrong:
            return 0
        wait = min(LONGEST_WAIT_SECONDS, 1 << (self.wrong - 1))
        passed = max(0, now - self.last)
        return max(0, -((passed - wait * 1000) // 1000))


@dataclass(frozen=True, slots=True)
class KeySlots:
    """`check` is drawn from the data key: it tells the right key from another one before anything is overwritten."""

    version: int
    device: str
    check: bytes
    officer: OfficerSlot | None
    recovery: RecoverySlot | None
    tries: Tries = Tries()


def exist(folder: Path) -> bool:
    return (folder / NAME).exists() or (folder / PREVIOUS).exists()


def load(folder: Path) -> KeySlots:
    """Read the slots; where the file is damaged, the copy from before the last change."""
    if exchanged(folder):
        return _read(folder / NEXT)
    try:
        return _read(folder / NAME)
    except (KeySlotsDamaged, NoKeySlots):
        copy = previous(folder)
        if copy is None:
            raise
        return copy


def present(folder: Path) -> KeySlots | None:
    """The slots in the file itself, or None where it is damaged."""
    return _readable(folder / NAME)


def previous(folder: Path) -> KeySlots | None:
    """The slots before the last change, until it is proved that the new ones open the store."""
    return _readable(folder / PREVIOUS)


def following(folder: Path) -> KeySlots | None:
    """The slots of another data key, while the store is exchanged for one under it."""
    return _readable(folder / NEXT)


def exchanged(folder: Path) -> bool:
    """Whether the store is under the key of the next slots already, which are to follow."""
    return (folder / NEXT).exists() and not (folder / NEXT_STORE).exists()


def save(folder: Path, slots: KeySlots) -> None:
    """Write the slots; for what loses no key, such as counting a try."""
    files.write(folder / NAME, _spelt(slots))


def write_following(folder: Path, slots: KeySlots) -> None:
    """Write the slots of another data key; the store under it lies there already."""
    files.write(folder / NEXT, _spelt(slots))


def change(folder: Path, slots: KeySlots) -> None:
    """Write other slots, and keep those before until it is proved that the new ones open the store."""
    if present(folder):
        files.write(folder / PREVIOUS, (folder / NAME).read_bytes())
    save(folder, slots)


def forget_previous(folder: Path) -> None:
    if (folder / PREVIOUS).exists():
        files.remove(folder / PREVIOUS)


def counted(slots: KeySlots, keyring: Keyring) -> Tries:
    """The tries as the file and the keyring know them; the higher count holds, so an old file brings no new tries."""
    mirrored = Tries()
    with contextlib.suppress(KeyringRefused, msgspec.DecodeError, UnicodeDecodeError):
        mirrored = msgspec.json.decode(keyring.get(_tries_name(slots)) or b"{}", type=Tries)
    return max(slots.tries, mirrored, key=lambda tries: (tries.wrong, tries.last))


def count(folder: Path, slots: KeySlots, tries: Tries, keyring: Keyring) -> KeySlots:
    """Write the tries down before the passphrase is tried, so pulling the plug is no way to guess for nothing."""
    with contextlib.suppress(KeyringRefused):
        if keyring.available:
            keyring.set(_tries_name(slots), msgspec.json.encode(tries))
    slots = replace(slots, tries=tries)
    with contextlib.suppress(DiskFull):  # a full disk must not lock the officer out
        save(folder, slots)
    return slots


def _spelt(slots: KeySlots) -> bytes:
    return msgspec.json.format(msgspec.json.encode(slots), indent=2)


def _tries_name(slots: KeySlots) -> str:
    return f"{slots.device}/tries"


def _readable(path: Path) -> KeySlots | None:
    try:
        return _read(path)
    except (KeySlotsDamaged, NoKeySlots):
        return None


def _read(path: Path) -> KeySlots:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise NoKeySlots from None
    try:
        version = msgspec.json.decode(data, type=_Version).version
        if version > VERSION:
            raise StoreNewer(version)
        slots = msgspec.json.decode(data, type=KeySlots)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise KeySlotsDamaged from None
    officer = slots.officer
    if officer and not (0 < officer.cost.memory_kib <= LARGEST_MEMORY_KIB and 0 < officer.cost.passes <= 16):
        raise KeySlotsDamaged
    return slots


@dataclass(frozen=True, slots=True)
class _Version:
    version: int
