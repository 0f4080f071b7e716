"""An amount of money that is typed."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from officer_desk.domain.errors import BadField
from officer_desk.domain.money import CNY, Currency
from officer_desk.ui import format as shown
from officer_desk.ui.theme import tokens
from officer_desk.ui.widgets.text_edit import TextEdit


class MoneyEdit(TextEdit):
    """An amount, right aligned, its currency at the left; it reads `12,345.67`, `１２３` and `1.5万`."""

    value_changed = Signal(object)
    """The amount in minor units, or None while the text is none."""

    def __init__(
        self, currency: Currency = CNY, largest_minor: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._currency = currency
        self._largest_minor = largest_minor
        self._last: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(self._caption_width(), 0, 0, 0)
        self.changed.connect(self._tell_value)

    def value_minor(self) -> int | None:
        """The amount, or None when nothing sensible is typed."""
        try:
            value = shown.parse_money(self.text(), currency=self._currency)
        except BadField:
            return None
        return None if self._out_of_range(value) else value

    def set_value_minor(self, value: int | None) -> None:
        """Show an amount that is already known."""
        self.setText("" if value is None else shown.money(value, self._currency))

    def set_largest_minor(self, largest_minor: int | None) -> None:
        """Refuse more than this from now on."""
        self._largest_minor = largest_minor
        self._tell_value()

    def problem(self) -> str:
        if not self.text().strip():
            return ""
        try:
            value = shown.parse_money(self.text(), currency=self._currency)
        except BadField as refused:
            return _sentence(refused.reason, self._currency)
        return self._out_of_range(value)

    def _out_of_range(self, value: int) -> str:
        if value < 0:
            return QCoreApplication.translate("MoneyEdit", "An amount is never below zero here.")
        if self._largest_minor is not None and value > self._largest_minor:
            largest = shown.money(self._largest_minor, self._currency)
            return QCoreApplication.translate("MoneyEdit", "At most {amount}.").format(amount=largest)
        return ""

    def _tell_value(self) -> None:
        value = self.value_minor()
        if value != self._last:
            self._last = value
            self.value_changed.emit(value)

    def _caption_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._currency.code) + 8

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (value := self.value_minor()) is not None:
            self.set_value_minor(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tokens().soft_ink))
        where = QRect(self.rect().adjusted(12, 0, -12, 0))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._currency.code)


def _sentence(reason: str, currency: Currency) -> str:
    match reason:
        case "commas":
            return QCoreApplication.translate("MoneyEdit", "Put commas between thousands only, as in 12,345.67.")
        case "too_many_decimals":
            return QCoreApplication.translate("MoneyEdit", "At most %n decimal(s).", "", currency.exponent)
        case "too_large":
            return QCoreApplication.translate("MoneyEdit", "This is more than any loan.")
    return QCoreApplication.translate("MoneyEdit", "Type an amount, as in 12,345.67 or 1.5万.")
