from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.cashflow import CashFlow, CashFlowRule, Inflows, SalesEstimate, Wages
from officer_desk.domain.checklist import Document
from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.red_flags import (
    CreditDigest,
    Evidence,
    FlagLimits,
    FlagRule,
    Outcome,
    answer,
    facts_digest,
    flags_of_purpose,
    open_flags,
    red_flags,
)
from officer_desk.domain.underwriting import UnderwritingRule, assess

TODAY = date(2026, 11, 23)
STEADY = (505_000, 500_000, 510_000, 505_000, 505_000, 505_000)


def paper(kind="id_card", sha256="aa", **changes) -> Document:
    return Document("d1", kind, "p1", sha256, 1000, "image/jpeg", **changes)


def evidence(**changes) -> Evidence:
    clean = Evidence(
        today=TODAY,
        born_on=date(1995, 6, 18),
        last_due=date(2027, 11, 23),
        term_months=12,
        purpose="翻修自住房屋",
        borrower="p1",
        documents=(paper(), paper("employment", "bb"), paper("bank_flow", "cc")),
        wages=Wages(520_000, 505_000),
        inflows_by_month_minor=STEADY,
        payers=1,
    )
    return replace(clean, **changes)


def flags(**changes) -> dict[str, dict[str, str | int | None]]:
    return {flag.rule: flag.facts for flag in red_flags(evidence(**changes))}


def test_a_clean_file_raises_no_flag():
    assert red_flags(evidence()) == ()


@pytest.mark.parametrize(
    ("changes", "rule", "facts"),
    [
        (
            {"documents": (paper(expires_on=date(2026, 11, 22)),)},
            FlagRule.DOCUMENT_EXPIRED,
            {"document": "id_card", "days": 1},
        ),
        ({"documents": (paper(number_matches=False),)}, FlagRule.DOCUMENT_MISMATCH, {"document": "id_card"}),
        ({"scans_elsewhere": frozenset({"bb"})}, FlagRule.SCAN_IN_ANOTHER_FILE, {"document": "employment"}),
        ({"purpose": "炒股"}, FlagRule.PURPOSE_PROHIBITED, {"word": "炒股"}),
        ({"purpose": " 周转 "}, FlagRule.PURPOSE_VAGUE, {"letters": 2, "least_letters": 2}),
        ({"same_phone": 2}, FlagRule.PHONE_SHARED, {"others": 2}),
        ({"same_address": 1}, FlagRule.ADDRESS_SHARED, {"others": 1}),
        ({"guarantors": ("p1", "p2")}, FlagRule.GUARANTOR_IS_BORROWER, {"guarantors": 2}),
        ({"spouse": "p2", "guarantors": ("p2",)}, FlagRule.GUARANTOR_IS_SPOUSE, {"guarantors": 1}),
        (
            {"guarantors": ("p2", "p3"), "guaranteed_by_borrower": ("p3", "p4")},
            FlagRule.GUARANTOR_CIRCLE,
            {"guarantors": 1},
        ),
        ({"born_on": date(2008, 11, 24)}, FlagRule.AGE_TOO_LOW, {"age": 17, "limit": 18}),
        ({"born_on": date(1961, 11, 23)}, FlagRule.AGE_TOO_HIGH_AT_END, {"age": 66, "limit": 65}),
        ({"term_months": 37}, FlagRule.TERM_TOO_LONG, {"months": 37, "limit": 36}),
        (
            {"wages": Wages(600_000, 505_000)},
            CashFlowRule.CERTIFICATE_OFF_BANK_FLOW,
            {
                "deviation_bp": -1_583,
                "limit_per_mille": 100,
                "certificate_minor": 600_000,
                "bank_flow_minor": 505_000,
            },
        ),
    ],
)
def test_one_defect_raises_just_its_flag_with_the_figures(changes, rule, facts):
    assert flags(**changes) == {rule: facts}


