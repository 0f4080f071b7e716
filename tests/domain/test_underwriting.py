from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.cashflow import CashFlow, SalesEstimate, SalesWay, Wages, WageWay
from officer_desk.domain.errors import BadField, Severity
from officer_desk.domain.money import half_up
from officer_desk.domain.underwriting import (
    Line,
    RatioName,
    Term,
    Thresholds,
    UnderwritingRule,
    assess,
    most_affordable,
)

DEFAULTS = Thresholds()
SHOP = CashFlow(
    SalesEstimate(stated_minor=3_000_000),
    cost_of_goods_minor=2_100_000,
    fixed_costs_minor=300_000,
    other_household_income_minor=200_000,
    household_expenses_minor=450_000,
    existing_instalments_minor=50_000,
)
WANG_MIN = CashFlow(wages=Wages(520_000, 505_000), household_expenses_minor=260_000)
STALL_AND_COURIER = CashFlow(
    SalesEstimate(stated_minor=3_000_000),
    cost_of_goods_minor=2_100_000,
    fixed_costs_minor=300_000,
    wages=Wages(certificate_minor=450_000),
    household_expenses_minor=500_000,
    existing_instalments_minor=60_000,
)
HARVEST = (0, 0, 0, 0, 0, 200, 0, 0, 0, 800, 0, 0)
FARM = CashFlow(
    SalesEstimate(stated_minor=1_000_000),
    cost_of_goods_minor=400_000,
    household_expenses_minor=300_000,
    season=HARVEST,
)


def equal_instalment(principal_minor: int) -> int:
    """Twelve equal instalments at one per cent a month."""
    return half_up(principal_minor * Fraction(1, 100) / (1 - (Fraction(101, 100) ** -12)))


def figures(cash_flow, payments, thresholds=DEFAULTS, first_month=1) -> dict[str, int | None]:
    assessment = assess(cash_flow, payments, thresholds, first_month)
    return {ratio.name.value: ratio.ten_thousandths for ratio in assessment.ratios}


def rules(cash_flow, payments, thresholds=DEFAULTS) -> dict[str, Severity]:
    return {finding.rule: finding.severity for finding in assess(cash_flow, payments, thresholds).findings}


def test_the_worked_example_comes_out_to_the_digit():
    assessment = assess(SHOP, 177_698)

    assert assessment.surplus_before_debt_minor == 350_000
    assert assessment.surplus_after_debt_minor == 300_000
    assert figures(SHOP, 177_698) == {
        "instalment_to_surplus": 5_923,
        "debt_to_income": 2_846,
        "debt_cover": 15_371,
        "stressed_debt_cover": 7_466,
        "worst_month_cover": 15_371,
    }
    assert rules(SHOP, 177_698) == {UnderwritingRule.STRESS_NOT_COVERED: Severity.WARNS}
    assert assessment.passes


def test_every_ratio_names_what_went_into_it():
    assessment = assess(SHOP, 177_698)

    stressed = assessment.ratio(RatioName.STRESSED_DEBT_COVER)

    assert stressed.over == (
        Term(Line.SALES, 3_000_000),
        Term(Line.COST_OF_GOODS, -2_100_000),
        Term(Line.FIXED_COSTS, -300_000),
        Term(Line.OTHER_INCOME, 200_000),
        Term(Line.HOUSEHOLD_EXPENSES, -450_000),
        Term(Line.LOST_MARGIN, -180_000),
    )
    assert stressed.under == (Term(Line.EXISTING_INSTALMENTS, 50_000), Term(Line.NEW_INSTALMENT, 177_698))
    assert assessment.ratio(RatioName.DEBT_TO_INCOME).under_minor == 800_000
    assert (assessment.income.sales_way, assessment.income.wages_way) == (SalesWay.STATED, None)


def test_the_first_customer_passes_on_the_certificate_and_fails_on_the_bank_flow():
    on_paper = CashFlow(wages=Wages(certificate_minor=520_000), household_expenses_minor=260_000)

    assert figures(on_paper, 177_698)["instalment_to_surplus"] == 6_835
    assert assess(on_paper, 177_698).passes
    assert figures(WANG_MIN, 177_698)["instalment_to_surplus"] == 7_253
    assert not assess(WANG_MIN, 177_698).passes
    assert assess(WANG_MIN, 177_698).income.wages_way is WageWay.BANK_FLOW


def test_the_first_customer_can_borrow_nineteen_thousand_three_hundred():
    assert most_affordable(WANG_MIN, Thresholds(), equal_instalment, 10_000) == 1_930_000
    assert most_affordable(WANG_MIN, Thresholds(), equal_instalment, 100) == 1_930_200


