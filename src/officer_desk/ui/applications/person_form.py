"""The questions about a person: as on the card, and how they are reached."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from officer_desk.domain.errors import BadField
from officer_desk.domain.identity import birth_date_of, check_business_code, check_identity_number, check_mobile
from officer_desk.domain.intake import PersonAnswers
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.date_edit import DateEdit
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.id_edit import IdEdit
from officer_desk.ui.widgets.phone_edit import PhoneEdit
from officer_desk.ui.widgets.text_edit import TextEdit


class BirthEdit(DateEdit):
    """A birthday that must be the one on the card."""

    def __init__(self, today: date) -> None:
        super().__init__(today)
        self.on_card: date | None = None
        self.set_range(None, today)

    def problem(self) -> str:
        if problem := super().problem():
            return problem
        if self.day() is not None and self.on_card is not None and self.day() != self.on_card:
            return words.refusal(BadField("birth_date", "differs_from_id"))
        return ""


class PersonForm(Screen):
    """Name, number, birthday, phone and address; the number gives the birthday, which is then asked for and compared."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.name, self.address = TextEdit(), TextEdit()
        self.id_number = IdEdit(self._number_problem)
        self.birth = BirthEdit(today)
        self.phone = PhoneEdit(_phone_problem)
        self.licence = TextEdit(_licence_problem)
        self.named = {
            "name": Field(self.name, mandatory=True),
            "id_number": Field(self.id_number, mandatory=True),
            "birth_date": Field(self.birth, mandatory=True),
            "phone": Field(self.phone, mandatory=True),
            "address": Field(self.address, mandatory=True),
            "licence": Field(self.licence, mandatory=True),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, field in self.named.items():
            field.editor.setObjectName(name)
            column.addWidget(field)
            field.changed.connect(self.changed)
        self.id_number.changed.connect(self._read_number)
        self.ask_licence(False)
        self.retranslate()

    def retranslate(self) -> None:
        self.named["name"].set_label(self.tr("&Name, as on the card"))
        self.named["id_number"].set_label(self.tr("&Identity card number"))
        self.named["birth_date"].set_label(self.tr("&Birthday"))
        self.named["phone"].set_label(self.tr("&Phone"))
        self.named["address"].set_label(self.tr("&Address"))
        self.named["licence"].set_label(self.tr("Business &licence (unified social credit code)"))
        self.named["birth_date"].set_hint(self.tr("Comes from the number. Ask for it all the same, and compare."))

    def ask_licence(self, asked: bool) -> None:
        """Ask for the licence of a business, or do not."""
        self.named["licence"].setVisible(asked)
        self.named["licence"].setEnabled(asked)

    def set_locked(self, locked: bool) -> None:
        """Show only: this person is written down already."""
        for field in self.named.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.setReadOnly(locked)

    def fill(self, person: PersonAnswers) -> None:
        """Show what is known of somebody."""
        self.name.set_value(person.name)
        self.id_number.set_value(person.id_number)
        self.birth.set_day(person.birth_date or self.birth.on_card)
        self.phone.set_value(person.phone)
        self.address.set_value(person.address)
        self.licence.set_value(person.licence)

    def answers(self) -> PersonAnswers:
        """What was typed."""
        return PersonAnswers(
            self.name.value(),
            self.id_number.value(),
            self.birth.day(),
            self.phone.value(),
            self.address.value(),
            self.licence.value() if self.named["licence"].isEnabled() else "",
        )

    def _number_problem(self, typed: str) -> str:
        try:
            check_identity_number(typed, on=self._today)
        except BadField as refusal:
            return words.refusal(refusal)
        return ""

    def _read_number(self) -> None:
        """Take the birthday from a number that is right, unless somebody typed another one."""
        typed, before = self.id_number.value(), self.birth.on_card
        good = bool(typed) and not self._number_problem(typed)
        self.birth.on_card = birth_date_of(typed) if good else None
        if self.birth.on_card and self.birth.day() in (None, before):
            self.birth.set_day(self.birth.on_card)
        self.birth.tell()


def _phone_problem(typed: str) -> str:
    try:
        check_mobile(typed)
    except BadField as refusal:
        return words.refusal(refusal)
    return ""


def _licence_problem(typed: str) -> str:
    try:
        check_business_code(typed)
    except BadField as refusal:
        return words.refusal(refusal)
    return ""
