from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.classification import (
    Circumstances,
    Classified,
    ClassRules,
    Ground,
    LoanClass,
    Override,
    OverrideCause,
    class_by_days,
    classify,
)
from officer_desk.domain.errors import NotAllowed

TODAY = date(2026, 11, 23)
TECHNICAL = Override(
    LoanClass.NORMAL, OverrideCause.TECHNICAL, "officer", "reviewer", date(2026, 11, 20), "the bank's batch failed"
)
JUDGED_DOUBTFUL = Override(
    LoanClass.DOUBTFUL, OverrideCause.JUDGEMENT, "reviewer", "manager", date(2026, 11, 20), "the shop has burned down"
)


@pytest.mark.parametrize(
    ("days", "loan_class"),
    [
        (0, LoanClass.NORMAL),
        (1, LoanClass.SPECIAL_MENTION),
        (90, LoanClass.SPECIAL_MENTION),
        (91, LoanClass.SUBSTANDARD),
        (270, LoanClass.SUBSTANDARD),
        (271, LoanClass.DOUBTFUL),
        (360, LoanClass.DOUBTFUL),
        (361, LoanClass.LOSS),
    ],
)
def test_days_alone_give_a_class_that_ends_with_its_last_day(days, loan_class):
    assert class_by_days(days) is loan_class
    assert classify(Circumstances(days), TODAY) == Classified(loan_class, loan_class, (Ground.DAYS,))


@pytest.mark.parametrize(("loan_class", "bad"), [(c, c > 2) for c in LoanClass])
def test_the_three_worst_classes_are_bad_loans(loan_class, bad):
    assert loan_class.non_performing is bad


def test_the_pack_may_set_other_days():
    assert class_by_days(61, ClassRules(substandard_over_days=60)) is LoanClass.SUBSTANDARD


def test_technical_lateness_is_forgiven_for_seven_days_when_it_is_recorded():
    seven = classify(Circumstances(7, override=TECHNICAL), TODAY)
    eight = classify(Circumstances(8, override=TECHNICAL), TODAY)

    assert seven == Classified(LoanClass.NORMAL, LoanClass.SPECIAL_MENTION, (Ground.TECHNICAL,))
    assert eight == Classified(LoanClass.SPECIAL_MENTION, LoanClass.SPECIAL_MENTION, (Ground.DAYS,))


def test_judgement_makes_a_class_worse_and_never_better():
    assert classify(Circumstances(10, override=JUDGED_DOUBTFUL), TODAY) == Classified(
        LoanClass.DOUBTFUL, LoanClass.SPECIAL_MENTION, (Ground.JUDGEMENT,)
    )
    assert classify(Circumstances(400, override=JUDGED_DOUBTFUL), TODAY).loan_class is LoanClass.LOSS


@pytest.mark.parametrize(
    "changes",
    [
        {"reason": "  "},
        {"confirmed_by": "officer"},
        {"loan_class": LoanClass.SUBSTANDARD},
        {"cause": OverrideCause.JUDGEMENT},
    ],
)
def test_an_override_needs_a_reason_a_second_person_and_a_class_that_fits(changes):
    with pytest.raises(NotAllowed):
        replace(TECHNICAL, **changes)


def test_the_reason_of_an_override_is_not_logged():
    assert "batch" not in repr(TECHNICAL)


def test_money_used_for_something_else_asks_for_attention():
    assert classify(Circumstances(0, misused=True), TODAY) == Classified(
        LoanClass.SPECIAL_MENTION, LoanClass.NORMAL, (Ground.MISUSED,)
    )


def test_a_restructured_loan_is_watched_for_a_year():
    eleven_months = classify(Circumstances(0, restructured_on=date(2025, 12, 24)), TODAY)
    a_year = classify(Circumstances(0, restructured_on=date(2025, 11, 23)), TODAY)

    assert (eleven_months.loan_class, eleven_months.grounds) == (LoanClass.SPECIAL_MENTION, (Ground.RESTRUCTURED,))
    assert a_year.loan_class is LoanClass.NORMAL


@pytest.mark.parametrize(
    ("per_mille", "loan_class"),
    [(499, LoanClass.NORMAL), (500, LoanClass.DOUBTFUL), (899, LoanClass.DOUBTFUL), (900, LoanClass.LOSS)],
)
def test_an_expected_loss_gives_a_class_of_its_own(per_mille, loan_class):
    assert classify(Circumstances(0, expected_loss_per_mille=per_mille), TODAY).loan_class is loan_class


def test_every_ground_of_the_class_is_named():
    case = Circumstances(5, restructured_on=date(2026, 11, 1), misused=True)

    assert classify(case, TODAY).grounds == (Ground.DAYS, Ground.MISUSED, Ground.RESTRUCTURED)


@pytest.mark.parametrize(
    ("days", "clean_since", "loan_class"),
    [
        (0, None, LoanClass.DOUBTFUL),
        (0, date(2026, 5, 24), LoanClass.DOUBTFUL),
        (0, date(2026, 5, 23), LoanClass.NORMAL),
        (3, date(2026, 1, 1), LoanClass.DOUBTFUL),
        (361, None, LoanClass.LOSS),
    ],
)
def test_a_bad_loan_gets_better_after_six_months_without_arrears(days, clean_since, loan_class):
    case = Circumstances(days, before=LoanClass.DOUBTFUL, clean_since=clean_since)

    assert classify(case, TODAY).loan_class is loan_class


def test_a_watched_loan_gets_better_at_once():
    assert classify(Circumstances(0, before=LoanClass.SPECIAL_MENTION), TODAY).loan_class is LoanClass.NORMAL


@given(st.integers(0, 1000), st.booleans(), st.integers(0, 1000), st.sampled_from(LoanClass))
def test_nothing_but_a_recorded_technical_cause_makes_a_class_better_than_its_days(days, misused, loss, before):
    case = Circumstances(days, misused=misused, expected_loss_per_mille=loss, before=before)

    assert classify(case, TODAY).loan_class >= class_by_days(days)
