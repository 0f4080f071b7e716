"""Cash in an officer's hands: what was taken, what should be there, and what was counted at the end of the day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from officer_desk.domain.errors import BadField


@dataclass(frozen=True, slots=True)
class CashIn:
    """Cash that came into the bag with a receipt."""

    receipt: str
    loan: str
    amount_minor: int
    on: date


@dataclass(frozen=True, slots=True)
class CashCount:
    """The count at the end of a day: pieces by denomination, what the book said, and the difference, never hidden."""

    on: date
    pieces: tuple[tuple[int, int], ...]
    book_minor: int
    counted_minor: int

    @property
    def difference_minor(self) -> int:
        """Above zero when there is more than the book says."""
        return self.counted_minor - self.book_minor


@dataclass(frozen=True, slots=True)
class Bag:
    """The case of one officer's cash."""

    id: str
    officer: str
    taken: tuple[CashIn, ...] = ()
    counts: tuple[CashCount, ...] = ()
    version: int = 0

    def with_cash(self, cash: CashIn) -> "Bag":
        """After cash was taken."""
        return replace(self, taken=(*self.taken, cash), version=self.version + 1)

    def counted(self, count: CashCount) -> "Bag":
        """After the bag was counted."""
        return replace(self, counts=(*self.counts, count), version=self.version + 1)

    @property
    def book_minor(self) -> int:
        """What should be in the bag."""
        return sum(cash.amount_minor for cash in self.taken)

    def taken_on(self, day: date) -> int:
        """What came in on one day."""
        return sum(cash.amount_minor for cash in self.taken if cash.on == day)


def count(bag: Bag, pieces: Mapping[int, int], denominations_minor: tuple[int, ...], on: date) -> CashCount:
    """Add up a count; raises `BadField` for a denomination that does not exist or a negative number of pieces."""
    for denomination, number in pieces.items():
        if denomination not in denominations_minor:
            raise BadField("denomination", "unknown")
        if number < 0:
            raise BadField("pieces", "negative", denomination_minor=denomination)
    return CashCount(
        on=on,
        pieces=tuple(sorted(pieces.items(), reverse=True)),
        book_minor=bag.book_minor,
        counted_minor=sum(denomination * number for denomination, number in pieces.items()),
    )
