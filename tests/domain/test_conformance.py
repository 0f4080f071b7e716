"""Worked cases from regulators, standards and other lenders' systems come out to the cent."""

from pathlib import Path
from typing import Any

import pytest

from tests.conformance.run import cases_of, differences, is_core, kinds, load

CASES = Path(__file__).parents[1] / "conformance" / "cases"


def every_case() -> list[tuple[str, dict[str, Any]]]:
    return [(kind, case) for kind in kinds() for case in cases_of(CASES / f"{kind}.json")]


@pytest.mark.parametrize(
    ("kind", "case"),
    [pytest.param(kind, case, id=f"{kind}-{case.get('id', n)}") for n, (kind, case) in enumerate(every_case())],
)
def test_a_worked_case_comes_out_as_its_source_says(kind: str, case: dict[str, Any]):
    found = differences(load(kind), case)

    assert found == [] or not is_core(case)
