"""How a new desk on this laptop begins, and how the passphrase opens it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from officer_desk.protocol import canonical
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.exchange import Lease
from officer_desk.protocol.packs import read_pack
from officer_desk.protocol.sealing import BoxKey, Random
from officer_desk.protocol.signing import SigningKey
from officer_desk.services.desk import Desk
from officer_desk.services.profiles import PROFILE
from officer_desk.store import files, keys
from officer_desk.store.anchor import Anchor, LazyAnchor
from officer_desk.store.attachments import Attachments
from officer_desk.store.desk_store import DeskStore, Device, HeadOffice
from officer_desk.store.keyring import Keyring
from officer_desk.store.keys import Keys
from officer_desk.store.keyslots import Cost

STORE = "desk.db"
ANCHOR = "anchor"
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
    profile = {"name": staff.name, "role": staff.role, "branch": staff.branch, "practice": practice}
    files.write(folder / PROFILE, json.dumps(profile, ensure_ascii=False).encode())
    return _desk(folder, opened, store, adapters)


def open_desk(folder: Path, passphrase: str, adapters: Adapters) -> Desk:
    """Open a desk; raises `WrongPassphrase`, `LockedOut`, `KeyringMissing` and what the store says of its file."""
    opened = keys.unlock(folder, passphrase, adapters.keyring, adapters.clock)
    return _desk(folder, opened, DeskStore.open(folder / STORE, opened.store_key), adapters)


def _desk(folder: Path, opened: Keys, store: DeskStore, adapters: Adapters) -> Desk:
    device, lease = store.device(), store.lease()
    if device is None or lease is None:
        raise keys.NoRecovery
    pack = canonical.decode(lease.pack)
    desk = Desk(
        store=store,
        attachments=Attachments(folder / ATTACHMENTS, opened.attachment_key, adapters.random),
        anchor=LazyAnchor(Anchor(folder / ANCHOR, opened.anchor_key, adapters.keyring, folder.name), adapters.clock),
        clock=adapters.clock,
        random=adapters.random,
        device=device,
        me=lease.staff,
        colleagues=lease.colleagues,
        pack=read_pack(pack if isinstance(pack, dict) else {}),
        passphrase_only=opened.passphrase_only,
    )
    opened.wipe()
    return desk
