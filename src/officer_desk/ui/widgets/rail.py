"""The left edge of the window: the places one can go to, who is signed in, and whether everything was sent."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from officer_desk.ui.theme import Tone, icon_size, letter, tokens
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.label import Kind, Label

WIDTH_IN_LETTERS = 22


class Rail(QFrame):
    """Places by key; `chosen` says where the officer wants to go. Ctrl+1 to Ctrl+9 go there too."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._places: dict[str, _Place] = {}
        self._group = QButtonGroup(self)
        self._heading = Label(Kind.CARD)
        self._who = Label(Kind.STRONG, wraps=True)
        self._state = Label(Kind.CAPTION, wraps=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        inner = QWidget()
        inner.setLayout(self._list)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 14)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addSpacing(8)
        column.addWidget(scroll, 1)
        column.addWidget(self._who)
        column.addWidget(self._state)
        self._fit()

    def add_place(self, key: str, icon_name: str) -> None:
        """Add a place at the end; its words come by `set_words`."""
        place = _Place(icon_name)
        place.setObjectName(f"place_{key}")
        self._group.addButton(place)
        place.clicked.connect(lambda: self.chosen.emit(key))
        self._list.insertWidget(self._list.count() - 1, place)
        self._places[key] = place
        if len(self._places) <= 9:
            place.keys = QKeySequence(f"Ctrl+{len(self._places)}")
            shortcut = QShortcut(place.keys, self)
            shortcut.activated.connect(place.click)

    def set_words(self, heading: str, places: Mapping[str, str]) -> None:
        """Name the program and each place in the reader's language."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        for key, words in places.items():
            self._places[key].set_words(words)

    def select(self, key: str) -> None:
        """Show where we are, without going there again."""
        self._places[key].setChecked(True)

    def show_place(self, key: str, shown: bool) -> None:
        """Hide a place that this person's role does not have."""
        self._places[key].setVisible(shown)

    def set_waiting(self, key: str, number: int) -> None:
        """Show beside a place how much waits there; nothing for zero."""
        self._places[key].set_waiting(number)

    def set_foot(self, who: str, state: str, tone: Tone = Tone.PLAIN) -> None:
        """Say who is signed in and what became of their work ("All sent · 09:42")."""
        self._who.setText(who)
        self._state.setText(state)
        self._state.set_ink(tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(min(340, letter(self) * WIDTH_IN_LETTERS + 24))


class _Place(QPushButton):
    """One place of the rail, with a figure at its right end for what waits there."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.keys = QKeySequence()
        self._icon_name = icon_name
        self._words = ""
        self._waiting = 0
        self._chip = Chip(parent=self)
        self._dress()

    def set_words(self, words: str) -> None:
        self._words = words
        self.setText("  " + words.replace("&", "&&"))
        self.setToolTip(f"{words} ({self.keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._name()

    def set_waiting(self, number: int) -> None:
        self._waiting = number
        self._chip.set(str(number) if number else "", Tone.WAITS)
        self._name()
        self._place_chip()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._words}, {self._waiting}" if self._waiting else self._words)

    def _place_chip(self) -> None:
        self._chip.adjustSize()
        self._chip.move(self.width() - self._chip.width() - 8, (self.height() - self._chip.height()) // 2)

    def _dress(self) -> None:
        self.setIconSize(icon_size(self))
        self.setIcon(icon(self._icon_name, tokens().soft_ink, tokens().accent))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_chip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
