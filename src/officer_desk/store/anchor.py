"""The chain's head outside the store: an older copy of the store, or one that was cut, is noticed by it."""

import contextlib
import hmac
import threading
from collections.abc import Callable
from dataclasses import dataclass
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


class AnchorForged(DeskError):
    """The anchor was not written with this desk's key, or was changed."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where the chain ended, and when that was written down (milliseconds since 1970)."""

    head: Head
    wall: int


class Anchor:
    """The head in a file beside the store, and in the keyring where there is one: the newer of the two holds."""

    def __init__(self, path: Path, key: bytes, keyring: Keyring | None = None, name: str = "anchor") -> None:
        self._path = path
        self._key = key
        self._keyring = keyring or NoKeyring()
        self._name = name

    def write(self, head: Head, wall: int) -> None:
        """Write the head into the file."""
        files.write(self._path, self._signed(Anchored(head, wall)))

    def keep(self, head: Head, wall: int) -> None:
        """Write it into the keyring too, which is slower: at a lock and after an exchange with head office."""
        self.write(head, wall)
        if self._keyring.available:
            with contextlib.suppress(KeyringRefused):
                self._keyring.set(self._name, self._signed(Anchored(head, wall)))

    def read(self) -> Anchored | None:
        """The newest head that was written down; raises `AnchorForged`."""
        written = [self._path.read_bytes()] if self._path.exists() else []
        with contextlib.suppress(KeyringRefused):
            if kept := self._keyring.get(self._name):
                written.append(kept)
        return max(map(self._verified, written), key=lambda anchored: anchored.head.seq, default=None)

    def compare(self, head: Head, hash_at: HashAt | None = None) -> AnchorState:
        """How the store's head stands to the anchor.

        `hash_at` gives the hash of the store's own chain at a number: a store that has gone on must still
        contain what was anchored.
        """
        try:
            anchored = self.read()
        except AnchorForged:
            return AnchorState.FORGED
        if anchored is None:
            return AnchorState.SAME if head.seq == 0 else AnchorState.MISSING
        if head.seq < anchored.head.seq:
            return AnchorState.STORE_BEHIND
        at_anchor = head.hash if head.seq == anchored.head.seq else hash_at and hash_at(anchored.head.seq)
        if at_anchor is not None and at_anchor != anchored.head.hash:
            return AnchorState.OTHER_HISTORY
        return AnchorState.SAME if head.seq == anchored.head.seq else AnchorState.STORE_AHEAD

    def remove(self) -> None:
        """Forget the anchor, in the file and in the keyring."""
        files.remove(self._path)
        with contextlib.suppress(KeyringRefused):
            self._keyring.delete(self._name)

    def _signed(self, anchored: Anchored) -> bytes:
        body = canonical.encode(canonical.to_builtins(anchored))
        return body + self._mac(body)

    def _verified(self, data: bytes) -> Anchored:
        body, mac = data[:-MAC_BYTES], data[-MAC_BYTES:]
        if not hmac.compare_digest(mac, self._mac(body)):
            raise AnchorForged
        return canonical.from_builtins(canonical.decode(body), Anchored)

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._key, b"od/anchor/v1" + body, "sha256")


class LazyAnchor:
    """Writes the head shortly after it moved, once for many moves; `flush` writes it before going on."""

    def __init__(self, anchor: Anchor, clock: Clock, delay_seconds: float = DELAY_SECONDS) -> None:
        self._anchor = anchor
        self._clock = clock
        self._delay_seconds = delay_seconds
        self._lock = threading.Lock()
        self._unwritten: Head | None = None
        self._written: Head | None = None
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
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._write()

    def close(self) -> None:
        """Before a lock: write the head into the file and into the keyring."""
        self.flush()
        with self._lock:
            if self._written is not None:
                self._anchor.keep(self._written, self._clock.milliseconds())

    def _late(self) -> None:
        with self._lock:
            self._timer = None
            # Nobody waits for this write; the head stays unwritten, and the next move or a flush tries again.
            with contextlib.suppress(DiskFull, OSError):
                self._write()

    def _write(self) -> None:
        if self._unwritten is not None:
            self._anchor.write(self._unwritten, self._clock.milliseconds())
            self._written, self._unwritten = self._unwritten, None
