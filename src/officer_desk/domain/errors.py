"""What the desk may say no to, and what a rule has to say: refusals and findings, both without words for people."""

from dataclasses import dataclass, field
from enum import StrEnum

Fact = str | int | None


class DeskError(Exception):
    """A refusal that was foreseen; it carries facts, the sentence is in `ui/words.py`, and nothing was changed."""


class BadField(DeskError):
    """A value that was typed or read does not fit its field; `field` is the field's name, `reason` a word of the rule."""

    def __init__(self, field: str, reason: str, **facts: Fact) -> None:
        super().__init__(field, reason)
        self.field = field
        self.reason = reason
        self.facts = facts


class Severity(StrEnum):
    """How much a finding weighs: it stops, it asks for a note, or it only informs."""

    BLOCKS = "blocks"
    WARNS = "warns"
    INFORMS = "informs"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says about a case. `rule` is the rule's name, `facts` the figures it rests on (never a person's data)."""

    rule: str
    severity: Severity = Severity.BLOCKS
    facts: dict[str, Fact] = field(default_factory=dict)


class NotReady(DeskError):
    """The step cannot be taken while these findings stand."""

    findings: tuple[Finding, ...]

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(*(finding.rule for finding in findings))
        self.findings = findings


class NotAllowed(DeskError):
    """This person may not do this to this case; `rule` names why."""

    def __init__(self, rule: str, **facts: Fact) -> None:
        super().__init__(rule)
        self.rule = rule
        self.facts = facts


class ChangedElsewhere(DeskError):
    """The case was changed since this screen read it."""

    def __init__(self, subject: str) -> None:
        super().__init__(subject)
        self.subject = subject
