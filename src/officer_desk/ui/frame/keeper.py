"""Keeps what is filled in on a screen while it is not recorded: a lock or a crash loses nothing, and it is offered again."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from officer_desk.services import drafts
from officer_desk.services.drafts import Form
from officer_desk.ui.typed import FormScreen, Typed, put_back, typed
from officer_desk.ui.workplace import Workplace

KEEP_EVERY_MS = 3_000


class Keeper(QObject):
    """Looks at the screen in sight. Whoever goes elsewhere by hand has let the form go; an intake keeps its own drafts."""

    taken_up = Signal()
    """What was typed before a lock is in the fields again."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._place = self._case = ""
        self._screen: QWidget | None = None
        self._kept: Typed = {}
        self._every = QTimer(self, interval=KEEP_EVERY_MS)
        self._every.timeout.connect(self.keep)

    def watch(self, place: str, case: str, screen: QWidget) -> None:
        """Keep this screen's form from now on, after what was kept of it is put back."""
        self._every.stop()
        self._drop()
        self._screen, self._place, self._case = None, place, case
        if not isinstance(screen, FormScreen):
            return
        desk = self._workplace.desk
        self._workplace.ask(lambda: drafts.form(desk, place, case), lambda form: self._begin(screen, form))

    def keep(self) -> None:
        """Keep the form as it is now; one that is recorded or empty needs no draft."""
        screen = self._screen
        if screen is None or not isValid(screen) or not isinstance(screen, FormScreen):
            return
        if not screen.begun():
            self._drop()
            return
        now = typed(screen)
        if now != self._kept:
            self._kept, desk = now, self._workplace.desk
            form = Form(self._place, self._case, screen.about(), now)
            self._workplace.background.run(lambda: drafts.keep_form(desk, form), failed=self._workplace.refuse)

    def _begin(self, screen: QWidget, form: Form | None) -> None:
        if not isValid(screen):
            return
        self._screen = screen
        if form is not None:
            self._kept = form.typed
            put_back(screen, form.typed)
            self.taken_up.emit()
        self._every.start()

    def _drop(self) -> None:
        if self._kept:
            self._kept, desk, place, case = {}, self._workplace.desk, self._place, self._case
            self._workplace.background.run(lambda: drafts.drop_form(desk, place, case), failed=self._workplace.refuse)
