"""The disk full at every single write of what an officer does: a refusal in words, nothing changed, and then it goes on."""

import os
import re
import subprocess
from itertools import pairwise
from pathlib import Path

from officer_desk.ui.words.refusals import known_refusals
from tests.faults import filled
from tests.faults.kill import copied, prepared
from tests.faults.laptop import Laptop
from tests.faults.outcome import Outcome
from tests.faults.work import faults_of

# What a full disk refuses.
CALLS = ("pwrite64", "write", "fsync")
STAYS_FULL, SELDOM = 3, 8


def run(points: int, seed: int, folder: Path) -> Outcome:
    """Every write of every act refused, one after the other, of a backup's pages every eighth; with `points` every one of
    those too, and three writes in a row, so many an act."""
    outcome = Outcome()
    begun = prepared(folder)
    for act in filled.ACTS:
        for call in CALLS:
            trace = folder / "calls"
            _acted(copied(begun, folder / "counted"), act, ["-e", f"trace={call}", "-o", str(trace)])
            writes = len(re.findall(rf"\b{call}\(", trace.read_text("ascii", "replace")))
            step = SELDOM if act == "a backup" and call == "pwrite64" and not points else 1
            for number in range(1, writes + 1, step):
                _tried(begun, folder / "full", act, (call, number, 1), outcome)
            for number in range(1, min(points, writes) + 1):
                _tried(begun, folder / "full", act, (call, number, STAYS_FULL), outcome)
    return outcome


def _tried(begun: Laptop, folder: Path, act: str, fault: tuple[str, int, int], outcome: Outcome) -> None:
    call, number, times = fault
    laptop = copied(begun, folder)
    inject = f"inject={call}:error=ENOSPC:when={number}..{number + times - 1}"
    lines = _acted(laptop, act, ["-e", f"trace={call}", "-e", inject, "-o", os.devnull])
    outcome.count(f"{act}: the disk full at one {call}" if times == 1 else f"{act}: full for a while")
    where = f"{act}, {call} {number}, {times} times"
    found = _wrong(lines)
    try:
        found += faults_of(laptop, 0)
    except Exception as mistake:  # noqa: BLE001 - whatever a person would see as a crash
        found.append(repr(mistake))
    for one in found:
        outcome.fail(f"{where}: {one}")


def _acted(laptop: Laptop, act: str, how: list[str]) -> list[str]:
    """Let a child act while its calls are watched; answers what it says."""
    going, go = os.pipe()
    hearing, saying = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            os.close(hearing)
            os.read(going, 1)
            filled.main(laptop, act, saying)
        finally:
            os._exit(0)
    os.close(saying)
    watch = subprocess.Popen(["strace", "-f", "-p", str(pid), *how], stderr=subprocess.PIPE)
    assert watch.stderr is not None
    attached = watch.stderr.readline()
    os.write(go, b"!")
    with os.fdopen(hearing, "rb") as heard:
        lines = heard.read().decode().splitlines()
    os.waitpid(pid, 0)
    watch.communicate(timeout=30)
    os.close(going)
    os.close(go)
    return lines if b"attached" in attached else [f"mistake {attached!r}"]


def _wrong(lines: list[str]) -> list[str]:
    """What is not as it must be in the words of one act."""
    found = [line for line in lines if line.startswith("mistake")]
    names = [line.split()[1] for line in lines if line.startswith("refused")]
    found += [f"{name} has no words" for name in names if name not in known_refusals()]
    if "done" not in lines:
        found.append("never done")
    for before, line in pairwise(lines):
        if line.startswith("refused") and before.startswith("chain") and before != "chain 0":
            found.append("it was refused, and is on record")
    return found
