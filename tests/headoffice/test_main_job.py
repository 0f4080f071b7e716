"""A whole loan at a head office that really runs: pushed by three laptops, fed back to three laptops."""

from dataclasses import dataclass

from officer_desk.domain.application import Stage
from officer_desk.domain.loan import LoanStage
from officer_desk.domain.person import Identity
from officer_desk.protocol import exchange, replay
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.personal import open_value
from officer_desk.protocol.sealing import PersonKey
from tests.headoffice.builders import FILE, TODAY, agreed_quote

INSTALMENT = agreed_quote().rows[0].total_minor


def outcomes(answer):
    return [one.outcome for one in answer.answers]


def test_a_loan_goes_from_reception_to_the_first_receipt(branch):
    branch.submit()
    approved = branch.approve()
    paid_out = branch.pay_out()
    repaid = branch.take_money(INSTALMENT)

    assert outcomes(approved) == [Outcome.APPLIED]
    assert outcomes(paid_out) == [Outcome.APPLIED] * 3
    assert outcomes(repaid) == [Outcome.APPLIED] * 2
    figures = branch.officer.figures()
    assert figures.operations == 17
    assert figures.cash == {branch.officer.lease.staff.id: INSTALMENT}
    (loan,) = figures.loans
    assert (loan.loan, loan.received_minor, loan.receipts) == (branch.loan, INSTALMENT, 1)


def test_every_laptop_folds_the_same_states_from_the_feed(branch):
    branch.submit()
    branch.approve()
    branch.pay_out()
    branch.take_money(INSTALMENT)

    for laptop in (branch.officer, branch.reviewer, branch.approver):
        page = laptop.feed()
        of_case = {item.operation.case: [] for item in page.items}
        for item in page.items:
            of_case[item.operation.case].append(item.operation)
        application = replay.fold(of_case[branch.application])
        loan = replay.fold(of_case[branch.loan])

        assert [item.position for item in page.items] == list(range(1, 18))
        assert (page.start, page.end, page.newest) == (0, 17, 17)
        assert application.stage is Stage.APPROVED
        assert loan.stage is LoanStage.ACTIVE
        assert loan.position(TODAY).credit_minor == INSTALMENT


def test_whoever_sees_a_customer_can_read_them(branch):
    branch.submit()

    page = branch.reviewer.feed()
    box = page.keys[branch.customer]
    key = PersonKey(branch.reviewer.box.open(box, b"od/person-key/v1/" + branch.customer.encode()))
    received = page.items[0].operation.act()

    assert open_value(received.identity, OneKey(key), Identity).name == "王小明"


def test_a_paper_s_key_and_bytes_reach_the_reviewer(branch):
    branch.submit()
    document = branch.documents[0]

    page = branch.reviewer.feed()
    key = branch.reviewer.box.open(page.files[document], b"od/file-key/v1/" + document.encode())
    chunks = [branch.reviewer.ask("GET", f"/v1/attachments/{document}/chunks/{number}") for number in range(3)]

    assert key == b"k" * 32
    assert b"".join(exchange.read(chunk.content, dict[str, bytes])["chunk"] for chunk in chunks) == FILE


@dataclass
class OneKey:
    key: PersonKey

    def key_of(self, person: str) -> PersonKey:
        return self.key
