"""What the program writes of itself holds nobody's data, whatever is given to it and whatever a library says."""

import json
import logging
import stat
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox
from sqlalchemy import Column, MetaData, String, Table, create_engine, insert
from sqlalchemy.exc import IntegrityError

from officer_desk.app.absence import Why
from officer_desk.app.log import FILE, KEPT_FILES, MOST_BYTES, Event, Field, Log, safe
from officer_desk.ui.failures import Failures

NAME, NUMBER, PHONE, CARD = "王桂英", "110101199003077715", "13812345678", "6222021234567890128"
PINYIN = "wangguiying"
PLANTED = (NAME, NUMBER, PHONE, CARD, PINYIN)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
OPERATION = "0192f0c8a1b27c3d8e4f5a6b7c8d9e0f"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    made = Log(tmp_path / "log", lambda: NOON)
    made.install()
    yield made
    made.uninstall()


def written(tmp_path: Path) -> str:
    return "".join(file.read_text("utf-8") for file in sorted((tmp_path / "log").iterdir()))


def lines(tmp_path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in written(tmp_path).splitlines()]


def test_an_event_is_written_with_what_it_is_about(log: Log, tmp_path: Path) -> None:
    log.note(Event.DESK_LOCKED, {Field.DEVICE: OPERATION, Field.WHY: Why.SLEEP})
    log.note(Event.SYNC_REFUSED, {Field.KIND: TimeoutError, Field.SENT: 3})

    assert lines(tmp_path) == [
        {"at": "2026-11-24T12:00:00+0000", "event": "desk_locked", "device": OPERATION, "why": "sleep"},
        {"at": "2026-11-24T12:00:00+0000", "event": "sync_refused", "kind": "builtins.TimeoutError", "sent": 3},
    ]


@pytest.mark.parametrize("planted", [*PLANTED, NAME.encode(), [NAME], {"name": NAME}, 1.5, ValueError(NAME), None])
@pytest.mark.parametrize("field", Field)
def test_no_field_takes_what_may_be_somebody_s(log: Log, tmp_path: Path, field: Field, planted: object) -> None:
    log.note(Event.SYNCED, {field: planted})

    assert lines(tmp_path)[-1] == {"at": "2026-11-24T12:00:00+0000", "event": "synced"}


def test_an_event_that_is_none_of_ours_cannot_be_written(log: Log) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        log.note(PINYIN)  # type: ignore[arg-type]


def test_words_of_ours_and_ids_are_safe() -> None:
    word = StrEnum("Word", {"ONE": "one"})

    assert (safe(word.ONE), safe(7), safe(True), safe(OPERATION)) == ("one", 7, True, OPERATION)


@pytest.mark.parametrize(
    "name", ["sqlalchemy.engine", "httpx", "keyring.backend", "officer_desk.store", PINYIN, f"x.{NAME}"]
)
def test_what_a_library_says_is_not_kept(
    log: Log, tmp_path: Path, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    speaker = logging.getLogger(name)
    speaker.warning("no such customer: %s %s", NAME, NUMBER, extra={"card": CARD})
    speaker.error(f"INSERT {PHONE} {PINYIN}", exc_info=ValueError(NAME))
    speaker.info("a detail")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"odd {NAME}", UserWarning, stacklevel=1)

    text = written(tmp_path) + "".join(capfd.readouterr())
    kept = lines(tmp_path)
    assert not any(planted in text for planted in PLANTED)
    assert [one["event"] for one in kept] == ["library"] * len(kept)
    assert {one["level"] for one in kept} <= {logging.WARNING, logging.ERROR}
    assert kept[0]["module"] == "test_log"
    assert kept[0]["library"] == (name.partition(".")[0] if name[:4] in {"sqla", "http", "keyr", "offi"} else "other")


