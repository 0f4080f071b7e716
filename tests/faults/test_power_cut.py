"""The power fails at any call of a desk's process."""

import pytest

from tests.faults import power

SEED = 20261124


def test_a_power_cut_loses_nothing_that_was_shown_as_saved_and_the_control_shows_that_it_could(tmp_path):
    outcome = power.run(1000, SEED, tmp_path)

    assert outcome.failures == []
    assert outcome.counts["images with every commit flushed"] == 1000
    assert outcome.counts["of them without something that was shown as saved"] > 0


@pytest.mark.long
def test_three_thousand_power_cuts_lose_nothing(tmp_path):
    assert power.run(3000, SEED + 1, tmp_path).failures == []
