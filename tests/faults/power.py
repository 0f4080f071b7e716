"""Power cuts: what a desk's disk may hold at any moment of somebody's work, rebuilt from the real calls of its process."""

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.desks import SetClock
from tests.faults import traced
from tests.faults.disk_model import Disk, Event, events
from tests.faults.kill import FilePocket, copied, prepared
from tests.faults.laptop import Laptop
from tests.faults.outcome import Outcome
from tests.faults.work import faults_of

TIMES = 60
CALLS = "openat,pwrite64,write,lseek,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
STRACE = ("strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}")
CONTROL_SHARE = 10


@dataclass(frozen=True)
class Record:
    """A folder as it was, and every call from then on."""

    folder: Path
    begun: Laptop
    calls: tuple[Event, ...]


def run(points: int, seed: int, folder: Path) -> Outcome:
    """So many images with every commit flushed, of which none may lose anything; and a control, which must."""
    outcome = Outcome()
    begun = prepared(folder)
    lost = _images(_recorded(begun, folder / "full", seed, "FULL"), points, seed, folder / "image", outcome)
    outcome.count("images with every commit flushed", points)
    for one in lost:
        outcome.fail(one)
    fewer = max(1, points // CONTROL_SHARE)
    control = _images(_recorded(begun, folder / "normal", seed, "NORMAL"), fewer, seed, folder / "image", Outcome())
    outcome.count("images of the control, whose commits are not flushed", fewer)
    outcome.count("of them without something that was shown as saved", len(control))
    if not control:
        outcome.fail("the control lost nothing: these images would not show a loss")
    return outcome


def _recorded(begun: Laptop, folder: Path, seed: int, synchronous: str) -> Record:
    laptop = copied(begun, folder)
    work, trace = folder.parent / f"{folder.name}-work", folder.parent / f"{folder.name}.trace"
    copied(laptop, work)
    subprocess.run(
        [*STRACE, "-o", str(trace), sys.executable, traced.__file__, str(work), str(seed), str(TIMES), synchronous],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    calls = tuple(events(trace, work))
    moved = tuple(
        Event(
            one.kind,
            one.path.replace(str(work), str(folder)),
            one.data,
            one.place,
            one.other.replace(str(work), str(folder)),
        )
        for one in calls
    )
    return Record(folder, laptop, moved)


def _images(record: Record, points: int, seed: int, folder: Path, outcome: Outcome) -> list[str]:
    """What was lost or broken in which image."""
    chance = random.Random(seed)
    first = next(number for number, one in enumerate(record.calls) if one.data == traced.BEGUN)
    cuts = sorted(chance.randrange(first, len(record.calls)) for _ in range(points))
    lost = []
    for number, (disk, keyring, acknowledged) in zip(cuts, _at(record, cuts), strict=True):
        where = f"cut after call {number}"
        try:
            found = _looked_at(record, disk.cut(chance), keyring, acknowledged, folder)
            outcome.count("operations that must be there", acknowledged)
        except Exception as mistake:  # noqa: BLE001 - whatever a person would see as a crash
            found = [repr(mistake)]
        lost += [f"{where}: {'; '.join(found)}"] if found else []
    return lost


def _at(record: Record, cuts: list[int]) -> Iterator[tuple[Disk, dict[str, bytes], int]]:
    """The disk, the keyring and what was said, at each of these calls. The keyring belongs to another program."""
    disk, acknowledged, done = Disk.of(record.folder), 0, 0
    for number in cuts:
        for event in record.calls[done:number]:
            if event.kind == "said" and event.data.startswith(b"SAVED"):
                acknowledged = int(event.data.split()[1])
            elif event.kind != "said":
                disk.happen(event)
        done = number
        keyring = {path: file.now() for path, file in disk.names.items() if "/keyring/" in path}
        yield disk, keyring, acknowledged


def _looked_at(
    record: Record, image: dict[str, bytes], keyring: dict[str, bytes], acknowledged: int, folder: Path
) -> list[str]:
    on_disk = {path: data for path, data in image.items() if "/keyring/" not in path and not path.endswith("-shm")}
    for path, data in (on_disk | keyring).items():
        place = folder / Path(path).relative_to(record.folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    laptop = Laptop(
        folder / "desk",
        SetClock(record.begun.clock.now),
        FilePocket(folder / "keyring"),  # type: ignore[arg-type]
    )
    try:
        return faults_of(laptop, acknowledged)
    finally:
        shutil.rmtree(folder)
