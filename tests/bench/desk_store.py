"""What one durable save costs beside the least that any program pays for one."""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from officer_desk.services import applications, customers
from officer_desk.services.applications import Wish
from officer_desk.store.engine import Engine
from tests.bench.figure import Figure
from tests.desks import open_desk
from tests.services.test_main_job import identity, visit

ROUNDS = 60
ROW_BYTES = 900


def durable_save() -> float:
    """One operation recorded, judged, sealed, chained, folded and durable; over one plain row in a durable transaction.

    The peer is the standard library's SQLite in a file beside ours, write-ahead log and full synchronisation alike.
    """
    with tempfile.TemporaryDirectory() as folder:
        ours, peer = _our_save(Path(folder)), _plain_save(Path(folder))
        times: dict[str, list[float]] = {"ours": [], "peer": []}
        for _ in range(ROUNDS):
            times["ours"].append(_timed(ours))
            times["peer"].append(_timed(peer))
    return median(times["ours"]) / median(times["peer"])


def _timed(save: Callable[[], None]) -> float:
    begin = time.perf_counter()
    save()
    return time.perf_counter() - begin


def _our_save(folder: Path) -> Callable[[], None]:
    desk = open_desk(folder / "desk")
    told = visit("wage_earner")
    with desk.writing() as pen:
        customer = customers.receive(pen, identity(told.who), told.kind, told.language)
        wish = Wish(told.channel, told.purpose, told.amount_minor, told.term_months, told.able_to_pay_minor, told.words)
        application = applications.open_application(pen, customer, wish)
    amounts = iter(range(1_000_000, 9_000_000, 10_000))

    def save() -> None:
        changed = Wish(told.channel, told.purpose, next(amounts), told.term_months, told.able_to_pay_minor, told.words)
        with desk.writing() as pen:
            applications.change_need(pen, application, changed)

    return save


def _plain_save(folder: Path) -> Callable[[], None]:
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    plain.execute("PRAGMA journal_mode=WAL")
    plain.execute("PRAGMA synchronous=FULL")
    plain.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB)")
    body = random.Random(1).randbytes(ROW_BYTES)

    def save() -> None:
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("INSERT INTO kept (body) VALUES (?)", (body,))
        plain.execute("COMMIT")

    return save


def encrypted_row() -> float:
    """One row in the encrypted store, durable, over the same row in a plain file: what encryption and our transaction cost."""
    with tempfile.TemporaryDirectory() as folder:
        engine = Engine.open(Path(folder) / "ours.db", bytes(range(32)))
        with engine.write() as connection:
            connection.exec_driver_sql("CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB)")
        body = random.Random(1).randbytes(ROW_BYTES)

        def ours() -> None:
            with engine.write() as connection:
                connection.exec_driver_sql("INSERT INTO kept (body) VALUES (?)", (body,))

        peer = _plain_save(Path(folder))
        times = [(_timed(ours), _timed(peer)) for _ in range(ROUNDS)]
        engine.close()
    return median(one for one, _ in times) / median(other for _, other in times)


FIGURES = (
    Figure("one durable save, judged, sealed, chained, shown / a plain durable row", goal=12.0, measure=durable_save),
    Figure("one encrypted durable row / a plain durable row", goal=3.0, measure=encrypted_row),
)
