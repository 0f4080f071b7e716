"""The card of the backup: the last one, the form for the next one, how far it is, and the restore code."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.services import backups
from officer_desk.services.backups import Backup, Part, Reminder, Stick
from officer_desk.ui import words
from officer_desk.ui.backup import backup_words
from officer_desk.ui.sign_in.passphrase_edit import PassphraseField
from officer_desk.ui.theme import Tone, letter
from officer_desk.ui.widgets.buttons import LinkButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.progress import Progress
from officer_desk.ui.workplace import BackUp, Workplace

LOOK_AGAIN_MS = 3000
FORM_LETTERS = 56
OF_THE_PASSPHRASE = {"WrongPassphrase", "TooSoon", "LockedOut", "KeyringMissing", "KeyringRefused"}


class BackupCard(Card):
    """`made` tells that there is a new backup."""

    made = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setObjectName("backup")
        self._workplace = workplace
        self._sticks: tuple[Stick, ...] = ()
        self._folder: Path | None = None
        self._reminder: Reminder | None = None
        self._made: Backup | None = None
        self._code = ""
        self._stop = threading.Event()
        self._running = False
        self._last, self._result = Label(wraps=True), Label(wraps=True)
        self.open_form, self.show_code = QuietButton("", "backup"), LinkButton("", "eye")
        self.open_form.setObjectName("open_backup")
        self.show_code.setObjectName("show_code")
        self.open_form.clicked.connect(self._open_form)
        self.show_code.clicked.connect(self._ask_code)
        self.place: Choice[str] = Choice(stacked=True)
        self.place.setObjectName("place")
        self._place = Field(self.place, mandatory=True)
        self.other_folder, self.begin = LinkButton("", "plus"), QuietButton("", "backup")
        self.other_folder.setObjectName("other_folder")
        self.begin.setObjectName("begin_backup")
        self.other_folder.clicked.connect(self._ask_folder)
        self.begin.clicked.connect(self._begin)
        self.passphrase = PassphraseField("backup_passphrase")
        self.passphrase.typed.returnPressed.connect(self._begin)
        self.progress = Progress()
        self.progress.cancel.setObjectName("stop_backup")
        self.progress.cancelled.connect(self.stop)
        self._why_code, self.code = Label(Kind.SOFT, wraps=True), Label(Kind.FIGURE, wraps=True)
        self._look = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look.timeout.connect(self._look_for_sticks)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.set_aside(self.open_form)
        self._form, self._paper = QWidget(), QWidget()
        form, paper, press = QVBoxLayout(self._form), QVBoxLayout(self._paper), QHBoxLayout()
        for column in (form, paper):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
        press.addWidget(self.begin)
        press.addStretch(1)
        form.addWidget(self._place)
        form.addWidget(self.other_folder, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.passphrase)
        form.addLayout(press)
        paper.addWidget(self._why_code)
        paper.addWidget(self.code)
        for part in (self._last, self._form, self.progress, self._result):
            self.add(part)
        self.rows.addWidget(self.show_code, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._paper)
        self._form.setMaximumWidth(letter(self) * FORM_LETTERS)
        for hidden in (self._form, self.progress, self._result, self._paper):
            hidden.hide()

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(self.tr("Backup"))
        self.open_form.setText(self.tr("Back up"))
        self._place.set_label(self.tr("Where to"))
        self.other_folder.setText(self.tr("Another folder…"))
        self.passphrase.set_label(self.tr("Your &passphrase"))
        self.begin.setText(self.tr("Begin the backup"))
        self.show_code.setText(self.tr("Hide the restore code") if self._code else self.tr("Show the restore code"))
        self._why_code.setText(
            self.tr(
                "Write this code on paper and keep it away from the laptop and the stick. If the laptop is lost, it opens "
                "the backup on another one, together with your passphrase. Without it head office has to help."
            )
        )
        self._offer()
        self._show()

    def show_reminder(self, reminder: Reminder) -> None:
        """Show how this desk stands."""
        self._reminder = reminder
        self._show()

    def _show(self) -> None:
        if self._reminder is not None:
            self._last.setText(backup_words.standing(self._reminder))
            self._last.set_ink(Tone.WAITS if self._reminder.due else Tone.PLAIN)
        if self._made is not None:
            self._result.setText(backup_words.made(self._made))
        self.code.setText(self._code)

    def _open_form(self) -> None:
        if self._running or not self._form.isHidden():
            self._close_form()
            return
        self._result.hide()
        self._form.show()
        self._look_for_sticks()
        self._look.start()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self._look.stop()
        self.passphrase.forget()
        self._form.hide()

    def _look_for_sticks(self) -> None:
        # Asked beside the store's work: a stick that is about to fail may answer late.
        self._workplace.background.run_network(backups.attached, self.show_sticks)

    def show_sticks(self, sticks: tuple[Stick, ...]) -> None:
        """Offer these sticks and the folder that was chosen."""
        self._sticks = sticks
        self._offer()

    def _offer(self) -> None:
        places = [(str(one.path), f"{one.name} · {backup_words.room(one.free_bytes)}") for one in self._sticks]
        if self._folder is not None and str(self._folder) not in dict(places):
            places.append((str(self._folder), str(self._folder)))
        self.place.set_answers(places)
        if places and self.place.value() is None:
            self.place.set_value(places[-1][0] if self._folder is not None else places[0][0])
        self._place.set_hint("" if places else self.tr("No stick is attached. Put one in, or choose a folder."))

    def _ask_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("A folder for the backup")):
            self.choose_folder(Path(chosen))

    def choose_folder(self, folder: Path) -> None:
        """Put the backup into this folder."""
        self._folder = folder
        self._offer()
        self.place.set_value(str(folder))

    def _begin(self) -> None:
        back_up, place = self._workplace.back_up, self.place.value()
        self._place.show_missing()
        self.passphrase.show_missing()
        if back_up is None or self._running or place is None or not self.passphrase.satisfied():
            return
        self._running = True
        self._stop = threading.Event()
        typed = self.passphrase.typed.text()
        self._close_form()
        self._result.hide()
        self.open_form.setEnabled(False)
        self.progress.show_progress(backup_words.part(Part.COPYING))
        self._run(back_up, Path(place), typed, self._stop)

    def _run(self, back_up: BackUp, place: Path, passphrase: str, stop: threading.Event) -> None:
        background = self._workplace.background

        def told(part: Part, done: int, whole: int) -> None:
            background.on_screen(lambda: self._tell(part, done, whole))

        background.run_network(
            lambda: back_up(place, passphrase, told, stop.is_set), self._ended_well, self._ended_badly
        )

    def _tell(self, part: Part, done: int, whole: int) -> None:
        if self._running and not self._stop.is_set():
            # A bar counts in whole numbers of 31 bits.
            self.progress.show_progress(backup_words.part(part), done * 1000 // max(1, whole), 1000)

    def stop(self) -> None:
        """End what is under way; the backup before stays."""
        self._stop.set()

    def _ended(self) -> None:
        self._running = False
        self.progress.hide()
        self.open_form.setEnabled(True)

    def _ended_well(self, backup: Backup) -> None:
        self._ended()
        self._made = backup
        self._result.set_ink(Tone.GOOD)
        self._result.show()
        self._show()
        if not self._code:
            self._ask_code()
        self.made.emit()

    def _ended_badly(self, refusal: DeskError) -> None:
        self._ended()
        if type(refusal).__name__ in OF_THE_PASSPHRASE:
            self._open_form()
            self.passphrase.show_error(words.refusal(refusal))
            return
        self._made = None
        self._result.setText(words.refusal(refusal))
        self._result.set_ink(Tone.WAITS if type(refusal).__name__ == "BackupStopped" else Tone.WRONG)
        self._result.show()

    def _ask_code(self) -> None:
        if self._code:
            self._show_code("")
            return
        desk = self._workplace.desk
        self._workplace.ask(lambda: backups.code(desk), self._show_code)

    def _show_code(self, code: str) -> None:
        self._code = code
        self._paper.setVisible(bool(code))
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere leaves neither passphrase nor code behind; a backup under way goes on."""
        super().hideEvent(event)
        self._close_form()
        self._show_code("")
