"""The program: the sign-in window, the window of an open desk, and how one becomes the other."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from officer_desk import resources
from officer_desk.app import absence
from officer_desk.app.absence import Absence, Why
from officer_desk.app.laptop import Laptop
from officer_desk.app.log import Event, Field, Log
from officer_desk.app.renewal import Renew, renew, stay
from officer_desk.app.settings import SettingsFile
from officer_desk.domain.errors import DeskError
from officer_desk.ui import language, theme
from officer_desk.ui.background import Background
from officer_desk.ui.clipboard import ClipboardGuard
from officer_desk.ui.failures import Failures
from officer_desk.ui.language import Language, Translations
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from officer_desk.ui.theme import Scheme

if TYPE_CHECKING:
    from officer_desk.services.desk import Desk
    from officer_desk.ui.frame.main_window import MainWindow

VERSION = "0.1.0"
REPORTS, LOG = "reports", "log"
# A sync that runs at a lock may end by itself; one that does not is broken off, as by a bad line, and loses nothing.
SYNC_ENDS_WITHIN_MS = 500


class Program(QObject):
    """One laptop's program. `desk_opened` tells the window of a desk that was opened, `desk_closed` that it is gone."""

    desk_opened = Signal(object)
    desk_closed = Signal()

    def __init__(self, app: QApplication, laptop: Laptop, wanted_language: str = "", renew: Renew = stay) -> None:
        """`renew` is called when a desk was closed: it puts a new image of the program in the place of this one."""
        super().__init__()
        self._renew = renew
        self._app = app
        self.laptop = laptop
        self._settings = SettingsFile(laptop.where.root)
        self._translations = Translations(app, resources.translations())
        self._doors_background = Background(self)
        self.main: MainWindow | None = None
        self._desk: Desk | None = None
        self._work: Background | None = None
        self._absence: Absence | None = None
        self._clipboard: ClipboardGuard | None = None
        self._why = Why.ASKED
        self._qt_lines: set[int] = set()
        self._dress(wanted_language)
        self._log = Log(laptop.where.root / LOG, _now)
        self._log.install()
        self._failures = Failures(laptop.where.root / REPORTS, VERSION, _now, self._window)
        self._failures.caught.connect(lambda kind: self._log.note(Event.CRASHED, {Field.KIND: kind}))
        self._failures.qt_complained.connect(self._note_qt)
        self._failures.install()
        self._log.note(Event.STARTED)
        self.sign_in = SignInWindow(laptop, self._doors_background)
        if self._settings.now.person in {one.folder.name for one in laptop.profiles()}:
            self.sign_in.open.person.set_value(self._settings.now.person)
        self.sign_in.opened.connect(self._open)
        self.sign_in.renewed.connect(self._say_renewed)
        self.sign_in.language_wanted.connect(self._use_language)
        self.sign_in.closed.connect(self._sign_in_closed)
        self._take_up_renewal()

    def start(self) -> None:
        """Show the first window."""
        self.sign_in.show()

    def end(self) -> None:
        """Close whatever is open, durably."""
        if self.main is not None:
            self.main.close()
        self.sign_in.close()
        self._doors_background.close()
        self.laptop.close()
        self._failures.uninstall()
        self._log.note(Event.ENDED)
        self._log.uninstall()

    def lock(self, why: Why = Why.ASKED) -> None:
        """Close the desk, forget its key, and ask for the passphrase again. What is filled in is kept as a draft."""
        if self.main is not None:
            self._why = why
            self.main.close()

    def _lock_as_asked(self) -> None:
        self.lock()

    def _lock_for_renewal(self) -> None:
        """Only a closed desk can be given other keys; what asks for the passphrase then is a new image."""
        try:
            self._settings.change(renew=True)
        except DeskError as refusal:  # a full disk: the keys stay as they are
            if self.main is not None:
                self.main.workplace.refuse(refusal)
        else:
            self.lock()

    def _take_up_renewal(self) -> None:
        kept = self._settings.now
        if kept.renew:
            self._settings.change(renew=False)
            self.sign_in.begin_renewal(kept.person)

    def _say_renewed(self, sentence: str) -> None:
        if self.main is not None:
            self.main.workplace.confirm(sentence)

    def _open(self, desk: "Desk", practice: bool) -> None:
        from officer_desk.services import profiles, progress
        from officer_desk.sync.backoff import Backoff
        from officer_desk.ui.auto_sync import AutoSync
        from officer_desk.ui.frame.main_window import MainWindow
        from officer_desk.ui.syncing import Syncing
        from officer_desk.ui.workplace import Workplace

        self._work = Background(self)
        profile = profiles.profile_in(desk.store.engine.path.parent)
        workplace = Workplace(
            desk, self._work, partial(self.laptop.back_up, desk), partial(self.laptop.change_passphrase, profile)
        )
        workplace.renewal_wanted.connect(self._lock_for_renewal)
        self._work.refused.connect(workplace.refuse)
        syncing = Syncing(lambda told: self.laptop.sync(workplace.desk, told), self._work)
        workplace.ask(lambda: progress.last_sync(desk), syncing.show_last)
        self._desk = desk
        self.main = MainWindow(workplace, syncing, practice)
        if not practice:  # there, whoever tries the program looks at what waits, and sends it
            AutoSync(syncing, Backoff(desk.clock, desk.random), self.main.calm, self.main)
        self.main.lock_wanted.connect(self._lock_as_asked)
        self.main.language_wanted.connect(self._use_language)
        self.main.scheme_wanted.connect(self._use_scheme)
        self.main.points_wanted.connect(self._use_points)
        self.main.closed.connect(self._close_desk)
        self.main.show()
        self._clipboard = ClipboardGuard(self._app.clipboard(), self.main)
        self._clipboard.held.connect(self.main.say_copied)
        self._absence = absence.watch(self.main.windowHandle(), self.main)
        if self._absence is not None:
            self._absence.left.connect(self.lock)
        self.sign_in.hide()
        with suppress(DeskError, OSError):  # a convenience that a full disk may take away
            self._settings.change(person=desk.store.engine.path.parent.name)
        self._log.note(Event.DESK_OPENED, {Field.DEVICE: desk.device.id})
        syncing.finished.connect(self._note_sync)
        self.desk_opened.emit(self.main)

    def _close_desk(self) -> None:
        from officer_desk.services import desks

        main, self.main = self.main, None
        if main is None or self._work is None or self._desk is None:
            return
        if self._clipboard is not None:
            self._clipboard.forget()
        # Whatever was begun ends before the key is forgotten; nothing of it is lost.
        self._work.finish_store()
        self._work.drain(SYNC_ENDS_WITHIN_MS)
        self._work.close()
        desks.close(self._desk)
        self._log.note(Event.DESK_LOCKED, {Field.DEVICE: self._desk.device.id, Field.WHY: self._why})
        self._desk, self._work, self._why = None, None, Why.ASKED
        self._begin_anew()
        if self._absence is not None:
            self._absence.locked()
            self._absence = None
        self._clipboard = None
        main.deleteLater()
        self.sign_in.begin()
        self._take_up_renewal()
        self.sign_in.show()
        self.desk_closed.emit()

    def _note_qt(self, line: int) -> None:
        """Once for each place: some complain of every window."""
        if line not in self._qt_lines:
            self._qt_lines.add(line)
            self._log.note(Event.QT, {Field.LINE: line})

    def _note_sync(self, result: object) -> None:
        if isinstance(result, DeskError):
            self._log.note(Event.SYNC_REFUSED, {Field.KIND: type(result)})
            return
        counts = {name: getattr(result, name) for name in (Field.SENT, Field.RECEIVED, Field.REFUSED)}
        self._log.note(Event.SYNCED, {**counts, Field.DIFFERENCES: len(getattr(result, "differences", ()))})

    def _begin_anew(self) -> None:
        """End this image and everything in its memory; comes back only where the program is watched from inside.

        Sleep is held back until then: what holds it goes with the image.
        """
        if self._renew is not stay:
            self.laptop.close()
        self._renew()

    def _sign_in_closed(self) -> None:
        if self.main is None:
            self._app.quit()

    def _window(self) -> QWidget | None:
        return self.main or self.sign_in

    def _dress(self, wanted_language: str) -> None:
        kept = self._settings.now
        chosen = wanted_language or kept.language
        self._translations.use(Language(chosen) if chosen in set(Language) else language.of_system())
        self._apply_look()

    def _use_language(self, wanted: str) -> None:
        self._settings.change(language=wanted)
        self._translations.use(Language(wanted))

    def _use_scheme(self, wanted: str) -> None:
        self._settings.change(scheme=wanted)
        self._apply_look()

    def _use_points(self, wanted: int) -> None:
        self._settings.change(points=wanted)
        self._apply_look()

    def _apply_look(self) -> None:
        kept = self._settings.now
        theme.apply(
            self._app, Scheme(kept.scheme) if kept.scheme in set(Scheme) else Scheme.SYSTEM, _points(kept.points)
        )


def _now() -> datetime:
    return datetime.now(UTC)


def _points(points: int) -> int:
    return points or theme.BASE_POINTS


def run(
    laptop: Laptop, wanted_language: str, then: Callable[[Program], None] | None = None, renew: Renew = renew
) -> int:
    """Show the program until its last window is closed; answers the exit status."""
    app = QApplication.instance() or QApplication(["officer-desk"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application runs already")
    app.setQuitOnLastWindowClosed(False)
    app.setApplicationName("Officer Desk")
    program = Program(app, laptop, wanted_language, renew)
    program.start()
    if then is not None:
        then(program)
    status = app.exec()
    program.end()
    return status
