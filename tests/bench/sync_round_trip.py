"""What it takes to send one thing that was done and hear of everything new, beside the bare requests it needs."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from officer_desk.app import practice_paper
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from officer_desk.journey.story import PASSPHRASE
from officer_desk.protocol.exchange import FiguresAsked
from officer_desk.services import applications
from officer_desk.services.desk import Desk
from officer_desk.services.prepared import record_visit
from tests.bench.figure import Figure
from tests.services.test_main_job import visit

ROUNDS = 25
# Hello, push, lease, feed, figures: what one sync asks when no file waits.
REQUESTS = 5


@contextmanager
def _desk() -> Iterator[tuple[Laptop, Desk]]:
    with tempfile.TemporaryDirectory() as folder:
        laptop = Laptop.at(Places(Path(folder)), peopled=False)
        laptop.begin_practice(PASSPHRASE)
        profile = next(one for one in laptop.profiles() if one.role is Role.OFFICER)
        desk = laptop.open(profile, PASSPHRASE)
        try:
            yield laptop, desk
        finally:
            desk.store.close()
            laptop.close()


def one_round_trip() -> float:
    """One operation recorded and synced, over as many signed requests as a sync makes, through the same client."""
    with _desk() as (laptop, desk):
        told = visit("wage_earner")
        first = record_visit(desk, told, practice_paper.draw)
        laptop.sync(desk, lambda _: None)
        customer = applications.page(desk, first).application.customer
        ours, bare = [], []
        for number in range(ROUNDS):
            ours.append(_timed(lambda number=number: _done_and_synced(laptop, desk, customer, number)))
            bare.append(_timed(lambda: _asked(laptop, desk)))
    return median(ours) / median(bare)


def _done_and_synced(laptop: Laptop, desk: Desk, customer: str, number: int) -> None:
    told = visit("wage_earner")
    with desk.writing() as pen:
        amount = 1_000_000 + number
        wish = applications.Wish(
            told.channel, told.purpose, amount, told.term_months, told.able_to_pay_minor, told.words
        )
        applications.open_application(pen, customer, wish)
    report = laptop.sync(desk, lambda _: None)
    assert report.agrees
    assert report.sent == 1


def _asked(laptop: Laptop, desk: Desk) -> None:
    with laptop.client(desk) as client:
        client.hello()
        for _ in range(REQUESTS - 1):
            client.ask("/v1/figures", FiguresAsked(desk.today()), dict)


def _timed(call: Callable[[], None]) -> float:
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


FIGURES = (Figure("one sync round trip / its bare requests", goal=2.0, measure=one_round_trip),)
