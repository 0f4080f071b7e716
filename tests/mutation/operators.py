"""Which small changes are made to the arithmetic: those of Cosmic Ray that can be mistaken for what is written, and a few more."""

from collections.abc import Iterator
from typing import Any

from cosmic_ray.operators import (
    binary_operator_replacement,
    boolean_replacer,
    break_continue,
    comparison_operator_replacement,
    exception_replacer,
    number_replacer,
    remove_decorator,
    unary_operator_replacement,
    zero_iteration_for_loop,
)
from cosmic_ray.operators.operator import Operator
from parso.python.tree import Name, PythonNode

Span = tuple[tuple[int, int], tuple[int, int]]

# One or two replacements each: the others (a shift for a sum) fail wherever these do.
ARITHMETIC = {
    "Add": ("Sub",),
    "Sub": ("Add",),
    "Mul": ("Div", "FloorDiv"),
    "Div": ("Mul", "FloorDiv"),
    "FloorDiv": ("Div", "Mul"),
    "Mod": ("FloorDiv", "Mul"),
    "Pow": ("Mul",),
    "BitOr": ("BitAnd",),
    "BitAnd": ("BitOr",),
}
# The neighbours on the line of numbers, and the opposite.
COMPARISONS = {
    "Lt": ("LtE", "NotEq", "GtE"),
    "LtE": ("Lt", "Eq", "Gt"),
    "Gt": ("GtE", "NotEq", "LtE"),
    "GtE": ("Gt", "Eq", "Lt"),
    "Eq": ("NotEq", "LtE", "GtE"),
    "NotEq": ("Eq", "Lt", "Gt"),
    "Is": ("IsNot",),
    "IsNot": ("Is",),
}
OPPOSITES = {"min": "max", "max": "min", "any": "all", "all": "any", "forward": "backward", "backward": "forward"}


class SwapName(Operator):  # type: ignore[misc]
    """The smallest for the largest, one for all, and back."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        """A name that has an opposite."""
        if isinstance(node, Name) and node.value in OPPOSITES:
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """The opposite."""
        node.value = OPPOSITES[node.value]
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """None."""
        return ()


class DropCondition(Operator):  # type: ignore[misc]
    """A comprehension takes everything."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        """The condition of a comprehension."""
        if isinstance(node, PythonNode) and node.type in ("comp_if", "old_comp_if"):
            yield node.children[1].start_pos, node.children[1].end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Always true."""
        node.children[1] = Name(" True", node.children[1].start_pos)
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """None."""
        return ()


class DropStatement(Operator):  # type: ignore[misc]
    """A call for its effect, or a sum that is carried on, is left out."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        """A statement whose loss leaves every name bound."""
        if node.type == "simple_stmt" and (
            node.children[0].type in ("atom_expr", "power")
            or (
                node.children[0].type == "expr_stmt"
                and node.children[0].children[1].type in ("operator", "augassign")
                and node.children[0].children[1].get_code().strip() not in ("=", ":")
            )
        ):
            yield node.children[0].start_pos, node.children[0].end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Nothing is done."""
        statement = node.children[0]
        node.children[0] = Name("pass", statement.start_pos, prefix=statement.get_first_leaf().prefix)
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """None."""
        return ()


def operators() -> list[tuple[str, Any]]:
    """Every operator with its name."""
    binary = {operator.__name__: operator for operator in binary_operator_replacement.operators()}
    comparing = {operator.__name__: operator for operator in comparison_operator_replacement.operators()}
    chosen = [
        *(binary[f"ReplaceBinaryOperator_{old}_{new}"] for old, to in ARITHMETIC.items() for new in to),
        *(comparing[f"ReplaceComparisonOperator_{old}_{new}"] for old, to in COMPARISONS.items() for new in to),
        *(
            operator
            for operator in unary_operator_replacement.operators()
            if operator.__name__.endswith(("_Delete_USub", "_Delete_Not", "_UAdd_USub"))
        ),
        boolean_replacer.AddNot,
        boolean_replacer.ReplaceTrueWithFalse,
        boolean_replacer.ReplaceFalseWithTrue,
        boolean_replacer.ReplaceAndWithOr,
        boolean_replacer.ReplaceOrWithAnd,
        break_continue.ReplaceBreakWithContinue,
        break_continue.ReplaceContinueWithBreak,
        exception_replacer.ExceptionReplacer,
        number_replacer.NumberReplacer,
        remove_decorator.RemoveDecorator,
        zero_iteration_for_loop.ZeroIterationForLoop,
        SwapName,
        DropCondition,
        DropStatement,
    ]
    return [(_short(operator.__name__), operator()) for operator in chosen]


def _short(name: str) -> str:
    for prefix in ("ReplaceBinaryOperator_", "ReplaceComparisonOperator_", "ReplaceUnaryOperator_"):
        name = name.removeprefix(prefix)
    return name
