"""What a person sees while the set-up works: a line for each step, and the reason when it stops."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

BEAT = 0.5
QUIET_BEAT = 20.0
LAST_LINES = 15


class SetUpStopped(Exception):
    """The set-up cannot go on; the text says why and what to do."""


class CommandFailed(SetUpStopped):
    """A command ended badly; `written` is all it said."""

    def __init__(self, command: str, written: Sequence[str]) -> None:
        super().__init__("\n".join(["This command failed:", command, *written[-LAST_LINES:]]))
        self.written = "\n".join(written)


class Line:
    """One step's line. Without a terminal it is printed at the start, now and then, and at the end."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.detail = ""
        self._begun = time.monotonic()
        self._terminal = sys.stdout.isatty()
        self._over = threading.Event()
        self._beating = threading.Thread(target=self._beat, daemon=True)

    def begin(self) -> None:
        """Show the line and keep it moving."""
        self._show("…")
        self._beating.start()

    def end(self, word: str) -> None:
        """Write how the step ended."""
        self._over.set()
        self._beating.join()
        self._show(word, last=True)

    def _beat(self) -> None:
        while not self._over.wait(BEAT if self._terminal else QUIET_BEAT):
            self._show(self.detail)

    def _show(self, word: str, last: bool = False) -> None:
        seconds = time.monotonic() - self._begun
        text = f"  {self.title}: {word}" + (f"  ({seconds:.0f} s)" if seconds >= 1 else "")
        if self._terminal:
            width = os.get_terminal_size(sys.stdout.fileno()).columns or 80
            sys.stdout.write("\r\x1b[2K" + text[: width - 1] + ("\n" if last else ""))
        else:
            sys.stdout.write(text + "\n")
        sys.stdout.flush()


@contextmanager
def line(title: str) -> Iterator[Line]:
    """Show a step while its block runs."""
    shown = Line(title)
    shown.begin()
    try:
        yield shown
    except BaseException:
        shown.end("stopped")
        raise
    shown.end("ready")


def run(command: Sequence[str | Path], watch: Callable[[str], None], **variables: str) -> None:
    """Run a command and hand on each line it writes; when it fails, what it wrote becomes the reason."""
    written: list[str] = []
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=os.environ | variables,
    ) as process:
        for text in process.stdout or ():
            written.append(text.rstrip())
            watch(text.strip())
    if process.returncode:
        raise CommandFailed(" ".join(map(str, command)), written)
