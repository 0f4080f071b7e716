"""What a disk holds after a power cut: what was flushed, and any part of what was not, in pieces of a sector."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)")


@dataclass(frozen=True)
class Event:
    """One call that went well: of `pwrite` (data at a place), `size` (a new length), `flush`, `create`, `rename`,
    `unlink` or `said` (bytes on standard output)."""

    kind: str
    path: str
    data: bytes = b""
    place: int = 0
    other: str = ""


def events(trace: Path, under: Path) -> Iterator[Event]:
    """The calls in a trace of strace that touch files below a folder, in order."""
    places: dict[str, int] = {}
    for call, what, answer in _calls(trace):
        if answer < 0:
            continue
        yield from _events(call, what, answer, str(under), places)


def _calls(trace: Path) -> Iterator[tuple[str, str, int]]:
    begun: dict[str, str] = {}
    for line in trace.read_text("ascii").splitlines():
        thread, _, text = line.partition(" ")
        text = text.strip()
        if text.endswith("<unfinished ...>"):
            begun[thread] = text.removesuffix("<unfinished ...>")
            continue
        if text.startswith("<..."):
            text = begun.pop(thread, "") + text.partition("resumed>")[2]
        if found := _CALL.match(text):
            yield found[1], found[2], int(found[3])


def _events(call: str, what: str, answer: int, under: str, places: dict[str, int]) -> Iterator[Event]:
    texts = [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(what)]
    number, path = _handle(what)
    if call == "write" and number == "1":
        yield Event("said", "", texts[0])
    elif call == "openat":
        path = texts[0].decode()
        if path.startswith(under) and ("O_CREAT" in what or "O_TRUNC" in what):
            yield Event("create", path)
            if "O_TRUNC" in what:
                yield Event("size", path, place=0)
        places[path] = 0
    elif call in ("rename", "renameat", "renameat2"):
        if texts[0].decode().startswith(under):
            yield Event("rename", texts[0].decode(), other=texts[1].decode())
    elif call in ("unlink", "unlinkat"):
        if texts[0].decode().startswith(under):
            yield Event("unlink", texts[0].decode())
    elif not path.startswith(under):
        return
    elif call == "pwrite64":
        yield Event("pwrite", path, texts[0][:answer], int(what.rpartition(", ")[2]))
    elif call == "write":
        yield Event("pwrite", path, texts[0][:answer], places.get(path, 0))
        places[path] = places.get(path, 0) + answer
    elif call == "lseek":
        places[path] = answer
    elif call == "ftruncate":
        yield Event("size", path, place=int(what.rpartition(", ")[2]))
    elif call in ("fsync", "fdatasync"):
        yield Event("flush", path)


def _handle(what: str) -> tuple[str, str]:
    found = _FD.match(what)
    return (found[1], bytes.fromhex(found[2].replace("\\x", "")).decode()) if found else ("", "")


@dataclass
class File:
    """Bytes that are on the disk, and what was done since."""

    durable: bytes = b""
    since: list[Event] = field(default_factory=list)

    def flush(self) -> None:
        """All of it is on the disk."""
        self.durable, self.since = self.now(), []

    def now(self) -> bytes:
        """What the running system sees."""
        return bytes(_applied(self.durable, self.since))

    def cut(self, chance: random.Random) -> bytes:
        """The power fails: of each thing done since, some sectors arrived, in any order."""
        data = bytearray(self.durable)
        for event in self.since:
            if event.kind == "size":
                if chance.random() < 0.5:
                    data = _applied(data, [event])
                continue
            share = chance.choice([0.0, 1.0, 0.5])
            for begin in range(0, len(event.data), SECTOR):
                if chance.random() < share:
                    piece = Event("pwrite", "", event.data[begin : begin + SECTOR], event.place + begin)
                    data = _applied(data, [piece])
        return bytes(data)


def _applied(data: bytes | bytearray, done: list[Event]) -> bytearray:
    data = bytearray(data)
    for event in done:
        end = event.place if event.kind == "size" else event.place + len(event.data)
        if len(data) < end:
            data.extend(bytes(end - len(data)))
        if event.kind == "size":
            del data[end:]
        else:
            data[event.place : end] = event.data
    return data


@dataclass
class Disk:
    """Files by their names, as they are now and as a power cut leaves them. A name counts once its folder is flushed."""

    names: dict[str, File] = field(default_factory=dict)
    durable: dict[str, File] = field(default_factory=dict)
    since: list[Event] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """A folder on which nothing is under way."""
        files = {str(path): File(path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
        return cls(dict(files), dict(files))

    def happen(self, event: Event) -> None:
        """One more call."""
        match event.kind:
            case "create":
                if event.path not in self.names:
                    _named(self.names, event, new := File())
                    self.since.append(Event("create", event.path, other=str(id(new))))
                    self._new[str(id(new))] = new
            case "rename" | "unlink":
                _named(self.names, event, None)
                self.since.append(event)
            case "flush":
                self._flush(event.path)
            case "pwrite" | "size":
                self.names[event.path].since.append(event)

    _new: dict[str, File] = field(default_factory=dict)

    def _flush(self, path: str) -> None:
        if path in self.names:
            self.names[path].flush()
            return
        mine = [one for one in self.since if str(PurePosixPath(one.path).parent) == path]
        for one in mine:
            _named(self.durable, one, self._new.get(one.other))
        self.since = [one for one in self.since if one not in mine]

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """What lies on the disk when the power fails now."""
        names = dict(self.durable)
        for one in self.since[: chance.randrange(len(self.since) + 1)]:
            _named(names, one, self._new.get(one.other))
        return {path: file.cut(chance) for path, file in names.items()}


def _named(names: dict[str, File], event: Event, new: File | None) -> None:
    if event.kind == "create" and new is not None:
        names[event.path] = new
    elif event.kind == "rename" and event.path in names:
        names[event.other] = names.pop(event.path)
    elif event.kind == "unlink":
        names.pop(event.path, None)
