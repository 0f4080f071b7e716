"""The window of an open desk: places at the left, one screen, and one line over it for search, messages and sync."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import may_record
from officer_desk.sync.report import NoNetwork, SyncReport
from officer_desk.ui import words
from officer_desk.ui.backup import backup_words
from officer_desk.ui.frame import places, sync_words
from officer_desk.ui.frame.audit import Audit
from officer_desk.ui.frame.day import Day
from officer_desk.ui.frame.idle import Idle
from officer_desk.ui.frame.keeper import Keeper
from officer_desk.ui.frame.practice_band import PracticeBand
from officer_desk.ui.frame.search_box import SearchBox
from officer_desk.ui.frame.set_back_band import SetBackBand
from officer_desk.ui.frame.sync_panel import SyncPanel
from officer_desk.ui.frame.top_bar import TopBar
from officer_desk.ui.syncing import Syncing
from officer_desk.ui.typed import FormScreen
from officer_desk.ui.widgets.rail import Rail
from officer_desk.ui.workplace import Workplace

WIDTH, HEIGHT = 1280, 800
LEAST_WIDTH, LEAST_HEIGHT = 1024, 640
"""With the task bar of a laptop of 720 lines."""
STEPS_BACK = 20


class MainWindow(QMainWindow):
    """Shows one place at a time. `lock_wanted` asks to close the desk; the other wishes ask to be dressed anew."""

    lock_wanted = Signal()
    language_wanted = Signal(str)
    scheme_wanted = Signal(str)
    points_wanted = Signal(int)
    closed = Signal()

    def __init__(self, workplace: Workplace, syncing: Syncing, practice: bool = False) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.workplace = workplace
        self.syncing = syncing
        self._receives = may_record(workplace.desk.me.role, "customer_received")
        self._reminds = workplace.back_up is not None and not practice
        self._way: list[tuple[str, str]] = []
        self._refused = False
        self._day, self._idle, self.audit = Day(workplace), Idle(self), Audit(workplace)
        self.set_back, self._keeper = SetBackBand(), Keeper(workplace)
        self.rail, self.bar, self._stack = Rail(), TopBar(syncing), QStackedWidget()
        self.message = self.bar.message
        self._inner = QWidget()
        self._panel = SyncPanel(workplace, syncing, self._day)
        for name in places.of_role(workplace.desk.me.role):
            self.rail.add_place(name, places.icon_of(name))
        self._lay_out(practice)
        self.search = SearchBox(workplace, self._inner)
        self._listen()
        self._add_shortcuts()
        self.retranslate()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        room = self.screen().availableSize()
        fits = room.width() >= LEAST_WIDTH and room.height() >= LEAST_HEIGHT
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(room) if fits else QSize(WIDTH, HEIGHT))
        self._day.load()
        self.audit.begin()
        self.go("today")

    def _lay_out(self, practice: bool) -> None:
        column, row, whole = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self._inner)
        for layout in (column, row, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        if practice:
            whole.addWidget(PracticeBand())
        whole.addWidget(self.set_back)
        whole.addLayout(row, 1)
        self.setCentralWidget(self._inner)
        self._stack.addWidget(self._panel)

    def _listen(self) -> None:
        self.rail.chosen.connect(self._choose)
        self.workplace.wanted.connect(self.go)
        self.workplace.said.connect(self._say)
        self.syncing.changed.connect(self._show_state)
        self.syncing.finished.connect(self._synced)
        self._day.changed.connect(self._show_state)
        self.bar.sync_wanted.connect(self.syncing.start)
        self.set_back.sync_wanted.connect(self.syncing.start)
        self.audit.noticed.connect(self._day.load)
        self.bar.panel_wanted.connect(lambda: self.go("sync"))
        self.bar.lock_wanted.connect(self.lock_wanted)
        self.bar.search_wanted.connect(self.search.open)
        self.bar.look.language_wanted.connect(self.language_wanted)
        self.bar.look.scheme_wanted.connect(self.scheme_wanted)
        self.bar.look.points_wanted.connect(self.points_wanted)
        self._keeper.taken_up.connect(self._say_taken_up)
        self._idle.soon.connect(self._say_that_it_locks)
        self._idle.back.connect(self.message.clear)
        self._idle.passed.connect(self._lock_when_all_is_written)
        self.search.sync_wanted.connect(self.syncing.start)
        self.search.lock_wanted.connect(self.lock_wanted)

    def _add_shortcuts(self) -> None:
        for keys, call in (
            ("F5", self.syncing.start),
            ("Ctrl+L", self.lock_wanted.emit),
            ("Ctrl+K", self.search.open),
            ("Alt+Left", self.go_back),
            ("F9", self._show_customer_view),
            ("Ctrl+N", self._receive),
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

    def _choose(self, name: str) -> None:
        """Whoever goes elsewhere has read why something was refused."""
        if self._refused:
            self.message.clear()
        self.go(name)

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
        self._keeper.watch(name, id, screen)
        if before is not self._panel and before is not screen:
            self._stack.removeWidget(before)
            before.deleteLater()
        known = places.BELONGS_TO.get(name, name)
        if known in places.of_role(self.workplace.desk.me.role):
            self.rail.select(known)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, refusal: bool) -> None:
        self._refused = refusal
        (self.message.show_refusal if refusal else self.message.show_saved)(sentence)

    def _say_taken_up(self) -> None:
        self.message.show_note(
            self.tr("This is what was typed before the desk was locked. Nothing of it is recorded yet.")
        )

    def say_copied(self, seconds: int) -> None:
        """Say that what was copied does not stay where others find it."""
        self.message.show_note(
            self.tr("Copied. In {seconds} seconds the clipboard forgets it.").format(seconds=seconds)
        )

    def _say_that_it_locks(self) -> None:
        self.message.show_note(self.tr("Nobody seems to be here: the desk locks itself in half a minute."))

    def _lock_when_all_is_written(self) -> None:
        if self.workplace.background.busy:
            self._idle.wait()
        else:
            self.lock_wanted.emit()

    def _synced(self, result: object) -> None:
        if self.syncing.quiet and _nothing_to_say(result):
            pass
        elif isinstance(result, NoNetwork):
            # Nothing went wrong: work goes on without a network.
            self.message.show_note(words.refusal(result))
            self._refused = True
        elif isinstance(result, DeskError):
            self._say(words.refusal(result), True)
        elif self.syncing.report is not None:
            self._say(sync_words.in_words(self.syncing.report), not self.syncing.report.agrees)
        if isinstance(result, SyncReport) and result.lease_changed:
            self.workplace.adopt_rules(self._under_new_rules)
        self._day.load()

    def _under_new_rules(self) -> None:
        """A screen on which nothing is filled in is made anew; one with a form keeps the rules that it was begun under."""
        self.message.show_note(self.tr("Head office has sent new rules; they bind from now on."))
        if self.calm() and self.place != "sync":
            self._show()

    def calm(self) -> bool:
        """Whether nobody fills anything in or reads with a customer: what comes now disturbs nobody."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        screen = self.in_sight
        return self.place != "intake" and not (isinstance(screen, FormScreen) and screen.begun())

    def _show_state(self) -> None:
        waiting = self._day.waiting
        self.rail.set_foot(self.workplace.desk.me.name, self.bar.say(waiting), self.bar.tone(waiting))
        if self._day.morning is not None:
            board, backup = self._day.morning.board, self._day.morning.backup
            self.bar.remind(backup_words.due(backup) if backup.due and self._reminds else "")
            self.set_back.show_found(board.set_back)
            self.rail.set_waiting("today", len(board.needs_you))
            if "decisions" in places.of_role(self.workplace.desk.me.role):
                self.rail.set_waiting("decisions", len(board.decisions))

    def _receive(self) -> None:
        if self._receives and self.place != "intake":
            self.go("intake")

    def _show_customer_view(self) -> None:
        view = getattr(self.in_sight, "customer_view", None)
        if view is not None:
            view()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._panel.backup.stop()
        # A form that goes out of sight keeps its draft, so that comes before the desk is closed.
        self._keeper.keep()
        self.hide()
        self.closed.emit()


def _nothing_to_say(result: object) -> bool:
    """Of a sync that nobody asked for: no network, or both ends agree and nothing came back."""
    if isinstance(result, SyncReport):
        return result.agrees and not result.refused and result.answered is None
    return isinstance(result, NoNetwork)
