"""A visit from the first question to submission: its pages, its draft, and what goes into the journal at each step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.domain.intake import Answers, Step, step_after, steps
from officer_desk.services import intake, resumption
from officer_desk.services.desk import Changes
from officer_desk.services.intake import Known, Visit
from officer_desk.ui import words
from officer_desk.ui.applications.customer_view import CustomerView
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.intake_pages import pages_of
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.wizard_frame import WizardFrame
from officer_desk.ui.workplace import Workplace

KEEP_AFTER_MS = 3_000


class IntakeScreen(Screen):
    """The domain says which step comes next; each Next is recorded with the draft in one transaction."""

    def __init__(self, workplace: Workplace, draft_id: str = "", answers: Answers | None = None) -> None:
        """`draft_id` may also name an application to go on with, or a customer who wants another loan."""
        super().__init__()
        self._workplace = workplace
        self._visit: Visit | None = None
        self._known: Known | None = None
        self._touched = self._leaving = self._over = False
        self._go_on: Callable[[], None] = self.update
        self.pages = pages_of(workplace)
        for page in self.pages.values():
            page.name_parts()
            self._hold(page)
            if page.consequence is not None:
                self._hold(page.consequence)
        self.frame = WizardFrame(tuple(self.pages.values()), self._next_step)
        self.frame.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._listen()
        self.retranslate()
        self._begin(draft_id, answers)

    def customer_view(self) -> None:
        """Turn the screen to the customer, as far as there are figures."""
        page = self._known.page if self._known is not None else None
        figures = self._current().figures() or (page.application.quote if page is not None else None)
        if figures is None or self._visit is None:
            self._workplace.confirm(self.tr("There are no figures to show yet: choose a loan first."))
            return
        CustomerView(self._workplace.desk.pack, self._visit.answers.who.name, figures, self.window()).open()

    def _hold(self, part: QWidget) -> None:
        """What was never in sight goes with the screen too."""
        part.setParent(self)
        part.hide()

    def _listen(self) -> None:
        frame = self.frame
        frame.back_button.setObjectName("back")
        frame.leave_button.setObjectName("leave")
        frame.set_keep(self._record)
        frame.moved.connect(self._moved)
        frame.left.connect(self._leave)
        frame.finished.connect(self._finished)
        for page in self.pages.values():
            page.changed.connect(self._typed)
            page.customer_wanted.connect(self.customer_view)
            page.chosen.connect(self._use_customer)
            page.step_wanted.connect(lambda step: self.go_to(Step(step)))
        self._soon.timeout.connect(self._keep)
        self._workplace.changed.connect(self._changed)
        self._name_next()

    def retranslate(self) -> None:
        self.frame.set_finish(self.tr("Send for a decision"))

    def _begin(self, id: str, answers: Answers | None) -> None:
        desk = self._workplace.desk

        def job() -> Known:
            visit = resumption.of_id(desk, id) if id else intake.begin(desk, answers)
            return intake.known(desk, visit)

        self._workplace.background.run(job, self._begun, self._not_here)

    def _begun(self, known: Known) -> None:
        """Fill every page with what is known; what was typed and is not recorded yet goes over what is."""
        visit = known.visit
        self._know(known)
        for step, page in self.pages.items():
            page.fill(visit.answers, step in visit.way[:-1])
            if step is visit.way[-1]:
                page.take_up(visit.unfinished)
            if step in visit.confirmed:
                page.say_yes_again()
        self.frame.resume([str(step) for step in visit.way])
        self.frame.show()
        self._soon.stop()
        self._touched = False

    def _not_here(self, refusal: DeskError) -> None:
        self._workplace.refuse(refusal)
        self._workplace.open("applications")

    @property
    def visit(self) -> Visit | None:
        """The visit with everything as it is typed now."""
        if self._visit is None:
            return None
        page = self._current()
        way = tuple(Step(key) for key in self.frame.way())
        return replace(
            self._visit,
            answers=page.write(self._visit.answers),
            way=way,
            confirmed=tuple(
                step for step, page in self.pages.items() if page.confirmed is not None and page.confirmed.isChecked()
            ),
            unfinished=page.unfinished(),
        )

    def _current(self) -> IntakePage:
        return self.pages[Step(self.frame.current.key)]

    def _next_step(self, key: str) -> str | None:
        following = step_after(Step(key), self._way())
        return None if following is None else str(following)

    def _way(self) -> tuple[Step, ...]:
        """The way as the answers stand now; the frame asks for it while this screen is still being made."""
        if self._visit is None:
            return tuple(Step)
        answers = self._current().write(self._visit.answers)
        pack = self._workplace.desk.pack
        product = next((one for one in pack.products if one.id == answers.product), None)
        return steps(product.asks_for if product else (), answers, self._flag_count())

    def _flag_count(self) -> int | None:
        page = self._known.page if self._known is not None else None
        survey = page.application.survey if page is not None else None
        typed = self._current().flags_raised()
        return typed if typed is not None or survey is None else len(survey.flags)

    def go_to(self, step: Step) -> None:
        """Go back to a step on the way, or to one that was left out before."""
        way = [Step(key) for key in self.frame.way()]
        if step in way[:-1]:
            self.frame.go_back_to(str(step))
            return
        order = list(Step)
        before = [one for one in way if order.index(one) < order.index(step)]
        self.frame.resume([str(one) for one in (*before, step)])

    def _know(self, known: Known) -> None:
        self._visit, self._known = known.visit, known
        for page in self.pages.values():
            page.know(known)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """A paper came in, or somebody else changed the case; what this screen records itself it hears by itself."""
        visit = self._visit
        if visit is None or self._over or self.frame.keeping or not changes.touch(visit.application, visit.customer):
            return
        self._workplace.ask(lambda: intake.known(self._workplace.desk, visit), self._know_again)

    def _know_again(self, known: Known) -> None:
        """Take the news without the answers: those may have gone on meanwhile."""
        if self._visit is not None and not self._over and not self.frame.keeping:
            self._know(replace(known, visit=self._visit))
            self.frame.refresh()

    def _record(self, key: str, go_on: Callable[[], None]) -> None:
        """Record what the page asked, then let the frame go on."""
        visit, page, desk = self.visit, self.pages[Step(key)], self._workplace.desk
        if visit is None:
            self.frame.stay()
            return
        self._soon.stop()
        self._go_on = go_on
        figures = page.figures()
        if page.step is Step.SUBMIT:
            self._workplace.background.run(lambda: intake.submit(desk, visit), self._submitted, self._refused)
        else:
            self._workplace.background.run(
                lambda: intake.known(desk, intake.record(desk, page.step, visit, figures)),
                self._recorded,
                self._refused,
            )

    def _recorded(self, known: Known) -> None:
        self._touched = False
        self._know(known)
        self._go_on()
        if self._leaving:
            self._leave()

    def _submitted(self, _: None) -> None:
        self._over = True
        self._go_on()

    def _refused(self, refusal: DeskError) -> None:
        """Nothing was recorded: say why near the field, or over the page."""
        self._leaving = False
        self.frame.stay()
        if not self._current().refuse(refusal):
            self.frame.message.show_refusal(words.refusal(refusal))

    def _finished(self) -> None:
        if self._visit is not None:
            self._workplace.confirm(self.tr("Sent. It waits for a reviewer."))
            self._workplace.open("application", self._visit.application)

    def _typed(self) -> None:
        if self._visit is not None and not self._over:
            self._touched = True
            self._soon.start()

    def _moved(self) -> None:
        self._name_next()
        self._keep()

    def _name_next(self) -> None:
        last = self.frame.current.key == Step.SUBMIT
        self.frame.next_button.setObjectName("submit" if last else "next")

    def _keep(self) -> None:
        """Keep the draft as it is; an intake in which nothing was said leaves none."""
        visit = self.visit
        if visit is None or self._over or self.frame.keeping or not _said_anything(visit):
            return
        self._touched = False
        desk = self._workplace.desk
        self._workplace.background.run(lambda: intake.keep(desk, visit), failed=self._workplace.refuse)

    def _leave(self) -> None:
        """Save and leave; what is being recorded is waited for."""
        self._leaving = self.frame.keeping
        if self._leaving:
            return
        visit, desk = self.visit, self._workplace.desk
        self._soon.stop()
        self._over = True
        if visit is None or not _said_anything(visit):
            self._workplace.open("applications")
            return
        self._workplace.ask(lambda: intake.keep(desk, visit), self._left)

    def _left(self, _: None) -> None:
        self._workplace.confirm(self.tr("Saved. You can go on with it at any time."))
        self._workplace.open("applications")

    def _use_customer(self, id: str) -> None:
        """The person is a customer already: go on with what is written about them."""
        visit, desk = self.visit, self._workplace.desk
        if visit is not None:
            self._workplace.ask(lambda: intake.known(desk, resumption.of_customer(desk, visit, id)), self._used)

    def _used(self, known: Known) -> None:
        self._know(known)
        self.pages[Step.WHO].fill(known.visit.answers)
        self.frame.refresh()
        self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._touched:
            self._keep()


def _said_anything(visit: Visit) -> bool:
    """Whether there is anything to keep."""
    return bool(visit.customer or visit.unfinished) or visit.answers != Answers()
