"""Desks of reviewers and approvers with applications that wait, in a window that goes from place to place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from officer_desk.domain.staff import Staff
from officer_desk.services.desk import Desk
from officer_desk.ui.decisions.decision_screen import DecisionScreen
from officer_desk.ui.decisions.decisions_screen import DecisionsScreen
from tests.desks import open_desk
from tests.ui.places import Places

As = Callable[..., Places]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An officer's desk."""
    return open_desk(tmp_path)


@pytest.fixture
def window_of(desk: Desk) -> Iterator[As]:
    """A window on the queue, for whoever is asked for."""
    opened: list[Places] = []

    def open_for(me: Staff, on: Desk | None = None) -> Places:
        places = Places(
            replace(on or desk, me=me),
            {"decisions": lambda workplace, _: DecisionsScreen(workplace), "decision": DecisionScreen},
        )
        opened.append(places)
        places.go("decisions")
        places.show()
        return places

    yield open_for
    for places in opened:
        places.leave()
