"""Every rule, refusal and noun that can reach a screen has words of its own."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import officer_desk
from officer_desk.domain.cashflow import CashFlowRule
from officer_desk.domain.checklist import State
from officer_desk.domain.errors import BadField, DeskError, Finding, NotAllowed, NotReady
from officer_desk.domain.red_flags import FlagRule
from officer_desk.domain.underwriting import UnderwritingRule
from officer_desk.sync.report import HeadOfficeRefused
from officer_desk.ui import words
from officer_desk.ui.words import names
from officer_desk.ui.words.fields import known_fields
from officer_desk.ui.words.findings import known_rules
from officer_desk.ui.words.flags import flag, known_flags
from officer_desk.ui.words.head_office import known_answers
from officer_desk.ui.words.refusals import known_refusals

SOURCE = Path(officer_desk.__file__).parent
# What head office's own command line says, and what carries its facts by itself.
WITH_FACTS = {BadField, NotReady, NotAllowed}


def modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(officer_desk.__path__, "officer_desk."):
        if not found.name.endswith("__main__"):
            yield found.name


def refusals() -> set[type[DeskError]]:
    for name in modules():
        importlib.import_module(name)
    found, wave = set(), [DeskError]
    while wave:
        wave = [sub for kind in wave for sub in kind.__subclasses__()]
        found.update(wave)
    return {kind for kind in found if kind.__module__.startswith("officer_desk")}


def first_texts(call: str, place: int = 0) -> set[str]:
    """The text that is the first argument (or a later one) of every such call in the program."""
    found = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == call:
                given = node.args[place] if len(node.args) > place else None
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    found.add(given.value)
    return found


def second_texts(call: str) -> set[str]:
    return first_texts(call, 1)


def test_every_refusal_has_a_sentence():
    without = {kind.__name__ for kind in refusals() - WITH_FACTS} - known_refusals()

    assert without == set()


def test_every_rule_that_is_written_down_has_a_sentence():
    written = {rule for call in ("Finding", "_parked", "_rejected") for rule in first_texts(call)}
    of_enums = {str(rule) for kind in (FlagRule, CashFlowRule, UnderwritingRule) for rule in kind}
    of_papers = {f"document_{state}" for state in State if state is not State.HERE}

    assert (written | of_enums | of_papers) - known_rules() == set()


def test_every_flag_has_a_name_of_its_own():
    flags = {str(rule) for kind in (FlagRule, CashFlowRule, UnderwritingRule) for rule in kind}

    assert known_flags() == flags
    assert len({flag(rule) for rule in flags}) == len(flags)


def test_every_answer_of_head_office_to_a_laptop_has_a_sentence():
    for_whole_laptop = {"revoked", "upgrade"}

    assert (second_texts("Refused") | first_texts("HeadOfficeRefused")) - for_whole_laptop - known_answers() == set()


def test_every_field_that_an_officer_fills_in_has_a_name():
    typed = {
        "name",
        "id_number",
        "birth_date",
        "phone",
        "address",
        "licence",
        "amount",
        "term",
        "able_to_pay",
        "purpose",
    }
    typed |= {"channel", "kind", "product", "bank", "account_holder", "bank_card", "document_number", "note", "reason"}

    assert typed - known_fields() == set()


def test_every_member_of_a_kind_that_is_shown_has_a_name():
    kinds = {type(member) for member, _ in names._NAMES}

    assert {(kind.__name__, member.value) for kind in kinds for member in kind} == names.named()


def test_no_two_members_of_one_enum_have_the_same_name(qapp):
    for kind in {kind for kind, _ in names.named()}:
        said = [text for (of, _), text in names._BY_KIND.items() if of == kind]
        assert len(said) == len(set(said)), kind


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        (BadField("who.id_number", "checksum"), "Customer: Identity number: the last figure does not fit"),
        (BadField("parties[0].who.birth_date", "missing"), "People 1: Customer: Birth date is missing"),
        (BadField("amount", "amount_over_limit", limit_minor=20_000_000), "The product goes up to ¥200,000.00"),
        (
            NotReady((Finding("flag_open", facts={"flag": "sales_deviation"}),)),
            "not answered yet: the sales figures differ.",
        ),
        (NotReady((Finding("debt_over_income", facts={"ratio": 6000, "limit": 5500}),)), "60.00"),
        (NotReady((Finding("id_number:checksum"),)), "Identity number: the last figure"),
        (HeadOfficeRefused("receipt_numbers_used_up"), "no receipt numbers left for this laptop"),
        (HeadOfficeRefused("moon_is_full"), "Head office refused (moon is full)."),
    ],
)
def test_a_refusal_names_the_field_and_what_to_do(qapp, refusal: DeskError, says: str):
    assert says in words.refusal(refusal)


def test_a_rule_of_a_newer_head_office_is_named_as_it_is(qapp):
    assert "no_such_rule" in words.finding(Finding("no_such_rule"))
