"""Two columns that go under each other when there is no room, and side by side again."""

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from officer_desk.ui.widgets.columns import Columns, Side
from officer_desk.ui.widgets.label import Label

WIDE, NARROW, HEIGHT = 900, 420, 300
LONG = "A line that is not broken, and needs about half of it"


def test_they_stand_side_by_side_while_both_have_the_room_they_need(qtbot: QtBot) -> None:
    first, second = Label(text=LONG), Label(text=LONG)
    columns = Columns(Side(first), Side(second))
    qtbot.addWidget(columns)
    columns.resize(WIDE, HEIGHT)
    with qtbot.waitExposed(columns):
        columns.show()
    assert columns.beside

    columns.resize(NARROW, HEIGHT)

    qtbot.waitUntil(lambda: second.mapTo(columns, second.pos()).y() > first.mapTo(columns, first.pos()).y())
    assert not columns.beside
    assert all(label.isVisible() and label.width() >= label.sizeHint().width() for label in (first, second))

    columns.resize(WIDE, HEIGHT)

    qtbot.waitUntil(lambda: second.mapTo(columns, second.pos()).x() > first.mapTo(columns, first.pos()).x())
    assert columns.beside


def test_longer_words_send_one_under_the_other(qtbot: QtBot) -> None:
    words = Label(text="short")
    columns = Columns(Side(words), Side(Label(text=LONG)))
    qtbot.addWidget(columns)
    columns.resize(NARROW + 120, HEIGHT)
    with qtbot.waitExposed(columns):
        columns.show()
    assert columns.beside

    words.setText(LONG)

    qtbot.waitUntil(lambda: not columns.beside)


def test_whoever_types_goes_on_typing(qtbot: QtBot) -> None:
    typed, words = QLineEdit(), Label(text=LONG)
    columns = Columns(Side(words), Side(Label(text=LONG), typed))
    qtbot.addWidget(columns)
    columns.resize(WIDE, HEIGHT)
    with qtbot.waitExposed(columns):
        columns.show()
    typed.setFocus()
    qtbot.keyClicks(typed, "12")

    columns.resize(NARROW, HEIGHT)
    qtbot.waitUntil(lambda: not columns.beside)
    qtbot.keyClicks(QApplication.focusWidget(), "34")

    assert typed.text() == "1234"
