"""What is copied from a desk is marked as a secret, and gone after a while or at a lock; other copies stay."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from officer_desk.ui.clipboard import FORGOTTEN_AFTER_SECONDS, SECRET, ClipboardGuard
from officer_desk.ui.widgets.id_edit import IdEdit
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.phone_edit import PhoneEdit
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable

NUMBER = "110101199003077715"


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def copy_from(qtbot: QtBot, widget: QWidget, take: QKeySequence.StandardKey = QKeySequence.StandardKey.Copy) -> None:
    """Choose all of it and copy, by keys."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(widget, QKeySequence(take))


def line(kind: type[QLineEdit]) -> QLineEdit:
    made = kind()
    made.setText(NUMBER)
    return made


def words() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setPlainText(f"{NUMBER}\n{NUMBER}")
    return made


def figure() -> Label:
    made = Label(Kind.FIGURE, NUMBER)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def table() -> TextTable:
    made = TextTable()
    made.show_columns((Column("Number"),))
    made.show_cells([(NUMBER,)], ["1"])
    made.setCurrentIndex(made.model().index(0, 0))
    return made


@pytest.mark.parametrize(
    "make", [lambda: line(IdEdit), lambda: line(PhoneEdit), lambda: line(QLineEdit), words, figure, table]
)
def test_whatever_is_copied_is_marked_as_a_secret_and_forgotten(qtbot: QtBot, clipboard: QClipboard, make) -> None:
    guard = ClipboardGuard(clipboard, after_seconds=0.2)
    told: list[int] = []
    guard.held.connect(told.append)

    copy_from(qtbot, make())
    copied, marks = clipboard.text(), {kind: bytes(clipboard.mimeData().data(kind).data()) for kind in SECRET}
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=3000)

    assert NUMBER in copied
    assert marks == SECRET
    assert len(told) == 1
    assert 10 <= FORGOTTEN_AFTER_SECONDS <= 30


def test_what_is_cut_is_held_as_well(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(clipboard)

    copy_from(qtbot, line(IdEdit), QKeySequence.StandardKey.Cut)
    held = clipboard.text()
    guard.forget()

    assert (held, clipboard.text()) == (NUMBER, "")


def test_a_copy_that_somebody_made_elsewhere_meanwhile_stays(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(clipboard, after_seconds=0.1)
    copy_from(qtbot, line(IdEdit))

    clipboard.setText("from another program")
    qtbot.wait(200)
    guard.forget()

    assert clipboard.text() == "from another program"
    assert not clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_a_lock_forgets_at_once_and_keeps_no_copy(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(clipboard)
    copy_from(qtbot, line(IdEdit))
    known = [value for value in vars(guard).values() if isinstance(value, str | bytes)]

    guard.forget()

    assert clipboard.text() == ""
    assert not any(NUMBER in str(value) for value in known)
