"""Who is it: the kind of customer, the person, and whether they were here before."""

from dataclasses import replace

from PySide6.QtCore import QTimer

from officer_desk.domain.customer import IN_BUSINESS, CustomerKind
from officer_desk.domain.intake import Answers, PersonAnswers, Step
from officer_desk.services import customers
from officer_desk.services.intake import Known
from officer_desk.ui import words
from officer_desk.ui.applications.alike_panel import AlikePanel
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.person_form import PersonForm
from officer_desk.ui.language import Language
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.workplace import Workplace

SEARCH_AFTER_MS = 300


class WhoPage(IntakePage):
    """Asks who is sitting there, and whether they were here before."""

    step = Step.WHO

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.alike, self._written = AlikePanel(), MessageBar()
        self.alike.used.connect(self.chosen)
        self.kind: Choice[CustomerKind] = Choice(stacked=True)
        self.language: Choice[str] = Choice()
        self.person = PersonForm(workplace.desk.today())
        self.add(self.alike)
        self.add(self._written)
        self._kind_field = self.add_field(Field(self.kind, mandatory=True))
        self.add(self.person)
        self.fields += self.person.named.values()
        self.person.changed.connect(self.changed)
        self._language_field = self.add_field(Field(self.language, mandatory=True))
        self.named = {"kind": self._kind_field, **self.person.named, "language": self._language_field}
        self.kind.changed.connect(self._kind_chosen)
        self._search = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._search.timeout.connect(self._look_for_alike)
        self.person.changed.connect(self._search.start)
        self.retranslate()
        self.language.set_value(str(Language.ZH_CN))

    def retranslate(self) -> None:
        self._kind_field.set_label(self.tr("&What does the customer live on?"))
        self._language_field.set_label(self.tr("Papers in which lan&guage?"))
        self.kind.set_answers([(kind, words.name(kind)) for kind in CustomerKind])
        self.language.set_answers([(str(one), one.own_name) for one in (Language.ZH_CN, Language.ZH_TW, Language.EN)])
        self._say_written()

    def title(self) -> str:
        return self.tr("Who is the customer?")

    def subtitle(self) -> str:
        return ""

    def step_name(self) -> str:
        return self.tr("Customer")

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self.kind.set_value(answers.kind)
        self._kind_chosen()
        self.person.fill(answers.who)
        self.language.set_value(answers.language)

    def write(self, answers: Answers) -> Answers:
        return replace(
            answers,
            kind=self.kind.value(),
            who=self.person.answers(),
            language=self.language.value() or answers.language,
        )

    def know(self, known: Known) -> None:
        super().know(known)
        written = bool(known.visit.customer)
        self.person.set_locked(written)
        self._kind_field.setEnabled(not written)
        self._language_field.setEnabled(not written)
        if written:
            self.alike.show_found(())
        self._say_written()

    def _say_written(self) -> None:
        if self.known is not None and self.known.visit.customer:
            self._written.show_note(
                self.tr("This customer is written down. The card's data cannot be typed over here.")
            )
        else:
            self._written.clear()

    def _kind_chosen(self) -> None:
        self.person.ask_licence(self.kind.value() in IN_BUSINESS)

    def _look_for_alike(self) -> None:
        if self.known is not None and self.known.visit.customer:
            return
        typed = self.person.answers()
        number = typed.id_number if not self.person.id_number.problem() else ""
        phone = typed.phone if not self.person.phone.problem() else ""
        desk = self._workplace.desk
        self._workplace.ask(
            lambda: customers.alike(desk, number, phone, typed.name, typed.birth_date), self._show_alike
        )

    def _show_alike(self, found: tuple[customers.Alike, ...]) -> None:
        if self.known is None or not self.known.visit.customer:
            self.alike.show_found(found)

    def typed(self) -> PersonAnswers:
        """The person as typed."""
        return self.person.answers()
