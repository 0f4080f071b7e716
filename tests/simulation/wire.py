"""The way between desks and head office inside one process: requests that get lost, come twice, late, or half."""

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import httpx

from officer_desk.headoffice import app
from officer_desk.headoffice.database import Database
from officer_desk.headoffice.house import House
from officer_desk.headoffice.keys import Keys
from officer_desk.protocol.clock import Clock
from tests.simulation.power import HouseConnection, Power, PowerFailed, Strike


class Fate(StrEnum):
    """What becomes of one request."""

    PASSES = "passes"
    LOST = "lost on the way there"
    UNHEARD = "answered, and the answer lost"
    CUT = "answered, and the answer cut"
    TWICE = "delivered twice"
    COPIED = "delivered, and once more much later"
    STRUCK = "head office's power fails"


BAD = tuple(fate for fate in Fate if fate is not Fate.PASSES)


class _Bytes(httpx.SyncByteStream):
    def __init__(self, data: bytes, whole: bool) -> None:
        self._data, self._whole = data, whole

    def __iter__(self) -> Iterator[bytes]:
        yield self._data if self._whole else self._data[: len(self._data) // 2]
        if not self._whole:
            raise httpx.ReadError("cut")


async def _here(work: Callable[[], object]) -> object:
    """Do a request's work where it came: one thread, one order."""
    return work()


@contextmanager
def one_thread() -> Iterator[None]:
    """While it lasts, head office does its work without other threads."""
    before = app.run_in_threadpool
    app.run_in_threadpool = _here  # type: ignore[assignment]
    try:
        yield
    finally:
        app.run_in_threadpool = before


@dataclass
class Server:
    """Head office on a machine whose power may fail; it comes back with what was durable."""

    folder: Path
    clock: Clock
    chance: random.Random
    power: Power = field(default_factory=Power)
    starts: int = 0
    house: House = field(init=False)

    def __post_init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self.start()

    def start(self) -> None:
        """A new process on the same folder."""
        kind = type("Connection", (HouseConnection,), {"power": self.power})
        database = Database.open(self.folder, checkpoints=True, kind=kind)
        self.house = House(self.folder, database, Keys.open(self.folder), self.clock, self.chance.randbytes)
        self._asgi = httpx.ASGITransport(app.application(self.house))
        self.starts += 1

    def restart(self) -> None:
        """The process ends where it is. What it had not committed is undone when its connections go."""
        self.house.close()
        self.start()

    def deliver(self, request: httpx.Request) -> httpx.Response:
        """One request, answered; raises `PowerFailed`."""
        try:
            return self._loop.run_until_complete(self._answered(request))
        except PowerFailed:
            self.power.disarm()
            self.restart()
            raise

    async def _answered(self, request: httpx.Request) -> httpx.Response:
        copy = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
        answer = await self._asgi.handle_async_request(copy)
        data = b"".join([part async for part in answer.stream])  # type: ignore[union-attr]
        return httpx.Response(answer.status_code, headers=answer.headers, stream=_Bytes(data, whole=True))

    def close(self) -> None:
        """The end of a schedule."""
        self.house.close()
        self._loop.close()


@dataclass
class Wire(httpx.BaseTransport):
    """One desk's way to head office; `badness` is how many of a hundred requests do not simply pass."""

    server: Server
    chance: random.Random
    badness: int = 0
    late: list[httpx.Request] = field(default_factory=list)
    meanwhile: Callable[[], None] = lambda: None
    """What its person does while a request is under way."""
    fates: list[Fate] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        fate = self.chance.choice(BAD) if self.chance.randrange(100) < self.badness else Fate.PASSES
        self.fates.append(fate)
        if fate is Fate.LOST:
            raise httpx.ConnectError("lost")
        if fate is Fate.STRUCK:
            self.server.power.arm(self.chance.choice([Strike.BEFORE, Strike.AFTER]), self.chance.randrange(3))
        answer = self._delivered(request)
        self.meanwhile()
        if fate is Fate.TWICE:
            self._delivered(request)
        if fate is Fate.COPIED:
            self.late.append(request)
        if fate is Fate.UNHEARD:
            raise httpx.ReadError("unheard")
        if fate is Fate.CUT:
            return _cut(answer)
        return answer

    def bring_late(self) -> None:
        """What lay somewhere on the way arrives now; nobody hears the answers."""
        while self.late:
            try:
                self.server.deliver(self.late.pop())
            except PowerFailed:
                continue

    def _delivered(self, request: httpx.Request) -> httpx.Response:
        try:
            return self.server.deliver(request)
        except PowerFailed:
            raise httpx.ReadError("nobody there") from None


def _cut(answer: httpx.Response) -> httpx.Response:
    data = b"".join(answer.stream)  # type: ignore[arg-type]
    return httpx.Response(answer.status_code, headers=answer.headers, stream=_Bytes(data, whole=False))
