import os
import random
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from officer_desk.store.engine import (
    DiskFull,
    Engine,
    StoreDamaged,
    StoreNewer,
    StoreUnavailable,
    UnfitDriver,
    WrongKey,
    connect,
)

KEY = bytes(range(32))
PLANTED = "王小明 13800138000"

metadata = sa.MetaData()
notes = sa.Table(
    "note",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("text", sa.String, unique=True),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.store"


@pytest.fixture
def engine(path):
    engine = Engine.open(path, KEY)
    with engine.write() as connection:
        metadata.create_all(connection)
    yield engine
    engine.close()


def add(engine: Engine, text: str) -> None:
    with engine.write() as connection:
        connection.execute(notes.insert().values(text=text))


def texts(engine: Engine) -> list[str]:
    with engine.read() as connection:
        return list(connection.execute(sa.select(notes.c.text).order_by(notes.c.id)).scalars())


def fill(engine: Engine, count: int) -> None:
    with engine.write() as connection:
        connection.execute(notes.insert(), [{"text": f"{number:04} {'x' * 400}"} for number in range(count)])


def test_what_was_written_is_there_after_closing_and_opening(engine, path):
    add(engine, PLANTED)
    engine.close()

    reopened = Engine.open(path, KEY)

    assert texts(reopened) == [PLANTED]
    reopened.close()


def test_a_block_that_fails_leaves_nothing_behind(engine):
    with pytest.raises(IntegrityError), engine.write() as connection:
        connection.execute(notes.insert(), [{"text": "half"}, {"text": "half"}])

    assert texts(engine) == []


def test_a_reader_sees_one_moment_while_another_writes(engine):
    add(engine, "first")

    with engine.read() as connection:
        before = connection.execute(sa.select(sa.func.count()).select_from(notes)).scalar_one()
        add(engine, "second")
        after = connection.execute(sa.select(sa.func.count()).select_from(notes)).scalar_one()

    assert (before, after) == (1, 1)
    assert len(texts(engine)) == 2


def test_a_reading_connection_cannot_write(engine):
    with pytest.raises(StoreUnavailable) as refusal, engine.read() as connection:
        connection.execute(notes.insert().values(text="sneaked in"))

    assert refusal.value.reason == "read-only"


def test_many_threads_take_turns_at_writing(engine):
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: add(engine, str(number)), range(60)))

    assert sorted(texts(engine), key=int) == [str(number) for number in range(60)]


def test_a_transaction_inside_a_transaction_is_a_bug_and_not_a_standstill(engine):
    with engine.write(), pytest.raises(RuntimeError, match="writing already"), engine.write():
        pass


def test_a_savepoint_undoes_only_its_part(engine):
    with engine.write() as connection:
        connection.execute(notes.insert().values(text="kept"))
        with pytest.raises(IntegrityError), connection.begin_nested():
            connection.execute(notes.insert().values(text="kept"))

    assert texts(engine) == ["kept"]


def test_a_violated_constraint_surfaces_without_the_person_s_data(engine):
    add(engine, PLANTED)

    with pytest.raises(IntegrityError) as bug:
        add(engine, PLANTED)

    assert "王小明" not in str(bug.value)


def test_going_on_after_the_database_undid_the_transaction_is_a_bug(engine):
    with pytest.raises(RuntimeError, match="undone"), engine.write() as connection:
        connection.exec_driver_sql("ROLLBACK")


def test_another_key_is_refused(engine, path):
    engine.close()

    with pytest.raises(WrongKey):
        Engine.open(path, bytes(32))


def test_a_key_of_the_wrong_length_is_a_bug(path):
    with pytest.raises(ValueError, match="32"):
        Engine.open(path, b"short")


def test_a_store_of_a_newer_release_is_refused_with_its_version(engine, path):
    with engine.write() as connection:
        engine.mark(connection, 7)
    engine.close()

    with pytest.raises(StoreNewer) as refusal:
        Engine.open(path, KEY, newest=6)

    assert refusal.value.version == 7


