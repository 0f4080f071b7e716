"""A bug is reported without anybody's data, and told once."""

import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from officer_desk.ui.failures import KEPT_REPORTS, Failures, report

NOON = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - the reader's own clock


@pytest.fixture
def failures(qtbot: QtBot, tmp_path: Path) -> Iterator[Failures]:
    seconds = count()
    made = Failures(tmp_path, "0.1.0", lambda: NOON.replace(microsecond=next(seconds)), lambda: None)
    made.install()
    yield made
    made.uninstall()


def fall(name: str) -> None:
    """Fail with a customer's name in every place where Python puts one."""
    try:
        int(name)
    except ValueError as error:
        raise RuntimeError(f"cannot read {name}") from error


def caught(name: str = "王桂英") -> BaseException:
    with pytest.raises(RuntimeError) as failure:
        fall(name)
    return failure.value


def test_a_report_names_kinds_and_places_but_no_value() -> None:
    text = report(caught(), "0.1.0", NOON)

    assert "王桂英" not in text
    assert "cannot read" not in text
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert "test_failures.py" in text
    assert str(Path.home()) not in text


def test_what_nobody_caught_is_written_down_and_told_once(failures: Failures, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(3):
        error = caught()
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(list(tmp_path.iterdir())) == 3)

    qtbot.waitUntil(lambda: any(box.isVisible() for box in message_boxes()))
    boxes = [box for box in message_boxes() if box.isVisible()]

    assert len(boxes) == 1
    assert "王桂英" not in boxes[0].text() + boxes[0].informativeText()
    boxes[0].buttons()[0].click()


def test_a_failure_in_a_thread_is_told_as_well(failures: Failures, qtbot: QtBot, tmp_path: Path) -> None:
    thread = threading.Thread(target=fall, args=("王桂英",))

    with qtbot.waitSignal(failures.happened) as told:
        thread.start()
        thread.join()

    assert "王桂英" not in Path(told.args[0]).read_text(encoding="utf-8")


def test_old_reports_make_room(failures: Failures, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(KEPT_REPORTS + 3):
        (tmp_path / f"20250101-{number:06}.txt").write_text("old")

    with qtbot.waitSignal(failures.happened):
        sys.excepthook(ValueError, ValueError(), None)

    assert len(list(tmp_path.iterdir())) == KEPT_REPORTS


def test_an_interrupt_by_the_keyboard_is_no_failure(failures: Failures, tmp_path: Path, capsys: object) -> None:
    heard: list[type[BaseException]] = []
    failures._before = lambda kind, error, where: heard.append(kind)

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert heard == [KeyboardInterrupt]
    assert list(tmp_path.iterdir()) == []


def message_boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
