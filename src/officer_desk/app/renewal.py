"""How a lock ends the process image: the same program begins anew in its place, and no key stays in memory.

Zeroing keys is not enough: what Python, the driver of the database and the C library copied cannot be reached. A new
image has none of it.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Renew = Callable[[], None]
STANDARD_STREAMS = 2
OWN_HANDLES = Path("/proc/self/fd")


def stay() -> None:
    """Go on in the same image; for journeys, which watch a whole day from inside."""


def renew() -> None:
    """Begin anew with the same arguments; what is open must be closed already. Does not come back."""
    path, words = command()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.flush()
    if getattr(sys, "frozen", False):
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if sys.platform == "win32":
        # There execv starts another process too, and whoever waits for this one believes that it has ended. Not tried on Windows.
        subprocess.Popen(words, executable=path, close_fds=True)  # noqa: S603
        os._exit(0)
    _close_with_the_image()
    os.execv(path, words)  # noqa: S606


def command() -> tuple[str, list[str]]:
    """The program and its words as it was started: by an interpreter, or frozen into one file."""
    if getattr(sys, "frozen", False):
        return sys.executable, [sys.executable, *sys.argv[1:]]
    return sys.executable, [sys.executable, *sys.orig_argv[1:]]


def _close_with_the_image() -> None:
    """Whatever a library left open goes with the old image."""
    if OWN_HANDLES.is_dir():
        for name in os.listdir(OWN_HANDLES):  # noqa: PTH208 - the folder's own handle is among them
            if int(name) > STANDARD_STREAMS:
                try:
                    os.set_inheritable(int(name), False)
                except OSError:  # that handle is gone by now
                    continue