def test_the_version_of_the_tables_is_known_after_opening(engine, path):
    with engine.write() as connection:
        engine.mark(connection, 3)
    engine.close()

    reopened = Engine.open(path, KEY, newest=3)

    assert (engine.version, reopened.version) == (3, 3)
    reopened.close()


def test_a_new_store_has_version_0(path):
    engine = Engine.open(path, KEY)

    assert engine.version == 0
    engine.close()


def test_a_folder_that_is_not_there_is_said_to_be_unavailable(tmp_path):
    with pytest.raises(StoreUnavailable) as refusal:
        Engine.open(tmp_path / "gone" / "desk.store", KEY)

    assert refusal.value.reason == "cannot-open"


def test_the_files_are_for_their_owner_only(engine, path):
    add(engine, PLANTED)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}

    assert len(list(path.parent.iterdir())) == 3
    assert modes == {0o600}


def test_no_file_holds_the_name_or_the_key_in_clear(engine, path):
    for number in range(50):
        add(engine, f"{PLANTED} {number}")
    open_files = b"".join(file.read_bytes() for file in path.parent.iterdir())

    engine.close()
    closed_files = b"".join(file.read_bytes() for file in path.parent.iterdir())

    for planted in (PLANTED.encode(), b"13800138000", b"note", b"SQLite format 3", KEY, KEY.hex().encode()):
        assert planted not in open_files[100_000:] + closed_files


def test_the_standard_library_cannot_read_the_store(engine, path):
    engine.close()

    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(path).execute("SELECT * FROM note")


def test_a_driver_that_would_write_in_clear_is_refused(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 99, 0))

    with pytest.raises(UnfitDriver, match="not encrypted"):
        connect(sqlite3, path, KEY)

    assert not path.exists() or path.read_bytes() == b""


def test_a_driver_with_the_corruption_bug_is_refused(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))

    with pytest.raises(UnfitDriver, match=re_escape(sqlite3.sqlite_version)):
        connect(sqlite3, path, KEY)


def re_escape(text: str) -> str:
    return text.replace(".", r"\.")


def test_the_store_cannot_be_copied_out_by_attaching_a_file(engine, tmp_path):
    clear = tmp_path / "clear.db"

    with pytest.raises(sa.exc.DatabaseError, match="not authorized"), engine.write() as connection:
        connection.exec_driver_sql(f"ATTACH '{clear}' AS clear KEY ''")

    assert not clear.exists()


def test_every_setting_holds_on_every_connection(engine):
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "fullfsync": 1,
    }

    with engine.write() as writer, engine.read() as reader:
        found = [
            {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected}
            for connection in (writer, reader)
        ]

    assert found == [expected, expected]


@pytest.mark.parametrize("flips", [60, pytest.param(300, marks=pytest.mark.long)])
def test_every_flipped_bit_is_noticed(engine, path, flips):
    fill(engine, 60)
    engine.close()
    whole = path.read_bytes()
    dice = random.Random(7)

    for _ in range(flips):
        damaged = bytearray(whole)
        bit = dice.randrange(len(whole) * 8)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        with pytest.raises((StoreDamaged, WrongKey)):
            read_everything(path)


def read_everything(path: Path) -> None:
    """Read the whole store, and judge by its pages what no query reaches."""
    engine = Engine.open(path, KEY)
    try:
        texts(engine)
        if engine.integrity():
            raise StoreDamaged
    finally:
        engine.close()


def test_the_integrity_check_names_the_bad_page(engine, path):
    fill(engine, 60)
    engine.close()
    damaged = bytearray(path.read_bytes())
    damaged[4096 * 4 + 200] ^= 1
    path.write_bytes(damaged)

    reopened = Engine.open(path, KEY)

    assert reopened.integrity() == [5]
    reopened.close()


def test_a_sound_store_has_no_bad_page(engine):
    fill(engine, 60)

    assert engine.integrity() == []


