"""When somebody may be forgotten."""

from dataclasses import replace
from datetime import date

import pytest

from officer_desk.domain.application import Stage
from officer_desk.domain.forgetting import before_erasure
from officer_desk.domain.loan import LoanStage, PayChannel, Receipt
from officer_desk.domain.policy import Retention
from tests.domain.test_cases import LOAN, OPEN, RECEIVED, SPOUSE

RULES = Retention(with_loan_years=5, without_loan_years=3)
DAY = date(2026, 2, 28)
PAID = Receipt("R-1", 1_900_000, PayChannel.CASH, date(2024, 2, 29), "officer")


def rules_of(*files, on: date = DAY, person: str = OPEN.customer) -> list[str]:
    return [finding.rule for finding in before_erasure(person, files, RULES, on)]


def test_somebody_without_an_application_is_forgotten_when_they_ask():
    assert rules_of() == []


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.SUBMITTED, Stage.REVIEWED, Stage.APPROVED])
def test_an_application_that_goes_on_keeps_everybody_in_it(stage):
    assert rules_of(replace(OPEN, stage=stage), on=date(2099, 1, 1)) == ["application_open"]


def test_an_application_without_a_loan_is_kept_for_its_years():
    withdrawn = OPEN.withdrawn(DAY)

    (finding,) = before_erasure(OPEN.customer, [withdrawn], RULES, DAY)

    assert (finding.rule, finding.facts) == ("retention_runs", {"day": "2029-02-28"})
    assert rules_of(withdrawn, on=date(2029, 2, 27)) == ["retention_runs"]
    assert rules_of(withdrawn, on=date(2029, 2, 28)) == []


@pytest.mark.parametrize("stage", [LoanStage.DISCLOSED, LoanStage.SIGNED, LoanStage.ACTIVE])
def test_a_loan_that_is_not_paid_back_keeps_everybody_in_it(stage):
    assert rules_of(replace(LOAN, stage=stage), on=date(2099, 1, 1), person=LOAN.customer) == ["loan_open"]


def test_a_loan_is_kept_for_its_years_since_the_last_money():
    settled = replace(LOAN, stage=LoanStage.SETTLED, receipts=(PAID,))
    its_own = replace(OPEN, id=LOAN.application, customer=LOAN.customer, stage=Stage.APPROVED)

    assert rules_of(settled, its_own, on=date(2029, 2, 27), person=LOAN.customer) == ["retention_runs"]
    assert rules_of(settled, its_own, on=date(2029, 2, 28), person=LOAN.customer) == []


def test_what_others_have_open_keeps_nobody_else():
    assert rules_of(OPEN, LOAN, person="somebody else") == []


def test_an_application_remembers_of_whom_nothing_can_be_read_any_more():
    forgotten = OPEN.without_words_of(OPEN.customer).without_words_of(SPOUSE)

    assert (OPEN.forgotten, forgotten.forgotten) == ((), (OPEN.customer, SPOUSE))
    assert (forgotten.need, forgotten.stage, forgotten.version) == (OPEN.need, OPEN.stage, OPEN.version + 2)


def test_a_customer_who_was_forgotten_is_so_since_a_day():
    forgotten = RECEIVED.erased(DAY)

    assert (RECEIVED.erased_on, forgotten.erased_on) == (None, DAY)
    assert (forgotten.identity, forgotten.version) == (RECEIVED.identity, RECEIVED.version + 1)
