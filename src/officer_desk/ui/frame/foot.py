"""The line at the bottom of the window: practice or not, what was sent, search, language, colours, lock."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from officer_desk.protocol.clock import LOCAL
from officer_desk.ui import format as shown
from officer_desk.ui.language import Language, Screen, current
from officer_desk.ui.syncing import Syncing, SyncState
from officer_desk.ui.theme import Scheme, Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.workplace import Workplace


class Foot(Screen):
    """Asks for what the frame or the program does; knows the words for the state of the line."""

    sync_wanted = Signal()
    panel_wanted = Signal()
    search_wanted = Signal()
    lock_wanted = Signal()
    language_wanted = Signal(str)
    scheme_wanted = Signal(str)

    def __init__(self, workplace: Workplace, syncing: Syncing, practice: bool) -> None:
        super().__init__()
        self._desk = workplace.desk
        self._syncing = syncing
        self._practice = practice
        self._mark, self._warning = Chip(), Chip()
        self.state, self.sync_now = LinkButton(), LinkButton("", "sync")
        self.search, self.menu_button = LinkButton("", "search"), LinkButton("", "settings")
        self.lock = LinkButton("", "lock")
        for button, name, wanted in (
            (self.state, "sync_state", self.panel_wanted),
            (self.sync_now, "sync_now", self.sync_wanted),
            (self.search, "search", self.search_wanted),
            (self.lock, "lock", self.lock_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(wanted)
        self.menu_button.setObjectName("look")
        self.menu_button.setMenu(QMenu(self))
        line = QFrame()
        line.setProperty("kind", "divider")
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 4, 18, 6)
        row.setSpacing(14)
        row.addWidget(self._mark)
        row.addWidget(self._warning)
        row.addWidget(self.state)
        row.addStretch(1)
        for button in (self.sync_now, self.search, self.menu_button, self.lock):
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self._mark.set(self.tr("Practice branch") if self._practice else "", Tone.WAITS)
        self._warning.set(self.tr("Passphrase alone") if self._desk.passphrase_only else "", Tone.WAITS)
        self._warning.setToolTip(
            self.tr("This computer has no keyring that can be trusted, so the passphrase alone protects the desk.")
        )
        self.sync_now.setText(self.tr("Sync"))
        self.sync_now.setToolTip(self.tr("Send and fetch now (F5)"))
        self.search.setText(self.tr("Search"))
        self.search.setToolTip(self.tr("Find a customer, a loan, a receipt (Ctrl+K)"))
        self.menu_button.setText(self.tr("Look"))
        self.menu_button.setToolTip(self.tr("Language and colours"))
        self.lock.setText(self.tr("Lock"))
        self.lock.setToolTip(self.tr("Close the desk until the passphrase is typed again (Ctrl+L)"))
        self._fill_menu()

    def say(self, waiting: int) -> str:
        """What became of the work, in a few words; shown here too."""
        sentence = self._sentence(waiting)
        self.state.setText(sentence)
        self.state.setToolTip(self.tr("What was sent and what waits"))
        self.sync_now.setEnabled(self._syncing.state is not SyncState.RUNNING)
        return sentence

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
        report = self._syncing.report
        if report is None:
            return self.tr("Nothing waits")
        at = datetime.fromtimestamp(report.at / 1000, UTC).astimezone(LOCAL)
        return self.tr("All sent · {time}").format(time=shown.clock(at))

    def _fill_menu(self) -> None:
        menu = self.menu_button.menu()
        menu.clear()
        languages, schemes = QActionGroup(menu), QActionGroup(menu)
        for language in Language:
            action = QAction(language.own_name, menu, checkable=True, checked=language is current())
            action.triggered.connect(lambda _, wanted=str(language): self.language_wanted.emit(wanted))
            languages.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        for scheme, name in (
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.SUNLIGHT, self.tr("Outdoors")),
            (Scheme.SYSTEM, self.tr("As the system")),
        ):
            action = QAction(name, menu)
            action.triggered.connect(lambda _, wanted=str(scheme): self.scheme_wanted.emit(wanted))
            schemes.addAction(action)
            menu.addAction(action)
