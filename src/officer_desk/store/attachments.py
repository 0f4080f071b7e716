"""Encrypted files of papers and photographs: each under a key of its own, in chunks that cannot be moved or cut."""

import hashlib
import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.protocol import canonical, sealing
from officer_desk.store import files

CHUNK_BYTES = 64 * 1024
MOST_BYTES = 20_000_000
TAG_BYTES = 16
KEY_BYTES = 32
NONCE_BYTES = 12

MAGIC = b"ODAT1"
KEY_ID_BYTES = 8
PREFIX_BYTES = 7
HEADER_BYTES = len(MAGIC) + KEY_ID_BYTES + PREFIX_BYTES
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

Random = Callable[[int], bytes]


class AttachmentDamaged(DeskError):
    """The file is not what was written: changed, cut, put together anew, or another one's."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


class AttachmentMissing(DeskError):
    """The file is not in this folder."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that was written. `sha256` and `size` are of its bytes in clear; `wrapped_key` belongs into the store."""

    id: str
    sha256: str
    size: int
    chunks: int
    wrapped_key: bytes = field(repr=False)
    file_key: bytes = field(repr=False)


class Attachments:
    """A folder of encrypted files."""

    def __init__(self, folder: Path, key: bytes, random: Random) -> None:
        self._folder = folder
        self._key = key
        self._random = random

    def write(self, id: str, source: bytes | BinaryIO) -> Attachment:
        """Encrypt a file, durably; raises `BadField` for one that is too large."""
        path = self._path(id)
        if path.exists():
            raise FileExistsError(id)
        files.private_folder(self._folder)
        file_key, prefix = self._random(KEY_BYTES), self._random(PREFIX_BYTES)
        seen, size, count = hashlib.sha256(), 0, 0
        with files.replacing(path) as file:
            file.write(MAGIC + self._key_id() + prefix)
            for count, (chunk, last) in enumerate(_chunks_of(source), 1):
                size += len(chunk)
                if size > MOST_BYTES:
                    raise BadField("document", "too_large", most_bytes=MOST_BYTES)
                seen.update(chunk)
                file.write(AESGCM(file_key).encrypt(_nonce(prefix, count - 1, last), chunk, _bound(id)))
        return Attachment(id, seen.hexdigest(), size, count, self.wrapped(id, file_key), file_key)

    def read(self, id: str, wrapped_key: bytes) -> bytes:
        """The bytes in clear; raises `AttachmentDamaged` for anything but what was written."""
        return b"".join(self.stream(id, wrapped_key))

    def stream(self, id: str, wrapped_key: bytes) -> Iterator[bytes]:
        """The bytes in clear, chunk by chunk."""
        file_key = self.file_key(id, wrapped_key)
        with self._open(id) as file:
            for number in range(_count(file)):
                yield _chunk(file, id, file_key, number)

    def chunk(self, id: str, wrapped_key: bytes, number: int) -> bytes:
        """One chunk in clear; the others are not touched."""
        file_key = self.file_key(id, wrapped_key)
        with self._open(id) as file:
            return _chunk(file, id, file_key, number)

    def file_key(self, id: str, wrapped_key: bytes) -> bytes:
        """The key of one file, to be sealed to head office."""
        try:
            return AESGCM(self._key).decrypt(wrapped_key[:NONCE_BYTES], wrapped_key[NONCE_BYTES:], _bound(id))
        except (InvalidTag, ValueError):
            raise AttachmentDamaged(id) from None

    def wrapped(self, id: str, file_key: bytes) -> bytes:
        """The key of one file, wrapped for the store."""
        nonce = self._random(NONCE_BYTES)
        return nonce + AESGCM(self._key).encrypt(nonce, file_key, _bound(id))

    def here(self, id: str) -> bool:
        """Whether the file is in this folder."""
        return self._path(id).exists()

    def sealed_size(self, id: str) -> int:
        """How long the file is as it lies on disk, and as it is sent."""
        with self._open(id) as file:
            return file.seek(0, io.SEEK_END)

    def sealed_piece(self, id: str, number: int) -> bytes:
        """A piece of 64 KiB of the file as it lies on disk; the last one is shorter, and after it there is none."""
        with self._open(id) as file:
            file.seek(number * CHUNK_BYTES)
            return file.read(CHUNK_BYTES)

    def sealed_sha256(self, id: str) -> bytes:
        """The digest of the file as it lies on disk."""
        with self._open(id) as file:
            return hashlib.file_digest(file, "sha256").digest()

    def adopt(self, id: str, sealed: BinaryIO, file_key: bytes) -> Attachment:
        """Keep a file that another desk encrypted, after reading all of it with the key that came with it."""
        files.private_folder(self._folder)
        seen, size, count = hashlib.sha256(), 0, _count(sealed)
        for number in range(count):
            chunk = _chunk(sealed, id, file_key, number)
            size += len(chunk)
            seen.update(chunk)
        sealed.seek(0)
        with files.replacing(self._path(id)) as file:
            while piece := sealed.read(CHUNK_BYTES):
                file.write(piece)
        return Attachment(id, seen.hexdigest(), size, count, self.wrapped(id, file_key), file_key)

    def forget(self, id: str) -> None:
        """Take a file away; one that is not there is no news."""
        if self.here(id):
            files.remove(self._path(id))

    def written_at(self, id: str) -> float:
        """When the file was written, in seconds since 1970."""
        with self._open(id) as file:
            return os.fstat(file.fileno()).st_mtime

    def ids(self) -> frozenset[str]:
        """Every file in the folder: one that no row names was left by a crash between file and journal."""
        return frozenset(path.stem for path in self._folder.glob("*.attachment"))

    @staticmethod
    def name_of(id: str) -> str:
        """The name of the file."""
        if not re.fullmatch(r"[0-9A-Za-z-]{1,64}", id):
            raise ValueError("an attachment's id is letters, digits and hyphens")
        return f"{id}.attachment"

    def _path(self, id: str) -> Path:
        return self._folder / self.name_of(id)

    def _open(self, id: str) -> io.BufferedReader:
        try:
            return self._path(id).open("rb")
        except FileNotFoundError:
            raise AttachmentMissing(id) from None

    def _key_id(self) -> bytes:
        return sealing.derive(self._key, b"od/attachment-key-id/v1", KEY_ID_BYTES)


