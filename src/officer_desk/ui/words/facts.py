"""The facts of a finding or a refusal as a sentence may hold them: amounts, rates, days and names in the reader's form."""

from collections.abc import Mapping
from datetime import date

from officer_desk.domain.application import Stage
from officer_desk.domain.customer import Purpose
from officer_desk.domain.errors import Fact
from officer_desk.domain.party import PartyRole
from officer_desk.domain.staff import Role
from officer_desk.ui import format as shown
from officer_desk.ui.words.fields import document
from officer_desk.ui.words.names import name

_SHARES = frozenset({"instalment_over_surplus", "debt_over_income"})
PER_MILLE_TO_PPM, BASIS_POINT_TO_PPM = 1000, 100


def told(facts: Mapping[str, Fact], rule: str = "") -> dict[str, str]:
    """Every fact as text, under its name; `rule` decides whether a ratio is a share or a multiple."""
    return {key: _one(key, value, rule) for key, value in facts.items() if value is not None}


def _one(key: str, value: str | int, rule: str) -> str:
    if isinstance(value, str):
        return _text(key, value)
    if key.endswith("_minor"):
        return shown.money_named(value)
    if key.endswith("_ppm"):
        return shown.percent(value)
    if key.endswith("_per_mille"):
        return shown.percent(value * PER_MILLE_TO_PPM, 1)
    if key.endswith("_bp"):
        return shown.percent(value * BASIS_POINT_TO_PPM, 1)
    if key in ("ratio", "limit") and rule in _RATIOS:
        return shown.ratio(value) if rule in _SHARES else shown.times(value)
    return shown.count(value)


_RATIOS = _SHARES | {"debt_cover_low", "debt_cover_thin", "stress_not_covered", "worst_month_not_covered"}


def _text(key: str, value: str) -> str:
    match key:
        case "role":
            return name(PartyRole(value)) if value in set(PartyRole) else name(Role(value))
        case "purpose" if value in set(Purpose):
            return name(Purpose(value))
        case "stage" if value in set(Stage):
            return name(Stage(value))
        case "document" | "form":
            return document(value)
        case "day":
            return shown.day(date.fromisoformat(value))
    return value
