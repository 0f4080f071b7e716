"""Refresh the screen texts from the source, and fill them in from lists of translations.

    python packaging/words.py                    refresh resources/translations; report what is not translated
    python packaging/words.py fill LIST.json     fill in {"language": {"source text": "translation"}}, then refresh

Traditional Chinese begins as a conversion of the simplified one and is then read by somebody; what is in the file stays.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "zh_TW")
BETWEEN = "\x1f"


def main(arguments: list[str]) -> int:
    """Answers 1 while a text is not translated."""
    refresh()
    if arguments[:1] == ["fill"]:
        for language, texts in json.loads(Path(arguments[1]).read_text("utf-8")).items():
            fill(language, texts)
    missing = {language: unfinished(language) for language in LANGUAGES}
    for language, texts in missing.items():
        print(f"{language}: {len(texts)} to translate")
        for text in texts[:20]:
            print("   ", text.replace("\n", " / "))
    return 1 if any(missing.values()) else 0


def file_of(language: str) -> Path:
    """The committed texts of a language."""
    return FOLDER / f"officer_desk_{language}.ts"


def refresh() -> None:
    """Take up new texts and drop those that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "src" / "officer_desk").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    for language in LANGUAGES:
        target = ["-ts", str(file_of(language).relative_to(ROOT)), "-source-language", "en", "-target-language", language]
        plural = ["-pluralonly"] if language == "en" else []
        options = ["-no-obsolete", "-locations", "none", "-silent", *plural]
        subprocess.run([tool, *sources, *target, *options], cwd=ROOT, check=True, capture_output=True)


def fill(language: str, texts: dict[str, str | list[str]]) -> None:
    """Put translations where there are none; a key may name its comment after a unit separator."""
    tree = ET.parse(file_of(language))
    for message in tree.getroot().iter("message"):
        translation, source = message.find("translation"), message.findtext("source") or ""
        comment = message.findtext("comment") or ""
        found = texts.get(source + BETWEEN + comment, texts.get(source))
        if translation is None or found is None or translation.get("type") != "unfinished":
            continue
        if message.get("numerus") == "yes":
            forms = found if isinstance(found, list) else [found]
            for child in list(translation):
                translation.remove(child)
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        elif isinstance(found, str):
            translation.text = found
        del translation.attrib["type"]
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def unfinished(language: str) -> list[str]:
    """Source texts without a finished translation."""
    found = []
    for message in ET.parse(file_of(language)).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(message.findtext("source") or "")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
