"""The practice branch: a real head office on this laptop, in a process of its own, that no real branch can be taken for."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from officer_desk import resources
from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import Role
from officer_desk.protocol.clock import PracticeClock, local_day
from officer_desk.store import files

BRANCH = "PRACTICE"
LENDER = "Practice branch"
PEOPLE: Mapping[Role, str] = {
    Role.OFFICER: "林晓燕",
    Role.REVIEWER: "陈立",
    Role.APPROVER: "何敏",
}
# A code of the practice branch is used at once; a day leaves room for somebody who is called away.
CODE_MINUTES = 24 * 60
STOP_SECONDS = 10
DAY_MS = 24 * 60 * 60 * 1000


class BackInTime(DeskError):
    """A practice branch's time goes on and never back: its receipts are in order."""


class PracticeDidNotStart(DeskError):
    """The practice head office did not come up."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody of the practice branch who has no desk yet."""

    role: Role
    name: str
    code: str


class PracticeBranch:
    """The head office of a practice branch in its folder; `clock` is the file its desks share time through."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "head_office"
        self.clock = folder / "clock"
        self._process: subprocess.Popen[bytes] | None = None
        self.address = ""

    @property
    def begun(self) -> bool:
        """Whether there is one already."""
        return self._folder.exists()

    def begin(self, days_ago: int = 0) -> tuple[Newcomer, ...]:
        """Found the head office with its rules and its people, so many days before today; answers a code for each."""
        from officer_desk.headoffice import accounts, house, policy

        files.private_folder(self.clock.parent)
        files.write(self.clock, str(-days_ago * DAY_MS).encode("ascii"))
        rules = tomllib.loads((resources.policy() / "cn-practice.toml").read_text("utf-8"))
        with closing(house.found(self._folder, LENDER, PracticeClock(self.clock), os.urandom)) as begun:
            policy.publish(begun, rules)
            return tuple(
                Newcomer(
                    role, name, accounts.issue_code(begun, accounts.hire(begun, name, role, BRANCH).id, CODE_MINUTES)
                )
                for role, name in PEOPLE.items()
            )

    def serve(self, port: int = 0) -> str:
        """Start it and answer its address; raises `PracticeDidNotStart`. It ends with this program, however that ends."""
        self.stop()
        command = [sys.executable, "-m", "officer_desk.headoffice", "serve", str(self._folder)]
        command += ["--port", str(port), "--clock", str(self.clock), "--until-input-ends"]
        with (self._folder.parent / "head_office.log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=_environment()
            )
        line = self._process.stdout.readline() if self._process.stdout else b""
        if not line:
            raise PracticeDidNotStart
        self.address = f"http://127.0.0.1:{json.loads(line)['port']}"
        return self.address

    @property
    def running(self) -> bool:
        """Whether it answers now."""
        return self._process is not None and self._process.poll() is None

    def move_to(self, day: date) -> None:
        """Let the whole branch have this day from now on; raises `BackInTime` for one that is over."""
        here = local_day(PracticeClock(self.clock).milliseconds())
        if day < here:
            raise BackInTime
        if day > here:
            moved = int(self.clock.read_text("ascii")) if self.clock.exists() else 0
            files.write(self.clock, str(moved + (day - here).days * DAY_MS).encode("ascii"))

    @property
    def process(self) -> "subprocess.Popen[bytes] | None":
        """The running head office."""
        return self._process

    def stop(self) -> None:
        """Let it finish what it is doing and end."""
        if self._process is None:
            return
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None


def _environment() -> dict[str, str]:
    """The child finds the program where this one was found, installed or not."""
    source = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (source, known) if part)}
