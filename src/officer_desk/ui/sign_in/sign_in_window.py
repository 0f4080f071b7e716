"""The window before a desk is open. It opens what it is told to, and shows no sentence twice."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from officer_desk.domain.errors import DeskError
from officer_desk.services.profiles import Profile
from officer_desk.ui import words
from officer_desk.ui.background import Background
from officer_desk.ui.language import Language, Screen, current
from officer_desk.ui.sign_in.begin_page import BeginForm, ChoicePage
from officer_desk.ui.sign_in.doors import Doors
from officer_desk.ui.sign_in.open_page import OpenPage
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.label import Kind, Label

WIDTH, HEIGHT, FORM_WIDTH = 960, 680, 460


class SignInWindow(Screen):
    """`opened` carries the open desk and whether it belongs to a practice branch."""

    opened = Signal(object, bool)
    language_wanted = Signal(str)
    closed = Signal()

    def __init__(self, doors: Doors, background: Background) -> None:
        super().__init__()
        self.setObjectName("sign_in")
        self._doors = doors
        self._background = background
        self._title, self._busy = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True)
        self.language: Choice[str] = Choice([(str(one), one.own_name) for one in Language])
        self.language.setObjectName("language")
        self.language.set_value(str(current()))
        self.language.changed.connect(self._language_chosen)
        self.choice, self.open = ChoicePage(), OpenPage()
        self.practice, self.lender = BeginForm(lender=False), BeginForm(lender=True)
        self._pages = QStackedWidget()
        for page in (self.choice, self.open, self.practice, self.lender):
            self._pages.addWidget(page)
        self._lay_out()
        self._listen()
        self.retranslate()
        self.resize(WIDTH, HEIGHT)
        self.begin()

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(14)
        form.addStretch(1)
        form.addWidget(self._title)
        form.addWidget(self._pages)
        form.addWidget(self._busy)
        form.addStretch(2)
        form.addWidget(self.language, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.addStretch(1)
        row.addLayout(form)
        row.addStretch(1)
        self._pages.setFixedWidth(FORM_WIDTH)
        self._busy.setFixedWidth(FORM_WIDTH)

    def _listen(self) -> None:
        self.choice.practice.connect(lambda: self._pages.setCurrentWidget(self.practice))
        self.choice.connect_lender.connect(lambda: self._pages.setCurrentWidget(self.lender))
        self.practice.left.connect(self.begin)
        self.lender.left.connect(self.begin)
        self.open.others.connect(lambda: self._pages.setCurrentWidget(self.choice))
        self.open.asked.connect(self._open)
        self.practice.asked.connect(self._begin_practice)
        self.lender.asked.connect(self._connect)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Officer Desk"))
        self._title.setText(self.tr("Officer Desk"))

    def begin(self) -> None:
        """What a person sees who comes to this laptop now."""
        self._wait("")
        profiles = self._doors.profiles()
        self.open.show_profiles(profiles)
        # There is one practice branch; whoever has it needs no second.
        self.choice.try_button.setEnabled(not any(one.practice for one in profiles))
        self._pages.setCurrentWidget(self.open if profiles else self.choice)

    def _open(self, profile: Profile, passphrase: str) -> None:
        self._wait(self.tr("Opening…"))
        self._background.run_network(
            lambda: self._doors.open(profile, passphrase),
            lambda desk: self._opened(desk, profile.practice),
            lambda refusal: self._refused(self.open, refusal),
        )

    def _connect(self, address: str, code: str, passphrase: str) -> None:
        self._wait(self.tr("Calling head office…"))
        self._background.run_network(
            lambda: self._doors.enrol(address, code, passphrase),
            lambda desk: self._opened(desk, False),
            lambda refusal: self._refused(self.lender, refusal),
        )

    def _begin_practice(self, _: str, __: str, passphrase: str) -> None:
        self._wait(self.tr("Founding the branch…"))
        self._background.run_network(
            lambda: self._doors.begin_practice(passphrase, self._tell),
            lambda _: self._founded(),
            lambda refusal: self._refused(self.practice, refusal),
        )

    def _tell(self, name: str) -> None:
        self._background.on_screen(lambda: self._wait(self.tr("Making a desk for {name}…").format(name=name)))

    def _founded(self) -> None:
        self.practice.clear()
        self.begin()

    def _opened(self, desk: object, practice: bool) -> None:
        self.open.clear()
        self.lender.clear()
        self._wait("")
        self.opened.emit(desk, practice)

    def _refused(self, page: OpenPage | BeginForm, refusal: DeskError) -> None:
        self._wait("")
        page.say(words.refusal(refusal))

    def _wait(self, sentence: str) -> None:
        self._busy.setText(sentence)
        self._pages.setEnabled(not sentence)

    def _language_chosen(self) -> None:
        if (chosen := self.language.value()) is not None and chosen != str(current()):
            self.language_wanted.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language.set_value(str(current()))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
