"""A desk comes back from a backup: which file, the passphrase of its day, and the code on paper."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.protocol.clock import LOCAL
from officer_desk.services.profiles import Profile
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.widgets.buttons import LinkButton, PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.drop_zone import DropZone
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit

SUFFIX = ".odbackup"

# By name, for what defines them is large and is not loaded before this window is on the screen.
OF_THE_CODE = {"KeyringMissing", "KeyringRefused", "BadField"}
OF_THE_FILE = {"NotABackup", "BackupNewer", "BackupDamaged", "PlaceGone", "PlaceReadOnly", "DeskIsNewer", "DiskFull"}


class RestoreForm(Screen):
    """`chosen` tells the file; `asked` carries file, passphrase and code."""

    chosen = Signal(Path)
    asked = Signal(Path, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file: Path | None = None
        self._whose: tuple[Profile, int] | None = None
        self._card, self._about = Card(), Label(Kind.SOFT, wraps=True)
        self.zone, self._found = DropZone((SUFFIX,)), Label(Kind.STRONG, wraps=True)
        self.zone.setObjectName("backup_file")
        self.zone.button.setObjectName("choose_backup")
        self._wrong = Label(Kind.WRONG, wraps=True)
        self._code = TextEdit()
        self._code.setObjectName("restore_code")
        self.passphrase, self.code = PassphraseField("restore_passphrase"), Field(self._code)
        self.begin, self.leave = PrimaryButton(), LinkButton()
        self.begin.setObjectName("restore")
        self.leave.setObjectName("back")
        self.begin.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        self.zone.chosen.connect(self.take)
        self.zone.refused.connect(lambda _: self.say_of_file(self.tr("Choose a file whose name ends in .odbackup.")))
        for typed in (self.passphrase.typed, self._code):
            typed.returnPressed.connect(self._ask)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.left.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        for part in (
            self._about,
            self.zone,
            self._found,
            self._wrong,
            self.passphrase,
            self.code,
            self.begin,
            self.leave,
        ):
            self._card.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setFocusProxy(self.zone.button)
        self.retranslate()
        self.clear()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Restore from a backup"))
        self._about.setText(
            self.tr(
                "The desk comes back as it was on the day of the backup. What was done after it comes from head office with "
                "the next sync."
            )
        )
        self.zone.set_words(self.tr("The file from the stick; its name ends in .odbackup."), self.tr("Choose the file"))
        self.passphrase.set_label(self.tr("&Passphrase"))
        self.passphrase.set_help(self.tr("The one with which the desk was opened on that day."))
        self.code.set_label(self.tr("Restore &code"))
        self.code.set_hint(self.tr("From your paper. On the laptop where the backup was made it may stay empty."))
        self.begin.setText(self.tr("Restore the desk"))
        self.leave.setText(self.tr("Back"))
        self.leave.setToolTip(self.tr("Back (Esc)"))
        self._show_whose()

    def take(self, file: Path) -> None:
        """This file was chosen; whose it is will be told."""
        self._file, self._whose = file, None
        self.say_of_file("")
        self._show_whose()
        self.chosen.emit(file)

    def show_whose(self, whose: tuple[Profile, int]) -> None:
        """Say whose backup it is and when it was made."""
        self._whose = whose
        self._show_whose()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whose(self) -> None:
        self._found.setVisible(self._whose is not None)
        if self._whose is not None:
            profile, made_at = self._whose
            made = datetime.fromtimestamp(made_at / 1000, LOCAL)
            self._found.setText(
                self.tr("{name} · {role} · branch {branch} · {day}, {time}").format(
                    name=profile.name,
                    role=words.name(profile.role),
                    branch=profile.branch,
                    day=shown.day(made.date()),
                    time=shown.clock(made),
                )
            )

    def say_of_file(self, sentence: str) -> None:
        """Say why the file was not taken."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def say(self, kind: str, sentence: str) -> None:
        """Say a refusal at the field that it is about."""
        if kind in OF_THE_FILE:
            self.say_of_file(sentence)
            return
        about: Field = self.code if kind in OF_THE_CODE else self.passphrase
        if kind == "KeyringMissing":
            sentence = self.tr("This laptop does not know the backup. Type the code from your paper.")
        about.show_error(sentence)
        about.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Enter goes to what is missing, and from the last field on."""
        if self._file is None:
            self.say_of_file(self.tr("Choose the file first."))
            self.zone.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.passphrase.satisfied():
            self.passphrase.show_missing()
            self.passphrase.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.say_of_file("")
            self.asked.emit(self._file, self.passphrase.typed.text(), self._code.value())

    def clear(self) -> None:
        """Forget what was chosen and typed."""
        self._file, self._whose = None, None
        self.passphrase.forget()
        self._code.clear()
        self.code.clear_error()
        self.say_of_file("")
        self._show_whose()
