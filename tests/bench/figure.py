"""One figure that is claimed: its name, what it must not be above, and how it is measured."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`measure` answers a ratio of interleaved medians, or of a median and a limit; at most `goal` is good."""

    name: str
    goal: float
    measure: Callable[[], float]
