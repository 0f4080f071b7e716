"""A whole number that is typed: months, days, shares of a hundred."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from officer_desk.ui.format import plain
from officer_desk.ui.widgets.text_edit import TextEdit


class WholeEdit(TextEdit):
    """A whole number between two limits; empty until somebody types."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._least, self._most = least, most

    def number(self) -> int | None:
        """The number, or None when nothing sensible is typed."""
        typed = plain(self.text())
        if not (typed.isascii() and typed.isdigit()) or len(typed) > 6:
            return None
        number = int(typed)
        return number if self._least <= number <= self._most else None

    def set_number(self, number: int | None) -> None:
        """Show a number that is already known."""
        self.setText("" if number is None else str(number))

    def set_limits(self, least: int, most: int) -> None:
        """Allow other numbers from now on."""
        self._least, self._most = least, most
        if self.told:
            self.tell()

    def problem(self) -> str:
        if not self.text().strip() or self.number() is not None:
            return ""
        words = QCoreApplication.translate("WholeEdit", "A whole number from {least} to {most}.")
        return words.format(least=self._least, most=self._most)
