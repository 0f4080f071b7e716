"""The note of what was set up from what: a step is done again when its sources change, and only then."""

import pytest

from workshop import places, stamp, steps


@pytest.fixture(autouse=True)
def own_stamp(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "STAMP", tmp_path / "build" / "set-up.json")


def step(mark: str, ready: bool = True) -> steps.Step:
    return steps.Step("kettle", "Kettle", mark, lambda: ready, lambda line: None)


def test_a_first_start_finds_nothing_done():
    assert step("hot").pending(stamp.read())


def test_a_finished_step_is_not_done_again():
    stamp.note("kettle", "hot")

    assert not step("hot").pending(stamp.read())


def test_a_step_is_done_again_when_its_sources_changed():
    stamp.note("kettle", "hot")

    assert step("cold").pending(stamp.read())


def test_a_step_is_done_again_when_what_it_made_is_gone():
    stamp.note("kettle", "hot")

    assert step("hot", ready=False).pending(stamp.read())


def test_a_struck_step_leaves_the_others():
    stamp.note("kettle", "hot")
    stamp.note("cup", "clean")

    stamp.strike("kettle")

    assert stamp.read() == {"cup": "clean"}


def test_a_broken_note_counts_as_none():
    places.STAMP.parent.mkdir()
    places.STAMP.write_text('{"kettle": ', encoding="utf-8")

    assert stamp.read() == {}


def test_a_fingerprint_sees_contents_and_names_but_not_the_order(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"water")
    two.write_bytes(b"tea")
    before = stamp.fingerprint([one, two])

    assert stamp.fingerprint([two, one]) == before
    two.write_bytes(b"tee")
    assert stamp.fingerprint([one, two]) != before


def test_every_step_names_something_that_it_is_made_from():
    listed = steps.steps(tests=True)

    assert len({step.name for step in listed}) == len(listed)
    assert all(step.mark for step in listed)
