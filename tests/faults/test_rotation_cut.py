"""The data key is exchanged, and the power fails, the process is killed, or the disk fills."""

import pytest

from tests.faults import rotating

SEED = 20261124


def test_a_power_cut_at_any_call_of_a_rotation_leaves_one_key_that_opens_everything(tmp_path):
    outcome = rotating.power(100, SEED, tmp_path)

    assert outcome.failures == []
    assert outcome.counts["under the old key"] > 20
    assert outcome.counts["under the new key"] > 15


@pytest.mark.long
def test_two_thousand_power_cuts_leave_one_key(tmp_path):
    assert rotating.power(1000, SEED + 1, tmp_path).failures == []


def test_a_kill_at_any_moment_of_a_rotation_leaves_one_key_that_opens_everything(tmp_path):
    outcome = rotating.killed(40, SEED, tmp_path)

    assert outcome.failures == []
    assert outcome.counts["under the old key"] + outcome.counts["under the new key"] == 40


def test_a_disk_that_fills_at_a_write_of_a_rotation_is_refused_in_words_and_changes_nothing(tmp_path):
    outcome = rotating.full(40, tmp_path)

    assert outcome.failures == []
    assert sum(count for said, count in outcome.counts.items() if said.startswith("DiskFull")) > 10


@pytest.mark.long
def test_a_disk_that_fills_at_every_write_of_a_rotation_changes_nothing(tmp_path):
    assert rotating.full(1, tmp_path).failures == []
