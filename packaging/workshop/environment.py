"""The Python environment in `.venv`: made from lock files whose every package has a hash, with `src` on its path."""

import importlib
import importlib.util
import os
import re
import sys
from pathlib import Path

from workshop import console, debian, places

PATH_FILE = "officer-desk.pth"
HASHES_DIFFER = "DO NOT MATCH THE HASHES"
NOT_AS_RECORDED = "A downloaded package is not, byte for byte, the one on record, and was not installed."
MODULE = f"python3.{sys.version_info.minor}-venv"


def usable() -> bool:
    """Whether the interpreter is there; its link dangles after the Python below it was removed."""
    return places.venv_python().exists()


def make(line: console.Line) -> None:
    """Make the environment anew, with pip and nothing else."""
    _need_ensurepip(line)
    line.detail = "an empty environment"
    console.run([sys.executable, "-m", "venv", "--clear", places.VENV], lambda text: None)
    site = places.site_packages()
    (site / PATH_FILE).write_text(os.path.relpath(places.SOURCE, site) + "\n", encoding="utf-8")


def install(lock: Path, line: console.Line, *options: str) -> None:
    """Install what a lock file names. A package that is not, byte for byte, the recorded one is refused."""
    total = packages_in(lock)
    seen = 0

    def watch(text: str) -> None:
        nonlocal seen
        if found := re.match(r"Collecting ([\w.-]+)", text):
            seen += 1
            line.detail = f"{min(seen, total)} of about {total}, {found[1]}"
        elif text.startswith("Installing collected"):
            line.detail = "unpacking"

    command = [str(places.venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    # Without --no-deps pip looks again at what packages ask of each other, and takes a newer release than the locked one
    # for one that is asked for with an extra, which it then refuses for want of a hash.
    strict = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--progress-bar", "off", "-r", str(lock)]
    try:
        console.run([*command, *options, *strict], watch)
    except console.CommandFailed as failed:
        if HASHES_DIFFER in failed.written:
            named = failed.written.partition(HASHES_DIFFER)[2].partition("\n")[2]
            raise console.SetUpStopped(f"{NOT_AS_RECORDED}\n{named.rstrip()}") from failed
        raise


def packages_in(lock: Path) -> int:
    """How many packages a lock file names, with those of the files that it includes."""
    count = 0
    for text in lock.read_text(encoding="utf-8").splitlines():
        if text.startswith("-r "):
            count += packages_in(lock.parent / text[3:].strip())
        count += "==" in text
    return count


def _need_ensurepip(line: console.Line) -> None:
    """Debian and Ubuntu keep the part of Python that makes environments in a package of its own."""
    if importlib.util.find_spec("ensurepip"):
        return
    line.detail = f"installing {MODULE}"
    debian.install([MODULE], "Python's venv module is missing.")
    importlib.invalidate_caches()
