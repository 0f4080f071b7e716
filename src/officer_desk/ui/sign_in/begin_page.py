"""A laptop without a desk: try the practice branch, or connect to a lender."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ChoicePage(Screen):
    """The first thing that is ever seen."""

    practice = Signal()
    connect_lender = Signal()
    restore = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._try, self._lender, self._back = Card(), Card(), Card()
        self._try_words, self._lender_words, self._back_words = Label(wraps=True), Label(wraps=True), Label(wraps=True)
        self.try_button, self.lender_button, self.restore_button = PrimaryButton(), QuietButton(), QuietButton()
        self.restore_button.setObjectName("from_backup")
        self.restore_button.clicked.connect(self.restore)
        self.try_button.setObjectName("practice")
        self.lender_button.setObjectName("connect")
        self.leave = LinkButton()
        self.leave.setObjectName("back")
        self.leave.clicked.connect(self.left)
        self.try_button.clicked.connect(self.practice)
        self.lender_button.clicked.connect(self.connect_lender)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card, sentence, button in (
            (self._try, self._try_words, self.try_button),
            (self._lender, self._lender_words, self.lender_button),
            (self._back, self._back_words, self.restore_button),
        ):
            card.add(sentence)
            card.add(button)
            column.addWidget(card)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusProxy(self.try_button)
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
        self._back.set_title(self.tr("Go on with a desk from a stick"))
        self._back_words.setText(self.tr("The laptop was lost or broke down, and there is a backup of the desk."))
        self.restore_button.setText(self.tr("Restore from a backup"))
        self.leave.setText(self.tr("Back"))

    def offer(self, practice: bool, back: bool) -> None:
        """There is one practice branch; whoever has it needs no second. Back leads to the people of this laptop."""
        self._try.setVisible(practice)
        self.leave.setVisible(back)
        self.setFocusProxy(self.try_button if practice else self.lender_button)


class BeginForm(Screen):
    """A new passphrase, and for a lender its address and code. `asked` carries address, code and passphrase."""

    asked = Signal(str, str, str)
    left = Signal()

    def __init__(self, lender: bool) -> None:
        super().__init__()
        self.lender = lender
        self._card, self._about = Card(), Label(Kind.SOFT, wraps=True)
        self._address, self._code = TextEdit(), TextEdit()
        self._address.setObjectName("address")
        self._code.setObjectName("code")
        self.address, self.code = Field(self._address, mandatory=True), Field(self._code, mandatory=True)
        self.first, self.again = PassphraseField("passphrase"), PassphraseField("passphrase_again")
        self.begin, self.leave = PrimaryButton(), LinkButton()
        self.begin.setObjectName("begin")
        self.leave.setObjectName("back")
        self.begin.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit, context=_WITHIN)
        for part in (self._about, *self._fields(), self.begin, self.leave):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        for typed in (self._address, self._code, self.first.typed, self.again.typed):
            typed.returnPressed.connect(self._ask)
        self.setFocusProxy(self._fields()[0])
        self.retranslate()

    def _fields(self) -> tuple[Field, ...]:
        passphrase = (self.first, self.again)
        return (self.address, self.code, *passphrase) if self.lender else passphrase

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Connect to my lender") if self.lender else self.tr("A new practice branch"))
        self._about.setText(
            self.tr("The passphrase opens this desk every morning. Nobody can read it anywhere: choose words you keep.")
            if self.lender
            else self.tr("One passphrase opens the desks of all three people of the branch.")
        )
        self.address.set_label(self.tr("&Address of head office"))
        self.address.set_hint(self.tr("As your lender wrote it, such as https://desk.example.org"))
        self.code.set_label(self.tr("&Code"))
        self.first.set_label(self.tr("New &passphrase"))
        self.first.set_help(
            self.tr("Five words or more that do not belong together are easy to keep and hard to guess.")
        )
        self.again.set_label(self.tr("The same a&gain"))
        self.begin.setText(self.tr("Begin"))
        self.leave.setText(self.tr("Back"))
        self.leave.setToolTip(self.tr("Back (Esc)"))

    def say(self, sentence: str, about: Field) -> None:
        """Say under the field that it is about why it was not taken."""
        about.show_error(sentence)
        about.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Enter goes to what is missing, and from the last field on."""
        missing = next((field for field in self._fields() if not field.satisfied()), None)
        if missing is not None:
            if self.sender() is self.begin or missing.editor.hasFocus():
                missing.show_missing()
            missing.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.first.typed.text() != self.again.typed.text():
            self.say(self.tr("The two are not the same. Type it once more."), self.again)
        else:
            self.asked.emit(self._address.value(), self._code.value(), self.first.typed.text())

    def clear(self) -> None:
        """Forget what was typed."""
        for typed_twice in (self.first, self.again):
            typed_twice.forget()
        for typed, field in ((self._address, self.address), (self._code, self.code)):
            typed.clear()
            field.clear_error()
