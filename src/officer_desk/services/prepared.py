"""A prepared visit put on record from the first answer to submission, as the intake would do it page by page."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace

from officer_desk.domain.errors import BadField, Finding, NotReady
from officer_desk.domain.identity import same_name
from officer_desk.domain.intake import Answers, PaperAnswer, PersonAnswers, Step, steps
from officer_desk.domain.person import Account, checked_account
from officer_desk.domain.product import Quote, quote, suits, terms_of
from officer_desk.services import documents, intake
from officer_desk.services.desk import Desk
from officer_desk.services.intake import Visit, person_of

Picture = Callable[[PaperAnswer], tuple[bytes, str]]
"""The bytes of a paper and their media type."""

OF_PERSON = frozenset(field.name for field in fields(PersonAnswers))
_RULE_OF_FIELD = re.compile(r"(\w+):(\w+)")

# What a rule says of the loan that was wished for belongs to the field of the visit that asked for it.
_FIELD_OF_RULE = {
    "amount_over_limit": "amount",
    "amount_under_limit": "amount",
    "term_out_of_range": "term_months",
    "product_for_others": "product",
    "party_missing": "parties",
    "consent_missing": "consents",
    "flag_open": "flags",
}

# The rule book names a number by what it is, a visit by where it stands.
_IN_A_PERSON = {"business_code": "licence"}
_IN_A_PAPER = {"document": "kind", "document_number": "number", "business_code": "number", "id_number": "number"}


def record_visit(desk: Desk, answers: Answers, picture: Picture) -> str:
    """Record everything up to submission and answer the application's id.

    Raises `BadField` with the path of the field in the visit, or `NotReady` with what else stands in the way.
    """
    with _named(""):
        figures = _figures(desk, answers)
        _own_account(answers)
    visit = intake.begin(desk, answers)
    for step in steps(desk.pack.product(answers.product or "").asks_for, answers, None):
        if step is Step.SUBMIT:
            continue
        visit = replace(visit, way=(*visit.way, step) if step is not Step.WHO else visit.way)
        with _named("who." if step in (Step.WHO, Step.NEED) else ""):
            visit = intake.record(desk, step, visit, figures if step in (Step.PRODUCT, Step.SCHEDULE) else None)
        if step is Step.PAPERS:
            _attach(desk, visit, picture)
    with _named(""):
        intake.submit(desk, visit)
    return visit.application


def _figures(desk: Desk, answers: Answers) -> Quote:
    """What is agreed in the end: the product for the amount and the term, counted from today."""
    product = next((one for one in desk.pack.products if one.id == answers.product), None)
    if product is None:
        raise BadField("product", "unknown")
    if answers.kind is None:
        raise BadField("kind", "missing")
    amount = answers.agreed_minor or answers.amount_minor or 0
    months = answers.agreed_months or answers.term_months or 0
    if unsuitable := suits(product, answers.kind, amount, months):
        raise NotReady(unsuitable)
    return quote(terms_of(product, amount, months, desk.today()))


def _own_account(answers: Answers) -> None:
    """The money of a loan goes to the borrower's own account, and nobody is visited twice to learn it."""
    account = answers.account
    try:
        checked_account(Account(account.bank, account.number, account.holder))
    except BadField as refusal:
        field = {"bank_card": "number", "account_holder": "holder"}.get(refusal.field, refusal.field)
        raise BadField(f"account.{field}", refusal.reason, **refusal.facts) from None
    if not same_name(account.holder, answers.who.name):
        raise BadField("account.holder", "not_own")


def _attach(desk: Desk, visit: Visit, picture: Picture) -> None:
    page = intake.known(desk, visit).page
    if page is None:
        raise ValueError("papers are attached to an application")
    for place, paper in enumerate(visit.answers.papers):
        with _named(f"papers[{place}]."):
            person = person_of(page.application, paper.role, paper.place)
            data, media_type = picture(paper)
            documents.attach(
                desk, visit.application, paper.kind, person, data, media_type, paper.number, paper.expires_on
            )


@contextmanager
def _named(path: str) -> Iterator[None]:
    """Let a refusal name the field as the visit's file has it."""
    try:
        yield
    except BadField as refusal:
        raise _placed(path, refusal) from None
    except NotReady as refusal:
        raise _first_field(path, refusal.findings) or refusal from None


def _placed(path: str, refusal: BadField) -> BadField:
    facts = {name: fact for name, fact in refusal.facts.items() if name != "place"}
    names = _IN_A_PAPER if path.startswith("papers") else _IN_A_PERSON
    field = names.get(refusal.field, refusal.field)
    if "place" in refusal.facts:
        return BadField(f"parties[{refusal.facts['place']}].who.{field}", refusal.reason, **facts)
    if path.startswith("papers") or field in OF_PERSON:
        return BadField(path + field, refusal.reason, **facts)
    return BadField(field, refusal.reason, **facts)


def _first_field(path: str, findings: tuple[Finding, ...]) -> BadField | None:
    for finding in findings:
        if named := _RULE_OF_FIELD.fullmatch(finding.rule):
            return _placed(path, BadField(named[1], named[2], **finding.facts))
        if finding.rule in _FIELD_OF_RULE:
            return BadField(_FIELD_OF_RULE[finding.rule], finding.rule, **finding.facts)
        if finding.rule.startswith("document_"):
            return BadField("papers", finding.rule, **finding.facts)
    return None
