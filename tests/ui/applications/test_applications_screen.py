"""The list of applications: what is in it, how it is narrowed, and prepared visits."""

import json

import pytest

from officer_desk import resources
from officer_desk.services import drafts, intake, prepared
from officer_desk.ui.applications.applications_screen import ApplicationsScreen, Group
from tests.ui.applications.conftest import practice_picture, visit

WAGE_EARNER = resources.root() / "resources" / "visits" / "wage_earner.json"


def shown(screen: ApplicationsScreen) -> list[str]:
    """The names in the list, in order."""
    model = screen.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def two(desk) -> dict[str, str]:
    return {name: prepared.record_visit(desk, visit(name), practice_picture) for name in ("trader", "wage_earner")}


def test_an_empty_list_says_what_would_be_here_and_begins_it(room, hands):
    room.show(ApplicationsScreen(room.workplace))

    hands.press(room.window, "receive_customer")

    assert room.opened == [("intake", "")]


def test_the_list_is_narrowed_by_what_is_typed_and_by_stage(room, hands, two):
    screen = room.show(ApplicationsScreen(room.workplace))
    everybody = shown(screen)

    hands.type(room.window, "search", "刘芳")
    hands.wait(lambda: shown(screen) == ["刘芳"], "only her")
    hands.choose(room.window, "group", Group.APPROVED)

    assert sorted(everybody) == ["刘芳", "王敏"]
    assert shown(screen) == []


def test_a_visit_that_is_only_begun_stands_in_the_list_and_goes_on(desk, room, two):
    begun = intake.begin(desk, visit("farmer"))
    intake.keep(desk, begun)
    screen = room.show(ApplicationsScreen(room.workplace))

    screen.table.key_opened.emit(begun.draft)
    screen.table.key_opened.emit(two["trader"])

    assert shown(screen)[0] == "韦建国"
    assert room.opened == [("intake", begun.draft), ("application", two["trader"])]


def test_enter_opens_the_only_hit(room, hands, two):
    screen = room.show(ApplicationsScreen(room.workplace))
    hands.type(room.window, "search", "王敏")

    screen.search.returnPressed.emit()
    room.settle()

    assert room.opened == [("application", two["wage_earner"])]


def test_a_prepared_visit_begins_an_intake_that_is_filled(desk, room, hands):
    room.show(ApplicationsScreen(room.workplace, ask=lambda window, kinds: str(WAGE_EARNER)))

    hands.press(room.window, "open_prepared_visit")
    hands.wait(lambda: room.opened, "the intake is asked for")

    place, draft = room.opened[0]
    assert place == "intake"
    assert room.intake(draft).visit.answers.who.name == "王敏"


@pytest.mark.parametrize(
    ("change", "field"),
    [({"amount": 19000}, "amount"), ({"who": {}}, "who.name"), ({"nonsense": 1}, "nonsense")],
)
def test_a_mistake_in_a_prepared_visit_is_said_with_its_field(desk, room, hands, tmp_path, change, field):
    path = tmp_path / "visit.json"
    path.write_text(json.dumps(json.loads(WAGE_EARNER.read_text("utf-8")) | change), "utf-8")
    screen = room.show(ApplicationsScreen(room.workplace, ask=lambda window, kinds: str(path)))

    hands.press(room.window, "open_prepared_visit")
    hands.wait(lambda: screen.message.text, "the refusal in words")

    assert field in screen.message.text
    assert room.opened == []
    assert drafts.rows(desk) == ()


def test_pictures_are_found_beside_the_visit(desk, room, hands, tmp_path):
    told = json.loads(WAGE_EARNER.read_text("utf-8"))
    told["papers"][1]["file"] = "certificate.jpg"
    (tmp_path / "visit.json").write_text(json.dumps(told), "utf-8")
    room.show(ApplicationsScreen(room.workplace, ask=lambda window, kinds: str(tmp_path / "visit.json")))

    hands.press(room.window, "open_prepared_visit")
    hands.wait(lambda: room.opened, "the intake is asked for")

    (begun,) = intake.under_way(desk)
    assert begun.answers.papers[1].file == str(tmp_path / "certificate.jpg")
