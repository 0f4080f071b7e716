"""Papers of a whole loan, made from what is on record."""

from fractions import Fraction

import pytest

from officer_desk.domain.loan import PayChannel
from officer_desk.printing.paper import print_paper
from officer_desk.services import applications, cash, loans, offers, repayments
from officer_desk.ui.papers import facts
from officer_desk.ui.papers.working import decimals, working
from tests.desks import SetClock, open_desk
from tests.printing.reading import text_of
from tests.services.test_main_job import apply_for, decide, lend, visit


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("name", ["wage_earner", "trader", "farmer"])
def test_every_paper_of_a_loan_says_what_is_on_record(tmp_path, name, language):
    clock = SetClock()
    desk = open_desk(tmp_path, clock=clock)
    told = visit(name)
    application = apply_for(desk, told)
    asked = applications.page(desk, application)
    decide(desk, application)
    loan = lend(desk, application, told)
    page = loans.page(desk, loan)
    quote = page.loan.dated
    clock.move_to(quote.rows[0].due)
    taken = repayments.take(desk, loan, quote.rows[0].total_minor, PayChannel.CASH, "")
    bag = cash.page(desk)
    counted = cash.count_bag(desk, {100: bag.book_minor // 100})
    who, number = asked.borrower.identity.name, page.loan.contract_number

    made = {
        "application": facts.application(desk, asked, number, language),
        "consent_personal_information": facts.consent(
            desk, asked.borrower, desk.pack.papers.personal_information, number, language
        ),
        "consent_credit_enquiry": facts.consent(
            desk, asked.borrower, desk.pack.papers.credit_enquiry, number, language
        ),
        "offer_card": facts.offer(desk, quote, number, who, language),
        "cost_disclosure": facts.cost_sheet(desk, quote, page.people, f"{number}-C", language),
        "contract": facts.contract(
            desk, quote, page.people, told.purpose, page.account, number, f"{number}-C", language
        ),
        "disbursement": facts.disbursement(desk, page, language),
        "receipt": facts.receipt(desk, page, taken, "09:42", language),
        "receipt_80mm": facts.receipt(desk, page, taken, "09:42", language),
        "working": working(desk, page, language),
        "cash_sheet": facts.cash_sheet(desk, bag, counted, {taken.receipt.number: who}, language),
    }
    texts = {form: text_of(print_paper(form, language, said).pdf) for form, said in made.items()}

    total = f"{quote.total_minor // 100:,}.{quote.total_minor % 100:02d}"
    assert all(total in texts[form] for form in ("offer_card", "cost_disclosure", "contract", "working"))
    assert all(who in texts[form] for form in texts)
    assert all(party.identity.name in texts["contract"] for party in page.people)
    assert page.account.number in texts["contract"]
    assert f"{taken.receipt.amount_minor // 100:,}.{taken.receipt.amount_minor % 100:02d}" in texts["receipt"]
    assert offers.working(quote, 1).interest_minor == quote.rows[0].interest_minor


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Fraction(0), "0.00"),
        (Fraction(1), "1.00"),
        (Fraction(19_000_125, 1000), "19,000.125"),
        (Fraction(15, 10_000), "0.0015"),
        (Fraction(5, 6), "0.8333…"),
        (Fraction(1_487_499, 100_000), "14.8749…"),
    ],
)
def test_a_figure_of_a_working_is_cut_and_never_rounded(value, said):
    assert decimals(value, 4) == said
