"""One of a few answers, all of them in sight."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from officer_desk.ui.widgets.flow import Flow

Answer = TypeVar("Answer")
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Choice(QWidget, Generic[Answer]):
    """Answers side by side, as many lines as they need, or longer ones beneath each other (`stacked`).

    The arrow keys move between them.
    """

    changed = Signal()

    def __init__(
        self, answers: Sequence[tuple[Answer, str]] = (), stacked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self._values: list[Answer] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._row: QLayout = QVBoxLayout(self) if stacked else Flow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        if stacked:
            self._row.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_answers(answers)

    def set_answers(self, answers: Sequence[tuple[Answer, str]]) -> None:
        """Offer these; the answer that was chosen stays chosen if it is still offered (so words may change)."""
        chosen = self.value()
        if [value for value, _ in answers] != self._values:
            self._rebuild(answers)
        for number, (value, text) in enumerate(answers):
            self._group.button(number).setText(text)
            if chosen is not None and value == chosen:
                self._group.button(number).setChecked(True)

    def _rebuild(self, answers: Sequence[tuple[Answer, str]]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._values = [value for value, _ in answers]
        for number in range(len(answers)):
            button = self._button()
            self._group.addButton(button, number)
            self._row.addWidget(button)
            button.installEventFilter(self)
        self.setFocusProxy(self._group.button(0))

    def _button(self) -> QAbstractButton:
        if self._stacked:
            return QRadioButton(self)
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("kind", "segment")
        return button

    def values(self) -> tuple[Answer, ...]:
        """The answers that are offered."""
        return tuple(self._values)

    def value(self) -> Answer | None:
        """What was chosen, or None while nothing is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: Answer | None) -> None:
        """Choose without the officer."""
        if value is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.button_of(value).setChecked(True)

    def button_of(self, value: Answer) -> QAbstractButton:
        """The button of one answer."""
        return self._group.button(self._values.index(value))

    def answered(self) -> bool:
        return self._group.checkedId() >= 0

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self._group.buttons():
            button.setAccessibleDescription(name)

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._group.button(number))
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys choose, where Qt's own buttons would only move the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, QAbstractButton):
                button = self._group.button((self._group.id(watched) + step) % len(self._values))
                button.setChecked(True)
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)