@pytest.mark.parametrize(
    "changes",
    [
        {"documents": (paper(expires_on=TODAY),)},
        {"born_on": date(1961, 11, 24)},
        {"born_on": date(2008, 11, 23)},
        {"term_months": 36},
        {"spouse": "p2", "guarantors": ("p3",)},
        {"credit": CreditDigest(0, (True, True, False, True, True), 4, 3)},
    ],
)
def test_what_is_just_at_a_limit_raises_no_flag(changes):
    assert flags(**changes) == {}


def test_one_scan_for_two_papers_is_flagged_on_both():
    found = red_flags(evidence(documents=(paper(), paper("house_book"))))

    assert [(flag.rule, flag.facts) for flag in found] == [
        (FlagRule.SCAN_DUPLICATED, {"document": "id_card", "copies": 2}),
        (FlagRule.SCAN_DUPLICATED, {"document": "house_book", "copies": 2}),
    ]


def test_a_bad_credit_history_is_flagged_by_each_of_its_sides():
    history = (True, True, True) + (False, True) * 3 + (False,) * 15

    assert flags(credit=CreditDigest(120_000, history, 5, 4)) == {
        FlagRule.OVERDUE_ELSEWHERE: {"amount_minor": 120_000, "flagged_from": 1},
        FlagRule.OVERDUE_MONTHS_RUNNING: {"months": 3, "flagged_from": 3},
        FlagRule.OVERDUE_MONTHS_IN_ALL: {"months": 6, "flagged_from": 6},
        FlagRule.ENQUIRIES_MANY: {"enquiries": 5, "flagged_from": 5},
        FlagRule.LENDERS_MANY: {"lenders": 4, "flagged_from": 4},
    }


def test_income_with_a_gap_and_a_poor_month_is_unsteady():
    assert flags(inflows_by_month_minor=(1_000_000, 1_000_000, 200_000, 0)) == {
        FlagRule.INCOME_VARIES: {"variation_per_mille": 828, "limit_per_mille": 400},
        FlagRule.INCOME_MONTH_LOW: {"months": 1, "lowest_minor": 200_000, "mean_minor": 550_000},
        FlagRule.INCOME_GAP: {"months": 1, "of": 4},
    }


@pytest.mark.parametrize(("months", "varies"), [((60, 140), False), ((59, 141), True)])
def test_income_may_vary_by_four_tenths(months, varies):
    assert (FlagRule.INCOME_VARIES in flags(inflows_by_month_minor=months)) is varies


def test_a_month_of_half_the_mean_is_not_low():
    assert FlagRule.INCOME_MONTH_LOW not in flags(inflows_by_month_minor=(50, 150, 100))
    assert FlagRule.INCOME_MONTH_LOW in flags(inflows_by_month_minor=(49, 150, 100))


def test_months_without_any_money_are_gaps():
    assert flags(inflows_by_month_minor=(0, 0)) == {FlagRule.INCOME_GAP: {"months": 2, "of": 2}}


def test_a_business_with_one_payer_is_flagged_and_a_wage_earner_is_not():
    sales = SalesEstimate(inflows=Inflows(wechat_minor=500_000))

    assert flags(sales=sales, payers=1)[FlagRule.INCOME_ONE_PAYER] == {"payers": 1}
    assert FlagRule.INCOME_ONE_PAYER not in flags(sales=sales, payers=2)


def test_what_the_assessment_and_the_sales_say_is_flagged_too():
    wang_min = CashFlow(wages=Wages(520_000, 505_000), household_expenses_minor=260_000)

    found = flags(assessment=assess(wang_min, 177_698), sales=SalesEstimate(stated_minor=1))

    assert UnderwritingRule.INSTALMENT_OVER_SURPLUS in found
    assert UnderwritingRule.STRESS_NOT_COVERED in found
    assert CashFlowRule.SALES_ONE_SOURCE in found


@pytest.mark.parametrize("purpose", ["买房首付", "買房", "Down payment", "STOCK  market", "还赌债", "虛擬貨幣"])
def test_a_prohibited_purpose_stops_in_either_script(purpose):
    (flag,) = flags_of_purpose(purpose)

    assert (flag.rule, flag.severity) == (FlagRule.PURPOSE_PROHIBITED, Severity.BLOCKS)


