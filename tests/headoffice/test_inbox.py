"""What is pushed is taken once, in the order of its chain, or not at all; and nothing is lost."""

from dataclasses import replace

import pytest

from officer_desk.domain.application import Application
from officer_desk.domain.customer import Consent, CustomerKind, Purpose
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, cases, tables
from officer_desk.headoffice.people import People
from officer_desk.protocol import acts, exchange
from officer_desk.protocol.chain import Head
from officer_desk.protocol.judgement import Outcome
from tests.headoffice.builders import TODAY, WANG, Branch, apply_for, lend, need, receive_customer, repay


def outcomes(answer):
    return [one.outcome for one in answer.answers]


def rules(answer):
    return [[finding.rule for finding in one.findings] for one in answer.answers]


def stored(branch: Branch, table) -> int:
    with branch.home.house.database.read() as connection:
        return len(connection.execute(table.select().where(table.c.branch == branch.name)).all())


def test_the_same_batch_twice_is_answered_twice_and_counted_once(branch):
    customer = receive_customer(branch.officer)
    lend(branch.officer, "0" * 32, customer)
    batch = branch.officer.batch()

    first = branch.officer.push(batch)
    second = branch.officer.push(batch)

    assert second == first
    assert stored(branch, tables.operation) == 6
    assert branch.officer.figures().operations == 6


def test_a_batch_whose_answer_was_lost_goes_again_with_what_came_after(branch):
    receive_customer(branch.officer)
    branch.officer.ask("POST", "/v1/push", exchange.spell(branch.officer.batch()))
    receive_customer(branch.officer)

    answer = branch.officer.push()

    assert outcomes(answer) == [Outcome.APPLIED] * 6
    assert [one.position for one in answer.answers] == [1, 2, 3, 4, 5, 6]


def test_a_gap_stops_the_push_and_says_where_the_chain_is(branch):
    receive_customer(branch.officer)
    branch.officer.push()
    receive_customer(branch.officer)
    behind = branch.officer.waiting[0]
    ahead = Head(behind.seq, b"\x01" * 32)

    answer = branch.officer.push(branch.officer.batch(*branch.officer.waiting[1:], previous=ahead))

    assert (answer.stop, answer.answers, answer.head.seq) == ("gap", (), 3)


def test_another_chain_from_the_same_laptop_is_a_fork_and_kept_aside(branch):
    copied = replace(branch.officer, waiting=[], keys={})
    receive_customer(branch.officer)
    branch.officer.push()
    receive_customer(copied)
    copied.connect_again()

    answer = copied.push()

    assert (answer.stop, answer.answers) == ("fork", ())
    assert stored(branch, tables.operation) == 3
    assert stored(branch, tables.quarantine) == 1


def test_a_restored_laptop_s_operations_count_once_when_it_is_enrolled_anew(branch):
    customer = receive_customer(branch.officer)
    branch.officer.push()
    again = branch.home.laptop_of(branch.officer.lease.staff.id)
    again.keys = branch.officer.keys
    received = acts.CustomerReceived(CustomerKind.WAGE_EARNER, again.seal(WANG, customer), "zh_CN")
    with branch.home.house.database.read() as connection:
        rows = connection.execute(tables.operation.select().where(tables.operation.c.branch == branch.name)).all()
    for row in rows:
        again.record(received, customer, id=row.id, kind=row.kind, version=row.version, payload=row.payload,
                     written_at=row.written_at)  # fmt: skip

    answer = again.push()

    assert outcomes(answer) == [Outcome.APPLIED] * 3
    assert answer.head.seq == 3
    assert again.figures().operations == 3


def test_the_same_id_with_other_words_is_never_taken(branch):
    customer = receive_customer(branch.officer)
    branch.officer.push()
    known = branch.officer.feed().items[0].operation
    again = branch.home.laptop_of(branch.officer.lease.staff.id)
    other = acts.CustomerReceived(CustomerKind.TRADER, again.seal(WANG, customer), "zh_CN")
    again.record(other, customer, id=known.id)

    answer = again.push()

    assert (answer.stop, answer.head.seq) == ("fork", 0)


def test_a_batch_changed_on_the_way_is_refused_whole(branch):
    receive_customer(branch.officer)
    batch = branch.officer.batch()
    first, *rest = batch.operations
    changed = replace(batch, operations=(replace(first, pack=2), *rest))

    answer = branch.officer.ask("POST", "/v1/push", exchange.spell(changed))

    assert (answer.status_code, answer.json()) == (403, {"refusal": "batch_signature"})
    assert stored(branch, tables.operation) == 0