def test_the_file_stays_small_and_is_nobody_else_s(log: Log, tmp_path: Path) -> None:
    for _ in range(4 * KEPT_FILES * MOST_BYTES // 100):
        log.note(Event.SYNCED, {Field.DEVICE: OPERATION})
    files = sorted((tmp_path / "log").iterdir())

    assert [file.name for file in files] == [FILE, f"{FILE}.1", f"{FILE}.2"]
    assert all(file.stat().st_size <= MOST_BYTES for file in files)
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700


def test_a_disk_that_takes_nothing_disturbs_nobody(log: Log, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log" / FILE).mkdir()

    log.note(Event.STARTED)

    assert "".join(capfd.readouterr()) == ""


@pytest.fixture
def failures(qtbot: object, tmp_path: Path) -> Iterator[Failures]:
    made = Failures(tmp_path / "reports", "0.1.0", lambda: datetime.now(UTC), lambda: None)
    made.install()
    yield made
    made.uninstall()


def a_name_in_the_database() -> None:
    """What SQLAlchemy says when somebody is there already holds who it is, unless it is kept from that."""
    people = Table("people", MetaData(), Column("name", String, primary_key=True), Column("number", String))
    engine = create_engine("sqlite://")
    people.metadata.create_all(engine)
    try:
        with engine.begin() as connection:
            for _ in range(2):
                connection.execute(insert(people).values(name=NAME, number=NUMBER))
    finally:
        engine.dispose()


def a_name_in_a_chain() -> None:
    try:
        int(NAME)
    except ValueError as error:
        raise KeyError(NUMBER) from error


def names_in_a_group() -> None:
    raise ExceptionGroup(NAME, [ValueError(PHONE), OSError(2, NUMBER, f"/home/{PINYIN}/{CARD}")])


def a_kind_with_notes() -> None:
    error = RuntimeError(NAME)
    error.add_note(CARD)
    raise error


FALLS = [a_name_in_the_database, a_name_in_a_chain, names_in_a_group, a_kind_with_notes]


@pytest.mark.parametrize("fall", FALLS)
@pytest.mark.parametrize("hook", ["main", "thread", "end"])
def test_no_report_holds_what_an_error_says(
    failures: Failures, qtbot, tmp_path: Path, capfd: pytest.CaptureFixture[str], fall, hook: str
) -> None:
    match hook:
        case "main":
            try:
                fall()
            except Exception as error:  # noqa: BLE001 - whatever it is
                sys.excepthook(type(error), error, error.__traceback__)
        case "thread":
            thread = threading.Thread(target=fall)
            thread.start()
            thread.join()
        case "end":
            gone = type("Gone", (), {"__del__": lambda self: fall()})
            del gone
            type("Going", (), {"__del__": lambda self: fall()})()

    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text("utf-8")
    qtbot.waitUntil(lambda: hook == "end" or bool([box for box in _boxes() if box.isVisible()]))
    shown = [box for box in _boxes() if box.isVisible()]
    said = "".join(box.text() + box.informativeText() + box.detailedText() for box in shown)
    for box in shown:
        box.close()

    assert not any(planted in text + said + "".join(capfd.readouterr()) for planted in PLANTED)
    assert f"test_log.py:{fall.__code__.co_firstlineno}"[:-1] in text or fall.__name__ in text
    assert "Officer Desk 0.1.0" in text
    assert (hook == "end") == (not shown)
    if fall is a_name_in_the_database:
        assert f"{IntegrityError.__module__}.IntegrityError" in text
    if fall is names_in_a_group:
        assert "builtins.ValueError" in text
        assert "builtins.FileNotFoundError" in text


def test_what_qt_says_is_neither_kept_nor_printed(
    failures: Failures, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    counted: list[int] = []
    failures.qt_complained.connect(counted.append)

    qWarning(f"cannot draw {NAME}")
    qCritical(f"cannot draw {NUMBER}")

    assert len(counted) == 2
    assert not any(planted in "".join(capfd.readouterr()) for planted in PLANTED)
    assert not (tmp_path / "reports").exists()


def _boxes() -> list:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
