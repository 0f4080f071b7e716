from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.cashflow import (
    CashFlow,
    CashFlowRule,
    CrossCheckLimits,
    DayPattern,
    IncomeUsed,
    Inflows,
    Known,
    Purchases,
    SalesEstimate,
    SalesWay,
    Wages,
    WageWay,
    check_certificate,
    cross_check,
    income_used,
)
from officer_desk.domain.errors import BadField, Severity

STALL_DAYS = DayPattern(150_000, 8, 100_000, 16, 50_000, 4)


def inflows(monthly_minor: int) -> Inflows:
    return Inflows(wechat_minor=monthly_minor)


def measured_twice(one_minor: int, other_minor: int) -> SalesEstimate:
    return SalesEstimate(purchases=Purchases(one_minor, 0), inflows=inflows(other_minor))


def test_good_normal_and_bad_days_make_a_month():
    assert STALL_DAYS.monthly_minor() == 8 * 150_000 + 16 * 100_000 + 4 * 50_000


def test_purchases_are_corrected_by_what_the_stock_did():
    purchases = Purchases(2_000_000, markup_bp=4_286, stock_before_minor=500_000, stock_after_minor=400_000)

    assert purchases.goods_sold_minor() == 2_100_000
    assert purchases.monthly_minor() == 3_000_060


def test_inflows_are_averaged_without_what_is_not_sales():
    months = Inflows(4_000_000, 3_000_000, 2_000_000, 1_000_000, not_sales_minor=1_000_001, months=3)

    assert months.sales_minor() == 8_999_999
    assert months.monthly_minor() == 3_000_000


@pytest.mark.parametrize(
    ("make", "field", "reason"),
    [
        (lambda: DayPattern(-1, 1, 0, 0, 0, 0), "day_pattern", "negative"),
        (lambda: DayPattern(1, -1, 0, 0, 0, 0), "day_pattern", "negative"),
        (lambda: DayPattern(1, 20, 1, 10, 1, 2), "day_pattern", "too_many_days"),
        (lambda: Purchases(-1, 0), "purchases", "negative"),
        (lambda: Purchases(1, 0, -1, 0), "purchases", "negative"),
        (lambda: Purchases(1, 0, 0, 2), "purchases", "stock_grew_more_than_bought"),
        (lambda: Inflows(bank_minor=-1), "inflows", "negative"),
        (lambda: Inflows(not_sales_minor=-1), "inflows", "negative"),
        (lambda: Inflows(1, not_sales_minor=2), "inflows", "not_sales_exceed_inflows"),
        (lambda: Inflows(1, months=0), "inflows", "months"),
        (lambda: SalesEstimate(stated_minor=-1), "sales", "negative"),
        (lambda: Wages(certificate_minor=-1), "wages", "negative"),
        (lambda: CashFlow(household_expenses_minor=-1), "household_expenses", "negative"),
        (lambda: CashFlow(season=(1000,)), "season", "not_a_year"),
        (lambda: CashFlow(season=(83,) * 12), "season", "not_a_year"),
        (lambda: CashFlow(season=(-1, 1001, *(0,) * 10)), "season", "negative"),
    ],
)
def test_figures_that_cannot_be_are_refused(make, field, reason):
    with pytest.raises(BadField) as refused:
        make()

    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_the_lowest_sales_figure_counts_and_is_named():
    sales = SalesEstimate(3_200_000, STALL_DAYS, Purchases(2_100_000, 4_000), inflows(2_900_000))

    assert sales.used() == Known(SalesWay.INFLOWS, 2_900_000)


def test_of_equal_figures_the_measured_one_is_named():
    sales = SalesEstimate(stated_minor=2_900_000, inflows=inflows(2_900_000))

    assert sales.used() == Known(SalesWay.INFLOWS, 2_900_000)


def test_the_lower_of_certificate_and_bank_flow_counts():
    household = CashFlow(wages=Wages(certificate_minor=520_000, bank_flow_mean_minor=505_000))

    assert income_used(household) == IncomeUsed(wages_minor=505_000, wages_way=WageWay.BANK_FLOW)


