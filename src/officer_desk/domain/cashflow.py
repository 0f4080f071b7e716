"""A household's month in money: sales measured three ways, wages proved two ways, costs, debts, the season."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.money import half_up

MONTHS = 12
WHOLE_PER_MILLE = 1000


def _not_negative(field: str, *figures: int) -> None:
    if min(figures, default=0) < 0:
        raise BadField(field, "negative")


class SalesWay(StrEnum):
    """How a month's sales became known."""

    STATED = "stated"
    DAY_PATTERN = "day_pattern"
    PURCHASES = "purchases"
    INFLOWS = "inflows"


class WageWay(StrEnum):
    """How a month's wage became known."""

    CERTIFICATE = "certificate"
    BANK_FLOW = "bank_flow"


class CashFlowRule(StrEnum):
    """What comparing the sources can find."""

    SALES_DEVIATION = "sales_deviation"
    SALES_DEVIATION_FLAG = "sales_deviation_flag"
    SALES_ONE_SOURCE = "sales_one_source"
    CERTIFICATE_OFF_BANK_FLOW = "certificate_off_bank_flow"


class Known(NamedTuple):
    """A figure and where it comes from."""

    way: StrEnum
    amount_minor: int


@dataclass(frozen=True, slots=True)
class DayPattern:
    """Takings on a good, a normal and a bad day, and how many of each a month has."""

    good_minor: int
    good_days: int
    normal_minor: int
    normal_days: int
    bad_minor: int
    bad_days: int

    def __post_init__(self) -> None:
        _not_negative("day_pattern", self.good_minor, self.normal_minor, self.bad_minor)
        _not_negative("day_pattern", self.good_days, self.normal_days, self.bad_days)
        days = self.good_days + self.normal_days + self.bad_days
        if days > 31:
            raise BadField("day_pattern", "too_many_days", days=days)

    def monthly_minor(self) -> int:
        """A month's sales."""
        return self.good_minor * self.good_days + self.normal_minor * self.normal_days + self.bad_minor * self.bad_days


@dataclass(frozen=True, slots=True)
class Purchases:
    """What was bought in a month, what the shelves held before and after, and what is added to the price."""

    bought_minor: int
    markup_bp: int
    stock_before_minor: int = 0
    stock_after_minor: int = 0

    def __post_init__(self) -> None:
        _not_negative("purchases", self.bought_minor, self.markup_bp)
        _not_negative("purchases", self.stock_before_minor, self.stock_after_minor)
        if self.goods_sold_minor() < 0:
            raise BadField("purchases", "stock_grew_more_than_bought")

    def goods_sold_minor(self) -> int:
        """What the sold goods had cost: bought, plus what the stock went down."""
        return self.bought_minor + self.stock_before_minor - self.stock_after_minor

    def monthly_minor(self) -> int:
        """A month's sales."""
        return half_up(Fraction(self.goods_sold_minor() * (10_000 + self.markup_bp), 10_000))


@dataclass(frozen=True, slots=True)
class Inflows:
    """What came in over some months by bank, WeChat, Alipay and noted cash, and what of it was not sales."""

    bank_minor: int = 0
    wechat_minor: int = 0
    alipay_minor: int = 0
    cash_minor: int = 0
    not_sales_minor: int = 0
    months: int = 1

    def __post_init__(self) -> None:
        _not_negative("inflows", self.bank_minor, self.wechat_minor, self.alipay_minor, self.cash_minor)
        _not_negative("inflows", self.not_sales_minor)
        if not 1 <= self.months <= 60:
            raise BadField("inflows", "months", months=self.months)
        if self.sales_minor() < 0:
            raise BadField("inflows", "not_sales_exceed_inflows")

    def sales_minor(self) -> int:
        """Sales over all the months; own transfers and loans are not sales."""
        return self.bank_minor + self.wechat_minor + self.alipay_minor + self.cash_minor - self.not_sales_minor

    def monthly_minor(self) -> int:
        """A month's sales, on average."""
        return half_up(Fraction(self.sales_minor(), self.months))


@dataclass(frozen=True, slots=True)
class SalesEstimate:
    """A month's sales as the customer says them, and measured up to three ways."""

    stated_minor: int | None = None
    day_pattern: DayPattern | None = None
    purchases: Purchases | None = None
    inflows: Inflows | None = None

    def __post_init__(self) -> None:
        _not_negative("sales", self.stated_minor or 0)

    def measured(self) -> tuple[Known, ...]:
        """The figures that do not rest on the customer's word alone."""
        ways = (
            (SalesWay.DAY_PATTERN, self.day_pattern),
            (SalesWay.PURCHASES, self.purchases),
            (SalesWay.INFLOWS, self.inflows),
        )
        return tuple(Known(way, source.monthly_minor()) for way, source in ways if source is not None)

    def known(self) -> tuple[Known, ...]:
        """All figures, the stated one first."""
        stated = () if self.stated_minor is None else (Known(SalesWay.STATED, self.stated_minor),)
        return (*stated, *self.measured())

    def used(self) -> Known | None:
        """The figure that counts: the lowest; of equal ones the measured."""
        return min(reversed(self.known()), key=lambda known: known.amount_minor, default=None)


