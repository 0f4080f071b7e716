"""Encrypted papers altered on the disk: bits, order, length, and one in the place of another customer's."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from officer_desk.domain.errors import DeskError
from officer_desk.services.desk import Desk
from officer_desk.store import tables
from tests.faults.altered import Told, Verdict, cut, flip


def papers(desk: Desk, seed: int, times: int) -> Iterator[Told]:
    """Encrypted papers of two customers: bits, order, length, and one in the other's place."""
    ids = sorted(desk.attachments.ids())
    for kind, alter in PAPERS.items():
        verdicts: Counter[Verdict] = Counter()
        for number in range(times):
            chance = random.Random(f"{seed}/{kind}/{number}")
            mine, other = chance.sample(ids, 2)
            verdicts[_paper(desk, mine, other, alter, chance)] += 1
        yield Told(kind, verdicts)


def _paper(
    desk: Desk, mine: str, other: str, alter: Callable[[Path, Path, random.Random], None], chance: random.Random
) -> Verdict:
    path, another = (desk.attachments._path(id) for id in (mine, other))
    kept = path.read_bytes()
    with desk.store.read() as connection:
        wrapped = connection.execute(
            select(tables.attachment.c.wrapped_key).where(tables.attachment.c.id == mine)
        ).scalar_one()
    try:
        alter(path, another, chance)
        with suppress(DeskError):
            desk.attachments.read(mine, wrapped)
            return Verdict.UNNOTICED
        return Verdict.REFUSED
    finally:
        path.write_bytes(kept)


def _reordered(path: Path, _: Path, chance: random.Random) -> None:
    """Two sealed chunks change places, or a short paper is put together anew from its halves."""
    data = path.read_bytes()
    middle = 20 + (len(data) - 20) // 2 if len(data) < 20 + 2 * 65552 else 20 + 65552
    path.write_bytes(data[:20] + data[middle:] + data[20:middle])


PAPERS: dict[str, Callable[[Path, Path, random.Random], None]] = {
    "a bit of a paper": lambda path, _, chance: flip(path, chance),
    "a paper in another order": _reordered,
    "a paper cut": lambda path, _, chance: cut(path, chance),
    "another customer's paper": lambda path, other, _: path.write_bytes(other.read_bytes()),
}
