"""The real program as a child of the test: what its person does, and what somebody outside finds in its memory."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from officer_desk import resources
from tests.waiting import ready

DRIVEN = Path(__file__).with_name("driven.py")
PATIENCE_SECONDS = 90
MAPPED_BY_THE_SYSTEM = ("[vvar]", "[vsyscall]", "[vvar_vclock]")


def environment(**more: str) -> dict[str, str]:
    """What the program needs to be found from where the tests run, and no keyring but the passphrase."""
    root = resources.root()
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(root / "src"), str(root))),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **more,
    }


@dataclass
class Driven:
    """A running program. It keeps its number when it begins anew."""

    process: subprocess.Popen[str]

    @property
    def pid(self) -> int:
        return self.process.pid

    def told(self) -> str:
        """The next line that the program says."""
        assert self.process.stdout is not None
        assert ready(self.process.stdout, PATIENCE_SECONDS), f"the program says nothing: {self.process.poll()}"
        return self.process.stdout.readline().strip()

    def do(self, *words: str) -> str:
        """Let its person do something; answers what came of it."""
        assert self.process.stdin is not None
        self.process.stdin.write("|".join(words) + "\n")
        self.process.stdin.flush()
        return self.told()


@contextmanager
def driven(data: Path, **more: str) -> Iterator[Driven]:
    """Start the program on this folder, and let it end whatever happens."""
    process = subprocess.Popen(
        [sys.executable, str(DRIVEN), "--data", str(data), "--language", "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=environment(**more),
    )
    try:
        program = Driven(process)
        assert program.told() == "ready"
        yield program
    finally:
        process.kill()
        process.communicate()


def spellings(secret: bytes | str) -> dict[str, bytes]:
    """A secret in every form in which a program may hold it: a key as bytes and as figures, words in each encoding."""
    if isinstance(secret, str):
        return {name: secret.encode(name) for name in ("utf-8", "utf-16-le", "utf-32-le")}
    figures = {"hex": secret.hex(), "HEX": secret.hex().upper()}
    wide = {
        f"{name} {code}": text.encode(code) for name, text in figures.items() for code in ("utf-16-le", "utf-32-le")
    }
    return {"raw": secret, **{name: text.encode("ascii") for name, text in figures.items()}, **wide}


def found_in_memory(pid: int, secrets: dict[str, bytes | str]) -> dict[str, int]:
    """How often each secret lies in the memory of a process, in any spelling, as somebody outside reads it."""
    wanted = {f"{name} {form}": one for name, secret in secrets.items() for form, one in spellings(secret).items()}
    found: dict[str, int] = dict.fromkeys(secrets, 0)
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _readable(pid):
            try:
                memory.seek(start)
                block = memory.read(end - start)
            except OSError:  # a page that the system does not give
                continue
            for name, one in wanted.items():
                if count := block.count(one):
                    found[name.rsplit(" ", name.count(" "))[0]] += count
    return found


def _readable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        place, rights, *_ = line.split()
        if rights.startswith("r") and not line.endswith(MAPPED_BY_THE_SYSTEM):
            start, end = place.split("-")
            yield int(start, 16), int(end, 16)
