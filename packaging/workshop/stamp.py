"""What the last set-up was made from, so that a start without news takes no time."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from workshop import places


def fingerprint(files: Iterable[Path]) -> str:
    """One hash over names and contents; another order of the same files is the same fingerprint."""
    digest = hashlib.sha256()
    for file in sorted(files):
        content = file.read_bytes()
        digest.update(f"{file.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def read() -> dict[str, str]:
    """Each finished step with its fingerprint; nothing if there was no set-up or its note cannot be read."""
    try:
        noted = json.loads(places.STAMP.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return noted if isinstance(noted, dict) else {}


def note(step: str, mark: str) -> None:
    """Write down that a step is finished."""
    _write(read() | {step: mark})


def strike(*steps: str) -> None:
    """Forget steps, before what they made is changed."""
    _write({step: mark for step, mark in read().items() if step not in steps})


def _write(noted: dict[str, str]) -> None:
    places.STAMP.parent.mkdir(parents=True, exist_ok=True)
    fresh = places.STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(noted, indent=1), encoding="utf-8")
    fresh.replace(places.STAMP)
