"""What in a file must be followed up before anybody decides: flags with their figures, and notes that answer them."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import isqrt

from officer_desk.domain.cashflow import CrossCheckLimits, SalesEstimate, Wages, check_certificate, cross_check
from officer_desk.domain.checklist import Document
from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.identity import age_on, normalise_name
from officer_desk.domain.money import half_up
from officer_desk.domain.underwriting import Assessment


class FlagRule(StrEnum):
    """The flags of this module; those of the cash flow and of the assessment have names of their own."""

    DOCUMENT_EXPIRED = "document_expired"
    DOCUMENT_MISMATCH = "document_mismatch"
    SCAN_DUPLICATED = "scan_duplicated"
    SCAN_IN_ANOTHER_FILE = "scan_in_another_file"
    OVERDUE_ELSEWHERE = "overdue_elsewhere"
    OVERDUE_MONTHS_RUNNING = "overdue_months_running"
    OVERDUE_MONTHS_IN_ALL = "overdue_months_in_all"
    ENQUIRIES_MANY = "enquiries_many"
    LENDERS_MANY = "lenders_many"
    INCOME_VARIES = "income_varies"
    INCOME_MONTH_LOW = "income_month_low"
    INCOME_GAP = "income_gap"
    INCOME_ONE_PAYER = "income_one_payer"
    PURPOSE_VAGUE = "purpose_vague"
    PURPOSE_PROHIBITED = "purpose_prohibited"
    PHONE_SHARED = "phone_shared"
    ADDRESS_SHARED = "address_shared"
    GUARANTOR_IS_BORROWER = "guarantor_is_borrower"
    GUARANTOR_IS_SPOUSE = "guarantor_is_spouse"
    GUARANTOR_CIRCLE = "guarantor_circle"
    AGE_TOO_LOW = "age_too_low"
    AGE_TOO_HIGH_AT_END = "age_too_high_at_end"
    TERM_TOO_LONG = "term_too_long"


# Both scripts are listed: this layer does not convert one into the other. Latin words are without gaps and capitals.
_SECURITIES = (
    "股票",
    "股市",
    "炒股",
    "证券",
    "證券",
    "期货",
    "期貨",
    "理财",
    "理財",
    "stockmarket",
    "shares",
    "futures",
)
_COINS = ("虚拟货币", "虛擬貨幣", "比特币", "比特幣", "crypto", "bitcoin")
_REAL_ESTATE = ("首付", "买房", "買房", "购房", "購房", "炒房", "房地产", "房地產", "买地", "買地", "downpayment")
_GAMBLING = ("赌博", "賭博", "赌债", "賭債", "博彩", "gambling")
_RELENDING = ("转贷", "轉貸", "放贷", "放貸", "高利贷", "高利貸", "relending")
PROHIBITED_PURPOSES = (*_SECURITIES, *_COINS, *_REAL_ESTATE, *_GAMBLING, *_RELENDING)

_TURNOVER = ("周转", "周轉", "资金周转", "資金周轉", "流动资金", "流動資金", "turnover", "workingcapital")
_CONSUMPTION = ("消费", "消費", "个人消费", "個人消費", "日常消费", "日常消費", "家用", "personaluse", "expenses")
_NEED = ("急用", "用钱", "用錢", "借款", "贷款", "貸款", "需要钱", "需要錢", "cash", "money", "needmoney", "loan")
_OTHER = ("其他", "其它", "个人", "個人", "other", "personal", "various")
VAGUE_PURPOSES = (*_TURNOVER, *_CONSUMPTION, *_NEED, *_OTHER)

_SALES_LIMITS = CrossCheckLimits()
_NO_SALES = SalesEstimate()
_NO_WAGES = Wages()


@dataclass(frozen=True, slots=True)
class FlagLimits:
    """The pack's limits; a value just at a limit raises no flag."""

    most_variation_per_mille: int = 400
    least_month_per_mille: int = 500
    certificate_deviation_per_mille: int = 100
    sales_deviation: CrossCheckLimits = _SALES_LIMITS
    overdue_months_running: int = 3
    overdue_months_in_all: int = 6
    most_enquiries: int = 4
    most_lenders: int = 3
    least_age: int = 18
    most_age_at_end: int = 65
    most_term_months: int = 36
    least_purpose_letters: int = 2
    prohibited_purposes: tuple[str, ...] = PROHIBITED_PURPOSES
    vague_purposes: tuple[str, ...] = VAGUE_PURPOSES
    least_note_letters: int = 10


