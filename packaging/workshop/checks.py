"""What test.py runs, one check after the other, however many fail."""

import os
import subprocess
import time
from dataclasses import dataclass

from workshop import places, start

OWN_CODE = ("src", "tests", "packaging")
COVERED = (
    "--cov=officer_desk.domain",
    "--cov-branch",
    "--cov-report=term-missing:skip-covered",
    "--cov-fail-under=100",
)
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as check; check(['--no-logo'])"

MUTATION = ("tests/mutation/run.py",)


@dataclass(frozen=True, slots=True)
class Check:
    """Arguments for the environment's Python, with the name of what they check."""

    name: str
    arguments: tuple[str, ...]


def main(arguments: list[str], usage: str) -> int:
    """Set up, run every check, and close with one line; what follows `--` goes to pytest."""
    if {"-h", "--help"} & set(arguments):
        print(usage.strip())
        return 0
    own, for_pytest = _split(arguments)
    long = "--long" in own
    if stopped := start.set_up(tests=True, long=long):
        return stopped
    begun = time.monotonic()
    failed = [check.name for check in checks(long, for_pytest) if not _holds(check)]
    minutes, seconds = divmod(round(time.monotonic() - begun), 60)
    took = f"{minutes} min {seconds} s"
    if failed:
        print(f"\nNot good yet, after {took}: {'; '.join(failed)}.")
        return 1
    print(f"\nAll checks passed in {took}.")
    return 0


def checks(long: bool, for_pytest: list[str]) -> list[Check]:
    """The whole list; the tests come last, since they take longest. Mutants live in forks, which Windows does not have."""
    marked = ("-m", "long or not long", "--hypothesis-profile", "long") if long else ()
    return [
        Check("lint", ("-m", "ruff", "check", *OWN_CODE)),
        Check("format", ("-m", "ruff", "format", "--check", *OWN_CODE)),
        Check("types", ("-m", "mypy", "--strict")),
        Check("walls between packages", ("-c", LINT_IMPORTS)),
        Check("every branch of the domain", ("-m", "pytest", "tests/domain", *COVERED)),
        *([Check("mutants of the lending arithmetic", MUTATION)] if long and not places.WINDOWS else []),
        Check("tests", ("-m", "pytest", *marked, *for_pytest)),
    ]


def _holds(check: Check) -> bool:
    print(f"\n== {check.name}", flush=True)
    command = [str(places.venv_python()), *check.arguments]
    settings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call(command, cwd=places.ROOT, env=settings) == 0


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:cut], arguments[cut + 1 :]
