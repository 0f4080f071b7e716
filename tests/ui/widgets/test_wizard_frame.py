"""The way through a wizard: with the mouse, with the keyboard, forwards and back, and never with a loss."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from officer_desk.ui import theme
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.schedule_table import ScheduleTable
from officer_desk.ui.widgets.step_list import StepState
from officer_desk.ui.widgets.wizard_frame import WizardFrame
from officer_desk.ui.widgets.wizard_page import Page
from tests.ui.widget_board import RepaymentPage, wizard


class Question(Page):
    """A page with one question that must be answered."""

    def __init__(self, key: str, needed: bool = True) -> None:
        super().__init__()
        self.key = key
        self.editor = QLineEdit()
        self.seen: list[str] = []
        self.add_field(Field(self.editor, needed, label=f"&{key.title()}"))
        self.lender = QCheckBox("Has a lender")
        self.note = QTextEdit()
        self.add(self.lender)
        self.add(self.note)

    def title(self) -> str:
        return f"What is the {self.key}?"

    def step_name(self) -> str:
        return self.key.title()

    def enter(self) -> None:
        self.seen.append("enter")

    def leave(self) -> None:
        self.seen.append("leave")


class Walk:
    """A shown wizard of four steps, in which the guarantor comes only for a large need."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pages = {key: Question(key) for key in ("name", "need", "guarantor", "check")}
        self.frame = WizardFrame(tuple(self.pages.values()), self.following)
        self.frame.resize(1072, 720)
        qtbot.addWidget(self.frame)
        with qtbot.waitExposed(self.frame):
            self.frame.show()

    def following(self, key: str) -> str | None:
        large = self.pages["need"].editor.text() == "large"
        return {"name": "need", "need": "guarantor" if large else "check", "guarantor": "check"}.get(key)

    def answer(self, text: str = "something") -> None:
        page = self.frame.current
        assert isinstance(page, Question)
        page.editor.setText(text)


@pytest.fixture
def walk(qtbot: QtBot) -> Walk:
    return Walk(qtbot)


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_next_waits_for_the_answer_and_says_what_is_needed(walk: Walk, qtbot: QtBot) -> None:
    click(qtbot, walk.frame.next_button)

    assert walk.frame.current.key == "name"
    assert not walk.frame.next_button.isEnabled()
    assert walk.frame._needed.text() == "Still needed: Name"
    assert walk.frame.next_button.accessibleDescription() == "Still needed: Name"


def test_next_says_what_comes_next_and_goes_there(walk: Walk, qtbot: QtBot) -> None:
    walk.answer()
    words = walk.frame.next_button.text()

    with qtbot.waitSignal(walk.frame.moved) as moved:
        click(qtbot, walk.frame.next_button)

    assert words == "Next: Need"
    assert moved.args == ["need"]
    assert walk.frame.current.isVisible()
    assert not walk.pages["name"].isVisible()
    assert walk.frame._title.text() == "What is the need?"
    assert walk.pages["name"].seen == ["enter", "leave"]


def test_enter_explains_near_the_field_what_is_missing(walk: Walk, qtbot: QtBot) -> None:
    field = walk.pages["name"].fields[0]

    qtbot.keyClick(walk.pages["name"].editor, Qt.Key.Key_Return)

    assert walk.frame.current.key == "name"
    assert field.error == "Needed to go on."
    assert field.editor.hasFocus()


def test_the_whole_way_goes_by_the_keyboard_alone(walk: Walk, qtbot: QtBot) -> None:
    for text in ("Wang", "small", "yes"):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        qtbot.keyClicks(focused, text)
        if walk.frame.current.key != "check":
            qtbot.keyClick(focused, Qt.Key.Key_Return)

    with qtbot.waitSignal(walk.frame.finished):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Enter)

    assert walk.frame.way() == ("name", "need", "check")


def test_escape_goes_back_without_loss(walk: Walk, qtbot: QtBot) -> None:
    walk.answer("Wang")
    walk.frame.go_on()
    walk.answer("half a sen")

    qtbot.keyClick(walk.pages["need"].editor, Qt.Key.Key_Escape)

    assert walk.frame.current.key == "name"
    assert walk.pages["name"].editor.text() == "Wang"
    walk.frame.go_on()
    assert walk.pages["need"].editor.text() == "half a sen"


