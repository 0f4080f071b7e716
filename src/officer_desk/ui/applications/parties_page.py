"""Who else takes part: those whom the product asks for, and whoever else is named."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.domain.intake import Answers, PartyAnswers, PersonAnswers, Step
from officer_desk.domain.party import PartyRole
from officer_desk.services.intake import Known
from officer_desk.ui import words
from officer_desk.ui.applications.intake_page import IntakePage, fault_of
from officer_desk.ui.applications.party_form import PartyForm
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.flow import Flow
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

MAY_BE_NAMED = (PartyRole.SPOUSE, PartyRole.GUARANTOR, PartyRole.CO_BORROWER)


class PartiesPage(IntakePage):
    """A form for each person; whoever the product asks for has one from the start."""

    step = Step.PARTIES

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._desk = workplace.desk
        self._asked_for: tuple[PartyRole, ...] = ()
        self.forms: list[PartyForm] = []
        self._asks = Label(wraps=True)
        self.add(self._asks)
        self.add_buttons: dict[PartyRole, QuietButton] = {}
        buttons = QWidget()
        flow = Flow(buttons)
        for role in MAY_BE_NAMED:
            button = self.add_buttons[role] = QuietButton("", "plus")
            button.setObjectName(f"add_{role}")
            button.clicked.connect(lambda _=False, role=role: self.name_another(role))
            flow.addWidget(button)
        people = QWidget()
        self._people = QVBoxLayout(people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(16)
        self.add(people)
        self.add(buttons)
        self.consequence = self._why_card()
        self.retranslate()

    def _why_card(self) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._heading, self._what = Label(Kind.CARD), Label(Kind.PLAIN, wraps=True)
        column.addWidget(self._heading)
        column.addWidget(self._what)
        column.addStretch(1)
        return card

    def retranslate(self) -> None:
        for role, button in self.add_buttons.items():
            button.setText(words.name(role))
            button.setAccessibleName(self.tr("Add: {who}").format(who=words.name(role)))
        self._heading.setText(self.tr("What each of them takes on"))
        self._what.setText(
            "\n\n".join(
                (
                    self.tr("A spouse agrees that the household's money repays the loan, and signs."),
                    self.tr("A co-borrower owes all of it, just as the borrower does."),
                    self.tr("A guarantor pays when the borrower does not. Say the manner and the period aloud."),
                    self.tr("Each of them signs consents of their own and brings an identity card."),
                )
            )
        )
        self._say_asked()

    def title(self) -> str:
        return self.tr("Who else takes part?")

    def step_name(self) -> str:
        return self.tr("People")

    def missing(self) -> tuple[str, ...]:
        here = {form.role for form in self.forms}
        nobody = [words.name(role) for role in self._asked_for if role not in here]
        return (*nobody, *(words.name(form.role) for form in self.forms if not form.satisfied()))

    def show_missing(self) -> None:
        for form in self.forms:
            for field in form.named.values():
                if field.isEnabled() and not field.satisfied():
                    field.show_missing()
        wanting = [field for form in self.forms for field in form.named.values() if field.error]
        if wanting:
            wanting[0].editor.setFocus()

    def fill(self, answers: Answers, visited: bool = False) -> None:
        while self.forms:
            self._take_out(self.forms[0])
        for party in answers.parties:
            self.name_another(party.role).fill(party)
        self.ask_for(self._asked_for)

    def write(self, answers: Answers) -> Answers:
        return replace(answers, parties=tuple(form.answers() for form in self.forms))

    def know(self, known: Known) -> None:
        super().know(known)
        product = known.page.application.quote if known.page else None
        self.ask_for(self._desk.pack.product(product.terms.product).asks_for if product else ())
        for form in self.forms:
            form.set_borrower_address(known.visit.answers.who.address)

    def ask_for(self, roles: tuple[PartyRole, ...]) -> None:
        """Have a form for everybody whom the product asks for; empty ones of nobody asked for go."""
        self._asked_for = roles
        for form in list(self.forms):
            if form.role not in roles and form.answers().who == PersonAnswers():
                self._take_out(form)
        for role in roles:
            if role not in {form.role for form in self.forms}:
                self.name_another(role)
        self._say_asked()

    def name_another(self, role: PartyRole) -> PartyForm:
        """A form for one more person."""
        form = PartyForm(role, self._desk.today())
        form.changed.connect(self.changed)
        form.removed.connect(lambda: self._remove(form))
        if self.known is not None:
            form.set_borrower_address(self.known.visit.answers.who.address)
        self.forms.append(form)
        self._people.addWidget(form)
        self._number()
        self.changed.emit()
        return form

    def named_people(self) -> tuple[PartyAnswers, ...]:
        """Everybody who has a form."""
        return tuple(form.answers() for form in self.forms)

    def refuse(self, refusal: DeskError) -> bool:
        fault = fault_of(refusal)
        place = fault.facts.get("place") if fault else None
        if fault is None or not isinstance(place, int) or place >= len(self.forms):
            return False
        field = self.forms[place].named.get(fault.field)
        if field is not None:
            field.show_error(words.refusal(fault))
            field.editor.setFocus()
        return field is not None

    def _remove(self, form: PartyForm) -> None:
        self._take_out(form)
        self.changed.emit()

    def _take_out(self, form: PartyForm) -> None:
        self.forms.remove(form)
        self._people.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._number()

    def _number(self) -> None:
        """Forms go by their place, the first one being number one."""
        for place, form in enumerate(self.forms, start=1):
            form.setObjectName(f"party_{place}")

    def _say_asked(self) -> None:
        names = self.tr(", ", "between the parts of people").join(words.name(role) for role in self._asked_for)
        self._asks.setText(
            self.tr("This loan asks for: {names}").format(names=names)
            if names
            else self.tr("This loan asks for nobody else. Name whoever takes part all the same.")
        )
