"""Who consents to what: each consent for itself, each person for themselves, ticked as it is signed."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.customer import Purpose
from officer_desk.domain.intake import Answers, ConsentAnswer, Step
from officer_desk.domain.party import PartyRole
from officer_desk.services.intake import Known
from officer_desk.ui import words
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.tick import Tick
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class ConsentsPage(IntakePage):
    """Two ticks for each person; one that is on file cannot be taken back here."""

    step = Step.CONSENTS

    def __init__(self) -> None:
        super().__init__()
        self._signed: set[ConsentAnswer] = set()
        self._persons: dict[tuple[PartyRole, int], str] = {}
        self.ticks: dict[ConsentAnswer, Tick] = {}
        self._intro = Label(Kind.SOFT, wraps=True)
        self.add(self._intro)
        people = QWidget()
        self._people = QVBoxLayout(people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(2)
        self.add(people)
        self.consequence = QWidget()
        aside = QVBoxLayout(self.consequence)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(10)
        self._heading, self._means = Label(Kind.CARD), Label(wraps=True)
        self._open = NeedsYouRow(tone=Tone.WAITS)
        for widget in (self._heading, self._means, self._open):
            aside.addWidget(widget)
        aside.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._intro.setText(self.tr("Tick a consent when its paper is signed, not before."))
        self._heading.setText(self.tr("What to say before they sign"))
        self._means.setText(
            "\n\n".join(
                (
                    self.tr("Personal information: we keep what you tell us, for this loan only, and lock it away."),
                    self.tr("Credit enquiry: we may ask the credit bureau about you once, for this application."),
                    self.tr("Each is a paper of its own. Either can be taken back later, as easily as it was given."),
                )
            )
        )
        self._show_people()

    def title(self) -> str:
        return self.tr("Who has signed which consent?")

    def step_name(self) -> str:
        return self.tr("Consents")

    def missing(self) -> tuple[str, ...]:
        return ()

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self._signed = set(answers.consents)
        self._show_people()

    def write(self, answers: Answers) -> Answers:
        here = {wanted for wanted, _, _ in self._wanted()} if self.known and self.known.page else self._signed
        order = list(PartyRole)
        signed = sorted(self._signed & here, key=lambda one: (order.index(one.role), one.place, one.purpose))
        return replace(answers, consents=tuple(signed))

    def know(self, known: Known) -> None:
        super().know(known)
        persons = places_of(known)
        self._signed = {one for one in self._signed if not _another(self._persons, persons, (one.role, one.place))}
        self._persons = persons
        self._show_people()

    def _wanted(self) -> list[tuple[ConsentAnswer, str, bool]]:
        """Every consent that is asked for, whose it is, and whether it is on file."""
        known = self.known
        if known is None or known.page is None:
            return []
        names = {one.person: one.identity.name for one in known.page.people if one.identity is not None}
        return [
            (
                ConsentAnswer(role, purpose, place),
                names.get(person, words.name(role)),
                known.page.customer.has_consent(person, purpose),
            )
            for (role, place), person in places_of(known).items()
            if role is not PartyRole.WITNESS
            for purpose in Purpose
        ]

    def _show_people(self) -> None:
        clear_layout(self._people)
        self.ticks = {}
        before = ""
        for consent, name, on_file in self._wanted():
            whose = self.tr("{name} · {part}").format(name=name, part=words.name(consent.role))
            if whose != before:
                self._people.addWidget(Label(Kind.CARD, whose))
                before = whose
            tick = self.ticks[consent] = Tick(self._label(consent, on_file))
            tick.setObjectName(f"{consent.role}_{consent.place}_{consent.purpose}")
            tick.setAccessibleDescription(whose)
            tick.setChecked(on_file or consent in self._signed)
            tick.setEnabled(not on_file)
            tick.toggled.connect(lambda on, consent=consent: self._toggled(consent, on))
            self._people.addWidget(tick)
        self._say_open()

    def _label(self, consent: ConsentAnswer, on_file: bool) -> str:
        what = words.name(consent.purpose)
        return self.tr("{consent}: signed").format(consent=what) if on_file else what

    def _toggled(self, consent: ConsentAnswer, on: bool) -> None:
        (self._signed.add if on else self._signed.discard)(consent)
        self._say_open()
        self.changed.emit()

    def _say_open(self) -> None:
        left = sum(not tick.isChecked() for tick in self.ticks.values())
        self._open.setVisible(left > 0)
        self._open.set(
            self.tr("%n consent(s) are not signed yet. You can go on, but not send the application.", "", left),
            "",
            Tone.WAITS,
        )


def places_of(known: Known) -> dict[tuple[PartyRole, int], str]:
    """The ids of all people by their part and their place among those of the same part."""
    places: dict[tuple[PartyRole, int], str] = {}
    for one in known.page.people if known.page is not None else ():
        same = sum(role == one.role for role, _ in places)
        places[PartyRole(one.role), same] = one.person
    return places


def _another(
    before: dict[tuple[PartyRole, int], str], now: dict[tuple[PartyRole, int], str], place: tuple[PartyRole, int]
) -> bool:
    """Whether somebody else stands at this place than before."""
    return place in before and before[place] != now.get(place)
