"""A keystroke in the search, among a hundred thousand customers: how long it takes, beside a look at every row."""

import random
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from statistics import quantiles

from sqlalchemy import Connection, insert, text

from officer_desk.services.search import MOST
from officer_desk.store import customers, tables, tails
from officer_desk.store.desk_store import DeskStore
from tests.bench.figure import Figure
from tests.desks import STORE_KEY

CUSTOMERS, ROUNDS, SEED = 100_000, 5, 20261124
LIMIT_MS = 1.0
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文华建国志红梅春花建军玉珍"
# What somebody types on the way to one person, key by key.
TYPED = (
    "王",
    "王秀",
    "王秀英",
    "w",
    "wx",
    "wxy",
    "wangx",
    "wangxiu",
    "秀英",
    "英",
    "z",
    "zhangw",
    "lim",
    "139",
    "1390",
    "0042",
    "8812",
    "陳",
)

LIKE = text(
    "SELECT id FROM customer WHERE name LIKE :wanted OR phone LIKE :wanted OR id_number LIKE :wanted OR name_key LIKE :wanted"
    " OR address LIKE :wanted ORDER BY received_on DESC LIMIT 60"
)


@cache
def _seconds() -> tuple[float, float]:
    """The 95th of a hundred keystrokes, and the slowest look at every row, in seconds and in turns."""
    with tempfile.TemporaryDirectory() as folder:
        store = DeskStore.open(Path(folder) / "desk.db", STORE_KEY)
        _fill(store)
        ours: list[float] = []
        peer: list[float] = []
        for _ in range(ROUNDS):
            for typed in TYPED:
                with store.read() as connection:
                    ours.append(_timed(lambda: customers.search(connection, typed, MOST)))  # noqa: B023  # done in this round
                    peer.append(_timed(lambda: _like(connection, typed)))  # noqa: B023
        store.close()
    return quantiles(ours, n=20)[-1], max(peer)


def _like(connection: Connection, typed: str) -> None:
    connection.execute(LIKE, {"wanted": f"%{typed}%"}).all()


def _timed(look: Callable[[], object]) -> float:
    begin = time.perf_counter()
    look()
    return time.perf_counter() - begin


def _fill(store: DeskStore) -> None:
    chance = random.Random(SEED)
    for first in range(0, CUSTOMERS, 10_000):
        people = [_person(chance, number) for number in range(first, first + 10_000)]
        with store.write() as connection:
            connection.execute(insert(tables.customer), people)
            found = (
                {"tail": tail, "customer": bytes.fromhex(one["id"])}
                for one in people
                for tail in tails.tails(one["name"], one["phone"], one["id_number"])
            )
            connection.execute(insert(tables.suffix), list(found))


def _person(chance: random.Random, number: int) -> dict[str, str]:
    from datetime import date  # noqa: PLC0415  # for the rows alone

    name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2, 2))))
    day = date.fromordinal(730_000 + number % 8000)
    return {
        "id": f"{chance.getrandbits(128):032x}",
        "kind": "trader",
        "officer": "0" * 32,
        "received_on": day,  # type: ignore[dict-item]
        "name": name,
        "name_key": name,
        "id_number": f"{chance.randrange(10**16):016d}{number % 100:02d}",
        "phone": f"13{chance.randrange(10**9):09d}",
        "address": f"建设路 {number} 号",
    }


FIGURES = (
    Figure(
        "a keystroke among 100 000 customers, 95th of 100 / 1 ms",
        goal=1.0,
        measure=lambda: _seconds()[0] * 1000 / LIMIT_MS,
    ),
    Figure(
        "a keystroke among 100 000 customers / a look at every row",
        goal=0.05,
        measure=lambda: _seconds()[0] / _seconds()[1],
    ),
)
