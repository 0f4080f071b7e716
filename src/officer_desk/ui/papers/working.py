"""How every instalment of a loan came about, put into the facts of a paper for whoever asks."""

from fractions import Fraction

from officer_desk.domain.schedule import Working
from officer_desk.printing import facts as paper
from officer_desk.services import offers
from officer_desk.services.desk import Desk
from officer_desk.services.loans import LoanPage
from officer_desk.ui.papers import facts

RATE_DIGITS, MONEY_DIGITS = 6, 4


def working(desk: Desk, page: LoanPage, language: str) -> paper.WorkingFacts:
    """The workings of the dated schedule, before the money arrived of the agreed one."""
    quote = page.loan.dated or page.loan.quote
    borrower = page.borrower.identity
    return paper.WorkingFacts(
        **facts.loan_facts(desk, quote, page.loan.contract_number, language),  # type: ignore[arg-type]
        borrower=borrower.name if borrower else "",
        contract=page.loan.contract_number,
        workings=tuple(_worked(one, desk.pack.currency.unit) for one in offers.workings(quote)),
    )


def _worked(one: Working, unit: int) -> paper.WorkedFacts:
    return paper.WorkedFacts(
        number=one.number,
        until=one.end,
        base_minor=one.base_minor,
        rate=f"{decimals(100 * one.period_rate, RATE_DIGITS)}%",
        exact=decimals(one.exact_interest / unit, MONEY_DIGITS),
        put_off_minor=one.put_off_minor,
        interest_minor=one.interest_minor,
        principal_minor=one.principal_minor,
        fee_minor=one.fee_minor,
        total_minor=one.total_minor,
        odd_minor=one.residue_minor,
    )


def decimals(value: Fraction, digits: int) -> str:
    """A figure that is not negative, cut after so many digits, never rounded: what goes on after them shows as an
    ellipsis, so that nobody takes 14.87499… for 14.8750 and rounds it up."""
    cut, left = divmod(value * 10**digits, 1)
    whole, part = divmod(int(cut), 10**digits)
    return f"{whole:,}.{part:0{digits}d}…" if left else f"{whole:,}.{f'{part:0{digits}d}'.rstrip('0'):0<2}"
