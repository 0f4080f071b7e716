"""Forms as they lie in a folder: what a form needs, its wording in a language, and the hash of both."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from officer_desk.printing.errors import FormMissing, WordingBroken
from officer_desk.printing.sheet import MM, Size

PAPERS = {
    "A4": Size(210 * MM, 297 * MM),
    "A4-large": Size(210 * MM, 297 * MM),
    "A5": Size(148 * MM, 210 * MM),
    "A5-wide": Size(210 * MM, 148 * MM),
    "roll-80": Size(80 * MM, 0),
}
KINDS = frozenset(("text", "money", "whole", "date", "percent", "list", "party", "parties", "account", "lender", "yes"))


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a form prints; its name may go into a part (`account.number`) or into each of many."""

    name: str
    kind: str
    required: bool


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A form in one language, as it lies on disk; read once, so it is told apart by identity."""

    id: str
    version: str
    paper: str
    clauses: bool
    one_page: bool
    fields: tuple[Field, ...]
    language: str
    wording: str
    words: Mapping[str, Any]
    file: str
    hash: str

    @property
    def size(self) -> Size:
        """The page; a roll has no height."""
        return PAPERS[self.paper]


def read_form(folder: Path, form: str, language: str) -> Form:
    """The form with its wording; raises `FormMissing` or `WordingBroken`."""
    wording = folder / form / f"{language}.md"
    try:
        parts = tuple(
            path.read_bytes() for path in (folder / form / "form.toml", wording, folder / "words" / f"{language}.toml")
        )
    except FileNotFoundError as missing:
        raise FormMissing(form, language) from missing
    return _form(parts, language, f"{form}/{language}.md")


def read_words(folder: Path, language: str) -> Mapping[str, Any]:
    """The words that all forms share in a language."""
    try:
        return _toml((folder / "words" / f"{language}.toml").read_bytes(), f"words/{language}.toml")
    except FileNotFoundError as missing:
        raise FormMissing("words", language) from missing


def forms_in(folder: Path) -> tuple[str, ...]:
    """The ids of all forms in a folder."""
    return tuple(sorted(path.parent.name for path in folder.glob("*/form.toml")))


@lru_cache(maxsize=128)
def _form(parts: tuple[bytes, ...], language: str, file: str) -> Form:
    definition, wording, words = parts
    described = _toml(definition, file.replace(f"{language}.md", "form.toml"))
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    form = Form(
        id=described["id"],
        version=described["version"],
        paper=described["paper"],
        clauses=described.get("clauses", False),
        one_page=described.get("one_page", False),
        fields=tuple(
            Field(name, field["type"], field.get("required", False))
            for name, field in described.get("fields", {}).items()
        ),
        language=language,
        wording=wording.decode(),
        words=_toml(words, f"words/{language}.toml"),
        file=file,
        hash=digest.hexdigest(),
    )
    if form.paper not in PAPERS or any(field.kind not in KINDS for field in form.fields):
        raise WordingBroken("unknown_paper_or_type", file.replace(f"{language}.md", "form.toml"), 1)
    return form


def _toml(content: bytes, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode())
    except tomllib.TOMLDecodeError as broken:
        raise WordingBroken(str(broken), file, 1) from broken
