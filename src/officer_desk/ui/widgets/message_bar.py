"""What the program has to say about what was just done, at the place where the eye is."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from officer_desk.ui.theme import Tone, icon_size, repolish, tokens
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.label import Label

SHOWN_FOR_MS = 8_000


class MessageBar(QFrame):
    """One line over a screen: saved (goes by itself), refused (stays), or a question with one button (stays)."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._tone = Tone.PLAIN
        self._mark = QLabel()
        self._text = Label(wraps=True)
        self.action = QuietButton()
        self.action.clicked.connect(self.acted)
        self._close = LinkButton("", "close")
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(SHOWN_FOR_MS)
        self._gone.timeout.connect(self.clear)
        self.hide()

    def show_saved(self, text: str) -> None:
        """Confirm something that is done ("Saved · receipt R-000188"); it goes away by itself."""
        self._say(text, Tone.GOOD, "")
        self._gone.start()

    def show_refusal(self, text: str) -> None:
        """Say why something was not done and what to do next; it stays until it is closed or something else is said."""
        self._say(text, Tone.WRONG, "")

    def show_note(self, text: str, action: str = "") -> None:
        """Say something that waits, perhaps with one button (`acted`)."""
        self._say(text, Tone.WAITS, action)

    def clear(self) -> None:
        """Say nothing."""
        self._gone.stop()
        self.hide()

    @property
    def text(self) -> str:
        """What is being said; empty when the bar is not there."""
        return "" if self.isHidden() else self._text.text()

    def _say(self, text: str, tone: Tone, action: str) -> None:
        self._gone.stop()
        self._tone = tone
        self._text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setProperty("tone", str(tone))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self.setAccessibleName(text)
        repolish(self)
        self._dress()
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _dress(self) -> None:
        name = {Tone.GOOD: "check", Tone.WRONG: "alert", Tone.WAITS: "info"}.get(self._tone, "info")
        self._mark.setPixmap(icon(name, tokens().of(self._tone)[0]).pixmap(icon_size(self)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
