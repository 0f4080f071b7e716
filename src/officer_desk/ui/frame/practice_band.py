"""The band over the whole window of a practice branch: nobody takes it for a real one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.label import Kind, Label

ROOM = 3


class PracticeBand(Screen):
    """Always in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practice_band")
        self._words = Label(Kind.STRONG)
        self._words.setProperty("tone", str(Tone.WAITS))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMargin(ROOM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.tr("Practice branch: invented people, invented money"))
        self.setAccessibleName(self._words.text())
