"""Files of a desk altered while nobody looks."""

import pytest

from tests.faults import tamper

SEED = 20261124


def test_whatever_is_altered_is_noticed_and_money_can_still_be_receipted(tmp_path):
    outcome = tamper.run(100, SEED, tmp_path)

    assert list(outcome.failures) == []
    assert sum(times for name, times in outcome.counts.items() if name.startswith("a bit of the store")) >= 300
    for kind in ("an older page", "an older store", "the log cut"):
        assert sum(times for name, times in outcome.counts.items() if name.startswith(kind)) >= 100


@pytest.mark.long
def test_whatever_is_altered_is_noticed_ten_times_as_often(tmp_path):
    assert list(tamper.run(1000, SEED + 1, tmp_path).failures) == []
