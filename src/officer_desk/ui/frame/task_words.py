"""What came back from head office, as a sentence that says what it was and what to do."""

from PySide6.QtCore import QCoreApplication

from officer_desk.protocol.judgement import Outcome
from officer_desk.services.today import TaskRow
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone

translate = QCoreApplication.translate


def sentence(task: TaskRow) -> str:
    """What happened, why, and what to do."""
    why = " ".join(words.finding(one) for one in task.findings)
    return " ".join(part for part in (_what(task), why, _do(task.outcome)) if part)


def tone(task: TaskRow) -> Tone:
    """How bad it is."""
    return Tone.WRONG if task.outcome in (Outcome.REJECTED, Outcome.CONFLICT) else Tone.WAITS


def _what(task: TaskRow) -> str:
    if task.amount_minor is not None:
        return translate("TaskWords", "A repayment of {amount}:").format(amount=shown.money_named(task.amount_minor))
    return {
        "application_submitted": translate("TaskWords", "A submitted application:"),
        "application_reviewed": translate("TaskWords", "A review:"),
        "application_decided": translate("TaskWords", "A decision:"),
        "contract_signed": translate("TaskWords", "A signed contract:"),
        "disbursement_recorded": translate("TaskWords", "A disbursement:"),
        "cash_counted": translate("TaskWords", "A cash count:"),
    }.get(task.kind, translate("TaskWords", "Something that was recorded here:"))


def _do(outcome: Outcome) -> str:
    return {
        Outcome.REJECTED: translate("TaskWords", "Head office did not take it. Open the case and do it again."),
        Outcome.CONFLICT: translate("TaskWords", "Somebody else changed the case first. Look at it as it is now."),
        Outcome.EXCEPTION: translate("TaskWords", "It counts, and somebody at head office looks into it."),
        Outcome.HELD: translate("TaskWords", "It rests on something that was not taken."),
        Outcome.PARKED: translate("TaskWords", "Head office has it and cannot read it yet."),
    }.get(outcome, "")
