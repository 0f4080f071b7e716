"""Backups: everything on this desk in one encrypted file on a stick, read back from there before the old one is replaced."""

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import Role
from officer_desk.protocol.clock import local_day
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.services.profiles import Profile, profile_in
from officer_desk.store import backup, container, facts, files, journal, keys, keyslots, restore_code, sticks
from officer_desk.store.backup import SUFFIX, Manifest, PlaceFull, PlaceGone
from officer_desk.store.container import BackupDamaged, Head
from officer_desk.store.keys import Keys
from officer_desk.store.sticks import Stick

__all__ = ["Stick"]

LAST, CODE = "last_backup", "restore_code"
UNFINISHED = ".new"
# Head, manifest, seals and what the file system itself takes.
ROOM_BESIDES = 1024 * 1024


class BackupStopped(DeskError):
    """Whoever began the backup stopped it; the one before is as it was."""


class Part(StrEnum):
    """What a backup is doing."""

    COPYING = "copying"
    WRITING = "writing"
    CHECKING = "checking"


Told = Callable[[Part, int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made and read back: when, where to, and what is in it."""

    made_at: int
    place: str
    file: str
    size: int
    operations: int
    papers: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """How the desk stands: the last backup, how many days ago, and whether it is time. Without work nothing is due."""

    last: Backup | None
    days: int | None
    due: bool


NOTHING_DUE = Reminder(None, None, due=False)


def attached() -> tuple[Stick, ...]:
    """The sticks that are plugged in."""
    return sticks.attached()


def reminder(desk: Desk) -> Reminder:
    """Whether a backup is due, by the pack's number of days since the last one, or since the first operation."""
    with desk.reading() as glance:
        last = facts.read(glance.connection, LAST, Backup)
        first = journal.first_written_at(glance.connection, desk.device.id)
    since = last.made_at if last else first
    if since is None:
        return NOTHING_DUE
    days = (desk.today() - local_day(since)).days
    return Reminder(last, days if last else None, due=days >= desk.pack.backup_days)


def made_on(made: Backup) -> date:
    """The day of a backup."""
    return local_day(made.made_at)


def code(desk: Desk) -> str:
    """The code that opens this desk's backups on another laptop, together with the passphrase; made when first asked for."""
    with desk.store.write() as connection:
        known = facts.read(connection, CODE, bytes)
        if known is None:
            known = restore_code.fresh(desk.random)
            facts.write(connection, CODE, known)
    return restore_code.shown(known)


@dataclass(slots=True)
class Making:
    """One backup being made."""

    desk: Desk
    place: Path
    adapters: Adapters
    told: Told
    stop: Stop
    opened: Keys = field(repr=False)

    @property
    def folder(self) -> Path:
        """Where the desk lies, and the copies while they are made: all of it encrypted."""
        return self.desk.store.engine.path.parent

    @property
    def file(self) -> Path:
        """Its name says nothing about anybody."""
        return self.place / f"OfficerDesk-{self.opened.device[:8]}{SUFFIX}"

    def heard(self, part: Part) -> Callable[[int, int], None]:
        """Pass on how far a part is; raises `BackupStopped` when it is to end."""

        def hear(done: int, whole: int) -> None:
            if self.stop():
                raise BackupStopped
            self.told(part, done, whole)

        return hear

    def run(self, passphrase: str) -> Backup:
        """Copy, write, read back, and only then take the place of the backup before."""
        copy = self.folder / backup.COPY
        backup.clear_unfinished(self.folder)
        code(self.desk)  # before the copy: a restored desk goes on with the same paper
        try:
            self.desk.store.engine.copy(copy, self.heard(Part.COPYING))
            manifest = backup.inventory(copy, self.opened.store_key, self.desk.attachments)
            self._see_room(manifest)
            return self._put(copy, manifest, self._head(passphrase))
        finally:
            backup.remove(copy)

    def _see_room(self, manifest: Manifest) -> None:
        with backup.at_place():
            if shutil.disk_usage(self.place).free < manifest.whole_bytes + ROOM_BESIDES:
                raise PlaceFull

    def _head(self, passphrase: str) -> Head:
        profile, way = profile_in(self.folder), self.adapters
        paper = keys.paper_slot(self.opened, passphrase, restore_code.read(code(self.desk)), way.random, way.cost)
        slots, now = keyslots.load(self.folder), self.desk.clock.milliseconds()
        named = (profile.name, str(profile.role), profile.branch, profile.practice)
        return Head(now, *named, slots, paper, *container.secrets_of(way.random))

    def _put(self, copy: Path, manifest: Manifest, head: Head) -> Backup:
        unfinished = self.file.with_name(self.file.name + UNFINISHED)
        try:
            with backup.at_place(), unfinished.open("wb") as target:
                pieces = backup.parts(copy, self.desk.attachments, manifest)
                backup.write(target, head, self.opened.backup_key, manifest, pieces, self.heard(Part.WRITING))
                target.flush()
                os.fsync(target.fileno())
                backup.unbuffered(target)
            self._check(unfinished, manifest)
            with backup.at_place():
                unfinished.replace(self.file)
                files.sync_folder(self.place)
                size = self.file.stat().st_size
        finally:
            with contextlib.suppress(
                OSError
            ):  # a stick that was pulled out keeps what it has; the next backup clears it
                unfinished.unlink(missing_ok=True)
        return Backup(
            head.made_at,
            self.place.name or str(self.place),
            self.file.name,
            size,
            manifest.operations,
            len(manifest.papers),
        )

    def _check(self, written: Path, manifest: Manifest) -> None:
        """Read what lies on the stick, and open it as a restore would."""
        check = self.folder / backup.CHECK
        try:
            with backup.at_place(), written.open("rb") as source:
                head = container.read_head(source)
                if backup.read(source, head, self.opened, check, None, self.heard(Part.CHECKING)) != manifest:
                    raise BackupDamaged
        finally:
            backup.remove(check)


def make(desk: Desk, place: Path, passphrase: str, adapters: Adapters, told: Told, stop: Stop) -> Backup:
    """Make a backup in a folder; the passphrase is asked for, as whoever holds the file and it holds everything.

    Raises `WrongPassphrase` and its kin, `PlaceFull`, `PlaceReadOnly`, `PlaceGone`, `BackupDamaged` when what was written
    does not read back, and `BackupStopped`; after each of them the backup before is as it was.
    """
    if not place.is_dir():
        raise PlaceGone
    opened = keys.unlock(desk.store.engine.path.parent, passphrase, adapters.keyring, adapters.clock)
    try:
        made = Making(desk, place, adapters, told, stop, opened).run(passphrase)
    finally:
        opened.wipe()
    with desk.store.write() as connection:
        facts.write(connection, LAST, made)
    return made


def found_in(place: Path) -> tuple[Path, ...]:
    """The backups in a folder."""
    with contextlib.suppress(OSError):
        return tuple(sorted(place.glob(f"*{SUFFIX}")))
    return ()


def whose(file: Path) -> tuple[Profile, int]:
    """Whose backup a file is, and when it was made; raises `NotABackup`, `BackupNewer`, `PlaceGone`."""
    with backup.at_place(), file.open("rb") as source:
        head = container.read_head(source)
    return Profile(file, head.name, Role(head.role), head.branch, head.practice), head.made_at
