"""A desk that comes back from a backup: opened, proved whole, marked as older than it was, and put where desks lie."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from officer_desk.domain.application import Application
from officer_desk.domain.calendar import add_months
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import DeskError
from officer_desk.domain.forgetting import MONTHS, before_erasure, people_of
from officer_desk.domain.loan import Loan, LoanStage
from officer_desk.domain.policy import Pack
from officer_desk.protocol.clock import local_day
from officer_desk.protocol.packs import pack_in
from officer_desk.services import desks
from officer_desk.services.backups import Part, Stop, Told
from officer_desk.services.desk import Desk
from officer_desk.services.desks import ANCHOR, ATTACHMENTS, STORE, Adapters
from officer_desk.store import (
    audit,
    backup,
    cases,
    container,
    files,
    journal,
    keys,
    keyslots,
    people,
    restore_code,
    set_back,
)
from officer_desk.store.anchor import Anchor
from officer_desk.store.container import BackupDamaged, Head
from officer_desk.store.desk_store import DeskStore
from officer_desk.store.engine import StoreDamaged, StoreUnavailable, WrongKey
from officer_desk.store.keys import Keys, NoRecovery, RecoveryRequest
from officer_desk.store.set_back import SetBack, Sign
from officer_desk.store.wrapping import KeyringMissing

SET_ASIDE = "set_aside"


class RestoreStopped(DeskError):
    """Whoever began to restore stopped it; nothing was put anywhere."""


class BackupDoesNotOpen(DeskError):
    """Passphrase and code do not fit this backup; the passphrase is the one of the day when it was made."""


class DeskIsNewer(DeskError):
    """The desk of this backup is on this laptop, can be opened, and holds more."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """One backup on its way back. Until its profile is written, the last of all, no desk is seen there."""

    file: Path
    root: Path
    adapters: Adapters
    told: Told
    stop: Stop

    def run(self, head: Head, opened: Keys, passphrase: str) -> Desk:
        """Take everything out, prove it, and open the desk; what fails leaves nothing behind."""
        way = self.adapters
        folder = self.root / way.random(8).hex()
        try:
            self._unpack(head, opened, files.private_folder(folder))
            before = self._before(folder, head, opened, passphrase)
            self._mark(folder, opened, head)
            settled = keys.settle_in(folder, head.slots, opened, passphrase, way.keyring, way.random, way.cost)
            if before is not None:
                _set_aside(self.root, before)
            desks.write_profile(folder, head.name, head.role, head.branch, practice=head.practice)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return desks.open_with(folder, settled, way)

    def _unpack(self, head: Head, opened: Keys, folder: Path) -> None:
        with backup.at_place(), self.file.open("rb") as source:
            if container.read_head(source) != head:
                raise BackupDamaged
            backup.read(source, head, opened, folder / STORE, files.private_folder(folder / ATTACHMENTS), self._heard)

    def _heard(self, done: int, whole: int) -> None:
        if self.stop():
            raise RestoreStopped
        self.told(Part.CHECKING, done, whole)

    def _mark(self, folder: Path, opened: Keys, head: Head) -> None:
        """A desk from a backup waits for head office before it numbers receipts, or reads those who may be forgotten."""
        store = DeskStore.open(folder / STORE, opened.store_key)
        try:
            device, now = store.device(), self.adapters.clock.milliseconds()
            if device is None:
                raise BackupDamaged
            with store.write() as connection:
                end = journal.head(connection, device.id)
                set_back.mark(connection, SetBack(Sign.BACKUP, now, end.seq, end.seq), self.adapters.random)
            lease = store.lease()
            if lease is not None:
                withhold(store, pack_in(lease.pack), local_day(head.made_at), local_day(now))
            Anchor(folder / ANCHOR, opened.anchor_key, self.adapters.keyring, folder.name).keep(
                end, now, reached=max(1, end.seq)
            )
        finally:
            store.close()

    def _before(self, folder: Path, head: Head, opened: Keys, passphrase: str) -> Path | None:
        """The same desk where it lies on this laptop already; raises `DeskIsNewer` unless it is damaged or older.

        So does one whose data key was exchanged since, unless this passphrase opens it and it turns out to be older.
        """
        for other in sorted(self.root.glob(f"*/{keyslots.NAME}")):
            if other.parent == folder or not _same_desk(other.parent, opened.device):
                continue
            theirs = self._keys_of(other.parent, head, opened, passphrase)
            if theirs is None or _end_of(other.parent / STORE, theirs) >= _end_of(folder / STORE, opened):
                raise DeskIsNewer
            return other.parent
        return None

    def _keys_of(self, other: Path, head: Head, opened: Keys, passphrase: str) -> Keys | None:
        """The keys of the desk that lies here; None where this passphrase does not open those that it got since."""
        slots = keyslots.load(other)
        if slots.check == head.slots.check:
            return opened
        if slots.officer is None:
            return None
        with suppress(KeyringMissing):
            return keys.open_slot(slots, slots.officer, passphrase, self.adapters.keyring, None)
        return None


def restore(file: Path, root: Path, passphrase: str, code: str, adapters: Adapters, told: Told, stop: Stop) -> Desk:
    """Restore a desk by its passphrase and, where this laptop's keyring does not know it, the code on paper.

    Raises `KeyringMissing` when the code is wanted, `BackupDoesNotOpen`, and what a file or a store can be refused for.
    """
    with backup.at_place(), file.open("rb") as source:
        head = container.read_head(source)
    typed = restore_code.read(code) if code.strip() else None
    slot = head.paper if typed is not None else head.slots.officer
    if slot is None:
        raise NoRecovery
    opened = keys.open_slot(head.slots, slot, passphrase, adapters.keyring, typed)
    if opened is None:
        raise BackupDoesNotOpen
    return _run(Restoring(file, root, adapters, told, stop), head, opened, passphrase)


def request(file: Path, adapters: Adapters) -> tuple[Head, RecoveryRequest]:
    """What head office needs to open a backup when passphrase or code are lost; raises `NoRecovery`."""
    with backup.at_place(), file.open("rb") as source:
        head = container.read_head(source)
    return head, keys.request_of(head.slots, adapters.random)


def restore_answered(asked: tuple[Head, RecoveryRequest], answer: bytes, passphrase: str, work: Restoring) -> Desk:
    """Restore with head office's answer, under a new passphrase; raises `NoRecovery` for another answer."""
    head, wanted = asked
    return _run(work, head, keys.open_released(head.slots, wanted, answer), passphrase)


