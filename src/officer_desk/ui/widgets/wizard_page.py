"""One page of a wizard: it asks, and says whether it has its answers; it does not know the wizard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label


class Page(Screen):
    """A column of short groups of fields. A subclass names itself, adds fields, and says in `missing` what they cannot.

    `consequence` is what the frame shows at the right while this page is open: a schedule, ratios, what is missing.
    """

    changed = Signal()
    key = ""
    wide = False
    """Whether the form itself needs the whole width (a table to fill in)."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Field] = []
        self.consequence: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)

    def title(self) -> str:
        """The page's question, in the officer's words."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Whose case this is and what about; may be empty."""
        return ""

    def step_name(self) -> str:
        """One or two words for the list of steps and the Next button."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Whether the officer may go on."""
        return not self.missing()

    def missing(self) -> tuple[str, ...]:
        """The names of what is still needed, as the frame says it beside Next."""
        return tuple(field.label for field in self.fields if field.isEnabled() and not field.satisfied())

    def show_missing(self) -> None:
        """Say near each field what is still needed, and go to the first."""
        wanting = [field for field in self.fields if field.isEnabled() and not field.satisfied()]
        for field in wanting:
            field.show_missing()
        if wanting:
            wanting[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """The page comes into sight."""

    def leave(self) -> None:
        """The page goes out of sight, forwards or back; what is typed stays."""

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under what is there; one with a stretch takes the room that is left."""
        self._column.insertWidget(self._column.count() - 1, widget, stretch)

    def add_field(self, field: Field) -> Field:
        """Put a question under what is there."""
        self.fields.append(field)
        field.changed.connect(self.changed)
        self.add(field)
        return field

    def add_heading(self, text: str = "") -> Label:
        """Begin a new group of fields."""
        heading = Label(Kind.CARD, text)
        self.add(heading)
        return heading
