"""Buttons by how much they weigh: the one thing to do, a thing one may do, a thing that hurts, a link in text."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from officer_desk.ui.theme import icon_size, tokens
from officer_desk.ui.widgets.icon import icon


class QuietButton(QPushButton):
    """A thing one may do. Enter presses it when it has the focus."""

    kind = "quiet"

    def __init__(self, text: str = "", icon_name: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        self._icon_name = icon_name
        self._draw_icon()

    def set_icon(self, name: str | None) -> None:
        """Show another icon before the words, or none."""
        self._icon_name = name
        self._draw_icon()

    def icon_colour(self) -> str:
        return tokens().ink

    def _draw_icon(self) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name, self.icon_colour()))
            self.setIconSize(icon_size(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw_icon()


class PrimaryButton(QuietButton):
    """The one thing to do on a screen."""

    kind = "primary"

    def icon_colour(self) -> str:
        return tokens().on_accent


class DangerButton(QuietButton):
    """A thing that hurts when it is done by mistake."""

    kind = "danger"

    def icon_colour(self) -> str:
        return tokens().wrong


class LinkButton(QuietButton):
    """A way to somewhere, in the middle of text."""

    kind = "link"

    def icon_colour(self) -> str:
        return tokens().accent
