"""Break things on purpose: `python tests/faults/run.py kill|power|disk|tamper|leaks [--points N] [--seed S]`.

Prints the seed, how often what happened, and every promise that was broken; the exit status is 1 where there is one.
"""

import argparse
import importlib
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / "src"), str(Path(__file__).parents[2])]

# What the continuous check tries of each; `--points` says otherwise.
POINTS = {"kill": 150, "power": 1000, "disk": 0, "tamper": 100, "leaks": 1}


def main(arguments: list[str]) -> int:
    """Run one kind of fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=POINTS)
    parser.add_argument("--points", type=int)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**31))
    asked = parser.parse_args(arguments)
    points = POINTS[asked.kind] if asked.points is None else asked.points
    print(f"{asked.kind}, seed {asked.seed}, {points} points", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    begun = time.monotonic()
    try:
        outcome = importlib.import_module(f"tests.faults.{asked.kind}").run(points, asked.seed, folder)
    finally:
        shutil.rmtree(folder)
    for line in outcome.lines():
        print(line)
    print(f"{'good' if outcome.good else 'not good'}, after {time.monotonic() - begun:.0f} s")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
