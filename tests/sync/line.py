"""A line to head office that passes requests on, and breaks, waits or lies where a test says."""

import http.client
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

SECONDS = 20


class Fault(Enum):
    """Where a line breaks."""

    BEFORE = "before the request arrives"
    AFTER = "after the request was answered, before the answer comes"
    HALF = "in the middle of the answer"


@dataclass(frozen=True)
class Asked:
    """One request; `number` counts from 1."""

    number: int
    method: str
    path: str
    body: bytes = b""


@dataclass(frozen=True)
class Answered:
    """One answer."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Line:
    """What went through it so far, and how it behaves: `breaks` says where, `meanwhile` happens while head office
    works on a request, `forges` changes an answer."""

    upstream: Callable[[], str]
    asked: list[Asked] = field(default_factory=list)
    breaks: Callable[[Asked], Fault | None] = lambda _: None
    meanwhile: Callable[[Asked], None] = lambda _: None
    forges: Callable[[Asked, Answered], Answered] = lambda _, answer: answer
    address: str = ""

    def paths(self, method: str = "") -> list[str]:
        """The addresses that were asked for, in order."""
        return [one.path for one in self.asked if method in ("", one.method)]

    def mend(self) -> None:
        """From now on it passes everything on, and counts from the beginning."""
        self.asked, self.breaks, self.meanwhile = [], lambda _: None, lambda _: None
        self.forges = lambda _, answer: answer

    def breaks_at(self, path: str, fault: Fault) -> None:
        """Break at each request to an address that ends like this."""
        self.breaks = lambda asked: fault if asked.path.endswith(path) else None


@contextmanager
def laid(upstream: Callable[[], str], tls: ssl.SSLContext | None = None) -> Iterator[Line]:
    """A line for a test; `upstream` answers where head office is now, `tls` is the proof that the line shows."""
    line = Line(upstream)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(line))
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    line.address = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}"
    try:
        yield line
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(line: Line) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = SECONDS

        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            asked = Asked(len(line.asked) + 1, self.command, self.path, body)
            line.asked.append(asked)
            self.close_connection = True
            fault = line.breaks(asked)
            if fault is Fault.BEFORE:
                return
            answer = _pass_on(line, asked, dict(self.headers))
            if answer is None or fault is Fault.AFTER:
                return
            self._give(line.forges(asked, answer), fault)

        def do_POST(self) -> None:
            self.do_GET()

        def do_PUT(self) -> None:
            self.do_GET()

        def _give(self, answer: Answered, fault: Fault | None) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(answer.body)))
            self.send_header("connection", "close")
            self.end_headers()
            self.wfile.write(answer.body[: len(answer.body) // 2] if fault is Fault.HALF else answer.body)

        def log_message(self, *_: Any) -> None:
            """Nobody reads it."""

    return Handler


def _pass_on(line: Line, asked: Asked, headers: dict[str, str]) -> Answered | None:
    """Head office's answer, or nothing when it did not live to give one."""
    where = http.client.HTTPConnection(urlsplit(line.upstream()).netloc, timeout=SECONDS)
    kept = {name: value for name, value in headers.items() if name.lower() not in ("connection", "host")}
    try:
        where.request(asked.method, asked.path, asked.body, kept)
        line.meanwhile(asked)
        answer = where.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException):
        return None
    finally:
        where.close()
    left_out = ("connection", "content-length", "transfer-encoding", "date", "server")
    told = {name: value for name, value in answer.getheaders() if name.lower() not in left_out}
    return Answered(answer.status, told, body)


def page_of(status: int, body: bytes, media_type: str = "text/html") -> Callable[[Asked, Answered], Answered]:
    """What somebody in between says instead of head office."""
    return lambda _, __: Answered(status, {"content-type": media_type}, body)


def with_body(answer: Answered, body: bytes) -> Answered:
    """The same answer with other words."""
    return replace(answer, body=body)
