"""What import-linter cannot say: which libraries the rule book may use at all, and that its list forgets none."""

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RULE_BOOK = sorted((ROOT / "src" / "officer_desk" / "domain").rglob("*.py"))
IMPORTED_AS = {"SQLAlchemy": "sqlalchemy", "argon2-cffi": "argon2", "pillow": "PIL", "python-stdnum": "stdnum"}


def imported(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def test_the_rule_book_imports_the_standard_library_stdnum_and_itself():
    foreign = {
        f"{file.name}: {name}"
        for file in RULE_BOOK
        for name in imported(file)
        if name.partition(".")[0] not in sys.stdlib_module_names | {"stdnum"}
        and not f"{name}.".startswith("officer_desk.domain.")
    }

    assert foreign == set()


def test_every_library_of_the_program_is_forbidden_to_the_rule_book():
    project = PROJECT["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["headoffice"]]
    names = {re.match(r"[\w-]+", one)[0] for one in asked}
    modules = {IMPORTED_AS.get(name, name) for name in names}
    [contract] = [one for one in PROJECT["tool"]["importlinter"]["contracts"] if "stdnum" in one["name"]]

    assert modules - {"stdnum"} <= set(contract["forbidden_modules"])


def test_every_wall_says_why_it_stands():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    walls = [number for number, line in enumerate(lines) if line == "[[tool.importlinter.contracts]]"]

    assert len(walls) >= 8
    assert [number + 1 for number in walls if not lines[number - 1].startswith("# ")] == []
