"""Work away from the screen's thread: one worker for the store, in order, and a few for the network."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import MethodType
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from officer_desk.domain.errors import DeskError

Result = TypeVar("Result")
Refused = Callable[[DeskError], None]
NETWORK_WORKERS = 2


def nothing(_: object) -> None:
    """The continuation of a job whose result nobody waits for."""


@dataclass(slots=True)
class Ticket:
    """One job under way; a cancelled one still ends, but nobody hears its result."""

    then: Callable[[Any], None]
    failed: Refused | None
    calls: bool = False
    """Whether it waits for a network or another program, beside the store's work."""
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class Background(QObject):
    """Runs jobs elsewhere and brings the results back to the thread on which this object was made.

    `job` must not touch a widget; `then` must not touch the store. Jobs given to `run` are done one after the other,
    in the order they were given. A result for a widget that was closed meanwhile is dropped.
    """

    refused = Signal(object)
    """A DeskError that the caller had no `failed` for; the frame shows it."""
    busy_changed = Signal(bool)
    _ended = Signal(object, object, object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, "store")
        self._network = ThreadPoolExecutor(NETWORK_WORKERS, "network")
        self._under_way = 0
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self, job: Callable[[], Result], then: Callable[[Result], None] = nothing, failed: Refused | None = None
    ) -> Ticket:
        """Do `job` on the store's worker, in order, then call `then` with its result."""
        return self._submit(self._store, job, then, failed)

    def run_network(
        self, job: Callable[[], Result], then: Callable[[Result], None] = nothing, failed: Refused | None = None
    ) -> Ticket:
        """Do `job` beside the store's work, in no order; for what waits for a network or another program."""
        return self._submit(self._network, job, then, failed)

    def on_screen(self, call: Callable[[], None]) -> None:
        """From inside a job: have `call` made on the screen's thread, for example to show progress."""
        self._posted.emit(call)

    @property
    def busy(self) -> bool:
        return self._under_way > 0

    def drain(self, within_ms: int = 10_000) -> bool:
        """Wait, with events going on, until every result was delivered; False if it took too long."""
        if self.busy:
            waiting = QEventLoop()
            self.busy_changed.connect(waiting.quit)
            QTimer.singleShot(within_ms, waiting, waiting.quit)
            waiting.exec()
        return not self.busy

    def finish_store(self, within_ms: int = 10_000) -> None:
        """Wait, with events going on, until what was given to the store before is done and delivered."""
        if self._closed:
            return
        waiting = QEventLoop()
        self.run(lambda: None, lambda _: waiting.quit())
        QTimer.singleShot(within_ms, waiting, waiting.quit)
        waiting.exec()

    def close(self) -> None:
        """Take no more jobs, wait for the store's that has begun, and drop what had not; later jobs are not even begun."""
        self._closed = True
        self._network.shutdown(wait=False, cancel_futures=True)
        self._store.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self, workers: ThreadPoolExecutor, job: Callable[[], Any], then: Callable[[Any], None], failed: Refused | None
    ) -> Ticket:
        if self._closed:
            return Ticket(then, failed, cancelled=True)
        ticket = Ticket(then, failed, workers is self._network)
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)
        future = workers.submit(self._do, job, ticket)
        future.add_done_callback(lambda ended: self._dropped(ticket) if ended.cancelled() else None)
        return ticket

    def _dropped(self, ticket: Ticket) -> None:
        ticket.cancel()
        self._ended.emit(ticket, None, None)

    def _do(self, job: Callable[[], Any], ticket: Ticket) -> None:
        try:
            result = job()
        except BaseException as error:  # noqa: BLE001 - carried to the screen's thread, where every kind is dealt with
            self._ended.emit(ticket, None, error)
        else:
            self._ended.emit(ticket, result, None)

    @Slot(object, object, object)
    def _deliver(self, ticket: Ticket, result: object, error: BaseException | None) -> None:
        self._under_way -= 1
        try:
            # A call that still waited when this was closed has lost what it worked with: that it broke off is no news.
            if not (ticket.cancelled or (ticket.calls and self._closed)):
                self._answer(ticket, result, error)
        finally:
            if self._under_way == 0:
                self.busy_changed.emit(False)

    def _answer(self, ticket: Ticket, result: object, error: BaseException | None) -> None:
        if error is None:
            if _listens(ticket.then):
                ticket.then(result)
        elif isinstance(error, DeskError):
            if ticket.failed is None:
                self.refused.emit(error)
            elif _listens(ticket.failed):
                ticket.failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if _listens(call):
            call()


def _listens(call: Callable[..., None]) -> bool:
    """Whether the widget that owns this method still exists."""
    owner = call.__self__ if isinstance(call, MethodType) else None
    return not isinstance(owner, QObject) or isValid(owner)