def test_a_certificate_below_the_bank_flow_counts_itself():
    assert Wages(480_000, 505_000).used() == Known(WageWay.CERTIFICATE, 480_000)


def test_a_household_without_income_has_none_to_use():
    assert income_used(CashFlow()) == IncomeUsed()


@given(st.lists(st.integers(1, 10**10), min_size=3, max_size=3), st.integers(0, 10**10))
def test_no_source_can_raise_the_income_that_counts(figures, another):
    stated, bought, came = figures
    less_known = SalesEstimate(stated_minor=stated, purchases=Purchases(bought, 0))
    better_known = SalesEstimate(stated, None, Purchases(bought, 0), inflows(came))

    assert better_known.used().amount_minor <= less_known.used().amount_minor
    assert Wages(stated, another).used().amount_minor == min(stated, another)


@pytest.mark.parametrize(
    ("lower", "rule", "per_mille"),
    [
        (1_000_000, None, 0),
        (950_000, None, 50),
        (949_999, CashFlowRule.SALES_DEVIATION, 50),
        (900_000, CashFlowRule.SALES_DEVIATION, 100),
        (899_999, CashFlowRule.SALES_DEVIATION_FLAG, 100),
        (0, CashFlowRule.SALES_DEVIATION_FLAG, 1000),
    ],
)
def test_a_deviation_is_fine_or_explained_or_flagged(lower, rule, per_mille):
    result = cross_check(measured_twice(1_000_000, lower))

    assert result.deviation_per_mille == per_mille
    assert [finding.rule for finding in result.findings] == ([rule] if rule else [])


def test_a_deviation_shows_its_figures_and_the_limit_it_broke():
    limits = CrossCheckLimits(explain_over_per_mille=20, flag_over_per_mille=200)

    (finding,) = cross_check(measured_twice(900_000, 1_000_000), limits).findings

    assert finding.severity is Severity.WARNS
    assert finding.facts == {
        "deviation_per_mille": 100,
        "limit_per_mille": 20,
        "lowest_minor": 900_000,
        "highest_minor": 1_000_000,
    }


def test_sales_known_from_one_measurement_want_another():
    said_and_measured = cross_check(SalesEstimate(stated_minor=1_000_000, inflows=inflows(1_000_000)))
    only_said = cross_check(SalesEstimate(stated_minor=1_000_000))

    assert [finding.rule for finding in said_and_measured.findings] == [CashFlowRule.SALES_ONE_SOURCE]
    assert said_and_measured.deviation_per_mille == 0
    assert only_said.findings[0].facts == {"measured": 0}
    assert only_said.deviation_per_mille is None


def test_nothing_sold_gives_nothing_to_compare():
    assert cross_check(SalesEstimate()).findings == ()
    assert cross_check(measured_twice(0, 0)).deviation_per_mille is None


def test_the_certificate_of_the_first_customer_is_close_to_her_bank_flow():
    wages = Wages(520_000, 505_000)

    assert wages.deviation() == Fraction(-15_000, 520_000)
    assert check_certificate(wages) == ()


@pytest.mark.parametrize(("bank", "flagged"), [(450_000, False), (449_999, True), (550_000, False), (550_001, True)])
def test_a_certificate_off_by_more_than_a_tenth_is_flagged(bank, flagged):
    findings = check_certificate(Wages(500_000, bank))

    assert [finding.rule for finding in findings] == [CashFlowRule.CERTIFICATE_OFF_BANK_FLOW] * flagged


def test_a_flagged_certificate_shows_both_figures():
    (finding,) = check_certificate(Wages(520_000, 400_000))

    assert finding.facts == {
        "deviation_bp": -2_308,
        "limit_per_mille": 100,
        "certificate_minor": 520_000,
        "bank_flow_minor": 400_000,
    }


@pytest.mark.parametrize("wages", [Wages(), Wages(500_000), Wages(None, 500_000), Wages(0, 500_000)])
def test_a_wage_with_one_paper_has_nothing_to_compare(wages):
    assert wages.deviation() is None
    assert check_certificate(wages) == ()