def _run(work: Restoring, head: Head, opened: Keys, passphrase: str) -> Desk:
    try:
        return work.run(head, opened, passphrase)
    finally:
        opened.wipe()


def withhold(store: DeskStore, pack: Pack, made: date, today: date) -> None:
    """Lay aside the keys of everybody who may have been forgotten since the backup was made.

    That is whoever could be forgotten today by what the backup knows; of a backup that is older than records are kept,
    everybody without a running loan. Head office's answer gives back whoever was not.
    """
    kept = pack.retention
    old = add_months(made, MONTHS * min(kept.with_loan_years, kept.without_loan_years)) <= today
    with store.write() as connection:
        states = list(cases.states(connection))
        theirs = [state for state in states if isinstance(state, Application | Loan)]
        borrowing = _of_all(one for one in theirs if isinstance(one, Loan) and one.stage != LoanStage.SETTLED)
        customers = {state.id for state in states if isinstance(state, Customer)}
        aside = {
            person
            for person in customers | _of_all(theirs)
            if (old and person not in borrowing) or not before_erasure(person, theirs, kept, today)
        }
        people.withhold(connection, aside)
        for customer in sorted(customers & people.withheld(connection)):
            cases.refold(connection, customer)


def _of_all(theirs: Iterable[Application | Loan]) -> set[str]:
    return {person for one in theirs for person in people_of(one)}


def _same_desk(folder: Path, device: str) -> bool:
    with suppress(keyslots.KeySlotsDamaged, keyslots.NoKeySlots):
        return keyslots.load(folder).device == device
    return False


def _end_of(path: Path, opened: Keys) -> int:
    """How far the chain of a store goes; -1 for one that does not open."""
    if not path.exists():
        return -1
    try:
        store = DeskStore.open(path, opened.store_key)
    except (WrongKey, StoreDamaged, StoreUnavailable, *audit.ODD):
        return -1
    try:
        device = store.device()
        with store.read() as connection:
            return journal.head(connection, device.id if device else "").seq
    except audit.ODD:
        return -1
    finally:
        store.close()


def _set_aside(root: Path, before: Path) -> None:
    """Nothing is thrown away: the damaged desk is kept, encrypted as it was, where no desk is looked for."""
    aside = files.private_folder(root.parent / SET_ASIDE)
    before.rename(aside / before.name)
