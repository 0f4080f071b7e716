"""A passphrase that is typed without being seen, and shown on request."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from officer_desk.ui.theme import tokens
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.text_edit import TextEdit


class PassphraseEdit(TextEdit):
    """Spaces count, so the text is taken as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
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

    def _see(self, seen: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
