"""Head office's own keys: files that only it can read, and what each of them is for."""

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from officer_desk.protocol.sealing import BoxKey, PersonKey, Random, derive, open_sealed, seal
from officer_desk.protocol.signing import SigningKey

FOLDER = "keys"
KEY_BYTES = 32

PERSON_KEY = b"od/person-key/v1/"
FILE_KEY = b"od/file-key/v1/"


@dataclass(frozen=True, slots=True)
class Keys:
    """The signing key of pages and packs, the key of sealed boxes, and the key under which others' keys rest.

    Of the recovery key only the public half is needed here; `recovery.key` belongs off line once desks are enrolled.
    """

    signing: SigningKey
    box: BoxKey
    recovery_public: bytes
    _storage: bytes = field(repr=False)

    @classmethod
    def create(cls, folder: Path, random: Random) -> Self:
        """Make all of them and write each to its file."""
        place = folder / FOLDER
        place.mkdir(mode=0o700)
        recovery = BoxKey.generate(random)
        write_private(place / "signing.key", SigningKey.generate(random).raw)
        write_private(place / "box.key", BoxKey.generate(random).raw)
        write_private(place / "storage.key", random(KEY_BYTES))
        write_private(place / "recovery.key", recovery.raw)
        write_private(place / "recovery.public", recovery.public)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Read them back."""
        place = folder / FOLDER
        return cls(
            SigningKey.from_bytes((place / "signing.key").read_bytes()),
            BoxKey((place / "box.key").read_bytes()),
            (place / "recovery.public").read_bytes(),
            (place / "storage.key").read_bytes(),
        )

    def wrap(self, raw: bytes, name: str, purpose: bytes, random: Random) -> bytes:
        """A key as it rests in the database; `name` is whose, so that it cannot be moved to somebody else."""
        return seal(PersonKey(self._storage), name, raw, random, purpose)

    def unwrap(self, wrapped: bytes, name: str, purpose: bytes) -> bytes:
        """The key again; raises `Unreadable`."""
        return open_sealed(PersonKey(self._storage), name, wrapped, purpose)

    def tag(self, message: bytes, purpose: bytes) -> bytes:
        """A mark that only this head office can make."""
        return hmac.digest(derive(self._storage, purpose), message, hashlib.sha256)


def write_private(path: Path, data: bytes) -> None:
    """Put a file there whole and durable, or not at all, readable by nobody else."""
    unfinished = path.with_name(path.name + ".part")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb", closefd=False) as file:
            file.write(data)
        os.fsync(handle)
    finally:
        os.close(handle)
    unfinished.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder durable; Windows keeps it with the file and has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
