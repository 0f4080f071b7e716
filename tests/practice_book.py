"""A desk full of work: many unlike customers, applications at every stage, loans paid on time and late."""

import heapq
import random
from collections.abc import Iterator
from datetime import date, timedelta

from officer_desk.services.desk import Desk
from tests.desks import SetClock
from tests.practice_people import People
from tests.practice_story import Fate, Story, Told

__all__ = ["Fate", "Told", "fill"]

SEED = 20261123
GAP = timedelta(minutes=4)

FATES = (
    Fate.ON_TIME,
    Fate.SUBMITTED,
    Fate.DUE_TODAY,
    Fate.LATE,
    Fate.PAID_TODAY,
    Fate.REVIEWED,
    Fate.ON_TIME,
    Fate.JUST_ASKED,
    Fate.SETTLED,
    Fate.APPROVED,
    Fate.PAID_TODAY,
    Fate.SUBMITTED,
    Fate.VERY_LATE,
    Fate.PAPERS_MISSING,
    Fate.DUE_TODAY,
    Fate.DECLINED,
    Fate.SIGNED,
    Fate.ON_TIME,
    Fate.SENT_BACK,
    Fate.CANNOT_CARRY,
    Fate.DISCLOSED,
    Fate.WITHDRAWN,
    Fate.REVIEWED,
)


def fill(desk: Desk, customers: int = 40, seed: int = SEED) -> tuple[Told, ...]:
    """Fill a desk of `tests.desks`; the same desk and seed give the same book. The clock ends at noon of its day."""
    clock = desk.clock
    assert isinstance(clock, SetClock)
    end = clock.now
    people = People(seed)
    book = tuple(Told(FATES[number % len(FATES)], people.customer(number)) for number in range(customers))
    today = desk.today()
    under_way: list[tuple[date, int, Iterator[date]]] = []
    for number, told in enumerate(book):
        story = Story(desk, told, random.Random(f"{seed}/{number}"), today)
        under_way.append((story.begins, number, story.tell()))
    heapq.heapify(under_way)
    while under_way:
        day, number, story_of = heapq.heappop(under_way)
        if day != desk.today():
            clock.move_to(day)
        clock.now += GAP
        next_day = next(story_of, None)
        if next_day is not None:
            heapq.heappush(under_way, (next_day, number, story_of))
    clock.now = max(clock.now, end + timedelta(hours=3))
    return book
