"""A passphrase that is typed without being seen, and shown on request."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from officer_desk.ui.theme import tokens
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.text_edit import TextEdit


class PassphraseEdit(TextEdit):
    """Spaces count, so the text is taken as it is. `capitals_locked` tells what the letters typed give away."""

    capitals_locked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._locked = False
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._see)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.dress()

    def dress(self) -> None:
        """Colours and words again, after a change of either."""
        self._eye.setIcon(icon("eye", tokens().soft_ink))
        self._eye.setToolTip(QCoreApplication.translate("PassphraseEdit", "Show the passphrase"))

    def value(self) -> str:
        return self.text()

    def forget(self) -> None:
        """Take away what was typed, and hide what is typed next."""
        self.clear()
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if len(letter) == 1 and letter.isascii() and letter.isalpha():
            self._lock(letter.isupper() is not shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self._lock(False)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LanguageChange}:
            self.dress()

    def _lock(self, locked: bool) -> None:
        if locked is not self._locked:
            self._locked = locked
            self.capitals_locked.emit(locked)

    def _see(self, seen: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


class PassphraseField(Field):
    """The question for a passphrase; under it help, or that capitals are locked."""

    def __init__(self, name: str) -> None:
        self.typed = PassphraseEdit()
        self.typed.setObjectName(name)
        self._help, self._locked = "", False
        super().__init__(self.typed, mandatory=True)
        self.typed.capitals_locked.connect(self._capitals)

    def set_help(self, text: str) -> None:
        """Help in one line, as long as there is nothing better to say."""
        self._help = text
        self._say()

    def forget(self) -> None:
        """Take away what was typed and what was said of it."""
        self.typed.forget()
        self._capitals(False)
        self.clear_error()

    def _capitals(self, locked: bool) -> None:
        self._locked = locked
        self._say()

    def _say(self) -> None:
        self.set_hint(self.tr("Caps Lock is on.") if self._locked else self._help)

    def retranslate(self) -> None:
        super().retranslate()
        self._say()
