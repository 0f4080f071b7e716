"""From the decision to the receipt: sign in the law's order, pay out, take money; each at the real screens."""

from datetime import date

from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from officer_desk.domain.intake import AccountAnswers
from officer_desk.journey.deciding import open_row
from officer_desk.journey.hands import Hands, Stuck
from officer_desk.ui import format as shown
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.disbursement_screen import DisbursementScreen
from officer_desk.ui.loans.loan_screen import LoanScreen
from officer_desk.ui.loans.repayment_screen import RepaymentScreen
from officer_desk.ui.loans.signing_screen import SigningScreen


def sign(hands: Hands, window: MainWindow, application: str, account: AccountAnswers) -> str:
    """From *Today* to the signed contract; answers the loan."""
    hands.press(window, f"sign_{application}")
    screen = hands.find(window, SigningScreen, "signing")
    hands.wait(lambda: screen.table is not None, "what is to be signed")
    _page(hands, window, screen, "figures")
    _sign_page(hands, window, screen, "cost_sheet")
    for name, text in (("bank", account.bank), ("account_number", account.number), ("account_holder", account.holder)):
        hands.type(screen, name, text)
    _page(hands, window, screen, "account")
    _sign_page(hands, window, screen, "contract")
    disbursement = hands.find(window, DisbursementScreen, "disbursement")
    return disbursement.loan


def _sign_page(hands: Hands, window: MainWindow, screen: SigningScreen, key: str) -> None:
    """Wait for the paper, have everybody sign it, go on."""
    page = screen.cost_sheet if key == "cost_sheet" else screen.contract
    hands.wait(lambda: page.paper is not None and page.forms, f"the paper of {key!r}")
    for form in page.forms:
        hands.press(form, "signed")
    _page(hands, window, screen, key)


def _page(hands: Hands, window: MainWindow, screen: SigningScreen, key: str) -> None:
    hands.wait(lambda: screen.frame.current.key == key, f"the page {key!r}")
    hands.picture(window, f"signing-{key}")
    hands.press(screen, "next")
    hands.wait(lambda: not isValid(screen) or screen.frame.current.key != key, f"the page after {key!r}")


def disburse(hands: Hands, window: MainWindow, amount_minor: int, on: date) -> None:
    """Record that the money arrived; begins at the disbursement, ends at the loan."""
    screen = hands.find(window, DisbursementScreen, "disbursement")
    hands.wait(lambda: screen.page is not None, "the loan to be paid out")
    hands.type(screen, "amount", shown.money(amount_minor))
    hands.enter_day(screen, "arrived_on", on)
    hands.press(screen, "disburse")
    hands.wait(lambda: hands.there(screen, "done"), "the money is on record")
    hands.picture(window, "disbursed")
    hands.press(screen, "done")
    see_loan(hands, window)


def see_loan(hands: Hands, window: MainWindow) -> LoanScreen:
    """The loan's page, when it is there."""
    screen = hands.find(window, LoanScreen, "loan")
    hands.wait(lambda: screen.page is not None, "the loan")
    return screen


def open_loan(hands: Hands, window: MainWindow, loan: str) -> LoanScreen:
    """Open a loan from the list in sight."""
    open_row(hands, window, "loan_list", loan)
    return see_loan(hands, window)


def repay(hands: Hands, window: MainWindow, loan: str, amount_minor: int) -> str:
    """Take money on an open loan page; answers the receipt's number as it was shown."""
    hands.press(window, "take_repayment")
    screen = hands.find(window, RepaymentScreen, "repayment")
    hands.wait(lambda: screen.page is not None and screen.page.loan.id == loan, "the loan")
    hands.type(screen, "amount", shown.money(amount_minor))
    hands.wait(lambda: screen.allocation.seen is not None, "what the money pays")
    hands.picture(window, "repayment")
    hands.press(screen, "take_repayment")
    hands.wait(lambda: screen.done is not None, "the receipt")
    hands.find(screen, QAbstractButton, "done")
    hands.picture(window, "receipt")
    if screen.done is None:
        raise Stuck("the receipt")
    number = screen.done.taken.receipt.number
    hands.press(screen, "done")
    see_loan(hands, window)
    return number
