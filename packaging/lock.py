"""Refresh the lock files from pyproject.toml with uv, which is fetched into a throwaway environment.

    python3 packaging/lock.py              newest versions that pyproject.toml allows
    python3 packaging/lock.py --keep       keep what is locked, add or drop what pyproject.toml asks for

The files name packages and hashes, never an address, and hold for every platform and every Python from 3.11 on.
"""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = "pyproject.toml"
RUN = "packaging/requirements.lock"
TEST = "packaging/requirements-test.lock"
BENCH = "packaging/requirements-bench.lock"
FONT = "packaging/requirements-font.lock"
MUTATION = "packaging/requirements-mutation.lock"
PLAIN = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--quiet")


def main(keep: bool) -> None:
    """Write all five files, the base first, since the others rest on it."""
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(scratch, with_pip=True)
        programs = Path(scratch, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        compile_lock = [str(programs / "uv"), "pip", "compile", *PLAIN, *([] if keep else ["--upgrade"])]
        _compile(compile_lock, RUN, PROJECT)
        _compile(compile_lock, FONT, "--no-deps", "--group", f"{PROJECT}:font")
        _compile(compile_lock, MUTATION, "--no-deps", "--group", f"{PROJECT}:mutation")
        _compile_on_top(compile_lock, TEST, "--group", f"{PROJECT}:test")
        _compile_on_top(compile_lock, BENCH, "--extra", "bench")


def _compile(command: list[str], lock: str, *sources: str) -> None:
    subprocess.run([*command, "--output-file", lock, *sources], cwd=ROOT, check=True)
    print(f"{lock}: {(ROOT / lock).read_text(encoding='utf-8').count('==')} packages")


def _compile_on_top(command: list[str], lock: str, *sources: str) -> None:
    """Keep only what the base does not have, and include the base, so that a package is locked in one place."""
    _compile(command, lock, PROJECT, *sources, "--constraint", RUN)
    base = set(_entries(RUN))
    besides = [entry for entry in _entries(lock) if entry not in base]
    (ROOT / lock).write_text(f"-r {Path(RUN).name}\n" + "\n".join(besides) + "\n", encoding="utf-8")


def _entries(lock: str) -> list[str]:
    """Each package with its hashes as one text."""
    entries: list[str] = []
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            entries[-1] += f"\n{line}"
        elif "==" in line:
            entries.append(line)
    return entries


if __name__ == "__main__":
    main("--keep" in sys.argv[1:])
