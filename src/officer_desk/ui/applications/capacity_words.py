"""What a household's figures come to, in words with the numbers: each ratio, its limit, and what went into it."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.cashflow import CrossCheck, SalesEstimate
from officer_desk.domain.errors import Severity
from officer_desk.domain.underwriting import Assessment, RatioName, Thresholds
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.decisions.capacity_words import limit, ratio_of, value, working
from officer_desk.ui.theme import Tone

__all__ = ["caption", "explained", "ratio_of", "sales", "tone", "value"]


def caption(name: RatioName) -> str:
    """What a ratio says, short enough to stand under its figure."""
    match name:
        case RatioName.INSTALMENT_TO_SURPLUS:
            return QCoreApplication.translate("capacity", "this loan, of the surplus")
        case RatioName.DEBT_TO_INCOME:
            return QCoreApplication.translate("capacity", "debts, of the income (DTI)")
        case RatioName.DEBT_COVER:
            return QCoreApplication.translate("capacity", "times: debts covered (DSCR)")
        case RatioName.STRESSED_DEBT_COVER:
            return QCoreApplication.translate("capacity", "times, in a bad time")
        case RatioName.WORST_MONTH_COVER:
            return QCoreApplication.translate("capacity", "times, in the worst month")


def tone(assessment: Assessment, name: RatioName) -> Tone:
    """How a ratio stands to its limit."""
    weights = {one.severity for one in assessment.findings if ratio_of(one) is name}
    if Severity.BLOCKS in weights:
        return Tone.WRONG
    return Tone.WAITS if weights else Tone.GOOD


def explained(assessment: Assessment, name: RatioName, limits: Thresholds) -> tuple[str, tuple[str, ...]]:
    """A figure opened: a question, what went into it line by line, and the rule it is held against."""
    title, lines = working(assessment, name)
    rule = QCoreApplication.translate("capacity", "The rule: {limit}.").format(limit=limit(name, limits))
    added = [rule]
    if name is RatioName.STRESSED_DEBT_COVER:
        drop = QCoreApplication.translate("capacity", "A bad time takes {drop} of the margin, or of the wage.")
        added.append(drop.format(drop=shown.ratio(limits.stress_drop)))
    if assessment.months > 1 and name is not RatioName.WORST_MONTH_COVER:
        added.append(QCoreApplication.translate("capacity", "Over %n month(s) together.", "", assessment.months))
    return title, (*lines, *added)


def sales(estimate: SalesEstimate, check: CrossCheck) -> tuple[str, ...]:
    """Each way the sales are known, and how far they are from one another."""
    known = estimate.known()
    used = estimate.used()
    lines = [
        QCoreApplication.translate("capacity", "{way}: {amount}, this one counts").format(
            way=words.name(one.way), amount=shown.money(one.amount_minor)
        )
        if one == used
        else QCoreApplication.translate("capacity", "{way}: {amount}").format(
            way=words.name(one.way), amount=shown.money(one.amount_minor)
        )
        for one in known
    ]
    if check.deviation_per_mille is not None:
        lines.append(
            QCoreApplication.translate("capacity", "The lowest is {share} under the highest.").format(
                share=shown.percent(check.deviation_per_mille * 1000, 1)
            )
        )
    return tuple(lines)
