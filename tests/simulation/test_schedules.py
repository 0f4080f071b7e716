"""Schedules of a whole lender: whatever happens, what was shown as saved counts once, everywhere."""

from concurrent.futures import ProcessPoolExecutor

import pytest

from tests.simulation import run
from tests.simulation.planted import PLANTED
from tests.simulation.play import play

SCHEDULES, LONG, WITHIN = 100, 10_000, 1000
SOON = (
    "One repayment that arrived removes every waiting one of its loan.",
    "Head office takes two repayments of one second for one.",
    "A receipt's number is not used up.",
    "Money counts twice in its case.",
    "The feed shows an officer the whole branch.",
)


def broken(seeds: range) -> list[str]:
    """Every promise that was broken, with its seed; on two cores."""
    halves = [range(seeds.start, seeds.stop, 2), range(seeds.start + 1, seeds.stop, 2)]
    with ProcessPoolExecutor(2) as pool:
        return [
            f"seed {one.seed}: {what}" for half in pool.map(run.played, halves) for one in half for what in one.broken
        ]


def test_every_schedule_keeps_every_promise() -> None:
    assert broken(range(SCHEDULES)) == []


def test_one_seed_is_one_schedule() -> None:
    with run.ground() as (begun, folder):
        first, second, other = (play(begun, folder / "world", seed) for seed in (5, 5, 6))

    assert first.trace == second.trace != other.trace
    assert first.happened == second.happened


@pytest.mark.parametrize("name", SOON)
def test_a_mistake_that_is_planted_is_found(name: str) -> None:
    assert run.until_found(name, 20)[1] > 0


@pytest.mark.long
def test_ten_thousand_schedules_keep_every_promise() -> None:
    assert broken(range(SCHEDULES, SCHEDULES + LONG)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", PLANTED)
def test_every_mistake_that_is_planted_is_found_within_a_thousand_schedules(name: str) -> None:
    assert run.until_found(name, WITHIN)[1] > 0
