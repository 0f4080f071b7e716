"""A group of questions that may be left closed; as long as it is, nothing in it counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.money_edit import MoneyEdit


class Question(Field):
    """One of so many questions that it need not be said of each that it may stay empty."""

    def retranslate(self) -> None:
        """There are no words but its label."""


class Section(Screen):
    """A heading, or a tick that opens the questions under it; the questions stand side by side."""

    changed = Signal()

    def __init__(self, name: str, optional: bool, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self.setObjectName(f"{name}_section")
        self.named: dict[str, Field] = {}
        self.optional = optional
        self.heading, self.tick = Label(Kind.CARD), Tick()
        self.tick.setObjectName(name)
        self.tick.toggled.connect(self._toggled)
        self.note = Label(Kind.CAPTION, wraps=True)
        self.note.hide()
        self._body = QWidget()
        self._body.setObjectName(f"{name}_body")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for widget in (Divider(), self.heading, self.tick, self._body, self.note):
            self._column.addWidget(widget)
        self.heading.setVisible(not optional)
        self.tick.setVisible(optional)
        self._body.setVisible(not optional)

    def ask(self, name: str, editor: QWidget, mandatory: bool = True) -> Field:
        """Put a question at the next place."""
        field = self.named[name] = Question(editor, mandatory)
        editor.setObjectName(name)
        field.changed.connect(self.changed)
        place = self._grid.count()
        self._grid.addWidget(field, place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)
        return field

    def set_title(self, title: str) -> None:
        """Name the group."""
        self.heading.setText(title)
        self.tick.setText(title)

    def is_open(self) -> bool:
        """Whether its questions count."""
        return not self.optional or self.tick.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it without the officer."""
        self.tick.setChecked(opened)

    def missing(self) -> list[str]:
        """The names of questions that still want an answer."""
        return [field.label for field in self.wanting()]

    def wanting(self) -> list[Field]:
        """The questions that still want an answer."""
        return [field for field in self.named.values() if not field.satisfied()] if self.is_open() else []

    def minor(self, name: str) -> int:
        """The amount in a field; nought while there is none."""
        editor = self.named[name].editor
        return (editor.value_minor() or 0) if isinstance(editor, MoneyEdit) else 0

    def number(self, name: str) -> int:
        """The whole number in a field; nought while there is none."""
        editor = self.named[name].editor
        return (editor.number() or 0) if isinstance(editor, WholeEdit) else 0

    def set_minor(self, **amounts: int | None) -> None:
        """Show amounts that are known."""
        for name, amount in amounts.items():
            editor = self.named[name].editor
            if isinstance(editor, MoneyEdit):
                editor.set_value_minor(amount)

    def set_number(self, **numbers: int | None) -> None:
        """Show whole numbers that are known."""
        for name, number in numbers.items():
            editor = self.named[name].editor
            if isinstance(editor, WholeEdit):
                editor.set_number(number)

    def _toggled(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self.note.setVisible(opened and bool(self.note.text()))
        self.changed.emit()
