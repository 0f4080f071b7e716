from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_desk.domain.arrears import Bucket, Due, Flow, Payment, Standing
from officer_desk.domain.calendar import add_months
from officer_desk.domain.classification import LoanClass, class_by_days
from officer_desk.domain.errors import BadField
from officer_desk.domain.money import half_up
from officer_desk.domain.report import (
    Figure,
    Group,
    ReportLine,
    ReportRules,
    Share,
    line_of,
    portfolio_report,
    write_off_ratio,
)


def late_by(days: int, outstanding_minor: int = 100_000, **changes) -> ReportLine:
    state = Standing(
        as_of=date(2026, 11, 23),
        days_past_due=days,
        oldest_unpaid=None,
        outstanding_minor=outstanding_minor,
        arrears_principal_minor=10_000 if days else 0,
        arrears_interest_minor=0,
        arrears_fee_minor=0,
        credit_minor=0,
    )
    flow = Flow(due_minor=10_000, on_time_minor=0 if days else 10_000, collected_minor=10_000)
    return replace(ReportLine("loan", state, flow, class_by_days(days)), **changes)


def group_loan() -> list[Due]:
    """Eight thousand at one per cent a month in twelve equal instalments, the first on 10 January 2027."""
    balance, dues = 800_000, []
    for number in range(1, 13):
        interest = half_up(Fraction(balance, 100))
        principal = balance if number == 12 else 71_079 - interest
        balance -= principal
        dues.append(Due(add_months(date(2026, 12, 10), number), principal, interest))
    return dues


def on_time(months: int) -> list[Payment]:
    return [Payment(add_months(date(2026, 12, 10), number), 71_079) for number in range(1, months + 1)]


def test_the_group_of_five_has_its_par_when_one_stops():
    he_yulan = [
        *on_time(2),
        Payment(date(2027, 3, 10), 65_684),
        Payment(date(2027, 3, 12), 5_395),
        *on_time(6)[3:],
    ]
    paid = {"he": he_yulan} | {name: on_time(8) for name in "abcd"}
    lines = [
        line_of(
            name,
            group_loan(),
            payments,
            as_of=date(2027, 8, 11),
            since=date(2027, 8, 1),
            until=date(2027, 8, 31),
            loan_class=LoanClass.NORMAL,
        )
        for name, payments in paid.items()
    ]

    report = portfolio_report(lines)

    he, other = lines[0].standing, lines[1].standing
    assert (he.days_past_due, he.arrears_minor, he.outstanding_minor) == (32, 142_158, 411_937)
    assert other.outstanding_minor == 277_348
    assert report.gross_portfolio_minor == 1_521_329
    assert report.par_over(30).ppm == 270_774
    assert report.on_time.exact == Fraction(4, 5)


def test_par_counts_more_than_its_days_and_par_1_the_first_day():
    report = portfolio_report([late_by(0), late_by(1), late_by(30), late_by(31), late_by(61), late_by(91)])

    assert [(share.days, share.part) for share in report.par] == [
        (1, 500_000),
        (30, 300_000),
        (60, 200_000),
        (90, 100_000),
    ]


def test_a_lender_may_count_par_from_the_day_itself():
    rules = ReportRules(from_the_day_itself=True)

    assert portfolio_report([late_by(30), late_by(0)], rules).par_over(30).exact == Fraction(1, 2)


def test_restructured_loans_are_at_risk_beside_the_late_ones_and_once():
    lines = [late_by(0), late_by(0, restructured=True), late_by(40, restructured=True), late_by(40)]

    report = portfolio_report(lines)

    assert report.par_restructured == Share(Figure.PAR_RESTRUCTURED, 300_000, 400_000, 30)
    assert report.par_over(30).part == 200_000


def test_written_off_loans_are_in_no_figure():
    report = portfolio_report([late_by(0), late_by(400, written_off=True)])

    assert (report.loans, report.gross_portfolio_minor, report.arrears_principal_minor) == (1, 100_000, 0)
    assert report.on_time == Share(Figure.ON_TIME, 10_000, 10_000)


def test_loans_that_are_paid_off_are_not_counted():
    report = portfolio_report([late_by(0, outstanding_minor=0), late_by(5), late_by(0)])

    assert report.overdue_by_count == Share(Figure.OVERDUE_BY_COUNT, 1, 2)


def test_a_loan_that_owes_only_interest_is_still_late():
    report = portfolio_report([late_by(5, outstanding_minor=0)])

    assert report.overdue_by_count.exact == 1
    assert report.overdue_by_balance.exact is None


def test_the_three_overdue_rates_differ_and_show_their_parts():
    report = portfolio_report([late_by(5, 300_000), late_by(0)])

    assert report.arrears_by_amount == Share(Figure.ARREARS_BY_AMOUNT, 10_000, 400_000)
    assert report.overdue_by_balance == Share(Figure.OVERDUE_BY_BALANCE, 300_000, 400_000)
    assert report.overdue_by_count == Share(Figure.OVERDUE_BY_COUNT, 1, 2)


def test_repaid_on_time_and_collected_are_two_figures():
    report = portfolio_report([late_by(5), late_by(0)])

    assert (report.on_time.ppm, report.collection.ppm) == (500_000, 1_000_000)


def test_buckets_and_classes_hold_every_loan():
    report = portfolio_report([late_by(0), late_by(45), late_by(95), late_by(361)])

    assert report.buckets == {
        Bucket.CURRENT: Group(1, 100_000),
        Bucket.TO_30: Group(),
        Bucket.TO_60: Group(1, 100_000),
        Bucket.TO_90: Group(),
        Bucket.OVER_90: Group(2, 200_000),
    }
    assert report.classes[LoanClass.LOSS] == Group(1, 100_000)
    assert report.non_performing == Share(Figure.NON_PERFORMING, 200_000, 400_000)


def test_an_empty_portfolio_has_no_shares():
    report = portfolio_report([])

    assert [share.ppm for share in (*report.par, report.on_time, report.overdue_by_count)] == [None] * 6


def test_a_share_is_rounded_half_up_and_exact_underneath():
    share = Share(Figure.PAR, 7, 13)

    assert (share.exact, share.ppm) == (Fraction(7, 13), 538_462)


def test_a_par_that_was_not_asked_for_is_refused():
    with pytest.raises(BadField):
        portfolio_report([]).par_over(180)


def test_write_offs_are_measured_against_the_average_portfolio():
    assert write_off_ratio(5_000, 100_000, 100_001).exact == Fraction(10_000, 200_001)
    assert write_off_ratio(0, 0, 0).ppm is None


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 10**7)), max_size=8))
def test_the_longer_the_delay_the_smaller_the_par_and_groups_add_up(loans):
    report = portfolio_report([late_by(days, outstanding) for days, outstanding in loans])

    parts = [share.part for share in report.par]
    assert parts == sorted(parts, reverse=True)
    assert all(part <= report.gross_portfolio_minor for part in parts)
    for groups in (report.buckets, report.classes):
        assert sum(group.outstanding_minor for group in groups.values()) == report.gross_portfolio_minor
        assert sum(group.loans for group in groups.values()) == report.loans
