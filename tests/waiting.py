"""Waiting for another process, however many files are open here: `select` gives up beyond the thousandth."""

import selectors
from typing import IO, Any


def ready(file: int | IO[Any] | None, seconds: float) -> bool:
    """Whether there is something to read within this time."""
    if file is None:
        return False
    with selectors.DefaultSelector() as selector:
        selector.register(file, selectors.EVENT_READ)
        return bool(selector.select(seconds))
