"""One line of text that is checked while it is typed; the base of the other editors."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from officer_desk.ui.format import plain
from officer_desk.ui.theme import repolish

Check = Callable[[str], str]
"""Answers the sentence that is wrong with a text, or nothing at all when it is good."""


def _all_good(_: str) -> str:
    return ""


class TextEdit(QLineEdit):
    """A line whose problem is told when the officer leaves it, and taken back as soon as it is mended."""

    changed = Signal()
    problem_changed = Signal(str)

    def __init__(self, check: Check = _all_good, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._problem = ""
        self.textChanged.connect(self._typed)

    def value(self) -> str:
        """The text without the spaces around it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show a text that is already known."""
        self.setText(value)

    def problem(self) -> str:
        """What is wrong with the text now, as a sentence; empty when it is good or nothing was typed."""
        return self._check(self.value()) if self.value() else ""

    @property
    def told(self) -> str:
        """The problem that was told and not taken back."""
        return self._problem

    def set_check(self, check: Check) -> None:
        """Check by another rule from now on (the rule's sentences change with the language)."""
        self._check = check
        if self._problem:
            self.tell()

    def tell(self) -> None:
        """Say now what is wrong, or that nothing is."""
        problem = self.problem()
        if problem != self._problem:
            self._problem = problem
            self.setProperty("invalid", bool(problem))
            repolish(self)
            self.problem_changed.emit(problem)

    def _finished(self) -> bool:
        """Whether the text is long enough to be judged although the officer is still in the field."""
        return False

    def _typed(self) -> None:
        if self._problem or self._finished():
            self.tell()
        self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tell()


class NumberedEdit(TextEdit):
    """A number made of figures and perhaps a last letter; it forgives spaces, dashes and full-width figures."""

    length = 0

    def value(self) -> str:
        return plain(self.text()).replace("-", "").upper()

    def _finished(self) -> bool:
        return self.length > 0 and len(self.value()) >= self.length
