"""The line over every screen: the search, or in its place what was just done; then the line to head office, and the lock."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from officer_desk.ui.frame import sync_words
from officer_desk.ui.frame.look_menu import LookMenu
from officer_desk.ui.language import Screen
from officer_desk.ui.syncing import Syncing, SyncState
from officer_desk.ui.theme import Tone, letter, row_height
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.message_bar import MessageBar

ROOM = 10
ROOM_FOR_WORDS = 95
"""In letters."""


class TopBar(Screen):
    """Asks for what the frame or the program does. A message takes the search's place, so that nothing moves below it."""

    sync_wanted = Signal()
    panel_wanted = Signal()
    search_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, syncing: Syncing) -> None:
        super().__init__()
        self._syncing = syncing
        self._narrow, self._said, self._due = False, "", ""
        self.message, self.search = MessageBar(), QuietButton("", "search")
        self.state, self.sync_now = LinkButton("", "send"), LinkButton("", "sync")
        self.backup = LinkButton("", "alert")
        self.backup.hide()
        self.look_button, self.lock = LinkButton("", "settings"), LinkButton("", "lock")
        self.look = LookMenu(self)
        self.look_button.setMenu(self.look)
        self.look_button.setObjectName("look")
        for button, name, wanted in (
            (self.search, "search", self.search_wanted),
            (self.state, "sync_state", self.panel_wanted),
            (self.backup, "backup_due", self.panel_wanted),
            (self.sync_now, "sync_now", self.sync_wanted),
            (self.lock, "lock", self.lock_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(wanted)
        self.message.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 18, 0)
        row.setSpacing(ROOM)
        row.addWidget(self.search)
        row.addWidget(self.message, 1)
        row.addStretch(0)
        for button in (self.backup, self.state, self.sync_now, self.look_button, self.lock):
            row.addWidget(button)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        self.search.setToolTip(self.tr("Find a customer, a loan, a receipt (Ctrl+K)"))
        self.state.setToolTip(self.tr("What was sent and what waits"))
        self.backup.setToolTip(self.tr("It is time for a backup on a stick"))
        self.sync_now.setToolTip(self.tr("Send and fetch now (F5)"))
        self.look_button.setToolTip(self.tr("Language, colours and size of the letters"))
        self.lock.setToolTip(self.tr("Close the desk until the passphrase is typed again (Ctrl+L)"))
        self._name()

    def _name(self) -> None:
        """Where there is little room, pictures stand for words; the rail says the state in words at any size."""
        self.search.setText(
            self.tr("Find (Ctrl+K)") if self._narrow else self.tr("Find people, loans, receipts (Ctrl+K)")
        )
        for button, name in (
            (self.state, self._said),
            (self.backup, self._due),
            (self.sync_now, self.tr("Sync")),
            (self.look_button, self.tr("Look")),
            (self.lock, self.tr("Lock")),
        ):
            button.setText("" if self._narrow else name)
            button.setAccessibleName(name)

    def say(self, waiting: int) -> str:
        """What became of the work, in a few words; shown here too."""
        self._said = self._sentence(waiting)
        self._name()
        self.sync_now.setEnabled(self._syncing.state is not SyncState.RUNNING)
        return self._said

    def remind(self, due: str) -> None:
        """Say that a backup is due, in a few words; nothing when it is not."""
        self._due = due
        self.backup.setVisible(bool(due))
        self._name()

    def tone(self, waiting: int) -> Tone:
        """How that is."""
        if self._syncing.state is SyncState.REFUSED:
            return Tone.WRONG
        return Tone.WAITS if waiting or self._syncing.state is SyncState.NO_NETWORK else Tone.GOOD

    def _sentence(self, waiting: int) -> str:
        match self._syncing.state:
            case SyncState.RUNNING:
                return self.tr("Syncing…")
            case SyncState.NO_NETWORK:
                return self.tr("%n wait(s), no network", "", waiting) if waiting else self.tr("No network")
            case SyncState.REFUSED:
                return self.tr("Head office did not take it")
        if waiting:
            return self.tr("%n wait(s) to be sent", "", waiting)
        if not self._syncing.last_at:
            return self.tr("Nothing waits")
        return self.tr("All sent · {time}").format(time=sync_words.last(self._syncing))

    def _fit(self) -> None:
        self.setMinimumHeight(row_height(self) + ROOM + 10)
        if (narrow := self.width() < letter(self) * ROOM_FOR_WORDS) is not self._narrow:
            self._narrow = narrow
            self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The search steps aside for a message, and comes back when it is gone."""
        if watched is self.message and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.search.setVisible(self.message.isHidden())
        return super().eventFilter(watched, event)
