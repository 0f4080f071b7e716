"""The window of an open desk: places at the left, one screen, one line for messages, and the foot."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.ui import words
from officer_desk.ui.frame import places
from officer_desk.ui.frame.foot import Foot
from officer_desk.ui.frame.search_box import SearchBox
from officer_desk.ui.frame.sync_panel import SyncPanel, in_words
from officer_desk.ui.syncing import Syncing, SyncState
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.widgets.rail import Rail
from officer_desk.ui.workplace import Workplace

WIDTH, HEIGHT = 1280, 800
LEAST_WIDTH, LEAST_HEIGHT = 1024, 680
STEPS_BACK = 20


class MainWindow(QMainWindow):
    """Shows one place at a time. `lock_wanted` asks to close the desk, `language_wanted` and `scheme_wanted` to be dressed anew."""

    lock_wanted = Signal()
    language_wanted = Signal(str)
    scheme_wanted = Signal(str)
    closed = Signal()

    def __init__(self, workplace: Workplace, syncing: Syncing, practice: bool = False) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.workplace = workplace
        self.syncing = syncing
        self._way: list[tuple[str, str]] = []
        self.rail, self.message, self.foot = Rail(), MessageBar(), Foot(workplace, syncing, practice)
        self._inner = QWidget()
        self.search = SearchBox(workplace, self._inner)
        self._stack = QStackedWidget()
        self._panel = SyncPanel(workplace, syncing)
        for name in places.of_role(workplace.desk.me.role):
            self.rail.add_place(name, places.icon_of(name))
        self._lay_out()
        self._listen()
        self.retranslate()
        self.resize(WIDTH, HEIGHT)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.go("today")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(28, 10, 18, 0)
        bar.addWidget(self.message, 1)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._inner.setLayout(row)
        self.setCentralWidget(self._inner)
        self._stack.addWidget(self._panel)

    def _listen(self) -> None:
        self.rail.chosen.connect(self.go)
        self.workplace.wanted.connect(self.go)
        self.workplace.said.connect(self._say)
        self.syncing.changed.connect(self._show_state)
        self.syncing.finished.connect(self._synced)
        self.foot.sync_wanted.connect(self.syncing.start)
        self.foot.panel_wanted.connect(lambda: self.go("sync"))
        self.foot.lock_wanted.connect(self.lock_wanted)
        self.foot.language_wanted.connect(self.language_wanted)
        self.foot.scheme_wanted.connect(self.scheme_wanted)
        self.foot.search_wanted.connect(self.search.open)
        self.workplace.changed.connect(lambda _: self._show_state())
        for keys, call in (
            ("F5", self.syncing.start),
            ("Ctrl+L", self.lock_wanted.emit),
            ("Ctrl+K", self.search.open),
            ("Alt+Left", self.go_back),
            ("F9", self._show_customer_view),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(call)

    def retranslate(self) -> None:
        """Set every word of the frame; screens set their own."""
        names = places.of_role(self.workplace.desk.me.role)
        self.setWindowTitle(self.tr("Officer Desk"))
        self.rail.set_words(self.tr("Officer Desk"), {name: places.title(name) for name in names})
        self._show_state()

    @property
    def in_sight(self) -> QWidget:
        """The screen that is shown now."""
        return self._stack.currentWidget() or self._panel

    @property
    def place(self) -> str:
        """The name of the place in sight."""
        return self._way[-1][0]

    def go(self, name: str, id: str = "") -> None:
        """Go to a place; `back` is where one was before."""
        if name == "back":
            self.go_back()
            return
        if self._way and self._way[-1] == (name, id) and name != "intake":
            return
        self._way = [*self._way[-STEPS_BACK:], (name, id)]
        self._show()

    def go_back(self) -> None:
        """To where one was before; from the first place nowhere."""
        if len(self._way) > 1:
            self._way.pop()
            self._show()

    def _show(self) -> None:
        name, id = self._way[-1]
        before = self.in_sight
        screen = self._panel if name == "sync" else places.PLACES[name].make(self.workplace, id)
        if screen is not self._panel:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if before is not self._panel and before is not screen:
            self._stack.removeWidget(before)
            before.deleteLater()
        known = places.BELONGS_TO.get(name, name)
        if known in places.of_role(self.workplace.desk.me.role):
            self.rail.select(known)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, refusal: bool) -> None:
        (self.message.show_refusal if refusal else self.message.show_saved)(sentence)

    def _synced(self, result: object) -> None:
        if isinstance(result, DeskError):
            self._say(words.refusal(result), True)
        elif self.syncing.report is not None:
            self._say(in_words(self.syncing.report), not self.syncing.report.agrees)

    def _show_state(self) -> None:
        waiting = self.workplace.desk.store.pending_count()
        self.rail.set_foot(self.workplace.desk.me.name, self.foot.say(waiting), _tone(self.syncing.state, waiting))

    def _show_customer_view(self) -> None:
        view = getattr(self.in_sight, "customer_view", None)
        if view is not None:
            view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _tone(state: SyncState, waiting: int) -> Tone:
    if state is SyncState.REFUSED:
        return Tone.WRONG
    return Tone.WAITS if waiting or state is SyncState.NO_NETWORK else Tone.GOOD
