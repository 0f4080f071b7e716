"""Screen texts are built from what is committed, and nothing stays of a language that was dropped."""

import pytest
from PySide6.QtCore import QTranslator

from workshop import console, places, translations

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context><name>words</name>
<message><source>Balance</source><translation>余额</translation></message>
</context>
</TS>
"""


@pytest.fixture
def wording(tmp_path, monkeypatch):
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "officer_desk_zh_CN.ts").write_text(TEXTS, encoding="utf-8")
    monkeypatch.setattr(places, "WORDING", folder)
    monkeypatch.setattr(places, "TRANSLATIONS", tmp_path / "build")
    return folder


def test_a_committed_text_is_shown(wording):
    translations.build(console.Line("Screen texts"))

    translator = QTranslator()
    assert translator.load(str(places.TRANSLATIONS / "officer_desk_zh_CN.qm"))
    assert translator.translate("words", "Balance") == "余额"
    assert translations.ready()


def test_a_dropped_language_leaves_nothing_behind(wording):
    translations.build(console.Line("Screen texts"))
    (wording / "officer_desk_zh_CN.ts").unlink()

    translations.build(console.Line("Screen texts"))

    assert list(places.TRANSLATIONS.iterdir()) == []


def test_a_text_file_that_cannot_be_read_stops_the_set_up(wording):
    (wording / "officer_desk_zh_CN.ts").write_text("<TS><context>", encoding="utf-8")

    with pytest.raises(console.SetUpStopped, match="officer_desk_zh_CN"):
        translations.build(console.Line("Screen texts"))