def test_a_batch_signed_by_another_device_is_refused(branch):
    receive_customer(branch.officer)
    batch = branch.reviewer.sign(replace(branch.officer.batch(), signature=b""))

    answer = branch.officer.ask("POST", "/v1/push", exchange.spell(batch))

    assert answer.json() == {"refusal": "batch_signature"}


def test_a_batch_with_a_hole_is_refused(branch):
    receive_customer(branch.officer)
    batch = branch.officer.batch()

    answer = branch.officer.ask("POST", "/v1/push", exchange.spell(replace(batch, operations=batch.operations[::2])))

    assert (answer.status_code, answer.json()) == (400, {"refusal": "chain"})


def test_nobody_pushes_for_another_device(branch):
    receive_customer(branch.officer)

    answer = branch.reviewer.ask("POST", "/v1/push", exchange.spell(branch.officer.batch()))

    assert (answer.status_code, answer.json()) == (403, {"refusal": "device"})


def test_what_a_revoked_laptop_still_brings_is_kept_but_not_merged(branch):
    receive_customer(branch.officer)
    accounts.revoke(branch.home.house, branch.officer.id)

    answer = branch.officer.push()

    assert (answer.stop, answer.answers) == ("revoked", ())
    assert stored(branch, tables.operation) == 0
    assert stored(branch, tables.quarantine) == 1


def test_whoever_looks_at_what_a_revoked_laptop_brought_can_read_its_customers(branch):
    customer = receive_customer(branch.officer)
    accounts.revoke(branch.home.house, branch.officer.id)

    branch.officer.push()

    with branch.home.house.database.read() as connection:
        known = People(connection, branch.name, branch.home.house).key_of(customer)
    assert known == branch.officer.keys[customer]


def test_an_unknown_kind_is_parked_and_only_its_case_waits(branch):
    first, second = branch.officer.new_id(), branch.officer.new_id()
    branch.officer.record(acts.ConsentGiven(Consent(first, Purpose.CREDIT_ENQUIRY, TODAY)), first, kind="levitated")
    branch.officer.record(acts.ConsentGiven(Consent(first, Purpose.CREDIT_ENQUIRY, TODAY)), first)
    received = acts.CustomerReceived(CustomerKind.FARMER, branch.officer.seal(WANG, second), "zh_CN")
    branch.officer.record(received, second)

    answer = branch.officer.push()

    assert outcomes(answer) == [Outcome.PARKED, Outcome.PARKED, Outcome.APPLIED]
    assert rules(answer) == [["unknown_kind"], ["case_waits"], []]
    assert [one.position for one in answer.answers] == [None, None, 1]


def test_what_was_parked_for_want_of_a_key_is_taken_when_the_key_comes(branch):
    customer = receive_customer(branch.officer)
    key = branch.officer.keys.pop(customer)
    parked = branch.officer.push()
    branch.officer.keys[customer] = key
    application, _ = apply_for(branch.officer, customer)

    branch.officer.push()

    assert outcomes(parked) == [Outcome.PARKED] * 3
    assert rules(parked) == [["person_key_missing"], ["case_waits"], ["case_waits"]]
    items = branch.officer.feed().items
    assert [item.outcome for item in items] == [Outcome.APPLIED] * 10
    assert [item.operation.case for item in items] == [customer] * 3 + [application] * 7


def test_figures_that_no_rule_foresaw_park_the_operation_instead_of_stopping_the_laptop(branch):
    branch.submit()
    branch.approve()
    branch.pay_out()
    came = repay(branch.officer, branch.loan, branch.officer.new_id(), 0)
    last = receive_customer(branch.officer)

    answer = branch.officer.push()

    assert answer.answers[0].outcome is Outcome.PARKED
    assert answer.answers[0].operation == came.id
    assert outcomes(answer)[-3:] == [Outcome.APPLIED] * 3
    assert branch.reviewer.feed(after=15).items[-1].operation.case == last


def test_what_rests_on_a_refused_operation_is_held(branch):
    customer = receive_customer(branch.officer)
    case = branch.officer.new_id()
    refused = branch.officer.record(acts.ApplicationOpened("f" * 32, need(branch.officer, customer)), case)
    held = branch.officer.new_id()
    branch.officer.record(acts.ApplicationOpened(customer, need(branch.officer, customer)), held, after=(refused.id,))

    answer = branch.officer.push()

    assert outcomes(answer)[-2:] == [Outcome.REJECTED, Outcome.HELD]
    assert rules(answer)[-1] == ["rests_on_refused"]


