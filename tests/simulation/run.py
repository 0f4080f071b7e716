"""Play schedules: `python tests/simulation/run.py --schedules N [--seed S] [--planted] [--workers N]`.

Every schedule is one seed; the same seed plays the same schedule. `--planted` plants one mistake after the other and counts
the schedules until it is found. The exit status is 1 when a promise was broken, or a planted mistake was not found.
"""

import argparse
import logging
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / "src"), str(Path(__file__).parents[2])]

from tests.simulation.planted import PLANTED
from tests.simulation.play import Played, play
from tests.simulation.power import cables
from tests.simulation.wire import one_thread
from tests.simulation.world import Template, template

MEMORY = Path("/dev/shm")  # noqa: S108  # a file system in memory, where there is one
PLANTED_SEEDS = 1000


@contextmanager
def ground() -> Iterator[tuple[Template, Path]]:
    """A world to copy, in memory where the system has a place there, and a folder for copies."""
    logging.disable(logging.CRITICAL)
    folder = Path(tempfile.mkdtemp(prefix="schedules-", dir=MEMORY if MEMORY.is_dir() else None))
    try:
        with cables(), one_thread():
            yield template(folder / "template"), folder
    finally:
        shutil.rmtree(folder)
        logging.disable(logging.NOTSET)


def played(seeds: range) -> list[Played]:
    """The schedules of these seeds, one after the other."""
    with ground() as (begun, folder):
        return [_played(begun, folder, seed) for seed in seeds]


def _played(begun: Template, folder: Path, seed: int) -> Played:
    try:
        return play(begun, folder / "world", seed)
    except Exception as mistake:  # noqa: BLE001 - whatever a schedule dies of is what it found
        return Played(seed, broken=[f"the program failed: {mistake!r}"])


def until_found(name: str, most: int = PLANTED_SEEDS) -> tuple[str, int, str]:
    """Plant one mistake: how many schedules it lived, and by what it was found; 0 when it was not."""
    with ground() as (begun, folder), PLANTED[name]():
        for seed in range(most):
            if broken := _played(begun, folder, seed).broken:
                return name, seed + 1, broken[0]
    return name, 0, ""


def main(arguments: list[str]) -> int:
    """Play, and say what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schedules", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument(
        "--within", type=int, default=PLANTED_SEEDS, help="schedules in which a planted mistake must be found"
    )
    asked = parser.parse_args(arguments)
    with ProcessPoolExecutor(asked.workers) as pool:
        return _planted(pool, asked.within) if asked.planted else _schedules(pool, asked)


def _schedules(pool: ProcessPoolExecutor, asked: argparse.Namespace) -> int:
    begun, end = time.monotonic(), asked.seed + asked.schedules
    print(f"seeds {asked.seed} to {end - 1}", flush=True)
    step = max(1, min(200, asked.schedules // (2 * asked.workers) or 1))
    portions = [range(first, min(first + step, end)) for first in range(asked.seed, end, step)]
    happened: Counter[str] = Counter()
    broken = count = 0
    for portion in pool.map(played, portions):
        for one in portion:
            count += 1
            happened += one.happened
            if one.broken:
                broken += 1
                print(f"seed {one.seed}: {'; '.join(one.broken[:3])}", flush=True)
    for what, times in happened.most_common():
        print(f"{times:>8}  {what}")
    seconds = time.monotonic() - begun
    print(f"{count} schedules in {seconds:.0f} s, {broken} in which a promise was broken")
    return 1 if broken else 0


def _planted(pool: ProcessPoolExecutor, within: int) -> int:
    missed = 0
    for name, schedules, how in pool.map(until_found, PLANTED, [within] * len(PLANTED)):
        missed += not schedules
        print(f"{schedules or 'not found':>9}  {name}  {how}", flush=True)
    print(f"{len(PLANTED) - missed} of {len(PLANTED)} planted mistakes were found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
