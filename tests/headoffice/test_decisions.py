"""What head office says of an operation beyond the shared rule book: hands, papers, packs, days."""

from datetime import timedelta

import pytest

from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.decision import Level
from officer_desk.domain.staff import Role
from officer_desk.headoffice import policy
from officer_desk.protocol import acts, canonical
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.packs import read_pack
from tests.headoffice.builders import (
    TODAY,
    WANG,
    Branch,
    agreed_quote,
    apply_for,
    attached,
    decision,
    need,
    practice_rules,
    receive_customer,
    repay,
    running_house,
)


def last(answer):
    return answer.answers[-1].outcome, [finding.rule for finding in answer.answers[-1].findings]


def test_an_officer_does_not_decide_on_the_own_application(branch):
    branch.submit()
    branch.officer.record(acts.ApplicationReviewed(decision(branch.officer, Level.REVIEW)), branch.application, 7)

    answer = branch.officer.push()

    assert last(answer) == (Outcome.REJECTED, ["role_may_not", "own_application"])


def test_a_reviewer_does_not_approve(branch):
    branch.submit()
    branch.reviewer.record(acts.ApplicationReviewed(decision(branch.reviewer, Level.REVIEW)), branch.application, 7)
    branch.reviewer.record(acts.ApplicationDecided(decision(branch.reviewer, Level.APPROVAL)), branch.application, 8)

    answer = branch.reviewer.push()

    assert last(answer) == (Outcome.REJECTED, ["role_may_not", "reviewed_it_too", "over_approval_limit"])


def test_a_manager_approves_no_more_than_the_pack_says(branch):
    branch.submit()
    manager = branch.home.laptop(Role.MANAGER, branch.name)
    branch.reviewer.record(acts.ApplicationReviewed(decision(branch.reviewer, Level.REVIEW)), branch.application, 7)
    branch.reviewer.push()
    too_much = decision(manager, Level.APPROVAL, 6_000_000)
    manager.record(acts.ApplicationDecided(too_much), branch.application, 8)

    outcome, rules = last(manager.push())

    assert outcome is Outcome.REJECTED
    assert "over_approval_limit" in rules


def test_nothing_is_approved_while_the_bytes_of_a_paper_are_missing(branch):
    branch.customer = receive_customer(branch.officer)
    branch.application, branch.documents = apply_for(branch.officer, branch.customer)
    branch.officer.push()
    branch.officer.send_file(branch.documents[0])

    refused = branch.approve()
    for document in branch.documents[1:]:
        branch.officer.send_file(document)
    branch.approver.record(acts.ApplicationDecided(decision(branch.approver, Level.APPROVAL)), branch.application, 8)
    granted = branch.approver.push()

    assert last(refused) == (Outcome.REJECTED, ["papers_not_at_head_office"])
    assert refused.answers[0].findings[0].facts == {"missing": 2}
    assert last(granted) == (Outcome.APPLIED, [])


def test_a_paper_whose_key_is_not_sealed_to_head_office_is_refused(branch):
    customer = receive_customer(branch.officer)
    case = branch.officer.new_id()
    branch.officer.record(acts.ApplicationOpened(customer, need(branch.officer, customer)), case)
    paper, other = (attached(branch.officer, branch.officer.new_id(), "id_card", customer) for _ in range(2))
    branch.officer.record(acts.DocumentAttached(paper.document, other.file_key), case, 1)

    answer = branch.officer.push()

    assert last(answer) == (Outcome.REJECTED, ["file_key_unreadable"])


def test_money_on_a_settled_loan_is_taken_as_an_exception(branch):
    branch.submit()
    branch.approve()
    branch.pay_out()
    end = agreed_quote().rows[-1].due
    branch.home.move_to(end)
    branch.officer.connect_again()
    bag = branch.officer.new_id()
    repay(branch.officer, branch.loan, bag, agreed_quote().total_minor * 2, 1, on=end)
    repay(branch.officer, branch.loan, bag, 10_000, 2, on=end)

    answer = branch.officer.push()

    assert [one.outcome for one in answer.answers] == [
        Outcome.APPLIED,
        Outcome.APPLIED,
        Outcome.EXCEPTION,
        Outcome.APPLIED,
    ]
    assert "loan_settled" in [finding.rule for finding in answer.answers[2].findings]
    assert branch.officer.figures().loans[0].receipts == 2


def test_two_receipts_for_one_loan_in_the_same_second_are_two(branch):
    branch.submit()
    branch.approve()
    branch.pay_out()
    bag = branch.officer.new_id()
    repay(branch.officer, branch.loan, bag, 10_000, 1, written_at=1_800_000_000_000)
    repay(branch.officer, branch.loan, bag, 10_000, 2, written_at=1_800_000_000_000)

    branch.officer.push()

    (loan,) = branch.officer.figures().loans
    assert (loan.receipts, loan.received_minor) == (2, 20_000)


@pytest.mark.parametrize(("days", "rule"), [(2, "business_date_ahead"), (700, "business_date_ahead"),
                                            (-32, "business_date_old"), (-700, "business_date_old")])  # fmt: skip
def test_any_clock_is_accepted_and_a_strange_day_is_said(branch, days, rule):
    strange = TODAY + timedelta(days=days)
    repay(branch.officer, "e" * 32, branch.officer.new_id(), 100, on=strange)

    answer = branch.officer.push()

    assert last(answer) == (Outcome.EXCEPTION, [rule])


@pytest.mark.parametrize("days", [1, 0, -31])
def test_a_day_that_can_be_is_not_strange(branch, days):
    repay(branch.officer, "e" * 32, branch.officer.new_id(), 100, on=TODAY + timedelta(days=days))

    assert last(branch.officer.push()) == (Outcome.APPLIED, [])


def test_an_operation_under_a_pack_that_was_not_valid_is_judged_by_the_one_that_was(branch):
    customer = branch.officer.new_id()
    received = acts.CustomerReceived(CustomerKind.FARMER, branch.officer.seal(WANG, customer), "zh_CN")
    branch.officer.record(received, customer, pack=7)

    answer = branch.officer.push()

    assert last(answer) == (Outcome.APPLIED, ["other_pack"])
    assert answer.answers[0].findings[0].facts == {"named": 7, "judged_by": 1}


def test_a_new_pack_judges_from_its_own_day_on(tmp_path):
    with running_house(tmp_path) as home:
        policy.publish(home.house, practice_rules() | {"number": 2, "valid_from": TODAY + timedelta(days=1)})
        branch = Branch.open(home, "BR01")
        for pack, on in ((1, TODAY), (2, TODAY + timedelta(days=1))):
            customer = branch.officer.new_id()
            received = acts.CustomerReceived(CustomerKind.FARMER, branch.officer.seal(WANG, customer), "zh_CN")
            branch.officer.record(received, customer, pack=pack, business_date=on)

        answer = branch.officer.push()

    assert [one.findings for one in answer.answers] == [(), ()]
    assert read_pack(canonical.decode(branch.officer.lease.pack)).number == 1
