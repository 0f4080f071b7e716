"""The whole intake through its real window: played, left and gone on with, refused, prepared."""

import pytest

from officer_desk.domain.application import Stage
from officer_desk.journey import intake as played
from officer_desk.services import applications, drafts
from tests.ui.applications.conftest import VISITS, visit


@pytest.mark.parametrize("name", VISITS)
def test_a_visit_is_played_page_by_page_until_it_is_sent(name, desk, room, hands, pictures):
    room.intake()

    played.play(hands, room.window, visit(name), pictures)
    hands.wait(lambda: room.opened, "the application's page is asked for")

    place, id = room.opened[-1]
    assert place == "application"
    page = applications.page(desk, id)
    told = visit(name)
    assert page.application.stage is Stage.SUBMITTED
    assert page.application.survey.cash_flow == told.cash_flow
    assert page.application.quote.terms.principal_minor == told.amount_minor
    assert {document.kind for document in page.application.documents} == {paper.kind for paper in told.papers}
    assert drafts.rows(desk) == ()
    assert not any(refused for _, refused in room.said)
