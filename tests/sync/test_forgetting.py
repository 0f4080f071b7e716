"""Somebody is forgotten on every desk and at head office, and everything that is signed or chained still holds."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.loan import LoanStage
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, audit, tables
from officer_desk.protocol.personal import Forgotten
from officer_desk.services import applications, customers, documents, forgetting, loans
from officer_desk.services.desk import Desk
from tests.services.test_main_job import visit
from tests.sync.people import People

NAME = visit("trader").who.name


def with_compliance(people: People) -> Desk:
    staff = accounts.hire(people.home.house, "周宁", Role.COMPLIANCE, people.name)
    code = accounts.issue_code(people.home.house, staff.id)
    people.desks[Role.COMPLIANCE] = people.enrol(people.folder / Role.COMPLIANCE, code)
    return people.desks[Role.COMPLIANCE]


def repaid(people: People) -> tuple[str, str]:
    """A trader who paid everything back six years ago; their case and their loan's."""
    loan = people.lend("trader")
    for row in loans.page(people.officer, loan).loan.dated.rows:
        people.home.move_to(row.due)
        people.take_cash(loan, row.total_minor)
    last = loans.page(people.officer, loan).loan
    assert last.stage is LoanStage.SETTLED
    people.home.move_to(row.due + timedelta(days=366 * 6))
    people.sync(people.officer)
    return last.customer, loan


def papers_at_head_office(people: People) -> list[Path]:
    return sorted((people.home.house.folder / "attachments" / people.name).glob("*.encrypted"))


def read(desk: Desk, customer: str) -> str:
    return customers.page(desk, customer).row.name


def test_an_erasure_reaches_every_desk_and_head_office(everybody):
    customer, loan = repaid(everybody)
    compliance = with_compliance(everybody)
    everybody.sync(compliance, everybody.reviewer, everybody.approver)
    papers = applications.page(everybody.officer, everybody.applications[0]).application.documents
    assert papers_at_head_office(everybody)
    assert {read(desk, customer) for desk in everybody.desks.values()} == {NAME}

    forgetting.erase(compliance, customer, NAME, ErasureReason.ASKED)
    report = everybody.sync(compliance)
    others = everybody.sync(everybody.officer, everybody.reviewer, everybody.approver)

    assert (report.refused, report.agrees, others.agrees) == (0, True, True)
    for desk in everybody.desks.values():
        assert forgetting.standing(desk, customer).gone
        assert read(desk, customer) == ""
        assert customers.search(desk, NAME) == ()
        assert all(person.identity is None for person in loans.page(desk, loan).people)
        assert desk.attachments.ids() == frozenset()
    with pytest.raises(Forgotten):
        documents.picture(everybody.officer, papers[0].id)
    assert papers_at_head_office(everybody) == []
    with everybody.home.house.database.read() as connection:
        table = tables.person_key
        keys = connection.execute(select(table.c.wrapped).where(table.c.branch == everybody.name)).scalars().all()
    assert keys
    assert not any(keys)
    assert [one for one in audit.verify(everybody.home.house) if one.branch == everybody.name] == []


def test_a_desk_that_comes_later_gets_the_books_and_not_the_person(everybody):
    customer, loan = repaid(everybody)
    compliance = with_compliance(everybody)
    everybody.sync(compliance)
    forgetting.erase(compliance, customer, NAME, ErasureReason.RETENTION_OVER)
    everybody.sync(compliance)

    staff = accounts.hire(everybody.home.house, "高远", Role.INSPECTOR, everybody.name)
    later = everybody.enrol(everybody.folder / "inspector", accounts.issue_code(everybody.home.house, staff.id))
    everybody.desks[Role.INSPECTOR] = later
    report = everybody.sync(later)

    assert report.agrees
    assert read(later, customer) == ""
    assert loans.page(later, loan).loan.stage is LoanStage.SETTLED
    before = later.store.read_tables()
    later.store.rebuild()
    assert later.store.read_tables() == before


def test_what_head_office_knows_of_and_the_desk_does_not_keeps_the_person(everybody):
    customer, _ = repaid(everybody)
    compliance = with_compliance(everybody)
    everybody.sync(compliance)
    forgetting.erase(compliance, customer, NAME, ErasureReason.ASKED)
    with everybody.officer.writing() as pen:
        told = visit("trader")
        wish = applications.Wish(told.channel, told.purpose, told.amount_minor, told.term_months, 100_000, "")
        applications.open_application(pen, customer, wish)
    everybody.sync(everybody.officer)

    report = everybody.sync(compliance)

    assert report.refused == 2  # the customer, and the spouse whose erasure rested on it
    assert forgetting.standing(compliance, customer).asked_on is None
    assert {read(desk, customer) for desk in (compliance, everybody.officer)} == {NAME}
