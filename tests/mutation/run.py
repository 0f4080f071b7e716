"""Change the arithmetic of lending in one place at a time and see whether the tests of the domain notice.

    python tests/mutation/run.py                          every module
    python tests/mutation/run.py --modules schedule penalty
    python tests/mutation/run.py --sample 300 --seed 7    so many mutants, drawn by chance
    python tests/mutation/run.py --jobs 1                 one test process at a time (two otherwise)

A mutant that no test notices must be argued for in survivors.toml. Exit code 1 when one is not, or when one that is
argued for is noticed or is no longer there. Nothing is written into the tree: it is copied, and changed in memory.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.mutation import trials
from tests.mutation.mutants import Identity, Mutant, mutants_of

MODULES = (
    "amortization",
    "annual_rate",
    "annual_rate_eu",
    "annual_rate_us",
    "calendar",
    "day_count",
    "due_dates",
    "fees",
    "internal_rate",
    "level_payment",
    "live_loan",
    "live_row",
    "money",
    "penalty",
    "period_rates",
    "plain_schedule",
    "plan_change",
    "position",
    "prepayment",
    "principal_parts",
    "rate_quotation",
    "remaining",
    "repayment",
    "repayment_rules",
    "rounding",
    "schedule",
    "terms",
    "working",
)
ARGUED = ROOT / "tests" / "mutation" / "survivors.toml"
NEEDED = ("src", "tests", "packaging", "resources", "forms", "pyproject.toml")


def main(arguments: Sequence[str]) -> int:
    """Try the mutants, print the figures, and answer whether everything is as argued."""
    asked = _asked(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="officer-desk-mutation-") as scratch:
        folder = _copy(Path(scratch).resolve())
        domain = folder / "src" / "officer_desk" / "domain"
        every = [mutant for module in asked.modules for mutant in mutants_of(domain / f"{module}.py")]
        tried = every
        if asked.sample and asked.sample < len(every):
            chosen = sorted(random.Random(asked.seed).sample(range(len(every)), asked.sample))
            tried = [every[number] for number in chosen]
        print(f"{len(tried)} of {len(every)} mutants, made in {time.monotonic() - begun:.0f} s", flush=True)
        found = dict(zip(tried, trials.fates(tried, folder, asked.jobs), strict=True))
        survived = [mutant for mutant in tried if found[mutant] is trials.Fate.SURVIVED]
        _print_figures(asked.modules, {mutant.identity: str(fate) for mutant, fate in found.items()})
    print(f"took {time.monotonic() - begun:.0f} s with {asked.jobs} at a time")
    return _judged(asked.modules, every, tried, survived)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--modules", nargs="+", default=MODULES, choices=MODULES, metavar="MODULE")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args(arguments)


def _copy(scratch: Path) -> Path:
    """A copy of the tree with the surroundings of the tests: what they leave behind goes with it."""
    folder = scratch / "tree"
    folder.mkdir()
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy(source, folder / name)
    left = scratch / "left"
    left.mkdir()
    os.environ.update(
        TMPDIR=str(left), HYPOTHESIS_STORAGE_DIRECTORY=str(left / "hypothesis"), PYTHONDONTWRITEBYTECODE="1"
    )
    tempfile.tempdir = None
    sys.dont_write_bytecode = True
    sys.path[:0] = [str(folder / "src"), str(folder), str(folder / "packaging")]
    os.chdir(folder)
    return folder


def _print_figures(modules: Sequence[str], fates: dict[Identity, str]) -> None:
    columns = ("killed", "timed out", "survived")
    print(f"\n{'module':<18}{'mutants':>9}" + "".join(f"{column:>11}" for column in columns))
    total: Counter[str] = Counter()
    for module in modules:
        counted = Counter(fate for identity, fate in fates.items() if identity.module == module)
        total += counted
        print(f"{module:<18}{counted.total():>9}" + "".join(f"{counted[column]:>11}" for column in columns))
    print(f"{'all':<18}{total.total():>9}" + "".join(f"{total[column]:>11}" for column in columns))


def _judged(modules: Sequence[str], every: Sequence[Mutant], tried: Sequence[Mutant], survived: list[Mutant]) -> int:
    """Hold the survivors against those that are argued for."""
    argued = _argued()
    new = [mutant for mutant in survived if mutant.identity not in argued]
    here = {identity for identity in argued if identity.module in modules}
    gone = sorted(here - {mutant.identity for mutant in every})
    noticed = sorted(here & {mutant.identity for mutant in tried} - {mutant.identity for mutant in survived})
    for mutant in new:
        print(f"\nsurvives: src/officer_desk/domain/{mutant.identity.module}.py:{mutant.number}, {mutant.becomes}")
        print(entry(mutant.identity))
    for identity in gone:
        print(f"\nargued for, but no longer there: {identity}")
    for identity in noticed:
        print(f"\nargued for, but noticed by a test: {identity}")
    print(
        f"\n{len(survived)} survived, {len(survived) - len(new)} of them argued for; {len(gone) + len(noticed)} stale."
    )
    return int(bool(new or gone or noticed))


def entry(identity: Identity) -> str:
    """The lines for survivors.toml, without the reason."""
    line = identity.line.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'[[{identity.module}]]\nfunction = "{identity.function}"\nline = "{line}"\n'
        f'operator = "{identity.operator}"\noccurrence = {identity.occurrence}\nwhy = ""'
    )


def _argued() -> set[Identity]:
    """Survivors that are known, each with the reason why nobody can notice it; one without a reason does not count."""
    known = tomllib.loads(ARGUED.read_text(encoding="utf-8"))
    return {
        Identity(module, one["function"], one["line"], one["operator"], one["occurrence"])
        for module, entries in known.items()
        for one in entries
        if one["why"].strip()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
