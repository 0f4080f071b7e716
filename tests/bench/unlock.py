"""How long an officer waits for the desk after the passphrase, and what a key costs when the store opens again."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from statistics import median

from sqlcipher3 import dbapi2 as sqlcipher

from officer_desk.services.desks import Adapters
from officer_desk.store.engine import connect
from officer_desk.store.keyslots import Cost
from officer_desk.store.wrapping import strongest_cost
from tests.bench.figure import Figure
from tests.services.laptop import OwnLaptop

ROUNDS = 5
REOPENINGS = 41
LIMIT_SECONDS = 1.5
REOPEN_SECONDS = 0.005


class _RealCost(OwnLaptop):
    """A laptop whose passphrase costs as much as it does in the field; measured once, when the desk is founded."""

    @cached_property
    def _cost(self) -> Cost:
        return strongest_cost(time.monotonic)

    @property
    def adapters(self) -> Adapters:
        return replace(super().adapters, cost=self._cost)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def unlock_against_limit() -> float:
    """From the passphrase to an open desk, Argon2id and all, over what is promised."""
    with tempfile.TemporaryDirectory() as place:
        laptop = _RealCost(Path(place))
        laptop.begin().store.close()
        took = []
        for _ in range(ROUNDS):
            begin = time.perf_counter()
            desk = laptop.open(laptop.desks / "mine")
            took.append(time.perf_counter() - begin)
            desk.store.close()
    return median(took) / LIMIT_SECONDS


def reopen_against_limit() -> float:
    """A raw key, every setting and the first page, over 5 ms."""
    key = os.urandom(32)
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "desk.db"
        with closing(connect(sqlcipher, file, key)) as connection:
            connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)")
        took = [_seconds(lambda: connect(sqlcipher, file, key).close()) for _ in range(REOPENINGS)]
    return median(took) / REOPEN_SECONDS


def reopen_against_plain() -> float:
    """An encrypted store opened by its raw key, over a plain one, each read once."""
    key = os.urandom(32)
    with tempfile.TemporaryDirectory() as place:
        sealed, plain = Path(place) / "sealed.db", Path(place) / "plain.db"
        _keyed(sealed, key, "CREATE TABLE one (id)")
        _plain(plain, "CREATE TABLE one (id)")
        count = "SELECT count(*) FROM one"
        pairs = [
            (_seconds(lambda: _keyed(sealed, key, count)), _seconds(lambda: _plain(plain, count)))
            for _ in range(REOPENINGS)
        ]
    return median(ours for ours, _ in pairs) / median(theirs for _, theirs in pairs)


def _keyed(file: Path, key: bytes, sql: str) -> None:
    with closing(sqlcipher.connect(str(file), isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute(sql).fetchall()


def _plain(file: Path, sql: str) -> None:
    with closing(sqlite3.connect(str(file), isolation_level=None)) as connection:
        connection.execute(sql).fetchall()


FIGURES = (
    Figure("unlock with the passphrase / 1.5 s", goal=1.0, measure=unlock_against_limit),
    Figure("opening again by the raw key / 5 ms", goal=1.0, measure=reopen_against_limit),
    Figure("opening again by the raw key / a plain store", goal=4.0, measure=reopen_against_plain),
)
