"""What head office answers to one operation: the shared rule book, and the rules that only head office can look up."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from officer_desk.domain.application import Application, papers
from officer_desk.domain.checklist import State as PaperState
from officer_desk.domain.customer import Customer
from officer_desk.domain.decision import Level, Verdict
from officer_desk.domain.errors import BadField, DeskError, Finding, Severity
from officer_desk.domain.policy import Pack
from officer_desk.domain.staff import Staff
from officer_desk.headoffice import journal, policy
from officer_desk.headoffice import papers as files
from officer_desk.headoffice.cases import COUNTED, Cases, counted
from officer_desk.headoffice.house import House
from officer_desk.headoffice.people import People
from officer_desk.protocol import acts
from officer_desk.protocol.canonical import Malformed, NotCanonical
from officer_desk.protocol.clock import local_day
from officer_desk.protocol.judgement import Bench, Outcome, judge, outcome
from officer_desk.protocol.operations import Operation, UnknownKind
from officer_desk.protocol.personal import Forgotten
from officer_desk.protocol.replay import State
from officer_desk.protocol.sealing import Unreadable

# A business date may be tomorrow's where the laptop's clock is a little ahead, and as old as a month in the field.
DAYS_AHEAD = 1
DAYS_BACK = 31

# What only warned the officer, who had the customer before him, and yet needs somebody at head office.
EXCEPTIONAL = frozenset({"loan_settled", "business_date_ahead", "business_date_old"})

REFUSALS = frozenset({Outcome.REJECTED, Outcome.CONFLICT, Outcome.HELD})

# What arithmetic raises over figures that no rule foresaw. Such an operation is parked with an alarm; were it let
# through as an error, the device could never push past it.
STUMBLES = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The answer to an operation; `state` is its case afterwards, or nothing where no case changes."""

    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    state: State | None = None
    act: acts.Act | None = None


@dataclass(frozen=True, slots=True)
class Court:
    """Where operations of one branch are decided, within one transaction."""

    connection: Connection
    house: House
    branch: str
    cases: Cases
    people: People

    def decide(self, operation: Operation, actor: Staff, *, case_waits: bool) -> Ruling:
        """The answer to an operation that this member of staff's device brought."""
        if operation.actor != actor.id or operation.branch != actor.branch:
            return _parked("not_the_actor")
        if case_waits:
            return _parked("case_waits")
        try:
            act = operation.act()
        except UnknownKind as unknown:
            return _parked("unknown_kind", kind=unknown.kind, schema=unknown.schema)
        except (Malformed, NotCanonical, BadField):
            # Never valid; yet what happened in the world is not refused, so a person has to look at it.
            return _parked("malformed") if operation.fact else _rejected("malformed")
        rests = self._rests_on(operation)
        if Outcome.PARKED in rests:
            return _parked("rests_on_parked")
        return self._weigh(operation, act, actor, bool(rests))

    def _weigh(self, operation: Operation, act: acts.Act, actor: Staff, refused_before: bool) -> Ruling:
        pack, remarks = policy.applicable(self.connection, operation.pack, operation.business_date)
        state = self.cases.get(operation.case)
        try:
            findings = judge(state, operation, Bench(actor, pack, self.cases.get, self.people.read, self.cases.files))
            findings += self._head_office_findings(state, act, operation, pack)
            answer = outcome(state, operation, findings)
        except Forgotten:
            return _parked("person_key_missing")
        except (Unreadable, Malformed, NotCanonical):
            return _parked("sealed_words_unreadable")
        except STUMBLES as stumble:
            return _parked("rule_stumbled", error=type(stumble).__name__)
        findings += remarks
        if refused_before:
            findings += (Finding("rests_on_refused"),)
            answer = Outcome.EXCEPTION if operation.fact else Outcome.HELD
        findings += self._strange_time(operation)
        if answer is Outcome.APPLIED and any(finding.rule in EXCEPTIONAL for finding in findings):
            answer = Outcome.EXCEPTION
        return _counted(state, operation, act, answer, findings)

    def _rests_on(self, operation: Operation) -> frozenset[Outcome]:
        """The refusals among the operations that this one rests on; one that is not here cannot be relied on."""
        named = (*operation.after, *((operation.caused_by,) if operation.caused_by else ()))
        found = [journal.find(self.connection, self.branch, id) for id in named]
        outcomes = {Outcome.HELD if row is None else Outcome(row.outcome) for row in found}
        return frozenset(outcomes & (REFUSALS | {Outcome.PARKED}))

    def _head_office_findings(
        self, state: State | None, act: acts.Act, operation: Operation, pack: Pack
    ) -> tuple[Finding, ...]:
        """Rules whose scope is head office: papers whose bytes are here, file keys that open."""
        if isinstance(act, acts.DocumentAttached):
            return () if files.acceptable(self.house, act) else (Finding("file_key_unreadable"),)
        if isinstance(act, acts.ApplicationDecided) and isinstance(state, Application):
            approves = act.decision.level == Level.APPROVAL and act.decision.verdict == Verdict.AGREE
            return self._papers_here(state, pack, operation.business_date) if approves else ()
        return ()

    def _papers_here(self, application: Application, pack: Pack, today: date) -> tuple[Finding, ...]:
        """No approval while the bytes of required papers are missing at head office."""
        customer = self.cases.get(application.customer)
        if not isinstance(customer, Customer):
            return ()
        lines = papers(application, customer, pack, today)
        here = (PaperState.HERE, PaperState.EXPIRES_SOON)
        needed = {line.document.id for line in lines if line.rule.required and line.state in here and line.document}
        missing = files.missing(self.connection, self.branch, needed)
        return (Finding("papers_not_at_head_office", facts={"missing": missing}),) if missing else ()

    def _strange_time(self, operation: Operation) -> tuple[Finding, ...]:
        """Any clock is accepted; a business date out of bounds is said."""
        today = local_day(self.house.now())
        facts: dict[str, str | int | None] = {
            "business_date": operation.business_date.isoformat(),
            "today": today.isoformat(),
        }
        if today + timedelta(days=DAYS_AHEAD) < operation.business_date:
            return (Finding("business_date_ahead", Severity.WARNS, facts),)
        if operation.business_date < today - timedelta(days=DAYS_BACK):
            return (Finding("business_date_old", Severity.WARNS, facts),)
        return ()


def _counted(
    state: State | None, operation: Operation, act: acts.Act, answer: Outcome, findings: tuple[Finding, ...]
) -> Ruling:
    """The ruling with what the operation makes of its case."""
    if answer not in COUNTED:
        return Ruling(answer, findings, None, act)
    try:
        after = counted(state, operation)
    except DeskError as refusal:
        # A desk could not fold it either: it must not get into the feed.
        return _parked("rule_stumbled", error=type(refusal).__name__)
    except STUMBLES as stumble:
        return _parked("rule_stumbled", error=type(stumble).__name__)
    if after is None and operation.fact:
        return Ruling(Outcome.EXCEPTION, (*findings, Finding("not_counted")), None, act)
    return _parked("misplaced") if after is None else Ruling(answer, findings, after, act)


def _parked(rule: str, **facts: str | int) -> Ruling:
    return Ruling(Outcome.PARKED, (Finding(rule, facts=dict(facts)),))


def _rejected(rule: str) -> Ruling:
    return Ruling(Outcome.REJECTED, (Finding(rule),))
