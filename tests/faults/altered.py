"""Ways in which files of a desk are altered while nobody looks, and what becomes of it."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from officer_desk.store import keyslots
from tests.faults.laptop import Laptop

PAGE = 4096


class Verdict(StrEnum):
    """What became of an altered desk. Only the last two are failures of ours."""

    REFUSED = "refused in words"
    SET_BACK = "opened and marked"
    HARMLESS = "opened with everything of value as it was"
    UNNOTICED = "opened as if nothing were"
    CRASHED = "a mistake of ours"


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of alteration came to."""

    kind: str
    verdicts: Counter[Verdict]
    examples: tuple[str, ...] = ()

    @property
    def failed(self) -> int:
        """How often nothing was noticed, or the program had no words for it."""
        return self.verdicts[Verdict.UNNOTICED] + self.verdicts[Verdict.CRASHED]


@dataclass(slots=True)
class Days:
    """One laptop at several moments: some evenings in a row, the last one locked, and twice switched off instead."""

    evenings: list[Laptop]
    off: Laptop
    logged: Laptop
    worth: dict[str, Any] = field(repr=False)
    worth_logged: dict[str, Any] = field(repr=False)

    @property
    def locked(self) -> Laptop:
        return self.evenings[-1]


Alter = Callable[[Laptop, random.Random, Days], None]


def flip(path: Path, chance: random.Random) -> None:
    """One bit, anywhere."""
    data = bytearray(path.read_bytes())
    place = chance.randrange(len(data) * 8)
    data[place // 8] ^= 1 << place % 8
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    """The end of a file is gone."""
    os.truncate(path, chance.randrange(path.stat().st_size))


def swapped_pages(laptop: Laptop, chance: random.Random, _: Days) -> None:
    data = bytearray(laptop.store.read_bytes())
    one, other = chance.sample(range(len(data) // PAGE), 2)
    first, second = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
    data[first], data[second] = data[second], data[first]
    laptop.store.write_bytes(data)


def older_page(laptop: Laptop, chance: random.Random, days: Days) -> None:
    """A page of an earlier evening, under the same number and the same key, that is not the one of today."""
    now = bytearray(laptop.store.read_bytes())
    before = chance.choice(days.evenings[:-1]).store.read_bytes()
    pages = range(min(len(now), len(before)) // PAGE)
    differ = [n for n in pages if now[n * PAGE : (n + 1) * PAGE] != before[n * PAGE : (n + 1) * PAGE]]
    place = slice((chosen := chance.choice(differ)) * PAGE, (chosen + 1) * PAGE)
    now[place] = before[place]
    laptop.store.write_bytes(now)


def older_file(laptop: Laptop, chance: random.Random, days: Days) -> None:
    shutil.copy(chance.choice(days.evenings[:-1]).store, laptop.store)
    laptop.log.unlink(missing_ok=True)


def older_file_and_anchor(laptop: Laptop, chance: random.Random, days: Days) -> None:
    """Everything in the folder is of an earlier evening; the keyring is not."""
    earlier = chance.choice(days.evenings[:-1])
    shutil.rmtree(laptop.folder)
    shutil.copytree(earlier.folder, laptop.folder)


def other_anchor(laptop: Laptop, chance: random.Random, days: Days) -> None:
    how = chance.randrange(4)
    if how == 0:
        laptop.anchor.unlink()
    elif how == 1:
        cut(laptop.anchor, chance)
    elif how == 2:
        shutil.copy(chance.choice(days.evenings[:-1]).anchor, laptop.anchor)
    else:
        flip(laptop.anchor, chance)


def other_keyslots(laptop: Laptop, chance: random.Random, _: Days) -> None:
    path = laptop.folder / keyslots.NAME
    how = chance.randrange(8)
    if how == 0:
        path.unlink()
    elif how == 1:
        cut(path, chance)
    else:
        flip(path, chance)
