"""Compare one portfolio on a day with the report of the domain, figure by figure and loan by loan."""

from datetime import date
from decimal import Decimal
from typing import Any

from officer_desk.domain.arrears import Due, Payment, standing
from officer_desk.domain.classification import LoanClass, class_by_days
from officer_desk.domain.report import PortfolioReport, ReportLine, Share, line_of, portfolio_report

TOLD = {"id", "title", "note", "source", "confidence", "tier"}
ASKED = {"as_of", "window", "loans", "expected"}
LOAN = {"id", "dues", "payments", "restructured", "written_off", "note"}
DEFINITIONS = {
    *("dpd", "allocation", "olb", "par", "par30_restructured", "arrears", "overdue_rate_balance", "overdue_rate_count"),
    *("window_rule", "repayment_rate", "collection_rate", "five_category", "npl", "writeoff_ratio"),
}
CATEGORIES = {
    LoanClass.NORMAL: "正常",
    LoanClass.SPECIAL_MENTION: "关注",
    LoanClass.SUBSTANDARD: "次级",
    LoanClass.DOUBTFUL: "可疑",
    LoanClass.LOSS: "损失",
}


def compare(case: dict[str, Any]) -> list[str]:
    """The differences between one case and the domain; none means that they agree."""
    differences = _unknown("", case, TOLD | ASKED | {"definitions"})
    differences += _unknown("definitions: ", case.get("definitions", {}), DEFINITIONS)
    as_of = date.fromisoformat(case["as_of"])
    lines = []
    for loan in case["loans"]:
        differences += _unknown(f"loan {loan['id']}: ", loan, LOAN)
        lines.append(_line(loan, as_of, case["window"]))
    expected = dict(case["expected"])
    loans = expected.pop("loans", {})
    came = _figures(portfolio_report(lines))
    differences += _compare_values("", expected, came)
    by_id = {line.loan: _loan_figures(line) for line in lines}
    for name, figures in loans.items():
        differences += _compare_values(f"loan {name}: ", figures, by_id.get(name, {}))
    return differences


def _line(loan: dict[str, Any], as_of: date, window: list[str]) -> ReportLine:
    dues = [Due(_day(row["due"]), _minor(row["principal"]), _minor(row["interest"])) for row in loan["dues"]]
    payments = [Payment(_day(row["date"]), _minor(row["amount"])) for row in loan["payments"]]
    return line_of(
        loan["id"],
        dues,
        payments,
        as_of=as_of,
        since=_day(window[0]),
        until=_day(window[1]),
        loan_class=class_by_days(standing(dues, payments, as_of).days_past_due),
        restructured=loan.get("restructured", False),
        written_off=loan.get("written_off", False),
    )


def _figures(report: PortfolioReport) -> dict[str, object]:
    return {
        "gross_portfolio": _money(report.gross_portfolio_minor),
        **{f"par{days}_pct": _percent(report.par_over(days)) for days in (1, 30, 60, 90)},
        "par30_plus_restructured_pct": _percent(report.par_restructured),
        "arrears_principal": _money(report.arrears_principal_minor),
        "arrears_rate_pct": _percent(report.arrears_by_amount),
        "overdue_rate_balance_pct": _percent(report.overdue_by_balance),
        "overdue_rate_count_pct": _percent(report.overdue_by_count),
        "due_in_window": _money(report.on_time.whole),
        "paid_on_time": _money(report.on_time.part),
        "repayment_rate_pct": _percent(report.on_time),
        "collected_in_window": _money(report.collection.part),
        "collection_rate_pct": _percent(report.collection),
        "npl_rate_pct": _percent(report.non_performing),
    }


def _loan_figures(line: ReportLine) -> dict[str, object]:
    return {
        "dpd": line.standing.days_past_due,
        "olb": _money(line.standing.outstanding_minor),
        "arrears_principal": _money(line.standing.arrears_principal_minor),
        "arrears_interest": _money(line.standing.arrears_interest_minor),
        "prepaid_credit": _money(line.standing.credit_minor),
        "category": CATEGORIES[line.loan_class],
    }


def _compare_values(where: str, expected: dict[str, Any], came: dict[str, object]) -> list[str]:
    differences = _unknown(where, expected, set(came))
    for key in sorted(set(expected) & set(came)):
        wanted = expected[key]
        if isinstance(wanted, float):
            wanted = Decimal(str(wanted))
        if wanted != came[key]:
            differences.append(f"{where}{key}: expected {wanted}, came {came[key]}")
    return differences


def _unknown(where: str, value: dict[str, Any], known: set[str]) -> list[str]:
    return [f"{where}key {key!r} is not known" for key in sorted(set(value) - known)]


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _minor(amount: float) -> int:
    return int(Decimal(str(amount)) * 100)


def _money(amount_minor: int) -> Decimal:
    return Decimal(amount_minor) / 100


def _percent(share: Share) -> Decimal | None:
    return None if share.ppm is None else Decimal(share.ppm) / 10_000
