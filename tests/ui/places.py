"""A window that goes where screens ask to go, so that a test can follow an officer from one place to the next."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.services.desk import Desk
from officer_desk.ui.background import Background
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.workplace import Workplace

Make = Callable[[Workplace, str], QWidget]


class Places(QWidget):
    """Shows one screen at a time; a place that it does not know is only written down in `went`."""

    def __init__(self, desk: Desk, makers: dict[str, Make]) -> None:
        super().__init__()
        self.background = Background(self)
        self.workplace = Workplace(desk, self.background)
        self._makers = makers
        self.went: list[tuple[str, str]] = []
        self.said: list[tuple[str, bool]] = []
        self.bar = MessageBar()
        self.screen: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)
        self.workplace.wanted.connect(self.go)
        self.workplace.said.connect(self._say)
        self.resize(1072, 800)

    def go(self, place: str, id: str = "") -> None:
        """Show a place, or note that it was asked for."""
        self.went.append((place, id))
        make = self._makers.get(place)
        if make is None:
            return
        if self.screen is not None:
            self.screen.hide()
            self.screen.deleteLater()
        self.screen = make(self.workplace, id)
        self._column.addWidget(self.screen, 1)

    def _say(self, sentence: str, refusal: bool) -> None:
        self.said.append((sentence, refusal))
        (self.bar.show_refusal if refusal else self.bar.show_saved)(sentence)

    def leave(self) -> None:
        """Close the window and end its work."""
        self.close()
        self.background.drain()
        self.background.close()
