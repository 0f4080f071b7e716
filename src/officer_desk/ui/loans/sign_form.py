"""How one person signed: in ink, or by thumbprint before somebody who is named."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.loan import Manner, Signature
from officer_desk.services.applications import KnownParty
from officer_desk.ui import words
from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.text_edit import TextEdit


class SignForm(Screen):
    """`says_else` tells that the paper would say something else now, `changed` that the signature is there or gone."""

    says_else = Signal()
    changed = Signal()

    def __init__(self, person: KnownParty, number: int) -> None:
        super().__init__()
        self.setObjectName(f"signs_{number}")
        self.person = person
        self._who = Label(Kind.STRONG, wraps=True)
        self.manner: Choice[Manner] = Choice()
        self.manner.setObjectName("manner")
        self.witness, self.signed = TextEdit(), Tick()
        self.witness.setObjectName("witness")
        self.signed.setObjectName("signed")
        self.witness_field = Field(self.witness, mandatory=True)
        self.signed_field = Field(self.signed, mandatory=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._who, self.manner, self.witness_field, self.signed_field):
            column.addWidget(part)
        self.retranslate()
        self.manner.set_value(Manner.INK)
        self._manner_chosen()
        self.manner.changed.connect(self._manner_chosen)
        self.witness_field.changed.connect(self._other_paper)
        self.signed_field.changed.connect(self.changed)

    def retranslate(self) -> None:
        name = self.person.identity.name if self.person.identity else ""
        self._who.setText(self.tr("{name} · {part}").format(name=name, part=words.name(self.person.role)))
        self.manner.set_answers([(one, words.name(one)) for one in (Manner.INK, Manner.THUMBPRINT)])
        self.manner.setAccessibleName(self.tr("How {name} signs").format(name=name))
        self.witness_field.set_label(self.tr("Witness who saw it"))
        self.witness_field.set_hint(self.tr("Somebody who can read, and has nothing to gain from the loan."))
        self.signed_field.set_label(self.tr("Signature of {name}").format(name=name))
        self._say_signed()

    def complete(self) -> bool:
        """Whether this person has signed."""
        return self.signed.isChecked() and (self.witness_field.isHidden() or self.witness_field.satisfied())

    def signature(self) -> Signature:
        """As it will be on record."""
        manner = self.manner.value() or Manner.INK
        witnesses = (self.witness.value(),) if manner is Manner.THUMBPRINT and self.witness.value() else ()
        return Signature(self.person.person, self.person.role, manner, witnesses)

    def _say_signed(self) -> None:
        if self.manner.value() is Manner.THUMBPRINT:
            self.signed.setText(self.tr("Read aloud to them; thumbprint before me and the witness"))
        else:
            self.signed.setText(self.tr("Signed on paper, before me"))

    def _manner_chosen(self) -> None:
        self.witness_field.setVisible(self.manner.value() is Manner.THUMBPRINT)
        self._say_signed()
        self._other_paper()

    def _other_paper(self) -> None:
        """Manner and witness stand on the paper: what was signed before was another one."""
        self.signed.setChecked(False)
        self.says_else.emit()
