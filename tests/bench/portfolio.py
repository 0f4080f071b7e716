"""What encryption costs where an officer would feel it: opening the store, and the sums over the whole book."""

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import insert

from officer_desk.domain.loan import LoanStage
from officer_desk.store import loans, tables
from officer_desk.store.desk_store import DeskStore
from officer_desk.store.engine import Engine
from tests.bench.durable import ClearEngine
from tests.bench.figure import Figure
from tests.desks import STORE_KEY

LOANS, ROUNDS, TODAY = 100_000, 40, date(2026, 11, 23)


def reopening() -> float:
    """Open the store with its key and read the first row; over the same without a key."""
    return _beside_clear_text(2_000, _open_anew)


def sums() -> float:
    """The sums of the book and what is due today among 100 000 loans; over the same without a key."""
    return _beside_clear_text(LOANS, _look)


def _open_anew(engine: Engine) -> None:
    again = type(engine)(engine.path, STORE_KEY, tables.VERSION)
    with again.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM fact").scalar_one()
    again.close()


def _look(engine: Engine) -> None:
    with engine.read() as connection:
        loans.book(connection)
        loans.rows(connection, (LoanStage.ACTIVE,), due_by=TODAY)


def _beside_clear_text(count: int, act: Callable[[Engine], None]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        engines = [_book(Path(folder), kind, count) for kind in (Engine, ClearEngine)]
        times: list[list[float]] = [[], []]
        for _ in range(ROUNDS):
            for engine, taken in zip(engines, times, strict=True):
                begin = time.perf_counter()
                act(engine)
                taken.append(time.perf_counter() - begin)
        for engine in engines:
            engine.close()
    return median(times[0]) / median(times[1])


def _book(folder: Path, kind: type[Engine], count: int) -> Engine:
    """A store with so many loans, one in a thousand due."""
    source = random.Random(7)
    engine = kind(folder / f"{kind.__name__}.db", STORE_KEY, 0)
    store = DeskStore(engine)
    store.begin()
    with store.write() as connection:
        connection.execute(insert(tables.loan), [_loan(source, number) for number in range(count)])
    engine.checkpoint()
    return engine


def _loan(source: random.Random, number: int) -> dict[str, object]:
    outstanding = source.randrange(100_000, 5_000_000)
    return {
        "id": f"{number:032x}",
        "application": f"{number + 10**9:032x}",
        "customer": f"{number + 2 * 10**9:032x}",
        "officer": "0" * 31 + "1",
        "number": f"BR01-{number:07d}",
        "stage": str(LoanStage.ACTIVE),
        "principal_minor": outstanding * 2,
        "outstanding_minor": outstanding,
        "received_minor": outstanding,
        "oldest_due": TODAY + timedelta(days=source.randrange(1, 30) if number % 1000 else -3),
        "next_due_minor": outstanding // 12,
    }


FIGURES = (
    Figure("opening the encrypted store / the same in clear", goal=1.3, measure=reopening),
    Figure("sums and dues of 100 000 loans, encrypted / the same in clear", goal=1.3, measure=sums),
)
