"""How a new desk on this laptop begins, and how the passphrase opens it."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from officer_desk.protocol import chain
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.exchange import Lease
from officer_desk.protocol.packs import pack_in
from officer_desk.protocol.sealing import BoxKey, Random
from officer_desk.protocol.signing import SigningKey
from officer_desk.services import forgetting, unlocking
from officer_desk.services.desk import Desk
from officer_desk.services.profiles import PROFILE, WAITING
from officer_desk.store import backup, files, keys, next_keys
from officer_desk.store.anchor import Anchor
from officer_desk.store.attachments import Attachments
from officer_desk.store.audit import ODD
from officer_desk.store.cases import Told, untold
from officer_desk.store.desk_store import DeskStore, Device, HeadOffice
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import StoreDamaged, WrongKey
from officer_desk.store.keyring import Keyring
from officer_desk.store.keys import Keys
from officer_desk.store.keyslots import Cost
from officer_desk.store.seal import seal_of

STORE, ANCHOR = next_keys.STORE, next_keys.ANCHOR
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Adapters:
    """Where time, randomness and the second half of the key come from, and how costly a guess is made."""

    clock: Clock
    random: Random
    keyring: Keyring
    cost: Cost


def begin(
    folder: Path,
    passphrase: str,
    adapters: Adapters,
    head_office: HeadOffice,
    enrol: Callable[[SigningKey, BoxKey], Lease],
    *,
    practice: bool,
) -> Desk:
    """Make a new desk: its keys, its encrypted store, its place at head office. A refusal leaves no desk behind."""
    opened = keys.create(folder, passphrase, adapters.keyring, head_office.recovery_key, adapters.random, adapters.cost)
    store = DeskStore.open(folder / STORE, opened.store_key)
    signing = SigningKey.generate(adapters.random)
    box = BoxKey.generate(adapters.random)
    lease = enrol(signing, box)
    staff = lease.staff
    store.enrol(Device(lease.device, staff.branch, staff.id, signing, box, head_office), lease)
    # The anchor is there before the desk can be seen: from then on, one that is missing was taken away.
    Anchor(folder / ANCHOR, opened.anchor_key, adapters.keyring, folder.name).keep(
        chain.start(lease.device), adapters.clock.milliseconds()
    )
    write_profile(folder, staff.name, staff.role, staff.branch, practice=practice)
    return _desk(folder, opened, store, adapters, b"")


def write_profile(folder: Path, name: str, role: str, branch: str, *, practice: bool) -> None:
    """Say whose desk lies in this folder, the last of all: from then on it is seen."""
    profile = {"name": name, "role": role, "branch": branch, "practice": practice}
    files.write(folder / PROFILE, json.dumps(profile, ensure_ascii=False).encode())


def open_desk(folder: Path, passphrase: str, adapters: Adapters, told: Told = untold) -> Desk:
    """Open a desk; raises `WrongPassphrase`, `LockedOut`, `KeyringMissing` and what the store says of its file.

    `told` hears how many cases are done while a newer program makes the read tables anew. A store that is older than it
    was opens all the same, and carries the mark of it: see `Desk.set_back`.
    """
    return open_with(folder, keys.unlock(folder, passphrase, adapters.keyring, adapters.clock), adapters, told)


def open_with(folder: Path, opened: Keys, adapters: Adapters, told: Told = untold) -> Desk:
    """Open a desk whose keys are had already; raises what the store says of its file."""
    seal = seal_of(folder / STORE)
    try:
        store = DeskStore.open(folder / STORE, opened.store_key, told)
    except WrongKey:
        raise StoreDamaged from None  # the key fits, as its check says: it is the first page that does not
    try:
        return _desk(folder, opened, store, adapters, seal)
    except BaseException:
        store.close()
        raise


def close(desk: Desk) -> None:
    """Close a desk: everything is written through, and the seal over its file is kept where the next opening looks."""
    with suppress(DiskFull):  # what a receipt was printed for is anchored already; a lock must end
        desk.anchor.flush()
    waiting = desk.store.pending_count(desk.device.id)
    desk.store.close()
    with suppress(DiskFull):
        # A locked desk says how much waits, and nothing else of what it holds.
        files.write(desk.store.engine.path.parent / WAITING, str(waiting).encode("ascii"))
    with suppress(DiskFull):
        desk.anchor.close(seal_of(desk.store.engine.path))


def under_new_rules(desk: Desk) -> Desk:
    """The same desk under what head office last said: its rules and colleagues. Whose part in the branch has changed keeps
    the old one until the desk is opened again, for the whole window is made for it; head office judges by the new one."""
    lease = desk.store.lease()
    if lease is None:
        return desk
    same_part = (lease.staff.id, lease.staff.role) == (desk.me.id, desk.me.role)
    return replace(
        desk, me=lease.staff if same_part else desk.me, colleagues=lease.colleagues, pack=pack_in(lease.pack)
    )


def _desk(folder: Path, opened: Keys, store: DeskStore, adapters: Adapters, seal: bytes) -> Desk:
    try:
        device, lease = store.device(), store.lease()
    except ODD:
        raise StoreDamaged from None
    if device is None or lease is None:
        raise keys.NoRecovery
    anchor = Anchor(folder / ANCHOR, opened.anchor_key, adapters.keyring, folder.name)
    sign, more = unlocking.look(store, device.id, anchor, seal)
    if sign is not None:
        unlocking.note(store, device.id, anchor, sign, adapters.clock.milliseconds(), adapters.random)
    desk = Desk(
        store=store,
        attachments=Attachments(folder / ATTACHMENTS, opened.attachment_key, adapters.random),
        anchor=unlocking.anchored(store, device.id, anchor, adapters.clock),
        clock=adapters.clock,
        random=adapters.random,
        device=device,
        me=lease.staff,
        colleagues=lease.colleagues,
        pack=pack_in(lease.pack),
        passphrase_only=opened.passphrase_only,
        unaudited=more,
    )
    opened.wipe()
    forgetting.clear_left_over(desk)
    backup.clear_unfinished(folder)
    with suppress(DiskFull):
        next_keys.clear(folder, adapters.keyring)
    return desk
