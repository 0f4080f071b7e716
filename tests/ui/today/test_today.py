"""*Today* as the officer, the reviewer and the cashier see it in the frame."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from officer_desk.domain.loan import PayChannel
from officer_desk.domain.staff import Role, Staff
from officer_desk.journey.hands import Hands
from officer_desk.services import repayments, today
from officer_desk.services.desk import Desk
from officer_desk.ui import format as shown
from officer_desk.ui import theme
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.loans.loans_screen import Which
from officer_desk.ui.today.sum_card import SumCard
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.list_row import ListRow
from tests.desks import BRANCH, OFFICER, REVIEWER
from tests.ui.frame.windows import Windows, settle, until

CASHIER = Staff("0" * 31 + "4", "周敏", Role.CASHIER, BRANCH)


@pytest.fixture
def window(full: Desk, windows: Windows) -> MainWindow:
    return windows.of(full)


def card(window: MainWindow, name: str) -> SumCard:
    return Hands().find(window, SumCard, f"card_{name}")


def rows(window: MainWindow, name: str) -> list[ListRow]:
    return card(window, name).findChildren(ListRow)


def sum_of(window: MainWindow, caption: str) -> LinkButton:
    """The button under a sum."""
    strip = window.in_sight.figures

    def there() -> list[LinkButton]:
        return [one for one in strip.findChildren(LinkButton) if caption in one.text() and one.isVisible()]

    until(there, caption)
    return there()[0]


def test_the_sums_are_those_of_the_desk(full: Desk, window: MainWindow) -> None:
    board = today.board(full)

    said = [one.accessibleName() for one in window.in_sight.figures.findChildren(QWidget) if one.accessibleName()]

    assert f"cash with me: {shown.money_named(board.cash_minor)}" in said
    assert f"{len(board.overdue)} overdue: {shown.money_named(board.overdue_minor)}" in said


@pytest.mark.parametrize(
    ("caption", "place", "narrowed"),
    [
        ("cash with me", "cash", None),
        ("came in today", "cash", None),
        ("due today", "loans", Which.DUE),
        ("overdue", "loans", Which.OVERDUE),
    ],
)
def test_a_sum_opens_its_list(full: Desk, window: MainWindow, caption: str, place: str, narrowed: Which | None) -> None:
    sum_of(window, caption).click()
    settle(window)

    assert window.place == place
    if narrowed is not None:
        assert window.in_sight.which.value() is narrowed


def test_the_list_behind_a_sum_has_as_many_rows_as_the_sum_counts(full: Desk, window: MainWindow) -> None:
    board = today.board(full)

    sum_of(window, "overdue").click()
    settle(window)

    assert window.in_sight.table.model().rowCount() == len(board.overdue)


def test_who_is_overdue_stands_apart_from_who_is_due_and_who_has_paid(full: Desk, window: MainWindow) -> None:
    board = today.board(full)

    assert [row.title.text() for row in rows(window, "overdue")] == [loan.name for loan in board.overdue]
    assert [row.title.text() for row in rows(window, "due")] == [loan.name for loan in board.due]
    assert [row.subtitle.text() for row in rows(window, "paid")] == [one.number for one in board.paid_today]
    assert all(row.title.text() for row in rows(window, "paid"))


def test_one_press_takes_money_from_whoever_is_due(full: Desk, window: MainWindow) -> None:
    loan = today.board(full).due[0]

    Hands().press(window, f"take_repayment_{loan.id}")

    assert window._way[-1] == ("repayment", loan.id)


def test_a_row_opens_the_loan(full: Desk, window: MainWindow) -> None:
    loan = today.board(full).overdue[0]

    Hands().find(window, ListRow, f"due_{loan.id}").opened.emit()

    assert window._way[-1] == ("loan", loan.id)


def test_what_is_decided_is_one_press_from_the_next_step(full: Desk, window: MainWindow) -> None:
    names = [one.objectName() for one in card(window, "work").findChildren(QPushButton) if one.isVisible()]

    assert {name.split("_")[0] for name in names} == {"sign", "disburse"}
    assert len(names) == len({*names})


@pytest.mark.parametrize(("verb", "place"), [("sign", "signing"), ("disburse", "disbursement")])
def test_signing_and_paying_out_begin_here(window: MainWindow, verb: str, place: str) -> None:
    buttons = card(window, "work").findChildren(QPushButton)
    button = next(one for one in buttons if one.objectName().startswith(verb))

    Hands().press(window, button.objectName())
    settle(window)

    assert window.place == place


def test_a_colleagues_work_is_seen_and_not_done(full: Desk, windows: Windows) -> None:
    window = windows.of(full, replace(OFFICER, id="0" * 31 + "9"))

    assert not [one for one in card(window, "work").findChildren(QPushButton) if one.isVisible()]


def test_a_repayment_taken_elsewhere_shows_at_once(full: Desk, window: MainWindow) -> None:
    loan, before = today.board(full).due[0], len(rows(window, "paid"))

    repayments.take(window.workplace.desk, loan.id, loan.next_due_minor, PayChannel.CASH, "")
    settle(window)

    assert len(rows(window, "paid")) == before + 1
    assert loan.id not in [row.objectName().removeprefix("due_") for row in rows(window, "due")]


def test_a_customer_is_received_with_one_press(window: MainWindow) -> None:
    Hands().press(window, "receive_customer")

    assert window.place == "intake"


def test_a_reviewer_sees_what_waits_and_opens_it(full: Desk, windows: Windows) -> None:
    window, hands = windows.of(full, REVIEWER), Hands()
    waiting = today.board(window.workplace.desk).decisions

    names = [row.objectName() for row in rows(window, "decisions")]
    hands.press(window, f"decide_{waiting[0].id}")

    assert names == [f"decision_{one.id}" for one in waiting]
    assert window._way[-1] == ("decision", waiting[0].id)


def test_a_reviewer_is_offered_no_money_and_no_customers(full: Desk, windows: Windows) -> None:
    window, hands = windows.of(full, REVIEWER), Hands()

    assert not [name for name in ("card_due", "card_overdue", "receive_customer") if hands.there(window, name)]
    sum_of(window, "wait for your decision").click()
    assert window.place == "decisions"


def test_a_cashier_takes_money_and_receives_nobody(full: Desk, windows: Windows) -> None:
    window, hands = windows.of(full, CASHIER), Hands()

    assert rows(window, "due")
    assert not hands.there(window, "receive_customer")


def test_an_empty_desk_says_what_would_be_here(desk: Desk, windows: Windows) -> None:
    window, hands = windows.of(desk), Hands()

    hands.press(window, "receive_customer")

    assert window.place == "intake"


def test_the_empty_desk_of_a_reviewer_has_no_button_for_what_is_not_theirs(desk: Desk, windows: Windows) -> None:
    window = windows.of(desk, REVIEWER)

    assert not window.in_sight._nothing.isHidden()
    assert window.in_sight._nothing.action.isHidden()


def test_names_and_amounts_stand_under_each_other(window: MainWindow) -> None:
    for name in ("overdue", "due", "work"):
        edges = {row.mapTo(window, row.amount.geometry().topRight()).x() for row in rows(window, name)}

        assert len(edges) == 1


@pytest.mark.parametrize(
    ("size", "points"), [((1280, 720), 11), ((1366, 768), 16), ((1024, 680), 11), ((1280, 720), 22)]
)
def test_nothing_is_pushed_out_of_the_window(
    qapp: QApplication, full: Desk, windows: Windows, size: tuple[int, int], points: int
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, points)
    window = windows.of(full)
    window.resize(*size)
    settle(window)

    def right() -> int:
        return max(row.mapTo(window, row.rect().topRight()).x() for row in window.in_sight.findChildren(ListRow))

    until(lambda: right() < size[0], "every row inside the window")
    assert right() > size[0] / 2


def test_the_words_change_with_the_language_and_the_rows_stay(full: Desk, window: MainWindow) -> None:
    before = len(rows(window, "due"))

    QLocale.setDefault(QLocale("zh_CN"))
    QApplication.sendEvent(window.in_sight, QEvent(QEvent.Type.LanguageChange))

    assert len(rows(window, "due")) == before
    assert "11月23日" in window.in_sight._day.text()
