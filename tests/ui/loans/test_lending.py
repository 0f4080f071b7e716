"""From the approval to the first receipt, pressed at the real screens."""

from collections.abc import Callable
from pathlib import Path

import pytest

from officer_desk.domain.loan import LoanStage
from officer_desk.journey import lending
from officer_desk.journey.hands import Hands
from officer_desk.services import cash, loans, papers
from officer_desk.services.desk import Desk
from officer_desk.ui.frame.main_window import MainWindow
from tests.desks import SetClock
from tests.printing.reading import text_of
from tests.services.test_main_job import VISITS, visit

Bring = Callable[[str], str]
WindowOn = Callable[[Desk], MainWindow]


@pytest.mark.parametrize("name", VISITS)
def test_a_loan_is_signed_paid_out_and_repaid_at_the_screens(
    name: str, desk: Desk, clock: SetClock, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    told = visit(name)
    application = approved(name)
    window = window_on(desk)

    loan = lending.sign(hands, window, application, told.account)
    principal = loans.page(desk, loan).loan.quote.terms.principal_minor
    lending.disburse(hands, window, principal, desk.today())
    first = loans.page(desk, loan).loan.dated.rows[0]
    clock.move_to(first.due)
    number = lending.repay(hands, window, loan, first.total_minor)

    page = loans.page(desk, loan)
    assert page.loan.stage in {LoanStage.ACTIVE, LoanStage.SETTLED}
    assert page.account.number == told.account.number
    assert [(one.number, one.amount_minor) for one in page.receipts] == [(number, first.total_minor)]
    assert page.position.outstanding_minor == principal - first.principal_minor
    assert cash.page(desk).book_minor == first.total_minor
    assert {paper.form for paper in page.papers} == {"cost_disclosure", "contract", "disbursement", "receipt"}


def test_the_receipt_on_paper_has_the_number_that_was_shown(
    desk: Desk, clock: SetClock, lent: Bring, window_on: WindowOn, hands: Hands
) -> None:
    loan = lent("trader")
    first = loans.page(desk, loan).loan.dated.rows[0]
    clock.move_to(first.due)
    window = window_on(desk)
    window.go("loan", loan)

    number = lending.repay(hands, window, loan, first.total_minor)

    (printed,) = papers.rows(desk, loan)
    said = text_of(papers.pdf(desk, printed.id))
    assert printed.number == number
    assert number in said
    assert f"{first.total_minor // 100:,}.{first.total_minor % 100:02d}" in said


def test_what_everybody_signed_is_what_was_kept(desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands) -> None:
    application = approved("trader")

    loan = lending.sign(hands, window_on(desk), application, visit("trader").account)

    page = loans.page(desk, loan)
    kept = {paper.id: paper.sha256 for paper in page.papers}
    assert kept[page.loan.cost_sheet.paper] == page.loan.cost_sheet.sha256
    assert kept[page.loan.contract.paper] == page.loan.contract.sha256
    assert [one.person for one in page.loan.cost_sheet.signatures] == [page.borrower.person]
    assert {one.person for one in page.loan.contract.signatures} == {known.person for known in page.people}
    assert all(known.identity.name in text_of(papers.pdf(desk, page.loan.contract.paper)) for known in page.people)


def test_no_paper_lies_on_the_disk_in_clear(
    desk: Desk, tmp_path: Path, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    told, application = visit("wage_earner"), approved("wage_earner")
    window = window_on(desk)
    loan = lending.sign(hands, window, application, told.account)

    lending.disburse(hands, window, loans.page(desk, loan).loan.quote.terms.principal_minor, desk.today())

    files = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) > 3
    assert not any(b"%PDF" in content or told.account.number.encode() in content for content in files)
