"""Editors of money, dates and numbers: what is typed becomes a value, and what is wrong is said under the field."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.date_edit import DateEdit
from officer_desk.ui.widgets.field import Field, without_mnemonic
from officer_desk.ui.widgets.id_edit import IdEdit
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.widgets.phone_edit import PhoneEdit
from tests.ui.widgets.conftest import Show

TODAY = date(2026, 11, 23)


def commit(editor: QWidget, text: str) -> None:
    """Type by an input method, as Chinese is typed."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def leave(editor: QWidget, qtbot: QtBot) -> None:
    """Go on to the next field with Tab."""
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)


def below(field: Field) -> str:
    return field._below.text() if field._below.isVisible() else ""


@pytest.mark.parametrize(
    ("typed", "value", "written"),
    [("2万", 2_000_000, "20,000.00"), ("１２３４５", 1_234_500, "12,345.00"), ("1,234.5", 123_450, "1,234.50")],
)
def test_an_amount_is_read_while_it_is_typed_and_written_out_afterwards(
    shown: Show, qtbot: QtBot, typed: str, value: int, written: str
) -> None:
    money = MoneyEdit()
    shown(Field(money, label="Amount"))

    money.setFocus()
    commit(money, typed)

    assert money.value_minor() == value
    leave(money, qtbot)
    assert money.text() == written


def test_an_amount_tells_its_value_once_for_each_change(qtbot: QtBot) -> None:
    money = MoneyEdit()
    qtbot.addWidget(money)
    values: list[int | None] = []
    money.value_changed.connect(values.append)

    for text in ("5", "50", "50.", "50.0", "50.00", "50.00x", ""):
        money.setText(text)

    assert values == [500, 5000, None]


def test_a_bad_amount_is_told_on_leaving_and_taken_back_when_it_is_mended(shown: Show, qtbot: QtBot) -> None:
    money = MoneyEdit(largest_minor=5_000_000)
    field = Field(money, mandatory=True, label="Amount")
    shown(field)

    money.setFocus()
    commit(money, "6万")
    while_typing = below(field)
    leave(money, qtbot)
    told = below(field)
    money.setFocus()
    qtbot.keyClick(money, Qt.Key.Key_Home)
    qtbot.keyClick(money, Qt.Key.Key_Delete)
    qtbot.keyClicks(money, "4")

    assert while_typing == ""
    assert told == "At most 50,000.00."
    assert below(field) == ""
    assert money.value_minor() == 4_000_000


@pytest.mark.parametrize("text", ["-5", "1,2", "abc", "1.234", "99999999999999"])
def test_each_kind_of_bad_amount_has_its_sentence(qtbot: QtBot, text: str) -> None:
    money = MoneyEdit()
    qtbot.addWidget(money)
    money.setText(text)

    assert money.problem().endswith(".")
    assert money.value_minor() is None


def test_an_identity_number_is_judged_with_its_last_figure_and_not_before(shown: Show, qtbot: QtBot) -> None:
    asked: list[str] = []

    def check(text: str) -> str:
        asked.append(text)
        return "" if text.endswith("X") else "Read the last figure again."

    editor = IdEdit(check)
    field = Field(editor, label="Identity card")
    shown(field)
    editor.setFocus()

    qtbot.keyClicks(editor, "110105 19491231 00")
    before = (below(field), list(asked))
    qtbot.keyClicks(editor, "21")
    told = below(field)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "x")

    assert before == ("", [])
    assert told == "Read the last figure again."
    assert below(field) == ""
    assert editor.value() == "11010519491231002X"


def test_a_phone_number_forgives_spaces_dashes_and_full_width_figures(qtbot: QtBot) -> None:
    editor = PhoneEdit()
    qtbot.addWidget(editor)

    editor.setText(" １３８-0013 8000 ")

    assert editor.value() == "13800138000"


def test_a_date_may_be_typed_in_any_form_and_is_written_in_the_readers(shown: Show, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    day = DateEdit(TODAY)
    shown(Field(day, label="日期(&D)"))
    days: list[date | None] = []
    day.value_changed.connect(days.append)

    day.setFocus()
    qtbot.keyClicks(day, "12-1")
    leave(day, qtbot)

    assert day.text() == "2026年12月1日"
    assert days[-1] == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("soon", "Type a date, as in 23 Nov 2026."),
        ("30 Feb 2026", "There is no such day."),
        ("1 Nov 2026", "Not before 23 Nov 2026."),
        ("1 Jan 2028", "Not after 31 Dec 2026."),
    ],
)
def test_a_date_out_of_reach_is_told(shown: Show, qtbot: QtBot, typed: str, sentence: str) -> None:
    day = DateEdit(TODAY)
    day.set_range(TODAY, date(2026, 12, 31))
    field = Field(day, label="Day")
    shown(field)

    day.setFocus()
    qtbot.keyClicks(day, typed)
    leave(day, qtbot)

    assert below(field) == sentence
    assert day.day() is None


