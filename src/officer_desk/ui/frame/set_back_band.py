"""The band over the window of a desk whose store is older than it was: what that means, and the button that ends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from officer_desk.services.desk import SetBack
from officer_desk.ui.language import Language, Screen, current
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.words import set_back

SIDE, ABOVE = 28, 6


class SetBackBand(Screen):
    """In sight until head office has answered. `sync_wanted` asks it."""

    sync_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("set_back_band")
        self._found: SetBack | None = None
        self._words = Label(Kind.STRONG, wraps=True)
        self._words.set_ink(Tone.WRONG)
        self.sync = QuietButton("", "sync")
        self.sync.setObjectName("sync_set_back")
        self.sync.clicked.connect(self.sync_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        row.addWidget(self._words, 1)
        row.addWidget(self.sync, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.sync.setText(self.tr("Sync now"))
        if self._found is not None:
            between = " " if current() is Language.EN else ""
            self._words.setText(between.join((set_back.noticed(self._found), set_back.until_answered())))
            self.setAccessibleName(self._words.text())

    def show_found(self, found: SetBack | None) -> None:
        """Show what was noticed; nothing when all is well."""
        self._found = found
        self.retranslate()
        self.setVisible(found is not None)

    @property
    def said(self) -> str:
        """What stands in the band."""
        return self._words.text() if self._found is not None else ""
