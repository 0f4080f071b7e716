"""The question whether an application is really taken back, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from officer_desk.ui.applications import application_words
from officer_desk.ui.applications.application_words import Reason
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import DangerButton, QuietButton
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Label


class WithdrawPanel(Screen):
    """Asks for the reason the customer gives; `withdrawn` carries it. Esc lets everything be."""

    withdrawn = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reason: Choice[Reason] = Choice(stacked=True)
        self._question = Label(wraps=True)
        self._field = Field(self.reason, mandatory=True)
        self.confirm, self.keep = DangerButton(), QuietButton()
        for name, part in (("reason", self.reason), ("confirm_withdraw", self.confirm), ("keep", self.keep)):
            part.setObjectName(name)
        frame = QFrame()
        frame.setProperty("kind", "bar")
        frame.setProperty("tone", str(Tone.WRONG))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 10, 14, 12)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        inside.addWidget(self._question)
        inside.addWidget(self._field)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.confirm.clicked.connect(self._withdraw)
        self.keep.clicked.connect(self.hide)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._question.setText(self.tr("Taken back, this application cannot be opened again. A new one can be begun."))
        self._field.set_label(self.tr("Why does the customer take it back?"))
        self.reason.set_answers([(one, application_words.reason(one)) for one in Reason])
        self.confirm.setText(self.tr("Take it back"))
        self.keep.setText(self.tr("Leave it as it is"))

    def ask(self) -> None:
        """Put the question."""
        self.show()
        self.reason.setFocus()

    def _withdraw(self) -> None:
        reason = self.reason.value()
        if reason is None:
            self._field.show_missing()
            return
        self.hide()
        self.withdrawn.emit(str(reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
