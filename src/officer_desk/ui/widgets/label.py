"""Text on a screen, by what it is: a title, a figure, a caption."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from officer_desk.ui.theme import Tone, repolish


class Kind(StrEnum):
    """What a piece of text is; the style sheet gives each its size and colour."""

    TITLE = "title"
    CARD = "heading"
    FIGURE = "figure"
    NAME = "name"
    STRONG = "strong"
    PLAIN = "plain"
    SOFT = "soft"
    CAPTION = "caption"
    WRONG = "wrong"
    FAR = "far"
    """A figure that is read across a table."""
    SAID = "said"
    """Words that are read across a table."""
    SAID_SOFT = "said-soft"


class Label(QLabel):
    """One piece of plain text of one kind; long text wraps when `wraps` is set. Text is never read as markup."""

    def __init__(
        self, kind: Kind = Kind.PLAIN, text: str = "", wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", str(kind))
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if kind in {Kind.FIGURE, Kind.FAR}:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_kind(self, kind: Kind) -> None:
        """Let the text be another kind from now on."""
        if self.property("kind") != str(kind):
            self.setProperty("kind", str(kind))
            repolish(self)

    def set_ink(self, tone: Tone) -> None:
        """Let the colour say what the words say."""
        ink = "" if tone is Tone.PLAIN else str(tone)
        if (self.property("ink") or "") != ink:
            self.setProperty("ink", ink)
            repolish(self)


class Divider(QFrame):
    """A thin line between two things in a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "divider")
