"""A laptop is lost: the desk comes back from a stick and from head office, or from head office alone."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts
from officer_desk.protocol.clock import PracticeClock
from officer_desk.services import (
    applications,
    backups,
    cash,
    customers,
    documents,
    forgetting,
    loans,
    progress,
    restoring,
)
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.store.keyring import NoKeyring
from officer_desk.sync.report import HeadOfficeRefused, Revoked
from tests.services.test_main_job import visit
from tests.sync.people import CHEAP, PASSPHRASE, People
from tests.sync.test_forgetting import NAME, repaid, with_compliance


def way(people: People) -> Adapters:
    return Adapters(PracticeClock(people.home.clock_file), os.urandom, NoKeyring(), CHEAP)


def back_up(people: People, tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    made = backups.make(people.officer, stick, PASSPHRASE, way(people), lambda *_: None, lambda: False)
    return stick / made.file


def restore(people: People, file: Path, tmp_path: Path) -> Desk:
    """On a laptop that has nothing but the file and the paper."""
    code = backups.code(people.officer)
    root = tmp_path / "new laptop" / "desks"
    root.mkdir(parents=True)
    return restoring.restore(file, root, PASSPHRASE, code, way(people), lambda *_: None, lambda: False)


def is_now(people: People, desk: Desk) -> Desk:
    """The old laptop is gone; this is the officer's desk."""
    people.officer.store.close()
    people.desks[Role.OFFICER] = desk
    return desk


def test_what_was_done_after_the_backup_comes_back_from_head_office(everybody, tmp_path):
    loan = everybody.lend()
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    everybody.home.move_to(everybody.first_due(loan))
    late = everybody.take_cash(loan, 10_000)
    everybody.sync(everybody.officer)
    recorded, before = len(progress.entries(everybody.officer)), everybody.officer.store.read_tables()

    desk = is_now(everybody, restore(everybody, file, tmp_path))
    provisional = everybody.take_cash(loan, 5_000) if desk.set_back() is None else ""
    report = everybody.sync(desk)

    assert (provisional, report.agrees, report.answered.lost) == ("", True, 0)
    assert desk.set_back() is None
    assert len(progress.entries(desk)) == recorded
    assert desk.store.read_tables() == before
    assert everybody.take_cash(loan, 1_000) > late


def test_a_restored_desk_works_on_and_its_receipts_are_provisional_until_the_sync(everybody, tmp_path):
    loan = everybody.lend()
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    everybody.home.move_to(everybody.first_due(loan))

    desk = is_now(everybody, restore(everybody, file, tmp_path))
    number = everybody.take_cash(loan, 20_000)
    report = everybody.sync(desk)

    assert "-P-" in number
    assert (report.agrees, desk.set_back()) == (True, None)
    assert "-P-" not in everybody.take_cash(loan, 1_000)


def test_the_old_laptop_that_turns_up_again_is_another_history_and_nothing_of_it_is_merged(everybody, tmp_path):
    everybody.apply()
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    old = everybody.officer

    desk = restore(everybody, file, tmp_path)
    everybody.sync(desk)
    cash.count_bag(desk, {})
    everybody.sync(desk)
    cash.count_bag(old, {})
    with pytest.raises(HeadOfficeRefused) as refused:
        everybody.sync(old)

    assert refused.value.reason == "fork"
    desk.store.close()


def test_a_desk_whose_laptop_was_reported_stolen_is_not_let_in_again_by_its_backup(everybody, tmp_path):
    everybody.apply()
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    accounts.revoke(everybody.home.house, everybody.officer.device.id)

    desk = is_now(everybody, restore(everybody, file, tmp_path))

    with pytest.raises(Revoked):
        everybody.sync(desk)


def test_somebody_erased_after_the_backup_is_never_readable_on_the_restored_desk(everybody, tmp_path):
    customer, _ = repaid(everybody)
    application = everybody.apply("farmer")
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    compliance = with_compliance(everybody)
    everybody.sync(compliance)
    forgetting.erase(compliance, customer, NAME, ErasureReason.ASKED)
    everybody.sync(compliance)

    desk = is_now(everybody, restore(everybody, file, tmp_path))
    offline = forgetting.standing(desk, customer)
    unread = customers.page(desk, customer).row.name
    report = everybody.sync(desk)

    assert (offline.withheld, offline.gone, unread) == (True, False, "")
    assert applications.page(desk, application).people[0].identity is not None
    after = forgetting.standing(desk, customer)
    assert (after.withheld, after.gone, report.agrees) == (False, True, True)
    assert customers.page(desk, customer).row.name == ""
    assert customers.search(desk, NAME) == ()
    kept = applications.page(desk, everybody.applications[0]).application.documents
    assert [desk.attachments.here(document.id) for document in kept] == [False] * len(kept)


def test_whoever_was_only_withheld_is_readable_again_after_the_sync(everybody, tmp_path):
    customer, _ = repaid(everybody)
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)

    desk = is_now(everybody, restore(everybody, file, tmp_path))
    unread = customers.page(desk, customer).row.name
    everybody.sync(desk)

    assert unread == ""
    assert customers.page(desk, customer).row.name == NAME
    assert [row.name for row in customers.search(desk, NAME)] == [NAME]


def test_a_new_laptop_without_any_backup_gets_the_whole_portfolio_from_head_office(everybody):
    loan = everybody.lend("trader")
    everybody.home.move_to(everybody.first_due(loan))
    everybody.take_cash(loan, 10_000)
    open_one = everybody.apply("farmer")
    everybody.sync(everybody.officer)
    old = everybody.officer
    before = {name: rows for name, rows in old.store.read_tables().items() if name != "task"}
    papers = {
        document.id for id in everybody.applications for document in applications.page(old, id).application.documents
    }

    accounts.revoke(everybody.home.house, old.device.id)
    new = everybody.enrol(everybody.folder / "again", accounts.issue_code(everybody.home.house, old.me.id))
    report = everybody.sync(new)
    is_now(everybody, new)

    assert report.agrees
    assert {name: rows for name, rows in new.store.read_tables().items() if name != "task"} == before
    assert papers == {id for id in new.attachments.ids() if id in papers}
    assert documents.picture(new, sorted(papers)[0])
    assert applications.page(new, open_one).people[0].identity.name == visit("farmer").who.name
    assert new.device.id != old.device.id
    assert everybody.take_cash(loan, 1_000).startswith(f"{everybody.name}-")
    assert everybody.sync(new).agrees
    assert loans.page(new, loan).loan.receipts
    shutil.rmtree(everybody.folder / "again", ignore_errors=True)


def test_a_backup_of_years_ago_reads_nobody_without_a_running_loan_before_head_office_answers(everybody, tmp_path):
    loan = everybody.lend("trader")
    application = everybody.apply("farmer")
    everybody.sync(everybody.officer)
    file = back_up(everybody, tmp_path)
    everybody.home.move_to(everybody.first_due(loan) + timedelta(days=366 * 4))

    desk = is_now(everybody, restore(everybody, file, tmp_path))

    assert loans.page(desk, loan).people[0].identity is not None
    assert applications.page(desk, application).people[0].identity is None
