"""What papers say: pages of the desk and words of the pack, put into the facts that forms take; nothing is computed."""

from datetime import date

from officer_desk.domain.calendar import add_months
from officer_desk.domain.cash import CashCount
from officer_desk.domain.loan import PayChannel
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Account
from officer_desk.domain.policy import ConsentWords, CostWords, Pack
from officer_desk.domain.product import Quote
from officer_desk.domain.visit import LoanPurpose
from officer_desk.printing import facts as paper
from officer_desk.services.applications import ApplicationPage, KnownParty
from officer_desk.services.cash import CashPage
from officer_desk.services.desk import Desk
from officer_desk.services.loans import LoanPage
from officer_desk.services.repayments import Taken

PPM = 1_000_000
DAYS_OF_A_YEAR = 360


def said(words: object, language: str) -> str:
    """The words of a language, else of the pack's first."""
    known: dict[str, str] = dict(words)  # type: ignore[call-overload]
    return known.get(language) or next(iter(known.values()), "")


def _listed(words: object, language: str) -> tuple[str, ...]:
    known: dict[str, tuple[str, ...]] = dict(words)  # type: ignore[call-overload]
    return tuple(known.get(language) or next(iter(known.values()), ()))


def _percent(ppm: int, places: int) -> str:
    """A rate as papers write it inside a sentence; half up at the last digit."""
    unit = PPM // 100 // 10**places
    whole = (ppm + unit // 2) // unit
    return f"{whole // 10**places}.{whole % 10**places:0{places}d}%"


def lender(pack: Pack, language: str) -> paper.Lender:
    """Who lends."""
    return paper.Lender(said(pack.lender.name, language), pack.lender.address, pack.lender.phone, pack.lender.licence)


def party(known: KnownParty, last_due: date | None = None, *, thumbprint: bool = False) -> paper.PartyFacts:
    """A person in a loan, in clear."""
    who = known.identity
    promise = known.guarantee
    return paper.PartyFacts(
        role=known.role,
        name=who.name if who else "",
        id_number=who.id_number if who else "",
        phone=who.phone if who else "",
        address=who.address if who else "",
        guarantee_manner=promise.manner if promise else "",
        guarantee_months=promise.months if promise else 0,
        guarantee_until=add_months(last_due, promise.months) if promise and last_due else None,
        thumbprint=thumbprint,
    )


def account(known: Account) -> paper.AccountFacts:
    """An account at a bank."""
    return paper.AccountFacts(known.holder, known.bank, known.number)


def loan_facts(desk: Desk, quote: Quote, number: str, language: str) -> dict[str, object]:
    """What every paper about a loan's figures has in common."""
    terms = quote.terms
    product = desk.pack.product(terms.product)
    return {
        "paper_number": number,
        "lender": lender(desk.pack, language),
        "issued_on": desk.today(),
        "officer": desk.me.name,
        "currency": desk.pack.currency,
        "product": product.name(language),
        "method": terms.method,
        "amount_minor": terms.principal_minor,
        "periods": terms.periods,
        "rate_ppm": terms.annual_rate_ppm,
        "schedule": tuple(paper.InstalmentFacts(*row) for row in quote.rows),
        "interest_minor": quote.interest_minor,
        "fees_minor": quote.fees_minor,
        "total_minor": quote.total_minor,
        "simple_ppm": quote.simple_ppm,
        "compound_ppm": quote.compound_ppm,
        "penalty_rate_ppm": penalty_ppm(quote),
    }


def penalty_ppm(quote: Quote) -> int:
    """The year's rate on late principal: so many thousandths of the contract rate."""
    return quote.terms.annual_rate_ppm * quote.terms.penalty_per_mille // 1000


def _misuse_ppm(desk: Desk, quote: Quote) -> int:
    return quote.terms.annual_rate_ppm * desk.pack.papers.misuse_per_mille // 1000


def _cost(words: CostWords, language: str, amount_minor: int | None, annual_ppm: int | None) -> paper.CostFacts:
    rate = annual_ppm or 0
    standard = said(words.standard, language).format(rate=_percent(rate, 2), daily=_percent(rate // DAYS_OF_A_YEAR, 3))
    return paper.CostFacts(
        said(words.name, language),
        said(words.how, language),
        standard,
        said(words.payee, language),
        amount_minor,
        annual_ppm,
    )


def offer(desk: Desk, quote: Quote, number: str, customer: str, language: str) -> paper.OfferFacts:
    """The offer card."""
    late = 1000 * desk.pack.currency.unit * penalty_ppm(quote) // (PPM * DAYS_OF_A_YEAR)
    return paper.OfferFacts(
        **loan_facts(desk, quote, number, language),  # type: ignore[arg-type]
        customer=customer,
        late_per_thousand_minor=late,
        valid_until=date.fromordinal(desk.today().toordinal() + desk.pack.papers.offer_days),
    )


def cost_sheet(
    desk: Desk, quote: Quote, people: tuple[KnownParty, ...], number: str, language: str
) -> paper.CostSheetFacts:
    """The cost disclosure sheet: every cost of the pack, with this loan's figures."""
    normal = {"interest": (quote.interest_minor, quote.terms.annual_rate_ppm), "fees": (quote.fees_minor, 0)}
    failing = {"late": penalty_ppm(quote), "misuse": _misuse_ppm(desk, quote)}
    rules = desk.pack.papers
    return paper.CostSheetFacts(
        **loan_facts(desk, quote, number, language),  # type: ignore[arg-type]
        parties=tuple(party(known) for known in people[:1]),
        costs=tuple(_cost(words, language, *normal.get(words.kind, (None, None))) for words in rules.costs),
        default_costs=tuple(_cost(words, language, None, failing.get(words.kind)) for words in rules.default_costs),
    )


def contract(
    desk: Desk,
    quote: Quote,
    people: tuple[KnownParty, ...],
    purpose: LoanPurpose,
    paid_to: Account,
    number: str,
    cost_sheet_number: str,
    language: str,
    thumbprints: frozenset[str] = frozenset(),
    witnesses: tuple[str, ...] = (),
) -> paper.ContractFacts:
    """The loan contract with its schedule; `thumbprints` names the people who sign by thumbprint before witnesses."""
    rules = desk.pack.papers
    last_due = quote.rows[-1].due
    named = tuple(party(known, last_due, thumbprint=known.person in thumbprints) for known in people)
    seen_by = tuple(paper.PartyFacts(PartyRole.WITNESS, name) for name in witnesses)
    repay_to = rules.repayment_account
    return paper.ContractFacts(
        **loan_facts(desk, quote, number, language),  # type: ignore[arg-type]
        parties=(*named, *seen_by),
        purpose=said(rules.purposes[purpose], language),
        starts_on=quote.terms.start,
        day_basis=DAYS_OF_A_YEAR,
        account=account(paid_to),
        channels=rules.channels,
        repayment_account=paper.AccountFacts(repay_to.holder, repay_to.bank, repay_to.number),
        misuse_rate_ppm=_misuse_ppm(desk, quote),
        early_notice_days=0,
        court=said(rules.court, language),
        cost_sheet=cost_sheet_number,
        copies=rules.copies + sum(known.role == PartyRole.GUARANTOR for known in people),
    )


def disbursement(desk: Desk, page: LoanPage, language: str) -> paper.DisbursementFacts:
    """The voucher for money that went out."""
    paid = page.loan.disbursement
    if paid is None or page.account is None:
        raise ValueError("not disbursed")
    return paper.DisbursementFacts(
        paper_number=paid.voucher,
        lender=lender(desk.pack, language),
        issued_on=desk.today(),
        officer=desk.me.name,
        currency=desk.pack.currency,
        contract=page.loan.contract_number,
        borrower=party(page.borrower),
        amount_minor=paid.amount_minor,
        account=account(page.account),
        channel=PayChannel.TRANSFER,
        paid_on=paid.arrived_on,
        prepared_by=desk.me.name,
    )


def receipt(desk: Desk, page: LoanPage, taken: Taken, at: str, language: str) -> paper.ReceiptFacts:
    """The receipt for money that came; the balance is as this desk knows it."""
    paid, after = taken.allocation, taken.after
    return paper.ReceiptFacts(
        paper_number=taken.receipt.number,
        lender=lender(desk.pack, language),
        issued_on=taken.receipt.value_date,
        officer=desk.me.name,
        currency=desk.pack.currency,
        received_at=at,
        payer=taken.payer,
        borrower=page.borrower.identity.name if page.borrower.identity else "",
        loan=page.loan.contract_number,
        amount_minor=taken.receipt.amount_minor,
        channel=taken.receipt.channel,
        penalty_minor=paid.penalty_minor,
        fee_minor=paid.fee_minor,
        interest_minor=paid.interest_minor,
        principal_minor=paid.principal_minor,
        unused_minor=paid.excess_minor,
        balance_minor=after.outstanding_minor,
        known_on=taken.receipt.value_date,
        next_due=after.next_due,
        next_minor=after.next_due_minor,
        provisional=taken.receipt.provisional,
    )


def cash_sheet(
    desk: Desk, page: CashPage, counted: CashCount, names: dict[str, str], language: str
) -> paper.CashSheetFacts:
    """The day-end count; `names` says whose money each receipt was."""
    numbers = [cash.receipt for cash in page.today]
    pieces = dict(counted.pieces)
    return paper.CashSheetFacts(
        paper_number=f"{desk.device.branch}-{counted.on:%Y%m%d}-{desk.me.id[-4:].upper()}",
        lender=lender(desk.pack, language),
        issued_on=counted.on,
        officer=desk.me.name,
        currency=desk.pack.currency,
        cashier="",
        day=counted.on,
        opening_minor=counted.book_minor - sum(cash.amount_minor for cash in page.today),
        movements=tuple(
            paper.CashMovementFacts(cash.receipt, "receipt", names.get(cash.receipt, ""), cash.amount_minor)
            for cash in page.today
        ),
        book_minor=counted.book_minor,
        denominations=tuple(
            paper.DenominationFacts(face, pieces.get(face, 0)) for face in desk.pack.denominations_minor
        ),
        counted_minor=counted.counted_minor,
        handed_over_minor=0,
        first_receipt=min(numbers, default=""),
        last_receipt=max(numbers, default=""),
    )


def consent(desk: Desk, known: KnownParty, words: ConsentWords, number: str, language: str) -> paper.ConsentFacts:
    """One consent of one person, in the pack's words."""
    return paper.ConsentFacts(
        paper_number=number,
        lender=lender(desk.pack, language),
        issued_on=desk.today(),
        officer=desk.me.name,
        currency=desk.pack.currency,
        parties=(party(known),),
        purposes=_listed(words.purposes, language),
        data=_listed(words.data, language),
        sensitive=_listed(words.sensitive, language),
        receivers=_listed(words.receivers, language),
        retention_years=words.retention_years,
    )


def application(desk: Desk, page: ApplicationPage, number: str, language: str) -> paper.ApplicationFacts:
    """The application form."""
    quote = page.application.quote
    if quote is None:
        raise ValueError("no product chosen")
    return paper.ApplicationFacts(
        paper_number=number,
        lender=lender(desk.pack, language),
        issued_on=desk.today(),
        officer=desk.me.name,
        currency=desk.pack.currency,
        parties=tuple(party(known, quote.rows[-1].due) for known in page.people),
        customer_kind=page.customer.kind,
        product=desk.pack.product(quote.terms.product).name(language),
        method=quote.terms.method,
        amount_minor=quote.terms.principal_minor,
        periods=quote.terms.periods,
        purpose=said(desk.pack.papers.purposes[page.application.need.purpose], language),
        able_to_pay_minor=page.application.need.able_to_pay_minor,
    )
