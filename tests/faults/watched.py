"""Everything that a process and its children wrote, named, passed on or kept open, as the system saw it."""

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
COPIES = ("sendfile", "copy_file_range", "splice")
NAMES = (
    "openat",
    "open",
    "creat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "mkdir",
)
CALLS = (*WRITES, *COPIES, *NAMES, "mkdirat", "mknodat", "mmap", "execve", "memfd_create")
STRACE = (
    "strace",
    "-f",
    "--seccomp-bpf",
    "-qq",
    "-v",
    "-y",
    "-xx",
    "-s",
    "100000000",
    "-e",
    f"trace={','.join(CALLS)}",
)
_CALL = re.compile(r"(?:\d+ +)?(\w+)\((.*)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")
READ_ONLY_IN_SYSTEM = ("/proc/", "/sys/", "/dev/null")


@dataclass(slots=True)
class Seen:
    """What was seen, by where: the bytes, and what may have passed unseen."""

    where: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    mapped: set[str] = field(default_factory=set)
    copied_from: set[str] = field(default_factory=set)

    def take(self, where: str, data: bytes) -> None:
        self.where[where] += data + b"\n"


def traced(trace: Path, seen: Seen) -> None:
    """Take in a trace of strace. A call that is interrupted by another thread's has its data on its first line."""
    with trace.open("r", encoding="ascii", errors="replace") as lines:
        for line in lines:
            if (found := _CALL.match(line)) and "= -1 E" not in line[-60:]:
                _take(found[1], found[2], seen)


def _take(call: str, what: str, seen: Seen) -> None:
    if call in WRITES:
        path = _path(what)
        if not path.startswith(("socket:", "anon_inode:", *READ_ONLY_IN_SYSTEM)):
            # The pieces of one file follow each other without anything between them.
            seen.where[f"written to {path}"] += b"".join(_texts(what))
    elif call in COPIES:
        seen.copied_from |= {_unhexed(path).decode(errors="replace") for _, path in _FD.findall(what)}
    elif call == "mmap":
        if "MAP_SHARED" in what and "PROT_WRITE" in what and (path := _file(what)):
            seen.mapped.add(path)
    elif call == "execve":
        seen.take("arguments and environment", b"\n".join(_texts(what)))
    elif call not in ("openat", "open") or "O_CREAT" in what:
        seen.take("names of files", b"\n".join(_texts(what)))


def _path(what: str) -> str:
    found = _FD.match(what)
    return _unhexed(found[2]).decode(errors="replace") if found else ""


def _file(what: str) -> str:
    found = _FD.search(what)
    path = _unhexed(found[2]).decode(errors="replace") if found else ""
    return path if path.startswith("/") else ""


def _texts(what: str) -> Iterator[bytes]:
    return (_unhexed(one) for one in _TEXT.findall(what))


def _unhexed(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def look(pid: int, seen: Seen, leave_out: Iterable[Path]) -> None:
    """Arguments, environment and open files, also those that have no name any more, of a process and its children."""
    for one in family(pid):
        folder = Path(f"/proc/{one}")
        for name in ("cmdline", "environ"):
            seen.take(f"/proc {name}", _read(folder / name))
        for handle in _handles(folder / "fd"):
            target = _target(handle)
            ours = target.startswith("/") and not target.startswith((*READ_ONLY_IN_SYSTEM, "/usr/"))
            if ours and handle.is_file() and not target.startswith(tuple(map(str, leave_out))):
                seen.take(f"open {target}", _read(handle))


def _target(handle: Path) -> str:
    try:
        return str(handle.readlink())
    except OSError:
        return ""


def family(pid: int) -> list[int]:
    """A process and everybody who came from it."""
    children = _read(Path(f"/proc/{pid}/task/{pid}/children")).split()
    return [pid, *(one for child in children for one in family(int(child)))]


def _handles(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def begin(trace: Path, command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start a process that is watched from its first call on."""
    return subprocess.Popen(
        [*STRACE, "-o", str(trace), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
