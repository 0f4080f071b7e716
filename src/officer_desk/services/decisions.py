"""Review and approval: what waits for whom, the whole file of one application, and each decision with its reason."""

from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.application import Application, Stage
from officer_desk.domain.checklist import Line
from officer_desk.domain.customer import Customer, CustomerKind
from officer_desk.domain.decision import REASONS, Decision, Level, Verdict, may_decide
from officer_desk.domain.errors import BadField, Finding
from officer_desk.domain.staff import Role, may_record
from officer_desk.protocol.acts import ApplicationDecided, ApplicationReviewed
from officer_desk.protocol.personal import Forgotten, Words
from officer_desk.services import survey
from officer_desk.services.applications import ApplicationPage
from officer_desk.services.applications import page as page_of
from officer_desk.services.desk import Desk, Glance
from officer_desk.services.survey import Noted
from officer_desk.store import applications, attached, loans
from officer_desk.store.applications import ApplicationRow
from officer_desk.store.loans import LoanRow

__all__ = ["ApplicationRow", "DecisionFile", "FilePaper", "LoanRow", "Said", "Waiting"]

WAITS_FOR = {Level.REVIEW: Stage.SUBMITTED, Level.APPROVAL: Stage.REVIEWED}
KIND_OF = {Level.REVIEW: "application_reviewed", Level.APPROVAL: "application_decided"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """An application that waits for this person: at which step, and since when."""

    row: ApplicationRow
    kind: CustomerKind
    level: Level
    since: date


@dataclass(frozen=True, slots=True)
class Said:
    """A decision that was taken, with its words in clear."""

    decision: Decision
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FilePaper:
    """A line of the checklist as a decision sees it: its small picture, and whether its bytes are on this desk."""

    line: Line
    thumbnail: bytes | None = field(repr=False)
    here: bool


@dataclass(frozen=True, slots=True)
class DecisionFile:
    """Everything a decision rests on."""

    page: ApplicationPage
    level: Level | None
    since: date
    notes: dict[str, Noted] = field(repr=False)
    papers: tuple[FilePaper, ...]
    said: tuple[Said, ...]
    loans: tuple[LoanRow, ...]


def level_of(role: Role) -> Level | None:
    """Which step of a decision this role takes first."""
    return next((level for level in Level if may_record(role, KIND_OF[level])), None)


def queue(desk: Desk) -> tuple[ApplicationRow, ...]:
    """Applications that wait for this person, the longest waiting first; never an own one."""
    return tuple(one.row for one in waiting(desk))


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """The queue with the step and the day it waits since; whoever reviewed does not approve the same application."""
    levels = {WAITS_FOR[level]: level for level in Level if may_record(desk.me.role, KIND_OF[level])}
    if not levels:
        return ()
    found = []
    with desk.reading() as glance:
        for row in applications.rows(glance.connection, tuple(levels)):
            known = glance.case(row.id, Application)
            level = levels[known.stage]
            if not may_decide(level, desk.me.id, known.officer, known.decisions, 0, 0):
                kind = glance.case(known.customer, Customer).kind
                found.append(Waiting(row, kind, level, waiting_since(known)))
    return tuple(sorted(found, key=lambda one: (one.since, one.row.opened_on, one.row.id)))


def waiting_since(application: Application) -> date:
    """The day the present step began."""
    begun = [decision.on for decision in application.decisions]
    if application.submitted_on is not None:
        begun.append(application.submitted_on)
    return max(begun, default=application.opened_on)


def level_for(application: Application) -> Level | None:
    """Which step this application is at."""
    return next((level for level, stage in WAITS_FOR.items() if stage == application.stage), None)


def file(desk: Desk, application: str) -> DecisionFile:
    """The whole file of an application; raises `CaseNotHere`."""
    page = page_of(desk, application)
    known = page.application
    with desk.reading() as glance:
        return DecisionFile(
            page,
            level_for(known),
            waiting_since(known),
            survey.notes(desk, application),
            tuple(_paper(glance, line) for line in page.checklist),
            tuple(Said(decision, _words(glance, decision)) for decision in known.decisions),
            loans.rows(glance.connection, customer=known.customer),
        )


def _paper(glance: Glance, line: Line) -> FilePaper:
    if line.document is None:
        return FilePaper(line, None, here=False)
    id = line.document.id
    return FilePaper(line, attached.thumbnail(glance.connection, id), is_here(glance, id))


def is_here(glance: Glance, document: str) -> bool:
    """Whether the bytes of a paper are on this desk."""
    try:
        attached.wrapped_key(glance.connection, document)
    except (attached.NotHere, Forgotten):
        return False
    return True


def _words(glance: Glance, decision: Decision) -> str:
    try:
        return glance.read(decision.words, Words).text if decision.words else ""
    except Forgotten:
        return ""


def objections(desk: Desk, application: str, amount_minor: int) -> tuple[Finding, ...]:
    """Why this person may not take the next step on this application; 0 for a step that lends nothing."""
    with desk.reading() as glance:
        known = glance.case(application, Application)
    level = level_for(known)
    if level is None:
        return (Finding("not_at_this_step", facts={"stage": known.stage}),)
    limit = desk.pack.approval_limit_minor(desk.me.role)
    findings = may_decide(level, desk.me.id, known.officer, known.decisions, amount_minor, limit)
    if not may_record(desk.me.role, KIND_OF[level]):
        findings = (*findings, Finding("role_may_not", facts={"role": desk.me.role, "kind": KIND_OF[level]}))
    return findings


def decide(desk: Desk, application: str, verdict: Verdict, amount_minor: int, reason: str, words: str) -> None:
    """Take the step this application is at; raises `NotReady` for one that is not this person's to take."""
    if reason not in REASONS[verdict]:
        raise BadField("reason", "missing")
    with desk.writing() as pen:
        known = pen.case(application, Application)
        level = level_for(known) or Level.REVIEW
        text = pen.seal(Words(words.strip()), known.customer) if words.strip() else None
        agreed = amount_minor if verdict == Verdict.AGREE else 0
        decision = Decision(level, verdict, desk.me.id, desk.today(), agreed, reason, text)
        pen.record(
            application,
            ApplicationReviewed(decision) if level is Level.REVIEW else ApplicationDecided(decision),
        )
