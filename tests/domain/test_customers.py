"""Five customers played through, to the cent: what they are quoted, what they pay, and what is owed on awkward days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from officer_desk.domain.annual_rate import annual_rates, compound_annual, schedule_flows, simple_annual, to_ppm
from officer_desk.domain.arrears import Due, Payment
from officer_desk.domain.cash import Bag, CashIn, count
from officer_desk.domain.classification import class_by_days
from officer_desk.domain.day_count import DayCount, year_share
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.internal_rate import period_rate
from officer_desk.domain.loan_events import Part, Purpose, Repayment, Reversal, Waiver
from officer_desk.domain.money import split
from officer_desk.domain.options import Method
from officer_desk.domain.position import LoanPosition
from officer_desk.domain.prepayment import actuarial_balance, settlement_quote
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import EarlyRule, RepaymentRules, RunningInterest
from officer_desk.domain.report import line_of, portfolio_report
from officer_desk.domain.schedule import schedule
from officer_desk.domain.terms import Terms

TWELVE = Fraction(12, 100)


def in_time(rows: Sequence[Instalment], until: int) -> list[Repayment]:
    return [Repayment(row.total_minor, row.due, f"R-{row.number:06d}") for row in rows[:until]]


def interest(rows: Sequence[Instalment]) -> int:
    return sum(row.interest_minor for row in rows)


# A factory worker who closes her loan in cash, while her brother's transfer is on its way.
WANG_MIN = Terms(1_900_000, TWELVE, 12, date(2026, 11, 25))
WANG_ROWS = schedule(WANG_MIN)
SATURDAY = date(2027, 3, 20)


def wang_min(*more: Repayment, as_of: date = SATURDAY) -> LoanPosition:
    return replay(WANG_ROWS, [*in_time(WANG_ROWS, 3), *more], as_of=as_of, terms=WANG_MIN)


def test_wang_min_is_quoted_what_she_pays():
    rates = annual_rates(1_900_000, WANG_ROWS, WANG_MIN.start)

    assert [row.total_minor for row in WANG_ROWS] == [168_813] * 11 + [168_809]
    assert (interest(WANG_ROWS), 1_900_000 + interest(WANG_ROWS)) == (125_752, 2_025_752)
    assert (round(rates.simple_ppm, -2), round(rates.compound_ppm, -2)) == (120_000, 126_800)


def test_wang_min_settles_on_the_spot_as_head_office_knew_it():
    quote = settlement_quote(wang_min(), SATURDAY)

    assert quote.principal_minor == 1_446_052
    assert (quote.days, quote.running_interest_minor, quote.total_minor) == (23, 11_086, 1_457_138)


def test_what_her_brother_sent_is_found_and_given_back():
    brother = Repayment(168_813, date(2027, 3, 19), "R-000104")
    settled = Repayment(1_457_138, SATURDAY, "R-000105", purpose=Purpose.SETTLEMENT)

    owed = settlement_quote(wang_min(brother), SATURDAY)
    position = wang_min(brother, settled)

    assert owed.total_minor == 1_288_325
    assert (position.settled, position.credit_minor) == (True, 168_813)
    assert position.next_due is None


# Husband and wife; the bank sends the money back, and it arrives on another day.
LIU_FANG = Terms(3_000_000, TWELVE, 12, date(2026, 12, 4), Method.EQUAL_PRINCIPAL)


def test_liu_fang_pays_from_the_day_the_money_arrived():
    rows = schedule(LIU_FANG)

    assert (rows[0].due, rows[-1].due) == (date(2027, 1, 4), date(2027, 12, 4))
    assert (rows[0].total_minor, rows[-1].total_minor) == (280_000, 252_500)
    assert (interest(rows), 3_000_000 + interest(rows)) == (195_000, 3_195_000)
    assert round(annual_rates(3_000_000, rows, LIU_FANG.start).simple_ppm, -2) == 120_000


def test_the_days_between_sending_and_arriving_are_not_charged():
    sent = replace(LIU_FANG, start=date(2026, 12, 1))
    three_days = 3_000_000 * TWELVE * year_share(sent.start, LIU_FANG.start, DayCount.ACTUAL_360)

    position = replay(schedule(LIU_FANG), [], as_of=LIU_FANG.start, terms=LIU_FANG)

    assert three_days == 3_000
    assert settlement_quote(position, LIU_FANG.start).total_minor == 3_000_000
    assert interest(schedule(LIU_FANG)) == interest(schedule(sent))


def test_her_husband_alone_would_pay_this():
    assert schedule(Terms(2_000_000, TWELVE, 12, date(2026, 12, 4)))[0].total_minor == 177_698


# A group of five, one envelope of cash, and one who stops.
GROUP = Terms(800_000, TWELVE, 12, date(2026, 12, 10))
GROUP_ROWS = schedule(GROUP)
HE_SHORT, HE_REST = (
    Repayment(65_684, date(2027, 3, 10), "R-000305"),
    Repayment(5_395, date(2027, 3, 12), "R-000311"),
)
WAIVED = Waiver(date(2027, 3, 12), Part.PENALTY, 5)
AUGUST = date(2027, 8, 11)


def he_yulan(*events: Repayment | Waiver, as_of: date) -> LoanPosition:
    until = sum(row.due < date(2027, 7, 10) for row in GROUP_ROWS if row.due <= as_of)
    paid = [one for one in in_time(GROUP_ROWS, until) if one.value_date != HE_SHORT.value_date]
    return replay(GROUP_ROWS, [*paid, *events], as_of=as_of, terms=GROUP)


def test_each_of_the_group_owes_the_same():
    assert [row.total_minor for row in GROUP_ROWS] == [71_079] * 12
    assert sum(row.total_minor for row in GROUP_ROWS) == 852_948
    assert 5 * GROUP_ROWS[2].total_minor == 355_395
    assert 4 * 71_079 + HE_SHORT.amount_minor == 350_000


def test_an_envelope_that_is_short_pays_interest_first():
    position = he_yulan(HE_SHORT, as_of=date(2027, 3, 11))

    allocation = position.allocations[-1]
    assert (allocation.interest_minor, allocation.principal_minor) == (6_732, 58_952)
    assert GROUP_ROWS[2].principal_minor == 64_347
    assert (position.overdue_principal_minor, position.days_past_due) == (5_395, 1)


def test_a_penalty_below_a_yuan_is_waived_on_record():
    late = he_yulan(HE_SHORT, as_of=date(2027, 3, 12))
    paid = he_yulan(HE_SHORT, HE_REST, WAIVED, as_of=date(2027, 3, 12))

    assert late.penalty_minor == 5
    assert (paid.overdue_minor, paid.waived_minor, paid.days_past_due) == (0, 5, 0)


def test_he_yulan_stops_and_the_portfolio_says_so():
    he = he_yulan(HE_SHORT, HE_REST, WAIVED, as_of=AUGUST)
    others = [replay(GROUP_ROWS, in_time(GROUP_ROWS, 8), as_of=AUGUST, terms=GROUP) for _ in range(4)]
    arrears = he.overdue_principal_minor + he.overdue_interest_minor

    assert (he.days_past_due, arrears, he.outstanding_minor) == (32, 142_158, 411_937)
    assert {other.outstanding_minor for other in others} == {277_348}
    assert he.outstanding_minor + sum(other.outstanding_minor for other in others) == 1_521_329
    assert he_yulan(HE_SHORT, HE_REST, WAIVED, as_of=date(2027, 8, 9)).days_past_due == 30
    assert split(arrears, 4) == (35_540, 35_540, 35_539, 35_539)


def test_one_of_five_who_stops_is_a_quarter_of_the_portfolio_at_risk():
    dues = [Due(row.due, row.principal_minor, row.interest_minor) for row in GROUP_ROWS]
    in_full = [Payment(row.due, row.total_minor) for row in GROUP_ROWS[:8]]
    hers = [*in_full[:2], Payment(date(2027, 3, 10), 65_684), Payment(date(2027, 3, 12), 5_395), *in_full[3:6]]

    def line(name: str, payments: list[Payment], days: int) -> object:
        window = {"since": date(2027, 8, 1), "until": date(2027, 8, 31)}
        return line_of(name, dues, payments, as_of=AUGUST, loan_class=class_by_days(days), **window)

    report = portfolio_report([line("he", hers, 32), *(line(str(one), in_full, 0) for one in range(4))])

    at_risk = report.par_over(30)
    assert (at_risk.part, at_risk.whole) == (411_937, 1_521_329)
    assert round((at_risk.ppm or 0) / 100) == 2_708


# Two women of one name, a screenshot that was no payment, and forty yuan short.
SMALL = Terms(1_000_000, TWELVE, 12, date(2026, 10, 23))
MONDAY = date(2026, 11, 23)


def test_a_receipt_for_the_wrong_wang_guiying_is_as_if_it_had_never_been():
    hers = replace(SMALL, start=date(2026, 11, 8))
    wrong = Repayment(88_849, MONDAY, "R-000202")

    before = replay(schedule(hers), [], as_of=date(2026, 11, 24), terms=hers)
    after = replay(schedule(hers), [wrong, Reversal("R-000202", MONDAY)], as_of=date(2026, 11, 24), terms=hers)

    assert after == before


def test_the_right_wang_guiying_is_not_late_and_sun_li_is():
    rows = schedule(SMALL)
    right = Repayment(88_849, MONDAY, "R-000206")

    paid = replay(rows, [right], as_of=date(2026, 11, 25), terms=SMALL)
    reported_only = replay(rows, [], as_of=date(2026, 11, 25), terms=SMALL)

    assert (rows[0].due, rows[0].total_minor) == (MONDAY, 88_849)
    assert (paid.days_past_due, paid.rows[0].settled_on) == (0, MONDAY)
    assert reported_only.days_past_due == 2


def test_the_day_ends_forty_yuan_short():
    bag = Bag("b" * 32, "officer")
    for number, amount in (("R-000201", 177_698), ("R-000204", 245_000), ("R-000205", 64_000), ("R-000206", 88_849)):
        bag = bag.with_cash(CashIn(number, "l" * 32, amount, MONDAY))

    counted = count(bag, {10_000: 57, 1_000: 1, 500: 1, 10: 4, 5: 1, 1: 2}, (10_000, 1_000, 500, 10, 5, 1), MONDAY)

    assert (counted.book_minor, counted.counted_minor, counted.difference_minor) == (575_547, 571_547, -4_000)
    assert counted.book_minor + 88_849 == 664_396


# The lender's Excel book: a schedule as it was given, and a contract that is silent about paying early.
GIVEN_START = date(2026, 6, 20)
GIVEN = tuple(
    Instalment(number, due, 250_000, 30_000, 0, 280_000, 3_000_000 - 250_000 * number)
    for number, due in enumerate((row.due for row in schedule(Terms(3_000_000, TWELVE, 12, GIVEN_START))), 1)
)
SETTLES = date(2026, 12, 5)


def zhou(as_of: date) -> LoanPosition:
    return replay(GIVEN, in_time(GIVEN, 4), as_of=as_of, annual_rate_ppm=120_000, start=GIVEN_START)


def test_a_given_schedule_is_not_computed_again():
    position = zhou(date(2026, 11, 23))

    assert sum(one.amount_minor for one in in_time(GIVEN, 4)) == 1_120_000
    assert position.outstanding_minor == 2_000_000
    assert (position.oldest_due, position.days_past_due) == (date(2026, 11, 20), 3)


def test_the_true_rate_of_a_given_schedule_is_found():
    rate = period_rate(schedule_flows(3_000_000, GIVEN, GIVEN_START))

    assert to_ppm(rate) == 17_881
    assert round(to_ppm(simple_annual(rate, 12)), -2) == 214_600
    assert round(to_ppm(compound_annual(rate, 12)), -2) == 237_000


def test_a_settlement_names_the_rule_it_was_counted_by():
    position = zhou(SETTLES)
    by_the_split = EarlyRule(running_interest=RunningInterest.SHARE_OF_ROW)
    by_the_true_rate = EarlyRule(running_interest=RunningInterest.ACTUARIAL)

    split_quote = settlement_quote(position, SETTLES, by_the_split)
    actuarial = settlement_quote(position, SETTLES, by_the_true_rate, GIVEN, GIVEN_START)

    without_penalty = split_quote.total_minor - split_quote.penalty_minor
    assert (split_quote.bearing_minor, split_quote.running_interest_minor) == (1_750_000, 15_000)
    assert (without_penalty, split_quote.counted_by) == (2_045_000, RunningInterest.SHARE_OF_ROW)
    assert actuarial_balance(GIVEN, GIVEN_START, date(2026, 10, 20)) == 2_069_996
    assert actuarial.total_minor - actuarial.penalty_minor == 2_123_344
    assert actuarial.total_minor - split_quote.total_minor == 78_344


def test_what_was_quoted_by_a_rule_closes_the_loan_by_that_rule():
    rules = RepaymentRules(early=EarlyRule(running_interest=RunningInterest.SHARE_OF_ROW))
    quote = settlement_quote(zhou(SETTLES), SETTLES, rules.early)
    money = Repayment(quote.total_minor, SETTLES, "R-000900", purpose=Purpose.SETTLEMENT)

    position = replay(
        GIVEN,
        [*in_time(GIVEN, 4), money],
        as_of=SETTLES,
        annual_rate_ppm=120_000,
        start=GIVEN_START,
        rules=rules,
    )

    assert (position.settled, position.credit_minor) == (True, 0)
