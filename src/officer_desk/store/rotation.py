"""Another data key for a desk: a copy of its store under the new key is made beside, proved, and takes its place.

Everything that is drawn from the data key changes with it: the keys of store, attachments, anchor and backups, the officer's
slot and head office's. The papers' own keys are only wrapped anew, and their files stay as they lie. A backup that was made
before keeps the old key and opens with the passphrase of its day. See `next_keys` for what happens when it breaks off.
"""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select, update

from officer_desk.protocol.chain import Head
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.sealing import Random
from officer_desk.store import engine, files, journal, keys, keyslots, next_keys, tables
from officer_desk.store.anchor import Anchor, Anchored
from officer_desk.store.attached import GONE
from officer_desk.store.attachments import AttachmentDamaged, Attachments
from officer_desk.store.desk_store import as_it_is
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import StoreDamaged, WrongKey
from officer_desk.store.keyring import Keyring, KeyringForgetful, KeyringRefused
from officer_desk.store.keys import Keys, NoRecovery
from officer_desk.store.keyslots import NEXT_STORE, Cost, KeySlots, KeySlotsDamaged
from officer_desk.store.next_keys import ANCHOR, NEXT_ANCHOR, STORE
from officer_desk.store.seal import LOG, seal_of

# What the log of the new copy and the small files beside it take.
ROOM_BESIDES = 4 * 1024 * 1024

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Holds:
    """What a store holds, as far as it is counted, and head office's key in it, which no file in clear can replace."""

    operations: int
    end: Head
    recovery_public: bytes


@dataclass(frozen=True, slots=True)
class Ways:
    """Where randomness, time and the second half of the key come from, and how costly a guess is made."""

    keyring: Keyring
    clock: Clock
    random: Random = field(repr=False)
    cost: Cost


def rotate(folder: Path, passphrase: str, ways: Ways, told: Told) -> None:
    """Exchange the data key of a closed desk; `told` hears how many pages are copied and how many there are.

    Raises `WrongPassphrase` and its kin, `DiskFull`, `StoreUnavailable` where the store is open, `StoreDamaged`; then
    everything is as it was.
    """
    old = keys.unlock(folder, passphrase, ways.keyring, ways.clock)
    try:
        next_keys.clear(folder, ways.keyring)
        holds = _holds(folder / STORE, old.store_key)
        new, slots = keys.fresh(old.device, passphrase, ways.keyring, holds.recovery_public, ways.random, ways.cost)
        try:
            with engine.alone(folder / STORE, old.store_key) as source:
                _see_room(folder)
                engine.copy_under(source, folder / NEXT_STORE, new.store_key, told)
                _rewrap(folder, old, new, ways.random)
                _prove(folder, new, holds)
                _anchor(folder, old, new, holds, ways)
                _write_slots(folder, slots, passphrase, ways.keyring)
            _exchange(folder)
        except BaseException:
            _undo(folder, slots, ways.keyring)
            raise
        finally:
            new.wipe()
    finally:
        old.wipe()
    with contextlib.suppress(DiskFull, KeyringRefused):  # it is decided; the next unlock finishes what is left of it
        next_keys.finish(folder, ways.keyring)


def _holds(path: Path, key: bytes) -> Holds:
    try:
        with as_it_is(path, key) as store:
            device = store.device()
            if device is None:
                raise NoRecovery
            with store.read() as connection:
                end, operations = journal.head(connection, device.id), journal.total(connection)
            return Holds(operations, end, device.head_office.recovery_key)
    except WrongKey:
        raise StoreDamaged from None


def _see_room(folder: Path) -> None:
    """A copy that fills the disk would leave no room for other programs while it is made."""
    if shutil.disk_usage(folder).free < (folder / STORE).stat().st_size + ROOM_BESIDES:
        raise DiskFull


def _rewrap(folder: Path, old: Keys, new: Keys, random: Random) -> None:
    """Wrap the key of every paper in the copy anew; one that nothing opens stays what it is."""
    before, after = Attachments(folder, old.attachment_key, random), Attachments(folder, new.attachment_key, random)
    table = tables.attachment
    with as_it_is(folder / NEXT_STORE, new.store_key) as store, store.write() as connection:
        rows = connection.execute(select(table.c.id, table.c.wrapped_key).where(table.c.wrapped_key != GONE))
        for id, wrapped in rows.all():
            with contextlib.suppress(AttachmentDamaged):
                key = after.wrapped(id, before.file_key(id, bytes(wrapped)))
                connection.execute(update(table).where(table.c.id == id).values(wrapped_key=key))


def _prove(folder: Path, new: Keys, holds: Holds) -> None:
    """Read every page of the copy back, and count; what is not as it was takes nothing's place."""
    path = folder / NEXT_STORE
    with as_it_is(path, new.store_key) as copied:
        bad = copied.engine.integrity()
    if bad or _holds(path, new.store_key) != holds or _log_left(path):
        raise StoreDamaged
    files.sync(path)


def _anchor(folder: Path, old: Keys, new: Keys, holds: Holds, ways: Ways) -> None:
    """Sign under the new key what the anchor says, for the file and for the keyring."""
    known = Anchor(folder / ANCHOR, old.anchor_key, ways.keyring, folder.name).known()
    says = known or Anchored(holds.end, ways.clock.milliseconds())
    following = Anchor(folder / NEXT_ANCHOR, new.anchor_key)
    signed = following.write(says.head, says.wall, seal=seal_of(folder / NEXT_STORE), reached=says.reached)
    if ways.keyring.available:
        ways.keyring.set(next_keys.anchor_name(folder), signed)
        if ways.keyring.get(next_keys.anchor_name(folder)) != signed:
            raise KeyringForgetful(ways.keyring.kind)


def _write_slots(folder: Path, slots: KeySlots, passphrase: str, keyring: Keyring) -> None:
    """Write the slots of the new key, read them back, and open them."""
    keyslots.write_following(folder, slots)
    written = keyslots.following(folder)
    if written is None or written.officer is None or written != slots:
        raise KeySlotsDamaged
    opened = keys.open_slot(written, written.officer, passphrase, keyring, None)
    if opened is None:
        raise KeySlotsDamaged
    opened.wipe()


def _exchange(folder: Path) -> None:
    """The one step that decides. The log of the old store must be gone: it would be read into the new one."""
    if _log_left(folder / STORE):
        raise StoreDamaged
    try:
        files.rename(folder / NEXT_STORE, folder / STORE)
    except DiskFull:
        if not keyslots.exchanged(folder):
            raise


def _log_left(path: Path) -> bool:
    log = path.with_name(path.name + LOG)
    return log.exists() and log.stat().st_size > 0


def _undo(folder: Path, slots: KeySlots, keyring: Keyring) -> None:
    """As it was; unless the store is exchanged already, then the next unlock finishes it."""
    if keyslots.exchanged(folder):
        return
    with contextlib.suppress(DiskFull, KeyringRefused):  # the next unlock, or the next rotation, takes it away
        next_keys.undo(folder, keyring)
    if slots.officer and slots.officer.secret:
        with contextlib.suppress(KeyringRefused):
            keyring.delete(slots.officer.secret)
