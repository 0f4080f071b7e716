"""Work elsewhere, results here, in order."""

import sys
import threading
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from officer_desk.domain.errors import DeskError, NotAllowed
from officer_desk.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    made.drain()


class Listener(QObject):
    """A screen that keeps what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, value: object) -> None:
        self.heard.append(value)


def test_a_job_runs_elsewhere_and_its_result_arrives_on_the_screens_thread(background: Background) -> None:
    threads: list[int] = []

    background.run(threading.get_ident, lambda worker: threads.extend((worker, threading.get_ident())))
    background.drain()

    worker, here = threads
    assert here == threading.get_ident()
    assert worker != here


def test_nothing_is_delivered_before_the_screen_is_free(background: Background) -> None:
    done, heard = Event(), []

    background.run(done.set, heard.append)
    assert done.wait(5)

    assert heard == []
    background.drain()
    assert heard == [None]


def test_jobs_for_the_store_keep_their_order_behind_a_slow_one(background: Background) -> None:
    hold, order = Event(), []
    background.run(lambda: hold.wait(5), lambda _: order.append("slow"))
    for number in range(20):
        background.run(lambda number=number: number, order.append)

    assert background.busy
    hold.set()
    background.drain()

    assert order == ["slow", *range(20)]
    assert not background.busy


def test_the_network_does_not_wait_for_the_store(background: Background, qtbot: QtBot) -> None:
    hold, heard = Event(), []
    background.run(lambda: hold.wait(5))
    background.run_network(lambda: "sent", heard.append)

    qtbot.waitUntil(lambda: heard == ["sent"])

    assert background.busy
    hold.set()


def test_a_refusal_goes_to_whoever_asked(background: Background) -> None:
    refused: list[DeskError] = []

    background.run(lambda: refuse("closed"), failed=refused.append)
    background.drain()

    assert [type(refusal) for refusal in refused] == [NotAllowed]


def test_a_refusal_that_nobody_takes_goes_to_the_frame(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.refused) as told:
        background.run(lambda: refuse("closed"))

    assert isinstance(told.args[0], NotAllowed)


def test_a_bug_goes_to_the_last_resort_and_the_next_job_runs(
    background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught, heard = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, where: caught.append((kind, threading.get_ident())))

    background.run(lambda: 1 // 0, heard.append)
    background.run(lambda: "next", heard.append)
    background.drain()

    assert caught == [(ZeroDivisionError, threading.get_ident())]
    assert heard == ["next"]


def test_a_result_for_a_closed_screen_is_dropped(background: Background) -> None:
    hold, screen = Event(), Listener()
    background.run(lambda: hold.wait(5), screen.hear)
    background.run(lambda: refuse("closed"), failed=screen.hear)
    delete(screen)

    hold.set()

    assert background.drain()


def test_a_cancelled_job_is_not_heard(background: Background) -> None:
    hold, screen = Event(), Listener()
    ticket = background.run(lambda: hold.wait(5), screen.hear)

    ticket.cancel()
    hold.set()
    background.drain()

    assert screen.heard == []


def test_a_job_can_tell_the_screen_how_far_it_is(background: Background) -> None:
    seen: list[tuple[int, int]] = []

    def job() -> None:
        for done in range(3):
            background.on_screen(lambda done=done: seen.append((done, threading.get_ident())))

    background.run(job)
    background.drain()

    assert seen == [(done, threading.get_ident()) for done in range(3)]


def test_waiting_for_the_work_ends_when_it_takes_too_long(background: Background) -> None:
    hold = Event()
    background.run(lambda: hold.wait(5))

    assert not background.drain(within_ms=20)
    hold.set()
    assert background.drain()


def refuse(rule: str) -> None:
    raise NotAllowed(rule)


def test_closing_drops_what_had_not_begun_and_takes_nothing_more(background: Background) -> None:
    hold, begun, screen = Event(), Event(), Listener()
    background.run(lambda: begun.set() or hold.wait(5), screen.hear)
    background.run(lambda: "dropped", screen.hear)
    assert begun.wait(5)
    hold.set()

    background.close()
    late = background.run(lambda: "late", screen.hear)

    assert background.drain()
    assert screen.heard == [True]
    assert late.cancelled
