"""The seal over the file of a closed store: one page that is of another day, and it is another seal."""

import hashlib
from pathlib import Path

SEAL_BYTES = 32
LOG = "-wal"


def seal_of(path: Path) -> bytes:
    """The seal of a store that nobody has open; empty where there is none, or where its log still holds something."""
    log = path.with_name(path.name + LOG)
    if not path.exists() or (log.exists() and log.stat().st_size):
        return b""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=SEAL_BYTES)).digest()