def test_a_day_is_picked_from_the_calendar_by_the_keyboard_alone(shown: Show, qtbot: QtBot) -> None:
    day = DateEdit(TODAY)
    shown(Field(day, label="Day"))
    day.setFocus()

    qtbot.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = day._calendar
    assert calendar is not None
    table = calendar.focusWidget() or calendar
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert day.day() == date(2026, 11, 24)
    assert not calendar.isVisible()


def test_a_date_changes_its_form_with_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    day = DateEdit(TODAY)
    qtbot.addWidget(day)
    day.set_day(TODAY)
    QLocale.setDefault(QLocale("zh_CN"))

    qapp.sendEvent(day, QEvent(QEvent.Type.LanguageChange))

    assert day.text() == "2026年11月23日"
    assert day.day() == TODAY


def test_a_field_names_its_editor_for_those_who_hear_it(qtbot: QtBot) -> None:
    editor = QLineEdit()
    field = Field(editor, label="姓名(&N)", hint="As on the card.")
    qtbot.addWidget(field)

    field.show_error("Needed.")

    assert editor.accessibleName() == "姓名"
    assert editor.accessibleDescription() == "Needed."
    assert field._label.buddy() is editor
    assert without_mnemonic("Full &name") == "Full name"


def test_a_needed_field_says_so_only_when_it_is_asked(shown: Show) -> None:
    needed, free = Field(QLineEdit(), mandatory=True, label="Name"), Field(QLineEdit(), label="Nickname")
    shown(needed, free)
    quiet = below(needed)

    for field in (needed, free):
        field.show_missing()

    assert quiet == ""
    assert below(needed) == "Needed to go on."
    assert below(free) == ""
    needed.editor.setText("王")
    assert below(needed) == ""
    assert needed.satisfied()


def test_a_field_that_may_stay_empty_still_refuses_what_is_wrong(qtbot: QtBot) -> None:
    money = MoneyEdit()
    field = Field(money, label="Savings")
    qtbot.addWidget(field)

    assert field.satisfied()
    money.setText("some")
    assert not field.satisfied()


@pytest.mark.parametrize("editor", [QComboBox, QTextEdit, QLineEdit])
def test_a_field_hears_every_kind_of_editor(qtbot: QtBot, editor: type[QWidget]) -> None:
    made = editor()
    field = Field(made, mandatory=True, label="Word")
    qtbot.addWidget(field)

    with qtbot.waitSignal(field.changed):
        match made:
            case QComboBox():
                made.addItems(["one", "two"])
            case QTextEdit() | QLineEdit():
                made.setText("one")

    assert field.satisfied()


@pytest.mark.parametrize("stacked", [False, True])
def test_a_choice_moves_with_the_arrows_and_says_what_was_chosen(shown: Show, qtbot: QtBot, stacked: bool) -> None:
    choice: Choice[int] = Choice(((1, "Monthly"), (2, "Weekly"), (3, "Once")), stacked=stacked)
    field = Field(choice, mandatory=True, label="How often")
    shown(field)
    empty = (choice.value(), field.satisfied())

    choice.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    assert empty == (None, False)
    assert choice.value() == 2
    assert field.satisfied()
    choice.set_value(None)
    assert choice.value() is None


def test_a_choice_keeps_its_answer_when_its_words_change(qtbot: QtBot) -> None:
    choice: Choice[str] = Choice((("m", "Monthly"), ("w", "Weekly")))
    qtbot.addWidget(choice)
    choice.set_value("w")

    choice.set_answers((("m", "每月"), ("w", "每周")))

    assert choice.value() == "w"
    assert [button.text() for button in choice._group.buttons()] == ["每月", "每周"]
    choice.set_answers((("w", "每周"), ("o", "一次")))
    assert choice.value() == "w"


def test_a_field_hears_each_step_of_a_spin_box_and_a_tick(shown: Show, qtbot: QtBot) -> None:
    months, agreed = QSpinBox(), QCheckBox("She agrees")
    fields = (Field(months, mandatory=True, label="Months"), Field(agreed, mandatory=True, label="Consent"))
    shown(*fields)
    heard: list[str] = []
    for field in fields:
        field.changed.connect(lambda field=field: heard.append(field.label))
    before = fields[1].satisfied()

    months.setFocus()
    qtbot.keyClick(months, Qt.Key.Key_Up)
    agreed.setFocus()
    qtbot.keyClick(agreed, Qt.Key.Key_Space)

    assert heard == ["Months", "Consent"]
    assert not before
    assert fields[1].satisfied()
