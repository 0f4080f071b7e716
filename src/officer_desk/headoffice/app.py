"""The web service: which address does what, how large a request may be, and who is let in."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from officer_desk.domain.errors import DeskError
from officer_desk.headoffice import attachments, enrolment, feed, figures, inbox, requests
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House, Refused
from officer_desk.protocol import exchange
from officer_desk.protocol.canonical import Malformed, NotCanonical
from officer_desk.protocol.exchange import (
    CHUNK_BYTES,
    DEVICE_HEADER,
    MEDIA_TYPE,
    MOST_BYTES,
    NEXT_NONCE_HEADER,
    NONCE_HEADER,
    SHA256_HEADER,
    SIGNATURE_HEADER,
    Chunk,
    Completed,
    Enrolment,
    FeedAsked,
    FiguresAsked,
    Hello,
    LeaseAsked,
    Push,
    TooLarge,
)
from officer_desk.protocol.operations import SCHEMA

log = logging.getLogger("officer_desk.headoffice")

SMALL_BYTES = 16 * 1024
CHUNK_DIGITS = 6

Answering = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was let in: who asks, what, and about which paper and chunk."""

    device: Device
    body: bytes = field(repr=False)
    document: str = ""
    chunk: int = 0
    sha256: bytes = b""

    @property
    def unrevoked(self) -> Device:
        """The device, when it may still ask for something."""
        if self.device.revoked:
            raise Refused(403, "revoked")
        return self.device


def application(house: House) -> Starlette:
    """The service of one head office."""
    paper = "/v1/attachments/{document}"
    routes = [
        Route("/v1/hello", _open(house, lambda _: hello(house)), methods=["GET"]),
        Route("/v1/enrol", _open(house, lambda body: _enrol(house, body)), methods=["POST"]),
        Route("/v1/lease", _signed(house, _lease), methods=["POST"]),
        Route("/v1/push", _signed(house, _push, MOST_BYTES), methods=["POST"]),
        Route("/v1/feed", _signed(house, _feed), methods=["POST"]),
        Route("/v1/figures", _signed(house, _figures), methods=["POST"]),
        Route(paper, _signed(house, _attachment), methods=["GET"]),
        Route(paper + "/chunks/{chunk}", _signed(house, _get_chunk), methods=["GET"]),
        Route(paper + "/chunks/{chunk}", _signed(house, _put_chunk, CHUNK_BYTES), methods=["PUT"]),
        Route(paper + "/complete", _signed(house, _complete), methods=["POST"]),
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: _no_such_address})


def hello(house: House) -> Hello:
    """What anybody may know."""
    return Hello(
        protocol_least=exchange.PROTOCOL,
        protocol_most=exchange.PROTOCOL,
        schema_most=SCHEMA,
        time=house.now(),
        nonce=requests.fresh_nonce(house),
        verify_key=house.keys.signing.verify_key.raw,
        box_key=house.keys.box.public,
        recovery_key=house.keys.recovery_public,
    )


def _enrol(house: House, body: bytes) -> object:
    lease = enrolment.enrol(house, exchange.read(body, Enrolment))
    log.info("enrolled", extra={"branch": lease.staff.branch, "device": lease.device})
    return lease


def _lease(house: House, asked: Asked) -> object:
    return enrolment.renew(house, asked.unrevoked, max(0, exchange.read(asked.body, LeaseAsked).left))


def _push(house: House, asked: Asked) -> object:
    return inbox.receive(house, asked.device, exchange.read(asked.body, Push))


def _feed(house: House, asked: Asked) -> object:
    wanted = exchange.read(asked.body, FeedAsked)
    return feed.page(house, asked.unrevoked, wanted.after, wanted.limit)


def _figures(house: House, asked: Asked) -> object:
    return figures.figures(house, asked.unrevoked, exchange.read(asked.body, FiguresAsked).as_of)


def _attachment(house: House, asked: Asked) -> object:
    return attachments.state(house, asked.unrevoked, asked.document)


def _get_chunk(house: House, asked: Asked) -> object:
    return Chunk(attachments.get_chunk(house, asked.unrevoked, asked.document, asked.chunk))


def _put_chunk(house: House, asked: Asked) -> object:
    attachments.put_chunk(house, asked.unrevoked, asked.document, asked.chunk, asked.body, asked.sha256)
    return {}


def _complete(house: House, asked: Asked) -> object:
    attachments.complete(house, asked.unrevoked, asked.document, exchange.read(asked.body, Completed).sha256)
    return {}


def _open(house: House, answer: Callable[[bytes], object]) -> Answering:
    """An address for those who are not known yet."""

    async def respond(request: Request) -> Response:
        try:
            body = await _body(request, SMALL_BYTES)
            return await run_in_threadpool(lambda: _spelt(answer(body)))
        except (DeskError, ClientDisconnect) as refusal:
            return _refusal(refusal)

    return respond


def _signed(house: House, answer: Callable[[House, Asked], object], most_bytes: int = SMALL_BYTES) -> Answering:
    """An address for devices: every answer, a refusal too, brings the nonce for the next request."""

    async def respond(request: Request) -> Response:
        try:
            body = await _body(request, most_bytes)
            response = await run_in_threadpool(lambda: _spelt(answer(house, _admitted(house, request, body))))
        except (DeskError, ClientDisconnect) as refusal:
            response = _refusal(refusal)
        response.headers[NEXT_NONCE_HEADER] = requests.fresh_nonce(house).hex()
        return response

    return respond


def _admitted(house: House, request: Request, body: bytes) -> Asked:
    if request.url.query:
        # What stands behind a question mark is not signed.
        raise Refused(400, "query")
    device = requests.admit(
        house,
        device=request.headers.get(DEVICE_HEADER, ""),
        nonce=_hex(request, NONCE_HEADER),
        signature=_hex(request, SIGNATURE_HEADER),
        method=request.method,
        path=request.scope["path"],
        body=body,
    )
    return Asked(
        device,
        body,
        request.path_params.get("document", ""),
        _chunk(request.path_params.get("chunk", "0")),
        _hex(request, SHA256_HEADER),
    )


def _chunk(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= CHUNK_DIGITS):
        raise Refused(404, "no_such_chunk")
    return int(text)


def _hex(request: Request, header: str) -> bytes:
    try:
        return bytes.fromhex(request.headers.get(header, ""))
    except ValueError:
        raise Refused(400, "malformed") from None


async def _body(request: Request, most_bytes: int) -> bytes:
    """The body, read no further than it may be long."""
    said = request.headers.get("content-length", "")
    if said.isdigit() and most_bytes < int(said):
        raise TooLarge
    parts = bytearray()
    async for part in request.stream():
        parts += part
        if most_bytes < len(parts):
            raise TooLarge
    return bytes(parts)


def _spelt(message: object) -> Response:
    return Response(exchange.spell(message), media_type=MEDIA_TYPE)


def _refusal(refusal: DeskError | ClientDisconnect) -> Response:
    """A small message in one word; facts of people are never in it."""
    match refusal:
        case Refused(status=status, word=word):
            pass
        case TooLarge():
            status, word = 413, "too_large"
        case Malformed() | NotCanonical() | ClientDisconnect():
            status, word = 400, "malformed"
        case _:
            raise refusal
    log.info("refused", extra={"status": status, "reason": word})
    return JSONResponse({"refusal": word}, status_code=status)


async def _no_such_address(_: Request, fault: Exception) -> Response:
    status = fault.status_code if isinstance(fault, HTTPException) else 404
    return JSONResponse({"refusal": "no_such_address"}, status_code=status)
