"""The font that the set-up made: it writes every name, ReportLab takes it, and a damaged copy is noticed."""

import hashlib

import pytest
from PySide6.QtGui import QRawFont
from reportlab.pdfbase.ttfonts import TTFont

from officer_desk import resources
from workshop import font

RARE_NAMES = "䶮𬭎㛃玥垚赟喆祎堃犇曌"


@pytest.fixture
def cache(tmp_path):
    (tmp_path / font.NAME).write_bytes(b"outlines")
    (tmp_path / font.LICENCE).write_text("OFL", encoding="utf-8")
    digest = hashlib.sha256(b"outlines").hexdigest()
    (tmp_path / f"{font.NAME}.sha256").write_text(f"{digest}  {font.NAME}\n", encoding="ascii")
    return tmp_path


def gb2312() -> str:
    pairs = (bytes([high, low]) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    return b"".join(pairs).decode("gb2312", errors="ignore")


def test_the_screen_font_has_every_common_character_and_rare_names(qapp):
    raw = QRawFont(str(resources.font_path()), 12)

    assert [sign for sign in gb2312() + RARE_NAMES + "¥€·—AZaz09" if not raw.supportsCharacter(ord(sign))] == []


def test_paper_takes_the_same_file():
    taken = TTFont("Desk", str(resources.font_path()))

    assert {ord(sign) for sign in "¥贷款貸款䶮𬭎"} <= taken.face.charToGlyph.keys()
    assert taken.stringWidth("贷", 10) == 10


def test_the_licence_lies_beside_the_font():
    licence = resources.font_path().with_name(font.LICENCE).read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_a_whole_cached_font_is_taken(cache):
    assert font.whole(cache)


def test_a_damaged_cached_font_is_made_anew(cache):
    (cache / font.NAME).write_bytes(b"0utlines")

    assert not font.whole(cache)


def test_a_font_that_was_never_finished_is_made_anew(cache):
    (cache / f"{font.NAME}.sha256").unlink()

    assert not font.whole(cache)


def test_a_font_without_its_licence_is_made_anew(cache):
    (cache / font.LICENCE).unlink()

    assert not font.whole(cache)
