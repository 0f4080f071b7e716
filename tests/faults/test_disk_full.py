"""The disk fills at any write of what an officer does."""

import pytest

from tests.faults import disk, filled

SEED = 20261124


def test_a_full_disk_is_said_in_words_changes_nothing_and_the_work_goes_on_when_there_is_room(tmp_path):
    outcome = disk.run(0, SEED, tmp_path)

    assert outcome.failures == []
    for act in filled.ACTS:
        for call in disk.CALLS:
            assert outcome.counts[f"{act}: the disk full at one {call}"] > 0


@pytest.mark.long
def test_a_disk_that_stays_full_for_a_while_changes_nothing(tmp_path):
    assert disk.run(1000, SEED, tmp_path).failures == []
