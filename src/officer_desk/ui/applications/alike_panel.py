"""The question whether somebody is a customer already, with whom they may be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from officer_desk.services.customers import Alike
from officer_desk.ui import format as shown
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class AlikePanel(Screen):
    """Lists customers who may be the same person, their numbers masked; `used` tells which one it is."""

    used = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Alike, ...] = ()
        self._frame = QFrame()
        self._frame.setProperty("kind", "bar")
        self._frame.setProperty("tone", "waits")
        self._rows = QVBoxLayout(self._frame)
        self._rows.setContentsMargins(12, 8, 10, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self.hide()

    def retranslate(self) -> None:
        self.show_found(self._found)

    def show_found(self, found: tuple[Alike, ...]) -> None:
        """Ask about these; none, no question."""
        self._found = found
        clear_layout(self._rows)
        self.setVisible(bool(found))
        self._rows.addWidget(Label(Kind.STRONG, self.tr("Already a customer?"), wraps=True))
        for one in found:
            row = NeedsYouRow(self._sentence(one), self.tr("Use this customer"), Tone.WAITS)
            row.action.setObjectName("use_customer")
            row.acted.connect(lambda id=one.id: self.used.emit(id))
            self._rows.addWidget(row)

    def _sentence(self, one: Alike) -> str:
        same = [
            words
            for is_same, words in (
                (one.same_number, self.tr("same identity number")),
                (one.same_phone, self.tr("same phone")),
                (one.same_name_and_birth, self.tr("same birthday")),
            )
            if is_same
        ]
        return self.tr("{name} · {number} · {phone}: {same}").format(
            name=one.name,
            number=shown.national_id(one.masked_number),
            phone=shown.phone(one.masked_phone),
            same=self.tr(", ", "between the things that are the same").join(same),
        )
