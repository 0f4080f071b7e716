"""Every figure that is claimed, measured now: `python tests/bench/run.py [NAME…]`.

One line each: `name: ratio (goal) ok` or `short`. A NAME chooses the figures whose name contains it. The exit status is 1
when one is short.
"""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2] / "src"), str(Path(__file__).parents[2])]

from tests.bench import desk_store, durable, lending, portfolio, search, start_up, sync_round_trip, unlock
from tests.bench.figure import Figure

FIGURES: tuple[Figure, ...] = (
    *start_up.FIGURES,
    *unlock.FIGURES,
    *desk_store.FIGURES,
    *durable.FIGURES,
    *portfolio.FIGURES,
    *search.FIGURES,
    *sync_round_trip.FIGURES,
    *lending.FIGURES,
)


def main(names: list[str]) -> int:
    """Measure what was asked for, or everything."""
    chosen = [one for one in FIGURES if not names or any(name in one.name for name in names)]
    if not chosen:
        print("No figure has such a name. There are: " + "; ".join(one.name for one in FIGURES), file=sys.stderr)
        return 2
    short = 0
    for figure in chosen:
        ratio = figure.measure()
        good = ratio <= figure.goal
        short += not good
        print(f"{figure.name}: {ratio:.2f} ({figure.goal:.2f}) {'ok' if good else 'short'}", flush=True)
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
