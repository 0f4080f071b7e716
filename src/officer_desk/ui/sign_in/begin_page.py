"""A laptop without a desk: try the practice branch, or connect to a lender."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseEdit
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit


class ChoicePage(Screen):
    """The first thing that is ever seen."""

    practice = Signal()
    connect_lender = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._try, self._lender = Card(), Card()
        self._try_words, self._lender_words = Label(wraps=True), Label(wraps=True)
        self.try_button, self.lender_button = PrimaryButton(), QuietButton()
        self.try_button.setObjectName("practice")
        self.lender_button.setObjectName("connect")
        self.try_button.clicked.connect(self.practice)
        self.lender_button.clicked.connect(self.connect_lender)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card, sentence, button in (
            (self._try, self._try_words, self.try_button),
            (self._lender, self._lender_words, self.lender_button),
        ):
            card.add(sentence)
            card.add(button)
            column.addWidget(card)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._try.set_title(self.tr("See how it works"))
        self._try_words.setText(
            self.tr(
                "A practice branch: a complete head office with invented customers, on this laptop alone. "
                "You can be the officer, the reviewer and the approver, and nothing you do there is real."
            )
        )
        self.try_button.setText(self.tr("Open the practice branch"))
        self._lender.set_title(self.tr("Begin to work"))
        self._lender_words.setText(self.tr("Your lender gave you an address and a code that is good for one laptop."))
        self.lender_button.setText(self.tr("Connect to my lender"))


class BeginForm(Screen):
    """A new passphrase, and for a lender its address and code. `asked` carries address, code and passphrase."""

    asked = Signal(str, str, str)
    left = Signal()

    def __init__(self, lender: bool) -> None:
        super().__init__()
        self._of_lender = lender
        self._card, self._about = Card(), Label(Kind.SOFT, wraps=True)
        self.address, self.code = Field(TextEdit(), mandatory=True), Field(TextEdit(), mandatory=True)
        self.first, self.again = Field(PassphraseEdit(), mandatory=True), Field(PassphraseEdit(), mandatory=True)
        for field, name in (
            (self.address, "address"),
            (self.code, "code"),
            (self.first, "passphrase"),
            (self.again, "passphrase_again"),
        ):
            field.editor.setObjectName(name)
        self.begin, self.leave = PrimaryButton(), LinkButton()
        self.begin.setObjectName("begin")
        self.leave.setObjectName("back")
        self.begin.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        for part in (self._about, *self._fields(), self.begin, self.leave):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.again.editor.returnPressed.connect(self._ask)  # type: ignore[attr-defined]
        self.retranslate()

    def _fields(self) -> tuple[Field, ...]:
        passphrase = (self.first, self.again)
        return (self.address, self.code, *passphrase) if self._of_lender else passphrase

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Connect to my lender") if self._of_lender else self.tr("A new practice branch"))
        self._about.setText(
            self.tr("The passphrase opens this desk every morning. Nobody can read it anywhere: choose words you keep.")
            if self._of_lender
            else self.tr("One passphrase opens the desks of all three people of the branch.")
        )
        self.address.set_label(self.tr("&Address of head office"))
        self.address.set_hint(self.tr("As your lender wrote it, such as https://desk.example.org"))
        self.code.set_label(self.tr("&Code"))
        self.first.set_label(self.tr("New &passphrase"))
        self.first.set_hint(
            self.tr("Four words or more that do not belong together are easy to keep and hard to guess.")
        )
        self.again.set_label(self.tr("The same a&gain"))
        self.begin.setText(self.tr("Begin"))
        self.leave.setText(self.tr("Back"))

    def say(self, sentence: str) -> None:
        """Say under the passphrase why it was not taken."""
        self.first.show_error(sentence)

    def _ask(self) -> None:
        for field in self._fields():
            field.show_missing()
        if not all(field.satisfied() for field in self._fields()):
            return
        first, again = (str(field.editor.text()) for field in (self.first, self.again))  # type: ignore[attr-defined]
        if first != again:
            self.again.show_error(self.tr("The two are not the same. Type it once more."))
            return
        address, code = (str(field.editor.text()) for field in (self.address, self.code))  # type: ignore[attr-defined]
        self.asked.emit(address.strip(), code.strip(), first)

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields():
            field.editor.clear()  # type: ignore[attr-defined]
            field.clear_error()
