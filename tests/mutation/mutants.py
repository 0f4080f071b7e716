"""The mutants of a module: its source with one small change, and a name for the change that outlives moved lines."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import parso

from tests.mutation.operators import operators

WHOLE = "(module)"


class Identity(NamedTuple):
    """What a survivor is known by: the words of its line, not the number."""

    module: str
    function: str
    line: str
    operator: str
    occurrence: int


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change. `body` tells whether it lies in the body of `function`, so that its code alone can be exchanged."""

    identity: Identity
    number: int
    last_number: int
    becomes: str
    body: bool
    source: str = field(repr=False)


class _Outline:
    """The outermost functions of a source, and what is left without their bodies; annotations do not count."""

    def __init__(self, source: str) -> None:
        tree = ast.parse(source)
        for node in ast.walk(tree):
            _strip(node)
        self.whole = ast.dump(tree)
        self.names: list[tuple[str, int, int]] = []
        self.bodies: dict[str, str] = {}
        self._enter(tree, "")
        self.shell = ast.dump(tree)

    def _enter(self, node: Any, above: str) -> None:
        for inner in node.body:
            if isinstance(inner, ast.ClassDef | ast.FunctionDef):
                name = f"{above}{inner.name}"
                first = min([inner.lineno, *(decorator.lineno for decorator in inner.decorator_list)])
                self.names.append((name, first, inner.end_lineno or first))
            if isinstance(inner, ast.ClassDef):
                self._enter(inner, f"{name}.")
            elif isinstance(inner, ast.FunctionDef):
                self.bodies[name] = "".join(ast.dump(statement) for statement in inner.body)
                inner.body = [ast.Pass()]

    def around(self, number: int) -> str:
        """The innermost function or class that a line lies in."""
        found = [(last - first, name) for name, first, last in self.names if first <= number <= last]
        return min(found)[1] if found else WHOLE

    def span(self, name: str) -> tuple[int, int]:
        """The first and the last line of a function."""
        return next((first, last) for known, first, last in self.names if known == name)


def _strip(node: Any) -> None:
    if isinstance(node, ast.arg | ast.AnnAssign):
        node.annotation = ast.Name("object")
    elif isinstance(node, ast.FunctionDef):
        node.returns = None
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dataclass":
        node.keywords = []  # frozen, slots and repr have no part in a figure


def mutants_of(path: Path) -> list[Mutant]:
    """Every mutant of a module in the order of its lines; what changes nothing, or is no Python, is left out."""
    source = path.read_text(encoding="utf-8")
    outline, lines = _Outline(source), source.splitlines()
    seen: Counter[tuple[str, str, str]] = Counter()
    found = []
    for name, (first, last), changed in sorted(_changes(source), key=lambda change: (change[1], change[0])):
        try:
            after = _Outline(changed)
        except SyntaxError:
            continue
        if after.whole == outline.whole:
            continue
        function, line = outline.around(first[0]), lines[first[0] - 1].strip()
        seen[function, line, name] += 1
        identity = Identity(path.stem, function, line, name, seen[function, line, name])
        differs = [one for one, body in outline.bodies.items() if after.bodies.get(one) != body]
        inside = after.shell == outline.shell and differs == [function]
        found.append(Mutant(identity, first[0], last[0], _becomes(lines, changed), inside, changed))
    return found


def _becomes(lines: list[str], changed: str) -> str:
    for old, new in zip(lines, changed.splitlines(), strict=False):
        if old != new:
            return " ".join(new.split())
    return "(a line is gone)"


def _changes(source: str) -> Iterator[tuple[str, tuple[tuple[int, int], tuple[int, int]], str]]:
    for name, operator in operators():
        places = [
            (place, index, span)
            for place, node in enumerate(_nodes(parso.parse(source)))
            for index, span in enumerate(operator.mutation_positions(node))
        ]
        for place, index, span in places:
            yield name, span, _mutated(source, operator, place, index)


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    for child in getattr(tree, "children", ()):
        yield from _nodes(child)


def _mutated(source: str, operator: Any, place: int, index: int) -> str:
    tree: Any = parso.parse(source)
    node = next(node for number, node in enumerate(_nodes(tree)) if number == place)
    new, siblings = operator.mutate(node, index), node.parent.children
    where = next(number for number, sibling in enumerate(siblings) if sibling is node)
    siblings[where : where + 1] = [] if new is None else [new]
    return str(tree.get_code())


def function_span(path: Path, function: str) -> tuple[int, int]:
    """The first and the last line of a function of a module."""
    return _Outline(path.read_text(encoding="utf-8")).span(function)
