"""A lock takes away no form: what was typed is there again when the desk is opened, and only until it is recorded."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from officer_desk.domain.intake import Step
from officer_desk.domain.loan import LoanStage
from officer_desk.domain.staff import Staff
from officer_desk.journey.hands import Hands
from officer_desk.services import drafts, today
from officer_desk.services.desk import Desk
from officer_desk.ui.decisions.verdict_form import Answer
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.typed import put_back, texts, typed
from tests.desks import OFFICER, REVIEWER
from tests.ui.frame.windows import Windows, settle

TYPED_BEFORE = "This is what was typed before the desk was locked. Nothing of it is recorded yet."
HANDS = Hands(patience=10)


@dataclass(frozen=True)
class Case:
    """A form: where it is, whose desk, which case, and what somebody fills in."""

    place: str
    who: Staff
    case: Callable[[Desk], str]
    fill: Callable[[QWidget], None]
    kept: dict[str, str]


def take_money(screen: QWidget) -> None:
    HANDS.type(screen, "amount", "123.45")
    HANDS.type(screen, "payer", "她的姐姐")


def pay_out(screen: QWidget) -> None:
    HANDS.type(screen, "amount", "777")


def name_account(screen: QWidget) -> None:
    HANDS.type(screen, "bank", "农业银行")
    HANDS.type(screen, "account_number", "62220212")


def decide(screen: QWidget) -> None:
    HANDS.choose(screen, "verdict", Answer.LOWER)
    HANDS.type(screen, "amount", "4321")
    HANDS.type(screen, "words", "先看仓库")


def count(screen: QWidget) -> None:
    HANDS.type(screen, "pieces_10000", "7")


def overdue(desk: Desk) -> str:
    return today.board(desk).overdue[0].id


def to_sign(stage: LoanStage) -> Callable[[Desk], str]:
    return lambda desk: next(one.id for one in today.board(desk).to_sign if one.stage is stage)


CASES = [
    Case("repayment", OFFICER, overdue, take_money, {"amount": "123.45", "payer": "她的姐姐"}),
    Case("disbursement", OFFICER, to_sign(LoanStage.SIGNED), pay_out, {"amount": "777.00"}),
    Case(
        "signing",
        OFFICER,
        to_sign(LoanStage.DISCLOSED),
        name_account,
        {"bank": "农业银行", "account_number": "62220212"},
    ),
    Case(
        "decision",
        REVIEWER,
        lambda desk: today.board(desk).decisions[0].id,
        decide,
        {"verdict": "lower", "amount": "4,321.00", "words": "先看仓库"},
    ),
    Case("cash", OFFICER, lambda desk: "", count, {"pieces_10000": "7"}),
]


def lock(window: MainWindow) -> None:
    """As the program does it: the window is closed, and what was given to the store is done."""
    window.close()
    window.workplace.background.finish_store()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_what_was_filled_in_is_there_after_a_lock(full: Desk, windows: Windows, case: Case) -> None:
    before = windows.of(full, case.who)
    id = case.case(before.workplace.desk)
    before.go(case.place, id)
    settle(before)
    case.fill(before.in_sight)
    shown = typed(before.in_sight)
    lock(before)

    window = windows.of(full, case.who)
    draft = next(row for row in drafts.rows(window.workplace.desk) if row.flow == case.place)
    place = window.in_sight._right.indexOf(window.in_sight._drafts)
    HANDS.press(window.in_sight, f"go_on_{draft.id}")
    settle(window)

    after = typed(window.in_sight)
    assert (window.place, window._way[-1][1]) == (case.place, id)
    assert {name: after[key] for name in case.kept for key in after if key.endswith(name)} == case.kept
    assert after == shown
    assert window.message.text == TYPED_BEFORE
    assert draft.title
    assert place == 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_a_form_that_somebody_leaves_is_let_go(full: Desk, windows: Windows, case: Case) -> None:
    window = windows.of(full, case.who)
    window.go(case.place, case.case(window.workplace.desk))
    settle(window)
    case.fill(window.in_sight)
    window._keeper.keep()
    settle(window)
    kept = [row.flow for row in drafts.rows(full)]
    window.go("customers")
    settle(window)

    assert case.place in kept
    assert case.place not in [row.flow for row in drafts.rows(full)]


def test_money_that_was_taken_is_not_offered_again(full: Desk, windows: Windows) -> None:
    window, before = windows.of(full), len(today.board(full).paid_today)
    window.go("repayment", overdue(full))
    settle(window)
    HANDS.type(window.in_sight, "amount", "1")
    window._keeper.keep()
    settle(window)

    HANDS.press(window.in_sight, "take_repayment")
    lock(window)

    assert [row for row in drafts.rows(full) if row.flow == "repayment"] == []
    assert len(today.board(full).paid_today) == before + 1


def test_money_that_is_being_taken_at_the_moment_of_the_lock_is_taken_and_not_offered_again(
    full: Desk, windows: Windows
) -> None:
    window, before = windows.of(full), len(today.board(full).paid_today)
    window.go("repayment", overdue(full))
    settle(window)
    HANDS.type(window.in_sight, "amount", "1")
    window._keeper.keep()
    window.in_sight.take.click()
    lock(window)

    assert [row for row in drafts.rows(full) if row.flow == "repayment"] == []
    assert len(today.board(full).paid_today) == before + 1


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.SUBMIT])
def test_every_page_of_an_intake_keeps_what_was_typed_however_little_of_an_answer_it_is(
    full: Desk, windows: Windows, step: Step
) -> None:
    window = windows.of(full)
    application = next(one.id for one in today.board(full).applications if one.stage == "open")
    window.go("intake", application)
    settle(window)
    window.in_sight.go_to(step)
    settle(window)
    page = window.in_sight.pages[step]
    for number, editor in enumerate(page.findChildren(QWidget)):
        if isinstance(editor, QLineEdit | QPlainTextEdit) and editor.isVisible() and not editor.isReadOnly():
            editor.setText(f"{number}x") if isinstance(editor, QLineEdit) else editor.setPlainText(f"{number} half")
    settle(window)
    shown = texts(page)
    lock(window)

    again = windows.of(full)
    again.go("intake", application)
    settle(again)

    assert again.in_sight.frame.current.key == step
    assert texts(again.in_sight.pages[step]) == shown


def test_what_is_hidden_while_it_is_typed_is_never_kept(qtbot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    secret, plain = QLineEdit(form), QLineEdit(form)
    secret.setObjectName("passphrase")
    plain.setObjectName("word")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for editor in (secret, plain):
        editor.setText("olives")

    put_back(form, {"gone": "x", "word": "other"})

    assert typed(form) == {"word": "other"}
