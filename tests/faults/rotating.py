"""A rotation of the data key, cut: by a power failure at any call of its process, by `kill -9`, by a disk that fills."""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[2] / "src"), str(Path(__file__).parents[2])]

from officer_desk.domain.errors import DeskError
from officer_desk.store import keys, keyslots, next_keys, rotation
from officer_desk.store.engine import Engine, WrongKey
from officer_desk.ui.words.refusals import known_refusals
from tests.desks import SetClock
from tests.faults.disk_model import Disk, Event, events
from tests.faults.kill import FilePocket, copied, prepared
from tests.faults.laptop import CHEAP, PASSPHRASE, Laptop
from tests.faults.outcome import Outcome
from tests.faults.power import STRACE
from tests.faults.work import A_WHILE, faults_of, head_of

BEGUN, DONE = b"BEGUN\n", b"DONE\n"
FULL_CALLS = ("pwrite64", "write", "fsync")
LONGEST_SECONDS = 0.3


def rotate(laptop: Laptop) -> None:
    """Exchange the data key of the closed desk."""
    ways = rotation.Ways(laptop.keyring, laptop.clock, laptop.random, CHEAP)
    rotation.rotate(laptop.folder, PASSPHRASE, ways, lambda *_: None)


def power(points: int, seed: int, folder: Path) -> Outcome:
    """So many images of the disk, at calls all over the rotation; of each the desk is opened."""
    outcome = Outcome()
    begun, end, old = _prepared(folder)
    calls = _recorded(begun, folder)
    chance = random.Random(seed)
    first, last = (next(n for n, one in enumerate(calls) if one.data == word) for word in (BEGUN, DONE))
    outcome.count("calls of a rotation", last - first)
    cuts = _cuts(calls[: last + 1], first, points, chance)
    disk, done = Disk.of(begun.folder.parent), 0
    for number in cuts:
        for event in calls[done:number]:
            if event.kind != "said":
                disk.happen(event)
        done = number
        keyring = {path: file.now() for path, file in disk.names.items() if "/keyring/" in path}
        laptop = _laid(begun, disk.cut(chance), keyring, folder / "image")
        _look(laptop, end, old, f"power cut after call {number}", outcome)
    return outcome


def killed(times: int, seed: int, folder: Path) -> Outcome:
    """`kill -9` so often at some moment of a rotation."""
    outcome, chance = Outcome(), random.Random(seed)
    begun, end, old = _prepared(folder)
    for number in range(times):
        laptop, seconds = copied(begun, folder / "killed"), chance.uniform(0, LONGEST_SECONDS)
        pid = os.fork()
        if not pid:
            try:
                rotate(laptop)
            finally:
                os._exit(0)
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        _look(laptop, end, old, f"kill {number} after {seconds:.4f} s", outcome)
    return outcome


def full(seldom: int, folder: Path) -> Outcome:
    """Every write of a rotation refused for want of room, one after the other; of the pages every so many."""
    outcome = Outcome()
    begun, end, old = _prepared(folder)
    for call in FULL_CALLS:
        trace = folder / "counted.trace"
        _child(copied(begun, folder / "counted"), ["-e", f"trace={call}", "-o", str(trace)])
        writes = len(re.findall(rf"\b{call}\(", trace.read_text("ascii", "replace")))
        for number in range(1, writes + 1, seldom if call == "pwrite64" else 1):
            laptop = copied(begun, folder / "full")
            inject = f"inject={call}:error=ENOSPC:when={number}..{number + 2}"
            said = _child(laptop, ["-e", f"trace={call}", "-e", inject, "-o", os.devnull])
            outcome.count(f"{said} at one {call}")
            if said not in ("DONE", *known_refusals()):
                outcome.fail(f"{call} {number}: {said}")
            _look(laptop, end, old, f"{call} {number}: {said}", outcome, changed=said == "DONE")
    return outcome


def _prepared(folder: Path) -> tuple[Laptop, int, bytes]:
    begun = prepared(folder)
    desk = begun.unlock()
    end = head_of(desk)
    begun.lock(desk)
    key = keys.unlock(begun.folder, PASSPHRASE, begun.keyring, begun.clock).store_key
    return begun, end, key


