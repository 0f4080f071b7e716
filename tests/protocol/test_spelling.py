"""Values are spelt from their dataclasses at once, and it is the spelling that they have field by field."""

import dataclasses
import enum
from collections.abc import Iterator
from datetime import date
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from officer_desk.protocol import canonical, exchange
from officer_desk.protocol.acts import KINDS
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.replay import STATES
from officer_desk.store import cases, journal
from tests.desks import open_desk
from tests.practice_book import fill

LEAVES = {bool, int, str, bytes, date, NoneType}
MESSAGES = [kind for kind in vars(exchange).values() if dataclasses.is_dataclass(kind)]
SPELT = [*KINDS.values(), *STATES.values(), *MESSAGES, Operation]


def leaves(kind: Any, known: set[Any]) -> Iterator[Any]:
    """Every type of which a value of this type is made, the keys of what it maps included."""
    if kind in known:
        return
    known.add(kind)
    if dataclasses.is_dataclass(kind) or hasattr(kind, "_fields"):
        for inner in get_type_hints(kind).values():
            yield from leaves(inner, known)
    elif get_origin(kind) is not None or get_args(kind):
        if isinstance(get_origin(kind), type) and issubclass(get_origin(kind), dict) and get_args(kind)[0] is not str:
            yield get_args(kind)[0]
        for inner in get_args(kind):
            if inner is not Ellipsis:
                yield from leaves(inner, known)
    else:
        yield kind


@pytest.mark.parametrize("kind", SPELT, ids=lambda kind: kind.__name__)
def test_a_value_that_is_kept_or_sent_holds_nothing_without_a_spelling(kind: Any) -> None:
    others = [leaf for leaf in leaves(kind, set()) if leaf not in LEAVES and not issubclass(leaf, enum.StrEnum)]

    assert others == []


def test_all_that_happens_in_a_branch_has_one_spelling_whichever_way_it_is_made(tmp_path) -> None:
    desk = open_desk(tmp_path)
    fill(desk, 12)
    with desk.reading() as glance:
        operations = [journal.one(glance.connection, line.id) for line in journal.lines(glance.connection)]
        states = list(cases.states(glance.connection))

    values = [*operations, *(operation.act() for operation in operations), *states]
    assert {type(value) for value in values} >= {Operation, *STATES.values()}
    for value in values:
        spelt = canonical.spell(value)
        assert spelt == canonical.encode(canonical.to_builtins(value))
        assert canonical.read(spelt, type(value)) == value