def test_escape_on_the_first_page_saves_and_leaves(walk: Walk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(walk.frame.left):
        qtbot.keyClick(walk.pages["name"].editor, Qt.Key.Key_Escape)


def test_save_and_leave_is_there_on_every_page(walk: Walk, qtbot: QtBot) -> None:
    walk.answer()
    walk.frame.go_on()

    with qtbot.waitSignal(walk.frame.left):
        click(qtbot, walk.frame.leave_button)


def test_enter_in_a_long_text_is_a_new_line_and_on_a_button_presses_it(walk: Walk, qtbot: QtBot) -> None:
    walk.answer()
    walk.frame.go_on()
    walk.answer()
    note = walk.pages["need"].note
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Return)
    still_here = walk.frame.current.key

    walk.frame.back_button.setFocus()
    qtbot.keyClick(walk.frame.back_button, Qt.Key.Key_Return)

    assert still_here == "need"
    assert walk.frame.current.key == "name"


def test_an_answer_changes_the_steps_that_are_still_to_come(walk: Walk) -> None:
    walk.answer()
    walk.frame.go_on()
    before = walk.frame.route()

    walk.answer("large")

    assert before == ("name", "need", "check")
    assert walk.frame.route() == ("name", "need", "guarantor", "check")
    assert [step.state for step in walk.frame._steps.steps()] == [
        StepState.DONE,
        StepState.CURRENT,
        StepState.COMING,
        StepState.COMING,
    ]
    assert walk.frame.next_button.text() == "Next: Guarantor"


def test_only_pages_on_the_way_count_after_going_back(walk: Walk) -> None:
    for text in ("Wang", "large", "Li"):
        walk.answer(text)
        walk.frame.go_on()
    walk.frame.go_back()
    walk.frame.go_back()
    walk.answer("small")
    walk.frame.go_on()

    assert walk.frame.way() == ("name", "need", "check")


def test_a_step_that_is_done_can_be_gone_back_to(walk: Walk) -> None:
    for text in ("Wang", "large"):
        walk.answer(text)
        walk.frame.go_on()

    walk.frame._steps.chosen.emit("name")

    assert walk.frame.way() == ("name",)
    walk.frame.go_back_to("check")
    assert walk.frame.way() == ("name",)


def test_a_draft_goes_on_where_it_was_left(walk: Walk) -> None:
    walk.frame.resume(("name", "gone in this version", "need"))

    assert walk.frame.way() == ("name", "need")
    assert walk.frame.current.key == "need"


def test_the_last_page_says_what_happens(walk: Walk, qtbot: QtBot) -> None:
    walk.frame.set_finish("Send to head office")
    for text in ("Wang", "small"):
        walk.answer(text)
        walk.frame.go_on()

    assert walk.frame.next_button.text() == "Send to head office"


@pytest.mark.parametrize(("points", "steps_beside"), [(11, True), (22, False)])
def test_the_frame_fits_a_small_screen_at_every_size_of_type(
    qtbot: QtBot, qapp: QApplication, points: int, steps_beside: bool
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, points)
    frame = wizard()
    qtbot.addWidget(frame)
    frame.resize(1072, 720)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.resume(("amount", "repayment"))

    assert (frame.width(), frame.height()) == (1072, 720)
    assert frame._steps.isVisible() is steps_beside
    assert frame._where.isVisible() is not steps_beside
    assert frame.next_button.geometry().right() <= 1072
    assert frame.next_button.geometry().bottom() <= 720
    assert frame.current.fields[0].isVisible()


def test_enter_in_a_table_that_opens_nothing_goes_on(qtbot: QtBot) -> None:
    frame = wizard()
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.resume(("amount", "repayment"))
    page = frame.current
    assert isinstance(page, RepaymentPage)
    page.rhythm.set_value("m")
    assert page.consequence is not None
    table = page.consequence.findChild(ScheduleTable)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)

    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert frame.current.key == "check"