def _cuts(calls: tuple[Event, ...], first: int, points: int, chance: random.Random) -> list[int]:
    """Where to cut: anywhere, at what is no plain write, and in the end, where it is decided; a third each."""
    last = len(calls) - 1
    exchanged = next(
        n for n, one in enumerate(calls) if one.kind == "rename" and one.path.endswith(keyslots.NEXT_STORE)
    )
    marked = [number for number in range(first, last) if calls[number].kind != "pwrite"]
    third = points // 3
    ending, any_call = range(exchanged, last + 1), range(first, last + 1)
    return sorted(
        [
            *chance.choices(ending, k=third),
            *chance.choices(marked, k=third),
            *chance.choices(any_call, k=points - 2 * third),
        ]
    )


def _recorded(begun: Laptop, folder: Path) -> tuple[Event, ...]:
    """The calls of a rotation, as if they were made in the folder of the laptop as it began."""
    work, trace = folder / "work", folder / "rotation.trace"
    copied(begun, work)
    subprocess.run(
        [*STRACE, "-o", str(trace), sys.executable, __file__, str(work)], check=True, stdout=subprocess.DEVNULL
    )
    here, there = str(work), str(begun.folder.parent)
    return tuple(
        Event(one.kind, one.path.replace(here, there), one.data, one.place, one.other.replace(here, there))
        for one in events(trace, work)
    )


def _laid(begun: Laptop, image: dict[str, bytes], keyring: dict[str, bytes], folder: Path) -> Laptop:
    shutil.rmtree(folder, ignore_errors=True)
    on_disk = {path: data for path, data in image.items() if "/keyring/" not in path and not path.endswith("-shm")}
    for path, data in (on_disk | keyring).items():
        place = folder / Path(path).relative_to(begun.folder.parent)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return Laptop(folder / "desk", SetClock(begun.clock.now), FilePocket(folder / "keyring"))  # type: ignore[arg-type]


def _look(laptop: Laptop, end: int, old: bytes, where: str, outcome: Outcome, *, changed: bool | None = None) -> None:
    """Open the desk: everything is there, under one of the two keys, and nothing is left beside."""
    try:
        found = faults_of(laptop, end)
        left = [name for name in (*next_keys.LEFT_OVER, next_keys.NEXT) if (laptop.folder / name).exists()]
        found += [f"left over: {left}"] if left else []
        laptop.clock.now += A_WHILE
        key = keys.unlock(laptop.folder, PASSPHRASE, laptop.keyring, laptop.clock).store_key
        outcome.count("under the old key" if key == old else "under the new key")
        if key != old and _opens(laptop, old):
            found.append("the old key opens the new store")
        if changed is not None and (key != old) is not changed:
            found.append("the key is not the one that was said")
    except Exception as mistake:  # noqa: BLE001 - whatever a person would see as a crash
        found = [repr(mistake)]
    for one in found:
        outcome.fail(f"{where}: {one}")


def _opens(laptop: Laptop, key: bytes) -> bool:
    try:
        Engine.open(laptop.store, key, newest=rotation.tables.VERSION).close()
    except WrongKey:
        return False
    return True


def _child(laptop: Laptop, how: list[str]) -> str:
    """Rotate in a process whose calls are watched or refused; answers how it went."""
    going, go = os.pipe()
    hearing, saying = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(hearing)
            os.read(going, 1)
            os.writev(saying, [_tried(laptop)])
        finally:
            os._exit(0)
    os.close(saying)
    watch = subprocess.Popen(["strace", "-f", "-p", str(pid), *how], stderr=subprocess.PIPE)
    assert watch.stderr is not None
    attached = watch.stderr.readline()
    os.write(go, b"!")
    with os.fdopen(hearing, "rb") as heard:
        said = heard.read().decode()
    os.waitpid(pid, 0)
    watch.communicate(timeout=30)
    os.close(going)
    os.close(go)
    return said if b"attached" in attached else f"not watched: {attached!r}"


def _tried(laptop: Laptop) -> bytes:
    try:
        rotate(laptop)
    except DeskError as refusal:
        return type(refusal).__name__.encode()
    except Exception as mistake:  # noqa: BLE001 - whatever a person would see as a crash
        return repr(mistake).encode()
    return b"DONE"


def main(folder: Path) -> None:
    """Rotate the desk in a folder, and say when it begins and when it is done."""
    laptop = Laptop(folder / "desk", keyring=FilePocket(folder / "keyring"))  # type: ignore[arg-type]
    os.write(1, BEGUN)
    rotate(laptop)
    os.write(1, DONE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
