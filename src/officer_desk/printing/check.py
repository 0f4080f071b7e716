"""Fields that a form needs and these facts leave empty: said before printing, decided by whoever may print."""

from typing import Any

from officer_desk.domain.errors import Finding, Severity
from officer_desk.printing.facts import Facts
from officer_desk.printing.form import Form


def blanks(form: Form, facts: Facts) -> tuple[Finding, ...]:
    """Required fields without a value, each once; a field inside each of many counts if any of them lacks it."""
    return tuple(
        Finding("field_blank", Severity.BLOCKS, {"form": form.id, "field": field.name})
        for field in form.fields
        if field.required and any(_empty(value, field.kind) for value in _values(facts, field.name))
    )


def _values(facts: Any, name: str) -> list[Any]:
    found: list[Any] = [facts]
    for part in name.split("."):
        found = [getattr(value, part, None) for value in found]
        if "." in name and part != name.rsplit(".", 1)[-1]:
            found = [inner for value in found for inner in (value if isinstance(value, tuple) else (value,))]
    return found


def _empty(value: Any, kind: str) -> bool:
    """Nothing, only spaces, or a count of nought: no loan has nought instalments, while a difference may be nought."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == () or (kind == "whole" and value == 0)
