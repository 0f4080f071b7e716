"""A reviewer or an approver at work: from the queue to one file, the decision, and the next file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from officer_desk.journey.hands import Hands, Stuck
from officer_desk.ui import format as shown
from officer_desk.ui.decisions.decision_screen import DecisionScreen
from officer_desk.ui.decisions.decisions_screen import DecisionsScreen
from officer_desk.ui.decisions.verdict_form import Answer
from officer_desk.ui.widgets.text_model import TextModel
from officer_desk.ui.widgets.text_table import TextTable


def decide(
    hands: Hands,
    window: QWidget,
    application: str | None,
    verdict: str,
    reason: str,
    words: str,
    amount_minor: int | None = None,
) -> None:
    """Decide on an application, or on whatever waits longest; begins at the queue, ends when it is on record.

    `verdict` is a word of `Answer` or `Verdict`; `amount_minor` is for a lower amount.
    """
    screen = open_file(hands, window, application)
    fill_in(hands, screen, Answer(verdict), reason, words, amount_minor)
    hands.press(screen, "decide")
    hands.wait(lambda: not isValid(screen) or not screen.isVisible(), "the decision is on record")


def open_file(hands: Hands, window: QWidget, application: str | None) -> DecisionScreen:
    """Open a file from the queue, and wait until it can be decided on."""
    queue = hands.find(window, DecisionsScreen, "decisions")
    hands.wait(lambda: queue.waiting is not None, "the queue")
    waiting = queue.waiting or ()
    if application is None or (waiting and waiting[0].row.id == application):
        hands.press(queue, "open_next")
    else:
        open_row(hands, queue, "queue", application)
    screen = hands.find(window, DecisionScreen, "decision")
    hands.wait(lambda: hands.there(screen, "verdict"), "the file")
    return screen


def fill_in(
    hands: Hands, screen: QWidget, answer: Answer, reason: str, words: str, amount_minor: int | None = None
) -> None:
    """Fill in a decision without sending it."""
    hands.choose(screen, "verdict", answer)
    if answer is Answer.LOWER:
        hands.find(screen, QLineEdit, "amount")
        hands.type(screen, "amount", shown.money(amount_minor or 0))
    hands.choose(screen, "reason", reason)
    if words:
        hands.find(screen, QPlainTextEdit, "words")
        hands.type(screen, "words", words)


def open_row(hands: Hands, within: QWidget, name: str, key: str) -> None:
    """Open the row with this key of a table by a double click."""
    table = hands.find(within, TextTable, name)
    model = table.model()
    if not isinstance(model, TextModel):
        raise Stuck(f"{name!r} has no rows of texts")
    hands.wait(lambda: model.row_of(key) is not None, f"a row of {name!r}")
    index = model.index(model.row_of(key) or 0, 0)
    table.scrollTo(index)
    where = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
