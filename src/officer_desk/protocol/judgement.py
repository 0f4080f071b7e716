"""The rule book asked about one operation: on the desk before it is recorded, at head office when it arrives."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from officer_desk.domain.application import Application, Stage, before_submission
from officer_desk.domain.cash import Bag
from officer_desk.domain.customer import Customer, checked_customer
from officer_desk.domain.decision import Decision, Level, Verdict, may_decide
from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.forgetting import File, before_erasure
from officer_desk.domain.identity import same_name
from officer_desk.domain.loan import Loan, about_repayment, before_contract, before_disbursement
from officer_desk.domain.party import checked_party
from officer_desk.domain.person import Account, Identity, Sealed, checked, checked_account
from officer_desk.domain.policy import Pack
from officer_desk.domain.product import terms_of
from officer_desk.domain.staff import Staff, may_record
from officer_desk.domain.visit import checked_need
from officer_desk.protocol import acts
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.replay import State

T = TypeVar("T")


class Reader(Protocol):
    """Opens sealed words for a rule that must see them; raises `Forgotten` or `Unreadable`."""

    def __call__(self, sealed: Sealed, kind: type[T]) -> T: ...


@dataclass(frozen=True, slots=True)
class Bench:
    """What rules may look at: who acts, under which pack, the other cases that are known here, sealed words.

    `files` gives every application and loan that is known here, for a rule that must see all of somebody's.
    """

    actor: Staff
    pack: Pack
    case: Callable[[str], State | None]
    read: Reader
    files: Callable[[], Iterable[File]]


class Outcome(StrEnum):
    """Head office's answer to an operation."""

    APPLIED = "applied"
    EXCEPTION = "exception"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    HELD = "held"
    PARKED = "parked"


def judge(state: State | None, operation: Operation, bench: Bench) -> tuple[Finding, ...]:
    """Everything the rules have to say about this operation on this case; raises `UnknownKind` only."""
    act = operation.act()
    findings: list[Finding] = []
    if not may_record(bench.actor.role, operation.kind):
        findings.append(Finding("role_may_not", facts={"role": bench.actor.role, "kind": operation.kind}))
    if operation.actor != bench.actor.id or operation.branch != bench.actor.branch:
        findings.append(Finding("not_the_actor"))
    try:
        findings += _about(state, act, operation, bench)
    except BadField as refusal:
        findings.append(Finding(f"{refusal.field}:{refusal.reason}", facts=dict(refusal.facts)))
    return tuple(findings)


def outcome(state: State | None, operation: Operation, findings: tuple[Finding, ...]) -> Outcome:
    """What head office answers: facts are never refused, other acts rest on the version they were made on."""
    stopped = any(finding.severity == Severity.BLOCKS for finding in findings)
    if operation.fact:
        return Outcome.EXCEPTION if stopped else Outcome.APPLIED
    if operation.version != (state.version if state else 0):
        return Outcome.CONFLICT
    return Outcome.REJECTED if stopped else Outcome.APPLIED


def _about(state: State | None, act: acts.Act, operation: Operation, bench: Bench) -> tuple[Finding, ...]:
    if isinstance(act, acts.PaperPrinted):
        return ()
    if isinstance(act, acts.PersonErased):
        return _erasure(state, act, operation.business_date, bench)
    match state:
        case None:
            return _opening(act, operation, bench)
        case Customer() if state.erased_on is not None:
            return (Finding("person_erased"),)
        case Customer():
            return () if isinstance(act, acts.ConsentGiven) else _misplaced()
        case Application():
            return _application(state, act, operation.business_date, bench)
        case Loan():
            return _loan(state, act, bench)
        case Bag():
            return () if isinstance(act, acts.CashTaken | acts.CashCounted) else _misplaced()


def _misplaced() -> tuple[Finding, ...]:
    return (Finding("misplaced"),)


def _erasure(state: State | None, act: acts.PersonErased, today: date, bench: Bench) -> tuple[Finding, ...]:
    """A customer is forgotten on their own case, whoever else took part on the case of the application."""
    match state:
        case Customer(id=act.person, erased_on=None):
            pass
        case Customer(id=act.person):
            return (Finding("person_erased"),)
        case Application() if act.person in {party.person for party in state.parties}:
            if act.person in state.forgotten:
                return (Finding("person_erased"),)
        case None:
            return (Finding("case_unknown"),)
        case _:
            return _misplaced()
    return before_erasure(act.person, bench.files(), bench.pack.retention, today)


