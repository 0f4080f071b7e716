"""Change the arithmetic of lending in one place at a time and see whether the tests of the domain notice.

    python tests/mutation/run.py                          every module
    python tests/mutation/run.py --modules schedule penalty
    python tests/mutation/run.py --sample 300 --seed 7    so many mutants, drawn by chance
    python tests/mutation/run.py --jobs 1                 one test process at a time (two otherwise)

    python tests/mutation/run.py --open                   only those that nobody has looked at yet
    python tests/mutation/run.py --note                   write down what is left of those, and what is new

A mutant that no test notices is argued for in survivors.toml, or is still open and stands in open.json, which may only
become shorter. Exit code 1 when one is in neither, or when one that is argued for is noticed or is no longer there.
The tree is copied, and changed in memory; only --note writes into it.
"""

import argparse
import json
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
OPEN = ROOT / "tests" / "mutation" / "open.json"
NEEDED = ("src", "tests", "packaging", "resources", "forms", "pyproject.toml")


def main(arguments: Sequence[str]) -> int:
    """Try the mutants, print the figures, and answer whether everything is as argued."""
    asked = _asked(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="officer-desk-mutation-") as scratch:
        folder = _copy(Path(scratch).resolve())
        domain = folder / "src" / "officer_desk" / "domain"
        every = [mutant for module in asked.modules for mutant in mutants_of(domain / f"{module}.py")]
        tried = [mutant for mutant in every if mutant.identity in _open()] if asked.open else every
        if asked.sample and asked.sample < len(tried):
            chosen = sorted(random.Random(asked.seed).sample(range(len(tried)), asked.sample))
            tried = [tried[number] for number in chosen]
        print(f"{len(tried)} of {len(every)} mutants, made in {time.monotonic() - begun:.0f} s", flush=True)
        found = dict(zip(tried, trials.fates(tried, folder, asked.jobs), strict=True))
        survived = [mutant for mutant in tried if found[mutant] is trials.Fate.SURVIVED]
        _print_figures(asked.modules, {mutant.identity: str(fate) for mutant, fate in found.items()})
    print(f"took {time.monotonic() - begun:.0f} s with {asked.jobs} at a time")
    if asked.note:
        _note({mutant.identity for mutant in every}, {mutant.identity for mutant in tried}, survived)
    return _judged(asked.modules, every, tried, survived)


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--modules", nargs="+", default=MODULES, choices=MODULES, metavar="MODULE")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--open", action="store_true")
    parser.add_argument("--note", action="store_true")
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
    argued, unseen = _argued(), _open()
    new = [mutant for mutant in survived if mutant.identity not in argued | unseen]
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
    still = sum(mutant.identity in unseen - argued for mutant in survived)
    known = len(survived) - len(new) - still
    print(
        f"\n{len(survived)} survived: {known} argued for, {still} open, {len(new)} new; {len(gone) + len(noticed)} stale."
    )
    return int(bool(new or gone or noticed))


def entry(identity: Identity) -> str:
    """The lines for survivors.toml, without the reason."""
    line = identity.line.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'[[{identity.module}]]\nfunction = "{identity.function}"\nline = "{line}"\n'
        f'operator = "{identity.operator}"\noccurrence = {identity.occurrence}\nwhy = ""'
    )


def _open() -> set[Identity]:
    """Survivors that nobody has looked at yet."""
    return {Identity(*one) for one in json.loads(OPEN.read_text(encoding="utf-8"))}


def _note(every: set[Identity], tried: set[Identity], survived: Sequence[Mutant]) -> None:
    """Take out of the open ones what is noticed now or gone, and put in what is new."""
    modules = {identity.module for identity in every}
    kept = {one for one in _open() if one.module not in modules or (one in every and one not in tried)}
    left = sorted((kept | {mutant.identity for mutant in survived}) - _argued())
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in left)
    OPEN.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


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
