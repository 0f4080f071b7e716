"""Head office killed in the middle of a sync: the next one finishes, nothing is lost and nothing is there twice."""

import random
import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from officer_desk.app import practice_paper
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from officer_desk.journey.story import PASSPHRASE
from officer_desk.protocol.exchange import Figures, FiguresAsked
from officer_desk.services.desk import Desk
from officer_desk.services.prepared import record_visit
from officer_desk.services.progress import entries
from officer_desk.sync.report import NoNetwork, SyncReport
from tests.services.test_main_job import visit

# Ten news of a sync of this size: rules, a batch, a page, six papers, the comparison.
MOMENTS = range(10)
SEEDS = range(8)
LONGEST_SYNC_SECONDS = 0.8


@pytest.fixture(scope="module")
def begun(tmp_path_factory) -> Path:
    """A practice branch whose officer has done everything up to submission, and not sent it; copied for each test."""
    root = tmp_path_factory.mktemp("begun")
    laptop = Laptop.at(Places(root), peopled=False)
    laptop.begin_practice(PASSPHRASE)
    laptop.close()
    desk = opened(laptop)
    record_visit(desk, visit("trader"), practice_paper.draw)
    desk.store.close()
    return root


@pytest.fixture
def laptop(begun: Path, tmp_path: Path) -> Iterator[Laptop]:
    shutil.copytree(begun, tmp_path / "laptop")
    here = Laptop.at(Places(tmp_path / "laptop"), peopled=False)
    yield here
    here.close()


def opened(laptop: Laptop) -> Desk:
    return laptop.open(next(one for one in laptop.profiles() if one.role is Role.OFFICER), PASSPHRASE)


def kill(laptop: Laptop) -> None:
    process = laptop.practice.process
    if process is not None:
        process.kill()


def finished(laptop: Laptop, desk: Desk) -> SyncReport:
    """The sync after the one that was cut: head office starts again by itself."""
    if laptop.practice.process is not None:
        laptop.practice.process.wait()
    return laptop.sync(desk, lambda _: None)


def at_head_office(laptop: Laptop, desk: Desk) -> Figures:
    with laptop.client(desk) as client:
        return client.ask("/v1/figures", FiguresAsked(desk.today()), Figures)


def whole(laptop: Laptop, desk: Desk, recorded: int) -> None:
    outcomes = [entry.outcome for entry in entries(desk)]
    assert outcomes == ["applied"] * recorded
    assert at_head_office(laptop, desk).operations == recorded
    assert desk.store.waiting_files() == ()


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_sync_that_was_cut_at_a_step_is_finished_by_the_next(laptop: Laptop, moment: int):
    desk, news = opened(laptop), iter(range(1000))
    recorded = len(entries(desk))

    def cut(_: object) -> None:
        if next(news) == moment:
            kill(laptop)

    with pytest.raises(NoNetwork):
        laptop.sync(desk, cut)
    report = finished(laptop, desk)

    assert report.agrees
    whole(laptop, desk, recorded)
    desk.store.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_sync_that_was_cut_at_any_moment_is_finished_by_the_next(laptop: Laptop, seed: int):
    desk, cuts = opened(laptop), random.Random(seed)
    recorded = len(entries(desk))

    for _ in range(3):
        laptop.practice.serve()
        timer = threading.Timer(cuts.uniform(0.0, LONGEST_SYNC_SECONDS), kill, [laptop])
        timer.start()
        with suppress(NoNetwork):
            laptop.sync(desk, lambda _: None)
        timer.join()
    report = finished(laptop, desk)

    assert report.agrees
    whole(laptop, desk, recorded)
    desk.store.close()
