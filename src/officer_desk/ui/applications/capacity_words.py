"""What a household's figures come to, in words with the numbers: each ratio, its limit, and what went into it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.cashflow import CrossCheck, SalesEstimate
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.underwriting import Assessment, Ratio, RatioName, Term, Thresholds
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone

SHARES = frozenset({RatioName.INSTALMENT_TO_SURPLUS, RatioName.DEBT_TO_INCOME})

RATIO_OF_RULE = {
    "no_surplus": RatioName.INSTALMENT_TO_SURPLUS,
    "instalment_over_surplus": RatioName.INSTALMENT_TO_SURPLUS,
    "debt_over_income": RatioName.DEBT_TO_INCOME,
    "debt_cover_low": RatioName.DEBT_COVER,
    "debt_cover_thin": RatioName.DEBT_COVER,
    "stress_not_covered": RatioName.STRESSED_DEBT_COVER,
    "worst_month_not_covered": RatioName.WORST_MONTH_COVER,
}


@dataclass(frozen=True, slots=True)
class Working:
    """A figure opened: a question, and its answer line by line."""

    title: str
    lines: tuple[str, ...]


def value(ratio: Ratio) -> str:
    """A ratio as people read it: a share as a percentage, a cover as a multiple."""
    parts = ratio.ten_thousandths
    return shown.ratio(parts) if ratio.name in SHARES else shown.times(parts)


def caption(name: RatioName) -> str:
    """What a ratio says, short enough to stand under its figure."""
    match name:
        case RatioName.INSTALMENT_TO_SURPLUS:
            return QCoreApplication.translate("capacity", "of what is left goes to this loan")
        case RatioName.DEBT_TO_INCOME:
            return QCoreApplication.translate("capacity", "of the income goes to debts (DTI)")
        case RatioName.DEBT_COVER:
            return QCoreApplication.translate("capacity", "times what all debts cost (DSCR)")
        case RatioName.STRESSED_DEBT_COVER:
            return QCoreApplication.translate("capacity", "times, in a bad time")
        case RatioName.WORST_MONTH_COVER:
            return QCoreApplication.translate("capacity", "times, in the worst month")


def tone(assessment: Assessment, name: RatioName) -> Tone:
    """How a ratio stands to its limit."""
    worst = [one.severity for one in assessment.findings if RATIO_OF_RULE.get(one.rule) is name]
    if Severity.BLOCKS in worst:
        return Tone.WRONG
    return Tone.WAITS if worst else Tone.GOOD


def working(assessment: Assessment, name: RatioName, limits: Thresholds) -> Working:
    """What went into a ratio, and the limit it is held against."""
    ratio = assessment.ratio(name)
    title = QCoreApplication.translate("capacity", "{figure} {what}: how?").format(
        figure=value(ratio), what=caption(name)
    )
    over = QCoreApplication.translate("capacity", "Over the line: {terms} = {sum}")
    under = QCoreApplication.translate("capacity", "Under the line: {terms} = {sum}")
    lines = [
        over.format(terms=_sum(ratio.over), sum=shown.money(ratio.over_minor)),
        under.format(terms=_sum(ratio.under), sum=shown.money(ratio.under_minor)),
        _limit(name, limits),
    ]
    if assessment.months > 1 and name is not RatioName.WORST_MONTH_COVER:
        lines.append(QCoreApplication.translate("capacity", "Over %n month(s) together.", "", assessment.months))
    return Working(title, tuple(lines))


def _sum(terms: tuple[Term, ...]) -> str:
    """`sales 30,000.00 − cost of goods 21,000.00`."""
    told = ""
    for term in terms:
        sign = shown.MINUS if term.amount_minor < 0 else "+"
        piece = f"{words.name(term.line)} {shown.money(abs(term.amount_minor))}"
        told += f" {sign} {piece}" if told or term.amount_minor < 0 else piece
    return told.strip() or shown.money(0)


def _limit(name: RatioName, limits: Thresholds) -> str:
    at_most = QCoreApplication.translate("capacity", "The rule: at most {limit}.")
    at_least = QCoreApplication.translate("capacity", "The rule: at least {limit}.")
    match name:
        case RatioName.INSTALMENT_TO_SURPLUS:
            return at_most.format(limit=shown.ratio(limits.most_instalment_to_surplus))
        case RatioName.DEBT_TO_INCOME:
            return at_most.format(limit=shown.ratio(limits.most_debt_to_income))
        case RatioName.DEBT_COVER:
            return QCoreApplication.translate(
                "capacity", "The rule: at least {limit}; under {comfortable} it wants a note."
            ).format(limit=shown.times(limits.least_debt_cover), comfortable=shown.times(limits.comfortable_debt_cover))
        case RatioName.STRESSED_DEBT_COVER:
            drop = QCoreApplication.translate("capacity", "A bad time takes {drop} of the margin or the wage.")
            return (
                at_least.format(limit=shown.times(limits.least_stressed_debt_cover))
                + " "
                + drop.format(drop=shown.ratio(limits.stress_drop))
            )
        case RatioName.WORST_MONTH_COVER:
            return at_least.format(limit=shown.times(limits.least_worst_month_cover))


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


def facts(flag: Finding, assessment: Assessment | None) -> str:
    """The figures of a flag that rests on a ratio, in one line; nothing for others, whose sentence has them."""
    name = RATIO_OF_RULE.get(flag.rule)
    if name is None or assessment is None:
        return ""
    ratio = assessment.ratio(name)
    return QCoreApplication.translate("capacity", "{over} against {under}: {figure}").format(
        over=shown.money(ratio.over_minor), under=shown.money(ratio.under_minor), figure=value(ratio)
    )
