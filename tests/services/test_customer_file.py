"""One customer's file, and finding customers by what an officer remembers."""

from dataclasses import replace

import pytest

from officer_desk.domain.decision import Verdict
from officer_desk.domain.errors import BadField
from officer_desk.domain.loan import PayChannel
from officer_desk.domain.party import PartyRole
from officer_desk.services import customer_file, customers, decisions, loans, repayments
from officer_desk.services.desk import CaseNotHere
from tests.desks import APPROVER, REVIEWER, SetClock, open_desk
from tests.services.test_main_job import apply_for, decide, lend, visit


def borrowed(desk, clock):
    """A trader who has repaid once; answers the customer's id and the loan's."""
    told = visit("trader")
    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    page = loans.page(desk, loan)
    clock.move_to(page.loan.dated.rows[0].due)
    repayments.take(desk, loan, page.loan.dated.rows[0].total_minor, PayChannel.CASH, "")
    return page.customer.id, loan


def test_a_file_tells_what_happened_the_newest_first(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    customer, loan = borrowed(desk, clock)

    events = customer_file.file(desk, customer).events

    assert [event.kind for event in events] == [
        "repayment_recorded",
        "disbursement_recorded",
        "contract_signed",
        "cost_sheet_signed",
        "application_decided",
        "application_reviewed",
        "application_submitted",
        "survey_recorded",
        "document_attached",
        "consent_given",
        "party_named",
        "product_chosen",
        "application_opened",
        "customer_received",
    ]
    repaid, papers, opened = events[0], events[8], events[12]
    assert (repaid.place, repaid.case, repaid.name, repaid.amount_minor) == (
        "loan",
        loan,
        "BR01-D01-000201",
        280_000,
    )
    assert (papers.times, opened.amount_minor) == (6, 3_000_000)
    assert events[5].by == REVIEWER.id


def test_a_file_has_the_people_the_papers_and_the_money_of_the_household(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    customer, _ = borrowed(desk, clock)

    file = customer_file.file(desk, customer)

    assert [(known.role, known.identity.name) for known in file.people] == [(PartyRole.SPOUSE, "张强")]
    assert {paper.document.kind for paper in file.papers} >= {"id_card", "business_licence", "marriage_certificate"}
    assert all(paper.here for paper in file.papers)
    assert file.survey.assessment.income.sales_minor == 3_000_000


def test_customers_are_found_with_what_their_loans_owe(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    customer, loan = borrowed(desk, clock)
    apply_for(desk, visit("farmer"))
    outstanding = loans.page(desk, loan).position.outstanding_minor

    everybody = customers.listed(desk)
    by_phone, by_digits, by_name = (customers.listed(desk, typed) for typed in ("199 0000 0021", "9927", " 刘芳 "))

    assert len(everybody) == 2
    assert [one.row.id for one in (*by_phone, *by_digits, *by_name)] == [customer] * 3
    assert (by_name[0].loans, by_name[0].outstanding_minor) == (1, outstanding)
    assert by_name[0].masked_phone == "199****0021"


def test_numbers_are_shown_to_whoever_says_what_for(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    customer, _ = borrowed(desk, clock)

    numbers = customers.numbers(desk, customer, "call")
    with pytest.raises(BadField) as refused:
        customers.numbers(desk, customer, "curious")

    assert (numbers.phone, numbers.id_number) == ("19900000021", "370000198804129927")
    assert refused.value.field == "reason"
    assert numbers.phone not in repr(numbers)


def test_an_application_is_no_customer(tmp_path):
    desk = open_desk(tmp_path)
    application = apply_for(desk, visit("trader"))

    with pytest.raises(CaseNotHere):
        customer_file.file(desk, application)


def test_what_waits_comes_the_longest_waiting_first_and_at_the_right_step(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    first = apply_for(desk, visit("wage_earner"))
    clock.pass_days(1)
    second = apply_for(desk, visit("trader"))
    clock.pass_days(2)
    reviewer, approver = replace(desk, me=REVIEWER), replace(desk, me=APPROVER)
    decisions.decide(reviewer, first, Verdict.AGREE, 1_900_000, "capacity_proven", "")

    to_review, to_approve = decisions.waiting(reviewer), decisions.waiting(approver)

    assert [(one.row.id, (desk.today() - one.since).days) for one in to_review] == [(second, 2)]
    assert [(one.row.id, (desk.today() - one.since).days) for one in to_approve] == [(first, 0)]
    assert decisions.waiting(desk) == ()
