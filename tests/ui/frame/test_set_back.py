"""The band of a desk whose store is older than it was: when it is in sight, what it says, and what ends it."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from officer_desk.journey.hands import Hands
from officer_desk.services.desk import Desk
from officer_desk.store import set_back, tables
from officer_desk.store.set_back import OF_ONE_DAY, SetBack, Sign
from officer_desk.sync.report import SyncReport
from officer_desk.ui.syncing import Told
from officer_desk.ui.words import set_back as words
from tests.ui.frame.windows import Windows, settle, until


def marked(desk: Desk, found: SetBack) -> Desk:
    with desk.store.write() as connection:
        set_back.mark(connection, found, desk.random)
    return desk


def found_by(sign: Sign, lost: int = 0) -> SetBack:
    return SetBack(sign, 0, 10, 10 + lost)


def test_a_desk_that_is_as_it_was_has_no_band(desk: Desk, windows: Windows) -> None:
    window = windows.of(desk)

    assert window.set_back.isHidden()
    assert window.set_back.said == ""


def test_the_band_says_what_is_missing_and_what_to_do(desk: Desk, windows: Windows) -> None:
    window = windows.of(marked(desk, found_by(Sign.STORE_BEHIND, lost=4)))

    assert window.set_back.isVisible()
    assert "4 record" in window.set_back.said
    for advice in ("Sync", "take money", "provisional", "Pay nothing out"):
        assert advice in window.set_back.said


def test_a_sync_that_brings_the_answer_takes_the_band_away_and_says_what_it_means(desk: Desk, windows: Windows) -> None:
    found = found_by(Sign.STORE_BEHIND, lost=4)

    def answered(told: Told) -> SyncReport:
        with desk.store.write() as connection:
            set_back.clear(connection)
        return SyncReport(answered=found)

    window = windows.of(marked(desk, found), job=answered)
    Hands().press(window, "sync_set_back")
    settle(window)

    assert window.set_back.isHidden()
    assert "never received 4 record" in window.message.text


def test_every_sign_has_a_sentence_that_fits_it(qapp: object) -> None:
    said = {sign: words.noticed(found_by(sign)) for sign in Sign}

    assert all("mark beside" in text for sign, text in said.items() if sign.startswith("anchor_"))
    assert all("Parts" in text for sign, text in said.items() if sign not in OF_ONE_DAY)
    assert "here again" in words.answered(found_by(Sign.STORE_BEHIND))


@pytest.mark.parametrize("sound", [True, False])
def test_a_large_store_is_held_against_itself_while_the_desk_is_at_rest(
    full: Desk, windows: Windows, sound: bool
) -> None:
    taken = full.store.receipts_left() < 100
    if not sound:
        with full.store.write() as connection:
            connection.execute(update(tables.receipt_block).values(next=tables.receipt_block.c.first))

    window = windows.of(replace(full, unaudited=True))
    until(lambda: window.audit.ended, "the end of the audit")
    settle(window)

    assert taken
    assert window.set_back.isHidden() is sound
    assert (full.set_back() is None) is sound
