"""Money out: all of the principal, once, from the day on which it arrived."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from officer_desk.domain.errors import Finding, NotReady
from officer_desk.domain.identity import mask_card
from officer_desk.domain.loan import LoanStage
from officer_desk.journey.hands import Hands
from officer_desk.services import applications, loans
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.disbursement_screen import DisbursementScreen
from officer_desk.ui.widgets.label import Label
from tests.desks import SetClock
from tests.services.test_main_job import signed, visit

Bring = Callable[[str], str]
WindowOn = Callable[[Desk], MainWindow]


@pytest.fixture
def loan(desk: Desk, approved: Bring) -> str:
    """A loan that everybody signed."""
    application, account = approved("trader"), visit("trader").account
    people = applications.page(desk, application).people
    loan = desk.fresh_id()
    figures = loans.contract_quote(desk, application, desk.today())
    loans.sign_cost_sheet(desk, loan, application, figures, signed(desk, "cost_disclosure", people[:1]))
    number = loans.contract_number(desk, application)
    own = loans.Account(account.bank, account.number, account.holder)
    loans.sign_contract(desk, loan, number, own, signed(desk, "contract", people))
    return loan


def screen_of(hands: Hands, window: MainWindow, loan: str) -> DisbursementScreen:
    window.go("disbursement", loan)
    screen = hands.find(window, DisbursementScreen, "disbursement")
    hands.wait(lambda: screen.page is not None, "the loan to be paid out")
    return screen


@pytest.mark.parametrize("off_minor", [-100_000, 1, -1])
def test_no_other_amount_than_the_principal_goes_out(
    off_minor: int, desk: Desk, loan: str, window_on: WindowOn, hands: Hands
) -> None:
    screen = screen_of(hands, window_on(desk), loan)
    principal = screen.page.loan.quote.terms.principal_minor
    refused = NotReady((Finding("amount_not_principal", facts={"principal_minor": principal}),))

    hands.type(screen, "amount", shown.money(principal + off_minor))
    hands.press(screen, "disburse")
    hands.wait(lambda: screen.amount.error, "the refusal")

    page = loans.page(desk, loan)
    assert screen.amount.error == words.refusal(refused)
    assert shown.money(principal) in screen.amount.error
    assert (page.loan.stage, page.loan.disbursement, page.papers) == (LoanStage.SIGNED, None, ())
    assert screen.button.isEnabled()


def test_the_schedule_is_counted_from_the_day_of_arrival(
    desk: Desk, clock: SetClock, loan: str, window_on: WindowOn, hands: Hands
) -> None:
    arrived = desk.today() + timedelta(days=2)
    clock.move_to(arrived + timedelta(days=1))
    screen = screen_of(hands, window_on(desk), loan)
    planned = loans.dated_quote(desk, screen.page.loan, arrived)

    hands.type(screen, "amount", shown.money(screen.page.loan.quote.terms.principal_minor))
    hands.enter_day(screen, "arrived_on", arrived)
    hands.press(screen, "disburse")
    hands.wait(lambda: hands.there(screen, "done"), "the money is on record")

    known = loans.page(desk, loan).loan
    assert known.disbursement.arrived_on == arrived
    assert known.dated == planned
    assert known.dated.rows[0].due != known.quote.rows[0].due


def test_the_account_is_masked_on_the_screen(desk: Desk, loan: str, window_on: WindowOn, hands: Hands) -> None:
    screen = screen_of(hands, window_on(desk), loan)

    said = " ".join(label.text() for label in screen.findChildren(Label))

    assert mask_card(visit("trader").account.number) in said
    assert visit("trader").account.number not in said
