"""What came back from head office, as sentences that say whose it was, why, and what to do."""

from PySide6.QtCore import QCoreApplication

from officer_desk.protocol.judgement import Outcome
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.frame.needs_you import Need
from officer_desk.ui.language import Language
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.workplace import Workplace

translate = QCoreApplication.translate


def row(need: Need, workplace: Workplace) -> NeedsYouRow:
    """The bar, the sentence, and the way to the case where this desk has a page of it."""
    made = NeedsYouRow(sentence(need), translate("TaskWords", "Open") if need.place else "", tone(need))
    made.setObjectName(f"need_{need.task.operation}")
    made.action.setObjectName(f"open_{need.task.operation}")
    made.acted.connect(lambda: workplace.open(need.place, need.id))
    return made


def sentence(need: Need) -> str:
    """What happened, why, and what to do."""
    why = (words.finding(one) for one in need.task.findings)
    between = " " if language.current() is Language.EN else ""
    return between.join(part for part in (_what(need), *why, _do(need.task.outcome)) if part)


def tone(need: Need) -> Tone:
    """How bad it is."""
    return Tone.WRONG if need.task.outcome in (Outcome.REJECTED, Outcome.CONFLICT) else Tone.WAITS


def _what(need: Need) -> str:
    name = need.name or translate("TaskWords", "a customer")
    if need.task.amount_minor is not None:
        return translate("TaskWords", "Repayment of {amount} from {name}:").format(
            amount=shown.money_named(need.task.amount_minor), name=name
        )
    return {
        "application_submitted": translate("TaskWords", "Application of {name}:"),
        "application_reviewed": translate("TaskWords", "Review of the application of {name}:"),
        "application_decided": translate("TaskWords", "Decision on the application of {name}:"),
        "cost_sheet_signed": translate("TaskWords", "Cost sheet signed by {name}:"),
        "contract_signed": translate("TaskWords", "Contract with {name}:"),
        "disbursement_recorded": translate("TaskWords", "Money paid out to {name}:"),
        "cash_counted": translate("TaskWords", "A cash count:"),
    }.get(need.task.kind, translate("TaskWords", "What was recorded about {name}:")).format(name=name)


def _do(outcome: Outcome) -> str:
    return {
        Outcome.REJECTED: translate("TaskWords", "Head office did not take it. Open the case and do it again."),
        Outcome.CONFLICT: translate("TaskWords", "Somebody else changed the case first. Look at it as it is now."),
        Outcome.EXCEPTION: translate("TaskWords", "It counts, and somebody at head office looks into it."),
        Outcome.HELD: translate("TaskWords", "It rests on something that was not taken."),
        Outcome.PARKED: translate("TaskWords", "Head office has it and cannot read it yet."),
    }.get(outcome, "")
