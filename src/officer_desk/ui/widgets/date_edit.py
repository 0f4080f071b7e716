"""A date that is typed or picked."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from officer_desk.domain.errors import BadField
from officer_desk.ui import format as shown
from officer_desk.ui.theme import tokens
from officer_desk.ui.widgets.calendar import Calendar
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.text_edit import TextEdit


class DateEdit(TextEdit):
    """A date in the reader's form. Any usual form may be typed; the calendar opens with Alt+Down or by its button."""

    value_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """`today` completes a date that is typed without its year, and is where the calendar opens."""
        super().__init__(parent=parent)
        self._today = today
        self._first: date | None = None
        self._last: date | None = None
        self._told: date | None = None
        self._calendar: Calendar | None = None
        self._pick = QAction(self)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.changed.connect(self._tell_value)
        self._dress()

    def day(self) -> date | None:
        """The date, or None when there is none or it lies outside of what is allowed."""
        try:
            value = shown.parse_day(self.text(), near=self._today)
        except BadField:
            return None
        return None if self._out_of_range(value) else value

    def set_day(self, value: date | None) -> None:
        """Show a date that is already known."""
        self.setText("" if value is None else shown.day(value))

    def set_range(self, first: date | None, last: date | None) -> None:
        """Allow only dates from `first` to `last`, both included."""
        self._first, self._last = first, last
        self._tell_value()

    def problem(self) -> str:
        if not self.text().strip():
            return ""
        try:
            return self._out_of_range(shown.parse_day(self.text(), near=self._today))
        except BadField as refused:
            if refused.reason == "no_such_day":
                return QCoreApplication.translate("DateEdit", "There is no such day.")
            return QCoreApplication.translate("DateEdit", "Type a date, as in {example}.").format(
                example=shown.day(self._today)
            )

    def open_calendar(self) -> None:
        """Show the month under the field."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._picked)
        self._calendar.setAccessibleName(QCoreApplication.translate("DateEdit", "Calendar"))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._calendar.open_at(self.day() or self._today, self._first, self._last)

    def _picked(self, picked: date) -> None:
        self.set_day(picked)
        self.setFocus()
        self.tell()

    def _out_of_range(self, value: date) -> str:
        if self._first and value < self._first:
            return QCoreApplication.translate("DateEdit", "Not before {day}.").format(day=shown.day(self._first))
        if self._last and value > self._last:
            return QCoreApplication.translate("DateEdit", "Not after {day}.").format(day=shown.day(self._last))
        return ""

    def _tell_value(self) -> None:
        value = self.day()
        if value != self._told:
            self._told = value
            self.value_changed.emit(value)

    def _dress(self) -> None:
        self._pick.setIcon(icon("calendar", tokens().soft_ink))
        self._pick.setText(QCoreApplication.translate("DateEdit", "Pick a date"))
        self._pick.setToolTip(QCoreApplication.translate("DateEdit", "Pick a date (Alt+Down)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down_with_alt = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down_with_alt or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (value := self.day()) is not None:
            self.set_day(value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._told is not None:
            self.set_day(self._told)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._dress()