def test_two_pages_that_changed_places_are_noticed(engine, path):
    fill(engine, 60)
    engine.close()
    whole = path.read_bytes()
    pages = [whole[start : start + 4096] for start in range(0, len(whole), 4096)]
    pages[4], pages[5] = pages[5], pages[4]
    path.write_bytes(b"".join(pages))

    with pytest.raises(StoreDamaged):
        read_everything(path)


def test_a_store_cut_short_is_noticed(engine, path):
    fill(engine, 60)
    engine.close()
    path.write_bytes(path.read_bytes()[: -4096 * 3])

    with pytest.raises(StoreDamaged):
        read_everything(path)


def test_a_checkpoint_moves_the_log_into_the_file(engine, path):
    fill(engine, 60)
    before = path.stat().st_size

    assert engine.checkpoint()
    assert path.stat().st_size > before


def test_closing_empties_the_log_and_forgets_the_key(engine, path):
    fill(engine, 60)

    engine.close()

    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert bytes(engine._key) == bytes(32)


def test_a_writer_waits_for_its_turn(engine):
    started, release = threading.Event(), threading.Event()

    def hold() -> None:
        with engine.write() as connection:
            connection.execute(notes.insert().values(text="one"))
            started.set()
            release.wait(5)

    first = threading.Thread(target=hold)
    first.start()
    started.wait(5)
    second = threading.Thread(target=add, args=(engine, "two"))
    second.start()
    release.set()
    first.join()
    second.join()

    assert texts(engine) == ["one", "two"]


WRITER = """
import sys
from pathlib import Path
import sqlalchemy as sa
from officer_desk.store.engine import Engine
engine = Engine.open(Path(sys.argv[1]), bytes(range(32)))
with engine.write() as connection:
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS pair (n INTEGER PRIMARY KEY, half TEXT)")
    last = connection.exec_driver_sql("SELECT coalesce(max(n), 0) FROM pair").scalar_one()
while True:
    with engine.write() as connection:
        for half in (1, 2):
            connection.exec_driver_sql("INSERT INTO pair VALUES (?, 'x')", (last + half,))
    last += 2
    print(last, flush=True)
"""


LIMIT = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
"""


def start_writer(path: Path, before: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", before + WRITER, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )


def count_pairs(path: Path) -> int:
    engine = Engine.open(path, KEY)
    with engine.read() as connection:
        count, last = connection.exec_driver_sql("SELECT count(*), max(n) FROM pair").one()
    bad = engine.integrity()
    engine.close()
    assert bad == []
    assert count == last
    return int(count)


@pytest.mark.parametrize("kills", [5, pytest.param(500, marks=pytest.mark.long)])
def test_what_was_acknowledged_survives_being_killed_at_any_moment(path, kills):
    dice = random.Random(11)

    for _ in range(kills):
        writer = start_writer(path)
        acknowledged = 0
        for _ in range(dice.randrange(3, 40)):
            acknowledged = int(writer.stdout.readline())
        writer.kill()
        rest, _ = writer.communicate()
        acknowledged = max([acknowledged, *(int(line) for line in rest.splitlines()[:-1])])

        found = count_pairs(path)

        assert found >= acknowledged
        assert found % 2 == 0


def test_a_file_that_may_not_grow_is_said_and_loses_nothing(path):
    writer = start_writer(path, LIMIT)

    said, complaint = writer.communicate(timeout=60)

    assert "StoreUnavailable: disk" in complaint
    assert count_pairs(path) == int(said.split()[-1])


def test_writing_resumes_when_there_is_room_again(path):
    start_writer(path, LIMIT).communicate(timeout=60)
    before = count_pairs(path)
    writer = start_writer(path)

    after = int(writer.stdout.readline())

    writer.kill()
    writer.communicate()
    assert after > before


def test_a_full_store_is_an_expected_refusal(engine):
    rows = [{"text": f"{number} {'x' * 2000}"} for number in range(50)]
    with engine.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 10")

    with pytest.raises(DiskFull), engine.write() as connection:
        connection.execute(notes.insert(), rows)

    assert texts(engine) == []
