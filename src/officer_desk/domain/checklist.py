"""The papers a file needs: what the pack asks for, what is here, what is missing, expired or does not match."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Sealed


@dataclass(frozen=True, slots=True)
class Document:
    """A paper that was photographed or attached. `sha256` names its bytes; its number is sealed."""

    id: str
    kind: str
    person: str
    sha256: str
    size: int
    media_type: str
    number: Sealed | None = field(default=None, repr=False)
    number_matches: bool = True
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """What a pack asks for: a kind of paper from everybody in a part, for some kinds of customers and products."""

    kind: str
    roles: tuple[PartyRole, ...]
    customer_kinds: tuple[CustomerKind, ...] = ()
    products: tuple[str, ...] = ()
    required: bool = True
    numbered: str | None = None
    expires: bool = False

    def applies(self, role: PartyRole, kind: CustomerKind, product: str | None) -> bool:
        """Whether somebody in this part has to bring it."""
        return (
            role in self.roles
            and (not self.customer_kinds or kind in self.customer_kinds)
            and (not self.products or product in self.products)
        )


class State(StrEnum):
    """How one line of the checklist stands."""

    HERE = "here"
    MISSING = "missing"
    EXPIRED = "expired"
    EXPIRES_SOON = "expires_soon"
    MISMATCH = "mismatch"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the checklist: the rule, whose paper it is, and how it stands."""

    rule: DocumentRule
    role: PartyRole
    person: str
    state: State
    document: Document | None = None


SOON = timedelta(days=30)


def state_of(rule: DocumentRule, document: Document | None, today: date) -> State:
    """How a paper stands on a day."""
    if document is None:
        return State.MISSING if rule.required else State.OPTIONAL
    if not document.number_matches:
        return State.MISMATCH
    if document.expires_on is not None:
        if document.expires_on < today:
            return State.EXPIRED
        if document.expires_on <= today + SOON:
            return State.EXPIRES_SOON
    return State.HERE


def checklist(
    rules: Iterable[DocumentRule],
    people: Iterable[tuple[PartyRole, str]],
    kind: CustomerKind,
    product: str | None,
    documents: Iterable[Document],
    today: date,
) -> tuple[Line, ...]:
    """Every paper this file needs, in the pack's order; the newest document of a kind and person counts."""
    newest = {(document.kind, document.person): document for document in documents}
    who = tuple(people)
    return tuple(
        Line(
            rule,
            role,
            person,
            state_of(rule, newest.get((rule.kind, person)), today),
            newest.get((rule.kind, person)),
        )
        for rule in rules
        for role, person in who
        if rule.applies(role, kind, product)
    )


def findings_of(lines: Iterable[Line]) -> tuple[Finding, ...]:
    """What stands between this checklist and submission."""
    weight = {
        State.MISSING: Severity.BLOCKS,
        State.EXPIRED: Severity.BLOCKS,
        State.MISMATCH: Severity.BLOCKS,
        State.EXPIRES_SOON: Severity.INFORMS,
    }
    return tuple(
        Finding(f"document_{line.state}", weight[line.state], {"document": line.rule.kind, "role": line.role})
        for line in lines
        if line.state in weight
    )