@dataclass(frozen=True, slots=True)
class Wages:
    """A month's wage by the employer's certificate, and as it came to the bank on average."""

    certificate_minor: int | None = None
    bank_flow_mean_minor: int | None = None

    def __post_init__(self) -> None:
        _not_negative("wages", self.certificate_minor or 0, self.bank_flow_mean_minor or 0)

    def known(self) -> tuple[Known, ...]:
        """Both figures, as far as there are papers."""
        ways = (
            (WageWay.CERTIFICATE, self.certificate_minor),
            (WageWay.BANK_FLOW, self.bank_flow_mean_minor),
        )
        return tuple(Known(way, amount) for way, amount in ways if amount is not None)

    def used(self) -> Known | None:
        """The figure that counts: the lower; of equal ones the bank's."""
        return min(reversed(self.known()), key=lambda known: known.amount_minor, default=None)

    def deviation(self) -> Fraction | None:
        """How far the bank flow is from the certificate, as a part of the certificate; below it is negative."""
        if not self.certificate_minor or self.bank_flow_mean_minor is None:
            return None
        return Fraction(self.bank_flow_mean_minor - self.certificate_minor, self.certificate_minor)


@dataclass(frozen=True, slots=True)
class CashFlow:
    """An average month of business and household together.

    `season` has each month's share of the year's sales, January first, per mille; without it all months are alike.
    Cost of goods follows the season; fixed costs and the household do not.
    """

    sales: SalesEstimate = SalesEstimate()
    cost_of_goods_minor: int = 0
    fixed_costs_minor: int = 0
    wages: Wages = Wages()
    other_household_income_minor: int = 0
    household_expenses_minor: int = 0
    existing_instalments_minor: int = 0
    season: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        _not_negative("cost_of_goods", self.cost_of_goods_minor)
        _not_negative("fixed_costs", self.fixed_costs_minor)
        _not_negative("other_household_income", self.other_household_income_minor)
        _not_negative("household_expenses", self.household_expenses_minor)
        _not_negative("existing_instalments", self.existing_instalments_minor)
        if self.season is not None:
            _not_negative("season", *self.season)
            if len(self.season) != MONTHS or sum(self.season) != WHOLE_PER_MILLE:
                raise BadField("season", "not_a_year", months=len(self.season), sum=sum(self.season))


@dataclass(frozen=True, slots=True)
class IncomeUsed:
    """Which of several figures the judgement rests on: always the lowest. No way means no such income."""

    sales_minor: int = 0
    sales_way: SalesWay | None = None
    wages_minor: int = 0
    wages_way: WageWay | None = None


def income_used(cash_flow: CashFlow) -> IncomeUsed:
    """Choose the income that counts and say where it comes from."""
    sales = cash_flow.sales.used()
    wages = cash_flow.wages.used()
    return IncomeUsed(
        sales.amount_minor if sales else 0,
        SalesWay(sales.way) if sales else None,
        wages.amount_minor if wages else 0,
        WageWay(wages.way) if wages else None,
    )


@dataclass(frozen=True, slots=True)
class CrossCheckLimits:
    """From where on a deviation must be explained or is a red flag; a deviation equal to a limit passes it."""

    explain_over_per_mille: int = 50
    flag_over_per_mille: int = 100


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """What comparing the sales figures gave. The deviation is that of the lowest from the highest."""

    known: tuple[Known, ...]
    deviation_per_mille: int | None
    findings: tuple[Finding, ...]


def cross_check(sales: SalesEstimate, limits: CrossCheckLimits = CrossCheckLimits()) -> CrossCheck:
    """Compare the sales figures with one another; at least two of them ought to be measured."""
    known = sales.known()
    findings: list[Finding] = []
    measured = len(sales.measured())
    if known and measured < 2:
        findings.append(Finding(CashFlowRule.SALES_ONE_SOURCE, Severity.WARNS, {"measured": measured}))
    highest = max((each.amount_minor for each in known), default=0)
    if len(known) < 2 or highest == 0:
        return CrossCheck(known, None, tuple(findings))
    lowest = min(each.amount_minor for each in known)
    deviation = Fraction(highest - lowest, highest) * WHOLE_PER_MILLE
    rule, limit = None, 0
    if deviation > limits.flag_over_per_mille:
        rule, limit = CashFlowRule.SALES_DEVIATION_FLAG, limits.flag_over_per_mille
    elif deviation > limits.explain_over_per_mille:
        rule, limit = CashFlowRule.SALES_DEVIATION, limits.explain_over_per_mille
    if rule is not None:
        facts = {
            "deviation_per_mille": half_up(deviation),
            "limit_per_mille": limit,
            "lowest_minor": lowest,
            "highest_minor": highest,
        }
        findings.append(Finding(rule, Severity.WARNS, {**facts}))
    return CrossCheck(known, half_up(deviation), tuple(findings))


def check_certificate(wages: Wages, limit_per_mille: int = 100) -> tuple[Finding, ...]:
    """A certificate further from the bank flow than the limit, in either direction, is a red flag."""
    deviation = wages.deviation()
    if deviation is None or abs(deviation) * WHOLE_PER_MILLE <= limit_per_mille:
        return ()
    facts = {
        "deviation_bp": half_up(deviation * 10_000),
        "limit_per_mille": limit_per_mille,
        "certificate_minor": wages.certificate_minor,
        "bank_flow_minor": wages.bank_flow_mean_minor,
    }
    return (Finding(CashFlowRule.CERTIFICATE_OFF_BANK_FLOW, Severity.WARNS, {**facts}),)
