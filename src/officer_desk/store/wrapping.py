"""How the data key is wrapped: by a passphrase that is costly to guess, and by a secret that the laptop keeps."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical, sealing
from officer_desk.protocol.sealing import Random
from officer_desk.store import keyslots
from officer_desk.store.keyring import Keyring
from officer_desk.store.keyslots import Cost, KeySlots, OfficerSlot
from officer_desk.store.passphrase import spelling

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
SLOWEST_SECONDS = 1.0
COSTS = tuple(Cost(memory_kib=mib * 1024) for mib in (64, 128, 256))


class KeyringMissing(DeskError):
    """The laptop's half of the key is not in the keyring; `kind` is the keyring where it was."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class NotEnoughMemory(DeskError):
    """The laptop has not the memory that trying the passphrase takes; closing other programs helps."""


def wrap(data_key: bytes, device: str, passphrase: str, keyring: Keyring, random: Random, cost: Cost) -> OfficerSlot:
    """A slot with a half of its own in the keyring, so an older slot goes on working until it is forgotten."""
    half, name = None, None
    if keyring.available:
        half, name = random(KEY_BYTES), f"{device}/{random(8).hex()}"
        keyring.set(name, half)
    return wrap_with(data_key, device, passphrase, half, (keyring.kind, name), random, cost)


def wrap_with(
    data_key: bytes,
    device: str,
    passphrase: str,
    half: bytes | None,
    kept: tuple[str, str | None],
    random: Random,
    cost: Cost,
) -> OfficerSlot:
    """A slot whose other half somebody else keeps; `kept` is the kind of place where, and its name there."""
    salt, nonce = random(SALT_BYTES), random(NONCE_BYTES)
    slot = OfficerSlot(cost, salt, b"", *kept)
    kek = _kek(_guess(passphrase, salt, cost), half, device)
    return replace(slot, wrapped=nonce + AESGCM(kek).encrypt(nonce, data_key, _bound(slot, device)))


def unwrap(slot: OfficerSlot, device: str, passphrase: str, half: bytes | None) -> bytes | None:
    """The data key, or None when passphrase and half do not fit."""
    kek = _kek(_guess(passphrase, slot.salt, slot.cost), half, device)
    nonce, sealed = slot.wrapped[:NONCE_BYTES], slot.wrapped[NONCE_BYTES:]
    try:
        return AESGCM(kek).decrypt(nonce, sealed, _bound(slot, device))
    except (InvalidTag, ValueError):  # ValueError: a damaged file, with a nonce or a tag too short
        return None


def laptop_half(slot: OfficerSlot, keyring: Keyring) -> bytes | None:
    """What the keyring keeps for this slot; None for a slot that the passphrase alone opens."""
    if slot.secret is None:
        return None
    half = keyring.get(slot.secret)
    if half is None:
        raise KeyringMissing(slot.keyring)
    return half


def candidates(
    folder: Path, slots: KeySlots, present: OfficerSlot, keyring: Keyring
) -> dict[OfficerSlot, bytes | None]:
    """The present slot, and the one before a change that broke off, with their halves from the keyring."""
    tried, halves = [present], {}
    previous = keyslots.previous(folder)
    if previous and previous.officer and previous.check == slots.check:  # another data key opens another store
        tried.append(previous.officer)
    for slot in tried:
        with contextlib.suppress(KeyringMissing):
            halves[slot] = laptop_half(slot, keyring)
    if not halves:
        raise KeyringMissing(present.keyring)
    return halves


def open_any(halves: dict[OfficerSlot, bytes | None], device: str, passphrase: str) -> tuple[bytes, OfficerSlot] | None:
    """The data key from the first slot that passphrase and half fit, and that slot."""
    for slot, half in halves.items():
        if data_key := unwrap(slot, device, passphrase, half):
            return data_key, slot
    return None


def strongest_cost(seconds: Callable[[], float]) -> Cost:
    """The highest cost that this laptop pays within a second; from below, so a slow one does not freeze."""
    strongest = COSTS[0]
    for cost in COSTS:
        began = seconds()
        try:
            _guess("measured once", bytes(SALT_BYTES), cost)
        except NotEnoughMemory:
            break
        took = seconds() - began
        if took <= SLOWEST_SECONDS:
            strongest = cost
        if took * 2 > SLOWEST_SECONDS:
            break
    return strongest


def _guess(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    secret = spelling(passphrase).encode()
    try:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
    except HashingError:
        raise NotEnoughMemory from None


def _kek(guess: bytes, half: bytes | None, device: str) -> bytes:
    purpose = canonical.encode(["od/kek/v1", device, half is not None])
    return sealing.derive(guess + (half or b""), purpose)


def _bound(slot: OfficerSlot, device: str) -> bytes:
    """What a wrapped key is bound to: the words of its slot, so no field of the file can be exchanged."""
    words = canonical.to_builtins(replace(slot, wrapped=b""))
    return canonical.encode(["od/slot/v1", device, words])
