"""Laptops with keyrings of their own, desks on them with real keys and stores, and a stick that goes from one to another."""

import random
from dataclasses import dataclass, field, replace
from pathlib import Path

from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Block, Lease
from officer_desk.protocol.packs import pack_data
from officer_desk.protocol.sealing import BoxKey
from officer_desk.services import backups, desks, restoring
from officer_desk.services.backups import Backup, Stop, Told
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.store.desk_store import HeadOffice
from officer_desk.store.keyslots import Cost
from tests.desks import BRANCH, OFFICER, STAFF, SetClock, practice_pack

PASSPHRASE = "seven olives under the blue door"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
RECOVERY = BoxKey(bytes(range(32)))


@dataclass
class Pocket:
    """A keyring in memory: the system's own, of one laptop."""

    kept: dict[str, bytes] = field(default_factory=dict)
    kind: str = "pocket"
    available: bool = True

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


def heard(*_: object) -> None:
    """Nobody watches."""


def never() -> bool:
    return False


@dataclass
class OwnLaptop:
    """One laptop; `root` is its data folder."""

    root: Path
    clock: SetClock = field(default_factory=SetClock)
    keyring: Pocket = field(default_factory=Pocket)
    seed: int = 7

    def __post_init__(self) -> None:
        self.source = random.Random(self.seed)
        self.desks.mkdir(parents=True, exist_ok=True)

    @property
    def desks(self) -> Path:
        return self.root / "desks"

    @property
    def adapters(self) -> Adapters:
        return Adapters(self.clock, self.source.randbytes, self.keyring, CHEAP)

    def begin(self) -> Desk:
        """A desk of an officer, with head office's recovery slot."""
        box = BoxKey.generate(self.source.randbytes).public
        house = HeadOffice("", self.source.randbytes(32), box, RECOVERY.public)
        data = canonical.encode(pack_data(practice_pack()))
        lease = Lease("D01", OFFICER, STAFF, 2**62, 0, (Block(f"{BRANCH}-D01-", 201, 300),), data, b"")
        folder = self.desks / "mine"
        return desks.begin(folder, PASSPHRASE, self.adapters, house, lambda *_: lease, practice=False)

    def open(self, folder: Path, passphrase: str = PASSPHRASE) -> Desk:
        return desks.open_desk(folder, passphrase, self.adapters)

    def back_up(
        self, desk: Desk, place: Path, passphrase: str = PASSPHRASE, told: Told = heard, stop: Stop = never
    ) -> Backup:
        return backups.make(desk, place, passphrase, self.adapters, told, stop)

    def restore(
        self, file: Path, code: str = "", passphrase: str = PASSPHRASE, told: Told = heard, stop: Stop = never
    ) -> Desk:
        return restoring.restore(file, self.desks, passphrase, code, self.adapters, told, stop)

    def another(self, root: Path) -> "OwnLaptop":
        """A new laptop, with an empty keyring, on the same day."""
        return replace(self, root=root, keyring=Pocket(), seed=self.seed + 1)
