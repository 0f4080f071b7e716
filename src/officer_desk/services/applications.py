"""Applications: open, choose, name people, submit; and everything about one on a page."""

from dataclasses import dataclass, field, replace

from officer_desk.domain.application import Application, Stage, before_submission, blocking, papers
from officer_desk.domain.checklist import Line
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import Finding, NotReady
from officer_desk.domain.party import Guarantee, Party, PartyRole, checked_party
from officer_desk.domain.person import Identity, checked
from officer_desk.domain.product import Quote
from officer_desk.domain.visit import Channel, LoanPurpose, Need, checked_need
from officer_desk.protocol.acts import (
    ApplicationOpened,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    NeedChanged,
    PartyNamed,
    PartyRemoved,
    ProductChosen,
)
from officer_desk.protocol.personal import Forgotten, Words
from officer_desk.services.desk import Desk, Glance, Pen
from officer_desk.store import applications
from officer_desk.store.applications import ApplicationRow


@dataclass(frozen=True, slots=True)
class Wish:
    """What a customer asks for, in clear."""

    channel: Channel
    purpose: LoanPurpose
    amount_minor: int
    term_months: int
    able_to_pay_minor: int
    words: str = field(repr=False)
    next_step: str = "papers"


@dataclass(frozen=True, slots=True)
class KnownParty:
    """Somebody in an application, in clear."""

    role: PartyRole
    person: str
    identity: Identity | None = field(repr=False)
    guarantee: Guarantee | None = None


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """All about one application, as of now."""

    application: Application
    customer: Customer
    people: tuple[KnownParty, ...]
    words: str = field(repr=False)
    checklist: tuple[Line, ...]
    findings: tuple[Finding, ...]

    @property
    def borrower(self) -> KnownParty:
        """The one who borrows."""
        return self.people[0]


def _need(pen: Pen, customer: str, wish: Wish) -> Need:
    return checked_need(
        Need(
            wish.channel,
            wish.purpose,
            wish.amount_minor,
            wish.term_months,
            wish.able_to_pay_minor,
            pen.seal(Words(wish.words.strip()), customer),
            wish.next_step,
        )
    )


def open_application(pen: Pen, customer: str, wish: Wish) -> str:
    """Write down what a customer needs and answer the application's id; raises `BadField`."""
    id = pen.new_id()
    pen.record(id, ApplicationOpened(customer, _need(pen, customer, wish)))
    return id


def change_need(pen: Pen, application: str, wish: Wish) -> None:
    """The customer wants something else than before; the same again records nothing."""
    known = pen.case(application, Application)
    need = _need(pen, known.customer, wish)
    if replace(need, words=known.need.words) != known.need or words_of(pen, known) != wish.words.strip():
        pen.record(application, NeedChanged(need))


def choose(pen: Pen, application: str, quote: Quote) -> None:
    """The customer takes an offer; the same again records nothing."""
    known = pen.case(application, Application)
    if known.quote is None or known.quote.terms != quote.terms:
        pen.record(application, ProductChosen(quote))


def name_party(
    pen: Pen, application: str, role: PartyRole, identity: Identity, guarantee: Guarantee | None = None
) -> str:
    """Name somebody who takes part and answer their id; raises `BadField` or `NotReady`."""
    known = checked(identity, pen.desk.today())
    person = pen.new_person()
    pen.record(application, PartyNamed(checked_party(Party(role, pen.seal(known, person), guarantee))))
    return person


def remove_party(pen: Pen, application: str, person: str) -> None:
    """Somebody does not take part after all."""
    pen.record(application, PartyRemoved(person))


def submit(desk: Desk, application: str) -> None:
    """Send a finished application to a decision; raises `NotReady` with everything that is missing."""
    with desk.writing() as pen:
        known = pen.case(application, Application)
        if known.quote is None:
            raise NotReady((Finding("product_not_chosen"),))
        pen.record(application, ApplicationSubmitted(known.quote.terms))


def withdraw(desk: Desk, application: str, reason: str) -> None:
    """The customer does not want the loan any more."""
    with desk.writing() as pen:
        pen.record(application, ApplicationWithdrawn(reason))


def page(desk: Desk, id: str) -> ApplicationPage:
    """One application's page; raises `CaseNotHere`."""
    with desk.reading() as glance:
        application = glance.case(id, Application)
        customer = glance.case(application.customer, Customer)
        today = desk.today()
        people = (
            KnownParty(PartyRole.BORROWER, customer.id, glance.identity(customer.identity)),
            *(
                KnownParty(party.role, party.person, glance.identity(party.identity), party.guarantee)
                for party in application.parties
            ),
        )
        open_ = application.stage == Stage.OPEN
        return ApplicationPage(
            application,
            customer,
            people,
            words_of(glance, application),
            papers(application, customer, desk.pack, today),
            before_submission(application, customer, desk.pack, today) if open_ else (),
        )


def words_of(glance: Glance, application: Application) -> str:
    try:
        return glance.read(application.need.words, Words).text
    except Forgotten:
        return ""


def rows(desk: Desk, *stages: Stage) -> tuple[ApplicationRow, ...]:
    """Applications at these stages (all when none is named), the oldest first."""
    with desk.reading() as glance:
        return applications.rows(glance.connection, stages or tuple(Stage))


def ready(page: ApplicationPage) -> bool:
    """Whether nothing stands in the way of submitting."""
    return not blocking(page.findings)
