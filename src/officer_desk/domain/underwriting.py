"""Whether a household can carry an instalment: surplus, ratios that name their inputs, the most it can borrow."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.cashflow import MONTHS, CashFlow, IncomeUsed, income_used
from officer_desk.domain.errors import BadField, Fact, Finding, Severity
from officer_desk.domain.money import half_up

LONGEST_PLAN_MONTHS = 120

Payments = int | tuple[int, ...]


class RatioName(StrEnum):
    """The ratios an officer argues with."""

    INSTALMENT_TO_SURPLUS = "instalment_to_surplus"
    DEBT_TO_INCOME = "debt_to_income"
    DEBT_COVER = "debt_cover"
    STRESSED_DEBT_COVER = "stressed_debt_cover"
    WORST_MONTH_COVER = "worst_month_cover"


class Line(StrEnum):
    """What a sum is made of."""

    SALES = "sales"
    COST_OF_GOODS = "cost_of_goods"
    LOST_MARGIN = "lost_margin"
    FIXED_COSTS = "fixed_costs"
    WAGES = "wages"
    LOST_WAGES = "lost_wages"
    OTHER_INCOME = "other_income"
    HOUSEHOLD_EXPENSES = "household_expenses"
    EXISTING_INSTALMENTS = "existing_instalments"
    NEW_INSTALMENT = "new_instalment"


class UnderwritingRule(StrEnum):
    """What an assessment can find."""

    NO_SURPLUS = "no_surplus"
    INSTALMENT_OVER_SURPLUS = "instalment_over_surplus"
    DEBT_OVER_INCOME = "debt_over_income"
    DEBT_COVER_LOW = "debt_cover_low"
    DEBT_COVER_THIN = "debt_cover_thin"
    STRESS_NOT_COVERED = "stress_not_covered"
    WORST_MONTH_NOT_COVERED = "worst_month_not_covered"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The pack's limits in ten-thousandths: 7,000 is 70 %, a cover of 12,000 is 1.2. A limit just met passes."""

    most_instalment_to_surplus: int = 7_000
    most_debt_to_income: int = 5_500
    least_debt_cover: int = 10_000
    comfortable_debt_cover: int = 12_000
    least_stressed_debt_cover: int = 10_000
    least_worst_month_cover: int = 10_000
    stress_drop: int = 2_000
    stress_wages_beside_sales: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One line of a sum; what goes off has a minus sign."""

    line: Line
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio with everything that went into it, over and under the stroke."""

    name: RatioName
    over: tuple[Term, ...]
    under: tuple[Term, ...]

    @property
    def over_minor(self) -> int:
        """The sum over the stroke."""
        return sum(term.amount_minor for term in self.over)

    @property
    def under_minor(self) -> int:
        """The sum under the stroke."""
        return sum(term.amount_minor for term in self.under)

    @property
    def exact(self) -> Fraction | None:
        """The ratio; nothing where the lower sum is not positive and it would say nothing."""
        return Fraction(self.over_minor, self.under_minor) if self.under_minor > 0 else None

    @property
    def ten_thousandths(self) -> int | None:
        """The ratio to four decimals, half up: a share in basis points, a cover of 1.5371 as 15,371."""
        return None if self.exact is None else half_up(self.exact * 10_000)


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the figures say about a plan of payments, summed over `months` (one month when all are alike)."""

    months: int
    income: IncomeUsed
    surplus_before_debt: tuple[Term, ...]
    existing_instalments_minor: int
    new_instalments_minor: int
    ratios: tuple[Ratio, ...]
    findings: tuple[Finding, ...]

    @property
    def surplus_before_debt_minor(self) -> int:
        """What is left of all income before any instalment."""
        return sum(term.amount_minor for term in self.surplus_before_debt)

    @property
    def surplus_after_debt_minor(self) -> int:
        """What is left once the old instalments are paid."""
        return self.surplus_before_debt_minor - self.existing_instalments_minor

    def ratio(self, name: RatioName) -> Ratio:
        """One of the ratios; every assessment has them all."""
        return next(ratio for ratio in self.ratios if ratio.name is name)

    @property
    def passes(self) -> bool:
        """Whether nothing forbids it; what only asks for a note does not."""
        return all(finding.severity is not Severity.BLOCKS for finding in self.findings)


def assess(
    cash_flow: CashFlow, payments: Payments, thresholds: Thresholds = Thresholds(), first_month: int = 1
) -> Assessment:
    """Judge a level instalment, or a plan month by month whose first payment falls in `first_month`.

    A level instalment of a seasonal household is judged over the year. The worst month's cover carries no money
    over from better months, which is why it only asks for a note.
    """
    plan = _plan(cash_flow, payments)
    if not 1 <= first_month <= MONTHS:
        raise BadField("first_month", "not_a_month", month=first_month)
    calendar = [(first_month - 1 + index) % MONTHS for index in range(len(plan))]
    income = income_used(cash_flow)
    before = _surplus(cash_flow, income, calendar)
    old = Term(Line.EXISTING_INSTALMENTS, cash_flow.existing_instalments_minor * len(plan))
    new = Term(Line.NEW_INSTALMENT, sum(plan))
    stressed = (*before, *_lost(cash_flow, income, calendar, thresholds))
    earned = tuple(term for term in before if term.line is not Line.HOUSEHOLD_EXPENSES)
    minus_old = Term(Line.EXISTING_INSTALMENTS, -old.amount_minor)
    ratios = (
        Ratio(RatioName.INSTALMENT_TO_SURPLUS, (new,), (*before, minus_old)),
        Ratio(RatioName.DEBT_TO_INCOME, (old, new), earned),
        Ratio(RatioName.DEBT_COVER, before, (old, new)),
        Ratio(RatioName.STRESSED_DEBT_COVER, stressed, (old, new)),
        _worst_month(cash_flow, income, plan, calendar),
    )
    findings = _findings({ratio.name: ratio for ratio in ratios}, thresholds)
    return Assessment(len(plan), income, before, old.amount_minor, new.amount_minor, ratios, findings)


def most_affordable(
    cash_flow: CashFlow,
    thresholds: Thresholds,
    instalment_for: Callable[[int], Payments],
    step_minor: int,
    ceiling_minor: int = 1_000_000_000,
    first_month: int = 1,
) -> int:
    """The largest multiple of the step, up to the ceiling, whose payments nothing forbids; 0 when none fits.

    `instalment_for` gives what an amount costs a month and must not fall when the amount rises.
    """
    if step_minor < 1:
        raise BadField("step", "not_positive", step=step_minor)

    def fits(steps: int) -> bool:
        return assess(cash_flow, instalment_for(steps * step_minor), thresholds, first_month).passes

    fitting, refused = 0, ceiling_minor // step_minor + 1
    while refused - fitting > 1:
        middle = (fitting + refused) // 2
        if fits(middle):
            fitting = middle
        else:
            refused = middle
    return fitting * step_minor


def _plan(cash_flow: CashFlow, payments: Payments) -> tuple[int, ...]:
    level_months = MONTHS if cash_flow.season else 1
    plan = (payments,) * level_months if isinstance(payments, int) else payments
    if not 1 <= len(plan) <= LONGEST_PLAN_MONTHS:
        raise BadField("payments", "months", months=len(plan))
    if min(plan) < 0:
        raise BadField("payments", "negative")
    return plan


def _seasonal(cash_flow: CashFlow, amount_minor: int, calendar: list[int]) -> int:
    """A monthly average over the given months of the year."""
    if cash_flow.season is None:
        return amount_minor * len(calendar)
    shares = sum(cash_flow.season[month] for month in calendar)
    return half_up(Fraction(amount_minor * MONTHS * shares, 1000))


def _surplus(cash_flow: CashFlow, income: IncomeUsed, calendar: list[int]) -> tuple[Term, ...]:
    """The surplus before debt, line by line; lines that are nought are left out."""
    months = len(calendar)
    lines = (
        Term(Line.SALES, _seasonal(cash_flow, income.sales_minor, calendar)),
        Term(Line.COST_OF_GOODS, -_seasonal(cash_flow, cash_flow.cost_of_goods_minor, calendar)),
        Term(Line.FIXED_COSTS, -cash_flow.fixed_costs_minor * months),
        Term(Line.WAGES, income.wages_minor * months),
        Term(Line.OTHER_INCOME, cash_flow.other_household_income_minor * months),
        Term(Line.HOUSEHOLD_EXPENSES, -cash_flow.household_expenses_minor * months),
    )
    return tuple(term for term in lines if term.amount_minor)


def _lost(cash_flow: CashFlow, income: IncomeUsed, calendar: list[int], thresholds: Thresholds) -> tuple[Term, ...]:
    """What a bad time takes: a part of the gross margin, or of the wage where there are no sales."""
    drop = Fraction(thresholds.stress_drop, 10_000)
    lines = []
    if income.sales_minor:
        margin = _seasonal(cash_flow, income.sales_minor - cash_flow.cost_of_goods_minor, calendar)
        # A business that loses on every sale does not gain by selling less.
        lines.append(Term(Line.LOST_MARGIN, -half_up(max(margin, 0) * drop)))
    if income.wages_minor and (not income.sales_minor or thresholds.stress_wages_beside_sales):
        lines.append(Term(Line.LOST_WAGES, -half_up(income.wages_minor * len(calendar) * drop)))
    return tuple(lines)


def _worst_month(cash_flow: CashFlow, income: IncomeUsed, plan: tuple[int, ...], calendar: list[int]) -> Ratio:
    """The cover of the month in which it is lowest, the first of equal ones."""
    old = Term(Line.EXISTING_INSTALMENTS, cash_flow.existing_instalments_minor)
    months = [
        Ratio(
            RatioName.WORST_MONTH_COVER,
            _surplus(cash_flow, income, [month]),
            (old, Term(Line.NEW_INSTALMENT, payment)),
        )
        for payment, month in zip(plan, calendar, strict=True)
    ]
    covers = [(ratio.exact, ratio) for ratio in months]
    lowest = min(((exact, index) for index, (exact, _) in enumerate(covers) if exact is not None), default=None)
    return months[0] if lowest is None else months[lowest[1]]


def _findings(ratios: dict[RatioName, Ratio], thresholds: Thresholds) -> tuple[Finding, ...]:
    share, income = ratios[RatioName.INSTALMENT_TO_SURPLUS], ratios[RatioName.DEBT_TO_INCOME]
    cover, stressed = ratios[RatioName.DEBT_COVER], ratios[RatioName.STRESSED_DEBT_COVER]
    worst = ratios[RatioName.WORST_MONTH_COVER]
    found = []
    if share.under_minor <= 0:
        found.append(Finding(UnderwritingRule.NO_SURPLUS, facts={"surplus_minor": share.under_minor}))
    elif _above(share, thresholds.most_instalment_to_surplus):
        found.append(_broken(UnderwritingRule.INSTALMENT_OVER_SURPLUS, share, thresholds.most_instalment_to_surplus))
    if _above(income, thresholds.most_debt_to_income) or income.under_minor <= 0:
        found.append(_broken(UnderwritingRule.DEBT_OVER_INCOME, income, thresholds.most_debt_to_income))
    if _below(cover, thresholds.least_debt_cover):
        found.append(_broken(UnderwritingRule.DEBT_COVER_LOW, cover, thresholds.least_debt_cover))
    elif _below(cover, thresholds.comfortable_debt_cover):
        limit = thresholds.comfortable_debt_cover
        found.append(_broken(UnderwritingRule.DEBT_COVER_THIN, cover, limit, Severity.WARNS))
    if _below(stressed, thresholds.least_stressed_debt_cover):
        limit = thresholds.least_stressed_debt_cover
        found.append(_broken(UnderwritingRule.STRESS_NOT_COVERED, stressed, limit, Severity.WARNS))
    if _below(worst, thresholds.least_worst_month_cover) and not _below(cover, thresholds.least_debt_cover):
        limit = thresholds.least_worst_month_cover
        found.append(_broken(UnderwritingRule.WORST_MONTH_NOT_COVERED, worst, limit, Severity.WARNS))
    return tuple(found)


def _above(ratio: Ratio, limit: int) -> bool:
    return ratio.exact is not None and ratio.exact * 10_000 > limit


def _below(ratio: Ratio, limit: int) -> bool:
    return ratio.exact is not None and ratio.exact * 10_000 < limit


def _broken(rule: UnderwritingRule, ratio: Ratio, limit: int, severity: Severity = Severity.BLOCKS) -> Finding:
    facts: dict[str, Fact] = {
        "ratio": ratio.ten_thousandths,
        "limit": limit,
        "over_minor": ratio.over_minor,
        "under_minor": ratio.under_minor,
    }
    return Finding(rule, severity, facts)
