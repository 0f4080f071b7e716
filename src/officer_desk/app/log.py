"""What the program writes down of itself: which event, when, and a few fields that can hold nobody's data.

The file holds ids, numbers and words of ours; there is no way to write a sentence into it. What libraries say is
reduced to who said it, where in its own program, and how grave it is.
"""

import json
import logging
import re
import sys
from collections.abc import Callable, Collection
from datetime import datetime
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from officer_desk.store import files

FILE = "officer-desk.log"
MOST_BYTES = 256 * 1024
KEPT_FILES = 3
# As long as our ids are, and longer than any number of a person, a phone, a card or an account.
_ID = re.compile(r"[0-9a-f]{32}")
# Loggers are named by whoever makes them, perhaps after a file or a host; these are known to name themselves only.
LIBRARIES = frozenset(
    ("PIL", "asyncio", "httpcore", "httpx", "jinja2", "keyring", "officer_desk", "py", "reportlab", "sqlalchemy")
)
OTHER = "other"


class Known(str):
    """A name that was looked up among names of programs; whatever was not among them is `other`."""

    __slots__ = ()

    @classmethod
    def of(cls, name: str, known: Collection[str]) -> "Known":
        return cls(name if name in known else OTHER)


class Event(StrEnum):
    """Everything that is ever written down."""

    STARTED = "started"
    ENDED = "ended"
    DESK_OPENED = "desk_opened"
    DESK_LOCKED = "desk_locked"
    SYNCED = "synced"
    SYNC_REFUSED = "sync_refused"
    CRASHED = "crashed"
    LIBRARY = "library"
    QT = "qt"


class Field(StrEnum):
    """Everything that is ever written down of an event."""

    VERSION = "version"
    DEVICE = "device"
    WHY = "why"
    KIND = "kind"
    SENT = "sent"
    RECEIVED = "received"
    REFUSED = "refused"
    DIFFERENCES = "differences"
    LIBRARY = "library"
    MODULE = "module"
    LINE = "line"
    LEVEL = "level"


def safe(value: object) -> object | None:
    """The value if it can hold nobody's data: a number, a word of ours, a kind of error, an id. Nothing otherwise."""
    match value:
        case bool() | int() | StrEnum() | Known():
            return value
        case type():
            return f"{value.__module__}.{value.__qualname__}"
        case str() if _ID.fullmatch(value):
            return value
    return None


class Log:
    """The program's own file, of limited size, readable by this user only. Written from any thread."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        files.private_folder(folder)
        self._now = now
        self._file = RotatingFileHandler(
            folder / FILE, maxBytes=MOST_BYTES, backupCount=KEPT_FILES - 1, encoding="utf-8", delay=True
        )
        self._file.setFormatter(logging.Formatter("%(message)s"))
        self._libraries = _Libraries(self)
        self._before: tuple[list[logging.Handler], int] = ([], logging.WARNING)

    def note(self, event: Event, fields: dict[Field, object] | None = None) -> None:
        """Write an event down; a field whose value may be somebody's data is left out."""
        known = {str(name): kept for name, value in (fields or {}).items() if (kept := safe(value)) is not None}
        line = json.dumps({"at": f"{self._now():%Y-%m-%dT%H:%M:%S%z}", "event": str(Event(event)), **known})
        self._file.handle(logging.LogRecord("officer_desk", logging.INFO, "", 0, line, None, None))

    def install(self) -> None:
        """Be the only place that anything in this process is logged to."""
        logging.raiseExceptions = False  # what cannot be written down is not printed with its values either
        logging.captureWarnings(True)
        root = logging.getLogger()
        self._before = root.handlers[:], root.level
        root.handlers = [self._libraries]
        root.setLevel(logging.WARNING)

    def uninstall(self) -> None:
        """Give that back, and close the file."""
        logging.captureWarnings(False)
        root = logging.getLogger()
        root.handlers[:], level = self._before
        root.setLevel(level)
        self._file.close()


class _Libraries(logging.Handler):
    """Takes what libraries say, without what they say."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        modules = {name.rpartition(".")[2] for name in tuple(sys.modules)}
        self._log.note(
            Event.LIBRARY,
            {
                Field.LIBRARY: Known.of(record.name.partition(".")[0], LIBRARIES),
                Field.MODULE: Known.of(record.module, modules),
                Field.LINE: record.lineno,
                Field.LEVEL: record.levelno,
            },
        )
