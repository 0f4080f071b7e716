"""Papers as whole: every form in every language, the awkward cases, and the same bytes for the same facts."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from officer_desk import resources
from officer_desk.printing.errors import CharactersMissing, FormMissing
from officer_desk.printing.form import forms_in, read_form
from officer_desk.printing.paper import facts_hash, missing_characters, print_paper
from officer_desk.printing.wording import BLANK
from tests.printing.reading import Font, fonts_of, pages_of, text_of
from tests.printing.samples import (
    CASH_SHEET,
    CONTRACT,
    COST_SHEET,
    GUARANTOR,
    LANGUAGES,
    LONG_NAME,
    OFFER,
    PAPERS,
    RECEIPT,
    STATEMENT,
    WANG_MIN,
    contract_of_five,
    schedule,
)

EVERY_PAPER = [(form, language) for form in PAPERS for language in LANGUAGES]


def test_there_are_sample_facts_for_every_form():
    assert set(forms_in(resources.forms())) == set(PAPERS)


@pytest.mark.parametrize(("form", "language"), EVERY_PAPER)
def test_a_paper_has_its_number_its_lender_and_the_fingerprint_of_its_wording(form, language):
    facts = PAPERS[form]

    paper = print_paper(form, language, facts)

    text = text_of(paper.pdf)
    assert facts.paper_number in text
    assert facts.lender.name in text
    assert paper.wording_hash[:12] in text
    assert BLANK not in text


@pytest.mark.parametrize(("form", "language"), EVERY_PAPER)
def test_a_paper_carries_its_fonts_and_can_be_copied_from(form, language):
    paper = print_paper(form, language, PAPERS[form])

    assert fonts_of(paper.pdf) == {Font("/TrueType", embedded=True, subset=True, copyable=True)}


@pytest.mark.parametrize(("form", "language"), EVERY_PAPER)
def test_the_same_facts_give_the_same_bytes(form, language):
    facts = PAPERS[form]

    once, again = print_paper(form, language, facts), print_paper(form, language, facts)

    assert once == again


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_meant_for_one_page_stays_on_one(language):
    folder = resources.forms()
    meant = [form for form in PAPERS if read_form(folder, form, language).one_page]

    pages = {form: print_paper(form, language, PAPERS[form]).pages for form in meant}

    assert meant
    assert set(pages.values()) == {1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cost_sheet_states_principal_cost_and_both_yearly_rates(language):
    text = text_of(print_paper("cost_disclosure", language, COST_SHEET).pdf)

    for figure in ("19,000.00", "20,257.52", "1,257.52", "12.00%", "12.68%", "18.00%", "24.00%"):
        assert figure in text


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh_CN", "人民币壹万玖仟元整"), ("zh_TW", "人民幣壹萬玖仟元整"), ("en", "nineteenthousandyuanonly")],
)
def test_a_contract_has_its_amount_in_figures_and_in_words_of_its_language(language, words):
    text = text_of(print_paper("contract", language, CONTRACT).pdf)

    assert "19,000.00" in text
    assert words in text


def test_a_contract_lists_every_instalment_and_their_sums():
    text = text_of(print_paper("contract", "zh_CN", CONTRACT).pdf)

    for row in CONTRACT.schedule:
        assert f"{row.due.isoformat()}" in text
    assert "1,688.09" in text
    assert "合计19,000.001,257.5220,257.52" in text


def test_thirty_years_of_instalments_keep_their_header_on_every_page_and_sum_once():
    facts = contract_of_five()

    pages = pages_of(print_paper("contract", "zh_CN", facts).pdf)

    with_rows = [page for page in pages if "当期应还" in page and "还后剩余本金" in page]
    assert len(with_rows) > 8
    assert sum(page.count("合计99,999,999.99") for page in pages) == 1
    for row in facts.schedule:
        assert any(f"{row.number}{row.due.isoformat()}" in page for page in with_rows)


def test_all_five_parties_and_the_lender_find_their_place_to_sign():
    facts = contract_of_five()

    last_pages = "".join(pages_of(print_paper("contract", "zh_CN", facts).pdf)[-2:])

    for party in facts.parties:
        assert party.name in last_pages
    assert last_pages.count("签名日期") == len(facts.parties) + 1
    assert "盖章处" in last_pages
    assert last_pages.count("指印") >= 1


def test_nobody_signs_on_a_page_without_a_sentence_of_what_is_signed():
    pages = pages_of(print_paper("contract", "zh_CN", CONTRACT).pdf)

    assert "本合同一式" in pages[-1]


def test_a_thumbprint_is_explained_beside_the_signatures():
    facts = replace(
        CONTRACT,
        parties=(replace(WANG_MIN, thumbprint=True), *CONTRACT.parties[1:]),
        read_aloud_by="陈建国",
        read_aloud_in="维吾尔语",
    )

    text = text_of(print_paper("contract", "zh_CN", facts).pdf)

    assert "本合同全文已由陈建国以维吾尔语向其宣读" in text


def test_a_contract_without_guarantors_has_no_clause_on_guarantee():
    facts = replace(CONTRACT, parties=(WANG_MIN,))

    text = text_of(print_paper("contract", "zh_CN", facts).pdf)

    assert "保证期间" not in text
    assert "第九条其他" in text


def test_rare_characters_are_drawn_and_copied_as_they_are():
    facts = replace(RECEIPT, payer="李𬭎䶮")

    text = text_of(print_paper("receipt", "zh_CN", facts).pdf)

    assert "李𬭎䶮" in text


@pytest.mark.parametrize("name", ["<b>王敏</b>", "**王敏**", "::: page", "# 王敏", "a | b | c", "{{ lender }}", "&lt;"])
def test_a_name_is_never_taken_for_markup(name):
    facts = replace(RECEIPT, payer=name)

    paper = print_paper("receipt", "zh_CN", facts)

    assert paper.pages == 1
    assert "".join(name.split()) in text_of(paper.pdf)


def test_a_name_with_a_line_break_stays_one_line_of_the_wording():
    facts = replace(RECEIPT, payer="王敏\n::: page\n# 另一张")

    paper = print_paper("receipt", "zh_CN", facts)

    assert paper.pages == 1
    assert "王敏:::page#另一张" in text_of(paper.pdf)


@pytest.mark.parametrize("form", ["receipt", "receipt_80mm"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_name_and_the_largest_amount_fit_on_a_receipt(form, language):
    facts = replace(
        RECEIPT,
        payer=LONG_NAME,
        borrower=LONG_NAME,
        amount_minor=9_999_999_999,
        principal_minor=9_999_000_000,
        interest_minor=900_000,
        penalty_minor=93_999,
        fee_minor=1_000,
        unused_minor=5_000,
        provisional=True,
    )

    paper = print_paper(form, language, facts)

    text = text_of(paper.pdf)
    assert paper.pages == 1
    assert LONG_NAME in text
    for figure in ("99,999,999.99", "99,990,000.00", "9,000.00", "939.99", "10.00", "50.00"):
        assert figure in text


@pytest.mark.parametrize("form", ["receipt", "receipt_80mm"])
@pytest.mark.parametrize(("language", "said"), [("en", "provisional"), ("zh_CN", "临时编号"), ("zh_TW", "臨時編號")])
def test_a_receipt_says_when_its_number_is_provisional_and_only_then(form, language, said):
    assert said in text_of(print_paper(form, language, replace(RECEIPT, provisional=True)).pdf)
    assert said not in text_of(print_paper(form, language, RECEIPT).pdf)


def test_a_cash_sheet_says_short_and_by_how_much():
    text = text_of(print_paper("cash_sheet", "en", CASH_SHEET).pdf)

    assert "−40.00" in text
    assert "Shortby40.00" in text
    assert "five thousand seven hundred fifteen yuan and 47 fen".replace(" ", "") in text


def test_an_offer_of_more_than_a_year_names_first_and_last_instalment():
    rows = schedule(1_900_000, 24, 89_440)

    text = text_of(print_paper("offer_card", "zh_CN", replace(OFFER, periods=24, schedule=rows)).pdf)

    assert "第一次2026年12月25日，894.40元" in text
    assert "最后一次2028年11月25日" in text


def test_characters_that_the_font_lacks_are_found_before_printing():
    facts = replace(RECEIPT, payer="王敏\U0010ffff", note="\ue123")

    found = missing_characters(facts)

    assert found == ("\ue123", "\U0010ffff")
    with pytest.raises(CharactersMissing) as refused:
        print_paper("receipt", "zh_CN", facts)
    assert refused.value.characters == found


def test_every_sample_can_be_drawn():
    assert {missing_characters(facts) for facts in PAPERS.values()} == {()}


def test_a_draft_says_that_it_is_one_on_every_page():
    pages = pages_of(print_paper("contract", "zh_CN", CONTRACT, draft=True).pdf)

    assert all("草稿不作签署" in page for page in pages)


def test_a_final_paper_does_not_say_draft():
    assert "草稿" not in text_of(print_paper("contract", "zh_CN", CONTRACT).pdf)


def test_pages_are_counted_in_the_language_of_the_paper():
    chinese = pages_of(print_paper("contract", "zh_TW", CONTRACT).pdf)
    english = pages_of(print_paper("contract", "en", CONTRACT).pdf)

    assert f"第2頁，共{len(chinese)}頁" in chinese[1]
    assert f"Page2of{len(english)}" in english[1]


def test_a_file_tells_nothing_of_the_customer_outside_its_pages():
    information = PdfReader(BytesIO(print_paper("contract", "zh_CN", CONTRACT).pdf)).metadata

    told = " ".join(str(value) for value in information.values())
    assert WANG_MIN.name not in told
    assert GUARANTOR.name not in told


def test_other_facts_have_another_hash_and_equal_facts_the_same():
    other = replace(RECEIPT, amount_minor=RECEIPT.amount_minor + 1)

    assert facts_hash(RECEIPT) == facts_hash(replace(RECEIPT))
    assert facts_hash(RECEIPT) != facts_hash(other)


def test_a_form_without_wording_in_a_language_is_named():
    with pytest.raises(FormMissing) as refused:
        print_paper("receipt", "ug_CN", RECEIPT)

    assert (refused.value.form, refused.value.language) == ("receipt", "ug_CN")


def test_a_paper_shows_no_personal_words_when_it_is_logged():
    paper = print_paper("receipt", "zh_CN", RECEIPT)

    assert RECEIPT.payer not in repr(RECEIPT)
    assert STATEMENT not in repr(RECEIPT)
    assert "pdf=" not in repr(paper)
