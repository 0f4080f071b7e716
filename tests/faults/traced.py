"""Somebody's work in a process of its own, whose writes are watched: `traced.py FOLDER SEED TIMES FULL|NORMAL`."""

import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / "src"), str(Path(__file__).parents[2])]

from officer_desk.store import engine
from tests.faults.kill import FilePocket
from tests.faults.laptop import Laptop
from tests.faults.work import work

BEGUN, SAVED = b"BEGUN\n", b"SAVED %d\n"


def main(folder: Path, seed: int, times: int, synchronous: str) -> None:
    """Open the desk and work; every save is said on standard output, which is watched too."""
    engine.SETTINGS = tuple(
        one if "synchronous" not in one else f"synchronous={synchronous}" for one in engine.SETTINGS
    )
    laptop = Laptop(folder / "desk", keyring=FilePocket(folder / "keyring"))  # type: ignore[arg-type]
    desk = laptop.unlock()
    os.write(1, BEGUN)
    work(desk, seed, times, lambda seq: os.write(1, SAVED % seq))
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
