"""Head office is called by itself, quietly, when it disturbs nobody; and what it says new binds from then on."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtWidgets import QDialog

from officer_desk.protocol import canonical
from officer_desk.protocol.packs import pack_data
from officer_desk.services import progress, today
from officer_desk.services.desk import Desk
from officer_desk.sync.backoff import LEAST_SECONDS, Backoff
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork, SyncReport
from officer_desk.ui.auto_sync import ASK_AGAIN_SECONDS, EVERY_SECONDS, SETTLED_SECONDS, AutoSync
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.syncing import SyncState
from tests.desks import OFFICER, SetClock
from tests.ui.frame.windows import Windows, settle, until

AT = 1_795_570_000_000
# A timer that is not exact may end by one part in twenty later than it was asked to.
LATE = 1.05


class HeadOffice:
    """The other end of the line, as it is at the moment."""

    def __init__(self) -> None:
        self.answer: SyncReport | Exception = SyncReport(at=AT)
        self.calls = 0
        self.may_end = Event()
        self.may_end.set()

    def __call__(self, told: object) -> SyncReport:
        self.calls += 1
        self.may_end.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def head_office() -> HeadOffice:
    return HeadOffice()


@pytest.fixture
def window(desk: Desk, windows: Windows, head_office: HeadOffice) -> MainWindow:
    return windows.of(desk, job=head_office)


@pytest.fixture
def auto(window: MainWindow) -> Iterator[AutoSync]:
    """A second lasts a millisecond."""
    made = AutoSync(window.syncing, Backoff(SetClock(), bytes), window.calm, window, second_ms=1)
    yield made
    made._next.stop()


def test_the_first_call_comes_by_itself_and_says_nothing_when_nothing_is_to_be_said(
    auto: AutoSync, window: MainWindow, head_office: HeadOffice
) -> None:
    until(lambda: head_office.calls == 1 and window.syncing.state is SyncState.IDLE, "a call")

    assert window.message.text == ""
    assert window.bar.say(0).startswith("All sent · ")
    assert 0 < auto.seconds_left <= EVERY_SECONDS * LATE


def test_no_network_is_no_news_and_is_asked_for_less_and_less(
    auto: AutoSync, window: MainWindow, head_office: HeadOffice
) -> None:
    head_office.answer = NoNetwork()
    waits: list[float] = []
    window.syncing.finished.connect(lambda _: waits.append(auto._next.interval()))

    until(lambda: head_office.calls >= 4 and len(waits) >= 4, "four calls")
    auto._next.stop()

    assert window.message.text == ""
    assert waits[0] == pytest.approx(LEAST_SECONDS / 2, abs=1)
    assert waits == sorted(waits)
    assert waits[3] > 4 * waits[0]


def test_a_network_that_comes_back_is_used_soon(auto: AutoSync, window: MainWindow, head_office: HeadOffice) -> None:
    head_office.answer = NoNetwork()
    until(lambda: window.syncing.state is SyncState.NO_NETWORK, "a bad call")
    auto._next.setInterval(10**6)
    auto._next.start()
    head_office.answer = SyncReport(at=AT)

    auto.network_came()
    interval = auto._next.interval()
    until(lambda: window.syncing.state is SyncState.IDLE, "a good call")

    assert interval == SETTLED_SECONDS


def test_who_fills_in_a_form_or_shows_the_customer_something_is_not_disturbed(
    auto: AutoSync, window: MainWindow, head_office: HeadOffice
) -> None:
    window.go("intake")
    until(lambda: auto._next.interval() == ASK_AGAIN_SECONDS, "it waits")
    in_a_form = head_office.calls
    window.go("today")
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    with_a_dialog = window.calm()
    dialog.close()
    until(lambda: head_office.calls == 1, "the call afterwards")

    assert (in_a_form, with_a_dialog) == (0, False)


def test_a_refusal_is_said_and_ends_the_calls(auto: AutoSync, window: MainWindow, head_office: HeadOffice) -> None:
    head_office.answer = HeadOfficeRefused("revoked")
    until(lambda: window.syncing.state is SyncState.REFUSED, "the refusal")
    auto.network_came()

    assert window.message.text
    assert auto.seconds_left == -1.0


def test_somebody_who_presses_sync_while_a_quiet_one_runs_is_told_how_it_ends(
    auto: AutoSync, window: MainWindow, head_office: HeadOffice
) -> None:
    head_office.may_end.clear()
    until(lambda: head_office.calls == 1, "a quiet call")

    window.syncing.start()
    head_office.may_end.set()
    until(lambda: window.syncing.state is SyncState.IDLE, "its end")

    assert head_office.calls == 1
    assert window.message.text == "Synced. Nothing was new."


def test_when_the_last_sync_was_is_known_after_the_desk_was_closed(desk: Desk, windows: Windows) -> None:
    before = progress.last_sync(desk)
    progress.keep_sync(desk, AT)
    window = windows.of(desk)
    window.syncing.show_last(progress.last_sync(desk))
    shown = window.bar.say(0)
    window.go("sync")
    settle(window)

    assert before == 0
    assert shown == "All sent · 25 Nov 09:26"


def test_new_rules_bind_without_the_desk_being_opened_again(
    full: Desk, windows: Windows, head_office: HeadOffice
) -> None:
    window = windows.of(full, job=head_office)
    window.go("cash")
    settle(window)
    lower = replace(full.pack, number=full.pack.number + 1, bag_limit_minor=123_456)
    lease = full.store.lease()
    assert lease is not None
    full.store.save_lease(replace(lease, pack=canonical.encode(pack_data(lower)), colleagues=(OFFICER,)))
    head_office.answer = SyncReport(lease_changed=True, at=AT)

    window.syncing.start()
    until(lambda: window.workplace.desk.pack.number == lower.number, "the new rules")
    settle(window)

    assert window.workplace.desk.colleagues == (OFFICER,)
    assert window.in_sight.page is not None
    assert window.in_sight.page.limit_minor == 123_456
    assert window.message.text == "Head office has sent new rules; they bind from now on."
    assert today.board(window.workplace.desk).day == full.today()
