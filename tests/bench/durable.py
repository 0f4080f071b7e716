"""One operation made durable: beside the same bytes flushed by hand, and beside the same store in clear."""

import os
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

from officer_desk.protocol.operations import Operation
from officer_desk.services import applications, customers
from officer_desk.services.applications import Wish
from officer_desk.store import cases, journal
from officer_desk.store.anchor import Anchor
from officer_desk.store.desk_store import DeskStore
from officer_desk.store.engine import SETTINGS, Engine
from tests.bench.figure import Figure
from tests.desks import STORE_KEY, open_desk
from tests.services.test_main_job import identity, visit

ROUNDS, WARM = 400, 200
# The log has its full length once it was filled and emptied: a growing file costs twice the flush.
FRAME_HEADER, PAGE, LOG_FRAMES = bytes(24), os.urandom(4096), 1000


class ClearEngine(Engine):
    """The same library and settings without a key."""

    def _connect(self) -> Any:
        connection = sqlcipher.connect(str(self.path), isolation_level=None, check_same_thread=False)
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        return connection


def beside_the_disk() -> float:
    """An operation in the journal, its case and its row; over the frames it adds to the log, written by hand."""
    with tempfile.TemporaryDirectory() as folder:
        store = _store(Path(folder), Engine)
        frames = _frames(store)
        return _ratio(_saves(store, _operations()[WARM + 1 :]), _flushes(Path(folder) / "raw", frames))


def beside_clear_text() -> float:
    """The same operations; over the same store without a key."""
    with tempfile.TemporaryDirectory() as folder:
        stores = _store(Path(folder), Engine), _store(Path(folder), ClearEngine)
        return _ratio(*(_saves(store, _operations()[WARM:]) for store in stores))


def anchored_at_once() -> float:
    """An operation whose end of the chain is written outside the store before anything goes on, as for a receipt; over
    one whose anchor follows within a quarter of a second."""
    with tempfile.TemporaryDirectory() as folder:
        store = _store(Path(folder), Engine)
        anchor = Anchor(Path(folder) / "anchor", STORE_KEY)
        operations = _operations()[WARM:]
        return _ratio(_anchored(store, anchor, operations[::2]), _saves(store, operations[1::2]))


def _ratio(ours: Iterator[float], peer: Iterator[float]) -> float:
    times = list(islice(zip(ours, peer, strict=False), ROUNDS))
    return median(one for one, _ in times) / median(other for _, other in times)


@cache
def _operations() -> tuple[Operation, ...]:
    """A customer, an application, and what the customer wants instead, again and again."""
    told = visit("wage_earner")
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder))
        with desk.writing() as pen:
            wish = Wish(told.channel, told.purpose, told.amount_minor, told.term_months, told.able_to_pay_minor, "")
            customer = customers.receive(pen, identity(told.who), told.kind, told.language)
            application = applications.open_application(pen, customer, wish)
            for number in range(WARM + ROUNDS + 1):
                other = Wish(told.channel, told.purpose, 1_000_000 + number, 12, told.able_to_pay_minor, told.words)
                applications.change_need(pen, application, other)
        return tuple(pen.recorded)


def _store(folder: Path, engine: type[Engine]) -> DeskStore:
    store = DeskStore(engine(folder / f"{engine.__name__}.db", STORE_KEY, 0))
    store.begin()
    for _ in _saves(store, _operations()[:WARM]):
        pass
    return store


def _saves(store: DeskStore, operations: tuple[Operation, ...]) -> Iterator[float]:
    for operation in operations:
        begin = time.perf_counter()
        with store.write() as connection:
            journal.append(connection, operation)
            cases.apply(connection, operation)
        yield time.perf_counter() - begin


def _anchored(store: DeskStore, anchor: Anchor, operations: tuple[Operation, ...]) -> Iterator[float]:
    for operation in operations:
        begin = time.perf_counter()
        with store.write() as connection:
            end = journal.append(connection, operation)
            cases.apply(connection, operation)
        anchor.write(end, operation.written_at)
        yield time.perf_counter() - begin


def _flushes(path: Path, frames: int) -> Iterator[float]:
    """As the log is written: header and page of each frame, in a file that has its length already, then one flush."""
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    step = len(FRAME_HEADER) + len(PAGE)
    os.pwrite(file, bytes(LOG_FRAMES * step), 0)
    os.fdatasync(file)
    for first in cycle(range(0, LOG_FRAMES - frames, frames)):
        begin = time.perf_counter()
        for place in range(first * step, (first + frames) * step, step):
            os.pwrite(file, FRAME_HEADER, place)
            os.pwrite(file, PAGE, place + len(FRAME_HEADER))
        os.fdatasync(file)
        yield time.perf_counter() - begin


def _frames(store: DeskStore) -> int:
    """How many pages of the log an operation fills."""
    saves = _saves(store, _operations()[WARM : WARM + 1])
    with store.engine._raw() as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        next(saves)
        return int(connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1])


FIGURES = (
    Figure("one operation, encrypted and durable / its bytes flushed by hand", goal=1.6, measure=beside_the_disk),
    Figure("one operation, encrypted and durable / the same in clear", goal=1.5, measure=beside_clear_text),
    Figure("one operation, anchored before a receipt prints / anchored later", goal=3.0, measure=anchored_at_once),
)
