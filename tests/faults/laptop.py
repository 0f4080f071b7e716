"""A laptop with one desk as an officer has it, real keys, anchor, keyring and papers, and days of work; nobody is called."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Block, Lease
from officer_desk.protocol.packs import pack_data
from officer_desk.protocol.sealing import BoxKey
from officer_desk.services import desks
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.store.desk_store import HeadOffice
from officer_desk.store.keyslots import Cost
from tests.desks import BRANCH, OFFICER, STAFF, SetClock, practice_pack
from tests.practice_book import Told, fill

PASSPHRASE = "seven olives under the blue door"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
DEVICE = "D01"
NUMBERS = 300


@dataclass
class Pocket:
    """A keyring that is not on the disk, as the system's is another program's."""

    kept: dict[str, bytes] = field(default_factory=dict)
    kind: str = "pocket"
    available: bool = True

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass
class Laptop:
    """One desk in a folder. `lock` is an evening, `switch_off` a battery that ends."""

    folder: Path
    clock: SetClock = field(default_factory=SetClock)
    keyring: Pocket = field(default_factory=Pocket)
    random: Callable[[int], bytes] = os.urandom

    @property
    def adapters(self) -> Adapters:
        return Adapters(self.clock, self.random, self.keyring, CHEAP)

    @property
    def store(self) -> Path:
        return self.folder / desks.STORE

    @property
    def log(self) -> Path:
        return self.folder / f"{desks.STORE}-wal"

    @property
    def anchor(self) -> Path:
        return self.folder / desks.ANCHOR

    def begin(self) -> Desk:
        """A new desk, on the first morning."""
        head_office = HeadOffice("", *(BoxKey.generate(self.random).public for _ in range(3)))
        data = canonical.encode(pack_data(practice_pack()))
        block = Block(f"{BRANCH}-{DEVICE}-", 1, NUMBERS)
        lease = Lease(DEVICE, OFFICER, STAFF, 2**62, 0, (block,), data, b"")
        return desks.begin(self.folder, PASSPHRASE, self.adapters, head_office, lambda *_: lease, practice=False)

    def unlock(self) -> Desk:
        """The next morning; raises what a person would be told."""
        return desks.open_desk(self.folder, PASSPHRASE, self.adapters)

    def lock(self, desk: Desk) -> None:
        """In the evening."""
        desks.close(desk)

    def switch_off(self, desk: Desk, to: Path) -> "Laptop":
        """What lies on the disk when the power fails now, on a laptop of its own; a quarter of a second has passed."""
        desk.anchor.flush()
        return self.copy(to)

    def copy(self, to: Path) -> "Laptop":
        """Another laptop that is the same."""
        shutil.copytree(self.folder, to, ignore=shutil.ignore_patterns("*-shm"))
        return Laptop(to, SetClock(self.clock.now), Pocket({**self.keyring.kept}), self.random)

    @contextmanager
    def copied(self, to: Path) -> Iterator["Laptop"]:
        """One that is thrown away. The keyring knows a desk by its folder's name, so that stays the same."""
        copy = self.copy(to / self.folder.name)
        try:
            yield copy
        finally:
            shutil.rmtree(copy.folder)


def worked(laptop: Laptop, desk: Desk, customers: int) -> tuple[Told, ...]:
    """Fill the desk with customers at every stage."""
    return fill(desk, customers)
