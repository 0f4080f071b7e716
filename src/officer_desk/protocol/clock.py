"""Time as operations carry it: an adapter, so that a whole day, or a month, can be played."""

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Protocol

# The lender's working day; a pack of another country brings its own. China has one time zone and no summer time.
LOCAL = timezone(timedelta(hours=8))


class Clock(Protocol):
    """Where time comes from."""

    def milliseconds(self) -> int:
        """Milliseconds since 1970, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The computer's own clock."""

    def milliseconds(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class PracticeClock:
    """The computer's clock moved by the milliseconds in a file that a practice branch's desks and head office share."""

    file: Path

    def milliseconds(self) -> int:
        text = self.file.read_text("ascii") if self.file.exists() else "0"
        return time.time_ns() // 1_000_000 + int(text)

    def monotonic(self) -> float:
        return time.monotonic()


def local_day(milliseconds: int) -> date:
    """The business day at a moment, where the lender works."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(LOCAL).date()
