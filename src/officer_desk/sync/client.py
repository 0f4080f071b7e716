"""One laptop's line to head office: signed requests, one at a time, and what went wrong as a refusal."""

import hashlib
import ssl
from collections.abc import Mapping
from ipaddress import ip_address
from types import TracebackType
from typing import Self, TypeVar

import httpx

from officer_desk.domain.errors import DeskError
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
    Hello,
)
from officer_desk.protocol.operations import SCHEMA
from officer_desk.protocol.signing import SigningKey, request_message
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork, NotHeadOffice, Revoked, UpdateNeeded

T = TypeVar("T")

# A village's line may take long for a chunk, and loses the first packets; one that says nothing at all is not there.
CONNECT_SECONDS, READ_SECONDS = 15.0, 60.0
NONCE_REFUSED = "nonce"
OK, FAILED = 200, 500
# What stands in front of a head office says this when it is not there, or has too much to do.
BUSY = frozenset({429, 502, 503, 504})


class Client:
    """Speaks to one head office. Not for two threads at a time: each answer brings the nonce of the next request."""

    def __init__(
        self,
        address: str,
        device: str = "",
        signing: SigningKey | None = None,
        authorities: ssl.SSLContext | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`authorities` vouch for head office; without them those that this computer trusts. `transport` takes the place
        of the network. Raises for an address that is none, or where others could listen."""
        url = _checked(address)
        self._device = device
        self._signing = signing
        self._nonce = b""
        self._web = httpx.Client(
            base_url=url,
            # An answer is compressed already, and is measured before it is opened.
            headers={"accept-encoding": "identity"},
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            # No proxy from the environment: a lender sets its own, and a laptop's owner must not read the line.
            trust_env=False,
            follow_redirects=False,
            transport=transport,
            verify=authorities or (_known_authorities() if url.scheme == "https" else True),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._web.close()

    def hello(self) -> Hello:
        """Who answers; raises `UpdateNeeded` when we do not speak alike."""
        hello = self._read(self._send("GET", "/v1/hello", b"", {}), Hello)
        if not hello.protocol_least <= exchange.PROTOCOL <= hello.protocol_most or hello.schema_most < SCHEMA:
            raise UpdateNeeded
        self._nonce = hello.nonce
        return hello

    def open(self, path: str, message: object, kind: type[T]) -> T:
        """Ask as somebody who is not known yet."""
        return self._read(self._send("POST", path, exchange.spell(message), {}), kind)

    def ask(self, path: str, message: object, kind: type[T]) -> T:
        """Ask as this device."""
        return self._read(self._signed("POST", path, exchange.spell(message)), kind)

    def get(self, path: str, kind: type[T]) -> T:
        """Read something as this device."""
        return self._read(self._signed("GET", path, b""), kind)

    def put(self, path: str, data: bytes) -> None:
        """Bring a piece of a file."""
        self._signed("PUT", path, data, {SHA256_HEADER: hashlib.sha256(data).hexdigest()})

    def _signed(self, method: str, path: str, body: bytes, also: Mapping[str, str] | None = None) -> bytes:
        """One signed request. A nonce that is too old (a restarted head office, a moved clock) costs one more."""
        try:
            return self._sign_and_send(method, path, body, also or {})
        except HeadOfficeRefused as refusal:
            if refusal.reason != NONCE_REFUSED:
                raise
        return self._sign_and_send(method, path, body, also or {})

    def _sign_and_send(self, method: str, path: str, body: bytes, also: Mapping[str, str]) -> bytes:
        if not self._nonce:
            self.hello()
        return self._send(method, path, body, {**self._signature(method, path, body), **also})

    def _signature(self, method: str, path: str, body: bytes) -> dict[str, str]:
        if self._signing is None:
            raise ValueError("a client without a device's key asks nothing that must be signed")
        signature = self._signing.sign(request_message(method, path, body, self._nonce))
        return {DEVICE_HEADER: self._device, NONCE_HEADER: self._nonce.hex(), SIGNATURE_HEADER: signature.hex()}

    def _send(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
        """The bytes of a good answer, read no further than an honest one is long."""
        self._nonce = b""
        try:
            with self._web.stream(method, path, content=body, headers=dict(headers)) as answer:
                data = bytearray()
                for piece in answer.iter_raw(CHUNK_BYTES):
                    data += piece
                    if len(data) > MOST_BYTES:
                        raise NotHeadOffice
        except httpx.HTTPError as fault:
            raise _broken(fault) from None
        self._nonce = _nonce_of(answer)
        if answer.status_code != OK:
            raise _refusal(answer, bytes(data))
        if answer.headers.get("content-type", "") != MEDIA_TYPE:
            raise NotHeadOffice
        return bytes(data)

    def _read(self, data: bytes, kind: type[T]) -> T:
        try:
            return exchange.read(data, kind)
        except (Malformed, NotCanonical, exchange.TooLarge):
            raise NotHeadOffice from None


def _nonce_of(answer: httpx.Response) -> bytes:
    try:
        return bytes.fromhex(answer.headers.get(NEXT_NONCE_HEADER, ""))
    except ValueError:
        raise NotHeadOffice from None


def _refusal(answer: httpx.Response, data: bytes) -> DeskError:
    """What head office's word means here. A word that is no word came from something in between, such as a hotel's page."""
    if answer.headers.get("content-type", "").startswith("application/json"):
        word = data.removeprefix(b'{"refusal":"').removesuffix(b'"}').decode("ascii", "replace")
        if word.replace("_", "").isalnum():
            return {"revoked": Revoked(), "upgrade": UpdateNeeded()}.get(word) or HeadOfficeRefused(word)
    if answer.status_code in BUSY:
        return NoNetwork()
    return HeadOfficeRefused("failed") if answer.status_code == FAILED else NotHeadOffice()


def _broken(fault: httpx.HTTPError) -> DeskError:
    """A line that broke, or one at whose end is somebody whom nobody vouches for."""
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NotHeadOffice()
        cause = cause.__cause__ or cause.__context__
    return NoNetwork()


def _known_authorities() -> ssl.SSLContext:
    """The public ones, and the lender's own where it was put on this computer; nothing older than TLS 1.3."""
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def _checked(address: str) -> httpx.URL:
    """Where head office is. Plain HTTP is for the practice branch on this machine alone."""
    try:
        url = httpx.URL(address.strip())
        url.host.encode("idna")
    except (httpx.InvalidURL, UnicodeError):
        raise HeadOfficeRefused("address") from None
    if not url.host or url.userinfo or url.query or url.fragment or not (url.scheme == "https" or _loopback(url)):
        raise HeadOfficeRefused("address")
    return url


def _loopback(url: httpx.URL) -> bool:
    try:
        return url.scheme == "http" and ip_address(url.host).is_loopback
    except ValueError:
        return False
