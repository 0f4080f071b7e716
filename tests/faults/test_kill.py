"""The program killed at any moment of a journey: whatever was shown as saved is there when it is started again."""

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.journey.story import PASSPHRASE
from officer_desk.services import figures
from officer_desk.services.desk import Desk
from officer_desk.services.progress import entries
from tests.journey.conftest import VISITS, command, environment

GO_ON = b"\n"
PAUSE_SECONDS = 0.35


@dataclass
class Watched:
    """A journey that waits after each step until it is told to go on."""

    data: Path
    process: subprocess.Popen[bytes]
    steps: list[str] = field(default_factory=list)

    def go_on(self) -> bool:
        """Let the next step be taken; False when there is none."""
        line = self.process.stdout.readline().decode().strip()
        if line:
            self.steps.append(line)
        return bool(line)

    def frozen_copy(self, to: Path) -> Path:
        """What lies on the disk at this moment, as it would after `kill -9`: the kernel keeps what was written."""
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            shutil.copytree(self.data, to)
        finally:
            os.kill(self.process.pid, signal.SIGCONT)
        return to


@contextmanager
def watched(tmp_path: Path, name: str = "trader") -> Iterator[Watched]:
    data = tmp_path / "data"
    process = subprocess.Popen(
        command(tmp_path / "out", "--visit", str(VISITS / f"{name}.json"), "--data", str(data)),
        env=environment(OFFICER_DESK_JOURNEY_WAITS="1"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield Watched(data, process)
    finally:
        process.kill()
        process.communicate()


def desks(data: Path) -> Iterator[Desk]:
    """Every desk in a folder, opened as after a start."""
    laptop = Laptop.at(Places(data))
    for profile in laptop.profiles():
        desk = laptop.open(profile, PASSPHRASE)
        try:
            yield desk
        finally:
            desk.store.close()


def saved(data: Path) -> set[tuple[str, str]]:
    """Everything on record in any desk: device and operation."""
    return {(entry.device, entry.id) for desk in desks(data) for entry in entries(desk)}


def written_down(out: Path) -> set[str]:
    """The operations of every step that was over and shown."""
    story = json.loads((out / "journey.json").read_bytes())
    return {one["id"] for step in story["steps"] for one in step.get("operations", ())}


def whole(data: Path) -> None:
    """Each desk's tables are what its journal says, and its chain continues."""
    for desk in desks(data):
        before = desk.store.read_tables()
        desk.store.rebuild()
        assert desk.store.read_tables() == before
        assert figures.figures(desk, desk.today()).operations == len(entries(desk))


def test_nothing_that_was_saved_is_lost_when_the_program_is_killed_after_a_step(tmp_path):
    shown: set[tuple[str, str]] = set()
    looked = 0

    with watched(tmp_path) as journey:
        while journey.go_on():
            if journey.steps[-1] != "found the practice branch":
                copy = journey.frozen_copy(tmp_path / f"copy{len(journey.steps)}")
                now = saved(copy)
                whole(copy)
                assert shown <= now, journey.steps[-1]
                assert written_down(tmp_path / "out") <= {operation for _, operation in now}
                shown, looked = now, looked + 1
                shutil.rmtree(copy)
            journey.process.stdin.write(GO_ON)
            journey.process.stdin.flush()
        assert journey.process.wait(30) == 0

    assert looked >= 14
    assert {operation for _, operation in shown} == {operation for _, operation in saved(tmp_path / "data")}


def test_a_store_is_whole_at_any_moment_of_a_journey(tmp_path):
    copies: list[Path] = []

    with watched(tmp_path) as journey:
        going = threading.Thread(target=_keep_going, args=(journey,))
        going.start()
        while going.is_alive():
            time.sleep(PAUSE_SECONDS)
            if journey.process.poll() is None and list(journey.data.glob("desks/*/profile.json")):
                copies.append(journey.frozen_copy(tmp_path / f"moment{len(copies)}"))
        going.join()

    assert len(copies) > 10
    earlier: set[tuple[str, str]] = set()
    for copy in copies:
        whole(copy)
        now = saved(copy)
        assert earlier <= now
        earlier = now


def _keep_going(journey: Watched) -> None:
    while journey.go_on():
        journey.process.stdin.write(GO_ON)
        journey.process.stdin.flush()
    journey.process.wait()


@pytest.mark.parametrize("after", ["receive the customer and apply", "sign", "take the first repayment"])
def test_a_killed_program_starts_again_with_what_it_showed(tmp_path, after):
    with watched(tmp_path) as journey:
        while journey.go_on() and journey.steps[-1] != after:
            journey.process.stdin.write(GO_ON)
            journey.process.stdin.flush()
        os.kill(journey.process.pid, signal.SIGKILL)
        journey.process.wait()

    assert journey.steps[-1] == after
    kinds = {entry.kind for desk in desks(journey.data) for entry in entries(desk)}
    assert {
        "receive the customer and apply": "application_submitted",
        "sign": "contract_signed",
        "take the first repayment": "repayment_recorded",
    }[after] in kinds
    whole(journey.data)
