"""Where an application stands, and what is to be done next, in words."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.application import Stage
from officer_desk.domain.decision import Verdict
from officer_desk.domain.staff import may_record
from officer_desk.services.decisions import KIND_OF, DecisionFile, LoanRow, Said
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.decisions import decision_words
from officer_desk.ui.theme import Tone


class Reason(StrEnum):
    """Why a customer does not want the loan any more."""

    CHANGED_MIND = "changed_mind"
    OTHER_LENDER = "other_lender"
    TOO_EXPENSIVE = "too_expensive"
    NOT_NOW = "not_now"


class Deed(StrEnum):
    """What there is to do with an application, by the name of its button."""

    GO_ON = "go_on"
    DECIDE = "decide"
    SIGN = "sign"
    OPEN_LOAN = "open_loan"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class Next:
    """What is to be done next: a sentence, and the one button."""

    sentence: str
    tone: Tone = Tone.WAITS
    deed: Deed = Deed.NOTHING
    action: str = ""


def stage(value: Stage) -> tuple[str, Tone]:
    """A stage as a chip shows it."""
    tones = {Stage.APPROVED: Tone.GOOD, Stage.DECLINED: Tone.WRONG, Stage.WITHDRAWN: Tone.PLAIN}
    return words.name(value), tones.get(value, Tone.WAITS)


def reason(value: Reason) -> str:
    """A reason for withdrawing, as the customer gives it."""
    match value:
        case Reason.CHANGED_MIND:
            return QCoreApplication.translate("withdrawal", "Needs no money any more")
        case Reason.OTHER_LENDER:
            return QCoreApplication.translate("withdrawal", "Borrows elsewhere")
        case Reason.TOO_EXPENSIVE:
            return QCoreApplication.translate("withdrawal", "It costs too much")
        case Reason.NOT_NOW:
            return QCoreApplication.translate("withdrawal", "Not now, perhaps later")


def loan_of(file: DecisionFile) -> LoanRow | None:
    """The loan that came of this application."""
    return next((loan for loan in file.loans if loan.application == file.page.application.id), None)


def next_of(desk: Desk, file: DecisionFile) -> Next:
    """What is to be done next, and whether this person does it."""
    application = file.page.application
    match application.stage:
        case Stage.OPEN:
            return _open(desk, file)
        case Stage.SUBMITTED | Stage.REVIEWED:
            return _waiting(desk, file)
        case Stage.APPROVED:
            return _approved(desk, file)
        case Stage.DECLINED:
            sentence = QCoreApplication.translate(
                "application", "Declined. Tell the customer why, and that they may apply again."
            )
            return Next(_with_reason(sentence, file), Tone.WRONG)
        case Stage.WITHDRAWN:
            return Next(QCoreApplication.translate("application", "The customer took it back."), Tone.PLAIN)


def _open(desk: Desk, file: DecisionFile) -> Next:
    returned = file.said[-1] if file.said and file.said[-1].decision.verdict is Verdict.RETURN else None
    sentence = (
        QCoreApplication.translate("application", "It is not sent yet.")
        if returned is None
        else _with_reason(QCoreApplication.translate("application", "It was sent back."), file)
    )
    if not may_record(desk.me.role, "application_submitted"):
        return Next(sentence, Tone.WAITS)
    return Next(
        sentence, Tone.WAITS, Deed.GO_ON, QCoreApplication.translate("application", "Go on with the application")
    )


def _waiting(desk: Desk, file: DecisionFile) -> Next:
    since = shown.day(file.since)
    reviewed = file.page.application.stage is Stage.REVIEWED
    sentence = (
        QCoreApplication.translate("application", "It waits for approval since {day}.")
        if reviewed
        else QCoreApplication.translate("application", "It waits for a reviewer since {day}.")
    ).format(day=since)
    mine = file.level is not None and may_record(desk.me.role, KIND_OF[file.level])
    if not mine:
        return Next(sentence)
    return Next(sentence, Tone.WAITS, Deed.DECIDE, QCoreApplication.translate("application", "Read and decide"))


def _approved(desk: Desk, file: DecisionFile) -> Next:
    approval, loan = file.page.application.approval(), loan_of(file)
    amount = shown.money_named(approval.amount_minor if approval is not None else 0)
    if loan is not None:
        sentence = QCoreApplication.translate("application", "{amount} approved; the loan is under way.")
        action = QCoreApplication.translate("application", "Open the loan")
        return Next(sentence.format(amount=amount), Tone.GOOD, Deed.OPEN_LOAN, action)
    sentence = QCoreApplication.translate("application", "{amount} approved. The contract can be signed.")
    if not may_record(desk.me.role, "contract_signed"):
        return Next(sentence.format(amount=amount), Tone.GOOD)
    return Next(
        sentence.format(amount=amount),
        Tone.GOOD,
        Deed.SIGN,
        QCoreApplication.translate("application", "Sign the contract"),
    )


def _with_reason(sentence: str, file: DecisionFile) -> str:
    """The sentence, and why somebody decided so."""
    if not file.said:
        return sentence
    return QCoreApplication.translate("application", "{sentence} {reason}.").format(
        sentence=sentence, reason=_reason(file.said[-1])
    )


def _reason(said: Said) -> str:
    why = decision_words.reason(said.decision.reason)
    if not said.words:
        return why
    return QCoreApplication.translate("application", "{reason}: “{words}”").format(
        reason=why, words=said.words.rstrip(".。")
    )
