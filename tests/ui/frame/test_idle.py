"""A desk that somebody walked away from."""

from threading import Event

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from officer_desk.ui.frame.idle import LOCK_AFTER_MS, Idle
from officer_desk.ui.frame.main_window import MainWindow
from tests.ui.frame.windows import until


def told_by(idle: Idle) -> list[str]:
    told: list[str] = []
    for name in ("soon", "back", "passed"):
        getattr(idle, name).connect(lambda name=name: told.append(name))
    return told


def test_the_desk_says_that_it_locks_and_then_asks_to_be_locked(qapp: QApplication) -> None:
    parent = QObject()
    told = told_by(Idle(parent, after_ms=60, said_before_ms=30))

    until(lambda: "passed" in told, "the lock")

    assert told == ["soon", "passed"]


def test_whoever_comes_back_in_time_goes_on(window: MainWindow) -> None:
    idle = Idle(window, after_ms=60_000, said_before_ms=59_990)
    told = told_by(idle)
    idle.watch(window.windowHandle())
    until(lambda: told, "the warning")

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)

    assert told == ["soon", "back"]


def test_a_move_of_the_mouse_counts_as_somebody(window: MainWindow) -> None:
    idle = window._idle
    idle._lock.setInterval(5_000)

    QTest.mouseMove(window.windowHandle(), QPoint(300, 300))
    until(lambda: idle._lock.remainingTime() > 4_000, "the time begins anew")

    assert idle._lock.isActive()


def test_the_warning_is_said_and_taken_back(window: MainWindow) -> None:
    window._idle._warn.timeout.emit()
    said = window.message.text
    window._idle.begin()

    assert said == "Nobody seems to be here: the desk locks itself in half a minute."
    assert window.message.text == ""


def test_an_open_desk_locks_after_five_minutes(window: MainWindow) -> None:
    asked: list[str] = []
    window.lock_wanted.connect(lambda: asked.append("lock"))

    window._idle._lock.timeout.emit()

    assert LOCK_AFTER_MS == 300_000
    assert asked == ["lock"]


def test_what_is_being_written_down_is_written_before_it_locks(window: MainWindow) -> None:
    asked, written = [], Event()
    window.lock_wanted.connect(lambda: asked.append(written.is_set()))
    window.workplace.ask(lambda: written.wait(10), lambda _: None)

    window._idle._lock.stop()
    window._idle.passed.emit()
    before = list(asked)
    written.set()
    until(lambda: asked, "the lock")

    assert (before, asked) == ([], [True])
