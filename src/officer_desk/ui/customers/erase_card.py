"""Erasing a customer: what stands against it, what it means, and the name typed before it is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.services.forgetting import ErasureReason, Standing
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import DangerButton, LinkButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit


class EraseCard(Card):
    """Only for whoever may. `asked` carries the name that was typed and the reason."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("erase_card")
        self._standing: Standing | None = None
        self._sentence = Label(Kind.SOFT, wraps=True)
        self.open_form = LinkButton("", "trash")
        self.open_form.setObjectName("open_erase")
        self.open_form.clicked.connect(self._open)
        self._meaning = Label(wraps=True)
        self.reason: Choice[ErasureReason] = Choice(stacked=True)
        self.reason.setObjectName("erase_reason")
        self._reason = Field(self.reason, mandatory=True)
        self._typed = TextEdit()
        self._typed.setObjectName("erase_name")
        self.name = Field(self._typed, mandatory=True)
        self.erase, self.leave = DangerButton("", "trash"), QuietButton()
        self.erase.setObjectName("erase")
        self.leave.setObjectName("leave_erase")
        self.erase.clicked.connect(self._ask)
        self.leave.clicked.connect(self.close_form)
        self._form = QWidget()
        form, press = QVBoxLayout(self._form), QHBoxLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        press.addWidget(self.erase)
        press.addWidget(self.leave)
        press.addStretch(1)
        for part in (self._meaning, self._reason, self.name):
            form.addWidget(part)
        form.addLayout(press)
        self.add(self._sentence)
        self.rows.addWidget(self.open_form, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._form)
        self._form.hide()
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show what may be done today; the card is not there for whoever may not erase."""
        self._standing = standing
        self.set_title(self.tr("Erase this person"))
        self.open_form.setText(self.tr("Erase the personal data…"))
        self._meaning.setText(
            self.tr(
                "Name, numbers, address, papers and photographs of this customer, and of everybody in their applications, "
                "become unreadable on every desk, at head office and in what comes from a backup. Sums, dates and receipts "
                "stay. Nobody can undo it."
            )
        )
        self._reason.set_label(self.tr("Why"))
        self.reason.set_answers([(reason, words.name(reason)) for reason in ErasureReason])
        self.name.set_label(self.tr("Type the customer's &name"))
        self.erase.setText(self.tr("Erase for good"))
        self.leave.setText(self.tr("Leave it"))
        self._sentence.setText(self._said(standing))
        self._sentence.set_ink(Tone.WAITS if standing.asked_on is not None else Tone.PLAIN)
        free = not standing.findings and standing.asked_on is None and not standing.withheld
        self.open_form.setVisible(free and self._form.isHidden())
        if not free:
            self.close_form()
        self.setVisible(standing.allowed and not standing.gone)

    def _said(self, standing: Standing) -> str:
        if standing.asked_on is not None:
            return self.tr("Asked for on {day}. It is done when head office has agreed: sync.").format(
                day=shown.day(standing.asked_on)
            )
        if standing.withheld:
            return self.tr("This desk comes from a backup. Sync first: they may have been erased already.")
        if standing.findings:
            return "\n".join(words.finding(one) for one in standing.findings)
        return self.tr("Nothing is open, and the time for keeping the records is over.")

    def refuse(self, sentence: str) -> None:
        """Say under the name why it was not done."""
        self.name.show_error(sentence)
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Leave everything as it is."""
        self._form.hide()
        self._typed.clear()
        self.name.clear_error()
        self.reason.set_value(None)
        self.open_form.setVisible(self._standing is not None and not self._standing.findings)

    def _open(self) -> None:
        self.open_form.hide()
        self._form.show()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._reason.show_missing()
        self.name.show_missing()
        reason = self.reason.value()
        if reason is not None and self.name.satisfied():
            self.asked.emit(self._typed.value(), str(reason))
