"""A month to pick a day from."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from officer_desk.ui.theme import icon_size, tokens
from officer_desk.ui.widgets.icon import icon

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2200, 12, 31)


class Calendar(QCalendarWidget):
    """A window that appears at a field and goes away when a day was picked; the arrow keys and Enter pick one too."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        self._dress()

    def open_at(self, day: date, first: date | None, last: date | None) -> None:
        """Show the month of `day`; days outside of `first` to `last` cannot be picked."""
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setDateRange(_qt(first or FIRST_DAY), _qt(last or LAST_DAY))
        self.setSelectedDate(_qt(day))
        self.show()
        self.setFocus()

    def _pick(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))

    def _dress(self) -> None:
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(tokens().soft_ink))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, weekend)
        heading = QTextCharFormat()
        heading.setForeground(QColor(tokens().soft_ink))
        self.setHeaderTextFormat(heading)
        for name, arrow in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(arrow, tokens().ink))
                button.setIconSize(icon_size(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()


def _qt(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
