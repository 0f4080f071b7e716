"""A reprint is the kept paper with a word in its margin."""

import pytest

from officer_desk.printing.copies import mark_copy
from officer_desk.printing.paper import print_paper
from tests.printing.reading import Font, fonts_of, pages_of, text_of
from tests.printing.samples import CONTRACT, RECEIPT


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "补印第2次"), ("zh_TW", "補印第2次"), ("en", "Copy2")])
def test_every_page_of_a_copy_says_which_copy_it_is(language, word):
    kept = print_paper("contract", language, CONTRACT)

    copy = mark_copy(kept.pdf, 2, language)

    pages = pages_of(copy)
    assert len(pages) == kept.pages
    assert all(word in page for page in pages)


def test_a_copy_still_says_what_the_kept_paper_says():
    kept = print_paper("receipt_80mm", "zh_CN", RECEIPT)

    copy = mark_copy(kept.pdf, 1, "zh_CN")

    assert text_of(copy).replace("补印第1次", "") == text_of(kept.pdf)
    assert fonts_of(copy) == {Font("/TrueType", embedded=True, subset=True, copyable=True)}


def test_the_same_copy_has_the_same_bytes():
    kept = print_paper("receipt", "en", RECEIPT)

    assert mark_copy(kept.pdf, 3, "en") == mark_copy(kept.pdf, 3, "en")


def test_a_paper_may_be_printed_as_a_copy_at_once():
    assert "Copy4" in text_of(print_paper("receipt", "en", RECEIPT, copy=4).pdf)
