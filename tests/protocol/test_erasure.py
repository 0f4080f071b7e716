"""What the rule book says to an erasure, on whichever case it lands, and what it makes of the case."""

from dataclasses import replace
from datetime import date

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.party import Party, PartyRole
from officer_desk.domain.person import Sealed
from officer_desk.protocol.acts import ApplicationOpened, PersonErased
from officer_desk.protocol.judgement import Bench, judge
from officer_desk.protocol.operations import SCHEMA, Operation, payload_of
from officer_desk.protocol.packs import pack_data, read_pack
from officer_desk.protocol.replay import advance
from tests.desks import BRANCH, COMPLIANCE, OFFICER, practice_pack
from tests.domain.test_cases import CUSTOMER, LOAN, NEED, OPEN, RECEIVED, SPOUSE

PACK = practice_pack()
LATER = date(2040, 1, 2)
WITHDRAWN = replace(OPEN, parties=(Party(PartyRole.SPOUSE, Sealed(SPOUSE, b"sealed")),)).withdrawn(OPEN.opened_on)


def operation(act, case: str = CUSTOMER, actor: str = COMPLIANCE.id, on: date = LATER) -> Operation:
    kind, payload = payload_of(act)
    return Operation("0" * 32, BRANCH, "D07", 1, actor, kind, SCHEMA, case, 1, on, 0, PACK.number, payload)


def erasure(person: str = CUSTOMER, case: str = CUSTOMER) -> Operation:
    return operation(PersonErased(person, ErasureReason.ASKED), case)


def said(state, asked: Operation, *files, actor=COMPLIANCE, case=None) -> list[str]:
    bench = Bench(actor, PACK, lambda _: case, None, lambda: files)
    return [finding.rule for finding in judge(state, asked, bench)]


def test_a_customer_is_erased_on_their_own_case():
    assert said(RECEIVED, erasure()) == []
    assert said(RECEIVED, erasure(), WITHDRAWN) == []
    assert said(RECEIVED, erasure(), OPEN) == ["application_open"]
    assert said(RECEIVED, erasure(), LOAN) == ["loan_open"]


def test_whoever_takes_part_is_erased_on_the_case_of_the_application():
    assert said(WITHDRAWN, erasure(SPOUSE, WITHDRAWN.id), WITHDRAWN) == []
    assert said(WITHDRAWN, erasure("nobody in it", WITHDRAWN.id), WITHDRAWN) == ["misplaced"]


@pytest.mark.parametrize(
    ("state", "asked", "rule"),
    [
        (RECEIVED.erased(LATER), erasure(), "person_erased"),
        (WITHDRAWN.without_words_of(SPOUSE), erasure(SPOUSE, WITHDRAWN.id), "person_erased"),
        (None, erasure(), "case_unknown"),
        (LOAN, erasure(CUSTOMER, LOAN.id), "misplaced"),
        (RECEIVED, erasure(SPOUSE), "misplaced"),
    ],
)
def test_an_erasure_that_fits_nowhere_is_refused(state, asked, rule):
    assert said(state, asked) == [rule]


def test_an_officer_erases_nobody():
    asked = operation(PersonErased(CUSTOMER, ErasureReason.ASKED), actor=OFFICER.id)

    assert said(RECEIVED, asked, actor=OFFICER) == ["role_may_not"]


def test_nobody_borrows_under_a_name_that_is_erased():
    asked = operation(ApplicationOpened(CUSTOMER, NEED), OPEN.id, OFFICER.id)

    assert said(None, asked, actor=OFFICER, case=RECEIVED) == []
    assert said(None, asked, actor=OFFICER, case=RECEIVED.erased(LATER)) == ["person_erased"]
    assert said(None, asked, actor=OFFICER) == ["customer_unknown"]


def test_what_an_erasure_makes_of_a_case_is_its_next_version():
    customer, application = advance(RECEIVED, erasure()), advance(WITHDRAWN, erasure(SPOUSE, WITHDRAWN.id))

    assert (customer.erased_on, customer.version) == (LATER, RECEIVED.version + 1)
    assert (application.forgotten, application.version) == ((SPOUSE,), WITHDRAWN.version + 1)
    assert application.parties == WITHDRAWN.parties


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"backup_days": -1}, "backup_days"),
        ({"retention": {"with_loan_years": -1, "without_loan_years": 3}}, "retention.with_loan_years"),
        ({"retention": {"with_loan_years": 5, "without_loan_years": -3}}, "retention.without_loan_years"),
    ],
)
def test_a_pack_does_not_keep_records_for_less_than_no_time(change, field):
    with pytest.raises(BadField) as refused:
        read_pack(pack_data(PACK) | change)

    assert refused.value.field == field


def test_a_pack_from_before_says_nothing_of_it_and_is_read():
    data = {key: value for key, value in pack_data(PACK).items() if key not in ("retention", "backup_days")}

    assert read_pack(data).retention.with_loan_years == 5
    assert read_pack(data).backup_days == 7
