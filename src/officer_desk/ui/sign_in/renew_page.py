"""The keys of a locked desk are renewed: everything on it is encrypted anew, and it opens again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.services.profiles import Profile
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.label import Kind, Label


class RenewForm(Screen):
    """`asked` carries the profile and the passphrase."""

    asked = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self._card, self._who, self._about = Card(), Label(Kind.NAME), Label(Kind.SOFT, wraps=True)
        self.passphrase = PassphraseField("renew_passphrase")
        self.begin, self.leave = PrimaryButton(), LinkButton()
        self.begin.setObjectName("renew")
        self.leave.setObjectName("back")
        for part in (self._who, self._about, self.passphrase, self.begin, self.leave):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.passphrase.typed.returnPressed.connect(self._ask)
        self.begin.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.left.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.setFocusProxy(self.passphrase)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Renew the keys of this desk"))
        self._about.setText(
            self.tr(
                "The desk is locked. Everything on it is encrypted anew, with keys that nobody has seen; then it opens "
                "again. It takes a moment: leave the laptop on until it is done. The passphrase stays the same."
            )
        )
        self.passphrase.set_label(self.tr("Your &passphrase"))
        self.begin.setText(self.tr("Renew the keys and open the desk"))
        self.leave.setText(self.tr("Not now"))
        self.leave.setToolTip(self.tr("Back (Esc)"))

    def show_profile(self, profile: Profile) -> None:
        """Ask for the passphrase of this desk."""
        self.clear()
        self._profile = profile
        self._who.setText(profile.name)

    def say(self, sentence: str) -> None:
        """Say at the passphrase why the keys are as they were."""
        self.passphrase.show_error(sentence)
        self.passphrase.typed.selectAll()
        self.passphrase.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.passphrase.show_missing()
        if self._profile is not None and self.passphrase.satisfied():
            self.asked.emit(self._profile, self.passphrase.typed.text())

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.forget()
