"""Ratios in words: their value, their limit, what went into them, and where income was seen."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.cashflow import CashFlow, Known
from officer_desk.domain.errors import Finding
from officer_desk.domain.underwriting import Assessment, Ratio, RatioName, Term, Thresholds
from officer_desk.ui import format as shown
from officer_desk.ui import words

SHARES = (RatioName.INSTALMENT_TO_SURPLUS, RatioName.DEBT_TO_INCOME)

_RATIO_OF = {
    "no_surplus": RatioName.INSTALMENT_TO_SURPLUS,
    "instalment_over_surplus": RatioName.INSTALMENT_TO_SURPLUS,
    "debt_over_income": RatioName.DEBT_TO_INCOME,
    "debt_cover_low": RatioName.DEBT_COVER,
    "debt_cover_thin": RatioName.DEBT_COVER,
    "stress_not_covered": RatioName.STRESSED_DEBT_COVER,
    "worst_month_not_covered": RatioName.WORST_MONTH_COVER,
}


def ratio_of(finding: Finding) -> RatioName | None:
    """The ratio that a finding is about."""
    return _RATIO_OF.get(finding.rule)


def value(ratio: Ratio) -> str:
    """A share as percent, a cover as a multiple."""
    figure = ratio.ten_thousandths
    return shown.ratio(figure) if ratio.name in SHARES else shown.times(figure)


def limit(name: RatioName, thresholds: Thresholds) -> str:
    """What the pack allows."""
    most = QCoreApplication.translate("capacity", "at most {limit}")
    least = QCoreApplication.translate("capacity", "at least {limit}")
    match name:
        case RatioName.INSTALMENT_TO_SURPLUS:
            return most.format(limit=shown.ratio(thresholds.most_instalment_to_surplus))
        case RatioName.DEBT_TO_INCOME:
            return most.format(limit=shown.ratio(thresholds.most_debt_to_income))
        case RatioName.DEBT_COVER:
            return least.format(limit=shown.times(thresholds.least_debt_cover))
        case RatioName.STRESSED_DEBT_COVER:
            return least.format(limit=shown.times(thresholds.least_stressed_debt_cover))
        case RatioName.WORST_MONTH_COVER:
            return least.format(limit=shown.times(thresholds.least_worst_month_cover))


def working(assessed: Assessment, name: RatioName) -> tuple[str, tuple[str, ...]]:
    """A title, and both sums of a ratio with every line that went into them."""
    ratio = assessed.ratio(name)
    title = QCoreApplication.translate("capacity", "Why {value}?").format(value=value(ratio))
    divided = QCoreApplication.translate("capacity", "{over} divided by {under} = {value}").format(
        over=shown.money(ratio.over_minor), under=shown.money(ratio.under_minor), value=value(ratio)
    )
    return title, (_sum(ratio.over, ratio.over_minor), _sum(ratio.under, ratio.under_minor), divided)


def _sum(terms: tuple[Term, ...], total_minor: int) -> str:
    parts = [f"{words.name(term.line)} {shown.money(term.amount_minor)}" for term in terms if term.amount_minor]
    if len(parts) < 2:
        return "".join(parts) or shown.money(0)
    listed = QCoreApplication.translate("capacity", "; ", "between the lines of a sum").join(parts)
    return QCoreApplication.translate("capacity", "{lines}: together {total}").format(
        lines=listed, total=shown.money(total_minor)
    )


def sources(cash_flow: CashFlow) -> tuple[str, ...]:
    """Where sales and wages were seen; the lowest counts."""
    sales, wages = cash_flow.sales.known(), cash_flow.wages.known()
    found = []
    if sales:
        found.append(QCoreApplication.translate("capacity", "Sales: {ways}").format(ways=_ways(sales)))
    if wages:
        found.append(QCoreApplication.translate("capacity", "Wages: {ways}").format(ways=_ways(wages)))
    return tuple(found)


def _ways(known: tuple[Known, ...]) -> str:
    listed = QCoreApplication.translate("capacity", ", ", "between figures").join(
        f"{words.name(one.way)} {shown.money(one.amount_minor)}" for one in known
    )
    if len(known) < 2:
        return listed
    return QCoreApplication.translate("capacity", "{ways}. The lowest counts.").format(ways=listed)
