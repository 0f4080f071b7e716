"""The cases of a loan: what stands in the way of each step, who may take it, and what a pack says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from officer_desk.domain.application import (
    Application,
    NotedFlag,
    Stage,
    Survey,
    before_submission,
    blocking,
    missing_parties,
)
from officer_desk.domain.cash import Bag, CashIn, count
from officer_desk.domain.cashflow import CashFlow, Wages
from officer_desk.domain.checklist import Document, DocumentRule, State, state_of
from officer_desk.domain.customer import Consent, Customer, CustomerKind, Purpose, checked_customer
from officer_desk.domain.decision import Decision, Level, Verdict, may_decide
from officer_desk.domain.errors import BadField, ChangedElsewhere, DeskError, Finding, NotReady, Severity
from officer_desk.domain.intake import Answers, Step, step_after, steps
from officer_desk.domain.loan import (
    Disbursement,
    Loan,
    LoanStage,
    Manner,
    PayChannel,
    Receipt,
    Signature,
    SignedPaper,
    about_repayment,
    before_contract,
    before_disbursement,
)
from officer_desk.domain.money import CNY, Currency, split
from officer_desk.domain.party import Guarantee, GuaranteeManner, Party, PartyRole, checked_party
from officer_desk.domain.person import Account, Identity, Sealed, checked, checked_account
from officer_desk.domain.product import Quote, quote, suits, terms_of
from officer_desk.domain.red_flags import Outcome, facts_digest
from officer_desk.domain.staff import Role, Staff, may_record
from officer_desk.domain.underwriting import assess
from officer_desk.domain.visit import Channel, LoanPurpose, Need, checked_need
from tests.desks import practice_pack

TODAY = date(2026, 11, 23)
PACK = practice_pack()
WANG = Identity("王敏", "320000199506189927", date(1995, 6, 18), "19900000001", "东方县纺织路 12 号")
CUSTOMER, SPOUSE = "c" * 32, "s" * 32
WORDS = Sealed(CUSTOMER, b"sealed")
PRODUCT = PACK.product("wage-equal")
FIGURES = quote(terms_of(PRODUCT, 1_900_000, 12, TODAY))
NEED = Need(Channel.HOME_VISIT, LoanPurpose.HOME_REPAIR, 1_900_000, 12, 170_000, WORDS)
OPEN = Application("a" * 32, CUSTOMER, "officer", TODAY, NEED)
RECEIVED = Customer(CUSTOMER, CustomerKind.WAGE_EARNER, WORDS, "officer", TODAY)


def signed(*people: Signature) -> SignedPaper:
    return SignedPaper("p", "contract", "1", "w", "s", "zh_CN", TODAY, people)


INK = Signature(CUSTOMER, PartyRole.BORROWER, Manner.INK)
LOAN = Loan("l" * 32, OPEN.id, CUSTOMER, "officer", FIGURES, (), signed(INK))


def rules(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.rule for finding in findings}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "王" * 80}, "name"),
        ({"birth_date": date(1995, 6, 19)}, "birth_date"),
        ({"address": " "}, "address"),
        ({"address": "路" * 300}, "address"),
    ],
)
def test_an_identity_is_refused_by_its_first_wrong_field(change: dict[str, object], field: str):
    with pytest.raises(BadField) as refused:
        checked(replace(WANG, **change), TODAY)  # type: ignore[arg-type]

    assert refused.value.field == field


def test_nobody_borrows_before_eighteen_and_everybody_from_that_day_on():
    on_the_day = date(2013, 6, 18)

    with pytest.raises(BadField, match="under_age"):
        checked(WANG, on_the_day - timedelta(days=1))
    assert checked(WANG, on_the_day).name == "王敏"


def test_an_account_needs_a_bank_and_a_holder():
    card = "6200 0000 0000 0000 018"

    for account, field in ((Account(" ", card, "x"), "bank"), (Account("b", card, " "), "account_holder")):
        with pytest.raises(BadField) as refused:
            checked_account(account)
        assert refused.value.field == field
    assert checked_account(Account(" b", card, "王敏 ")) == Account("b", "6200000000000000018", "王敏")


def test_whoever_trades_shows_a_licence():
    with pytest.raises(BadField, match="licence"):
        checked_customer(CustomerKind.TRADER, WANG, TODAY)

    assert checked_customer(CustomerKind.WAGE_EARNER, WANG, TODAY).name == "王敏"


def test_a_guarantor_names_manner_and_period_and_nobody_else_does():
    promise = Guarantee(GuaranteeManner.JOINT, 24)

    for party in (
        Party(PartyRole.GUARANTOR, WORDS),
        Party(PartyRole.SPOUSE, WORDS, promise),
        Party(PartyRole.GUARANTOR, WORDS, Guarantee(GuaranteeManner.JOINT, 99)),
    ):
        with pytest.raises(BadField):
            checked_party(party)
    assert checked_party(Party(PartyRole.GUARANTOR, WORDS, promise)).person == CUSTOMER


@pytest.mark.parametrize(
    "change", [{"amount_minor": 0}, {"amount_minor": 10**12}, {"term_months": 0}, {"able_to_pay_minor": 0}]
)
def test_a_need_that_cannot_be_meant_is_refused(change: dict[str, int]):
    with pytest.raises(BadField):
        checked_need(replace(NEED, **change))

    assert checked_need(NEED) is NEED


def test_everything_that_stands_before_a_submission_is_named():
    nothing = before_submission(OPEN, RECEIVED, PACK, TODAY)
    chosen = before_submission(OPEN.with_quote(FIGURES, 1), RECEIVED, PACK, TODAY)
    trader = OPEN.with_quote(quote(terms_of(PACK.product("trade-principal"), 1_900_000, 12, TODAY)), 1)

    assert {"product_not_chosen", "survey_missing", "consent_missing", "document_missing"} <= rules(nothing)
    assert "product_not_chosen" not in rules(chosen)
    assert missing_parties(OPEN, PACK) == ()
    assert missing_parties(trader, PACK) == (PartyRole.SPOUSE,)
    assert all(finding.severity is Severity.BLOCKS for finding in blocking(nothing))


def test_a_survey_judges_the_figures_it_was_taken_for():
    survey = Survey(CashFlow(wages=Wages(520_000)), assess(CashFlow(wages=Wages(520_000)), 170_000))
    judged = OPEN.with_quote(FIGURES, 1).with_survey(survey)
    other = quote(terms_of(PRODUCT, 1_000_000, 12, TODAY))

    assert judged.with_quote(FIGURES, 1).survey is survey
    assert judged.with_quote(other, 1).survey is None
    assert "survey_missing" not in rules(before_submission(judged, RECEIVED, PACK, TODAY))
    assert {flag.rule for flag in survey.open_flags()} == {
        flag.rule for flag in survey.flags if flag.severity is not Severity.INFORMS
    }


def test_a_flag_stands_before_a_submission_until_it_is_noted():
    flag = Finding("stress_not_covered", Severity.WARNS)
    wages = CashFlow(wages=Wages(520_000))
    survey = Survey(wages, assess(wages, 170_000), flags=(flag,))
    noted = replace(survey, notes=(NotedFlag(flag.rule, Outcome.CLARIFIED, facts_digest(flag), WORDS),))

    assert "flag_open" in rules(before_submission(OPEN.with_survey(survey), RECEIVED, PACK, TODAY))
    assert "flag_open" not in rules(before_submission(OPEN.with_survey(noted), RECEIVED, PACK, TODAY))


def test_an_application_goes_from_step_to_step():
    spouse = Party(PartyRole.SPOUSE, Sealed(SPOUSE, b"x"))
    paper = Document("d" * 32, "id_card", CUSTOMER, "0" * 64, 1, "image/jpeg")
    agreed = Decision(Level.APPROVAL, Verdict.AGREE, "x", TODAY, 1_000_000, "good_record")

    named = OPEN.with_need(NEED).with_party(spouse).with_party(spouse).with_document(paper)

    assert named.people() == ((PartyRole.BORROWER, CUSTOMER), (PartyRole.SPOUSE, SPOUSE))
    assert named.without_party(SPOUSE).parties == ()
    assert (OPEN.submitted(TODAY).stage, OPEN.withdrawn(TODAY).stage) == (Stage.SUBMITTED, Stage.WITHDRAWN)
    assert OPEN.approval() is None
    assert OPEN.decided(agreed).approval() == agreed


@pytest.mark.parametrize(
    ("level", "verdict", "stage"),
    [
        (Level.REVIEW, Verdict.AGREE, Stage.REVIEWED),
        (Level.REVIEW, Verdict.DECLINE, Stage.REVIEWED),
        (Level.REVIEW, Verdict.RETURN, Stage.OPEN),
        (Level.APPROVAL, Verdict.AGREE, Stage.APPROVED),
        (Level.APPROVAL, Verdict.DECLINE, Stage.DECLINED),
    ],
)
def test_a_decision_moves_the_application(level: Level, verdict: Verdict, stage: Stage):
    assert OPEN.decided(Decision(level, verdict, "x", TODAY, 0, "capacity")).stage is stage


def test_separate_hands_decide_within_their_limits():
    reviewed = Decision(Level.REVIEW, Verdict.AGREE, "r", TODAY, 1, "good_record")

    assert rules(may_decide(Level.REVIEW, "officer", "officer", (), 1, 0)) == {"own_application"}
    assert rules(may_decide(Level.APPROVAL, "r", "officer", (reviewed,), 9, 5)) == {
        "reviewed_it_too",
        "over_approval_limit",
    }
    assert may_decide(Level.APPROVAL, "a", "officer", (reviewed,), 5, 5) == ()
    assert may_record(Role.APPROVER, "application_decided")
    assert not may_record(Role.OFFICER, "application_decided")
    assert Staff("1", "林", Role.OFFICER, "B").role is Role.OFFICER


def test_a_consent_is_a_person_s_own():
    given = RECEIVED.consented(Consent(SPOUSE, Purpose.CREDIT_ENQUIRY, TODAY))

    assert given.has_consent(SPOUSE, Purpose.CREDIT_ENQUIRY)
    assert not given.has_consent(CUSTOMER, Purpose.CREDIT_ENQUIRY)


def test_a_paper_stands_as_its_day_and_its_number_say():
    rule = DocumentRule("id_card", (PartyRole.BORROWER,))
    paper = Document("d" * 32, "id_card", CUSTOMER, "0" * 64, 1, "image/jpeg", None, True, TODAY)

    assert state_of(rule, None, TODAY) is State.MISSING
    assert state_of(replace(rule, required=False), None, TODAY) is State.OPTIONAL
    assert state_of(rule, replace(paper, number_matches=False), TODAY) is State.MISMATCH
    assert state_of(rule, paper, TODAY + timedelta(days=1)) is State.EXPIRED
    assert state_of(rule, paper, TODAY) is State.EXPIRES_SOON
    assert state_of(rule, paper, TODAY - timedelta(days=31)) is State.HERE
    assert state_of(rule, replace(paper, expires_on=None), TODAY) is State.HERE


def test_a_product_says_whom_and_what_it_is_for():
    assert rules(suits(PACK.product("harvest-bullet"), CustomerKind.TRADER, 1, 999)) == {
        "product_for_others",
        "amount_under_limit",
        "term_out_of_range",
    }
    assert rules(suits(PRODUCT, CustomerKind.WAGE_EARNER, 10**12, 12)) == {"amount_over_limit"}
    assert FIGURES.largest_minor == 168_813
    assert PRODUCT.name("xx") == next(iter(PRODUCT.names.values()))
    for amount, months in ((1, 12), (10**12, 12), (1_900_000, 999)):
        with pytest.raises(BadField):
            terms_of(PRODUCT, amount, months, TODAY)


def test_the_cap_of_the_day_binds_the_real_cost():
    dear: Quote = replace(FIGURES, simple_ppm=999_999)
    compound: Quote = replace(FIGURES, compound_ppm=999_999)

    assert rules(PACK.cap_findings(FIGURES, TODAY)) == set()
    assert rules(PACK.cap_findings(dear, TODAY)) == {"rate_over_cap"}
    assert rules(PACK.cap_findings(compound, TODAY)) == {"compound_over_cap"}
    assert rules(PACK.cap_findings(FIGURES, date(1990, 1, 1))) == {"no_cap_known"}
    assert PACK.approval_limit_minor("nobody") == 0
    with pytest.raises(BadField, match="product"):
        PACK.product("gold")


def test_a_contract_waits_for_the_cost_sheet_and_for_everybody():
    spouse = Party(PartyRole.SPOUSE, Sealed(SPOUSE, b"x"))
    other = quote(terms_of(PRODUCT, 1_000_000, 12, TODAY))
    thumb = Signature(SPOUSE, PartyRole.SPOUSE, Manner.THUMBPRINT)

    assert before_contract(LOAN, (INK,), FIGURES) == ()
    assert rules(before_contract(replace(LOAN, cost_sheet=signed()), (INK,), other)) == {
        "cost_sheet_not_signed",
        "contract_differs",
    }
    assert rules(before_contract(replace(LOAN, parties=(spouse,)), (INK,), FIGURES)) == {"signature_missing"}
    assert rules(before_contract(replace(LOAN, parties=(spouse,)), (INK, thumb), FIGURES)) == {
        "thumbprint_without_witness"
    }


def test_money_goes_out_once_in_full_and_to_the_borrower():
    contracted = LOAN.with_contract(signed(INK), "N", WORDS)
    out = contracted.disbursed(Disbursement(1_900_000, TODAY, WORDS, "V"), FIGURES)

    assert before_disbursement(contracted, 1_900_000, holder_is_borrower=True) == ()
    assert rules(before_disbursement(LOAN, 1, holder_is_borrower=False)) == {
        "contract_not_signed",
        "amount_not_principal",
        "account_of_another",
    }
    assert rules(before_disbursement(out, 1_900_000, holder_is_borrower=True)) == {"disbursed_already"}


def test_a_repayment_is_looked_at_before_it_is_taken():
    contracted = LOAN.with_contract(signed(INK), "N", WORDS)
    out = contracted.disbursed(Disbursement(1_900_000, TODAY, WORDS, "V"), FIGURES)
    last = FIGURES.rows[-1].due
    over = out.repaid(Receipt("1", FIGURES.total_minor * 2, PayChannel.CASH, last, "officer"))

    assert rules(about_repayment(out, 0, TODAY)) == {"amount_not_positive"}
    assert rules(about_repayment(LOAN, 1, TODAY)) == {"not_disbursed"}
    assert rules(about_repayment(out, 1, TODAY)) == {"not_due_today"}
    assert about_repayment(out, 1, FIGURES.rows[0].due) == ()
    assert over.stage is LoanStage.SETTLED
    assert "loan_settled" in rules(about_repayment(over, 1, last))


def test_a_receipt_of_a_desk_without_numbers_says_so_itself():
    numbers = ("BR01-D42-000201", "D42-P-7KMN-0001")

    receipts = [Receipt(number, 100, PayChannel.CASH, TODAY, "officer") for number in numbers]

    assert [receipt.provisional for receipt in receipts] == [False, True]


def test_a_loan_without_money_out_stands_nowhere():
    with pytest.raises(ValueError, match="disbursed"):
        LOAN.position(TODAY)


def test_a_bag_is_counted_by_note_and_coin():
    bag = Bag("b" * 32, "officer").with_cash(CashIn("R1", "l" * 32, 12_345, TODAY))

    counted = count(bag, {10_000: 1, 100: 23}, PACK.denominations_minor, TODAY)

    assert (counted.book_minor, counted.counted_minor, bag.taken_on(TODAY)) == (12_345, 12_300, 12_345)
    assert counted.difference_minor == -45
    assert bag.counted(counted).counts == (counted,)
    for pieces in ({777: 1}, {100: -1}):
        with pytest.raises(BadField):
            count(bag, pieces, PACK.denominations_minor, TODAY)


def test_the_intake_leaves_out_what_nobody_needs():
    alone = steps((), Answers(product="wage-equal"), 0)

    assert Step.PARTIES not in alone
    assert Step.FLAGS not in alone
    assert step_after(Step.PRODUCT, alone) is Step.CONSENTS
    assert step_after(Step.SUBMIT, alone) is None
    assert steps((PartyRole.SPOUSE,), Answers(), None) == tuple(Step)


def test_refusals_carry_what_they_are_about():
    assert NotReady((Finding("a"), Finding("b"))).findings[1].rule == "b"
    assert isinstance(ChangedElsewhere("loan"), DeskError)
    assert ChangedElsewhere("loan").subject == "loan"


def test_money_is_split_without_losing_a_cent():
    assert list(split(100, 3)) == [34, 33, 33]
    assert (CNY.unit, Currency("JPY", 0).unit, Currency("KWD", 3).unit) == (100, 1, 1000)
