"""Everybody in an application: their part, who they are, what they promise, and whether their consents are signed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.application import missing_consents
from officer_desk.domain.identity import age_on, mask_identity, mask_phone
from officer_desk.domain.party import PartyRole
from officer_desk.services.applications import KnownParty
from officer_desk.services.decisions import DecisionFile
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.workplace import Workplace


class PeopleCard(Card):
    """The borrower first; numbers are masked."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.add(self._rows)

    def show_file(self, file: DecisionFile) -> None:
        """Show the people of this file."""
        self.set_title(self.tr("People"))
        clear_layout(self._column)
        unsigned = {finding.facts["role"] for finding in missing_consents(file.page.application, file.page.customer)}
        for number, known in enumerate(file.page.people):
            if number:
                self._column.addWidget(Divider())
            person = self._person(known, known.role in unsigned)
            person.setObjectName(f"person_{number}")
            self._column.addWidget(person)

    def _person(self, known: KnownParty, unsigned: bool) -> QWidget:
        person, head = QWidget(), QHBoxLayout()
        column = QVBoxLayout(person)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        head.addWidget(Label(Kind.NAME, self._named(known), wraps=True), 1)
        if known.role is not PartyRole.WITNESS:
            said = self.tr("a consent is missing") if unsigned else self.tr("consents signed")
            head.addWidget(Chip(said, Tone.WRONG if unsigned else Tone.GOOD))
        column.addLayout(head)
        for line in self._about(known):
            column.addWidget(Label(Kind.SOFT, line, wraps=True))
        return person

    def _named(self, known: KnownParty) -> str:
        name = known.identity.name if known.identity else self.tr("erased")
        return self.tr("{name} · {part}").format(name=name, part=words.name(known.role))

    def _about(self, known: KnownParty) -> tuple[str, ...]:
        who = known.identity
        if who is None:
            return ()
        parts = [
            self.tr("%n year(s) old", "", age_on(who.birth_date, self._workplace.desk.today())),
            shown.national_id(mask_identity(who.id_number)),
            shown.phone(mask_phone(who.phone)),
        ]
        lines = [" · ".join(parts), who.address]
        if known.guarantee is not None:
            promise = self.tr(
                "Answers as {manner}, for %n month(s) after the last due date.", "", known.guarantee.months
            )
            lines.append(promise.format(manner=words.name(known.guarantee.manner)))
        return tuple(lines)
