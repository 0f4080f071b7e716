"""The whole intake through its real window: played, left and gone on with, refused, prepared."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from officer_desk.domain.application import Stage
from officer_desk.domain.intake import Step
from officer_desk.journey import intake as played
from officer_desk.services import applications, customers, drafts, prepared
from officer_desk.store import journal
from officer_desk.ui.applications.customer_view import CustomerView
from officer_desk.ui.widgets.field import Field
from tests.desks import open_desk
from tests.ui.applications.conftest import VISITS, practice_picture, visit


def recorded(desk) -> list[str]:
    """The kinds of everything on record, in order."""
    with desk.reading() as glance:
        return [operation.kind for operation in journal.pending(glance.connection, desk.device.id, 999)]


def play_to(step, hands, room, told, pictures) -> None:
    """Fill every page before this one."""
    while played.here(hands, room.window) != step:
        played.fill(hands, room.window, told, pictures)
        played.go_on(hands, room.window)


def field_of(within: QWidget, name: str) -> Field:
    """The field around an editor that is in sight."""
    editor = next(one for one in within.findChildren(QWidget, name) if one.isVisible())
    around = editor.parentWidget()
    assert isinstance(around, Field)
    return around


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
    assert [one.identity.name for one in page.people] == [told.who.name, *(party.who.name for party in told.parties)]
    assert drafts.rows(desk) == ()
    assert not any(refused for _, refused in room.said)


@pytest.mark.parametrize("name", VISITS)
def test_the_pages_record_what_a_visit_put_on_record_at_once_records(name, tmp_path, desk, room, hands, pictures):

    other = open_desk(tmp_path / "other")
    prepared.record_visit(other, visit(name), practice_picture)
    room.intake()

    played.play(hands, room.window, visit(name), pictures)
    hands.wait(lambda: room.opened, "the application's page is asked for")

    assert sorted(recorded(desk)) == sorted(recorded(other))


def test_leaving_at_each_step_and_going_on_loses_nothing(desk, room, hands, pictures):
    told = visit("farmer")
    screen = room.intake()
    seen = []

    while (step := played.here(hands, room.window)) != "submit":
        played.fill(hands, room.window, told, pictures)
        room.settle()
        before = screen.visit
        hands.press(room.window, "leave")
        hands.wait(lambda: ("applications", "") in room.opened, "the list is asked for")
        room.opened.clear()
        (row,) = drafts.rows(desk)
        screen = room.intake(row.id)
        seen.append(step)
        assert screen.visit == before
        assert screen.frame.current.key == step == row.step
        played.go_on(hands, room.window)
    hands.press(room.window, "submit")
    hands.wait(lambda: room.opened, "the application's page is asked for")

    assert seen == [str(one) for one in Step if one is not Step.SUBMIT]
    assert applications.page(desk, room.opened[-1][1]).application.stage is Stage.SUBMITTED


def test_a_cash_flow_half_told_is_there_again(desk, room, hands, pictures):
    screen = room.intake()
    play_to("cash_flow", hands, room, visit("trader"), pictures)
    hands.press(room.window, "purchases")
    hands.type(room.window, "bought", "21000")
    hands.press(room.window, "leave")
    hands.wait(lambda: room.opened, "the list is asked for")

    screen = room.intake(drafts.rows(desk)[0].id)

    assert screen.frame.current.key == "cash_flow"
    assert hands.find(room.window, QLineEdit, "bought").text() == "21,000.00"
    assert hands.find(room.window, QLineEdit, "markup").text() == ""


def test_going_elsewhere_without_leaving_keeps_what_was_typed(desk, room, hands):
    room.intake()
    hands.type(room.window, "name", "王敏")

    room.show(QWidget())

    assert [row.title for row in drafts.rows(desk)] == ["王敏"]


def test_an_intake_in_which_nothing_was_said_leaves_no_draft(desk, room, hands):
    room.intake()

    hands.press(room.window, "leave")
    room.settle()

    assert room.opened == [("applications", "")]
    assert drafts.rows(desk) == ()


def test_a_wrong_identity_number_says_so_at_the_field_and_records_nothing(desk, room, hands):
    told = visit("wage_earner")
    screen = room.intake()

    played.fill(hands, room.window, replace(told, who=replace(told.who, id_number="320000199506189928")), None)

    assert field_of(room.window, "id_number").error
    assert not screen.frame.next_button.isEnabled()
    assert recorded(desk) == []


def test_a_paper_with_a_wrong_number_says_so_at_the_field_and_is_not_kept(desk, room, hands, pictures):
    told = visit("wage_earner")
    screen = room.intake()
    play_to("papers", hands, room, told, pictures)
    before = recorded(desk)
    form = hands.find(room.window, QWidget, "paper_id_card_borrower_0")

    hands.type(form, "number", "320000199506189928")
    played.drop(hands, form, pictures(told.papers[0]))
    room.settle()

    assert field_of(form, "number").error
    assert recorded(desk) == before
    assert screen.visit.answers.papers[0].number == "320000199506189928"


def test_a_file_waits_until_the_number_is_right(desk, room, hands, pictures):
    told = visit("wage_earner")
    room.intake()
    play_to("papers", hands, room, told, pictures)
    form = hands.find(room.window, QWidget, "paper_id_card_borrower_0")
    played.drop(hands, form, pictures(told.papers[0]))

    hands.type(form, "number", told.papers[0].number)
    hands.press(form, "attach")
    hands.find(form, QWidget, "replace")

    assert recorded(desk)[-1] == "document_attached"


def test_somebody_elses_number_is_kept_as_it_is_and_stops_the_sending(desk, room, hands, pictures):
    told = visit("wage_earner")
    others = replace(told.papers[0], number="370000198804129927")
    screen = room.intake()
    play_to("papers", hands, room, told, pictures)
    form = hands.find(room.window, QWidget, "paper_id_card_borrower_0")

    hands.type(form, "number", others.number)
    assert field_of(form, "number").error
    played.drop(hands, form, pictures(others))
    hands.wait(lambda: form.chip.text() == "Number does not match", "the mismatch is said")
    told = replace(told, papers=told.papers[1:])
    play_to("submit", hands, room, told, pictures)

    assert not screen.frame.next_button.isEnabled()
    assert applications.page(desk, screen.visit.application).application.stage is Stage.OPEN


def test_a_file_that_is_no_picture_is_refused_in_words(desk, room, hands, tmp_path, pictures):
    told = visit("wage_earner")
    room.intake()
    play_to("papers", hands, room, told, pictures)
    before = recorded(desk)
    form = hands.find(room.window, QWidget, "paper_bank_flow_borrower_0")
    path = tmp_path / "flow.jpg"
    path.write_bytes(b"no picture at all")

    played.drop(hands, form, path)
    room.settle()

    assert form.held.text()
    assert recorded(desk) == before


def test_what_stands_in_the_way_leads_to_its_step(desk, room, hands, pictures):
    told = replace(visit("wage_earner"), papers=(), consents=())
    screen = room.intake()
    play_to("submit", hands, room, told, pictures)

    assert not screen.frame.next_button.isEnabled()
    hands.press(room.window, "go_to_papers")

    assert screen.frame.current.key == "papers"
    assert "submit" not in screen.frame.way()


def test_the_same_person_named_twice_is_refused_at_the_field(desk, room, hands, pictures):
    told = visit("trader")
    spouse = replace(told.parties[0], who=replace(told.parties[0].who, id_number=told.who.id_number))
    spouse = replace(spouse, who=replace(spouse.who, birth_date=told.who.birth_date))
    screen = room.intake()
    play_to("parties", hands, room, told, pictures)
    before = recorded(desk)

    played.fill(hands, room.window, replace(told, parties=(spouse,)), pictures)
    hands.press(room.window, "next")
    form = hands.find(room.window, QWidget, "party_1")
    hands.wait(lambda: field_of(form, "id_number").error, "the refusal at the field")

    assert screen.frame.current.key == "parties"
    assert recorded(desk) == before


def test_a_prepared_visit_fills_every_page(desk, room, hands, pictures):
    told = visit("trader")
    screen = room.intake(answers=told)

    while (step := played.here(hands, room.window)) != "submit":
        if step in ("need", "schedule"):
            hands.press(room.window, "confirmed" if step == "need" else "agreed")
        if step == "papers":
            for paper in told.papers:
                form = hands.find(room.window, QWidget, f"paper_{paper.kind}_{paper.role}_{paper.place}")
                played.drop(hands, form, pictures(paper))
                hands.find(form, QWidget, "replace")
        played.go_on(hands, room.window)

    assert screen.frame.next_button.isEnabled()
    page = applications.page(desk, screen.visit.application)
    assert page.application.survey.cash_flow == told.cash_flow
    assert page.application.documents[0].number_matches


def test_somebody_who_was_here_before_is_not_written_down_twice(desk, room, hands, pictures):
    told = visit("wage_earner")
    prepared.record_visit(desk, told, practice_picture)
    screen = room.intake()
    played.fill(hands, room.window, told, pictures)

    hands.press(room.window, "use_customer")
    room.settle()
    played.go_on(hands, room.window)
    played.fill(hands, room.window, told, pictures)
    played.go_on(hands, room.window)

    assert len(customers.everybody(desk)) == 1
    assert screen.visit.customer == customers.everybody(desk)[0].id


def test_other_figures_than_those_read_back_want_another_yes(desk, room, hands, pictures):
    screen = room.intake()
    play_to("need", hands, room, visit("wage_earner"), pictures)
    played.fill(hands, room.window, visit("wage_earner"), pictures)

    hands.type(room.window, "amount", "18000")

    assert not screen.frame.next_button.isEnabled()


def test_less_than_asked_may_be_agreed_and_is_judged_again(desk, room, hands, pictures):
    told = visit("wage_earner")
    screen = room.intake()
    play_to("schedule", hands, room, told, pictures)

    hands.press(room.window, "agreed")
    hands.type(room.window, "amount", "15000")
    assert not screen.frame.next_button.isEnabled()
    hands.press(room.window, "agreed")
    played.go_on(hands, room.window)

    application = applications.page(desk, screen.visit.application).application
    assert application.quote.terms.principal_minor == 1_500_000
    assert application.survey is not None
    assert application.need.amount_minor == told.amount_minor


class Marks(QTranslator):
    """A language in which every word stands between marks."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"«{source}»"


