"""The running process: one port, one line when it is ready, a clean stop, a log without anybody's data."""

import json
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import uvicorn
from sqlalchemy import select

from officer_desk.headoffice import inbox, tables
from officer_desk.headoffice.app import application
from officer_desk.headoffice.house import House

# Only these go into the log; ids and counts, never what an operation says.
LOGGED = ("branch", "device", "operation", "operations", "stop", "reason", "rule", "status")
MOST_AT_ONCE = 64


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {"level": record.levelname.lower(), "event": record.getMessage()}
        line |= {name: getattr(record, name) for name in LOGGED if hasattr(record, name)}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line)


class Server(uvicorn.Server):
    """uvicorn that says when it is ready and ends with status 0 when it is told to stop."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.should_exit = True


def serve(house: House, host: str, port: int, *, until_input_ends: bool = False) -> None:
    """Answer desks until told to stop; prints the port on one line as soon as it listens."""
    log_to_stderr()
    with house.database.read() as connection:
        branches = connection.execute(select(tables.branch.c.id)).scalars().all()
    for branch in branches:
        inbox.retry_parked(house, branch)
    with socket.create_server((host, port)) as listening:
        number = listening.getsockname()[1]
        config = uvicorn.Config(
            application(house),
            http="h11",
            ws="none",
            lifespan="off",
            loop="asyncio",
            access_log=False,
            log_config=None,
            server_header=False,
            limit_concurrency=MOST_AT_ONCE,
            timeout_graceful_shutdown=5,
        )
        server = Server(config, lambda: _say({"port": number}))
        if until_input_ends:
            threading.Thread(target=_wait_for_end, args=(server,), daemon=True).start()
        server.run(sockets=[listening])


def log_to_stderr() -> None:
    """Send the log out as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.getLogger().handlers = [handler]
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger("officer_desk.headoffice").setLevel(logging.INFO)


def _wait_for_end(server: uvicorn.Server) -> None:
    """Whoever started the process holds its input open: when that ends, so does the process."""
    sys.stdin.buffer.read()
    server.should_exit = True


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
