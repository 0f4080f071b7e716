"""The chain's head outside the store: an older copy of the store, or one that was cut, is noticed by it."""

import contextlib
import hmac
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head
from officer_desk.protocol.clock import Clock
from officer_desk.store import files
from officer_desk.store.disk import DiskFull
from officer_desk.store.keyring import Keyring, KeyringRefused, NoKeyring

MAC_BYTES = 32
# A receipt must not wait for one more sync of the disk; what is printed waits for it all the same.
DELAY_SECONDS = 0.25

HashAt = Callable[[int], bytes | None]


class AnchorState(StrEnum):
    """How the store stands to its anchor; the first and the third are how an honest store may look."""

    SAME = "same"
    STORE_BEHIND = "store_behind"
    STORE_AHEAD = "store_ahead"  # the desk stopped between a commit and its anchor
    OTHER_HISTORY = "other_history"  # an older copy was put back and worked on
    MISSING = "missing"
    FORGED = "forged"
    OLDER = "older"  # the file is older than what the keyring has


class AnchorForged(DeskError):
    """The anchor was not written with this desk's key, or was changed."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where the chain ended, and when that was written down (milliseconds since 1970).

    `turn` counts how often something was written, so the later of two copies is known whatever the clock said. `seal`
    covers the file of a closed store and is empty while it is open. `reached` is how far the chain once went, while a
    store that was set back waits for head office; else 0.
    """

    head: Head
    wall: int
    turn: int = field(default=0, compare=False)
    seal: bytes = b""
    reached: int = 0


class Anchor:
    """The head in a file beside the store, and in the keyring where there is one: the newer of the two holds."""

    def __init__(self, path: Path, key: bytes, keyring: Keyring | None = None, name: str = "anchor") -> None:
        self._path = path
        self._key = key
        self._keyring = keyring or NoKeyring()
        self._name = name
        self._turn: int | None = None

    def write(self, head: Head, wall: int, *, seal: bytes = b"", reached: int = 0) -> bytes:
        """Write the head into the file, and answer what `copy` puts into the keyring."""
        signed = self._next(Anchored(head, wall, 0, seal, reached))
        files.write(self._path, signed)
        return signed

    def keep(self, head: Head, wall: int, *, seal: bytes = b"", reached: int = 0) -> None:
        """Write it into the file and, which is slower, into the keyring."""
        self.copy(self.write(head, wall, seal=seal, reached=reached))

    def copy(self, signed: bytes) -> None:
        """Put what was written into the keyring too: whoever puts back a folder does not put back that."""
        if self._keyring.available:
            with contextlib.suppress(KeyringRefused):
                self._keyring.set(self._name, signed)

    def read(self) -> Anchored | None:
        """What was written down last; raises `AnchorForged`."""
        return _newest(*self._copies())

    def known(self) -> Anchored | None:
        """What was written down last in any copy that is as it was written."""
        return _newest(*(self._suppressed(data) for data in self._written()))

    def compare(self, head: Head, hash_at: HashAt | None = None) -> AnchorState:
        """How the store's head stands to the anchor.

        `hash_at` gives the hash of the store's own chain at a number: a store that has gone on must still
        contain what was anchored.
        """
        try:
            file, kept = self._copies()
        except AnchorForged:
            return AnchorState.FORGED
        anchored = _newest(file, kept)
        if anchored is None:
            return AnchorState.SAME if head.seq == 0 else AnchorState.MISSING
        state = _standing(head, anchored.head, hash_at)
        if state in (AnchorState.STORE_BEHIND, AnchorState.OTHER_HISTORY) or anchored is file:
            return state
        return AnchorState.MISSING if file is None else AnchorState.OLDER

    def remove(self) -> None:
        """Forget the anchor, in the file and in the keyring."""
        files.remove(self._path)
        with contextlib.suppress(KeyringRefused):
            self._keyring.delete(self._name)

    def _copies(self) -> tuple[Anchored | None, Anchored | None]:
        """What the file says and what the keyring says."""
        file, kept = (self._verified(data) if data is not None else None for data in self._written())
        return file, kept

    def _written(self) -> tuple[bytes | None, bytes | None]:
        file = self._path.read_bytes() if self._path.exists() else None
        with contextlib.suppress(KeyringRefused):
            return file, self._keyring.get(self._name)
        return file, None

    def _suppressed(self, data: bytes | None) -> Anchored | None:
        with contextlib.suppress(AnchorForged):
            return None if data is None else self._verified(data)
        return None

    def _next(self, anchored: Anchored) -> bytes:
        if self._turn is None:
            before = self.known()
            self._turn = before.turn if before else 0
        self._turn += 1
        body = canonical.spell(replace(anchored, turn=self._turn))
        return body + self._mac(body)

    def _verified(self, data: bytes) -> Anchored:
        body, mac = data[:-MAC_BYTES], data[-MAC_BYTES:]
        if not hmac.compare_digest(mac, self._mac(body)):
            raise AnchorForged
        return canonical.from_builtins(canonical.decode(body), Anchored)

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._key, b"od/anchor/v1" + body, "sha256")


