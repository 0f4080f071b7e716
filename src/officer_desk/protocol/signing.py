"""Who said it: Ed25519 signatures over operations, pages and requests."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical

KEY_BYTES = 32
SIGNATURE_BYTES = 64

Random = Callable[[int], bytes]


class BadSignature(DeskError):
    """This was not signed by that key, or was changed after it was signed."""


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """The public half; safe to send and to store."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise BadSignature

    def verify(self, message: bytes, signature: bytes) -> None:
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, message)
        except InvalidSignature:
            raise BadSignature from None


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private half; it is made on the device and lies only inside the encrypted store."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("an Ed25519 key has 32 bytes")

    @classmethod
    def generate(cls, random: Random) -> Self:
        return cls(random(KEY_BYTES))

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        return cls(raw)

    @property
    def verify_key(self) -> VerifyKey:
        return VerifyKey(Ed25519PrivateKey.from_private_bytes(self.raw).public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.raw).sign(message)


def request_message(method: str, path: str, body: bytes, nonce: bytes) -> bytes:
    """What a device signs to ask head office for something; the server's nonce makes it good for one time.

    The parts are spelt canonically, so no two requests share a message, and named, so a signed request is
    never mistaken for a signed operation.
    """
    return canonical.encode(["od/request/v1", method.upper(), path, canonical.digest(body), nonce])
