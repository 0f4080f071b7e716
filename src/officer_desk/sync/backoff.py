"""When to call head office again by oneself: soon after one bad call, seldom after many, never all laptops at once."""

from collections.abc import Callable

from officer_desk.protocol.clock import Clock

LEAST_SECONDS = 15.0
MOST_SECONDS = 15 * 60.0
JITTER_BYTES = 4


class Backoff:
    """Counts calls that found nobody. Time is the clock's monotonic one: a clock that is set right changes nothing."""

    def __init__(self, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random = random
        self._delay = 0.0
        self._until = 0.0

    def failed(self) -> float:
        """Nobody was there; answers after how many seconds to call again."""
        self._delay = min(MOST_SECONDS, max(LEAST_SECONDS, self._delay * 2))
        self._until = self._clock.monotonic() + self._delay * (1 + self._chance()) / 2
        return self.left()

    def succeeded(self) -> None:
        """Somebody was there; the next call may be made at any time."""
        self._delay = self._until = 0.0

    def left(self) -> float:
        """How many seconds are left until the next call."""
        return max(0.0, self._until - self._clock.monotonic()) if self._delay else 0.0

    def _chance(self) -> float:
        """From 0 to 1: laptops that lost the same network do not come back in one moment."""
        return int.from_bytes(self._random(JITTER_BYTES), "big") / (1 << 8 * JITTER_BYTES)