def _opening(act: acts.Act, operation: Operation, bench: Bench) -> tuple[Finding, ...]:
    match act:
        case acts.CustomerReceived(kind, identity, _):
            checked_customer(kind, bench.read(identity, Identity), operation.business_date)
            return ()
        case acts.ApplicationOpened(customer, need):
            checked_need(need)
            known = bench.case(customer)
            if not isinstance(known, Customer):
                return (Finding("customer_unknown"),)
            return () if known.erased_on is None else (Finding("person_erased"),)
        case acts.CostSheetSigned():
            return _cost_sheet(act, bench)
        case acts.CashTaken() | acts.CashCounted():
            return ()
        case _:
            return (Finding("case_unknown"),)


def _cost_sheet(act: acts.CostSheetSigned, bench: Bench) -> tuple[Finding, ...]:
    """A cost sheet follows an approval and repeats its figures."""
    application = bench.case(act.application)
    if not isinstance(application, Application) or application.stage != Stage.APPROVED:
        return (Finding("not_approved"),)
    approval = application.approval()
    findings = [*bench.pack.cap_findings(act.quote, act.paper.signed_on)]
    if approval and act.quote.terms.principal_minor > approval.amount_minor:
        findings.append(Finding("over_approved", facts={"approved_minor": approval.amount_minor}))
    if application.quote and act.quote.terms.product != application.quote.terms.product:
        findings.append(Finding("contract_differs"))
    if {party.person for party in act.parties} != {party.person for party in application.parties}:
        findings.append(Finding("parties_differ"))
    return tuple(findings)


def _application(state: Application, act: acts.Act, today: date, bench: Bench) -> tuple[Finding, ...]:
    match act:
        case acts.ApplicationReviewed(decision):
            return _decision(state, decision, Level.REVIEW, Stage.SUBMITTED, bench)
        case acts.ApplicationDecided(decision):
            return _decision(state, decision, Level.APPROVAL, Stage.REVIEWED, bench)
        case acts.ApplicationWithdrawn():
            ended = state.stage in (Stage.DECLINED, Stage.WITHDRAWN)
            return (Finding("ended", facts={"stage": state.stage}),) if ended else ()
    if state.stage != Stage.OPEN:
        return (Finding("with_head_office", facts={"stage": state.stage}),)
    match act:
        case acts.NeedChanged(need):
            checked_need(need)
        case acts.ProductChosen(quote):
            terms = quote.terms
            terms_of(bench.pack.product(terms.product), terms.principal_minor, terms.periods, terms.start)
            return bench.pack.cap_findings(quote, today)
        case acts.PartyNamed(party):
            checked_party(party)
            checked(bench.read(party.identity, Identity), today)
            if party.person == state.customer:
                return (Finding("party_is_borrower"),)
        case acts.ApplicationSubmitted():
            customer = bench.case(state.customer)
            if not isinstance(customer, Customer):
                return (Finding("customer_unknown"),)
            return before_submission(state, customer, bench.pack, today)
        case acts.PartyRemoved() | acts.DocumentAttached() | acts.SurveyRecorded():
            return ()
        case _:
            return _misplaced()
    return ()


def _decision(state: Application, decision: Decision, level: Level, stage: Stage, bench: Bench) -> tuple[Finding, ...]:
    if state.stage != stage or decision.level != level:
        return (Finding("not_at_this_step", facts={"stage": state.stage}),)
    if decision.by != bench.actor.id:
        return (Finding("not_the_actor"),)
    limit = bench.pack.approval_limit_minor(bench.actor.role)
    counted = decision.amount_minor if decision.verdict == Verdict.AGREE else 0
    findings = may_decide(level, bench.actor.id, state.officer, state.decisions, counted, limit)
    asked = state.quote.terms.principal_minor if state.quote else 0
    if decision.verdict == Verdict.AGREE and not 0 < decision.amount_minor <= asked:
        findings = (*findings, Finding("over_asked", facts={"asked_minor": asked}))
    return findings


def _loan(state: Loan, act: acts.Act, bench: Bench) -> tuple[Finding, ...]:
    match act:
        case acts.ContractSigned(_, quote, account, paper):
            own = _own_account(state, account, bench)
            return (*before_contract(state, paper.signatures, quote), *own)
        case acts.DisbursementRecorded(disbursement, _):
            own = _own_account(state, disbursement.account, bench)
            return before_disbursement(state, disbursement.amount_minor, not own)
        case acts.RepaymentRecorded(receipt):
            return about_repayment(state, receipt.amount_minor, receipt.value_date)
        case _:
            return _misplaced()


def _own_account(state: Loan, account: Sealed, bench: Bench) -> tuple[Finding, ...]:
    """Money goes to the borrower's own account only (manual 2.4): the holder's name is the borrower's."""
    paid_to = checked_account(bench.read(account, Account))
    customer = bench.case(state.customer)
    if not isinstance(customer, Customer):
        return (Finding("customer_unknown"),)
    borrower = bench.read(customer.identity, Identity)
    return () if same_name(paid_to.holder, borrower.name) else (Finding("account_of_another"),)
