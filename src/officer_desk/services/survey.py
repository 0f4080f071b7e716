"""The cash-flow survey: what the figures say, which flags they raise, and the notes that answer them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from officer_desk.domain.application import Application, NotedFlag, Survey
from officer_desk.domain.cashflow import CashFlow
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.party import PartyRole
from officer_desk.domain.product import Product, Quote, quote, terms_of
from officer_desk.domain.red_flags import Evidence, FlagNote, Outcome, answer, red_flags
from officer_desk.domain.schedule import Method
from officer_desk.domain.underwriting import Assessment, Payments, assess, most_affordable
from officer_desk.protocol.acts import ProductChosen, SurveyRecorded
from officer_desk.protocol.personal import Words
from officer_desk.services.applications import words_of
from officer_desk.services.desk import Desk, Glance, Pen
from officer_desk.store import customers

STEP_MINOR = 10_000


@dataclass(frozen=True, slots=True)
class Noted:
    """What the officer wrote about a flag, in clear."""

    note: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Judged:
    """What a cash flow leads to: the assessment, the flags it raises, and the most that would fit."""

    assessment: Assessment
    flags: tuple[Finding, ...]
    most_minor: int


def payments_of(figures: Quote) -> tuple[Payments, int]:
    """What judges a loan: its largest instalment where all are alike, else month by month from the first due month."""
    first_month = figures.rows[0].due.month
    if figures.terms.method in (Method.EQUAL_INSTALMENT, Method.EQUAL_PRINCIPAL, Method.FLAT):
        return figures.largest_minor, first_month
    return tuple(row.total_minor for row in figures.rows), first_month


def judge_cash_flow(desk: Desk, application: str, cash_flow: CashFlow, figures: Quote | None = None) -> Judged:
    """Work out the ratios and flags of a cash flow for this application, perhaps on other figures than those chosen.

    Nothing is recorded.
    """
    with desk.reading() as glance:
        known = glance.case(application, Application)
        return _judged(glance, known if figures is None else replace(known, quote=figures), cash_flow)


def record(pen: Pen, application: str, cash_flow: CashFlow, notes: Mapping[str, Noted] | None = None) -> Survey:
    """Record the survey; the same again records nothing.

    `notes` go by flag, and one that is too short raises `BadField`; without them those on file stay.
    """
    known = pen.case(application, Application)
    judged = _judged(pen, known, cash_flow)
    kept = known.survey.notes if known.survey else ()
    noted = kept if notes is None else _noted(pen, known, judged.flags, notes)
    survey = Survey(cash_flow, judged.assessment, judged.flags, noted)
    if survey != known.survey:
        pen.record(application, SurveyRecorded(survey))
    return survey


def _noted(
    pen: Pen, known: Application, flags: tuple[Finding, ...], notes: Mapping[str, Noted]
) -> tuple[NotedFlag, ...]:
    """The notes for these flags; one that says the same as before keeps its seal."""
    on_file = known.survey.notes if known.survey else ()
    before = {(one.rule, one.outcome, one.facts_digest, pen.read(one.words, Words).text): one for one in on_file}
    noted = []
    for flag in flags:
        note = notes.get(flag.rule)
        if note is not None and note.note.strip():
            said = answer(flag, note.note, note.outcome)
            same = before.get((said.rule, said.outcome, said.facts_digest, said.note))
            noted.append(same or _sealed(pen, known.customer, said))
    return tuple(noted)


def _sealed(pen: Pen, customer: str, said: FlagNote) -> NotedFlag:
    return NotedFlag(said.rule, said.outcome, said.facts_digest, pen.seal(Words(said.note), customer))


def agree(pen: Pen, application: str, figures: Quote) -> None:
    """The customer agrees to these figures; others than before are judged again on the same cash flow."""
    known = pen.case(application, Application)
    if known.quote is not None and known.quote.terms == figures.terms:
        return
    pen.record(application, ProductChosen(figures))
    if known.survey is not None:
        changed = pen.case(application, Application)
        judged = _judged(pen, changed, known.survey.cash_flow)
        survey = Survey(known.survey.cash_flow, judged.assessment, judged.flags, known.survey.notes)
        pen.record(application, SurveyRecorded(survey))


def notes(desk: Desk, application: str) -> dict[str, Noted]:
    """The notes on file, in clear, by flag."""
    with desk.reading() as glance:
        known = glance.case(application, Application)
        if known.survey is None:
            return {}
        return {note.rule: Noted(glance.words(note.words), note.outcome) for note in known.survey.notes}


def _judged(glance: Glance, application: Application, cash_flow: CashFlow) -> Judged:
    """The most that fits keeps the product and the term and varies the amount."""
    if application.quote is None:
        raise ValueError("a survey judges a chosen product")
    pack = glance.desk.pack
    figures = application.quote
    payments, first_month = payments_of(figures)
    assessment = assess(cash_flow, payments, pack.thresholds, first_month)
    product = pack.product(figures.terms.product)
    most = most_affordable(
        cash_flow,
        pack.thresholds,
        lambda amount: _payments_for(product, figures, amount),
        STEP_MINOR,
        product.most_minor,
        first_month,
    )
    return Judged(assessment, _flags(glance, application, cash_flow, assessment), most)


def _payments_for(product: Product, figures: Quote, amount_minor: int) -> Payments:
    if amount_minor < product.least_minor:
        amount_minor = product.least_minor
    terms = terms_of(product, amount_minor, figures.terms.periods, figures.terms.start)
    return payments_of(quote(terms))[0]


def _flags(
    glance: Glance, application: Application, cash_flow: CashFlow, assessment: Assessment
) -> tuple[Finding, ...]:
    """Everything that must be followed up; the checklist has its own say on papers, so those are not repeated."""
    customer = glance.case(application.customer, Customer)
    row = customers.one(glance.connection, customer.id)
    figures = application.quote
    if row is None or row.birth_date is None or figures is None:
        return assessment.findings
    others = [one for one in customers.alike(glance.connection, "", row.phone, "", None) if one.id != row.id]
    by_role = {party.role: party.person for party in application.parties}
    evidence = Evidence(
        today=glance.desk.today(),
        born_on=row.birth_date,
        last_due=figures.rows[-1].due,
        term_months=figures.terms.periods,
        purpose=words_of(glance, application) or application.need.purpose,
        borrower=customer.id,
        spouse=by_role.get(PartyRole.SPOUSE),
        guarantors=tuple(party.person for party in application.parties if party.role == PartyRole.GUARANTOR),
        sales=cash_flow.sales,
        wages=cash_flow.wages,
        same_phone=len(others),
        assessment=assessment,
    )
    return tuple(flag for flag in red_flags(evidence) if flag.severity is not Severity.INFORMS)