def test_the_first_customer_takes_nineteen_thousand_and_a_note_on_the_stress():
    taken = figures(WANG_MIN, 168_813)

    assert (taken["instalment_to_surplus"], taken["stressed_debt_cover"]) == (6_890, 8_530)
    assert rules(WANG_MIN, 168_813) == {UnderwritingRule.STRESS_NOT_COVERED: Severity.WARNS}


@pytest.mark.parametrize(
    ("instalment", "share", "cover", "passes"),
    [(280_000, 5_714, 16_176, True), (177_698, 3_626, 23_139, True), (457_698, 9_341, 10_624, False)],
)
def test_husband_and_wife_pass_alone_and_fail_together(instalment, share, cover, passes):
    assessment = assess(STALL_AND_COURIER, instalment)

    assert (assessment.surplus_before_debt_minor, assessment.surplus_after_debt_minor) == (550_000, 490_000)
    assert figures(STALL_AND_COURIER, instalment)["instalment_to_surplus"] == share
    assert figures(STALL_AND_COURIER, instalment)["debt_cover"] == cover
    assert assessment.passes is passes


def test_a_share_just_at_the_limit_passes_and_a_cent_more_does_not():
    assert assess(WANG_MIN, 171_500).passes
    assert rules(WANG_MIN, 171_501)[UnderwritingRule.INSTALMENT_OVER_SURPLUS] is Severity.BLOCKS


def test_a_broken_limit_shows_ratio_limit_and_sums():
    finding = assess(WANG_MIN, 177_698).findings[0]

    assert finding.facts == {"ratio": 7_253, "limit": 7_000, "over_minor": 177_698, "under_minor": 245_000}


def test_a_household_that_lives_beyond_its_income_has_no_surplus():
    spends_all = CashFlow(wages=Wages(bank_flow_mean_minor=300_000), household_expenses_minor=300_000)

    assessment = assess(spends_all, 10_000)

    assert assessment.ratio(RatioName.INSTALMENT_TO_SURPLUS).ten_thousandths is None
    assert rules(spends_all, 10_000)[UnderwritingRule.NO_SURPLUS] is Severity.BLOCKS
    assert most_affordable(spends_all, Thresholds(), equal_instalment, 10_000) == 0


def test_a_household_without_income_is_told_so_by_the_debt_ratio():
    assert rules(CashFlow(), 10_000) == {
        UnderwritingRule.NO_SURPLUS: Severity.BLOCKS,
        UnderwritingRule.DEBT_OVER_INCOME: Severity.BLOCKS,
        UnderwritingRule.DEBT_COVER_LOW: Severity.BLOCKS,
        UnderwritingRule.STRESS_NOT_COVERED: Severity.WARNS,
    }


def test_debts_over_the_share_of_income_are_refused():
    thrifty = CashFlow(wages=Wages(bank_flow_mean_minor=1_000_000), existing_instalments_minor=400_000)

    assert figures(thrifty, 150_000)["debt_to_income"] == 5_500
    assert UnderwritingRule.DEBT_OVER_INCOME not in rules(thrifty, 150_000)
    assert rules(thrifty, 150_001)[UnderwritingRule.DEBT_OVER_INCOME] is Severity.BLOCKS


def test_a_thin_cover_asks_for_a_note():
    limits = Thresholds(most_instalment_to_surplus=10_000)

    assert UnderwritingRule.DEBT_COVER_THIN not in rules(WANG_MIN, 204_166, limits)
    assert rules(WANG_MIN, 204_167, limits)[UnderwritingRule.DEBT_COVER_THIN] is Severity.WARNS


def test_the_pack_decides_every_limit():
    strict = Thresholds(
        most_instalment_to_surplus=5_000,
        most_debt_to_income=2_000,
        least_debt_cover=16_000,
        least_worst_month_cover=16_000,
    )

    assert set(rules(SHOP, 177_698, strict)) == {
        UnderwritingRule.INSTALMENT_OVER_SURPLUS,
        UnderwritingRule.DEBT_OVER_INCOME,
        UnderwritingRule.DEBT_COVER_LOW,
        UnderwritingRule.STRESS_NOT_COVERED,
    }


def test_wages_beside_sales_are_stressed_only_if_the_pack_says_so():
    both = Thresholds(stress_wages_beside_sales=True)

    mild = assess(STALL_AND_COURIER, 280_000).ratio(RatioName.STRESSED_DEBT_COVER)
    hard = assess(STALL_AND_COURIER, 280_000, both).ratio(RatioName.STRESSED_DEBT_COVER)

    assert (mild.over_minor, hard.over_minor) == (370_000, 280_000)
    assert hard.over[-1] == Term(Line.LOST_WAGES, -90_000)


