"""Why something was refused, as a sentence that says what to do."""

from officer_desk.domain.errors import BadField, DeskError, NotReady
from officer_desk.ui.words.findings import finding
from officer_desk.ui.words.names import field


def refusal(error: DeskError) -> str:
    """The sentence for a refusal."""
    match error:
        case BadField():
            return f"{field(error.field)}: {field(error.reason)}"
        case NotReady():
            return " ".join(finding(one) for one in error.findings)
        case _:
            return field(type(error).__name__)
