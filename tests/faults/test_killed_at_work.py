"""`kill -9` at any moment of somebody's work."""

import pytest

from tests.faults import kill

SEED = 20261124


def test_nothing_that_was_shown_as_saved_is_lost_by_a_kill_at_any_moment_or_commit(tmp_path):
    outcome = kill.run(150, SEED, tmp_path)

    assert outcome.failures == []
    assert outcome.counts["killed at some moment"] == 150
    assert outcome.counts["killed before a commit"] == outcome.counts["killed after a commit"] >= 12
    assert outcome.counts["operations shown as saved"] > 1000


@pytest.mark.long
def test_nothing_is_lost_by_five_hundred_kills(tmp_path):
    assert kill.run(500, SEED + 1, tmp_path).failures == []
