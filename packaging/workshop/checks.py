"""What test.py runs, one check after the other, however many fail."""

import os
import subprocess
import time
from dataclasses import dataclass

from workshop import places, start

OWN_CODE = ("src", "tests", "packaging")


@dataclass(frozen=True, slots=True)
class Check:
    """One command, with the sentence that it keeps true."""

    says: str
    module: str
    arguments: tuple[str, ...]


def main(arguments: list[str], usage: str) -> int:
    """Set up, run every check, and close with one line; what follows `--` goes to pytest."""
    if {"-h", "--help"} & set(arguments):
        print(usage.strip())
        return 0
    own, _, for_pytest = _split(arguments)
    if stopped := start.set_up(tests=True):
        return stopped
    begun = time.monotonic()
    failed = [check.says for check in checks("--long" in own, for_pytest) if not _holds(check)]
    minutes, seconds = divmod(round(time.monotonic() - begun), 60)
    took = f"{minutes} min {seconds} s"
    if failed:
        print(f"\nNot good yet, after {took}: {'; '.join(failed)}.")
        return 1
    print(f"\nAll checks passed in {took}.")
    return 0


def checks(long: bool, for_pytest: list[str]) -> list[Check]:
    """The whole list; the tests come last, since they take longest."""
    marked = ("-m", "long or not long", "--hypothesis-profile", "long") if long else ()
    return [
        Check("lint", "ruff", ("check", *OWN_CODE)),
        Check("format", "ruff", ("format", "--check", *OWN_CODE)),
        Check("types", "mypy", ("--strict",)),
        Check("walls between packages", "importlinter.cli", ()),
        Check("tests", "pytest", (*marked, *for_pytest)),
    ]


def _holds(check: Check) -> bool:
    print(f"\n== {check.says}", flush=True)
    command = [places.venv_python(), "-m", check.module, *check.arguments]
    settings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call(command, cwd=places.ROOT, env=settings) == 0


def _split(arguments: list[str]) -> tuple[list[str], str, list[str]]:
    if "--" not in arguments:
        return arguments, "", []
    cut = arguments.index("--")
    return arguments[:cut], "--", arguments[cut + 1 :]
