"""The frame of every wizard: steps at the left, one page, its consequence at the right, and the way on beneath."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.theme import letter
from officer_desk.ui.widgets.buttons import PrimaryButton, QuietButton
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.widgets.step_list import Step, StepList, StepState
from officer_desk.ui.widgets.wizard_body import CONSEQUENCE_LETTERS, FORM_LETTERS, WizardBody
from officer_desk.ui.widgets.wizard_page import Page

NextStep = Callable[[str], str | None]
"""The flow: which step follows this one, by what was filled in so far; None after the last."""
Keep = Callable[[str, Callable[[], None]], None]
"""Keeps what a page asked and calls back when it is durable; until then, or until `stay`, the page stays in sight."""
STEP_LETTERS = 22
LONGEST_WIZARD = 40


class WizardFrame(Screen):
    """Walks through pages in the order that `next_step` says, and back the way it came.

    `moved` tells each page that comes into sight (a good moment to keep the draft), `left` that the officer saves and
    leaves, `finished` that the last page was accepted. The frame itself keeps and saves nothing.
    """

    moved = Signal(str)
    left = Signal()
    finished = Signal()

    def __init__(self, pages: Sequence[Page], next_step: NextStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = {page.key: page for page in pages}
        self._next_step = next_step
        self._first = pages[0].key
        self._way: list[str] = []
        self._finish_words = ""
        self._keep: Keep | None = None
        self._keeping = False
        self._title = Label(Kind.TITLE, wraps=True)
        self._subtitle = Label(Kind.SOFT, wraps=True)
        self.message = MessageBar()
        self._steps = StepList()
        self._steps.chosen.connect(self.go_back_to)
        self._where = Label(Kind.CAPTION)
        self._body = WizardBody()
        self._needed = Label(Kind.CAPTION, wraps=True)
        self._needed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.leave_button = QuietButton()
        self.back_button = QuietButton()
        self.next_button = PrimaryButton()
        self.leave_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        for page in pages:
            page.changed.connect(self.refresh)
        self._show(self._first)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.leave_button)
        bar.addWidget(self._needed, 1)
        bar.addWidget(self.back_button)
        bar.addWidget(self.next_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self._where, self._title, self._subtitle, self.message):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addSpacing(6)
        column.addLayout(bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 20, 28, 20)
        row.setSpacing(16)
        row.addWidget(self._steps)
        row.addLayout(column, 1)

    def retranslate(self) -> None:
        self.leave_button.setText(self.tr("Save and leave"))
        self.back_button.setText(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back (Esc)"))
        self.refresh()

    def set_finish(self, words: str) -> None:
        """Name what the last page's button does ("Send to head office")."""
        self._finish_words = words
        self.refresh()

    def set_keep(self, keep: Keep) -> None:
        """Have each page's answers kept before the next one is shown."""
        self._keep = keep

    def stay(self) -> None:
        """What the page asked could not be kept: it stays, and Next may be pressed again."""
        self._keeping = False
        self.refresh()

    @property
    def keeping(self) -> bool:
        """Whether Next was pressed and its answers are not kept yet."""
        return self._keeping

    @property
    def current(self) -> Page:
        return self._pages[self._way[-1]]

    def way(self) -> tuple[str, ...]:
        """The steps that were really visited, up to the one in sight; only their answers count."""
        return tuple(self._way)

    def resume(self, way: Sequence[str]) -> None:
        """Go on where a draft was left; `way` is what `way()` said then."""
        known = [key for key in way if key in self._pages]
        self._way = known[:-1]
        self._show(known[-1] if known else self._first)

    def go_on(self) -> None:
        """Take the next step once it is kept, or say near the fields what is missing."""
        page = self.current
        if self._keeping:
            return
        if not page.complete():
            page.show_missing()
            self.refresh()
            if (focused := self.focusWidget()) is not None:
                self._body.show_focus(focused)
            return
        if self._keep is None:
            self._go_on()
            return
        self._keeping = True
        self.refresh()
        self._keep(page.key, self._go_on)

    def _go_on(self) -> None:
        self._keeping = False
        following = self._next_step(self.current.key)
        if following is None:
            self.refresh()
            self.finished.emit()
            return
        self.current.leave()
        self._show(following)

    def go_back(self) -> None:
        """Return to the page before; from the first one, save and leave."""
        if self._keeping:
            return
        if len(self._way) == 1:
            self.left.emit()
            return
        self.current.leave()
        self._way.pop()
        self._show(self._way.pop())

    def go_back_to(self, key: str) -> None:
        """Return to a step that is done."""
        if key in self._way[:-1] and not self._keeping:
            self.current.leave()
            del self._way[self._way.index(key) :]
            self._show(key)

    def route(self) -> tuple[str, ...]:
        """The steps from first to last as the answers stand now."""
        steps = list(self._way)
        while (following := self._next_step(steps[-1])) is not None and len(steps) < LONGEST_WIZARD:
            steps.append(following)
        return tuple(steps)

    def refresh(self) -> None:
        """Say again what is done, what is missing and what comes next."""
        page, route = self.current, self.route()
        here = len(self._way) - 1
        states = [StepState.DONE] * here + [StepState.CURRENT] + [StepState.COMING] * (len(route) - here - 1)
        names = [self._pages[key].step_name() for key in route]
        self._steps.show_steps([Step(*step) for step in zip(route, names, states, strict=True)])
        self._where.setText(
            self.tr("Step {number} of {all}").format(number=here + 1, all=len(route)) + f" · {names[here]}"
        )
        self._title.setText(page.title())
        self._subtitle.setText(page.subtitle())
        self._subtitle.setVisible(bool(page.subtitle()))
        self.back_button.setEnabled(here > 0)
        following = names[here + 1] if here + 1 < len(names) else ""
        self._say_next(following)
        complete, missing = page.complete(), page.missing()
        self.next_button.setEnabled(complete and not self._keeping)
        self._needed.setText(
            "" if complete or not missing else self.tr("Still needed: {names}").format(names=self._listed(missing))
        )
        self.next_button.setAccessibleDescription(self._needed.text())

    def _listed(self, names: Sequence[str]) -> str:
        return self.tr(", ", "between the names in a list").join(names)

    def _say_next(self, following: str) -> None:
        if following:
            self.next_button.setText(self.tr("Next: {step}").format(step=following.replace("&", "&&")))
        else:
            self.next_button.setText(self._finish_words or self.tr("Finish"))
        self.next_button.setToolTip(self.tr("Go on (Enter)"))

    def _show(self, key: str) -> None:
        self._way.append(key)
        page = self.current
        self.message.clear()
        self._body.show_page(page)
        page.enter()
        self.refresh()
        self._focus_page()
        self.moved.emit(key)

    def _focus_page(self) -> None:
        page = self.current
        first = page.fields[0].editor if page.fields else _first_focusable(page)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
        if event.type() is QEvent.Type.LanguageChange:
            # Qt tells a widget before those inside it: the fields say their names anew a moment later.
            self._soon.start()

    def _arrange(self) -> None:
        """Without room for three columns the steps become one line and the consequence goes under the form."""
        width = letter(self)
        steps = min(max(self._steps.sizeHint().width(), width * 12), width * STEP_LETTERS)
        narrow = self.width() < steps + width * (FORM_LETTERS + CONSEQUENCE_LETTERS) + 90
        self._steps.setFixedWidth(steps)
        self._steps.setVisible(not narrow)
        self._where.setVisible(narrow)
        self._body.arrange(narrow)


def _first_focusable(page: QWidget) -> QWidget | None:
    widget: QWidget | None = page.nextInFocusChain()
    while widget is not None and page.isAncestorOf(widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not widget.isHidden():
            return widget
        widget = widget.nextInFocusChain()
    return None
