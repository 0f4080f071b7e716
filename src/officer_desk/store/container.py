"""The file of a backup: a short head in clear, then one sealed stream. What the head says is covered by every seal.

    "ODBACKUP" | version, 2 bytes | length of the head, 4 bytes | head, canonical msgpack | sealed pieces

A piece is 64 KiB in clear and 16 bytes of seal (AES-256-GCM); its nonce is the head's prefix, its place and whether it is
the last (STREAM), so that none is moved or exchanged and no end is cut. The stream's key is drawn from the desk's backup
key with the head's salt. Numbers are big-endian. The head holds no customer's data: whose desk it is, when it was made,
and slots of keys, of which none opens anything without a passphrase or head office.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical, sealing
from officer_desk.protocol.sealing import Random
from officer_desk.store.keyslots import KeySlots, OfficerSlot

MAGIC = b"ODBACKUP"
VERSION = 1
PIECE_BYTES = 64 * 1024
TAG_BYTES = 16
SALT_BYTES, PREFIX_BYTES = 32, 7
MOST_HEAD_BYTES = 64 * 1024


class NotABackup(DeskError):
    """The file is none that this program writes."""


class BackupNewer(DeskError):
    """The backup was made by a newer program than this one."""


class BackupDamaged(DeskError):
    """The backup is not as it was written: changed, cut, or put together from two."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is readable before anything is opened. `paper` is opened by the passphrase and the code on paper."""

    made_at: int
    name: str
    role: str
    branch: str
    practice: bool
    slots: KeySlots
    paper: OfficerSlot
    salt: bytes = field(repr=False)
    prefix: bytes = field(repr=False)


class Sealer:
    """Writes a backup piece by piece; `end` seals the last one."""

    def __init__(self, file: BinaryIO, head: Head, backup_key: bytes) -> None:
        spelt = canonical.spell(head)
        self._file = file
        self._bound = _begin(spelt)
        self._file.write(self._bound)
        self._cipher, self._prefix = AESGCM(_key(backup_key, head.salt)), head.prefix
        self._waiting = bytearray()
        self._place = 0

    def write(self, data: bytes) -> None:
        """Add bytes to the stream."""
        self._waiting += data
        while len(self._waiting) > PIECE_BYTES:
            self._seal(bytes(self._waiting[:PIECE_BYTES]), last=False)
            del self._waiting[:PIECE_BYTES]

    def end(self) -> None:
        """Seal what is left as the last piece."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._prefix, self._place, last), piece, self._bound))
        self._place += 1


class Unsealer:
    """Reads the stream of a backup; raises `BackupDamaged` for anything but what was written."""

    def __init__(self, file: BinaryIO, head: Head, backup_key: bytes) -> None:
        """`file` stands behind its head, where `read_head` left it."""
        self._file = file
        self._bound = _begin(canonical.spell(head))
        self._cipher, self._prefix = AESGCM(_key(backup_key, head.salt)), head.prefix
        self._ready = bytearray()
        self._next = file.read(PIECE_BYTES + TAG_BYTES)
        self._place = 0

    def read(self, size: int) -> bytes:
        """Exactly so many bytes."""
        while len(self._ready) < size:
            if not self._next:
                raise BackupDamaged
            self._open()
        data = bytes(self._ready[:size])
        del self._ready[:size]
        return data

    def at_end(self) -> bool:
        """Whether nothing is left, and the last piece was the last that was written."""
        while self._next:
            self._open()
        return not self._ready

    def _open(self) -> None:
        piece, self._next = self._next, self._file.read(PIECE_BYTES + TAG_BYTES)
        nonce = _nonce(self._prefix, self._place, not self._next)
        try:
            self._ready += self._cipher.decrypt(nonce, piece, self._bound)
        except (InvalidTag, ValueError):
            raise BackupDamaged from None
        self._place += 1


def read_head(file: BinaryIO) -> Head:
    """The head of a backup; `file` is left where the stream begins. Raises `NotABackup` and `BackupNewer`."""
    begun = file.read(len(MAGIC) + 6)
    if not begun.startswith(MAGIC) or len(begun) != len(MAGIC) + 6:
        raise NotABackup
    version, length = int.from_bytes(begun[8:10], "big"), int.from_bytes(begun[10:], "big")
    if version > VERSION:
        raise BackupNewer
    spelt = file.read(length) if length <= MOST_HEAD_BYTES else b""
    try:
        head = canonical.from_builtins(canonical.decode(spelt), Head)
    except (canonical.NotCanonical, canonical.Malformed):
        raise NotABackup from None
    if _begin(canonical.spell(head)) != begun + spelt:
        raise NotABackup
    return head


def secrets_of(random: Random) -> tuple[bytes, bytes]:
    """Salt and prefix of a new backup."""
    return random(SALT_BYTES), random(PREFIX_BYTES)


def pour(source: Unsealer, size: int, into: Callable[[bytes], object]) -> None:
    """Hand on so many bytes of the stream, piece by piece."""
    while size:
        piece = source.read(min(size, PIECE_BYTES))
        into(piece)
        size -= len(piece)


def _begin(spelt: bytes) -> bytes:
    return MAGIC + VERSION.to_bytes(2, "big") + len(spelt).to_bytes(4, "big") + spelt


def _key(backup_key: bytes, salt: bytes) -> bytes:
    return sealing.derive(backup_key, b"od/backup-stream/v1", salt=salt)


def _nonce(prefix: bytes, place: int, last: bool) -> bytes:
    return prefix + place.to_bytes(4, "big") + bytes([last])
