"""A store that was set back, from the moment it is noticed until head office has answered."""

import os
import shutil
from pathlib import Path

import pytest

from officer_desk.domain.staff import Role
from officer_desk.services import cash, desks, loans
from officer_desk.services.progress import entries
from officer_desk.store.anchor import Anchor
from officer_desk.store.set_back import Sign
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork
from tests.sync.line import Fault
from tests.sync.people import PASSPHRASE, People


def lock(people: People) -> None:
    """As at the end of the day: the store is closed and its file has a seal."""
    desks.close(people.officer)


def unlock(people: People):
    people.desks[Role.OFFICER] = desks.open_desk(people.folder / Role.OFFICER, PASSPHRASE, people._adapters())
    return people.officer


def store_of(people: People) -> Path:
    return people.folder / Role.OFFICER / "desk.db"


def older_store(people: People, tmp_path: Path, work) -> None:
    """Only the store is put back to what it was before the work: its anchor is not."""
    lock(people)
    shutil.copy(store_of(people), tmp_path / "older.db")
    unlock(people)
    work(people.officer)
    lock(people)
    shutil.copy(tmp_path / "older.db", store_of(people))
    unlock(people)


def count_twice(desk) -> None:
    cash.count_bag(desk, {})
    cash.count_bag(desk, {})


def test_a_desk_that_is_closed_and_opened_is_the_same_again_and_again(officer_only):
    for _ in range(3):
        count_twice(officer_only.officer)
        lock(officer_only)
        assert unlock(officer_only).set_back() is None


def test_an_older_store_is_noticed_can_be_read_and_stays_noticed(officer_only, tmp_path):
    officer_only.apply()
    older_store(officer_only, tmp_path, count_twice)

    found = officer_only.officer.set_back()
    assert (found.sign, found.lost) == (Sign.STORE_BEHIND, 2)
    assert len(entries(officer_only.officer)) == found.ends_at
    lock(officer_only)
    assert unlock(officer_only).set_back() == found
    officer_only.officer.store.close()  # as when the power fails
    assert unlock(officer_only).set_back() == found


def test_what_was_lost_here_and_is_there_comes_back_with_the_answer(officer_only, tmp_path, line):
    officer_only.apply()
    older_store(officer_only, tmp_path, lambda desk: (count_twice(desk), officer_only.sync(desk)))
    recorded = officer_only.officer.set_back().reached

    officer_only.address = line.address
    line.breaks_at("/v1/feed", Fault.AFTER)
    with pytest.raises(NoNetwork):
        officer_only.sync(officer_only.officer)
    assert officer_only.officer.set_back() is not None
    line.mend()
    report = officer_only.sync(officer_only.officer)

    assert (report.answered.lost, report.agrees) == (0, True)
    assert len(entries(officer_only.officer)) == recorded
    assert officer_only.officer.set_back() is None
    lock(officer_only)
    assert unlock(officer_only).set_back() is None


def test_what_never_reached_head_office_is_counted_as_lost_and_work_goes_on(officer_only, tmp_path):
    officer_only.apply()
    officer_only.sync(officer_only.officer)
    older_store(officer_only, tmp_path, count_twice)
    cash.count_bag(officer_only.officer, {})

    report = officer_only.sync(officer_only.officer)

    assert (report.answered.lost, report.sent, report.agrees) == (2, 1, True)
    assert officer_only.officer.set_back() is None


def test_money_is_taken_under_provisional_numbers_until_head_office_answers(everybody, tmp_path):
    loan = everybody.lend()
    everybody.sync(everybody.officer)
    everybody.home.move_to(everybody.first_due(loan))
    used = []
    older_store(everybody, tmp_path, lambda desk: used.append(everybody.take_cash(loan, 10_000)))

    number = everybody.take_cash(loan, 20_000)

    series = number.rsplit("-", 1)[0]
    assert (number.count("-P-"), number[-3:]) == (1, "001")
    assert everybody.take_cash(loan, 1_000) == f"{series}-002"
    report = everybody.sync(everybody.officer)
    assert (report.agrees, report.answered.lost) == (True, 2)
    final = everybody.take_cash(loan, 3_000)
    assert "-P-" not in final
    assert final > max(used)
    numbers = {receipt.number for receipt in loans.page(everybody.officer, loan).loan.receipts}
    assert numbers == {number, f"{series}-002", final}


def test_a_desk_set_back_twice_gives_no_provisional_number_twice(everybody, tmp_path):
    loan = everybody.lend()
    everybody.home.move_to(everybody.first_due(loan))
    older_store(everybody, tmp_path, count_twice)
    lock(everybody)
    shutil.copy(store_of(everybody), tmp_path / "again.db")
    unlock(everybody)
    first = everybody.take_cash(loan, 10_000)
    lock(everybody)
    shutil.copy(tmp_path / "again.db", store_of(everybody))
    unlock(everybody)

    assert everybody.take_cash(loan, 10_000) != first


def test_a_store_that_was_worked_on_after_it_was_set_back_is_another_history(officer_only, tmp_path):
    officer_only.apply()
    older_store(officer_only, tmp_path, lambda desk: (count_twice(desk), officer_only.sync(desk)))
    cash.count_bag(officer_only.officer, {})

    with pytest.raises(HeadOfficeRefused) as refused:
        officer_only.sync(officer_only.officer)

    assert refused.value.reason == "fork"
    assert officer_only.officer.set_back() is not None


@pytest.mark.parametrize("how", ["gone", "changed", "one bit"])
def test_an_anchor_that_is_not_as_it_was_is_noticed_and_head_office_answers(officer_only, how):
    path = officer_only.folder / Role.OFFICER / "anchor"
    count_twice(officer_only.officer)
    lock(officer_only)
    written = path.read_bytes()
    if how == "gone":
        path.unlink()
    elif how == "changed":
        path.write_bytes(os.urandom(len(written)))
    else:
        path.write_bytes(written[:-1] + bytes([written[-1] ^ 1]))

    found = unlock(officer_only).set_back()

    assert found.sign is (Sign.ANCHOR_MISSING if how == "gone" else Sign.ANCHOR_FORGED)
    assert officer_only.sync(officer_only.officer).answered.lost == 0
    lock(officer_only)
    assert unlock(officer_only).set_back() is None


def test_the_anchor_says_where_the_chain_ends_before_a_receipt_is_made(everybody):
    loan = everybody.lend()
    everybody.home.move_to(everybody.first_due(loan))
    anchor = everybody.officer.anchor._anchor
    path = everybody.folder / Role.OFFICER / "anchor"

    for _ in range(3):
        number = everybody.take_cash(loan, 1_000)
        written = Anchor(path, anchor._key).read()
        with everybody.officer.reading() as glance:
            last = entries(everybody.officer)[-1]
            assert (
                written.head.seq
                == glance.connection.exec_driver_sql(
                    "SELECT max(seq) FROM operation WHERE device = ?", (everybody.officer.device.id,)
                ).scalar_one()
            )
        assert last.kind == "cash_taken"
        assert any(receipt.number == number for receipt in loans.page(everybody.officer, loan).loan.receipts)