def test_a_business_that_loses_on_every_sale_does_not_gain_by_selling_less():
    losing = CashFlow(SalesEstimate(stated_minor=100_000), cost_of_goods_minor=120_000)

    assessment = assess(losing, 10_000)

    assert assessment.ratio(RatioName.STRESSED_DEBT_COVER).over_minor == -20_000


def test_no_payment_at_all_needs_no_cover():
    idle = CashFlow(wages=Wages(bank_flow_mean_minor=300_000))

    assert figures(idle, 0)["debt_cover"] is None
    assert figures(idle, 0)["worst_month_cover"] is None
    assert rules(idle, 0) == {}


def test_a_farmer_is_judged_over_the_year_and_warned_of_the_worst_month():
    assessment = assess(FARM, 100_000)

    assert assessment.months == 12
    assert assessment.surplus_before_debt_minor == 12 * (1_000_000 - 400_000 - 300_000)
    assert assessment.ratio(RatioName.DEBT_COVER).ten_thousandths == 30_000
    assert assessment.ratio(RatioName.WORST_MONTH_COVER).ten_thousandths == -30_000
    assert rules(FARM, 100_000) == {UnderwritingRule.WORST_MONTH_NOT_COVERED: Severity.WARNS}


def test_a_loan_repaid_after_the_harvest_is_covered_by_the_harvest():
    after_harvest = (0,) * 9 + (1_200_000,) + (0,) * 2

    assert figures(FARM, after_harvest) == {
        "instalment_to_surplus": 3_333,
        "debt_to_income": 1_667,
        "debt_cover": 30_000,
        "stressed_debt_cover": 18_000,
        "worst_month_cover": 45_500,
    }
    assert rules(FARM, after_harvest) == {}


def test_a_plan_starts_in_its_own_month():
    assert figures(FARM, (0, 0, 0, 1_200_000), first_month=7)["worst_month_cover"] == 45_500
    assert figures(FARM, (0, 0, 0, 1_200_000), first_month=8)["worst_month_cover"] == -2_500


def test_a_short_plan_is_judged_by_the_months_it_has():
    interest_then_all = (20_000,) * 5 + (2_020_000,)

    assessment = assess(WANG_MIN, interest_then_all)

    assert assessment.surplus_before_debt_minor == 6 * 245_000
    assert assessment.new_instalments_minor == 2_120_000
    assert not assessment.passes


@pytest.mark.parametrize(
    ("payments", "first_month", "field"),
    [
        ((), 1, "payments"),
        ((1,) * 121, 1, "payments"),
        ((-1,), 1, "payments"),
        (1, 0, "first_month"),
        (1, 13, "first_month"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(payments, first_month, field):
    with pytest.raises(BadField) as refused:
        assess(WANG_MIN, payments, first_month=first_month)

    assert refused.value.field == field


def test_amounts_go_in_steps_and_stop_at_the_ceiling():
    rich = CashFlow(wages=Wages(bank_flow_mean_minor=100_000_000))

    assert most_affordable(rich, Thresholds(), equal_instalment, 10_000, ceiling_minor=5_005_000) == 5_000_000
    with pytest.raises(BadField):
        most_affordable(rich, Thresholds(), equal_instalment, 0)


@given(st.integers(100_000, 2_000_000), st.integers(0, 1_000_000), st.integers(0, 300_000))
def test_the_most_affordable_amount_fits_and_one_step_more_does_not(wage, expenses, debts):
    household = CashFlow(
        wages=Wages(bank_flow_mean_minor=wage),
        household_expenses_minor=expenses,
        existing_instalments_minor=debts,
    )

    most = most_affordable(household, Thresholds(), equal_instalment, 10_000)

    assert most == 0 or assess(household, equal_instalment(most)).passes
    assert not assess(household, equal_instalment(most + 10_000)).passes


@given(st.integers(1, 2_000_000), st.integers(1, 2_000_000))
def test_a_higher_instalment_never_looks_better(one, other):
    lower, higher = sorted((one, other))

    cheap, dear = figures(SHOP, lower), figures(SHOP, higher)

    assert cheap["instalment_to_surplus"] <= dear["instalment_to_surplus"]
    assert cheap["debt_to_income"] <= dear["debt_to_income"]
    assert cheap["debt_cover"] >= dear["debt_cover"]
    assert cheap["stressed_debt_cover"] >= dear["stressed_debt_cover"]
