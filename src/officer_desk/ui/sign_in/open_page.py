"""Whose desk, and the passphrase."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.services.profiles import Profile
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseEdit
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field


class OpenPage(Screen):
    """`asked` carries the profile and the passphrase, `others` asks for another way in."""

    asked = Signal(object, str)
    others = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profiles: tuple[Profile, ...] = ()
        self._card = Card()
        self.person: Choice[str] = Choice(stacked=True)
        self.person.setObjectName("person")
        self.passphrase = Field(PassphraseEdit(), mandatory=True)
        self.passphrase.editor.setObjectName("passphrase")
        self.passphrase.editor.returnPressed.connect(self._ask)  # type: ignore[attr-defined]
        self.open, self.other = PrimaryButton(), LinkButton()
        self.open.setObjectName("open")
        self.other.setObjectName("other_way")
        self.open.clicked.connect(self._ask)
        self.other.clicked.connect(self.others)
        for part in (self.person, self.passphrase, self.open, self.other):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Who works at this desk?"))
        self.passphrase.set_label(self.tr("&Passphrase"))
        self.open.setText(self.tr("Open the desk"))
        self.other.setText(self.tr("Another way in"))
        self.person.setAccessibleName(self.tr("Who works at this desk?"))
        self._offer()

    def show_profiles(self, profiles: Sequence[Profile]) -> None:
        """Offer these people."""
        self._profiles = tuple(profiles)
        self._offer()
        if self._profiles and self.person.value() is None:
            self.person.set_value(self._profiles[0].folder.name)
        self.passphrase.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        self.person.set_answers([(one.folder.name, self._named(one)) for one in self._profiles])

    def _named(self, one: Profile) -> str:
        if one.practice:
            return self.tr("{name} · {role} · practice branch").format(name=one.name, role=words.name(one.role))
        return self.tr("{name} · {role}").format(name=one.name, role=words.name(one.role))

    def say(self, sentence: str) -> None:
        """Say under the passphrase why the desk did not open."""
        self.passphrase.show_error(sentence)
        self.passphrase.editor.selectAll()  # type: ignore[attr-defined]
        self.passphrase.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.editor.clear()  # type: ignore[attr-defined]
        self.passphrase.clear_error()

    def _ask(self) -> None:
        self.passphrase.show_missing()
        chosen = next((one for one in self._profiles if one.folder.name == self.person.value()), None)
        if chosen is not None and self.passphrase.satisfied():
            self.asked.emit(chosen, str(self.passphrase.editor.text()))  # type: ignore[attr-defined]