def test_money_that_rests_on_a_refused_operation_is_never_refused(branch):
    customer = receive_customer(branch.officer)
    case = branch.officer.new_id()
    refused = branch.officer.record(acts.ApplicationOpened("f" * 32, need(branch.officer, customer)), case)
    repay(branch.officer, branch.officer.new_id(), branch.officer.new_id(), 100, after=(refused.id,))

    answer = branch.officer.push()

    assert outcomes(answer)[-2:] == [Outcome.EXCEPTION, Outcome.APPLIED]
    assert "rests_on_refused" in rules(answer)[-2]


def test_money_for_a_loan_that_nobody_knows_waits_as_an_exception(branch):
    repay(branch.officer, "e" * 32, branch.officer.new_id(), 50_000)

    answer = branch.officer.push()

    assert outcomes(answer) == [Outcome.EXCEPTION, Outcome.APPLIED]
    assert rules(answer)[0] == ["case_unknown", "not_counted"]
    assert branch.officer.figures().cash == {branch.officer.lease.staff.id: 50_000}


def test_an_act_on_an_older_version_is_a_conflict(branch):
    branch.submit()
    branch.officer.record(acts.NeedChanged(need(branch.officer, branch.customer)), branch.application, 3)

    answer = branch.officer.push()

    assert outcomes(answer) == [Outcome.CONFLICT]


def test_nobody_acts_in_another_s_name(branch):
    customer = receive_customer(branch.officer)
    branch.officer.push()
    consent = acts.ConsentGiven(Consent(customer, Purpose.CREDIT_ENQUIRY, TODAY))
    branch.reviewer.record(consent, customer, actor=branch.officer.lease.staff.id)

    answer = branch.reviewer.push()

    assert outcomes(answer) == [Outcome.PARKED]
    assert rules(answer) == [["not_the_actor"]]


def test_a_forged_operation_does_not_make_the_case_wait_for_others(branch):
    customer = receive_customer(branch.officer)
    branch.officer.push()
    consent = acts.ConsentGiven(Consent(customer, Purpose.CREDIT_ENQUIRY, TODAY))
    branch.reviewer.record(consent, customer, actor=branch.officer.lease.staff.id)
    branch.reviewer.push()
    branch.officer.record(consent, customer)

    assert outcomes(branch.officer.push()) == [Outcome.APPLIED]


@pytest.mark.parametrize(
    "different",
    [
        {"id": "../../etc/passwd"},
        {"case": ""},
        {"case": "x" * 65},
        {"seq": 2**63},
        {"version": -1},
        {"written_at": 2**63},
        {"pack": 2**31},
        {"after": ("x",)},
        {"caused_by": ""},
        {"branch": "B" * 17},
    ],
    ids=lambda different: next(iter(different)),
)
def test_an_operation_no_desk_could_have_made_is_malformed(branch, different):
    receive_customer(branch.officer)
    batch = branch.officer.batch()
    changed = replace(batch, operations=(replace(batch.operations[0], **different),))

    answer = branch.officer.ask("POST", "/v1/push", exchange.spell(changed))

    assert (answer.status_code, answer.json()) == (400, {"refusal": "malformed"})


def test_words_that_are_no_act_are_rejected_and_the_next_are_taken(branch):
    customer = branch.officer.new_id()
    received = acts.CustomerReceived(CustomerKind.FARMER, branch.officer.seal(WANG, customer), "zh_CN")
    branch.officer.record(received, customer, payload=b"\xc1nonsense")
    branch.officer.record(received, customer)

    answer = branch.officer.push()

    assert outcomes(answer) == [Outcome.REJECTED, Outcome.APPLIED]
    assert rules(answer)[0] == ["malformed"]


def test_two_branches_count_each_for_itself(branch, home):
    other = Branch.open(home, branch.name + "X")
    receive_customer(branch.officer)
    receive_customer(other.officer)

    first, second = branch.officer.push(), other.officer.push()

    assert [one.position for one in first.answers] == [one.position for one in second.answers] == [1, 2, 3]
    assert other.reviewer.feed().newest == 3


def test_nothing_of_another_branch_can_be_touched(branch, home):
    branch.submit()
    stranger = home.laptop(Role.OFFICER, branch.name + "Y")
    stranger.keys = branch.officer.keys
    stranger.record(acts.NeedChanged(need(stranger, branch.customer)), branch.application, 7)

    answer = stranger.push()

    assert outcomes(answer) == [Outcome.CONFLICT]
    with home.house.database.read() as connection:
        (application,) = cases.seen_by(connection, branch.name, ("application",), None)
    assert isinstance(application, Application)
    assert application.version == 7
