"""Refresh the screen texts from the source, and fill them in from lists of translations.

    python packaging/words.py                    refresh resources/translations; report what is not translated
    python packaging/words.py fill LIST.json     fill in {"language": {"source text": "translation"}}, then refresh

Traditional Chinese begins as a conversion of the simplified one and is then read by somebody; what is in the file stays.
"""

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
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
    sources = sorted((ROOT / "src" / "officer_desk").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / "counted.py"
        counted.write_text("".join(line for source in sources for line in _counted(source)), "utf-8")
        for language in LANGUAGES:
            target = ["-ts", str(file_of(language)), "-source-language", "en", "-target-language", language]
            options = ["-no-obsolete", "-locations", "none", "-silent"]
            known = _counting(language)
            subprocess.run([tool, *sources, counted, *target, *options], cwd=ROOT, check=True, capture_output=True)
            _tidy(language, known)


def _counting(language: str) -> dict[tuple[str, str], list[str]]:
    """Finished texts that count: where the tool hears twice of one, it forgets its translation."""
    if not file_of(language).exists():
        return {}
    known = {}
    for context in ET.parse(file_of(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and message.get("numerus") == "yes":
                key = context.findtext("name") or "", message.findtext("source") or ""
                known[key] = [form.text or "" for form in translation]
    return known


def _counted(source: Path) -> Iterator[str]:
    """The counting texts of a file, each with a figure written out: the tool overlooks those that count an expression."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 4:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [argument.value for argument in node.args[:3] if isinstance(argument, ast.Constant)]
        if name == "translate" and len(texts) == 3:
            context, text, comment = (json.dumps(one, ensure_ascii=False) for one in texts)
            yield f"translate({context}, {text}, {comment}, 1)\n"


def _tidy(language: str, known: dict[tuple[str, str], list[str]]) -> None:
    """A text that counts has forms; the source is English, so its file keeps nothing else."""
    tree = ET.parse(file_of(language))
    for context in list(tree.getroot().iter("context")):
        for message in context.findall("message"):
            counts = "%n" in (message.findtext("source") or "")
            if counts:
                _give_forms(message, known.get((context.findtext("name") or "", message.findtext("source") or "")))
            elif language == "en" and not counts:
                context.remove(message)
        if context.find("message") is None:
            tree.getroot().remove(context)
    _write(tree, language)


def _give_forms(message: ET.Element, known: list[str] | None) -> None:
    translation = message.find("translation")
    message.set("numerus", "yes")
    if translation is None or (translation.get("type") is None and len(translation)):
        return
    for child in list(translation):
        translation.remove(child)
    translation.text = None
    for form in known or [""]:
        ET.SubElement(translation, "numerusform").text = form
    if known:
        translation.attrib.pop("type", None)


def _write(tree: "ET.ElementTree[ET.Element]", language: str) -> None:
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


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
    _write(tree, language)


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
