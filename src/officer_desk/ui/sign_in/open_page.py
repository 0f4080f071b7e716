"""Whose desk, and the passphrase."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.services.profiles import Profile
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow

SECOND_MS = 1000


class OpenPage(Screen):
    """`asked` carries the profile and the passphrase, `others` asks for another way in, `forgotten` for head office's help
    with the chosen profile."""

    asked = Signal(object, str)
    others = Signal()
    forgotten = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._profiles: tuple[Profile, ...] = ()
        self._wait = 0
        self._card = Card()
        self.person: Choice[str] = Choice(stacked=True)
        self.person.setObjectName("person")
        self.person.changed.connect(self._other_person)
        self.waits, self.alone = Label(Kind.SOFT), NeedsYouRow()
        self.passphrase = PassphraseField("passphrase")
        self.passphrase.typed.returnPressed.connect(self._ask)
        self.open, self.forgot, self.other = PrimaryButton(), LinkButton(), LinkButton()
        self.forgot.setObjectName("forgotten")
        self.forgot.clicked.connect(self._forgotten)
        self.open.setObjectName("open")
        self.other.setObjectName("other_way")
        self.open.clicked.connect(self._ask)
        self.other.clicked.connect(self.others)
        self._clock = QTimer(self, interval=SECOND_MS)
        self._clock.timeout.connect(self._second)
        for part in (self.person, self.waits, self.alone, self.passphrase, self.open, self.forgot, self.other):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setFocusProxy(self.passphrase)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Who works at this desk?"))
        self.passphrase.set_label(self.tr("&Passphrase"))
        self.open.setToolTip(self.tr("Enter opens the desk"))
        self.forgot.setText(self.tr("Forgotten the passphrase?"))
        self.other.setText(self.tr("Another way in"))
        self.person.setAccessibleName(self.tr("Who works at this desk?"))
        self._offer()
        self._show_wait()
        self._show_waiting()

    def show_profiles(self, profiles: Sequence[Profile]) -> None:
        """Offer these people; whoever was chosen stays chosen."""
        self._profiles = tuple(profiles)
        self._offer()
        if self._profiles and self.person.value() is None:
            self.person.set_value(self._profiles[0].folder.name)
        self._show_waiting()

    def _offer(self) -> None:
        self.person.set_answers([(one.folder.name, self._named(one)) for one in self._profiles])
        for number, one in enumerate(self._profiles, 1):
            self.person.button_of(one.folder.name).setObjectName(f"person_{number}")

    def _named(self, one: Profile) -> str:
        if one.practice:
            return self.tr("{name} · {role} · practice branch").format(name=one.name, role=words.name(one.role))
        return self.tr("{name} · {role} · branch {branch}").format(
            name=one.name, role=words.name(one.role), branch=one.branch
        )

    def say(self, sentence: str, wait_seconds: int = 0) -> None:
        """Say under the passphrase why the desk did not open, and let it be tried again after the wait."""
        self.passphrase.show_error(sentence)
        self._wait = wait_seconds
        self._show_wait()
        if wait_seconds:
            self._clock.start()
        self.passphrase.typed.selectAll()
        self.passphrase.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.forget()

    def _other_person(self) -> None:
        self._wait = 0
        self._show_wait()
        self._show_waiting()
        self.passphrase.clear_error()

    def _show_waiting(self) -> None:
        """A locked desk says how much waits for head office, so that nobody leaves the laptop in a drawer over it; and
        whether its passphrase stands alone."""
        chosen = self._chosen()
        waiting = chosen.waiting if chosen else 0
        self.waits.setText(self.tr("%n wait(s) to be sent", "", waiting) if waiting else "")
        self.waits.setVisible(bool(waiting))
        self.alone.set(
            self.tr("There is no keyring here: the passphrase alone protects this desk. Keep the laptop with you."),
            "",
            Tone.WAITS,
        )
        self.alone.setVisible(chosen is not None and chosen.alone)

    def _second(self) -> None:
        self._wait = max(0, self._wait - 1)
        self._show_wait()

    def _show_wait(self) -> None:
        if not self._wait:
            self._clock.stop()
        self.open.setEnabled(not self._wait)
        self.open.setText(self.tr("Open in %n second(s)", "", self._wait) if self._wait else self.tr("Open the desk"))

    def _chosen(self) -> Profile | None:
        return next((one for one in self._profiles if one.folder.name == self.person.value()), None)

    def _forgotten(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.forgotten.emit(chosen)

    def _ask(self) -> None:
        self.passphrase.show_missing()
        chosen = self._chosen()
        if chosen is not None and self.passphrase.satisfied() and not self._wait:
            self.asked.emit(chosen, self.passphrase.typed.text())
