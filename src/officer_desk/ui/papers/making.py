"""The papers of a loan, made from what is on record in the customer's language; in the background, a paper takes a moment."""

from datetime import UTC, datetime

from officer_desk.domain.loan import Manner, Signature
from officer_desk.domain.person import Account
from officer_desk.printing.paper import Paper, print_paper
from officer_desk.protocol.clock import LOCAL
from officer_desk.services.desk import Desk
from officer_desk.services.loans import LoanPage
from officer_desk.services.repayments import Taken
from officer_desk.services.signing import Table
from officer_desk.ui.papers import facts
from officer_desk.ui.papers.working import working as worked


def cost_sheet(desk: Desk, table: Table) -> Paper:
    """The cost disclosure sheet that the borrower signs first."""
    said = facts.cost_sheet(desk, table.figures, table.people, table.cost_sheet_number, table.language)
    return print_paper("cost_disclosure", table.language, said)


def contract(desk: Desk, table: Table, account: Account, signatures: tuple[Signature, ...], *, draft: bool) -> Paper:
    """The contract with its schedule; it says who signs by thumbprint and before whom."""
    by_thumb = [one for one in signatures if one.manner is Manner.THUMBPRINT]
    said = facts.contract(
        desk,
        table.figures,
        table.people,
        table.purpose,
        account,
        table.number,
        table.cost_sheet_number,
        table.language,
        frozenset(one.person for one in by_thumb),
        tuple(dict.fromkeys(name for one in by_thumb for name in one.witnesses)),
    )
    return print_paper("contract", table.language, said, draft=draft)


def voucher(desk: Desk, page: LoanPage) -> Paper:
    """The voucher for the money that went out."""
    language = page.customer.language
    return print_paper("disbursement", language, facts.disbursement(desk, page, language))


def receipt(desk: Desk, page: LoanPage, taken: Taken) -> Paper:
    """The numbered receipt for money that came in just now."""
    language = page.customer.language
    at = datetime.fromtimestamp(desk.clock.milliseconds() / 1000, UTC).astimezone(LOCAL)
    return print_paper("receipt", language, facts.receipt(desk, page, taken, f"{at:%H:%M}", language))


def working(desk: Desk, page: LoanPage) -> Paper:
    """How every instalment is worked out, for a customer who asks."""
    language = page.customer.language
    return print_paper("working", language, worked(desk, page, language))
