"""A new passphrase, typed twice; whether it is strong enough is said while it is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.services import passphrases
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField


class NewPassphrase(Screen):
    """Two fields, named `name` and `name`_again. `entered` tells that Enter was pressed in one of them."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.alone = False
        self.first, self.again = PassphraseField(name), PassphraseField(f"{name}_again")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field in (self.first, self.again):
            column.addWidget(field)
            field.typed.returnPressed.connect(self.entered)
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._compare)
        self.setFocusProxy(self.first)
        self.retranslate()

    def retranslate(self) -> None:
        self.first.set_label(self.tr("&New passphrase"))
        self.again.set_label(self.tr("The same a&gain"))
        self._judge()

    def stand_alone(self, alone: bool) -> None:
        """Ask for more where no keyring has the other half of the key."""
        self.alone = alone
        self._judge()

    def _judge(self) -> None:
        self.first.set_help(self._said())
        self._compare()

    def _said(self) -> str:
        if typed := self.first.typed.text():
            weak = passphrases.weakness(typed, alone=self.alone)
            return words.weakness(weak) if weak else self.tr("Good: it is hard to guess.")
        if self.alone:
            return self.tr("Six words or more that do not belong together: nothing else protects this desk.")
        return self.tr("Five words or more that do not belong together are easy to keep and hard to guess.")

    def _compare(self) -> None:
        same = bool(self.again.typed.text()) and self.again.typed.text() == self.first.typed.text()
        self.again.set_help(self.tr("The same.") if same else "")

    def taken(self) -> str:
        """The passphrase, when it will do; else nothing, and the field that is wrong says so."""
        for field in (self.first, self.again):
            field.show_missing()
        typed = self.first.typed.text()
        weak = passphrases.weakness(typed, alone=self.alone) if typed else None
        if weak:
            self.say(words.weakness(weak))
        elif not typed:
            self.first.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.again.typed.text() != typed:
            self.again.show_error(self.tr("The two are not the same. Type it once more."))
            self.again.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return typed
        return ""

    def say(self, sentence: str) -> None:
        """Say at the first field why the passphrase was not taken."""
        self.first.show_error(sentence)
        self.first.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Take away what was typed."""
        self.first.forget()
        self.again.forget()