def test_another_language_changes_the_words_and_keeps_what_was_typed(qapp, desk, room, hands, pictures):
    told = visit("trader")
    screen = room.intake()
    marks = Marks()

    while (step := played.here(hands, room.window)) != "submit":
        played.fill(hands, room.window, told, pictures)
        room.settle()
        before = screen.visit
        QCoreApplication.installTranslator(marks)
        room.settle()
        assert screen.frame.current.title().startswith("«"), step
        assert screen.visit == before
        QCoreApplication.removeTranslator(marks)
        room.settle()
        played.go_on(hands, room.window)

    assert screen.frame.next_button.isEnabled()


@pytest.mark.parametrize(("name", "size"), [*((name, (1072, 770)) for name in VISITS), ("farmer", (816, 640))])
def test_no_page_is_wider_than_its_place_and_the_buttons_are_always_in_sight(name, size, room, hands, pictures):
    room.window.resize(*size)
    screen = room.intake()
    too_wide = []

    while (step := played.here(hands, room.window)) != "submit":
        played.fill(hands, room.window, visit(name), pictures)
        page, frame = screen.frame.current, screen.frame
        place = next(one for one in frame.findChildren(QScrollArea) if one.isAncestorOf(page))
        if page.minimumSizeHint().width() > place.viewport().width():
            too_wide.append((step, page.minimumSizeHint().width(), place.viewport().width()))
        for button in (frame.next_button, frame.back_button, frame.leave_button):
            corner = button.mapTo(room.window, button.rect().bottomRight())
            assert room.window.rect().contains(corner), step
        played.go_on(hands, room.window)

    assert too_wide == []


