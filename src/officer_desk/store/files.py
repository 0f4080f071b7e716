"""Durable files: what was written is whole, is ours alone, and is still there after the power failed."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from officer_desk.store.disk import DiskFull

UNFINISHED = ".new"
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def private_folder(path: Path) -> Path:
    """Make a folder that nobody else may enter. On Windows the profile's own access list does that (not tried)."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.chmod(0o700)
    return path


@contextmanager
def full_disk_refused() -> Iterator[None]:
    """Turn what a full disk does, even when a file is only flushed or taken away, into `DiskFull`."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull from None
        raise


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Lend a file to write; it takes the place of `path` at the end of the block, whole, or not at all.

    Readers see the old bytes or the new ones, whatever happens in between; a file left over from a crash is
    written anew.
    """
    beside = path.with_name(path.name + UNFINISHED)
    try:
        with full_disk_refused():
            with _private_file(beside) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            rename(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def write(path: Path, data: bytes) -> None:
    """Replace a file's bytes, durably."""
    with replacing(path) as file:
        file.write(data)


def remove(path: Path) -> None:
    """Take a file away, durably; one that is not there is no news."""
    with full_disk_refused():
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync(path: Path) -> None:
    """Make a file durable that somebody else wrote, and its name."""
    with full_disk_refused():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        sync_folder(path.parent)


def rename(path: Path, to: Path) -> None:
    """Let a file take the place of another in its folder, durably."""
    with full_disk_refused():
        path.replace(to)
        sync_folder(to.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable. Windows cannot open a folder, and writes its names with the file."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _private_file(path: Path) -> BinaryIO:
    """A new file with its rights from the first byte on; O_EXCL refuses one that somebody else laid there."""
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
