"""Everything that a desk knows of one customer on one page: people around them, papers, and what happened when."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.application import Application, Survey
from officer_desk.domain.checklist import Document, State, state_of
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Identity
from officer_desk.protocol import acts
from officer_desk.protocol.operations import Operation, UnknownKind
from officer_desk.services import customers
from officer_desk.services.applications import KnownParty
from officer_desk.services.customers import CustomerPage
from officer_desk.services.decisions import is_here
from officer_desk.services.desk import Desk, Glance
from officer_desk.store import journal, papers
from officer_desk.store.papers import PaperRow

__all__ = ["CustomerFile", "Event", "PaperOnFile", "PaperRow"]


@dataclass(frozen=True, slots=True)
class PaperOnFile:
    """A paper that was brought: whose it is, how it stands today, and whether its bytes are on this desk."""

    document: Document
    role: PartyRole
    state: State
    here: bool


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or several alike on one day; `name` says more by kind: a verdict, a form, a number."""

    on: date
    kind: str
    case: str
    place: str
    by: str
    name: str = ""
    amount_minor: int | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """A customer's page with all that belongs to it; events are the newest first."""

    page: CustomerPage
    identity: Identity | None = field(repr=False)
    people: tuple[KnownParty, ...]
    survey: Survey | None
    surveyed_on: date | None
    papers: tuple[PaperOnFile, ...]
    printed: tuple[PaperRow, ...]
    events: tuple[Event, ...]


def file(desk: Desk, id: str) -> CustomerFile:
    """The whole file of a customer; raises `CaseNotHere`."""
    page = customers.page(desk, id)
    with desk.reading() as glance:
        applications = [glance.case(row.id, Application) for row in page.applications]
        surveyed = next((one for one in reversed(applications) if one.survey), None)
        cases = {id: "", **dict.fromkeys((one.id for one in applications), "application")}
        cases |= dict.fromkeys((row.id for row in page.loans), "loan")
        return CustomerFile(
            page,
            glance.identity(page.customer.identity),
            _people(glance, applications),
            surveyed.survey if surveyed else None,
            (surveyed.submitted_on or surveyed.opened_on) if surveyed else None,
            tuple(_papers(glance, applications)),
            tuple(row for case in cases for row in papers.rows(glance.connection, case) if row.copy == 0),
            _events(glance, cases),
        )


def _people(glance: Glance, applications: list[Application]) -> tuple[KnownParty, ...]:
    """Whoever took part in any application; named twice under one number, the last part counts."""
    found: dict[str, KnownParty] = {}
    for application in applications:
        for party in application.parties:
            identity = glance.identity(party.identity)
            known = KnownParty(party.role, party.person, identity, party.guarantee)
            found[identity.id_number if identity else party.person] = known
    return tuple(found.values())


def _papers(glance: Glance, applications: list[Application]) -> list[PaperOnFile]:
    """The newest of each kind and person, in the order they came."""
    rules = {rule.kind: rule for rule in glance.desk.pack.documents}
    newest = {
        (document.kind, document.person): (document, role)
        for application in applications
        for role, person in application.people()
        for document in application.documents
        if document.person == person
    }
    today = glance.desk.today()
    return [
        PaperOnFile(
            document,
            role,
            state_of(rules[document.kind], document, today) if document.kind in rules else State.OPTIONAL,
            is_here(glance, document.id),
        )
        for document, role in newest.values()
    ]


def _events(glance: Glance, cases: dict[str, str]) -> tuple[Event, ...]:
    """The newest first; the same again on the same day is one event with a number of times."""
    told = [operation for case in cases for operation in journal.of_case(glance.connection, case)]
    found: list[Event] = []
    for operation in sorted(told, key=lambda one: (one.written_at, one.seq), reverse=True):
        event = _event(operation, cases[operation.case])
        last = found[-1] if found else None
        if last is not None and _alike(last) == _alike(event):
            amount = None if event.amount_minor is None else (last.amount_minor or 0) + event.amount_minor
            found[-1] = Event(last.on, last.kind, last.case, last.place, last.by, last.name, amount, last.times + 1)
        else:
            found.append(event)
    return tuple(found)


def _alike(event: Event) -> tuple[object, ...]:
    return (event.on, event.kind, event.case, event.by, event.name)


def _event(operation: Operation, place: str) -> Event:
    """A newer program's operation has its kind and no more."""
    try:
        name, amount = _more(operation.act())
    except UnknownKind:
        name, amount = "", None
    return Event(operation.business_date, operation.kind, operation.case, place, operation.actor, name, amount)


def _more(act: acts.Act) -> tuple[str, int | None]:
    """What a line about this act names besides its kind."""
    match act:
        case acts.ApplicationOpened(_, need) | acts.NeedChanged(need):
            return "", need.amount_minor
        case acts.ApplicationSubmitted(agreed):
            return "", agreed.principal_minor
        case acts.ApplicationReviewed(decision) | acts.ApplicationDecided(decision):
            return decision.verdict, decision.amount_minor
        case acts.ContractSigned(number=number):
            return number, None
        case acts.DisbursementRecorded(disbursement):
            return "", disbursement.amount_minor
        case acts.RepaymentRecorded(receipt):
            return receipt.number, receipt.amount_minor
        case acts.PaperPrinted(form=form):
            return form, None
        case _:
            return "", None