def test_the_screen_turned_to_the_customer_says_what_it_costs_in_words_and_both_rates(desk, room, hands, pictures):
    room.intake()
    play_to("schedule", hands, room, visit("wage_earner"), pictures)

    hands.press(room.window, "show_customer")
    view = hands.find(room.window, CustomerView, "customer_view")
    said = "\n".join(label.text() for label in view.findChildren(QLabel))

    assert "¥19,000.00" in view.sentence.text()
    assert "12.00\u00a0%" in said
    assert "12.68\u00a0%" in said
    assert "王敏" in said
    hands.press(view, "back")
    assert not view.isVisible()


def test_without_figures_there_is_nothing_to_turn_to(room):
    screen = room.intake()

    screen.customer_view()

    assert room.said
    assert not room.window.findChildren(CustomerView)


def test_the_schedule_follows_a_key_within_a_frame(desk, room, hands, pictures):
    screen = room.intake()
    play_to("schedule", hands, room, replace(visit("trader"), agreed_months=36), pictures)
    page = screen.frame.current
    took = []

    for amount in range(2_900_000, 2_901_000, 100):
        before = time.perf_counter()
        page.amount.set_value_minor(amount)
        took.append(time.perf_counter() - before)
        room.settle()

    assert page.figures().terms.periods == 36
    assert min(took) < 0.016


def test_offers_for_what_was_typed_before_are_never_taken_for_what_is_typed_now(desk, room, hands, pictures):
    screen = room.intake()
    play_to("product", hands, room, visit("trader"), pictures)
    page = screen.frame.current

    page.enter()
    page.months.set_number(36)
    hands.wait(lambda: page.figures() is not None, "the offers are there")
    played.fill(hands, room.window, replace(visit("trader"), agreed_months=36), pictures)
    played.go_on(hands, room.window)

    quote = applications.page(desk, screen.visit.application).application.quote
    assert (quote.terms.product, quote.terms.periods) == ("trade-principal", 36)
