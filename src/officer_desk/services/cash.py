"""Cash with me: what should be in the bag, what came in today, and the count at the end of the day."""

import hashlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate

from officer_desk.domain.cash import Bag, CashCount, CashIn, count
from officer_desk.domain.customer import Customer
from officer_desk.domain.loan import Loan
from officer_desk.protocol.acts import CashCounted
from officer_desk.services.desk import CaseNotHere, Desk, Glance


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

    @property
    def over_minor(self) -> int:
        """How much too much it is."""
        return max(0, self.book_minor - self.limit_minor)


@dataclass(frozen=True, slots=True)
class CashSheet:
    """A count with the bag as it was that day, and whose money each receipt of the day was."""

    page: CashPage
    counted: CashCount
    names: dict[str, str] = field(repr=False)


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
        return _page(desk, _bag(glance), desk.today())


def _page(desk: Desk, bag: Bag, day: date) -> CashPage:
    return CashPage(
        bag,
        day,
        bag.book_minor,
        desk.pack.bag_limit_minor,
        tuple(cash for cash in bag.taken if cash.on == day),
        bag.counts[-1] if bag.counts else None,
    )


def names(desk: Desk, page: CashPage) -> dict[str, str]:
    """Whose loan each receipt of the day was for."""
    with desk.reading() as glance:
        return {cash.receipt: _borrower(glance, cash.loan) for cash in page.today}


def _borrower(glance: Glance, loan: str) -> str:
    known = glance.state(loan)
    customer = glance.state(known.customer) if isinstance(known, Loan) else None
    identity = glance.identity(customer.identity) if isinstance(customer, Customer) else None
    return identity.name if identity else ""


def _as_counted(bag: Bag, counted: CashCount) -> Bag:
    """The bag without what came after it was counted."""
    so_far = tuple(accumulate(cash.amount_minor for cash in bag.taken))
    return replace(bag, taken=bag.taken[: bisect_right(so_far, counted.book_minor)])


def count_bag(desk: Desk, pieces: Mapping[int, int]) -> CashCount:
    """Record a count; a difference is written down, never hidden. Raises `BadField`."""
    with desk.writing() as pen:
        counted = count(_bag(pen), pieces, desk.pack.denominations_minor, desk.today())
        pen.record(bag_of(desk.me.id), CashCounted(counted))
    return counted


def sheet(desk: Desk, number: int) -> CashSheet:
    """One count of my bag by its number, from 1 on; raises `CaseNotHere`."""
    with desk.reading() as glance:
        bag = _bag(glance)
    if not 1 <= number <= len(bag.counts):
        raise CaseNotHere
    counted = bag.counts[number - 1]
    seen = _page(desk, _as_counted(bag, counted), counted.on)
    return CashSheet(seen, counted, names(desk, seen))
