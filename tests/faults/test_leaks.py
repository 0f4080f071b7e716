"""Nothing that a customer said is written in clear anywhere."""

import gzip
import shutil

import pytest

from tests.faults import leaks, planted, workday
from tests.faults.clear_text import Search, spellings

SEED = 20261124
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="nobody can watch without strace")


@needs_strace
def test_a_whole_day_leaves_no_word_of_a_customer_in_clear(tmp_path):
    outcome = leaks.run(1, SEED, tmp_path)

    assert outcome.failures == []
    assert outcome.counts["controls that were found"] == len(workday.CONTROLS)
    assert outcome.counts["bytes that were searched"] > 10_000_000


@needs_strace
@pytest.mark.long
def test_ten_days_leave_no_word_of_a_customer_in_clear(tmp_path):
    assert leaks.run(10, SEED + 1, tmp_path).failures == []


@pytest.mark.parametrize("word", planted.needles())
def test_a_planted_word_is_found_in_every_writing_and_packing(word):
    search = Search(planted.needles())

    for spelling in spellings(word):
        assert word in search.found(b"\x01\xff" + spelling + b"\0")
    assert word in search.found(b"\0" * 100 + gzip.compress(f"the words {word}".encode("utf-16-le")) + b"\0" * 100)
