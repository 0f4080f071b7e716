"""Every text of the screens is translated, into both Chinese scripts, with the same places for figures and names."""

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

import officer_desk
from officer_desk import resources

SOURCE = Path(officer_desk.__file__).parent
FOLDER = resources.root() / "resources" / "translations"
CHINESE = ("zh_CN", "zh_TW")
PLACES = re.compile(r"\{\w*\}|%n")
# Characters of the simplified script that the traditional one writes otherwise.
SIMPLIFIED = set("这个们说贷还请发证资写户间应问见长门开关网络电脑钱银费给员专业处复减记录读输确认选择")


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"officer_desk_{language}.ts").getroot().iter("message"))


def texts_in_source() -> set[str]:
    """What `tr`, `translate` and the marker for tables are given."""
    found = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if place is not None and len(node.args) > place and isinstance(node.args[place], ast.Constant):
                found.add(node.args[place].value)
    return {text for text in found if isinstance(text, str)}


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation]
    return [translation.text or ""]


@pytest.mark.parametrize("language", CHINESE)
def test_every_text_of_the_program_is_in_the_file(language: str):
    listed = {message.findtext("source") for message in messages(language)}

    assert texts_in_source() - listed == set()


@pytest.mark.parametrize("language", ["en", *CHINESE])
def test_every_text_is_translated(language: str):
    without = [
        message.findtext("source")
        for message in messages(language)
        if message.find("translation").get("type") or not all(forms(message))
    ]

    assert without == []


@pytest.mark.parametrize("language", ["en", *CHINESE])
def test_a_translation_has_the_places_of_its_source(language: str):
    wrong = [
        message.findtext("source")
        for message in messages(language)
        for form in forms(message)
        if Counter(PLACES.findall(form)) != Counter(PLACES.findall(message.findtext("source") or ""))
    ]

    assert wrong == []


@pytest.mark.parametrize(("language", "number"), [("en", 2), ("zh_CN", 1), ("zh_TW", 1)])
def test_a_count_has_as_many_forms_as_the_language(language: str, number: int):
    counts = [message for message in messages(language) if "%n" in (message.findtext("source") or "")]

    assert counts
    assert {len(forms(message)) for message in counts} == {number}


def test_the_traditional_texts_hold_no_simplified_characters():
    found = {form for message in messages("zh_TW") for form in forms(message) if SIMPLIFIED & set(form)}

    assert found == set()
