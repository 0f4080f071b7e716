"""A visit under way: what was answered, what of it is in the journal, and how each step becomes operations."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from officer_desk.domain.application import Application
from officer_desk.domain.customer import Customer, checked_customer
from officer_desk.domain.errors import BadField, Finding, NotReady
from officer_desk.domain.intake import Answers, PartyAnswers, PersonAnswers, Step
from officer_desk.domain.party import Guarantee, PartyRole
from officer_desk.domain.person import Identity, checked
from officer_desk.domain.product import Quote
from officer_desk.protocol import canonical
from officer_desk.protocol.acts import ApplicationSubmitted
from officer_desk.services import applications, customers, survey
from officer_desk.services.applications import ApplicationPage, Wish
from officer_desk.services.desk import Desk, Pen
from officer_desk.services.drafts import new_draft
from officer_desk.services.survey import Noted
from officer_desk.store import drafts
from officer_desk.store.drafts import DraftRow

FLOW = "intake"

# Where something that stands in the way is put right; whatever is not named belongs to the choice of the product.
_STEP_OF = {
    "party_missing": Step.PARTIES,
    "consent_missing": Step.CONSENTS,
    "survey_missing": Step.CASH_FLOW,
    "flag_open": Step.FLAGS,
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: its answers, the ids of what is recorded, the steps gone through, what the customer confirmed.

    `people` are the ids of the parties, in the order of the answers; `unfinished` is what was typed and cannot be an
    answer yet, by field.
    """

    draft: str
    answers: Answers = field(default=Answers(), repr=False)
    customer: str = ""
    application: str = ""
    people: tuple[str, ...] = ()
    way: tuple[Step, ...] = (Step.WHO,)
    confirmed: tuple[Step, ...] = ()
    unfinished: dict[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal knows of a visit now."""

    visit: Visit
    customer: Customer | None = None
    page: ApplicationPage | None = None


def step_of(rule: str) -> Step:
    """The step at which a finding is put right."""
    return Step.PAPERS if rule.startswith("document_") else _STEP_OF.get(rule, Step.PRODUCT)


def begin(desk: Desk, answers: Answers | None = None) -> Visit:
    """A visit that just begins, perhaps prepared; nothing is written yet."""
    return Visit(new_draft(desk), answers or Answers())


def keep(desk: Desk, visit: Visit) -> None:
    """Keep a visit as a draft; durable when this returns."""
    with desk.store.write() as connection:
        drafts.save(connection, _row(desk, visit))


def of_draft(row: DraftRow) -> Visit:
    """The visit that a draft holds; raises `Malformed` for a draft of another program."""
    return canonical.from_builtins(dict(row.body), Visit)


def under_way(desk: Desk) -> tuple[Visit, ...]:
    """All visits with a draft, the last touched first."""
    with desk.reading() as glance:
        return tuple(of_draft(row) for row in drafts.rows(glance.connection) if row.flow == FLOW)


def known(desk: Desk, visit: Visit) -> Known:
    """What the journal knows of it now; raises `CaseNotHere`."""
    if visit.application:
        page = applications.page(desk, visit.application)
        return Known(visit, page.customer, page)
    if visit.customer:
        return Known(visit, customers.page(desk, visit.customer).customer)
    return Known(visit)


def record(desk: Desk, step: Step, visit: Visit, figures: Quote | None = None) -> Visit:
    """Record what this step answered, and keep the draft in the same transaction; a refusal changes nothing.

    `figures` are those that the customer saw at this step.
    """
    with desk.writing() as pen:
        visit = _recorded(pen, step, visit, figures)
        drafts.save(pen.connection, _row(desk, visit))
    return visit


def submit(desk: Desk, visit: Visit) -> None:
    """Send it to a decision; the draft goes with it. Raises `NotReady`."""
    with desk.writing() as pen:
        case = pen.case(visit.application, Application)
        if case.quote is None:
            raise NotReady((Finding("product_not_chosen"),))
        pen.record(visit.application, ApplicationSubmitted(case.quote.terms))
        drafts.drop(pen.connection, visit.draft)


def _row(desk: Desk, visit: Visit) -> DraftRow:
    body = canonical.to_builtins(visit)
    title = visit.answers.who.name.strip()
    now = desk.clock.milliseconds()
    return DraftRow(visit.draft, FLOW, visit.way[-1], title, now, body if isinstance(body, dict) else {})


def _recorded(pen: Pen, step: Step, visit: Visit, figures: Quote | None) -> Visit:
    answers = visit.answers
    match step:
        case Step.WHO if not visit.customer and answers.kind is not None:
            checked_customer(answers.kind, identity_of(answers.who), pen.desk.today())
        case Step.NEED:
            return _need(pen, visit)
        case Step.PRODUCT | Step.SCHEDULE if figures is not None:
            survey.agree(pen, visit.application, figures)
        case Step.PARTIES:
            return _parties(pen, visit)
        case Step.CONSENTS:
            case = pen.case(visit.application, Application)
            for consent in answers.consents:
                person = person_of(case, consent.role, consent.place)
                customers.consent(pen, visit.customer, person, (consent.purpose,))
        case Step.CASH_FLOW if answers.cash_flow is not None:
            if figures is not None:
                survey.agree(pen, visit.application, figures)
            survey.record(pen, visit.application, answers.cash_flow)
        case Step.FLAGS if answers.cash_flow is not None:
            notes = {one.flag: Noted(one.note, one.outcome) for one in answers.flags}
            survey.record(pen, visit.application, answers.cash_flow, notes)
    return visit


def identity_of(person: PersonAnswers) -> Identity:
    """What was typed about a person, for checking; raises `BadField` while there is no birth date."""
    if person.birth_date is None:
        raise BadField("birth_date", "missing")
    return Identity(person.name, person.id_number, person.birth_date, person.phone, person.address, person.licence)


def person_of(case: Application, role: PartyRole, place: int) -> str:
    """The id of somebody in an application; `place` counts people of the same part from 0."""
    same = [person for part, person in case.people() if part == role]
    if place >= len(same):
        raise BadField("parties", "missing")
    return same[place]


def _need(pen: Pen, visit: Visit) -> Visit:
    answers = visit.answers
    if answers.kind is None:
        raise BadField("kind", "missing")
    customer = visit.customer or customers.receive(pen, identity_of(answers.who), answers.kind, answers.language)
    wish = _wish(answers)
    if visit.application:
        applications.change_need(pen, visit.application, wish)
        return visit
    return replace(visit, customer=customer, application=applications.open_application(pen, customer, wish))


def _wish(answers: Answers) -> Wish:
    if answers.channel is None:
        raise BadField("channel", "missing")
    if answers.purpose is None:
        raise BadField("purpose", "missing")
    return Wish(
        answers.channel,
        answers.purpose,
        answers.amount_minor or 0,
        answers.term_months or 0,
        answers.able_to_pay_minor or 0,
        answers.words,
    )


def _parties(pen: Pen, visit: Visit) -> Visit:
    """Name whom the answers name and take out whom they do not; whoever is the same as before stays untouched."""
    case = pen.case(visit.application, Application)
    borrower = pen.identity(pen.case(case.customer, Customer).identity)
    taken = {borrower.id_number} if borrower else set()
    before = {(party.role, pen.identity(party.identity), party.guarantee): party.person for party in case.parties}
    wanted = [_party(pen, place, party, taken) for place, party in enumerate(visit.answers.parties)]
    people = [before.pop(one, "") for one in wanted]
    for person in before.values():
        applications.remove_party(pen, visit.application, person)
    for place, (role, identity, guarantee) in enumerate(wanted):
        if not people[place]:
            with _of_party(place):
                people[place] = applications.name_party(pen, visit.application, role, identity, guarantee)
    return replace(visit, people=tuple(people))


def _party(pen: Pen, place: int, party: PartyAnswers, taken: set[str]) -> tuple[PartyRole, Identity, Guarantee | None]:
    """Somebody as typed, in the form in which they are kept, so that the same person is found again."""
    with _of_party(place):
        identity = checked(identity_of(party.who), pen.desk.today())
        if identity.id_number in taken:
            raise BadField("id_number", "named_twice")
    taken.add(identity.id_number)
    guarantee = None
    if party.role is PartyRole.GUARANTOR and party.manner is not None:
        guarantee = Guarantee(party.manner, party.months or 0)
    return party.role, identity, guarantee


@contextmanager
def _of_party(place: int) -> Iterator[None]:
    """Let a refusal say whose field it is."""
    try:
        yield
    except BadField as refusal:
        raise BadField(refusal.field, refusal.reason, **{**refusal.facts, "place": place}) from None