def _chunks_of(source: bytes | BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """The chunks of a file and whether each is the last; an empty file is one empty chunk."""
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    chunk = file.read(CHUNK_BYTES)
    while following := file.read(CHUNK_BYTES):
        yield chunk, False
        chunk = following
    yield chunk, True


def _count(file: BinaryIO) -> int:
    """How many chunks a sealed file has; what is too short for one is answered by `_chunk`."""
    return max(1, -(-(file.seek(0, io.SEEK_END) - HEADER_BYTES) // SEALED_CHUNK_BYTES))


def _chunk(file: BinaryIO, id: str, file_key: bytes, number: int) -> bytes:
    last = _count(file) - 1
    if not 0 <= number <= last:
        raise IndexError(number)
    file.seek(0)
    header = file.read(HEADER_BYTES)
    if not header.startswith(MAGIC) or len(header) != HEADER_BYTES:
        raise AttachmentDamaged(id)
    file.seek(HEADER_BYTES + number * SEALED_CHUNK_BYTES)
    nonce = _nonce(header[-PREFIX_BYTES:], number, number == last)
    try:
        return AESGCM(file_key).decrypt(nonce, file.read(SEALED_CHUNK_BYTES), _bound(id))
    except (InvalidTag, ValueError):
        raise AttachmentDamaged(id) from None


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    """STREAM: each chunk is sealed with its place and with being the last, so none is moved, and no end is cut."""
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _bound(id: str) -> bytes:
    return canonical.encode(["od/attachment/v1", id])
