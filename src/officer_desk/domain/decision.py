"""Who may decide what: review and approval by others than the officer, within their limits, in order."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from officer_desk.domain.errors import Finding
from officer_desk.domain.person import Sealed


class Level(StrEnum):
    """The two steps of a decision: somebody recommends, somebody else decides."""

    REVIEW = "review"
    APPROVAL = "approval"


class Verdict(StrEnum):
    """What was said."""

    AGREE = "agree"
    RETURN = "return"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Decision:
    """One person's decision with its reason; `words` are sealed under the borrower's key."""

    level: Level
    verdict: Verdict
    by: str
    on: date
    amount_minor: int
    reason: str
    words: Sealed | None = field(default=None, repr=False)


REASONS: dict[Verdict, tuple[str, ...]] = {
    Verdict.AGREE: ("capacity_proven", "good_record", "with_guarantee"),
    Verdict.RETURN: ("papers_incomplete", "figures_unclear", "amount_too_high"),
    Verdict.DECLINE: ("capacity", "credit_record", "purpose", "documents"),
}


def may_decide(
    level: Level, by: str, officer: str, earlier: tuple[Decision, ...], amount_minor: int, limit_minor: int
) -> tuple[Finding, ...]:
    """Why this person may not take this decision: separate hands (manual 3.3), and the limit of the approver."""
    findings = []
    if by == officer:
        findings.append(Finding("own_application"))
    if level == Level.APPROVAL:
        if any(decision.level == Level.REVIEW and decision.by == by for decision in earlier):
            findings.append(Finding("reviewed_it_too"))
        if amount_minor > limit_minor:
            findings.append(Finding("over_approval_limit", facts={"limit_minor": limit_minor}))
    return tuple(findings)
