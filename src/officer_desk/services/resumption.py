"""Going on with an application that was begun before: its answers again, up to the first step that wants something."""

from dataclasses import replace

from officer_desk.domain.application import Application, before_submission
from officer_desk.domain.customer import Customer, Purpose
from officer_desk.domain.intake import Answers, ConsentAnswer, FlagAnswer, PartyAnswers, PersonAnswers, Step, steps
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Identity
from officer_desk.services.applications import words_of
from officer_desk.services.desk import CaseNotHere, Desk, Glance
from officer_desk.services.drafts import new_draft
from officer_desk.services.intake import FLOW, Visit, begin, of_draft, step_of
from officer_desk.store import drafts


def of_id(desk: Desk, id: str) -> Visit:
    """The visit that goes by this id: a draft, an application to go on with, or a customer who wants another loan.

    Raises `CaseNotHere`.
    """
    with desk.reading() as glance:
        for row in drafts.rows(glance.connection):
            if row.flow == FLOW and row.id == id:
                return of_draft(row)
        state = glance.state(id)
    match state:
        case Application():
            return of_application(desk, id)
        case Customer():
            return of_customer(desk, begin(desk), id)
    raise CaseNotHere


def of_application(desk: Desk, id: str) -> Visit:
    """The visit of an application: its draft where there is one, else what the journal knows; raises `CaseNotHere`."""
    with desk.reading() as glance:
        for row in drafts.rows(glance.connection):
            if row.flow == FLOW and (visit := of_draft(row)).application == id:
                return visit
        case = glance.case(id, Application)
        customer = glance.case(case.customer, Customer)
        answers = _answers(glance, case, customer)
        people = tuple(party.person for party in case.parties)
        way = _way(desk, case, customer, answers)
        return Visit(new_draft(desk), answers, customer.id, id, people, way, (Step.NEED,))


def of_customer(desk: Desk, visit: Visit, id: str) -> Visit:
    """The visit with somebody who is a customer already in place of what was typed about them."""
    with desk.reading() as glance:
        customer = glance.case(id, Customer)
        who = _person(glance.identity(customer.identity))
    answers = replace(visit.answers, language=customer.language, kind=customer.kind, who=who)
    return replace(visit, answers=answers, customer=id)


def _way(desk: Desk, case: Application, customer: Customer, answers: Answers) -> tuple[Step, ...]:
    product = desk.pack.product(answers.product) if answers.product else None
    flags = len(case.survey.flags) if case.survey else None
    whole = steps(product.asks_for if product else (), answers, flags)
    wanting = {step_of(one.rule) for one in before_submission(case, customer, desk.pack, desk.today())}
    first = next((place for place, step in enumerate(whole) if step in wanting), len(whole) - 1)
    return whole[: first + 1]


def _answers(glance: Glance, case: Application, customer: Customer) -> Answers:
    need, terms = case.need, case.quote.terms if case.quote else None
    return Answers(
        language=customer.language,
        kind=customer.kind,
        who=_person(glance.identity(customer.identity)),
        channel=need.channel,
        purpose=need.purpose,
        amount_minor=need.amount_minor,
        term_months=need.term_months,
        able_to_pay_minor=need.able_to_pay_minor,
        words=words_of(glance, case),
        product=terms.product if terms else None,
        parties=_parties(glance, case),
        consents=_consents(case, customer),
        cash_flow=case.survey.cash_flow if case.survey else None,
        flags=_flags(glance, case),
        agreed_minor=terms.principal_minor if terms else None,
        agreed_months=terms.periods if terms else None,
    )


def _person(identity: Identity | None) -> PersonAnswers:
    if identity is None:
        return PersonAnswers()
    return PersonAnswers(
        identity.name,
        identity.id_number,
        identity.birth_date,
        identity.phone,
        identity.address,
        identity.licence,
    )


def _parties(glance: Glance, case: Application) -> tuple[PartyAnswers, ...]:
    return tuple(
        PartyAnswers(
            party.role,
            _person(glance.identity(party.identity)),
            party.guarantee.manner if party.guarantee else None,
            party.guarantee.months if party.guarantee else None,
        )
        for party in case.parties
    )


def _consents(case: Application, customer: Customer) -> tuple[ConsentAnswer, ...]:
    counted: dict[PartyRole, int] = {}
    given = []
    for role, person in case.people():
        place = counted[role] = counted.get(role, -1) + 1
        given += [ConsentAnswer(role, purpose, place) for purpose in Purpose if customer.has_consent(person, purpose)]
    return tuple(given)


def _flags(glance: Glance, case: Application) -> tuple[FlagAnswer, ...]:
    notes = case.survey.notes if case.survey else ()
    return tuple(FlagAnswer(note.rule, note.outcome, glance.words(note.words)) for note in notes)
