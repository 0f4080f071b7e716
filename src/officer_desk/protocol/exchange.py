"""The messages between a desk and head office, their spelling on the wire, and the limits that keep them harmless."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

import zstandard

from officer_desk.domain.errors import DeskError, Finding
from officer_desk.domain.staff import Staff
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.signing import SigningKey, VerifyKey

T = TypeVar("T")

PROTOCOL = 1
MOST_BYTES = 4 * 1024 * 1024
MOST_OPERATIONS = 200
CHUNK_BYTES = 64 * 1024
MEDIA_TYPE = "application/vnd.officer-desk"

DEVICE_HEADER = "od-device"
NONCE_HEADER = "od-nonce"
SIGNATURE_HEADER = "od-signature"
NEXT_NONCE_HEADER = "od-next-nonce"
SHA256_HEADER = "od-sha256"


class TooLarge(DeskError):
    """A message is, or would become, larger than any honest one."""


@dataclass(frozen=True, slots=True)
class Hello:
    """What head office says before it knows who asks. Times are milliseconds UTC."""

    protocol_least: int
    protocol_most: int
    schema_most: int
    time: int
    nonce: bytes
    verify_key: bytes
    box_key: bytes
    recovery_key: bytes


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A laptop asks to become a device; `code` was given once to one member of staff."""

    code: str = field(repr=False)
    verify_key: bytes
    box_key: bytes


@dataclass(frozen=True, slots=True)
class Block:
    """Receipt numbers leased to a device: `prefix` followed by six digits, from `first` to `last`."""

    prefix: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Lease:
    """What a device may do until `until`, and the rules it does it under."""

    device: str
    staff: Staff
    colleagues: tuple[Staff, ...]
    until: int
    time: int
    blocks: tuple[Block, ...]
    pack: bytes
    pack_signature: bytes


@dataclass(frozen=True, slots=True)
class Push:
    """The next operations of a device's chain, signed as one; `keys` opens people to head office."""

    device: str
    previous: Head
    operations: tuple[Operation, ...]
    keys: dict[str, bytes]
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one operation; `position` is its place in the branch's order when it has one."""

    operation: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    position: int | None = None


@dataclass(frozen=True, slots=True)
class PushAnswer:
    """Answers for a prefix of what was sent, and the head of the chain as head office has it.

    `stop` says why the rest was not looked at: `gap`, `fork`, `revoked`, `upgrade`, or nothing.
    """

    answers: tuple[Answer, ...]
    head: Head
    stop: str = ""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One operation at its place in the branch's order, with head office's answer to it."""

    position: int
    operation: Operation
    outcome: Outcome
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedPage:
    """Everything in the range `(start, end]` that this device may see; it moves its cursor to `end`.

    `keys` opens the people in it and `files` the papers, both sealed to the device.
    """

    branch: str
    start: int
    end: int
    newest: int
    items: tuple[FeedItem, ...]
    keys: dict[str, bytes]
    files: dict[str, bytes]
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class LoanFigures:
    """One loan in whole cents, as one side knows it."""

    loan: str
    principal_minor: int
    received_minor: int
    outstanding_minor: int
    receipts: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What both sides must agree on after a sync: how many operations, every loan, every officer's cash."""

    operations: int
    loans: tuple[LoanFigures, ...]
    cash: dict[str, int]


@dataclass(frozen=True, slots=True)
class LeaseAsked:
    """`left` is how many receipt numbers the device has not used."""

    left: int


@dataclass(frozen=True, slots=True)
class FeedAsked:
    """The device has everything up to `after`."""

    after: int
    limit: int


@dataclass(frozen=True, slots=True)
class FiguresAsked:
    """The day at whose end balances are compared."""

    as_of: date


@dataclass(frozen=True, slots=True)
class Completed:
    """The hash of a whole encrypted file."""

    sha256: bytes


@dataclass(frozen=True, slots=True)
class PaperState:
    """Which chunks of an encrypted file head office has, and whether it has put them together."""

    complete: bool
    chunks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of an encrypted file."""

    chunk: bytes = field(repr=False)


def batch_message(push: Push, after: Head) -> bytes:
    """What a device signs for a batch: where its chain was and where it is now; the links cover every operation."""
    return canonical.encode(["od/batch/v1", push.device, push.previous.seq, push.previous.hash, after.seq, after.hash])


def signed_page(page: FeedPage, key: SigningKey) -> FeedPage:
    """The page with head office's signature over all of it."""
    return replace(page, signature=key.sign(_page_message(page)))


def verify_page(page: FeedPage, key: VerifyKey) -> None:
    """Raises `BadSignature` when the page is not exactly what head office signed."""
    key.verify(_page_message(page), page.signature)


def _page_message(page: FeedPage) -> bytes:
    unsigned = canonical.to_builtins(replace(page, signature=b""))
    return canonical.encode(["od/page/v1", canonical.digest(canonical.encode(unsigned))])


def pack_message(pack: bytes) -> bytes:
    """What head office signs for a policy pack."""
    return canonical.encode(["od/pack/v1", canonical.digest(pack)])


def spell(message: object) -> bytes:
    """The bytes of a message on the wire."""
    plain = canonical.spell(message)
    if len(plain) > MOST_BYTES:
        raise TooLarge
    return zstandard.ZstdCompressor(level=9).compress(plain)


def read(data: bytes, kind: type[T]) -> T:
    """A message from the wire; raises `TooLarge`, `NotCanonical` or `Malformed`, all refusals."""
    if len(data) > MOST_BYTES:
        raise TooLarge
    try:
        size = zstandard.frame_content_size(data)
        if not 0 <= size <= MOST_BYTES:
            raise TooLarge
        plain = zstandard.ZstdDecompressor().decompress(data, max_output_size=MOST_BYTES)
    except zstandard.ZstdError:
        raise canonical.NotCanonical from None
    return canonical.from_builtins(canonical.decode(plain), kind)
