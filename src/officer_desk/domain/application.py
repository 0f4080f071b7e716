"""An application: everything that was learned and agreed before a decision, and what still stands in its way."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from officer_desk.domain.cashflow import CashFlow
from officer_desk.domain.checklist import Document, Line, checklist, findings_of
from officer_desk.domain.customer import Customer, Purpose
from officer_desk.domain.decision import Decision, Level, Verdict
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.party import Party, PartyRole
from officer_desk.domain.person import Sealed
from officer_desk.domain.policy import Pack
from officer_desk.domain.product import Quote, suits
from officer_desk.domain.red_flags import Outcome, facts_digest
from officer_desk.domain.underwriting import Assessment
from officer_desk.domain.visit import Need


class Stage(StrEnum):
    """Where an application stands."""

    OPEN = "open"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class NotedFlag:
    """What the officer found out about one red flag; other figures than those of the digest open it again."""

    rule: str
    outcome: Outcome
    facts_digest: str
    words: Sealed = field(repr=False)


@dataclass(frozen=True, slots=True)
class Survey:
    """The cash flow as it was taken on site, the figures it led to, and the flags with their notes."""

    cash_flow: CashFlow
    assessment: Assessment
    flags: tuple[Finding, ...] = ()
    notes: tuple[NotedFlag, ...] = ()

    def open_flags(self) -> tuple[Finding, ...]:
        """Flags that still stand in the way: without a note on their present figures, or such as no note can lift."""
        noted = {(note.rule, note.facts_digest) for note in self.notes}
        return tuple(
            flag
            for flag in self.flags
            if flag.severity is Severity.BLOCKS
            or (flag.severity is Severity.WARNS and (flag.rule, facts_digest(flag)) not in noted)
        )


@dataclass(frozen=True, slots=True)
class Application:
    """The case of one application as every replica knows it."""

    id: str
    customer: str
    officer: str
    opened_on: date
    need: Need
    quote: Quote | None = None
    parties: tuple[Party, ...] = ()
    documents: tuple[Document, ...] = ()
    survey: Survey | None = None
    submitted_on: date | None = None
    decisions: tuple[Decision, ...] = ()
    stage: Stage = Stage.OPEN
    pack: int = 0
    version: int = 1
    withdrawn_on: date | None = None
    forgotten: tuple[str, ...] = ()

    def _next(self, **changes: object) -> "Application":
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]

    def with_need(self, need: Need) -> "Application":
        """After the customer changed what is asked for."""
        return self._next(need=need)

    def with_quote(self, quote: Quote, pack: int) -> "Application":
        """After a product, an amount and a term were chosen; a survey judged other figures, so it is asked again."""
        same = self.quote is not None and self.quote.terms == quote.terms
        return self._next(quote=quote, pack=pack, survey=self.survey if same else None)

    def with_party(self, party: Party) -> "Application":
        """After a person was named, in place of what was known of the same person."""
        others = tuple(known for known in self.parties if known.person != party.person)
        return self._next(parties=(*others, party))

    def without_party(self, person: str) -> "Application":
        """After a person turned out not to take part."""
        return self._next(parties=tuple(known for known in self.parties if known.person != person))

    def with_document(self, document: Document) -> "Application":
        """After one more paper; earlier ones of the kind stay on file."""
        return self._next(documents=(*self.documents, document))

    def with_survey(self, survey: Survey) -> "Application":
        """After the cash flow was taken."""
        return self._next(survey=survey)

    def submitted(self, on: date) -> "Application":
        """After the officer sent it for a decision."""
        return self._next(stage=Stage.SUBMITTED, submitted_on=on)

    def withdrawn(self, on: date) -> "Application":
        """After the customer thought better of it."""
        return self._next(stage=Stage.WITHDRAWN, withdrawn_on=on)

    def without_words_of(self, person: str) -> "Application":
        """After somebody in it was forgotten: what was sealed under their key stays, and nobody can read it."""
        return self._next(forgotten=(*self.forgotten, person))

    def decided(self, decision: Decision) -> "Application":
        """After a review or an approval; a return gives it back to the officer."""
        if decision.verdict == Verdict.RETURN:
            stage = Stage.OPEN
        elif decision.verdict == Verdict.DECLINE:
            stage = Stage.DECLINED if decision.level == Level.APPROVAL else Stage.REVIEWED
        else:
            stage = Stage.APPROVED if decision.level == Level.APPROVAL else Stage.REVIEWED
        return self._next(decisions=(*self.decisions, decision), stage=stage)

    def people(self) -> tuple[tuple[PartyRole, str], ...]:
        """Everybody in it with their part, the borrower first."""
        return (
            (PartyRole.BORROWER, self.customer),
            *((party.role, party.person) for party in self.parties),
        )

    def approval(self) -> Decision | None:
        """The decision that approved it, if there is one."""
        return next(
            (
                decision
                for decision in reversed(self.decisions)
                if decision.level == Level.APPROVAL and decision.verdict == Verdict.AGREE
            ),
            None,
        )


def papers(application: Application, customer: Customer, pack: Pack, today: date) -> tuple[Line, ...]:
    """The checklist of this application on a day."""
    product = application.quote.terms.product if application.quote else None
    return checklist(pack.documents, application.people(), customer.kind, product, application.documents, today)


def missing_parties(application: Application, pack: Pack) -> tuple[PartyRole, ...]:
    """Parts that the product asks for and nobody has."""
    if application.quote is None:
        return ()
    here = {role for role, _ in application.people()}
    return tuple(role for role in pack.product(application.quote.terms.product).asks_for if role not in here)


def missing_consents(application: Application, customer: Customer) -> tuple[Finding, ...]:
    """Consents that somebody in it has not signed; a witness is asked for none."""
    return tuple(
        Finding("consent_missing", facts={"purpose": purpose, "role": role})
        for role, person in application.people()
        if role != PartyRole.WITNESS
        for purpose in Purpose
        if not customer.has_consent(person, purpose)
    )


def before_submission(application: Application, customer: Customer, pack: Pack, today: date) -> tuple[Finding, ...]:
    """Everything that stands between this application and a decision, worst first as the pack weighs it."""
    found: list[Finding] = []
    if application.quote is None:
        found.append(Finding("product_not_chosen"))
    else:
        terms = application.quote.terms
        found += suits(pack.product(terms.product), customer.kind, terms.principal_minor, terms.periods)
        found += pack.cap_findings(application.quote, today)
    found += (Finding("party_missing", facts={"role": role}) for role in missing_parties(application, pack))
    found += missing_consents(application, customer)
    found += findings_of(papers(application, customer, pack, today))
    if application.survey is None:
        found.append(Finding("survey_missing"))
    else:
        found += (Finding("flag_open", facts={"flag": flag.rule}) for flag in application.survey.open_flags())
    return tuple(found)


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that stop."""
    return tuple(finding for finding in findings if finding.severity == Severity.BLOCKS)
