"""A share that is typed in hundredths: a mark-up, a month's part of the year."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from officer_desk.domain.errors import BadField
from officer_desk.ui import format as shown
from officer_desk.ui.widgets.text_edit import TextEdit

PPM = 1_000_000


class ShareEdit(TextEdit):
    """A percentage, kept as whole parts of `whole` (10,000 for basis points, 1,000 for per mille)."""

    def __init__(self, whole: int, most: int, parent: QWidget | None = None) -> None:
        """`most` is the largest share, in the same parts."""
        super().__init__(parent=parent)
        self._part, self._most = PPM // whole, most

    def parts(self) -> int | None:
        """The share, or None when nothing sensible is typed."""
        try:
            ppm = shown.parse_percent(self.text())
        except BadField:
            return None
        parts, odd = divmod(ppm, self._part)
        return None if odd or parts > self._most else parts

    def set_parts(self, parts: int | None) -> None:
        """Show a share that is already known."""
        if parts is None:
            self.setText("")
            return
        whole, odd = divmod(parts * self._part, 10_000)
        decimals = f".{odd:04d}".rstrip("0") if odd else ""
        self.setText(f"{whole}{decimals} %")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (parts := self.parts()) is not None:
            self.set_parts(parts)

    def problem(self) -> str:
        if not self.text().strip() or self.parts() is not None:
            return ""
        words = QCoreApplication.translate("ShareEdit", "A percentage up to {most}, as in 52 %.")
        return words.format(most=shown.percent(self._most * self._part, 0))
