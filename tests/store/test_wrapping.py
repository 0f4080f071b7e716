import pytest
from argon2.exceptions import HashingError

from officer_desk.store import wrapping
from officer_desk.store.wrapping import COSTS, strongest_cost

SMALL, MIDDLE, LARGE = COSTS


def laptop(monkeypatch, seconds_at_64_mib: float, memory_mib: int = 4096):
    """A laptop of this speed and memory: time passes as Argon2id would take it, in proportion to the memory."""
    passed = [0.0]

    def hash_secret_raw(secret, salt, passes, memory_kib, *_):
        if memory_kib > memory_mib * 1024:
            raise HashingError
        passed[0] += seconds_at_64_mib * memory_kib / SMALL.memory_kib
        return bytes(32)

    monkeypatch.setattr(wrapping, "hash_secret_raw", hash_secret_raw)
    return lambda: passed[0]


@pytest.mark.parametrize(
    ("seconds_at_64_mib", "cost"),
    [(0.09, LARGE), (0.25, LARGE), (0.26, MIDDLE), (0.5, MIDDLE), (0.6, SMALL), (5.0, SMALL)],
)
def test_the_cost_is_the_highest_that_stays_within_a_second(monkeypatch, seconds_at_64_mib, cost):
    assert strongest_cost(laptop(monkeypatch, seconds_at_64_mib)) == cost


def test_a_slow_laptop_is_not_measured_beyond_what_it_bears(monkeypatch):
    seconds = laptop(monkeypatch, 0.6)

    strongest_cost(seconds)

    assert seconds() == pytest.approx(0.6)


def test_a_laptop_with_little_memory_gets_the_cost_that_it_can_pay(monkeypatch):
    assert strongest_cost(laptop(monkeypatch, 0.05, memory_mib=100)) == SMALL


def test_the_floor_is_64_mib_and_three_passes():
    assert (SMALL.memory_kib, SMALL.passes, SMALL.lanes) == (64 * 1024, 3, 4)
