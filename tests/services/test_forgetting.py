"""Forgetting a customer on one desk: what is refused, what is gone afterwards, and what still holds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from officer_desk.domain.customer import Consent, Purpose
from officer_desk.domain.errors import BadField, NotReady
from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.loan import LoanStage, PayChannel
from officer_desk.protocol import chain
from officer_desk.protocol.acts import ConsentGiven, PersonErased
from officer_desk.protocol.exchange import Answer, PushAnswer
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.personal import Forgotten
from officer_desk.services import (
    applications,
    customer_file,
    customers,
    decisions,
    documents,
    drafts,
    forgetting,
    loans,
    repayments,
    search,
    survey,
)
from officer_desk.services.desk import Desk
from officer_desk.store import audit, journal, people
from tests.desks import COMPLIANCE, SetClock, open_desk
from tests.services.test_main_job import apply_for, decide, lend, visit


def accept(desk: Desk, outcome: Outcome = Outcome.APPLIED) -> None:
    """Head office answers everything that waits."""
    head, waiting = desk.store.pending_batch(desk.device.id, 10_000)
    with desk.reading() as glance:
        place = journal.counted(glance.connection)
    answers = tuple(Answer(one.id, outcome, (), place + number) for number, one in enumerate(waiting))
    sent = tuple(journal.of_people(waiting))
    desk.store.settle(PushAnswer(answers, chain.follow_all(head, waiting)), sent)


def repaid(desk: Desk, clock: SetClock, name: str = "trader") -> tuple[str, str, str]:
    """Somebody who paid everything back; their case, the application's and the loan's."""
    told = visit(name)
    application = apply_for(desk, told)
    decide(desk, application)
    loan = lend(desk, application, told)
    for row in loans.page(desk, loan).loan.dated.rows:
        clock.move_to(row.due)
        repayments.take(desk, loan, row.total_minor, PayChannel.TRANSFER, "")
    assert loans.page(desk, loan).loan.stage is LoanStage.SETTLED
    accept(desk)
    return loans.page(desk, loan).customer.id, application, loan


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def desk(tmp_path, clock):
    desk = open_desk(tmp_path, clock=clock)
    yield desk
    desk.store.close()


def years_pass(clock: SetClock, years: int = 6) -> None:
    clock.now += timedelta(days=366 * years)


def erase(desk: Desk, customer: str, name: str) -> None:
    forgetting.erase(replace(desk, me=COMPLIANCE), customer, name, ErasureReason.ASKED)


def test_nobody_is_erased_while_something_is_open_or_must_be_kept(desk, clock):
    told = visit("wage_earner")
    application = apply_for(desk, told)
    customer = applications.page(desk, application).customer.id

    with pytest.raises(NotReady) as running:
        erase(desk, customer, told.who.name)
    decide(desk, application)
    lend(desk, application, told)
    with pytest.raises(NotReady) as lent:
        erase(desk, customer, told.who.name)

    assert [one.rule for one in running.value.findings] == ["application_open"]
    assert [one.rule for one in lent.value.findings] == ["loan_open"]
    assert forgetting.standing(replace(desk, me=COMPLIANCE), customer).findings[0].rule == "loan_open"


def test_only_who_may_erases_and_only_by_the_name(desk, clock):
    customer, _, _ = repaid(desk, clock)
    name = visit("trader").who.name
    with pytest.raises(NotReady) as early:
        erase(desk, customer, name)
    years_pass(clock)

    with pytest.raises(NotReady) as refused:
        forgetting.erase(desk, customer, name, ErasureReason.ASKED)
    with pytest.raises(BadField) as other:
        erase(desk, customer, "王小明")

    assert [one.rule for one in early.value.findings] == ["retention_runs"]
    assert [one.rule for one in refused.value.findings] == ["role_may_not"]
    assert (other.value.field, other.value.reason) == ("name", "differs")
    assert not forgetting.standing(desk, customer).allowed
    assert forgetting.standing(replace(desk, me=COMPLIANCE), customer).allowed


def test_nothing_is_destroyed_before_head_office_has_accepted(desk, clock):
    customer, _, _ = repaid(desk, clock)
    name = visit("trader").who.name
    years_pass(clock)

    erase(desk, customer, name)
    waiting = forgetting.standing(desk, customer)
    seen = customers.page(desk, customer).row.name
    accept(desk, Outcome.REJECTED)

    assert (waiting.asked_on, waiting.gone, seen) == (desk.today(), False, name)
    after = forgetting.standing(desk, customer)
    assert (after.asked_on, after.gone) == (None, False)
    assert customers.page(desk, customer).row.name == name


def test_an_erased_customer_is_unreadable_everywhere_and_the_books_stay(desk, clock):
    told = visit("trader")
    customer, application, loan = repaid(desk, clock)
    page = applications.page(desk, application)
    paper = page.application.documents[0].id
    words = [told.who.name, told.who.phone, told.who.id_number, told.who.address]
    words += [party.who.name for party in told.parties]
    drafts.save(desk, drafts.new_draft(desk), "intake", "need", told.who.name, {"customer": customer})
    with desk.reading() as glance:
        wrapped = glance.connection.exec_driver_sql("SELECT wrapped_key FROM attachment").scalars().all()
    before = [operation.digest for operation in operations(desk)]
    years_pass(clock)

    erase(desk, customer, told.who.name)
    accept(desk)
    forgetting.clear_files(desk)

    assert forgetting.standing(desk, customer).gone
    assert customer_file.file(desk, customer).identity is None
    assert [one.identity for one in applications.page(desk, application).people] == [None] * (1 + len(told.parties))
    assert loans.page(desk, loan).account is None
    assert survey.notes(desk, application) == {flag.flag: survey.Noted("", flag.outcome) for flag in told.flags}
    assert [said.words for said in decisions.file(desk, application).said] == ["", ""]
    assert drafts.rows(desk) == ()
    for word in words:
        assert customers.search(desk, word[-4:]) == ()
        assert search.find(desk, word) == ()
    with pytest.raises(Forgotten):
        documents.picture(desk, paper)
    assert documents.thumbnail(desk, paper) is None
    assert not desk.attachments.here(paper)
    with desk.reading() as glance:
        kept = glance.connection.exec_driver_sql("SELECT wrapped_key FROM attachment").scalars().all()
        assert audit.chain(glance.connection, desk.device.id).end == journal.head(glance.connection, desk.device.id)
    assert len(kept) == len(wrapped)
    assert not any(kept)
    assert [operation.digest for operation in operations(desk)][: len(before)] == before
    assert loans.page(desk, loan).loan.receipts
    assert everything_in_clear(desk, words) == []


def operations(desk: Desk):
    with desk.reading() as glance:
        return journal.own(glance.connection, desk.device.id, 0, 10_000)


def everything_in_clear(desk: Desk, words: list[str]) -> list[str]:
    """Which of these words any value of any table still holds."""
    with desk.reading() as glance:
        connection = glance.connection
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        values = [
            value if isinstance(value, bytes) else str(value).encode()
            for name in names
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608  # names of our own tables
            for value in row
            if value is not None
        ]
    return [word for word in words if any(word.encode() in value for value in values)]


def test_a_rebuild_goes_over_people_whom_nobody_can_read(desk, clock):
    customer, _, _ = repaid(desk, clock)
    apply_for(desk, visit("wage_earner"))
    years_pass(clock)
    erase(desk, customer, visit("trader").who.name)
    accept(desk)
    before = desk.store.read_tables()

    desk.store.rebuild()

    assert desk.store.read_tables() == before
    assert [sign for sign in audit.signs(desk.store, desk.device.id) if sign] == []
    assert [row.name for row in applications.rows(desk)] == ["", visit("wage_earner").who.name]


def test_a_key_that_was_destroyed_is_not_learned_again(desk, clock):
    customer, _, _ = repaid(desk, clock)
    with desk.reading() as glance:
        key = people.StoredKeys(glance.connection).key_of(customer)
    years_pass(clock)
    erase(desk, customer, visit("trader").who.name)
    accept(desk)

    with desk.store.write() as connection:
        people.keep(connection, customer, key, sent=True)

    with desk.reading() as glance, pytest.raises(Forgotten):
        people.StoredKeys(glance.connection).key_of(customer)


def erase_once_more(desk: Desk, customer: str) -> None:
    with replace(desk, me=COMPLIANCE).writing() as pen:
        pen.record(customer, PersonErased(customer, ErasureReason.ASKED))


def test_nothing_more_is_recorded_about_somebody_erased(desk, clock):
    customer, _, _ = repaid(desk, clock)
    years_pass(clock)
    erase(desk, customer, visit("trader").who.name)
    accept(desk)
    with pytest.raises(NotReady) as again:
        erase_once_more(desk, customer)

    assert [one.rule for one in again.value.findings] == ["person_erased"]
    with pytest.raises(NotReady) as consent, desk.writing() as pen:
        pen.record(customer, ConsentGiven(Consent(customer, Purpose.CREDIT_ENQUIRY, desk.today())))
    assert [one.rule for one in consent.value.findings] == ["person_erased"]


def test_the_same_person_may_come_again_as_somebody_new(desk, clock):
    customer, _, _ = repaid(desk, clock)
    years_pass(clock)
    erase(desk, customer, visit("trader").who.name)
    accept(desk)
    who = visit("trader").who

    assert customers.alike(desk, who.id_number, who.phone, who.name, who.birth_date) == ()


def test_files_that_a_crash_left_behind_are_cleared_as_the_desk_opens(desk, clock):
    apply_for(desk, visit("trader"))
    named = desk.attachments.ids()
    desk.attachments.write("left-over", b"a photograph that no record names")
    written = desk.attachments.written_at("left-over")
    clock.now = datetime.fromtimestamp(written, UTC)

    forgetting.clear_left_over(desk)
    at_once = desk.attachments.ids()
    clock.pass_days(31)
    forgetting.clear_left_over(desk)

    assert at_once == named | {"left-over"}
    assert desk.attachments.ids() == named
