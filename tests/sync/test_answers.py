"""What head office answers, and what becomes of it on the desk: tasks, long queues, restored and revoked laptops."""

import shutil

import pytest
from sqlalchemy import select

from officer_desk.domain.application import Stage
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, tables
from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Push
from officer_desk.protocol.judgement import Outcome
from officer_desk.services import applications, cash, figures, loans, today
from officer_desk.services.progress import entries
from officer_desk.store import receipts
from officer_desk.store.set_back import Sign
from officer_desk.sync.exchange import BATCH, PAGE
from officer_desk.sync.report import HeadOfficeRefused, Revoked
from tests.headoffice.builders import running_house
from tests.sync.people import People, decide


def count_often(desk, times: int) -> None:
    for _ in range(times):
        cash.count_bag(desk, {})


def test_an_act_that_came_too_late_becomes_a_task_and_the_case_is_as_head_office_has_it(everybody):
    application = everybody.apply()
    everybody.sync(everybody.officer, everybody.reviewer)
    decide(everybody.reviewer, application)
    everybody.sync(everybody.reviewer)
    applications.withdraw(everybody.officer, application, "changed_mind")

    report = everybody.sync(everybody.officer)

    (task,) = today.board(everybody.officer).needs_you
    assert (report.refused, report.agrees) == (1, True)
    assert (task.case, task.kind, task.outcome) == (application, "application_withdrawn", Outcome.CONFLICT)
    assert applications.page(everybody.officer, application).application.stage is Stage.REVIEWED


def test_money_too_many_is_counted_at_both_ends_and_becomes_a_task(everybody):
    loan = everybody.lend()
    owed = loans.page(everybody.officer, loan).loan.quote.terms.principal_minor
    everybody.sync(everybody.officer)
    everybody.home.move_to(loans.page(everybody.officer, loan).loan.dated.rows[-1].due)
    everybody.take_cash(loan, owed * 2)
    everybody.take_cash(loan, 5_000)

    report = everybody.sync(everybody.officer)

    (task,) = today.board(everybody.officer).needs_you
    assert (report.refused, report.agrees) == (0, True)
    assert (task.outcome, task.amount_minor) == (Outcome.EXCEPTION, 5_000)
    (counted,) = figures.figures(everybody.officer, everybody.officer.today()).loans
    assert (counted.received_minor, counted.receipts) == (owed * 2 + 5_000, 2)


def test_more_than_a_batch_goes_in_order_and_more_than_a_page_comes_back(people, line):
    people.address = line.address
    people.join(Role.OFFICER, Role.REVIEWER)
    count_often(people.officer, PAGE + 10)

    sent = people.sync(people.officer)
    pushes = line.paths().count("/v1/push")
    line.mend()
    received = people.sync(people.reviewer)

    assert (sent.sent, pushes) == (PAGE + 10, -(-(PAGE + 10) // BATCH))
    assert (received.received, line.paths().count("/v1/feed")) == (PAGE + 10, 2)
    assert sent.agrees
    assert received.agrees


def test_a_revoked_laptop_brings_all_that_was_done_on_it_however_much(officer_only):
    desk = officer_only.officer
    count_often(desk, BATCH + 20)
    accounts.revoke(officer_only.home.house, desk.device.id)

    for _ in range(2):
        with pytest.raises(Revoked):
            officer_only.sync(desk)

    table = tables.quarantine
    with officer_only.home.house.database.read() as connection:
        bodies = connection.execute(select(table.c.body).where(table.c.device == desk.device.id)).scalars().all()
    kept = [canonical.from_builtins(canonical.decode(body), Push).operations for body in bodies]
    assert sorted(one.id for batch in kept for one in batch) == sorted(entry.id for entry in entries(desk))
    assert desk.store.pending_count(desk.device.id) == BATCH + 20


def test_an_older_copy_of_a_desk_that_was_worked_on_is_a_fork_and_stays_one(officer_only, tmp_path):
    put_aside(officer_only, tmp_path)
    count_often(officer_only.officer, 3)
    officer_only.sync(officer_only.officer)
    put_back(officer_only, tmp_path)
    count_often(officer_only.officer, 5)

    refusals = []
    for _ in range(2):
        with pytest.raises(HeadOfficeRefused) as refused:
            officer_only.sync(officer_only.officer)
        refusals.append(refused.value.reason)

    assert refusals == ["fork", "fork"]
    assert officer_only.officer.store.pending_count(officer_only.officer.device.id) == 5
    assert officer_only.officer.set_back().sign is Sign.HEAD_OFFICE


def test_an_older_copy_of_a_desk_gets_back_what_it_has_forgotten_and_new_receipt_numbers(officer_only, tmp_path):
    put_aside(officer_only, tmp_path)
    before = officer_only.officer.store.receipts_left()
    count_often(officer_only.officer, 3)
    officer_only.sync(officer_only.officer)
    put_back(officer_only, tmp_path)

    report = officer_only.sync(officer_only.officer)

    assert (report.answered.sign, report.answered.lost, report.agrees) == (Sign.HEAD_OFFICE, 0, True)
    assert [entry.outcome for entry in entries(officer_only.officer)] == ["applied"] * 3
    assert officer_only.officer.set_back() is None
    count_often(officer_only.officer, 2)
    assert officer_only.sync(officer_only.officer).sent == 2
    with officer_only.officer.reading() as glance:
        given_back = receipts.closed(glance.connection)
    assert sum(block.last - block.first + 1 for block in given_back) == before


def put_aside(people: People, tmp_path) -> None:
    """A copy of the officer's desk, as a backup makes it."""
    people.officer.store.close()
    shutil.copytree(people.folder / Role.OFFICER, tmp_path / "older")
    people.reopen(Role.OFFICER)


def put_back(people: People, tmp_path) -> None:
    """The copy in the place of the desk."""
    people.officer.anchor.flush()
    people.officer.store.close()
    shutil.rmtree(people.folder / Role.OFFICER)
    shutil.copytree(tmp_path / "older", people.folder / Role.OFFICER)
    people.reopen(Role.OFFICER)


def test_a_head_office_that_forgot_something_is_noticed_and_the_desk_keeps_all(tmp_path):
    (tmp_path / "home").mkdir()
    with running_house(tmp_path / "home") as home:
        people = People(home, "BR01", tmp_path).join(Role.OFFICER)
        home.kill()
        shutil.copytree(home.house.folder, tmp_path / "backup")
        home.serve_again()
        count_often(people.officer, 3)
        people.sync(people.officer)
        count_often(people.officer, 2)
        home.kill()
        home.house.close()
        shutil.rmtree(home.house.folder)
        shutil.copytree(tmp_path / "backup", home.house.folder)
        home.serve_again()

        for _ in range(2):
            with pytest.raises(HeadOfficeRefused) as refused:
                people.sync(people.officer)

        assert refused.value.reason == "gap"
        assert [entry.outcome for entry in entries(people.officer)] == ["applied"] * 3 + [""] * 2
        people.close()
