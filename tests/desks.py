"""Real desks for tests: the encrypted store with a raw key, the practice pack, a set clock, seeded randomness."""

import random
import tomllib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from officer_desk import resources
from officer_desk.domain.policy import Pack
from officer_desk.domain.staff import Role, Staff
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head
from officer_desk.protocol.exchange import Block, Lease
from officer_desk.protocol.packs import pack_data, read_pack
from officer_desk.protocol.sealing import BoxKey
from officer_desk.protocol.signing import SigningKey
from officer_desk.services.desk import Desk
from officer_desk.store.attachments import Attachments
from officer_desk.store.desk_store import DeskStore, Device, HeadOffice

BRANCH = "BR01"
OFFICER = Staff("0" * 31 + "1", "林晓燕", Role.OFFICER, BRANCH)
REVIEWER = Staff("0" * 31 + "2", "陈立", Role.REVIEWER, BRANCH)
APPROVER = Staff("0" * 31 + "3", "何敏", Role.APPROVER, BRANCH)
COMPLIANCE = Staff("0" * 31 + "7", "周宁", Role.COMPLIANCE, BRANCH)
STAFF = (OFFICER, REVIEWER, APPROVER)
STORE_KEY = bytes(range(32))


@dataclass
class SetClock:
    """A clock that stands until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 1, 0, tzinfo=UTC))

    def milliseconds(self) -> int:
        return int(self.now.timestamp() * 1000)

    def monotonic(self) -> float:
        return self.now.timestamp()

    def move_to(self, day: date) -> None:
        """Nine o'clock in the morning of a day, China time."""
        self.now = datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)

    def pass_days(self, days: int) -> None:
        """Let days go by."""
        self.now += timedelta(days=days)


class NoAnchor:
    """An anchor that remembers where it was told the chain ends."""

    def __init__(self) -> None:
        self.seq = 0
        self.flushed = 0

    def moved(self, seq: int, hash: bytes) -> None:
        self.seq = seq

    def flush(self) -> None:
        self.flushed = self.seq

    def keep(self) -> None:
        self.flush()

    def answered(self, head: Head) -> None:
        self.moved(head.seq, head.hash)

    def close(self, seal: bytes = b"") -> None:
        self.flush()


def practice_pack() -> Pack:
    """The pack of the practice branch."""
    with (resources.policy() / "cn-practice.toml").open("rb") as file:
        return read_pack(tomllib.load(file))


def open_desk(folder: Path, me: Staff = OFFICER, clock: SetClock | None = None, seed: int = 1) -> Desk:
    """A desk in this folder, enrolled without a head office; the same folder again is the same desk."""
    folder.mkdir(parents=True, exist_ok=True)
    source = random.Random(f"{seed}/{me.id}")
    pack = practice_pack()
    store = DeskStore.open(folder / "desk.db", STORE_KEY)
    device = store.device()
    if device is None:
        keys = HeadOffice("", source.randbytes(32), source.randbytes(32), source.randbytes(32))
        signing, box = SigningKey.generate(source.randbytes), BoxKey.generate(source.randbytes)
        # A public key must be a point of the curve, which random bytes need not be.
        keys = replace(keys, box_key=BoxKey.generate(source.randbytes).public)
        device = Device(f"D{me.id[-2:]}", BRANCH, me.id, signing, box, keys)
        data = canonical.encode(pack_data(pack))
        block = Block(f"{BRANCH}-{device.id}-", 201, 300)
        store.enrol(device, Lease(device.id, me, STAFF, 2**62, 0, (block,), data, b""))
    return Desk(
        store=store,
        attachments=Attachments(folder / "attachments", STORE_KEY, source.randbytes),
        anchor=NoAnchor(),
        clock=clock or SetClock(),
        random=source.randbytes,
        device=device,
        me=me,
        colleagues=STAFF,
        pack=pack,
    )
