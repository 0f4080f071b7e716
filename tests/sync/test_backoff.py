"""How long a desk waits before it calls again by itself."""

import random
from dataclasses import dataclass

from officer_desk.sync.backoff import LEAST_SECONDS, MOST_SECONDS, Backoff


@dataclass
class Watch:
    """A clock of which only the seconds that never go back are looked at."""

    seconds: float = 1000.0

    def milliseconds(self) -> int:
        raise AssertionError("a clock that was set must not matter")

    def monotonic(self) -> float:
        return self.seconds


def test_waits_grow_to_a_quarter_of_an_hour_and_no_further():
    backoff = Backoff(Watch(), random.Random(1).randbytes)

    waits = [backoff.failed() for _ in range(12)]

    whole = [min(MOST_SECONDS, LEAST_SECONDS * 2**number) for number in range(12)]
    assert all(most / 2 <= wait <= most for wait, most in zip(waits, whole, strict=True))
    assert MOST_SECONDS / 2 <= waits[-1] <= MOST_SECONDS


def test_two_laptops_do_not_come_back_in_one_moment():
    waits = {Backoff(Watch(), random.Random(seed).randbytes).failed() for seed in range(20)}

    assert len(waits) == 20


def test_a_wait_runs_out_with_time():
    watch = Watch()
    backoff = Backoff(watch, random.Random(1).randbytes)
    wait = backoff.failed()

    watch.seconds += wait / 2
    halfway = backoff.left()
    watch.seconds += wait

    assert abs(halfway - wait / 2) < 1e-6
    assert backoff.left() == 0.0


def test_a_good_call_forgets_the_bad_ones():
    backoff = Backoff(Watch(), random.Random(1).randbytes)
    for _ in range(6):
        backoff.failed()

    backoff.succeeded()

    assert backoff.left() == 0.0
    assert backoff.failed() <= LEAST_SECONDS


def test_before_the_first_call_nothing_is_waited_for():
    assert Backoff(Watch(), random.Random(1).randbytes).left() == 0.0
