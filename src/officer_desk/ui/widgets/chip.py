"""A state in one or two words, in the colour of its tone."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from officer_desk.ui.theme import Tone, repolish


class Chip(QLabel):
    """A rounded label such as "2 papers missing"; without words it takes no room."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self.set(text, tone)

    def set(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say something else."""
        self._tone = tone
        self.setText(text)
        self.setProperty("tone", str(tone) if text else "none")
        self.updateGeometry()
        repolish(self)

    @property
    def tone(self) -> Tone:
        return self._tone

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self.text() else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
