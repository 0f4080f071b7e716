"""A whole day of work, and then a search for what customers said in everything that its processes ever wrote.

Looked at: every write to a file or a pipe, also of files that were deleted; names of files; arguments and environments;
files that are open; whatever lies in the folders afterwards. Not looked at: what goes through sockets, which is the sync's
and the desktop's; memory, which is the lock's; and head office's own file, which is on another machine.
"""

import os
import random
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from officer_desk import resources
from officer_desk.services.visits import read_visit
from tests.faults import planted, watched, workday
from tests.faults.clear_text import Search
from tests.faults.outcome import Outcome

HEAD_OFFICE = Path("practice") / "head_office"
TRACE = "trace"
LAST_STEP = b"controls"
# An index of the log's pages, without their content; it is gone when the store is closed.
MAPPED = ("-shm",)


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one user, and what came from elsewhere."""

    root: Path

    @property
    def left_out(self) -> tuple[Path, ...]:
        """Head office's own files, which are on another machine; the telephone with the photos; and what the watcher writes."""
        return self.root / "data" / HEAD_OFFICE, self.root / "camera", self.root / TRACE

    def environment(self) -> dict[str, str]:
        """Nothing of the user who runs the test."""
        own = {f"XDG_{one}_HOME": str(self.root / "home" / one.lower()) for one in ("DATA", "CONFIG", "CACHE", "STATE")}
        project = resources.root()
        return own | {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "PYTHONPATH": os.pathsep.join((str(project / "src"), str(project))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }


def run(points: int, seed: int, folder: Path) -> Outcome:
    """So many days; whatever is found in clear fails, and so does a search that does not find what was left for it."""
    outcome = Outcome()
    for number in range(points):
        place = Place(folder / f"day{number}")
        _prepare(place, random.Random(f"{seed}/{number}"))
        seen = _watched_day(place, outcome)
        _search(place, seen, outcome)
        shutil.rmtree(place.root)
    return outcome


def _prepare(place: Place, chance: random.Random) -> None:
    for name in ("data", "camera", "stick", "home", "tmp", "run"):
        (place.root / name).mkdir(parents=True, mode=0o700)
    for name, people in planted.PEOPLE.items():
        data = planted.visit(name)
        (place.root / "camera" / f"{name}.json").write_bytes(data)
        for paper in read_visit(data).papers:
            who = people[0 if paper.role == "borrower" else 1]
            planted.photo(place.root / "camera", paper.kind, who, chance)


def _watched_day(place: Place, outcome: Outcome) -> watched.Seen:
    seen = watched.Seen()
    folders = [str(place.root / name) for name in ("data", "camera", "stick")]
    trace = place.root / TRACE
    said: list[bytes] = []
    with watched.begin(trace, [sys.executable, workday.__file__, *folders], place.environment()) as process:
        assert process.stderr is not None
        reader = threading.Thread(target=lambda pipe: said.append(pipe.read()), args=(process.stderr,))
        reader.start()
        last = _follow(process, place, seen, outcome)
        reader.join()
    if last != LAST_STEP:
        outcome.fail(f"the day ended with {last!r}: {said[0][-2000:].decode(errors='replace')}")
    seen.take("standard error", said[0])
    watched.traced(trace, seen)
    outcome.count("bytes of trace", trace.stat().st_size)
    trace.unlink()
    return seen


def _follow(process: "subprocess.Popen[bytes]", place: Place, seen: watched.Seen, outcome: Outcome) -> bytes:
    """After each step, look at the processes as they stand; answers the last step."""
    last = b""
    assert process.stdout is not None
    assert process.stdin is not None
    for line in process.stdout:
        last = line.strip()
        watched.look(process.pid, seen, place.left_out)
        outcome.count("steps of a day")
        process.stdin.write(b"\n")
        process.stdin.flush()
    process.wait()
    return last


def _search(place: Place, seen: watched.Seen, outcome: Outcome) -> None:
    for path in place.root.rglob("*"):
        if path.is_file() and not any(path.is_relative_to(left) for left in place.left_out):
            seen.take(f"lies in {path.relative_to(place.root)}", path.read_bytes())
            outcome.count("files that lie there afterwards")
    search = Search((*planted.needles(), *workday.CONTROLS))
    controls = set()
    for where, data in seen.where.items():
        if any(str(left) in where for left in place.left_out):
            continue
        outcome.count("files and pipes that were written to", where.startswith("written to"))
        hits = search.found(bytes(data))
        controls |= hits & set(workday.CONTROLS)
        for hit in sorted(hits - set(workday.CONTROLS)):
            outcome.fail(f"{hit!r} {where}")
    outcome.count("words that were planted", len(planted.needles()))
    outcome.count("controls that were found", len(controls))
    outcome.count("bytes that were searched", search.bytes_seen)
    for control in sorted(set(workday.CONTROLS) - controls):
        outcome.fail(f"the search did not find what was left for it: {control!r}")
    for path in sorted(seen.mapped):
        if not Path(path).exists() and not path.endswith(MAPPED) and not path.startswith(str(place.left_out[0])):
            outcome.fail(f"{path} was written in memory, is gone, and was not looked at")
    for path in sorted(seen.copied_from):
        if path.startswith(str(place.left_out[1])):
            outcome.fail(f"a photo was copied as it is: {path}")
