"""The words of a decision: its reasons, and what was said at each step."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.decision import Decision, Level, Verdict
from officer_desk.ui import format as shown


def reason(code: str) -> str:
    """Why somebody decided so."""
    match code:
        case "capacity_proven":
            return QCoreApplication.translate("decisions", "The cash flow carries it")
        case "good_record":
            return QCoreApplication.translate("decisions", "Has always paid on time")
        case "with_guarantee":
            return QCoreApplication.translate("decisions", "The guarantee makes up for what is thin")
        case "papers_incomplete":
            return QCoreApplication.translate("decisions", "A paper is missing or cannot be read")
        case "figures_unclear":
            return QCoreApplication.translate("decisions", "The figures do not explain themselves")
        case "amount_too_high":
            return QCoreApplication.translate("decisions", "The amount is too high")
        case "capacity":
            return QCoreApplication.translate("decisions", "The household cannot carry it")
        case "credit_record":
            return QCoreApplication.translate("decisions", "Loans were not paid back as agreed")
        case "purpose":
            return QCoreApplication.translate("decisions", "We do not lend for this purpose")
        case "documents":
            return QCoreApplication.translate("decisions", "The papers are not genuine or not theirs")
    raise ValueError(code)


def step(level: Level) -> str:
    """What kind of step this is, for a list."""
    if level is Level.REVIEW:
        return QCoreApplication.translate("decisions", "Review")
    return QCoreApplication.translate("decisions", "Approval")


def said(decision: Decision) -> str:
    """What was said, in a few words."""
    amount = shown.money_named(decision.amount_minor)
    match decision.level, decision.verdict:
        case _, Verdict.RETURN:
            return QCoreApplication.translate("decisions", "sent back to the officer")
        case Level.REVIEW, Verdict.AGREE:
            return QCoreApplication.translate("decisions", "recommends {amount}").format(amount=amount)
        case Level.REVIEW, _:
            return QCoreApplication.translate("decisions", "recommends to decline")
        case _, Verdict.AGREE:
            return QCoreApplication.translate("decisions", "approved {amount}").format(amount=amount)
    return QCoreApplication.translate("decisions", "declined")
