"""The questions about somebody who takes part besides the borrower."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from officer_desk.domain.intake import PartyAnswers
from officer_desk.domain.party import LONGEST_GUARANTEE_MONTHS, GuaranteeManner, PartyRole
from officer_desk.ui import words
from officer_desk.ui.applications.person_form import PersonForm
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.label import Divider, Kind, Label


class PartyForm(Screen):
    """A person in one part; of a guarantor the manner and the period are asked too."""

    changed = Signal()
    removed = Signal()

    def __init__(self, role: PartyRole, today: date) -> None:
        super().__init__()
        self.role = role
        self._borrower_address = ""
        self._heading = Label(Kind.CARD)
        self.remove, self.same_address = LinkButton("", "close"), LinkButton()
        self.remove.clicked.connect(self.removed)
        self.person = PersonForm(today)
        self.same_address.clicked.connect(lambda: self.person.address.set_value(self._borrower_address))
        self.person.changed.connect(self.changed)
        self.manner: Choice[GuaranteeManner] = Choice(stacked=True)
        self.months = WholeEdit(1, LONGEST_GUARANTEE_MONTHS)
        self._manner_field = Field(self.manner, mandatory=True)
        self._months_field = Field(self.months, mandatory=True)
        self.named = dict(self.person.named)
        if role is PartyRole.GUARANTOR:
            self.named |= {"guarantee": self._manner_field, "guarantee_months": self._months_field}
        self.remove.setObjectName("remove")
        self.same_address.setObjectName("same_address")
        self.manner.setObjectName("manner")
        self.months.setObjectName("months")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Divider())
        column.addLayout(head)
        column.addWidget(self.person)
        column.addWidget(self.same_address)
        for field in (self._manner_field, self._months_field):
            column.addWidget(field)
            field.setVisible(self.role is PartyRole.GUARANTOR)
            field.changed.connect(self.changed)

    def retranslate(self) -> None:
        self._heading.setText(words.name(self.role))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove: {who}").format(who=words.name(self.role)))
        self.same_address.setText(self.tr("Lives where the borrower lives"))
        self._manner_field.set_label(self.tr("&How does the guarantor answer?"))
        self._manner_field.set_hint(
            self.tr("General: the lender must go to the borrower first. Joint: to either of them at once.")
        )
        self.manner.set_answers([(manner, words.name(manner)) for manner in GuaranteeManner])
        self._months_field.set_label(self.tr("&Months after the last due date"))

    def fill(self, party: PartyAnswers) -> None:
        """Show what is known."""
        self.person.fill(party.who)
        self.manner.set_value(party.manner)
        self.months.set_number(party.months)

    def answers(self) -> PartyAnswers:
        """What was typed."""
        guarantor = self.role is PartyRole.GUARANTOR
        return PartyAnswers(
            self.role,
            self.person.answers(),
            self.manner.value() if guarantor else None,
            self.months.number() if guarantor else None,
        )

    def set_borrower_address(self, address: str) -> None:
        """Offer the borrower's address."""
        self._borrower_address = address
        self.same_address.setVisible(bool(address))

    def satisfied(self) -> bool:
        """Whether all about this person is there."""
        return all(field.satisfied() for field in self.named.values() if field.isEnabled())
