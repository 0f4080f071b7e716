"""Deciding, as a reviewer and an approver press it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from officer_desk.domain.application import Stage
from officer_desk.domain.decision import Level, Verdict
from officer_desk.journey import deciding
from officer_desk.journey.hands import Hands
from officer_desk.services import applications, decisions
from officer_desk.services.desk import Desk
from officer_desk.ui import words
from officer_desk.ui.decisions.paper_viewer import PaperViewer
from officer_desk.ui.decisions.verdict_form import Answer
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from tests.desks import APPROVER, OFFICER, REVIEWER
from tests.services.test_main_job import apply_for, visit
from tests.services.test_main_job import decide as decide_by_services
from tests.ui.decisions.conftest import As


def stage_of(desk: Desk, application: str) -> Stage:
    return applications.page(desk, application).application.stage


def test_a_reviewer_recommends_and_an_approver_approves(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("trader"))
    hands = Hands()

    deciding.decide(hands, window_of(REVIEWER), application, Verdict.AGREE, "capacity_proven", "看过全部资料。")
    deciding.decide(hands, window_of(APPROVER), None, Verdict.AGREE, "with_guarantee", "")

    known = applications.page(desk, application).application
    assert known.stage is Stage.APPROVED
    assert [(one.level, one.by, one.reason) for one in known.decisions] == [
        (Level.REVIEW, REVIEWER.id, "capacity_proven"),
        (Level.APPROVAL, APPROVER.id, "with_guarantee"),
    ]
    assert [said.words for said in decisions.file(desk, application).said] == ["看过全部资料。", ""]


def test_a_lower_amount_is_what_the_officer_may_lend(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))
    hands, window = Hands(), window_of(REVIEWER)

    deciding.decide(hands, window, application, Answer.LOWER, "capacity_proven", "", amount_minor=1_500_000)

    (decision,) = applications.page(desk, application).application.decisions
    assert (decision.verdict, decision.amount_minor) == (Verdict.AGREE, 1_500_000)
    assert window.said == [(f"{visit('wage_earner').who.name}: ¥15,000.00 recommended.", False)]


def test_sending_back_gives_the_application_to_the_officer_again(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))

    deciding.decide(Hands(), window_of(REVIEWER), application, Verdict.RETURN, "papers_incomplete", "工资流水看不清。")

    assert stage_of(desk, application) is Stage.OPEN
    assert decisions.file(desk, application).said[0].words == "工资流水看不清。"


def test_after_a_decision_the_next_in_the_queue_comes(desk: Desk, window_of: As) -> None:
    first = apply_for(desk, visit("wage_earner"))
    second = apply_for(desk, visit("trader"))
    window = window_of(REVIEWER)

    deciding.decide(Hands(), window, first, Verdict.DECLINE, "purpose", "")

    assert window.went == [("decisions", ""), ("decision", first), ("decision", second)]
    assert stage_of(desk, first) is Stage.REVIEWED


def test_the_empty_queue_says_what_would_be_here(desk: Desk, window_of: As) -> None:
    window, hands = window_of(REVIEWER), Hands()
    screen = window.screen

    hands.wait(lambda: screen.waiting is not None, "the queue")

    assert screen.waiting == ()
    assert screen._empty.isVisible()
    assert not hands.there(window, "open_next")


@pytest.mark.parametrize(("me", "rule"), [(OFFICER, "own_application"), (APPROVER, "role_may_not")])
def test_who_may_not_decide_is_told_why_and_cannot(desk: Desk, window_of: As, me, rule) -> None:
    application = apply_for(desk, visit("wage_earner"))
    window, hands = window_of(me), Hands()
    window.go("decision", application)

    hands.wait(lambda: window.screen.form.findChildren(NeedsYouRow), "objections")

    objections = decisions.objections(window.workplace.desk, application, 0)
    assert rule in [one.rule for one in objections]
    told = [row.accessibleName() for row in window.screen.form.findChildren(NeedsYouRow)]
    assert told == [words.finding(one) for one in objections]
    assert not window.screen.form.decide.isEnabled()


def test_an_amount_over_the_limit_is_refused_in_words_and_a_lower_one_may_go(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("trader"))
    careful = replace(desk, pack=replace(desk.pack, approval_limits={"approver": 2_000_000}))
    asked = applications.page(desk, application).application.quote.terms.principal_minor
    decisions.decide(replace(desk, me=REVIEWER), application, Verdict.AGREE, asked, "capacity_proven", "")
    window, hands = window_of(APPROVER, careful), Hands()
    screen = deciding.open_file(hands, window, application)

    hands.choose(screen, "verdict", Answer.AGREE)
    hands.wait(lambda: screen.form.findChildren(NeedsYouRow), "the objection")
    refused = screen.form.decide.isEnabled()
    deciding.fill_in(hands, screen, Answer.LOWER, "capacity_proven", "", amount_minor=2_000_000)
    hands.press(screen, "decide")

    hands.wait(lambda: stage_of(desk, application) is Stage.APPROVED, "the approval")
    assert not refused
    assert applications.page(desk, application).application.approval().amount_minor == 2_000_000


def test_the_words_follow_the_language_and_what_is_filled_in_stays(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("trader"))
    hands, window = Hands(), window_of(REVIEWER)
    screen = deciding.open_file(hands, window, application)
    deciding.fill_in(hands, screen, Answer.RETURN, "figures_unclear", "流水看不清。")

    QLocale.setDefault(QLocale("zh_CN"))
    QApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))

    assert any("2026年11月23日" in text for text in _texts(screen))
    assert (screen.form.answer, screen.form.reason.value()) == (Answer.RETURN, "figures_unclear")
    assert screen.form.words.toPlainText() == "流水看不清。"


def test_a_file_that_was_decided_elsewhere_cannot_be_decided_again(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))
    window, hands = window_of(REVIEWER), Hands()
    screen = deciding.open_file(hands, window, application)
    deciding.fill_in(hands, screen, Answer.AGREE, "capacity_proven", "")

    elsewhere = replace(window.workplace.desk, me=REVIEWER)
    decisions.decide(elsewhere, application, Verdict.DECLINE, 0, "purpose", "")

    hands.wait(lambda: screen.form.findChildren(NeedsYouRow), "the objection")
    hands.wait(lambda: not screen.form.decide.isEnabled(), "the button is locked")
    assert len(applications.page(desk, application).application.decisions) == 1


def test_what_is_left_out_is_asked_for_and_nothing_is_sent(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))
    window, hands = window_of(REVIEWER), Hands()
    screen = deciding.open_file(hands, window, application)

    hands.press(screen, "decide")
    hands.choose(screen, "verdict", Answer.LOWER)
    hands.press(screen, "decide")

    assert screen.form._fields["amount"].error
    assert screen.form._fields["reason"].error
    assert stage_of(desk, application) is Stage.SUBMITTED


def test_one_file_shows_everything_a_decision_rests_on(desk: Desk, window_of: As) -> None:
    told = visit("trader")
    application = apply_for(desk, told)
    decide_by_services(desk, application)
    window, hands = window_of(APPROVER), Hands()
    window.go("decision", application)
    hands.wait(lambda: hands.there(window, "verdict"), "the file")

    hands.press(window, "stressed_debt_cover")

    seen = _texts(window)
    for expected in (told.words, told.who.name, told.parties[0].who.name, told.flags[0].note, "12.00", "30,000.00"):
        assert any(expected in text for text in seen), expected
    assert "看过全部资料。" in " ".join(seen)
    assert hands.there(window, "why")
    assert hands.there(window, "paper_id_card_spouse")


def test_a_paper_opens_whole(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))
    window, hands = window_of(REVIEWER), Hands()
    screen = deciding.open_file(hands, window, application)

    hands.press(screen, "paper_id_card_borrower")
    viewer = hands.find(screen, PaperViewer, "paper_viewer")
    hands.wait(lambda: not viewer.picture.empty, "the picture")
    hands.press(viewer, "close")

    assert not hands.there(screen, "paper_viewer")


def test_a_paper_that_is_only_at_head_office_says_so(desk: Desk, window_of: As) -> None:
    application = apply_for(desk, visit("wage_earner"))
    window, hands = window_of(REVIEWER), Hands()
    screen = deciding.open_file(hands, window, application)
    file = decisions.file(desk, application)
    away = tuple(replace(paper, here=False, thumbnail=None) for paper in file.papers)
    screen.show_file(replace(file, papers=away))

    hands.press(screen, "paper_id_card_borrower")

    viewer = hands.find(screen, PaperViewer, "paper_viewer")
    assert any("next sync" in text for text in _texts(viewer))
    assert viewer.picture.empty


def _texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
