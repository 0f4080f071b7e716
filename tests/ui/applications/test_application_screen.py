"""One application's page: what is to be done next, by whom, and taking it back."""

from dataclasses import replace

import pytest

from officer_desk.domain.application import Stage
from officer_desk.domain.decision import Verdict
from officer_desk.services import applications, decisions, intake, prepared
from officer_desk.ui.applications.application_screen import ApplicationScreen
from officer_desk.ui.applications.application_words import next_of
from tests.desks import APPROVER, REVIEWER
from tests.ui.applications.conftest import Room, practice_picture, visit


@pytest.fixture
def submitted(desk) -> str:
    return prepared.record_visit(desk, visit("trader"), practice_picture)


def decide(desk, application, verdict, *people) -> None:
    """These people take their steps, one after the other."""
    reason = {Verdict.AGREE: "capacity_proven", Verdict.RETURN: "papers_incomplete", Verdict.DECLINE: "capacity"}
    for person in people:
        decisions.decide(replace(desk, me=person), application, verdict, 3_000_000, reason[verdict], "看过了。")


def test_the_officer_waits_for_a_reviewer(room, hands, submitted):
    screen = room.show(ApplicationScreen(room.workplace, submitted))

    assert not screen.act.isVisible()
    assert hands.there(room.window, "withdraw")


def test_a_reviewer_is_led_to_the_decision(desk, hands, submitted):
    room = Room(replace(desk, me=REVIEWER))
    room.show(ApplicationScreen(room.workplace, submitted))

    hands.press(room.window, "decide")

    assert room.opened == [("decision", submitted)]
    assert not hands.there(room.window, "withdraw")
    room.end()


def test_an_approved_one_is_led_to_the_signing(desk, room, hands, submitted):
    decide(desk, submitted, Verdict.AGREE, REVIEWER, APPROVER)
    room.show(ApplicationScreen(room.workplace, submitted))

    hands.press(room.window, "sign")

    assert room.opened == [("signing", submitted)]


def test_one_that_came_back_says_why_and_goes_on_in_the_intake(desk, room, hands, submitted):
    decide(desk, submitted, Verdict.RETURN, REVIEWER)
    screen = room.show(ApplicationScreen(room.workplace, submitted))
    said = screen.next_words

    hands.press(room.window, "go_on")
    hands.wait(lambda: room.opened, "the intake is asked for")

    assert "看过了" in said
    assert room.opened[0][0] == "intake"
    (draft,) = intake.under_way(desk)
    assert draft.draft == room.opened[0][1]
    assert draft.application == submitted
    assert room.intake(draft.draft).frame.current.key == "submit"


def test_one_that_is_taken_back_is_on_record_with_its_reason(desk, room, hands, submitted):
    room.show(ApplicationScreen(room.workplace, submitted))

    hands.press(room.window, "withdraw")
    hands.press(room.window, "confirm_withdraw")
    assert applications.page(desk, submitted).application.stage is Stage.SUBMITTED
    hands.choose(room.window, "reason", "other_lender")
    hands.press(room.window, "confirm_withdraw")
    room.settle()

    assert applications.page(desk, submitted).application.stage is Stage.WITHDRAWN
    assert not hands.there(room.window, "withdraw")


def test_an_application_of_another_desk_is_said_to_be_elsewhere(room):
    room.show(ApplicationScreen(room.workplace, "0" * 32))

    assert room.opened == [("applications", "")]
    assert room.said[0][1]


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_a_next_sentence(desk, stage, submitted):
    file = decisions.file(desk, submitted)
    page = replace(file.page, application=replace(file.page.application, stage=stage))

    assert next_of(desk, replace(file, page=page)).sentence
