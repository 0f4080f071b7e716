"""The way back in with head office's help: a request goes there, an answer comes back, and a new passphrase is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from officer_desk.services.profiles import Profile
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.new_passphrase import NewPassphrase
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit

FILE = "desk-request.txt"


class ForgottenForm(Screen):
    """`asked` carries head office's answer and the new passphrase."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self._text = ""
        self._card, self._about, self._read = Card(), Label(Kind.SOFT, wraps=True), Label(Kind.SOFT, wraps=True)
        self.check, self._done = Label(Kind.FIGURE), Label(Kind.SOFT, wraps=True)
        self.copy, self.save = QuietButton(), QuietButton()
        self.copy.setObjectName("copy_request")
        self.save.setObjectName("save_request")
        self._answer = TextEdit()
        self._answer.setObjectName("answer")
        self.answer, self.passphrase = Field(self._answer, mandatory=True), NewPassphrase("new_passphrase")
        self.begin, self.leave = PrimaryButton(), LinkButton()
        self.begin.setObjectName("open_answered")
        self.leave.setObjectName("back")
        self._lay_out()
        self._listen()
        self.retranslate()

    def _lay_out(self) -> None:
        press = QHBoxLayout()
        press.addWidget(self.copy)
        press.addWidget(self.save)
        press.addStretch(1)
        for said in (self._about, self._read, self.check):
            self._card.add(said)
        self._card.rows.addLayout(press)
        for part in (self._done, self.answer, self.passphrase, self.begin, self.leave):
            self._card.add(part)
        self._done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setFocusProxy(self._answer)

    def _listen(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.begin.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        self._answer.returnPressed.connect(self._ask)
        self.passphrase.entered.connect(self._ask)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.left.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Head office lets you in again"))
        self._about.setText(
            self.tr(
                "Send head office this request, by message or on a stick. Nobody can open the desk with it. Leave this page "
                "open until the answer is here: the answer fits this request only. Head office writes down each time."
            )
        )
        self._read.setText(self.tr("Call head office, and read these signs aloud:"))
        self.copy.setText(self.tr("Copy the request"))
        self.save.setText(self.tr("Save it as a file"))
        self.answer.set_label(self.tr("Head office's &answer"))
        self.answer.set_hint(self.tr("It begins with OD-OPEN."))
        self.begin.setText(self.tr("Open the desk"))
        self.leave.setText(self.tr("Back"))
        self.leave.setToolTip(self.tr("Back (Esc)"))

    def show_request(self, text: str, check: str, *, alone: bool) -> None:
        """Show a request that was just made; `alone` where the passphrase alone protects the desk."""
        self.clear()
        self.passphrase.stand_alone(alone)
        self._text = text
        self.check.setText(check)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._tell(self.tr("Copied."))

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the request"), FILE)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the request into this file; it holds no secret."""
        try:
            file.write_text(self._text + "\n", "ascii")
        except OSError:
            self._tell(self.tr("It cannot be saved there. Choose another place."))
        else:
            self._tell(self.tr("Saved: {file}").format(file=file.name))

    def _tell(self, sentence: str) -> None:
        self._done.setText(sentence)
        self._done.show()

    def say(self, kind: str, sentence: str) -> None:
        """Say a refusal at the field that it is about."""
        if kind in {"WeakPassphrase", "KeyringRefused"}:
            self.passphrase.say(sentence)
            return
        self.answer.show_error(sentence)
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.answer.show_missing()
        if not self.answer.satisfied():
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
        elif chosen := self.passphrase.taken():
            self.asked.emit(self._answer.value(), chosen)

    def clear(self) -> None:
        """Forget the request and what was typed."""
        self._text = ""
        self.check.setText("")
        self._done.hide()
        self._answer.clear()
        self.answer.clear_error()
        self.passphrase.forget()
