"""What a run of faults came to: how many points of each name were tried, and every failure in words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """Counts by name, and failures, each one sentence that says where and what; a run without failures is good."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not self.failures

    def count(self, name: str, times: int = 1) -> None:
        """So many more of this name."""
        self.counts[name] += times

    def fail(self, why: str) -> None:
        """Something of ours did not hold."""
        self.failures.append(why)

    def add(self, other: "Outcome") -> None:
        """Take in what another part of the run came to."""
        self.counts.update(other.counts)
        self.failures.extend(other.failures)

    def lines(self) -> Iterable[str]:
        """The figures, one a line, and then the failures."""
        width = max((len(name) for name in self.counts), default=0)
        yield from (f"{name:<{width}}  {number}" for name, number in self.counts.items())
        yield from (f"FAILED: {why}" for why in self.failures)
