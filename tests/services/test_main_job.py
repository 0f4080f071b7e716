"""The main job through the services alone: from the first visit to the day-end count, on one store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from officer_desk import resources
from officer_desk.domain.application import Stage
from officer_desk.domain.customer import Purpose
from officer_desk.domain.decision import Verdict
from officer_desk.domain.errors import NotReady
from officer_desk.domain.identity import normalise_name
from officer_desk.domain.intake import Answers
from officer_desk.domain.loan import LoanStage, Manner, PayChannel, Signature, SignedPaper
from officer_desk.domain.party import Guarantee, PartyRole
from officer_desk.domain.person import Account, Identity
from officer_desk.services import (
    applications,
    cash,
    customers,
    decisions,
    documents,
    figures,
    loans,
    offers,
    repayments,
    survey,
    today,
)
from officer_desk.services.desk import Desk
from officer_desk.services.visits import read_visit
from tests.desks import APPROVER, REVIEWER, SetClock, open_desk

VISITS = ("wage_earner", "trader", "farmer")


def visit(name: str) -> Answers:
    return read_visit((resources.root() / "resources" / "visits" / f"{name}.json").read_bytes())


def identity(who) -> Identity:
    return Identity(who.name, who.id_number, who.birth_date, who.phone, who.address, who.licence)


def apply_for(desk: Desk, told: Answers) -> str:
    """Everything an officer does up to submission."""
    with desk.writing() as pen:
        customer = customers.receive(pen, identity(told.who), told.kind, told.language)
        wish = applications.Wish(
            told.channel, told.purpose, told.amount_minor, told.term_months, told.able_to_pay_minor, told.words
        )
        application = applications.open_application(pen, customer, wish)
    offered = offers.offers(desk, told.kind, told.amount_minor, told.term_months, told.able_to_pay_minor, desk.today())
    chosen = next(offer for offer in offered if offer.product.id == told.product)
    with desk.writing() as pen:
        applications.choose(pen, application, chosen.quote)
        people = {PartyRole.BORROWER: customer}
        for party in told.parties:
            promise = Guarantee(party.manner, party.months) if party.manner else None
            people[party.role] = applications.name_party(pen, application, party.role, identity(party.who), promise)
        for person in people.values():
            customers.consent(pen, customer, person, tuple(Purpose))
    for paper in told.papers:
        documents.attach(
            desk, application, paper.kind, people[paper.role], PICTURE, "image/png", paper.number, paper.expires_on
        )
    judged = survey.judge_cash_flow(desk, application, told.cash_flow)
    notes = {answer.flag: survey.Noted(answer.note, answer.outcome) for answer in told.flags}
    assert {flag.rule for flag in judged.flags} == set(notes)
    with desk.writing() as pen:
        survey.record(pen, application, told.cash_flow, notes)
    applications.submit(desk, application)
    return application


def signed(desk: Desk, form: str, people) -> SignedPaper:
    signatures = tuple(Signature(person.person, person.role, Manner.INK) for person in people)
    return SignedPaper("0" * 32, form, "1", "w", "s", "zh_CN", desk.today(), signatures)


def decide(desk: Desk, application: str) -> None:
    for colleague, reason in ((REVIEWER, "capacity_proven"), (APPROVER, "capacity_proven")):
        page = applications.page(desk, application)
        asked = page.application.quote.terms.principal_minor
        decisions.decide(replace(desk, me=colleague), application, Verdict.AGREE, asked, reason, "看过全部资料。")


def lend(desk: Desk, application: str, told: Answers) -> str:
    quote = loans.contract_quote(desk, application, desk.today())
    people = applications.page(desk, application).people
    with desk.writing() as pen:
        loan = pen.new_id()
    loans.sign_cost_sheet(desk, loan, application, quote, signed(desk, "cost_disclosure", people[:1]))
    account = Account(told.account.bank, told.account.number, told.account.holder)
    number = loans.contract_number(desk, application)
    loans.sign_contract(desk, loan, number, account, signed(desk, "contract", people))
    loans.disburse(desk, loan, quote.terms.principal_minor, desk.today())
    return loan


@pytest.mark.parametrize("name", VISITS)
def test_a_loan_goes_from_the_first_visit_to_the_day_end_count(tmp_path, name):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    told = visit(name)

    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    first = loans.page(desk, loan).loan.dated.rows[0]
    clock.move_to(first.due)
    taken = repayments.take(desk, loan, first.total_minor, PayChannel.CASH, "")
    counted = cash.count_bag(desk, {10_000: first.total_minor // 10_000})

    page = loans.page(desk, loan)
    assert page.loan.stage is LoanStage.ACTIVE
    assert taken.receipt.number == "BR01-D01-000201"
    assert page.position.outstanding_minor == told.amount_minor - first.principal_minor
    assert counted.book_minor == first.total_minor
    assert counted.difference_minor == -(first.total_minor % 10_000)
    assert today.board(desk).cash_minor == first.total_minor


def test_rebuilding_from_the_journal_brings_every_read_table_back_equal(tmp_path):
    desk = open_desk(tmp_path)
    told = visit("trader")
    application = apply_for(desk, told)
    decide(desk, application)
    lend(desk, application, told)
    before = desk.store.read_tables()

    desk.store.rebuild()

    assert desk.store.read_tables() == before
    assert sum(len(rows) for rows in before.values()) > 10


def test_the_store_opened_again_knows_the_same(tmp_path):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    told = visit("wage_earner")
    application = apply_for(desk, told)
    before = figures.figures(desk, desk.today())
    desk.store.close()

    again = open_desk(tmp_path, clock=clock)

    assert applications.page(again, application).application.stage is Stage.SUBMITTED
    assert figures.figures(again, again.today()) == before


def test_nobody_decides_on_his_own_application(tmp_path):
    desk = open_desk(tmp_path)
    application = apply_for(desk, visit("wage_earner"))

    with pytest.raises(NotReady) as refused:
        decisions.decide(desk, application, Verdict.AGREE, 1_900_000, "capacity_proven", "")

    assert {finding.rule for finding in refused.value.findings} >= {"own_application", "role_may_not"}
    assert applications.page(desk, application).application.stage is Stage.SUBMITTED


def test_no_money_goes_to_an_account_of_another(tmp_path):
    desk = open_desk(tmp_path)
    told = visit("trader")
    application = apply_for(desk, told)
    decide(desk, application)
    other = replace(told, account=replace(told.account, holder=told.parties[0].who.name))

    with pytest.raises(NotReady) as refused:
        lend(desk, application, other)

    assert [finding.rule for finding in refused.value.findings] == ["account_of_another"]


def test_a_missing_spouse_signature_keeps_the_contract_a_draft(tmp_path):
    desk = open_desk(tmp_path)
    told = visit("trader")
    application = apply_for(desk, told)
    decide(desk, application)
    quote = loans.contract_quote(desk, application, desk.today())
    people = applications.page(desk, application).people
    with desk.writing() as pen:
        loan = pen.new_id()
    loans.sign_cost_sheet(desk, loan, application, quote, signed(desk, "cost_disclosure", people[:1]))
    alone = signed(desk, "contract", people[:1])

    with pytest.raises(NotReady) as refused:
        loans.sign_contract(
            desk, loan, "N-1", Account(told.account.bank, told.account.number, told.account.holder), alone
        )

    assert [(one.rule, one.facts) for one in refused.value.findings] == [("signature_missing", {"role": "spouse"})]


def test_somebody_who_was_here_before_is_found_by_number_phone_or_name_and_birth_date(tmp_path):
    desk = open_desk(tmp_path)
    apply_for(desk, visit("wage_earner"))
    who = visit("wage_earner").who

    by_number = customers.alike(desk, who.id_number, "", "", None)
    by_phone = customers.alike(desk, "", who.phone, "", None)
    by_name = customers.alike(desk, "", "", f" {who.name} ", who.birth_date)
    by_nothing = customers.alike(desk, "", "", who.name, who.birth_date + timedelta(days=1))

    assert [one.name for one in (*by_number, *by_phone, *by_name)] == [who.name] * 3
    assert by_number[0].masked_number == "320000********9927"
    assert by_nothing == ()
    assert normalise_name(who.name) == who.name
    assert [row.name for row in customers.search(desk, "敏")] == [who.name]
    assert [row.name for row in customers.search(desk, "9927")] == [who.name]


def test_a_flag_needs_a_note_before_the_application_can_go(tmp_path):
    desk = open_desk(tmp_path)
    told = visit("wage_earner")

    with pytest.raises(AssertionError):
        apply_for(desk, replace(told, flags=()))
    (application,) = (row.id for row in applications.rows(desk))
    with desk.writing() as pen:
        survey.record(pen, application, told.cash_flow, {})
    with pytest.raises(NotReady) as refused:
        applications.submit(desk, application)

    assert {finding.rule for finding in refused.value.findings} == {"flag_open"}


PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)
