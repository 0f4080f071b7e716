"""What is in a backup, how it is put into its container, and how it is taken out and proved to be whole."""

import contextlib
import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head as ChainHead
from officer_desk.store import attached, audit, container, files, journal
from officer_desk.store.attachments import Attachments
from officer_desk.store.container import BackupDamaged, Head, Sealer, Unsealer
from officer_desk.store.desk_store import as_it_is
from officer_desk.store.engine import StoreDamaged, WrongKey
from officer_desk.store.files import NO_ROOM
from officer_desk.store.keys import Keys

SUFFIX = ".odbackup"
# Beside the store while a backup is made, sealed like it.
COPY, CHECK = "backup.copy", "backup.check"
BESIDE = ("", "-wal", "-shm", "-journal", ".new")
LENGTH_BYTES = 4
MOST_MANIFEST_BYTES = 64 * 1024 * 1024
READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)

Told = Callable[[int, int], None]


class PlaceFull(DeskError):
    """There is not enough room where the backup should go."""


class PlaceReadOnly(DeskError):
    """Nothing may be written where the backup should go."""


class PlaceGone(DeskError):
    """The stick or the folder is not there any more, or does not take what is written."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One encrypted file: its id, and its bytes as they lie on disk."""

    id: str
    size: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup must turn out to hold."""

    store_bytes: int
    store_sha256: bytes
    device: str
    operations: int
    cases: int
    end: ChainHead
    papers: tuple[Paper, ...]

    @property
    def whole_bytes(self) -> int:
        """Everything behind the manifest."""
        return self.store_bytes + sum(paper.size for paper in self.papers)


def inventory(copy: Path, key: bytes, attachments: Attachments) -> Manifest:
    """Count what is in a copy of the store, and the files that belong to it."""
    with as_it_is(copy, key) as store:
        device = store.device()
        name = device.id if device else ""
        with store.read() as connection:
            ids = sorted(attached.readable(connection))
            papers = [_paper(attachments, id) for id in ids if attachments.here(id)]
            found = journal.total(connection), len(journal.cases(connection)), journal.head(connection, name)
    return Manifest(copy.stat().st_size, _sha256(copy), name, *found, tuple(papers))


def write(
    target: BinaryIO, head: Head, backup_key: bytes, manifest: Manifest, parts: Iterator[bytes], told: Told
) -> None:
    """Write head, manifest and parts; `told` hears how many bytes of the parts are done."""
    sealer = Sealer(target, head, backup_key)
    spelt = canonical.spell(manifest)
    sealer.write(len(spelt).to_bytes(LENGTH_BYTES, "big") + spelt)
    done = 0
    for part in parts:
        sealer.write(part)
        done += len(part)
        told(done, manifest.whole_bytes)
    sealer.end()


def parts(copy: Path, attachments: Attachments, manifest: Manifest) -> Iterator[bytes]:
    """The bytes of the store's copy, then those of every paper's file."""
    with copy.open("rb") as file:
        while piece := file.read(container.PIECE_BYTES):
            yield piece
    for paper in manifest.papers:
        number = 0
        while piece := attachments.sealed_piece(paper.id, number):
            yield piece
            number += 1


def read(source: BinaryIO, head: Head, keys: Keys, store: Path, papers: Path | None, told: Told) -> Manifest:
    """Take everything out of a backup and prove it: each file as it was, one chain that ends where it should.

    The store is written to `store`; the papers' files into `papers`, or nowhere. Raises `BackupDamaged`.
    """
    stream = Unsealer(source, head, keys.backup_key)
    length = int.from_bytes(stream.read(LENGTH_BYTES), "big")
    if length > MOST_MANIFEST_BYTES:
        raise BackupDamaged
    try:
        manifest = canonical.from_builtins(canonical.decode(stream.read(length)), Manifest)
    except (canonical.NotCanonical, canonical.Malformed):
        raise BackupDamaged from None
    count = _Count(told, manifest.whole_bytes)
    with files.replacing(store) as file:
        _taken(stream, manifest.store_bytes, manifest.store_sha256, (file.write, count))
    for paper in manifest.papers:
        if papers is None:
            _taken(stream, paper.size, paper.sha256, (count,))
        else:
            with files.replacing(papers / Attachments.name_of(paper.id)) as file:
                _taken(stream, paper.size, paper.sha256, (file.write, count))
    if not stream.at_end():
        raise BackupDamaged
    prove(store, keys.store_key, manifest)
    return manifest


def prove(store: Path, key: bytes, manifest: Manifest) -> None:
    """Open a store that came out of a backup: every page, every count, the chain link by link; raises `BackupDamaged`."""
    try:
        with as_it_is(store, key) as opened:
            if opened.engine.integrity():
                raise BackupDamaged
            with opened.read() as connection:
                chain = audit.chain(connection, manifest.device)
                counted = journal.total(connection), len(journal.cases(connection))
                end = journal.head(connection, manifest.device)
    except (WrongKey, StoreDamaged, *audit.ODD):
        raise BackupDamaged from None
    if counted != (manifest.operations, manifest.cases) or end != manifest.end:
        raise BackupDamaged
    if not chain.whole or chain.end != end:
        raise BackupDamaged


def remove(store: Path) -> None:
    """Take away a store that was only made to be looked at."""
    for ending in BESIDE:
        store.with_name(store.name + ending).unlink(missing_ok=True)


def clear_unfinished(folder: Path) -> None:
    """Take away what a backup left that never ended."""
    for name in (COPY, CHECK):
        remove(folder / name)


@contextmanager
def at_place() -> Iterator[None]:
    """Turn what a stick or a folder does into our refusals."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise PlaceFull from None
        raise (PlaceReadOnly if error.errno in READ_ONLY else PlaceGone) from None


def unbuffered(file: BinaryIO) -> None:
    """Let what is read next come from the stick and not from memory, where the system can be asked for that."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with contextlib.suppress(OSError):
            advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@dataclass(slots=True)
class _Count:
    told: Told
    whole: int
    done: int = 0

    def __call__(self, piece: bytes) -> None:
        self.done += len(piece)
        self.told(self.done, self.whole)


def _taken(stream: Unsealer, size: int, sha256: bytes, into: tuple[Callable[[bytes], object], ...]) -> None:
    seen = hashlib.sha256()

    def each(piece: bytes) -> None:
        seen.update(piece)
        for one in into:
            one(piece)

    container.pour(stream, size, each)
    if seen.digest() != sha256:
        raise BackupDamaged


def _paper(attachments: Attachments, id: str) -> Paper:
    return Paper(id, attachments.sealed_size(id), attachments.sealed_sha256(id))


def _sha256(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
