"""Wording with its blanks filled in: templates in a sandbox, where a value can never become markup or a block."""

import re
from dataclasses import fields
from datetime import date
from functools import lru_cache, partial
from traceback import extract_tb
from types import TracebackType
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, Template, TemplateSyntaxError, meta
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing as nothing
from markupsafe import Markup

from officer_desk.domain.money import CNY, Currency
from officer_desk.printing import formats
from officer_desk.printing.errors import UnknownPlaceholder, WordingBroken
from officer_desk.printing.facts import Facts
from officer_desk.printing.form import Form

MARKUP = re.compile(r"[!-/:-@\[-`{-~]")
BLANK = "＿＿＿＿＿＿"


def fill(form: Form, facts: Facts) -> str:
    """The wording with the facts in it; values come out as character references wherever they could mean markup."""
    template = _template(form, facts.currency)
    try:
        return template.render(_values(facts))
    except _Missing as found:
        line = _line(found.__traceback__, form.file)
        raise UnknownPlaceholder(_as_written(form, line, found.name), form.file, line) from found
    except SecurityError as found:
        raise WordingBroken("forbidden", form.file, _line(found.__traceback__, form.file)) from found


def placeholders(form: Form) -> frozenset[str]:
    """The names that the wording uses."""
    return frozenset(meta.find_undeclared_variables(_environment(form, CNY).parse(form.wording)))


class _Missing(TemplateRuntimeError):
    """A placeholder without a value, on its way to where the file is known."""

    def __init__(self, name: str, message: str | None = None) -> None:
        super().__init__(message)
        self.name = name


class _Unknown(StrictUndefined):
    """Remembers which name has no value, so that it can be shown to whoever wrote the wording."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = nothing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = _Missing,
    ) -> None:
        super().__init__(hint, obj, name, exc if exc is SecurityError else partial(_Missing, name or "?"))  # type: ignore[arg-type]


def _values(facts: Facts) -> dict[str, Any]:
    derived = (name for name, kind in _members(type(facts)) if isinstance(kind, property))
    names = (*(field.name for field in fields(facts)), *derived)
    return {name: getattr(facts, name) for name in names}


def _members(kind: type) -> list[tuple[str, Any]]:
    return [member for level in kind.__mro__ for member in vars(level).items()]


@lru_cache(maxsize=128)
def _template(form: Form, currency: Currency) -> Template:
    try:
        return _environment(form, currency).get_template(form.file)
    except TemplateSyntaxError as broken:
        raise WordingBroken(broken.message or "syntax", form.file, broken.lineno) from broken


def _environment(form: Form, currency: Currency) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        autoescape=True,
        undefined=_Unknown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_harmless,
        loader=FunctionLoader(lambda _: (form.wording, form.file, lambda: True)),
    )
    words = form.words
    environment.filters |= {
        "money": lambda value: BLANK if value is None else formats.money(value, currency),
        "words": lambda value: BLANK if value is None else formats.words(value, form.language),
        "percent": lambda value: BLANK if value is None else formats.percent(value),
        "date": lambda value: BLANK if value is None else formats.long_date(_day(value), words),
        "day": lambda value: BLANK if value is None else formats.short_date(_day(value), words),
        "word": lambda value, group: words.get(group, {}).get(str(value), str(value)),
    }
    return environment


def _day(value: Any) -> date:
    if not isinstance(value, date):
        str(value)
    return value  # type: ignore[no-any-return]


def _harmless(value: Any) -> str:
    """A value as text of one line in which nothing is markup, neither of the page nor of a block nor of HTML."""
    if value is None:
        return BLANK
    line = " ".join(str(value).split())
    return Markup(MARKUP.sub(lambda found: f"&#{ord(found.group())};", line))  # noqa: S704 it was escaped in this line


def _line(trace: TracebackType | None, file: str) -> int:
    """The line of the wording in which it happened."""
    return next((frame.lineno or 0 for frame in reversed(extract_tb(trace)) if frame.filename == file), 0)


def _as_written(form: Form, line: int, name: str) -> str:
    """The placeholder with what stands before its dot, as the line has it."""
    lines = form.wording.splitlines()
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    found = re.search(rf"[\w.]*\b{re.escape(name)}\b", text)
    return found.group() if found else name
