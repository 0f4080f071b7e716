"""As root is for a moment like anybody else, so that what may not be written is not written."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

VERSION = 0x20080522
DAC_OVERRIDE = 1 << 1


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Part(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def as_anybody() -> Iterator[None]:
    """While it lasts, this thread may not write where the rights of a file or folder forbid it."""
    if os.geteuid():
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, parts = _Header(VERSION, 0), (_Part * 2)()
    assert libc.capget(ctypes.byref(header), parts) == 0
    parts[0].effective &= ~DAC_OVERRIDE
    assert libc.capset(ctypes.byref(header), parts) == 0
    try:
        yield
    finally:
        parts[0].effective |= DAC_OVERRIDE
        assert libc.capset(ctypes.byref(header), parts) == 0
