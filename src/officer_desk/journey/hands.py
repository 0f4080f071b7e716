"""The hands that press real buttons and type into real fields, found by the names that the screens give them."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from officer_desk.ui import format as shown
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.date_edit import DateEdit

W = TypeVar("W", bound=QWidget)

PATIENCE_SECONDS = 30.0
STEP_SECONDS = 0.005


class Stuck(Exception):
    """What the hands looked for did not come; the message names it."""


class Hands:
    """Presses and types as a person does; whatever is not in sight, or not allowed, cannot be pressed."""

    def __init__(self, pictures: Path | None = None, patience: float = PATIENCE_SECONDS) -> None:
        self._pictures = pictures
        self._patience = patience
        self._taken = 0

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Let the program run until this holds; raises `Stuck` when it never does."""
        end = time.monotonic() + self._patience
        while not until():
            if time.monotonic() > end:
                raise Stuck(what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(STEP_SECONDS)

    def find(self, within: QWidget, kind: type[W], name: str) -> W:
        """The visible part with this name; waits for it."""
        self.wait(lambda: _visible(within, kind, name) is not None, f"{kind.__name__} {name!r}")
        found = _visible(within, kind, name)
        if found is None:
            raise Stuck(name)
        _bring_into_sight(found)
        return found

    def there(self, within: QWidget, name: str) -> bool:
        """Whether a part with this name is in sight now."""
        return _visible(within, QWidget, name) is not None

    def press(self, within: QWidget, name: str) -> None:
        """Press a button as soon as it may be pressed."""
        button = self.find(within, QAbstractButton, name)
        self.wait(button.isEnabled, f"{name!r} may be pressed")
        _bring_into_sight(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, within: QWidget, name: str, text: str) -> None:
        """Put a text into a field in the place of what is there, and leave the field."""
        editor = self.find(within, QWidget, name)
        self.wait(editor.isEnabled, f"{name!r} may be filled in")
        editor.setFocus(Qt.FocusReason.MouseFocusReason)
        match editor:
            case QLineEdit() | QPlainTextEdit():
                editor.selectAll()
                QTest.keyClick(editor, Qt.Key.Key_Delete)
                _enter(editor, text)
            case _:
                raise Stuck(f"{name!r} is no field for text")
        QTest.keyClick(editor, Qt.Key.Key_Tab)

    def enter_day(self, within: QWidget, name: str, day: date) -> None:
        """Type a date as the reader of the screen writes it."""
        self.find(within, DateEdit, name)
        self.type(within, name, shown.day(day))

    def choose(self, within: QWidget, name: str, value: object) -> None:
        """Choose one of a few answers by what it stands for."""
        editor = self.find(within, QWidget, name)
        match editor:
            case Choice():
                self._press_answer(editor, value)
            case QComboBox():
                editor.setFocus()
                editor.setCurrentIndex(editor.findData(value))
                if editor.currentData() != value:
                    raise Stuck(f"{name!r} has no answer {value!r}")
            case _:
                raise Stuck(f"{name!r} is no choice")

    def _press_answer(self, choice: "Choice[object]", value: object) -> None:
        button = choice.button_of(value)
        self.wait(button.isEnabled, f"answer {value!r} may be chosen")
        _bring_into_sight(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def picture(self, window: QWidget, name: str) -> None:
        """Keep what the window looks like now."""
        if self._pictures is None:
            return
        QApplication.processEvents()
        self._taken += 1
        self._pictures.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(self._pictures / f"{self._taken:02d}-{name}.png"))


def _visible(within: QWidget, kind: type[W], name: str) -> W | None:
    """A stack keeps hidden pages whose parts have the same names; only what can be seen counts."""
    return next((one for one in within.findChildren(kind, name) if one.isVisible()), None)


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _enter(editor: QWidget, text: str) -> None:
    """ASCII by keys; anything else as an input method hands it over."""
    if text.isascii():
        QTest.keyClicks(editor, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)
