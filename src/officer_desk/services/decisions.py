"""Review and approval: what waits for whom, and each decision with its reason."""

from officer_desk.domain.application import Application, Stage
from officer_desk.domain.decision import REASONS, Decision, Level, Verdict, may_decide
from officer_desk.domain.errors import BadField, Finding
from officer_desk.domain.staff import Role, may_record
from officer_desk.protocol.acts import ApplicationDecided, ApplicationReviewed
from officer_desk.protocol.personal import Words
from officer_desk.services.desk import Desk
from officer_desk.store import applications
from officer_desk.store.applications import ApplicationRow

WAITS_FOR = {Level.REVIEW: Stage.SUBMITTED, Level.APPROVAL: Stage.REVIEWED}


def level_of(role: Role) -> Level | None:
    """Which step of a decision this role takes first."""
    if may_record(role, "application_reviewed"):
        return Level.REVIEW
    return Level.APPROVAL if may_record(role, "application_decided") else None


def queue(desk: Desk) -> tuple[ApplicationRow, ...]:
    """Applications that wait for this person, the longest waiting first; never an own one."""
    stages = [
        stage
        for level, stage in WAITS_FOR.items()
        if may_record(desk.me.role, "application_reviewed" if level is Level.REVIEW else "application_decided")
    ]
    if not stages:
        return ()
    with desk.reading() as glance:
        rows = applications.rows(glance.connection, tuple(stages))
    return tuple(row for row in rows if row.officer != desk.me.id)


def level_for(application: Application) -> Level | None:
    """Which step this application is at."""
    return next((level for level, stage in WAITS_FOR.items() if stage == application.stage), None)


def objections(desk: Desk, application: str, amount_minor: int) -> tuple[Finding, ...]:
    """Why this person may not take the next step on this application."""
    with desk.reading() as glance:
        known = glance.case(application, Application)
    level = level_for(known)
    if level is None:
        return (Finding("not_at_this_step", facts={"stage": known.stage}),)
    limit = desk.pack.approval_limit_minor(desk.me.role)
    return may_decide(level, desk.me.id, known.officer, known.decisions, amount_minor, limit)


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
