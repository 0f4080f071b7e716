"""Wording that a lender edits: what it may use, and how a mistake is named with its file and line."""

import shutil
from dataclasses import fields

import pytest

from officer_desk import resources
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.loan import PayChannel
from officer_desk.domain.party import GuaranteeManner, PartyRole
from officer_desk.domain.schedule import Method
from officer_desk.domain.visit import LoanPurpose
from officer_desk.printing import facts as all_facts
from officer_desk.printing.errors import UnknownPlaceholder, WordingBroken
from officer_desk.printing.form import read_form, read_words
from officer_desk.printing.paper import print_paper
from officer_desk.printing.wording import placeholders
from tests.printing.reading import pages_of, text_of
from tests.printing.samples import LANGUAGES, PAPERS, RECEIPT


@pytest.fixture
def folder(tmp_path):
    """A folder with the receipt's form, whose wording a test replaces."""
    forms = resources.forms()
    shutil.copytree(forms / "words", tmp_path / "words")
    (tmp_path / "receipt").mkdir()
    shutil.copy(forms / "receipt" / "form.toml", tmp_path / "receipt")
    return tmp_path


def write(folder, wording):
    (folder / "receipt" / "en.md").write_text(wording, encoding="utf-8")


def test_an_unknown_placeholder_is_named_with_file_and_line(folder):
    write(folder, "# Receipt\n\nPaid by {{ payer }}\n\nColour: {{ colour }}\n")

    with pytest.raises(UnknownPlaceholder) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    found = refused.value
    assert (found.placeholder, found.file, found.line) == ("colour", "receipt/en.md", 5)


@pytest.mark.parametrize(
    ("line", "placeholder"),
    [
        ("{{ lender.nme }}", "lender.nme"),
        ("{{ amout_minor|money }}", "amout_minor"),
        ("{{ lender.founded|date }}", "lender.founded"),
        ("{% if notes %}x{% endif %}", "notes"),
        ("{% for line in lines %}x{% endfor %}", "lines"),
    ],
)
def test_wherever_an_unknown_placeholder_stands_it_is_named(folder, line, placeholder):
    write(folder, f"# Receipt\n{line}\n")

    with pytest.raises(UnknownPlaceholder) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    assert (refused.value.placeholder, refused.value.line) == (placeholder, 2)


def test_wording_cannot_reach_into_the_program(folder):
    write(folder, "# Receipt\n\n{{ payer.__class__.__mro__ }}\n")

    with pytest.raises(WordingBroken) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    assert (refused.value.reason, refused.value.line) == ("forbidden", 3)


@pytest.mark.parametrize(
    ("wording", "reason", "line"),
    [
        ("# Receipt\n::: sparkle\n", "unknown_block", 2),
        ("# Receipt\n\n::: table\na | b\n", "block_not_closed", 3),
        ("# Receipt\n:::\n", "block_not_open", 2),
        ("# Receipt\n::: small\n::: rule\n:::\n", "block_not_closed", 2),
    ],
)
def test_a_broken_block_is_named_with_its_line(folder, wording, reason, line):
    write(folder, wording)

    with pytest.raises(WordingBroken) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    assert (refused.value.reason, refused.value.file, refused.value.line) == (reason, "receipt/en.md", line)


def test_broken_grammar_is_named_with_its_line(folder):
    write(folder, "# Receipt\n{% if payer %}\nnever closed\n")

    with pytest.raises(WordingBroken) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    assert refused.value.file == "receipt/en.md"
    assert refused.value.line in (2, 3)


def test_broken_words_are_named_with_their_file(folder):
    (folder / "words" / "en.toml").write_text("[page\n", encoding="utf-8")
    write(folder, "# Receipt\n")

    with pytest.raises(WordingBroken) as refused:
        print_paper("receipt", "en", RECEIPT, folder=folder)

    assert refused.value.file == "words/en.toml"


def test_edited_wording_prints_and_has_another_fingerprint(folder):
    write(folder, "# Receipt\n\nWe thank **{{ payer }}**.\n")
    before = print_paper("receipt", "en", RECEIPT, folder=folder)

    write(folder, "# Receipt\n\nWe thank {{ payer }} kindly.\n")
    after = print_paper("receipt", "en", RECEIPT, folder=folder)

    assert "Wethank王敏kindly." in text_of(after.pdf)
    assert before.wording_hash != after.wording_hash


def test_every_mark_and_block_word_can_be_used(folder):
    write(
        folder,
        """# Receipt
## Heading
1. first
2. second
- bullet
[ ] open
[x] done
> notice
::: blank 1
::: rule
::: space 2
::: table
Item | Amount
:--- | ---:
one | 1.00
===
all | 1.00
:::
::: page
::: small
fine print
:::
::: signatures lender
""",
    )

    pages = pages_of(print_paper("receipt", "en", RECEIPT, folder=folder).pdf)

    assert len(pages) == 2
    for words in ("Heading1.first2.second", "bulletopendonenotice", "ItemAmountone1.00all1.00"):
        assert words in pages[0]
    assert "fineprintLender" in pages[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_rule_book_that_papers_print_has_words_in_the_language(language):
    words = read_words(resources.forms(), language)

    assert {role.value for role in PartyRole} <= set(words["role"])
    assert {manner.value for manner in GuaranteeManner} <= set(words["guarantee"])
    assert {method.value for method in Method} <= set(words["method"])
    assert {channel.value for channel in PayChannel} <= set(words["channel"])
    assert {kind.value for kind in CustomerKind} <= set(words["customer_kind"])
    assert {purpose.value for purpose in LoanPurpose} <= set(words["purpose"])


def test_all_languages_have_the_same_words():
    words = [read_words(resources.forms(), language) for language in LANGUAGES]

    groups = [{group: set(entries) for group, entries in each.items()} for each in words]
    assert groups[0] == groups[1] == groups[2]


@pytest.mark.parametrize("form", PAPERS)
def test_the_three_languages_use_the_same_placeholders(form):
    used = [placeholders(read_form(resources.forms(), form, language)) for language in LANGUAGES]

    assert used[0] == used[1] == used[2]


@pytest.mark.parametrize("form", PAPERS)
def test_a_form_declares_every_placeholder_it_uses(form):
    described = read_form(resources.forms(), form, "zh_CN")

    declared = {field.name.split(".")[0] for field in described.fields}
    assert placeholders(described) <= declared


@pytest.mark.parametrize("form", PAPERS)
def test_a_form_declares_only_what_its_facts_have(form):
    described = read_form(resources.forms(), form, "zh_CN")
    facts = PAPERS[form]

    known = {field.name for field in fields(facts)} | set(dir(type(facts)))
    assert {field.name.split(".")[0] for field in described.fields} <= known


def test_a_form_has_the_id_of_its_folder():
    ids = {form: read_form(resources.forms(), form, "en").id for form in PAPERS}

    assert all(form == described for form, described in ids.items())


def test_every_kind_of_facts_has_a_form():
    kinds = {type(facts) for facts in PAPERS.values()}

    assert kinds == set(all_facts.Facts.__args__)
