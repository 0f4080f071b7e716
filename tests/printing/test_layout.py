"""Pieces on pages: nothing is lost where they are divided, and what cannot be shown whole is refused."""

from dataclasses import replace

import pytest

from officer_desk import resources
from officer_desk.printing.block import Marker, Prose, Space
from officer_desk.printing.cards import Fields
from officer_desk.printing.errors import WordingBroken
from officer_desk.printing.grid import Grid
from officer_desk.printing.linebreak import Run
from officer_desk.printing.pages import Frame, draw_pages, place
from officer_desk.printing.paper import print_paper
from officer_desk.printing.sheet import Sheet, Size, runs
from officer_desk.printing.signing import People, Person, Signatures, Signer
from officer_desk.printing.style import STYLES
from officer_desk.printing.typeface import typeface
from tests.printing.reading import pages_of, text_of
from tests.printing.samples import CONTRACT, LENDER, RECEIPT, WANG_MIN

STYLE = STYLES["A4"]
PAGE = Size(595, 842)
FRAME = Frame(lender="Lender", title="Title", foot="Foot", page_of="{page}/{pages}")


@pytest.fixture(scope="module")
def face():
    return typeface(resources.font_path())


def printed(face, *blocks):
    sheet = Sheet(PAGE, face, "en", "Sample")
    draw_pages(sheet, place(blocks, PAGE, STYLE, "sample.md"), STYLE, FRAME)
    return pages_of(sheet.finish())


def test_a_long_paragraph_goes_on_with_every_sentence_and_its_number_once(face):
    text = "".join(f"第{number}句话要完整地印在纸上。" for number in range(400))

    pages = printed(face, Prose(face, runs(text), 10, 16, marker=Marker("1.1", 26)))

    assert len(pages) > 1
    body = "".join(
        page.split("Title")[0].split("Foot")[0].split(f"{number}/")[0] for number, page in enumerate(pages, 1)
    )
    for number in range(400):
        assert body.count(f"第{number}句话要完整地印在纸上。") == 1, body[-60:]
    assert "".join(pages).count("1.1第0句") == 1


def test_people_are_divided_between_two_and_none_is_lost(face):
    people = tuple(Person("Guarantor", f"Name{number:03d}", (("ID", "1"), ("Phone", "2"))) for number in range(40))

    pages = printed(face, People(face, STYLE, people))

    assert len(pages) > 1
    assert all("".join(pages).count(f"Name{number:03d}") == 1 for number in range(40))


def test_fields_and_places_to_sign_go_on_without_loss(face):
    fields = Fields(face, STYLE, tuple((runs("Label"), runs(f"Value{number:03d}")) for number in range(99)), 2)
    signers = tuple(Signer("Signer", f"Person{number:03d}") for number in range(31))
    signatures = Signatures(face=face, style=STYLE, signers=signers, words={"signature": "Sign", "date": "Date"})

    pages = printed(face, fields, signatures)

    text = "".join(pages)
    assert len(pages) > 3
    assert all(text.count(f"Value{number:03d}") == 1 for number in range(99))
    assert all(text.count(f"Person{number:03d}") == 1 for number in range(31))


def test_a_table_wider_than_the_page_wraps_its_words_and_keeps_its_figures_whole(face):
    words = runs("a long explanation of what is charged and when " * 3)
    row = (words, words, words, runs("99,999,999.99"))

    widths = Grid(face, row, (row,), ("left", "left", "left", "right"), 9, 13).widths(300)
    (page,) = printed(face, Grid(face, row, (row,), ("left", "left", "left", "right"), 9, 13))

    assert sum(widths) == pytest.approx(300)
    assert page.count("99,999,999.99") == 2


def test_totals_are_never_alone_on_a_page(face):
    rows = tuple((runs(f"Row{number:02d}"), runs("1.00")) for number in range(35))
    table = Grid(
        face, (runs("Head"), runs("Amount")), (*rows, (runs("Sum"), runs("35.00"))), ("left", "right"), 9, 13, 1
    )

    for lead in range(0, 400, 8):
        pages = printed(face, Space(points=lead), table)
        assert "Row34" in pages[-1]
        assert "Sum35.00" in pages[-1]


def test_a_heading_goes_to_the_page_of_its_text(face):
    heading = Prose(face, runs("Heading", bold=True), 12, 18, with_next=True)
    text = Prose(face, (Run("Text that follows its heading"),), 10, 16)

    for lead in range(600, 720, 5):
        pages = printed(face, Space(points=lead), heading, text)
        assert any("HeadingTextthatfollows" in page for page in pages)


def test_what_fits_on_no_page_is_refused_and_not_cut_off(face):
    with pytest.raises(WordingBroken) as refused:
        place((Space(points=900),), PAGE, STYLE, "sample.md")

    assert (refused.value.reason, refused.value.file) == ("taller_than_a_page", "sample.md")


@pytest.mark.parametrize("form", ["contract", "receipt_80mm"])
def test_a_very_long_lender_is_named_in_full_on_the_first_page(form):
    facts = CONTRACT if form == "contract" else RECEIPT
    name = LENDER.name * 4

    paper = print_paper(form, "zh_CN", replace(facts, lender=replace(LENDER, name=name)))

    assert name in pages_of(paper.pdf)[0]


def test_a_general_guarantee_and_a_limit_are_printed_as_agreed():
    guarantor = replace(CONTRACT.parties[1], guarantee_manner="general", guarantee_months=6, guarantee_minor=500_000)

    text = text_of(print_paper("contract", "zh_CN", replace(CONTRACT, parties=(WANG_MIN, guarantor))).pdf)

    assert "以一般保证的方式" in text
    assert "保证责任以5,000.00元为限" in text
    assert "届满之日起6个月" in text