@dataclass(frozen=True, slots=True)
class CreditDigest:
    """What head office says of a credit report; `overdue_months` are the last 24, oldest first, true where overdue."""

    overdue_minor: int = 0
    overdue_months: tuple[bool, ...] = ()
    enquiries_in_two_months: int = 0
    lenders: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that the flags look at. People are named by id; counts of others are what this desk can see."""

    today: date
    born_on: date = field(repr=False)
    last_due: date
    term_months: int
    purpose: str = field(repr=False)
    borrower: str
    spouse: str | None = None
    guarantors: tuple[str, ...] = ()
    guaranteed_by_borrower: tuple[str, ...] = ()
    documents: tuple[Document, ...] = field(default=(), repr=False)
    scans_elsewhere: frozenset[str] = field(default=frozenset(), repr=False)
    credit: CreditDigest | None = None
    sales: SalesEstimate = _NO_SALES
    wages: Wages = _NO_WAGES
    inflows_by_month_minor: tuple[int, ...] = ()
    payers: int | None = None
    same_phone: int = 0
    same_address: int = 0
    assessment: Assessment | None = None


def red_flags(evidence: Evidence, limits: FlagLimits = FlagLimits()) -> tuple[Finding, ...]:
    """All flags of a file: papers, credit history, income, what it can carry, purpose, people, age and term."""
    return (
        *_of_documents(evidence),
        *_of_credit(evidence.credit or CreditDigest(), limits),
        *_of_income(evidence, limits),
        *cross_check(evidence.sales, limits.sales_deviation).findings,
        *check_certificate(evidence.wages, limits.certificate_deviation_per_mille),
        *(evidence.assessment.findings if evidence.assessment else ()),
        *flags_of_purpose(evidence.purpose, limits),
        *_of_people(evidence),
        *_of_age_and_term(evidence, limits),
    )


def flags_of_purpose(purpose: str, limits: FlagLimits = FlagLimits()) -> tuple[Finding, ...]:
    """A purpose that is forbidden or says nothing; the flag names the word, not the sentence."""
    plain = normalise_name(purpose).replace(" ", "")
    prohibited = next((word for word in limits.prohibited_purposes if word in plain), None)
    if prohibited is not None:
        return (Finding(FlagRule.PURPOSE_PROHIBITED, Severity.BLOCKS, {"word": prohibited}),)
    if plain in limits.vague_purposes or len(plain) < limits.least_purpose_letters:
        facts = {"letters": len(plain), "least_letters": limits.least_purpose_letters}
        return (Finding(FlagRule.PURPOSE_VAGUE, Severity.WARNS, {**facts}),)
    return ()


def _of_documents(evidence: Evidence) -> Iterator[Finding]:
    copies = Counter(document.sha256 for document in evidence.documents)
    for document in evidence.documents:
        kind = document.kind
        if document.expires_on is not None and document.expires_on < evidence.today:
            days = (evidence.today - document.expires_on).days
            yield Finding(FlagRule.DOCUMENT_EXPIRED, Severity.WARNS, {"document": kind, "days": days})
        if not document.number_matches:
            yield Finding(FlagRule.DOCUMENT_MISMATCH, Severity.WARNS, {"document": kind})
        if copies[document.sha256] > 1:
            copied = copies[document.sha256]
            yield Finding(FlagRule.SCAN_DUPLICATED, Severity.WARNS, {"document": kind, "copies": copied})
        if document.sha256 in evidence.scans_elsewhere:
            yield Finding(FlagRule.SCAN_IN_ANOTHER_FILE, Severity.WARNS, {"document": kind})


def _of_credit(credit: CreditDigest, limits: FlagLimits) -> Iterator[Finding]:
    """Overdue now; three months running or six in all (a bank's rule of thumb); many enquiries; many lenders."""
    longest = running = 0
    for overdue in credit.overdue_months:
        running = running + 1 if overdue else 0
        longest = max(longest, running)
    reached = (
        (FlagRule.OVERDUE_ELSEWHERE, "amount_minor", credit.overdue_minor, 1),
        (FlagRule.OVERDUE_MONTHS_RUNNING, "months", longest, limits.overdue_months_running),
        (FlagRule.OVERDUE_MONTHS_IN_ALL, "months", sum(credit.overdue_months), limits.overdue_months_in_all),
        (FlagRule.ENQUIRIES_MANY, "enquiries", credit.enquiries_in_two_months, limits.most_enquiries + 1),
        (FlagRule.LENDERS_MANY, "lenders", credit.lenders, limits.most_lenders + 1),
    )
    for rule, name, count, flagged_from in reached:
        if count >= flagged_from:
            yield Finding(rule, Severity.WARNS, {name: count, "flagged_from": flagged_from})


def _of_income(evidence: Evidence, limits: FlagLimits) -> Iterator[Finding]:
    """How steady the months are; the variation is the standard deviation of just these months over their mean."""
    months = evidence.inflows_by_month_minor
    total = sum(months)
    if total > 0:
        mean = Fraction(total, len(months))
        variation_squared = Fraction(len(months) * sum(month**2 for month in months), total**2) - 1
        if variation_squared > Fraction(limits.most_variation_per_mille, 1000) ** 2:
            rounded = (isqrt(int(variation_squared * 4_000_000)) + 1) // 2
            facts = {"variation_per_mille": rounded, "limit_per_mille": limits.most_variation_per_mille}
            yield Finding(FlagRule.INCOME_VARIES, Severity.WARNS, {**facts})
        low = [month for month in months if 0 < month < mean * limits.least_month_per_mille / 1000]
        if low:
            facts = {"months": len(low), "lowest_minor": min(low), "mean_minor": half_up(mean)}
            yield Finding(FlagRule.INCOME_MONTH_LOW, Severity.WARNS, {**facts})
    gaps = sum(month <= 0 for month in months)
    if gaps:
        yield Finding(FlagRule.INCOME_GAP, Severity.WARNS, {"months": gaps, "of": len(months)})
    # Whoever lives on a wage has one payer as a matter of course.
    if evidence.payers == 1 and evidence.sales.known():
        yield Finding(FlagRule.INCOME_ONE_PAYER, Severity.WARNS, {"payers": 1})


def _of_people(evidence: Evidence) -> Iterator[Finding]:
    if evidence.same_phone:
        yield Finding(FlagRule.PHONE_SHARED, Severity.WARNS, {"others": evidence.same_phone})
    if evidence.same_address:
        yield Finding(FlagRule.ADDRESS_SHARED, Severity.WARNS, {"others": evidence.same_address})
    if evidence.borrower in evidence.guarantors:
        yield Finding(FlagRule.GUARANTOR_IS_BORROWER, Severity.BLOCKS, {"guarantors": len(evidence.guarantors)})
    if evidence.spouse is not None and evidence.spouse in evidence.guarantors:
        yield Finding(FlagRule.GUARANTOR_IS_SPOUSE, Severity.WARNS, {"guarantors": len(evidence.guarantors)})
    circle = len(set(evidence.guarantors) & set(evidence.guaranteed_by_borrower))
    if circle:
        yield Finding(FlagRule.GUARANTOR_CIRCLE, Severity.WARNS, {"guarantors": circle})


def _of_age_and_term(evidence: Evidence, limits: FlagLimits) -> Iterator[Finding]:
    age, at_end = age_on(evidence.born_on, evidence.today), age_on(evidence.born_on, evidence.last_due)
    if age < limits.least_age:
        yield Finding(FlagRule.AGE_TOO_LOW, Severity.BLOCKS, {"age": age, "limit": limits.least_age})
    if at_end > limits.most_age_at_end:
        facts = {"age": at_end, "limit": limits.most_age_at_end}
        yield Finding(FlagRule.AGE_TOO_HIGH_AT_END, Severity.WARNS, {**facts})
    if evidence.term_months > limits.most_term_months:
        facts = {"months": evidence.term_months, "limit": limits.most_term_months}
        yield Finding(FlagRule.TERM_TOO_LONG, Severity.WARNS, {**facts})


class Outcome(StrEnum):
    """What came of following up a flag."""

    CLARIFIED = "clarified"
    TRUE = "true"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class FlagNote:
    """What the officer found out about one flag; `facts_digest` says on which figures."""

    rule: str
    note: str = field(repr=False)
    outcome: Outcome
    facts_digest: str


def facts_digest(flag: Finding) -> str:
    """A fingerprint of a flag with its figures; it changes as soon as one of them does."""
    told = json.dumps([flag.rule, flag.facts], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def answer(flag: Finding, note: str, outcome: Outcome, limits: FlagLimits = FlagLimits()) -> FlagNote:
    """Note what became of a flag; a note that is too short, spaces not counted, is refused."""
    if not _long_enough(note, limits):
        raise BadField("note", "too_short", letters=_letters(note), least=limits.least_note_letters)
    return FlagNote(flag.rule, note.strip(), outcome, facts_digest(flag))


def open_flags(
    flags: Iterable[Finding], notes: Iterable[FlagNote], limits: FlagLimits = FlagLimits()
) -> tuple[Finding, ...]:
    """The flags that still stand in the way: noted on other figures or too shortly, or such as no note can lift."""
    answered = {(note.rule, note.facts_digest) for note in notes if _long_enough(note.note, limits)}
    return tuple(
        flag
        for flag in flags
        if flag.severity is Severity.BLOCKS
        or (flag.severity is Severity.WARNS and (flag.rule, facts_digest(flag)) not in answered)
    )


def _letters(note: str) -> int:
    return len("".join(note.split()))


def _long_enough(note: str, limits: FlagLimits) -> bool:
    return _letters(note) >= limits.least_note_letters
