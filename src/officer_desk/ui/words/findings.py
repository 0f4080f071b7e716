"""What a rule found, as a sentence that says what to do."""

from officer_desk.domain.errors import Finding
from officer_desk.ui.words.names import field


def finding(one: Finding) -> str:
    """The sentence for a finding."""
    return field(one.rule)
