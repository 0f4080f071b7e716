"""The line to head office as it is seen: running, done, without a network, refused, different."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import select

from officer_desk.domain.errors import Finding
from officer_desk.journey.hands import Hands
from officer_desk.protocol.judgement import Outcome
from officer_desk.services.desk import Desk
from officer_desk.store import journal, tables, tasks
from officer_desk.sync.report import (
    Difference,
    HeadOfficeRefused,
    NoNetwork,
    Part,
    Progress,
    Revoked,
    SyncReport,
    UpdateNeeded,
)
from officer_desk.ui import words
from officer_desk.ui.frame import sync_words
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.syncing import Job, SyncState, Told
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from tests.desks import REVIEWER
from tests.ui.frame.windows import Windows, settle, until


def refusing(refusal: Exception) -> Job:
    def job(told: Told) -> SyncReport:
        raise refusal

    return job


def seen(window: MainWindow) -> list[str]:
    """Every word of the screen in sight."""
    return [label.text() for label in window.in_sight.findChildren(QLabel) if label.isVisible() and label.text()]


def synced(desk: Desk, windows: Windows, job: Job) -> MainWindow:
    window, hands = windows.of(desk, job=job), Hands()
    hands.press(window, "sync_state")
    hands.press(window, "sync_from_panel")
    settle(window)
    return window


def come_back(desk: Desk, kind: str, outcome: Outcome, rule: str) -> str:
    """Let one operation come back from head office."""
    with desk.store.write() as connection:
        id = connection.execute(select(tables.operation.c.id).where(tables.operation.c.kind == kind)).scalars().first()
        tasks.note(connection, journal.one(connection, id), outcome, (Finding(rule),))
    return id


def test_what_was_sent_and_received_is_said_where_the_eye_is(desk: Desk, windows: Windows) -> None:
    window = synced(desk, windows, lambda told: SyncReport(sent=3, received=5, files_sent=2))

    assert window.message.text == "Synced: 3 sent, 5 received. Both ends count the same."
    assert window.message.text in seen(window)
    assert {"3", "5", "2"} <= set(seen(window))


@pytest.mark.parametrize(
    ("report", "begins"),
    [
        (SyncReport(), "Synced. Nothing was new."),
        (SyncReport(sent=2, refused=1), "Synced. Head office did not take everything"),
        (SyncReport(differences=(Difference("operations", "", 1, 2),)), "Synced, but figures differ"),
    ],
)
def test_each_end_of_a_sync_has_its_sentence(desk: Desk, windows: Windows, report: SyncReport, begins: str) -> None:
    window = synced(desk, windows, lambda told: report)

    assert window.message.text.startswith(begins)


@pytest.mark.parametrize(
    ("what", "here", "there", "said"),
    [
        ("operations", 621, 620, "Entries of the branch: 621 here, 620 at head office."),
        ("cash_minor", 10_000, 9_950, "Cash with an officer: ¥100.00 here, ¥99.50 at head office."),
        ("outstanding_minor", 0, 1, "Outstanding on a loan: ¥0.00 here, ¥0.01 at head office."),
        ("principal_minor", 100, 200, "Paid out on a loan: ¥1.00 here, ¥2.00 at head office."),
        ("received_minor", 100, 200, "Received on a loan: ¥1.00 here, ¥2.00 at head office."),
        ("receipts", 3, 4, "Receipts of a loan: 3 here, 4 at head office."),
    ],
)
def test_a_figure_that_differs_is_shown_with_both_sides(
    desk: Desk, windows: Windows, what: str, here: int, there: int, said: str
) -> None:
    window = synced(desk, windows, lambda told: SyncReport(differences=(Difference(what, "x", here, there),)))

    assert said in seen(window)


def test_no_network_is_no_mistake_and_work_goes_on(desk: Desk, windows: Windows) -> None:
    window = synced(desk, windows, refusing(NoNetwork()))

    assert window.syncing.state is SyncState.NO_NETWORK
    assert window.message.property("tone") == "waits"
    assert window.message.text == words.refusal(NoNetwork())
    assert window.bar.state.text() == "No network"
    assert window.in_sight.button.isEnabled()


@pytest.mark.parametrize("refusal", [HeadOfficeRefused("unknown_device"), Revoked(), UpdateNeeded()])
def test_what_head_office_refuses_is_said_in_words(desk: Desk, windows: Windows, refusal: Exception) -> None:
    window = synced(desk, windows, refusing(refusal))

    assert window.syncing.state is SyncState.REFUSED
    assert words.refusal(refusal) in seen(window)
    assert window.message.property("tone") == "wrong"


def test_after_a_network_came_back_nothing_of_the_refusal_is_left(desk: Desk, windows: Windows) -> None:
    answers = [NoNetwork(), SyncReport(sent=1)]

    def job(told: Told) -> SyncReport:
        answer = answers.pop(0)
        if isinstance(answer, NoNetwork):
            raise answer
        return answer

    window = synced(desk, windows, job)
    Hands().press(window, "sync_from_panel")
    settle(window)

    assert words.refusal(NoNetwork()) not in seen(window)
    assert window.syncing.state is SyncState.IDLE


def test_while_it_runs_it_says_how_far_it_is_and_no_second_is_begun(desk: Desk, windows: Windows) -> None:
    go_on, began = Event(), []

    def job(told: Told) -> SyncReport:
        began.append(1)
        told(Progress(Part.SENDING, 120, 621))
        go_on.wait(10)
        return SyncReport(sent=621)

    window, hands = windows.of(desk, job=job), Hands()
    hands.press(window, "sync_state")
    hands.press(window, "sync_from_panel")
    until(lambda: window.syncing.progress is not None, "the first news")
    QTest.keyClick(window, Qt.Key.Key_F5)
    during = (seen(window), window.bar.state.text(), window.bar.sync_now.isEnabled())
    go_on.set()
    settle(window)

    assert "Sending what was done…" in during[0]
    assert during[1:] == ("Syncing…", False)
    assert began == [1]
    assert window.bar.sync_now.isEnabled()
    assert window.in_sight.button.hasFocus()


@pytest.mark.parametrize("part", list(Part))
def test_every_part_of_a_sync_has_words(qapp: QWidget, part: Part) -> None:
    assert sync_words.part(Progress(part)).endswith("…")


def test_f5_syncs_from_anywhere(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F5)
    settle(window)

    assert window.syncing.report is not None


def test_what_waits_is_counted_by_kind_of_work(full: Desk, windows: Windows) -> None:
    window = windows.of(full)

    Hands().press(window, "sync_state")
    settle(window)

    assert "40 new customer(s)" in seen(window)
    assert any(text.endswith("repayment(s)") for text in seen(window))
    assert str(window._day.waiting) in seen(window)


def test_few_receipt_numbers_are_said_in_time(desk: Desk, windows: Windows) -> None:
    with desk.store.write() as connection:
        connection.execute(tables.receipt_block.update().values(last=205))
    window = windows.of(desk)

    Hands().press(window, "sync_state")
    settle(window)

    assert "5 receipt number(s) left: sync before they are used up." in seen(window)


def test_a_reviewer_needs_no_receipt_numbers(desk: Desk, windows: Windows) -> None:
    window = windows.of(desk, REVIEWER)

    Hands().press(window, "sync_state")
    settle(window)

    assert not any("receipt" in text for text in seen(window))


def test_a_repayment_that_came_back_says_whose_why_and_what_to_do(full: Desk, windows: Windows) -> None:
    operation = come_back(full, "repayment_recorded", Outcome.EXCEPTION, "loan_settled")
    window, hands = windows.of(full), Hands()

    hands.press(window, "sync_state")
    row = hands.find(window, NeedsYouRow, f"need_{operation}")
    need = window._day.morning.needs[0]
    sentence = row.accessibleName()
    hands.press(window, f"open_{operation}")

    assert sentence.startswith(
        f"Repayment of ¥{need.task.amount_minor / 100:,.2f} from {need.name}: This loan is settled"
    )
    assert sentence.endswith("It counts, and somebody at head office looks into it.")
    assert window._way[-1] == ("loan", need.task.case)


def test_a_refused_application_opens_its_page(full: Desk, windows: Windows) -> None:
    operation = come_back(full, "application_submitted", Outcome.REJECTED, "papers_not_at_head_office")
    window, hands = windows.of(full), Hands()

    hands.press(window, "sync_state")
    row = hands.find(window, NeedsYouRow, f"need_{operation}")
    hands.press(window, f"open_{operation}")

    assert row._tone is Tone.WRONG
    assert window.place == "application"


def test_a_case_without_a_page_here_has_no_button(full: Desk, windows: Windows) -> None:
    operation = come_back(full, "repayment_recorded", Outcome.HELD, "loan_settled")
    with full.store.write() as connection:
        connection.execute(tables.task.update().values(case_id="elsewhere"))
    window, hands = windows.of(full), Hands()

    hands.press(window, "sync_state")
    row = hands.find(window, NeedsYouRow, f"need_{operation}")

    assert "from a customer: " in row.accessibleName()
    assert not hands.there(row, f"open_{operation}")
