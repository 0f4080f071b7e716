"""The window before a desk is open. It opens what it is told to, and shows no sentence twice."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.services.profiles import Profile
from officer_desk.ui import words
from officer_desk.ui.background import Background
from officer_desk.ui.language import Language, Screen, current
from officer_desk.ui.sign_in.begin_page import BeginForm, ChoicePage
from officer_desk.ui.sign_in.doors import Doors
from officer_desk.ui.sign_in.forgotten_page import ForgottenForm
from officer_desk.ui.sign_in.open_page import OpenPage
from officer_desk.ui.sign_in.renew_page import RenewForm
from officer_desk.ui.sign_in.restore_page import RestoreForm
from officer_desk.ui.theme import letter
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    # The store behind it is loaded after the window is on the screen.
    from officer_desk.services.desk import Desk
    from officer_desk.services.recovering import Asking

WIDTH, HEIGHT = 1000, 760
FORM_LETTERS = 56

# By name, for what defines them is large and is not loaded before this window is on the screen.
OF_THE_ADDRESS = {"NoNetwork", "NotHeadOffice", "UpdateNeeded"}
OF_THE_CODE = {"HeadOfficeRefused"}


class SignInWindow(Screen):
    """`opened` carries the open desk and whether it belongs to a practice branch; `renewed` follows it with a sentence when
    the keys of that desk were renewed."""

    opened = Signal(object, bool)
    renewed = Signal(str)
    language_wanted = Signal(str)
    closed = Signal()

    def __init__(self, doors: Doors, background: Background) -> None:
        super().__init__()
        self.setObjectName("sign_in")
        self._doors = doors
        self._background = background
        self._asking: tuple[Profile, Asking] | None = None
        self._title, self._busy, self._bar = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True), QProgressBar()
        self.language: Choice[str] = Choice([(str(one), one.own_name) for one in Language])
        self.language.setObjectName("language")
        self.language.set_value(str(current()))
        self.language.changed.connect(self._language_chosen)
        self.choice, self.open = ChoicePage(), OpenPage()
        self.practice, self.lender = BeginForm(lender=False), BeginForm(lender=True)
        self.restore, self.forgotten, self.renewal = RestoreForm(), ForgottenForm(), RenewForm()
        self._pages = QStackedWidget()
        self._scrolls = [Scroll(page) for page in self._in_order()]
        for scroll in self._scrolls:
            self._pages.addWidget(scroll)
        self._lay_out()
        self._listen()
        self.retranslate()
        self.resize(WIDTH, min(HEIGHT, self.screen().availableSize().height()))
        self.begin()

    def _in_order(self) -> tuple[QWidget, ...]:
        return self.choice, self.open, self.practice, self.lender, self.restore, self.forgotten, self.renewal

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(14)
        form.addWidget(self._title)
        form.addWidget(self._pages, 1)
        form.addWidget(self._busy)
        form.addWidget(self._bar)
        form.addWidget(self.language, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.addStretch(1)
        row.addLayout(form)
        row.addStretch(1)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._fit()

    def _fit(self) -> None:
        for part in (self._pages, self._busy, self._bar):
            part.setFixedWidth(letter(self) * FORM_LETTERS)

    def _listen(self) -> None:
        self.choice.practice.connect(lambda: self._turn_to(self.practice))
        self.choice.connect_lender.connect(lambda: self._turn_to(self.lender))
        self.open.others.connect(lambda: self._turn_to(self.choice))
        self.choice.restore.connect(lambda: self._turn_to(self.restore))
        for page in (self.choice, self.practice, self.lender, self.restore, self.forgotten, self.renewal):
            page.left.connect(self.begin)
        self.restore.chosen.connect(self._look)
        self.restore.asked.connect(self._restore)
        self.open.asked.connect(self._open)
        self.open.forgotten.connect(self._ask_recovery)
        self.forgotten.asked.connect(self._open_answered)
        self.renewal.asked.connect(self._renew)
        self.practice.asked.connect(self._begin_practice)
        self.lender.asked.connect(self._connect)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Officer Desk"))
        self._title.setText(self.tr("Officer Desk"))

    def begin(self) -> None:
        """What a person sees who comes to this laptop now."""
        self._wait("")
        self._asking = None
        profiles = self._doors.profiles()
        self.open.show_profiles(profiles)
        self.choice.offer(practice=not any(one.practice for one in profiles), back=bool(profiles))
        self._turn_to(self.open if profiles else self.choice)

    def begin_renewal(self, person: str) -> None:
        """Ask for the passphrase of this desk (the name of its folder), to give it other keys."""
        self.begin()
        chosen = next((one for one in self._doors.profiles() if one.folder.name == person), None)
        if chosen is not None:
            self.renewal.show_profile(chosen)
            self._turn_to(self.renewal)

    def _turn_to(self, page: QWidget) -> None:
        scroll = next(one for one in self._scrolls if one.widget() is page)
        self._pages.setCurrentWidget(scroll)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, profile: Profile, passphrase: str) -> None:
        self._wait(self.tr("Opening…"))
        self._background.run_network(
            lambda: self._doors.open(profile, passphrase, self._tell_how_far),
            lambda desk: self._opened(desk, profile.practice),
            lambda refusal: self._refused(self.open, refusal),
        )

    def _ask_recovery(self, profile: Profile) -> None:
        self._background.run_network(
            lambda: self._doors.ask_recovery(profile),
            lambda asking: self._show_request(profile, asking),
            lambda refusal: self._refused(self.open, refusal),
        )

    def _show_request(self, profile: Profile, asking: "Asking") -> None:
        self._asking = profile, asking
        self.forgotten.show_request(asking.text, asking.check, alone=profile.alone)
        self._turn_to(self.forgotten)

    def _open_answered(self, answer: str, passphrase: str) -> None:
        if self._asking is None:
            return
        profile, asking = self._asking
        self._wait(self.tr("Opening…"))
        self._background.run_network(
            lambda: self._doors.open_answered(asking, answer, passphrase),
            lambda desk: self._opened(desk, profile.practice),
            self._not_answered,
        )

    def _not_answered(self, refusal: DeskError) -> None:
        self._wait("")
        self.forgotten.say(type(refusal).__name__, words.refusal(refusal))

    def _renew(self, profile: Profile, passphrase: str) -> None:
        self._wait(self.tr("Renewing the keys…"))

        def renewed() -> "Desk":
            self._doors.rotate_keys(profile, passphrase, self._tell_renewal)
            return self._doors.open(profile, passphrase, self._tell_how_far)

        self._background.run_network(renewed, lambda desk: self._renewed(desk, profile), self._not_renewed)

    def _renewed(self, desk: object, profile: Profile) -> None:
        self._opened(desk, profile.practice)
        self.renewed.emit(
            self.tr("The keys are renewed. Make a backup when you can: the earlier ones have the old keys.")
        )

    def _not_renewed(self, refusal: DeskError) -> None:
        self._wait("")
        self.renewal.say(words.refusal(refusal))

    def _tell_renewal(self, done: int, whole: int) -> None:
        percent = 100 * done // max(1, whole)
        self._background.on_screen(
            lambda: self._wait(self.tr("Renewing the keys: {percent} %").format(percent=percent))
        )

    def _connect(self, address: str, code: str, passphrase: str) -> None:
        self._wait(self.tr("Calling head office…"))
        self._background.run_network(
            lambda: self._doors.enrol(address, code, passphrase),
            lambda desk: self._opened(desk, False),
            lambda refusal: self._refused(self.lender, refusal),
        )

    def _look(self, file: Path) -> None:
        self._background.run_network(lambda: self._doors.whose(file), self.restore.show_whose, self._not_restored)

    def _restore(self, file: Path, passphrase: str, code: str) -> None:
        self._wait(self.tr("Opening the backup…"))
        self._background.run_network(
            lambda: (self._doors.restore(file, passphrase, code, self._tell_how_much), self._doors.whose(file)[0]),
            lambda back: self._opened(back[0], back[1].practice),
            self._not_restored,
        )

    def _not_restored(self, refusal: DeskError) -> None:
        self._wait("")
        self.restore.say(type(refusal).__name__, words.refusal(refusal))

    def _tell_how_much(self, done: int, whole: int) -> None:
        percent = 100 * done // max(1, whole)
        self._background.on_screen(
            lambda: self._wait(self.tr("Reading the backup: {percent} %").format(percent=percent))
        )

    def _begin_practice(self, _: str, __: str, passphrase: str) -> None:
        self._wait(self.tr("Founding the branch: a head office, three desks, three months of work. It takes a while…"))
        self._background.run_network(
            lambda: self._doors.begin_practice(passphrase, self._tell),
            lambda _: self._founded(),
            lambda refusal: self._refused(self.practice, refusal),
        )

    def _tell(self, name: str) -> None:
        self._background.on_screen(lambda: self._wait(self.tr("Making a desk for {name}…").format(name=name)))

    def _tell_how_far(self, done: int, whole: int) -> None:
        percent = 100 * done // whole
        if percent != 100 * (done - 1) // whole:
            self._background.on_screen(
                lambda: self._wait(self.tr("A new release makes its lists anew: {percent} %").format(percent=percent))
            )

    def _founded(self) -> None:
        self.practice.clear()
        self.begin()
        self._busy.setText(self.tr("The branch is there. Choose who you are; the passphrase opens all three desks."))
        self._busy.show()

    def _opened(self, desk: object, practice: bool) -> None:
        self._asking = None
        for page in (self.open, self.lender, self.restore, self.forgotten, self.renewal):
            page.clear()
        self._wait("")
        self.opened.emit(desk, practice)

    def _refused(self, page: OpenPage | BeginForm, refusal: DeskError) -> None:
        self._wait("")
        if isinstance(page, OpenPage):
            page.say(words.refusal(refusal), int(getattr(refusal, "wait_seconds", 0)))
        else:
            page.say(words.refusal(refusal), _about(page, refusal))

    def _wait(self, sentence: str) -> None:
        self._busy.setText(sentence)
        for part in (self._busy, self._bar):
            part.setVisible(bool(sentence))
        self._pages.setEnabled(not sentence)

    def _language_chosen(self) -> None:
        if (chosen := self.language.value()) is not None and chosen != str(current()):
            self.language_wanted.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language.set_value(str(current()))
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _about(page: BeginForm, refusal: DeskError) -> Field:
    """The field that a refusal is about: where head office is, its code, or the passphrase."""
    if page.lender and type(refusal).__name__ in OF_THE_ADDRESS:
        return page.address
    if page.lender and type(refusal).__name__ in OF_THE_CODE:
        return page.code
    return page.first
