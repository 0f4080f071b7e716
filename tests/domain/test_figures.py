"""Figures that were worked out once stay as they are, since a contract must come out alike for years.

A change that is meant is written down with `PYTHONPATH=src:. python tests/domain/test_figures.py`, and its reason said.
"""

import json
from pathlib import Path

import pytest

from tests.domain.drawn import position_of, schedule_of, told

FIGURES = Path(__file__).with_name("figures.json")
SCHEDULES, POSITIONS = range(300), range(400)
KNOWN = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}


@pytest.mark.parametrize("number", SCHEDULES)
def test_a_schedule_comes_out_as_it_always_did(number: int):
    assert told(schedule_of(number)) == KNOWN["schedules"][number]


@pytest.mark.parametrize("number", POSITIONS)
def test_a_loan_stands_where_it_always_did(number: int):
    assert told(position_of(number)) == KNOWN["positions"][number]


if __name__ == "__main__":
    known = {
        "schedules": [told(schedule_of(number)) for number in SCHEDULES],
        "positions": [told(position_of(number)) for number in POSITIONS],
    }
    FIGURES.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
