"""Every kind of operation that can happen to a customer has its line."""

from dataclasses import replace
from datetime import date

import pytest

from officer_desk.domain.decision import Verdict
from officer_desk.protocol.acts import KINDS
from officer_desk.services.customer_file import Event
from officer_desk.ui.customers import timeline_words

OF_THE_BAG = ("cash_taken", "cash_counted")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(OF_THE_BAG)))
def test_every_kind_has_a_line_of_its_own(kind: str) -> None:
    event = Event(date(2026, 11, 23), kind, "0" * 32, "", "", "agree", 1_900_000, 2)

    line = timeline_words.event(event)

    others = {timeline_words.event(replace(event, kind=other)) for other in KINDS if other != kind}
    assert line not in others
    assert "{" not in line


@pytest.mark.parametrize("kind", ["application_reviewed", "application_decided"])
def test_each_verdict_is_told_apart(kind: str) -> None:
    lines = {timeline_words.event(Event(date(2026, 11, 23), kind, "", "", "", v, 100)) for v in Verdict}

    assert len(lines) == len(Verdict)
