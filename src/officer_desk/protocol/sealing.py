"""Who may read it: personal fields under a key for each person, and boxes that only one recipient opens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
SEALED_EXTRA_BYTES = NONCE_BYTES + TAG_BYTES
BOX_EXTRA_BYTES = KEY_BYTES + TAG_BYTES

Random = Callable[[int], bytes]


class Unreadable(DeskError):
    """The key is not the one it was sealed with, or the sealed bytes were changed or moved."""


@dataclass(frozen=True, slots=True)
class PersonKey:
    """The key of one person's fields; when it is destroyed everywhere, the person is forgotten."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a person's key has 32 bytes")

    @classmethod
    def generate(cls, random: Random) -> Self:
        return cls(random(KEY_BYTES))


def seal(key: PersonKey, person_id: str, plaintext: bytes, random: Random, context: bytes = b"") -> bytes:
    """Encrypt one person's data; `context` names its place, so it cannot be moved to another one unnoticed.

    The nonce is random: with 96 bits one key may seal four thousand million times, which no person will need.
    """
    nonce = random(NONCE_BYTES)
    return nonce + AESGCM(key.raw).encrypt(nonce, plaintext, _belongs(person_id, context))


def open_sealed(key: PersonKey, person_id: str, data: bytes, context: bytes = b"") -> bytes:
    if len(data) < SEALED_EXTRA_BYTES:
        raise Unreadable
    try:
        return AESGCM(key.raw).decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], _belongs(person_id, context))
    except InvalidTag:
        raise Unreadable from None


@dataclass(frozen=True, slots=True)
class BoxKey:
    """A recipient's X25519 key; head office keeps the private half of its recovery key off line."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("an X25519 key has 32 bytes")

    @classmethod
    def generate(cls, random: Random) -> Self:
        return cls(random(KEY_BYTES))

    @property
    def public(self) -> bytes:
        return _public(X25519PrivateKey.from_private_bytes(self.raw))

    def open(self, data: bytes, context: bytes = b"") -> bytes:
        """Read what was sealed to this key for this purpose."""
        if len(data) < BOX_EXTRA_BYTES:
            raise Unreadable
        ephemeral = data[:KEY_BYTES]
        private = X25519PrivateKey.from_private_bytes(self.raw)
        try:
            shared = private.exchange(X25519PublicKey.from_public_bytes(ephemeral))
            key, nonce = _box_secrets(shared, ephemeral, self.public, context)
            return AESGCM(key).decrypt(nonce, data[KEY_BYTES:], context)
        except (InvalidTag, ValueError):
            # ValueError: a point that would give a key everybody knows.
            raise Unreadable from None


def seal_to(public: bytes, plaintext: bytes, context: bytes, random: Random) -> bytes:
    """Encrypt to a public key: 48 bytes longer than the plaintext, and not even the sender can open it."""
    private = X25519PrivateKey.from_private_bytes(random(KEY_BYTES))
    ephemeral = _public(private)
    shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = _box_secrets(shared, ephemeral, public, context)
    return ephemeral + AESGCM(key).encrypt(nonce, plaintext, context)


def escrow(data_key: bytes, device: str, recovery_public: bytes, random: Random) -> bytes:
    """Seal a device's data key to head office's recovery key, for the day when the passphrase is forgotten."""
    return seal_to(recovery_public, data_key, _for_device(b"od/escrow/v1", device), random)


def release(sealed: bytes, device: str, recovery: BoxKey, fresh_public: bytes, random: Random) -> bytes:
    """At head office: open what was escrowed and seal it to the fresh key that the device shows."""
    data_key = recovery.open(sealed, _for_device(b"od/escrow/v1", device))
    return seal_to(fresh_public, data_key, _for_device(b"od/release/v1", device), random)


def open_released(answer: bytes, device: str, fresh: BoxKey) -> bytes:
    """At the desk: the data key again."""
    return fresh.open(answer, _for_device(b"od/release/v1", device))


def derive(secret: bytes, purpose: bytes, length: int = KEY_BYTES, salt: bytes = b"") -> bytes:
    """Draw a key for one purpose (HKDF-SHA256); the keys of two purposes tell nothing about each other."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt or None, info=purpose).derive(secret)


def _belongs(person_id: str, context: bytes) -> bytes:
    return canonical.encode(["od/person/v1", person_id, context])


def _for_device(purpose: bytes, device: str) -> bytes:
    return canonical.encode([purpose, device])


def _public(private: X25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()


def _box_secrets(shared: bytes, ephemeral: bytes, public: bytes, context: bytes) -> tuple[bytes, bytes]:
    secrets = derive(shared, b"od/box/v1" + context, KEY_BYTES + NONCE_BYTES, salt=ephemeral + public)
    return secrets[:KEY_BYTES], secrets[KEY_BYTES:]
