"""Compare worked cases from elsewhere with what the domain computes: `run.py KIND FILE`."""

import importlib
import json
import sys
from pathlib import Path
from typing import Any, Protocol, cast

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent


class Kind(Protocol):
    """A module of this folder, named like the kind of cases that it compares."""

    def compare(self, case: dict[str, Any]) -> list[str]:
        """How the case differs from what the domain computes; empty when it matches."""


def kinds() -> list[str]:
    """The kinds that can be compared, each a module beside this one."""
    return sorted(path.stem for path in HERE.glob("*.py") if path.stem not in {"run", "__init__"})


def load(kind: str) -> Kind:
    """The module that compares this kind."""
    return cast("Kind", importlib.import_module(f"tests.conformance.{kind}"))


def cases_of(path: Path) -> list[dict[str, Any]]:
    """The cases of a file: a list, or an object that holds it under `cases` beside what all of them share."""
    content = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(content, list):
        return content
    shared = {key: value for key, value in content.items() if key not in {"cases", "loans"}}
    if "cases" in content:
        return [{**shared, **case} for case in content["cases"]]
    return [content]


def is_core(case: dict[str, Any]) -> bool:
    """Whether a difference in this case is a failure; a peer's own habit is not."""
    return case.get("tier", "core") == "core"


def differences(kind: Kind, case: dict[str, Any]) -> list[str]:
    """What differs; a case that the domain refuses, or that breaks the comparison, differs too."""
    try:
        return kind.compare(case)
    except Exception as error:  # noqa: BLE001 - one broken case must not hide the others
        return [f"no result: {type(error).__name__}: {error}"]


def main(arguments: list[str]) -> int:
    """Print a line for each case that differs and a last line with the count; 0 only if all core cases match."""
    if len(arguments) != 2 or arguments[0] not in kinds():
        print(f"usage: run.py KIND FILE   (KIND: {', '.join(kinds())})")
        return 2
    name, file = arguments
    kind, cases = load(name), cases_of(Path(file))
    matched, core_differs = 0, False
    for number, case in enumerate(cases, 1):
        found = differences(kind, case)
        matched += not found
        core_differs |= bool(found) and is_core(case)
        if found:
            label = case.get("id", f"case {number}")
            print(f"{label}{'' if is_core(case) else ' (peer habit)'}: {'; '.join(found)}")
    print(f"{name}: {matched} of {len(cases)} match")
    return int(core_differs)


if __name__ == "__main__":
    sys.path[:0] = [str(PROJECT), str(PROJECT / "src")]
    sys.exit(main(sys.argv[1:]))
