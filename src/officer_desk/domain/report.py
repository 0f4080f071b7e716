"""The figures of a portfolio on a day: at risk, in arrears, on time, collected, bad; each a share that shows its parts.

PAR(X) is the whole outstanding principal of loans more than X days past due over the gross portfolio; PAR1 counts from
the first day. Written-off loans are in none of the figures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.arrears import Bucket, Due, Flow, Payment, Standing, bucket, flow, standing
from officer_desk.domain.classification import LoanClass
from officer_desk.domain.errors import BadField
from officer_desk.domain.money import half_up


class Figure(StrEnum):
    """A share by its name; its definition in words is the footnote of every report."""

    PAR = "par"
    PAR_RESTRUCTURED = "par_restructured"
    ARREARS_BY_AMOUNT = "arrears_by_amount"
    OVERDUE_BY_BALANCE = "overdue_by_balance"
    OVERDUE_BY_COUNT = "overdue_by_count"
    ON_TIME = "on_time"
    COLLECTION = "collection"
    NON_PERFORMING = "non_performing"
    WRITE_OFF = "write_off"


@dataclass(frozen=True, slots=True)
class Share:
    """A part over a whole; money in minor units, or a count of loans. `days` is the X of PAR(X)."""

    figure: Figure
    part: int
    whole: int
    days: int | None = None

    @property
    def exact(self) -> Fraction | None:
        """The share; nothing where there is no whole, shown as a dash."""
        return Fraction(self.part, self.whole) if self.whole else None

    @property
    def ppm(self) -> int | None:
        """The share in parts per million, half up: 538,462 is 53.8462 %."""
        return None if self.exact is None else half_up(self.exact * 1_000_000)


@dataclass(frozen=True, slots=True)
class ReportRules:
    """Which days PAR is shown for, and whether a loan exactly X days late is in PAR(X), as some lenders have it."""

    par_days: tuple[int, ...] = (1, 30, 60, 90)
    restructured_days: int = 30
    from_the_day_itself: bool = False

    def at_risk(self, days_past_due: int, days: int) -> bool:
        """Whether a loan so late is in PAR(days)."""
        return days_past_due >= days if self.from_the_day_itself or days <= 1 else days_past_due > days


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One loan as a report sees it."""

    loan: str
    standing: Standing
    flow: Flow
    loan_class: LoanClass
    restructured: bool = False
    written_off: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Loans of one bucket or class: how many, and their outstanding principal."""

    loans: int = 0
    outstanding_minor: int = 0


@dataclass(frozen=True, slots=True)
class PortfolioReport:
    """A portfolio on a day, and what happened in a window of days before."""

    loans: int
    gross_portfolio_minor: int
    arrears_principal_minor: int
    par: tuple[Share, ...]
    par_restructured: Share
    arrears_by_amount: Share
    overdue_by_balance: Share
    overdue_by_count: Share
    on_time: Share
    collection: Share
    non_performing: Share
    buckets: dict[Bucket, Group]
    classes: dict[LoanClass, Group]

    def par_over(self, days: int) -> Share:
        """PAR of one of the days that the report was made for."""
        for share in self.par:
            if share.days == days:
                return share
        raise BadField("par_days", "not_reported", days=days)


_STANDARD = ReportRules()


def line_of(
    loan: str,
    dues: Sequence[Due],
    payments: Sequence[Payment],
    *,
    as_of: date,
    since: date,
    until: date,
    loan_class: LoanClass,
    restructured: bool = False,
    written_off: bool = False,
) -> ReportLine:
    """A loan's line from its schedule and its money; an instalment due on `as_of` itself is in the window."""
    return ReportLine(
        loan,
        standing(dues, payments, as_of),
        flow(dues, payments, since, min(until, as_of)),
        loan_class,
        restructured,
        written_off,
    )


def portfolio_report(lines: Iterable[ReportLine], rules: ReportRules = _STANDARD) -> PortfolioReport:
    """All figures of a portfolio."""
    live = [line for line in lines if not line.written_off]
    outstanding = [line for line in live if line.standing.outstanding_minor or line.standing.days_past_due]
    gross = _outstanding(live)
    late = [line for line in outstanding if line.standing.days_past_due]
    bad = [line for line in outstanding if line.loan_class.non_performing]
    arrears = sum(line.standing.arrears_principal_minor for line in live)
    due = sum(line.flow.due_minor for line in live)
    return PortfolioReport(
        loans=len(outstanding),
        gross_portfolio_minor=gross,
        arrears_principal_minor=arrears,
        par=tuple(
            Share(Figure.PAR, _outstanding(_at_risk(outstanding, days, rules)), gross, days) for days in rules.par_days
        ),
        par_restructured=_par_restructured(outstanding, gross, rules),
        arrears_by_amount=Share(Figure.ARREARS_BY_AMOUNT, arrears, gross),
        overdue_by_balance=Share(Figure.OVERDUE_BY_BALANCE, _outstanding(late), gross),
        overdue_by_count=Share(Figure.OVERDUE_BY_COUNT, len(late), len(outstanding)),
        on_time=Share(Figure.ON_TIME, sum(line.flow.on_time_minor for line in live), due),
        collection=Share(Figure.COLLECTION, sum(line.flow.collected_minor for line in live), due),
        non_performing=Share(Figure.NON_PERFORMING, _outstanding(bad), gross),
        buckets={name: _group(outstanding, name) for name in Bucket},
        classes={name: _class_group(outstanding, name) for name in LoanClass},
    )


def write_off_ratio(written_off_minor: int, opening_minor: int, closing_minor: int) -> Share:
    """Write-offs of a period over the average of the gross portfolios at its beginning and end."""
    # Both sides doubled, so that an odd fen of the average is not lost.
    return Share(Figure.WRITE_OFF, 2 * written_off_minor, opening_minor + closing_minor)


def _outstanding(lines: Iterable[ReportLine]) -> int:
    return sum(line.standing.outstanding_minor for line in lines)


def _at_risk(lines: Iterable[ReportLine], days: int, rules: ReportRules) -> list[ReportLine]:
    return [line for line in lines if rules.at_risk(line.standing.days_past_due, days)]


def _par_restructured(lines: list[ReportLine], gross: int, rules: ReportRules) -> Share:
    days = rules.restructured_days
    counted = [line for line in lines if line.restructured or rules.at_risk(line.standing.days_past_due, days)]
    return Share(Figure.PAR_RESTRUCTURED, _outstanding(counted), gross, days)


def _group(lines: Iterable[ReportLine], name: Bucket) -> Group:
    found = [line for line in lines if bucket(line.standing.days_past_due) is name]
    return Group(len(found), _outstanding(found))


def _class_group(lines: Iterable[ReportLine], name: LoanClass) -> Group:
    found = [line for line in lines if line.loan_class is name]
    return Group(len(found), _outstanding(found))
