"""The language is found, loaded and changed while windows are open."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from officer_desk.ui.language import Language, Screen, Translations, current, matching
from officer_desk.ui.widgets.field import Field

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Field</name>
<message><source>may stay empty</source><translation>{words}</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two small files of words, built as the set-up builds the program's own."""
    made = tmp_path_factory.mktemp("translations")
    for language, words in (("zh_CN", "可不填"), ("zh_TW", "可不填寫")):
        source = made / f"officer_desk_{language}.ts"
        source.write_text(TS.format(language=language, words=words), encoding="utf-8")
        lrelease = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True, capture_output=True)
    return made


@pytest.fixture
def translations(qapp: QApplication, folder: Path) -> Iterator[Translations]:
    made = Translations(qapp, folder)
    yield made
    made.use(Language.EN)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en_US", Language.EN),
        ("de_DE", Language.EN),
        ("C", Language.EN),
        ("zh_CN", Language.ZH_CN),
        ("zh", Language.ZH_CN),
        ("zh-Hans-CN", Language.ZH_CN),
        ("zh_Hans_HK", Language.ZH_CN),
        ("zh_SG", Language.ZH_CN),
        ("zh_TW", Language.ZH_TW),
        ("zh-Hant-TW", Language.ZH_TW),
        ("zh_Hant_HK", Language.ZH_TW),
        ("zh_HK", Language.ZH_TW),
        ("zh-Hant-MO", Language.ZH_TW),
    ],
)
def test_a_locale_finds_its_language_and_hong_kong_reads_taiwans_words(locale: str, language: Language) -> None:
    assert matching(locale) is language


def test_an_open_window_changes_its_words_and_back(translations: Translations, qtbot: QtBot) -> None:
    field = Field(QLineEdit(), label="Name")
    qtbot.addWidget(field)
    field.show()
    seen = [field._mark.text()]

    for language in (Language.ZH_CN, Language.ZH_TW, Language.EN):
        translations.use(language)
        QApplication.processEvents()
        seen.append(field._mark.text())

    assert seen == ["may stay empty", "可不填", "可不填寫", "may stay empty"]


def test_qts_own_words_change_too(translations: Translations) -> None:
    translations.use(Language.ZH_CN)

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert current() is Language.ZH_CN


def test_a_screen_sets_its_words_once_for_each_change(translations: Translations, qtbot: QtBot) -> None:
    class Counting(Screen):
        calls = 0

        def retranslate(self) -> None:
            self.calls += 1

    screen = Counting()
    qtbot.addWidget(screen)
    translations.use(Language.ZH_CN)
    QApplication.processEvents()

    assert screen.calls >= 1


def test_every_language_names_itself() -> None:
    assert {language.own_name for language in Language} == {"English", "简体中文", "繁體中文"}
