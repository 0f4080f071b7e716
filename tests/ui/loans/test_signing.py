"""Signing as the law orders it: what cannot be pressed, what is gone on with, and who signs in which manner."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from officer_desk.domain.loan import LoanStage, Manner
from officer_desk.journey.hands import Hands
from officer_desk.services import loans, papers
from officer_desk.services.desk import Desk
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.disbursement_screen import DisbursementScreen
from officer_desk.ui.loans.sign_form import SignForm
from officer_desk.ui.loans.signing_screen import SigningScreen
from officer_desk.ui.widgets.label import Label
from tests.printing.reading import text_of
from tests.services.test_main_job import visit

Bring = Callable[[str], str]
WindowOn = Callable[[Desk], MainWindow]
WITNESS = "周建国"


def table_of(hands: Hands, window: MainWindow, id: str) -> SigningScreen:
    """The signing of an application or a loan, when everything is on the table."""
    window.go("signing", id)
    screen = hands.find(window, SigningScreen, "signing")
    hands.wait(lambda: screen.table is not None, "what is to be signed")
    return screen


def at(hands: Hands, screen: SigningScreen, key: str) -> SignForm | None:
    """Wait for a page and, where one signs, for its paper; answers who signs first."""
    hands.wait(lambda: screen.frame.current.key == key, f"the page {key!r}")
    if key not in {"cost_sheet", "contract"}:
        return None
    page = screen.cost_sheet if key == "cost_sheet" else screen.contract
    hands.wait(lambda: page.paper is not None and page.forms, f"the paper of {key!r}")
    return page.forms[0]


def fill_account(hands: Hands, screen: SigningScreen, name: str, holder: str = "") -> None:
    account = visit(name).account
    at(hands, screen, "account")
    hands.type(screen, "bank", account.bank)
    hands.type(screen, "account_number", account.number)
    hands.type(screen, "account_holder", holder or account.holder)


def to_contract(hands: Hands, screen: SigningScreen, name: str) -> None:
    """From the figures to the contract, everything in ink."""
    hands.press(screen, "next")
    hands.press(at(hands, screen, "cost_sheet"), "signed")
    hands.press(screen, "next")
    fill_account(hands, screen, name)
    hands.press(screen, "next")
    at(hands, screen, "contract")


def test_there_is_no_contract_before_the_cost_sheet_is_signed(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    application = approved("trader")
    screen = table_of(hands, window_on(desk), application)
    hands.press(screen, "next")
    at(hands, screen, "cost_sheet")

    screen.frame.go_back_to("contract")
    screen.frame.go_on()
    screen.contract.make()
    hands.wait(lambda: screen.cost_sheet.paper is not None, "the cost sheet")

    assert screen.frame.current.key == "cost_sheet"
    assert not screen.frame.next_button.isEnabled()
    assert (screen.contract.paper, screen.contract.forms) == (None, [])
    assert loans.rows(desk) == ()


def test_signing_that_was_left_goes_on_after_the_cost_sheet(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    application, window = approved("wage_earner"), window_on(desk)
    screen = table_of(hands, window, application)
    hands.press(screen, "next")
    hands.press(at(hands, screen, "cost_sheet"), "signed")
    hands.press(screen, "next")
    at(hands, screen, "account")
    hands.press(screen, "leave")
    (row,) = loans.rows(desk)

    again = table_of(hands, window, application)

    at(hands, again, "account")
    assert row.stage is LoanStage.DISCLOSED
    assert again.table.loan == row.id
    assert again.cost_sheet.complete()


def test_the_contract_is_final_when_everybody_has_signed_and_not_before(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    window = window_on(desk)
    screen = table_of(hands, window, approved("trader"))
    to_contract(hands, screen, "trader")
    borrower, *others = screen.contract.forms

    hands.press(borrower, "signed")
    alone = screen.frame.next_button.isEnabled()
    for form in others:
        hands.press(form, "signed")
    hands.press(screen, "next")

    disbursement = hands.find(window, DisbursementScreen, "disbursement")
    assert others
    assert not alone
    assert loans.page(desk, disbursement.loan).loan.stage is LoanStage.SIGNED


def test_money_is_not_promised_to_the_account_of_another(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    screen = table_of(hands, window_on(desk), approved("trader"))
    hands.press(screen, "next")
    hands.press(at(hands, screen, "cost_sheet"), "signed")
    hands.press(screen, "next")

    fill_account(hands, screen, "trader", holder=visit("trader").parties[0].who.name)

    holder = screen.account.named["account_holder"]
    assert holder.error == "This is not the borrower. The money goes to the borrower's own account."
    assert not screen.frame.next_button.isEnabled()


def test_a_thumbprint_needs_a_witness_whom_the_contract_names(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    window = window_on(desk)
    screen = table_of(hands, window, approved("wage_earner"))
    to_contract(hands, screen, "wage_earner")
    form = screen.contract.forms[0]

    hands.choose(form, "manner", Manner.THUMBPRINT)
    at(hands, screen, "contract")
    hands.press(form, "signed")
    without = screen.frame.next_button.isEnabled()
    hands.type(form, "witness", WITNESS)
    unsigned = form.signed.isChecked()
    at(hands, screen, "contract")
    hands.press(form, "signed")
    hands.press(screen, "next")

    loan = hands.find(window, DisbursementScreen, "disbursement").loan
    contract = loans.page(desk, loan).loan.contract
    assert (without, unsigned) == (False, False)
    assert contract.signatures[0].manner is Manner.THUMBPRINT
    assert contract.signatures[0].witnesses == (WITNESS,)
    assert WITNESS in text_of(papers.pdf(desk, contract.paper))


def test_the_screen_turned_to_the_customer_shows_this_loan_and_nobody_else(
    desk: Desk, approved: Bring, window_on: WindowOn, hands: Hands
) -> None:
    approved("wage_earner")
    window = window_on(desk)
    table_of(hands, window, approved("trader"))

    QTest.keyClick(window, Qt.Key.Key_F9)
    view = hands.find(window, QDialog, "customer_view")

    said = " ".join(label.text() for label in view.findChildren(Label))
    assert visit("trader").who.name in said
    assert visit("wage_earner").who.name not in said
    assert "¥30,000.00" in said or "30,000.00" in said
    hands.press(view, "back")
