"""`kill -9` at any moment of somebody's work, and before and after every commit of it."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from officer_desk.store.keyring import KeyringRefused
from tests.desks import SetClock
from tests.faults.laptop import Laptop, worked
from tests.faults.outcome import Outcome
from tests.faults.work import faults_of, head_of, work
from tests.simulation.power import POWERS, Power, Strike, cables
from tests.waiting import ready

CUSTOMERS = 9
LONGEST_SECONDS = 0.12
SITES_WORK = 12
ENDLESS = 10_000


@dataclass
class FilePocket:
    """A keyring that outlives the desk's process, as the system's does."""

    folder: Path
    kind: str = "pocket"
    available: bool = True

    def get(self, name: str) -> bytes | None:
        path = self._path(name)
        return path.read_bytes() if path.exists() else None

    def set(self, name: str, secret: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        new = self._path(f"{name}.new")
        try:
            new.write_bytes(secret)
        except OSError:
            raise KeyringRefused(self.kind) from None
        new.replace(self._path(name))

    def delete(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self.folder / name.replace("/", "_")


@dataclass
class Fatal(Power):
    """Kills its own process at one commit; counts them where none is named."""

    number: int = 0
    side: Strike = Strike.BEFORE
    counted: int = field(default=0)

    def before(self) -> Strike | None:
        self.counted += 1
        if self.counted == self.number and self.side is Strike.BEFORE:
            os.kill(os.getpid(), signal.SIGKILL)
        return None

    def after(self, struck: Strike | None) -> None:
        if self.counted == self.number and self.side is Strike.AFTER:
            os.kill(os.getpid(), signal.SIGKILL)


def prepared(folder: Path) -> Laptop:
    """A laptop with some work on it, locked; its keyring lies beside it."""
    laptop = Laptop(folder / "begun" / "desk", keyring=FilePocket(folder / "begun" / "keyring"))  # type: ignore[arg-type]
    desk = laptop.begin()
    worked(laptop, desk, CUSTOMERS)
    laptop.lock(desk)
    return laptop


def copied(laptop: Laptop, to: Path) -> Laptop:
    """The same laptop and keyring once more, in the place of what is there."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(laptop.folder.parent, to)
    return Laptop(to / "desk", SetClock(laptop.clock.now), FilePocket(to / "keyring"))  # type: ignore[arg-type]


def run(points: int, seed: int, folder: Path) -> Outcome:
    """Every commit site from both sides, and so many random moments."""
    outcome = Outcome()
    begun = prepared(folder)
    for number in range(1, _sites(begun, folder / "counted", seed) + 1):
        for side in (Strike.BEFORE, Strike.AFTER):
            _site(begun, folder / f"site{number}{side[4]}", seed, number, side, outcome)
    chance = random.Random(seed)
    for number in range(points):
        _moment(begun, folder / f"moment{number}", chance, outcome)
    return outcome


def _sites(begun: Laptop, folder: Path, seed: int) -> int:
    laptop = copied(begun, folder)
    counting = Fatal()
    POWERS[laptop.folder] = counting
    with cables():
        desk = laptop.unlock()
        work(desk, seed, SITES_WORK, lambda _: None)
        laptop.lock(desk)
    return counting.counted


def _site(begun: Laptop, folder: Path, seed: int, number: int, side: Strike, outcome: Outcome) -> None:
    laptop = copied(begun, folder)

    def child(said: Callable[[int], None]) -> None:
        POWERS[laptop.folder] = Fatal(number=number, side=side)
        with cables():
            work(laptop.unlock(), seed, SITES_WORK, said)

    acknowledged = _killed(child, None)
    outcome.count(f"killed {'before' if side is Strike.BEFORE else 'after'} a commit")
    _look(laptop, acknowledged, f"{side} {number}", outcome)


def _moment(begun: Laptop, folder: Path, chance: random.Random, outcome: Outcome) -> None:
    laptop, seed, seconds = copied(begun, folder), chance.randrange(2**31), chance.uniform(0, LONGEST_SECONDS)

    def child(said: Callable[[int], None]) -> None:
        work(laptop.unlock(), seed, ENDLESS, said)

    acknowledged = _killed(child, seconds)
    outcome.count("killed at some moment")
    _look(laptop, acknowledged, f"work {seed}, after {seconds:.4f} s", outcome)


def _look(laptop: Laptop, acknowledged: int, where: str, outcome: Outcome) -> None:
    try:
        found = faults_of(laptop, acknowledged)
        outcome.count("operations shown as saved", acknowledged)
    except Exception as mistake:  # noqa: BLE001 - whatever a person would see as a crash
        found = [repr(mistake)]
    for one in found:
        outcome.fail(f"{where}: {one}")


def _killed(child: Callable[[Callable[[int], None]], None], seconds: float | None) -> int:
    """Let a child work, kill it so long after its first word, or let it kill itself; answers what it acknowledged last."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(reading)
            os.write(writing, b"0\n")
            child(lambda seq: os.write(writing, b"%d\n" % seq))
        finally:
            os._exit(0)
    os.close(writing)
    words = bytearray()
    if seconds is not None:
        ready(reading, 30)
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
    while part := os.read(reading, 65536):
        words += part
    os.close(reading)
    os.waitpid(pid, 0)
    return int(words.decode().rpartition("\n")[0].rpartition("\n")[2] or 0)


__all__ = ["copied", "head_of", "prepared", "run"]