def _newest(file: Anchored | None, kept: Anchored | None) -> Anchored | None:
    """The copy that was written last; of two alike the file's."""
    if file is None or kept is None:
        return file or kept
    return kept if (file.turn, file.head.seq) < (kept.turn, kept.head.seq) else file


def _standing(head: Head, anchored: Head, hash_at: HashAt | None) -> AnchorState:
    if head.seq < anchored.seq:
        return AnchorState.STORE_BEHIND
    at_anchor = head.hash if head.seq == anchored.seq else hash_at and hash_at(anchored.seq)
    if at_anchor is not None and at_anchor != anchored.hash:
        return AnchorState.OTHER_HISTORY
    return AnchorState.SAME if head.seq == anchored.seq else AnchorState.STORE_AHEAD


class LazyAnchor:
    """Writes the head shortly after it moved, once for many moves, into the file and into the keyring; `flush` writes the
    file before going on, and nobody waits for the keyring, which may be slow or ask its owner."""

    def __init__(
        self,
        anchor: Anchor,
        clock: Clock,
        delay_seconds: float = DELAY_SECONDS,
        head: Head | None = None,
        reached: int = 0,
    ) -> None:
        """`head` is what the anchor says already; `reached` as in `Anchored`."""
        self._anchor = anchor
        self._clock = clock
        self._delay_seconds = delay_seconds
        self._lock = threading.Lock()
        self._unwritten: Head | None = None
        self._written = head
        self._reached = reached
        self._uncopied = b""
        self._timer: threading.Timer | None = None

    def moved(self, seq: int, hash: bytes) -> None:
        """The chain ends here now."""
        with self._lock:
            self._unwritten = Head(seq, hash)
            if self._timer is None:
                self._timer = threading.Timer(self._delay_seconds, self._late)
                self._timer.daemon = True
                self._timer.start()

    def flush(self) -> None:
        """Write down where the chain ends, before a receipt is printed; a full disk surfaces here."""
        with self._lock:
            self._write()

    def answered(self, head: Head) -> None:
        """Head office has said where this desk's chain ends."""
        with self._lock:
            self._reached, self._unwritten = 0, head
        self.keep()

    def keep(self) -> None:
        """After an exchange with head office: write the head into the file and into the keyring."""
        self.close()

    def close(self, seal: bytes = b"") -> None:
        """At a lock: the same, with the seal over the file of the store that was closed."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            head = self._unwritten or self._written
            if head is not None:
                self._anchor.keep(head, self._clock.milliseconds(), seal=seal, reached=self._reached)
            self._written, self._unwritten, self._uncopied = head, None, b""

    def _late(self) -> None:
        with self._lock:
            self._timer = None
            # Nobody waits for this write; the head stays unwritten, and the next move or a flush tries again.
            with contextlib.suppress(DiskFull, OSError):
                self._write()
            signed, self._uncopied = self._uncopied, b""
        if signed:
            self._anchor.copy(signed)

    def _write(self) -> None:
        if self._unwritten is not None:
            now = self._clock.milliseconds()
            self._uncopied = self._anchor.write(self._unwritten, now, reached=self._reached)
            self._written, self._unwritten = self._unwritten, None