@pytest.mark.parametrize("purpose", ["", "x", "资金周转", "資金 周轉", "Working capital", "Other", "急用"])
def test_a_purpose_that_says_nothing_wants_a_note(purpose):
    (flag,) = flags_of_purpose(purpose)

    assert (flag.rule, flag.severity) == (FlagRule.PURPOSE_VAGUE, Severity.WARNS)


@pytest.mark.parametrize(
    "purpose", ["买牛", "进货", "stock for the stall", "土地流转租金", "装修", "seed and fertiliser"]
)
def test_a_purpose_that_says_what_is_bought_is_fine(purpose):
    assert flags_of_purpose(purpose) == ()


def test_the_pack_can_forbid_other_purposes():
    limits = FlagLimits(prohibited_purposes=("旅游",))

    assert flags_of_purpose("去旅游", limits)[0].facts == {"word": "旅游"}
    assert flags_of_purpose("炒股", limits) == ()


SHARED = Finding(FlagRule.PHONE_SHARED, Severity.WARNS, {"others": 1})
FORBIDDEN = Finding(FlagRule.PURPOSE_PROHIBITED, Severity.BLOCKS, {"word": "炒股"})
TOLD = Finding("expires_soon", Severity.INFORMS)


def test_a_flag_stays_open_until_it_has_a_note_and_an_outcome():
    note = answer(SHARED, "  她和姐姐共用一部手机,已核实  ", Outcome.CLARIFIED)

    assert open_flags([SHARED], []) == (SHARED,)
    assert open_flags([SHARED], [note]) == ()
    assert note.note == "她和姐姐共用一部手机,已核实"


def test_changed_figures_open_a_flag_again():
    note = answer(SHARED, "shares the phone with her sister", Outcome.CLARIFIED)
    now_three = replace(SHARED, facts={"others": 3})

    assert open_flags([now_three], [note]) == (now_three,)


def test_a_note_answers_only_the_paper_it_was_written_for():
    expired = Finding(FlagRule.DOCUMENT_EXPIRED, Severity.WARNS, {"document": "id_card", "days": 1})
    other = replace(expired, facts={"document": "licence", "days": 1})
    note = answer(expired, "renewed, the receipt was seen", Outcome.TRUE)

    assert open_flags([expired, other], [note]) == (other,)


def test_no_note_lifts_what_blocks_and_none_is_needed_where_only_informed():
    note = answer(FORBIDDEN, "he says it is not for shares", Outcome.WITHDRAWN)

    assert open_flags([FORBIDDEN, TOLD], [note]) == (FORBIDDEN,)


def test_a_note_of_nine_letters_is_too_short_however_it_is_spaced():
    with pytest.raises(BadField) as refused:
        answer(SHARED, "n i n e   l e t r s", Outcome.CLARIFIED)

    assert refused.value.facts == {"letters": 9, "least": 10}


def test_a_stricter_pack_opens_short_notes_again():
    note = answer(SHARED, "0123456789", Outcome.CLARIFIED)

    assert open_flags([SHARED], [note], FlagLimits(least_note_letters=11)) == (SHARED,)


def test_neither_the_note_nor_the_purpose_shows_in_a_log():
    note = answer(SHARED, "shares the phone with her sister", Outcome.CLARIFIED)

    assert "sister" not in repr(note)
    assert "翻修" not in repr(evidence())
    assert "1995" not in repr(evidence())


@given(st.dictionaries(st.sampled_from("abc"), st.integers() | st.text() | st.none()), st.text())
def test_a_fingerprint_depends_on_the_figures_and_not_on_their_order(facts, rule):
    flag = Finding(rule, Severity.WARNS, facts)
    turned = Finding(rule, Severity.WARNS, dict(reversed(facts.items())))

    assert facts_digest(flag) == facts_digest(turned)
    assert facts_digest(flag) != facts_digest(replace(flag, facts={**facts, "d": 1}))
