"""Cash with me: what should be in the bag, what came in today, and the count at the end of the day."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from officer_desk.domain.cash import Bag, CashCount, CashIn, count
from officer_desk.protocol.acts import CashCounted
from officer_desk.services.desk import Desk, Glance


@dataclass(frozen=True, slots=True)
class CashPage:
    """The officer's bag on a day."""

    bag: Bag
    on: date
    book_minor: int
    limit_minor: int
    today: tuple[CashIn, ...]
    last_count: CashCount | None

    @property
    def over_limit(self) -> bool:
        """More cash than an officer should carry."""
        return self.book_minor > self.limit_minor


def bag_of(staff: str) -> str:
    """The id of somebody's bag: the same on every desk, so nobody has two."""
    return hashlib.sha256(f"bag/{staff}".encode()).hexdigest()[:32]


def _bag(glance: Glance) -> Bag:
    me = glance.desk.me.id
    state = glance.state(bag_of(me))
    return state if isinstance(state, Bag) else Bag(bag_of(me), me)


def page(desk: Desk) -> CashPage:
    """The bag as it stands."""
    with desk.reading() as glance:
        bag = _bag(glance)
    today = desk.today()
    return CashPage(
        bag,
        today,
        bag.book_minor,
        desk.pack.bag_limit_minor,
        tuple(cash for cash in bag.taken if cash.on == today),
        bag.counts[-1] if bag.counts else None,
    )


def count_bag(desk: Desk, pieces: Mapping[int, int]) -> CashCount:
    """Record a count; a difference is written down, never hidden. Raises `BadField`."""
    with desk.writing() as pen:
        counted = count(_bag(pen), pieces, desk.pack.denominations_minor, desk.today())
        pen.record(bag_of(desk.me.id), CashCounted(counted))
    return counted
