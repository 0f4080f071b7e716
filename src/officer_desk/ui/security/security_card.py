"""The card of the passphrase and the keys: another passphrase at once, other keys by way of the locked desk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.ui import words
from officer_desk.ui.sign_in.new_passphrase import NewPassphrase
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.theme import Tone, letter
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.label import Divider, Label
from officer_desk.ui.widgets.progress import Progress
from officer_desk.ui.workplace import ChangePassphrase, Workplace

FORM_LETTERS = 56
OF_THE_NEW = {"WeakPassphrase"}


class SecurityCard(Card):
    """Shown where the workplace can change its passphrase."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("security")
        self._workplace = workplace
        self._running = False
        self._about, self._keys, self._result = Label(wraps=True), Label(wraps=True), Label(wraps=True)
        self.open_form, self.renew = QuietButton("", "lock"), QuietButton("", "sync")
        self.open_form.setObjectName("open_passphrase")
        self.renew.setObjectName("renew_keys")
        self.open_form.clicked.connect(self._open_form)
        self.renew.clicked.connect(workplace.renewal_wanted)
        self.old, self.new = PassphraseField("old_passphrase"), NewPassphrase("new_passphrase")
        self.new.stand_alone(workplace.desk.passphrase_only)
        self.old.typed.returnPressed.connect(self._change)
        self.new.entered.connect(self._change)
        self.change, self.leave = QuietButton(), LinkButton()
        self.change.setObjectName("change_passphrase")
        self.leave.setObjectName("leave_passphrase")
        self.change.clicked.connect(self._change)
        self.leave.clicked.connect(self._close_form)
        self.progress = Progress()
        self.progress.cancel.hide()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._form = QWidget()
        form, press = QVBoxLayout(self._form), QHBoxLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        press.addWidget(self.change)
        press.addWidget(self.leave)
        press.addStretch(1)
        form.addWidget(self.old)
        form.addWidget(self.new)
        form.addLayout(press)
        self._form.setMaximumWidth(letter(self) * FORM_LETTERS)
        self._row(self._about, self.open_form)
        for part in (self._form, self.progress, self._result, Divider()):
            self.add(part)
        self._row(self._keys, self.renew)
        for hidden in (self._form, self.progress, self._result):
            hidden.hide()

    def _row(self, sentence: Label, button: QuietButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sentence, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(row)

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(self.tr("Security"))
        self._about.setText(self.tr("Somebody may have seen you type? Take another passphrase."))
        self.open_form.setText(self.tr("Change the passphrase"))
        self.old.set_label(self.tr("The &old passphrase"))
        self.change.setText(self.tr("Change it"))
        self.leave.setText(self.tr("Not now"))
        self._keys.setText(
            self.tr(
                "Somebody may have copied this laptop? Renew the keys. The desk locks, asks for your passphrase, is "
                "encrypted anew and opens again; it takes a moment."
            )
        )
        self.renew.setText(self.tr("Lock and renew the keys"))

    def _open_form(self) -> None:
        if self._running or not self._form.isHidden():
            self._close_form()
            return
        self._result.hide()
        self._form.show()
        self.old.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self.old.forget()
        self.new.forget()
        self._form.hide()

    def _change(self) -> None:
        change = self._workplace.change_passphrase
        if change is None or self._running:
            return
        self.old.show_missing()
        if not self.old.satisfied():
            self.old.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        old, new = self.old.typed.text(), self.new.taken()
        if new and old == new:
            self.new.say(self.tr("This is the old one. Take another."))
        elif new:
            self._run(change, old, new)

    def _run(self, change: ChangePassphrase, old: str, new: str) -> None:
        self._running = True
        self._form.setEnabled(False)
        for button in (self.open_form, self.renew):
            button.setEnabled(False)
        self.progress.show_progress(self.tr("Changing the passphrase…"))
        # On the store's worker, so that a lock in the middle of it waits until it is done.
        self._workplace.background.run(lambda: change(old, new), self._changed, self._not_changed)

    def _ended(self) -> None:
        self._running = False
        self.progress.hide()
        self._form.setEnabled(True)
        for button in (self.open_form, self.renew):
            button.setEnabled(True)

    def _changed(self, _: None) -> None:
        self._ended()
        self._close_form()
        self._say(
            self.tr(
                "The passphrase is changed: only the new one opens this desk now. "
                "Backups made before still want the one of their day."
            ),
            Tone.GOOD,
        )

    def _not_changed(self, refusal: DeskError) -> None:
        self._ended()
        sentence = words.refusal(refusal)
        if self._form.isHidden() or not self.old.typed.text():  # whoever went elsewhere reads it when they come back
            self._say(sentence, Tone.WRONG)
        elif type(refusal).__name__ in OF_THE_NEW:
            self.new.say(sentence)
        else:
            self.old.show_error(sentence)
            self.old.typed.selectAll()
            self.old.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, tone: Tone) -> None:
        self._result.setText(sentence)
        self._result.set_ink(tone)
        self._result.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere leaves no passphrase behind; a change under way goes on."""
        super().hideEvent(event)
        self._close_form()
