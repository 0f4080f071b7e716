"""A newer program opens the store of an older one."""

from pathlib import Path

from sqlalchemy import text

from officer_desk.store import tables
from officer_desk.store.desk_store import DeskStore
from tests.desks import STORE_KEY, open_desk
from tests.practice_book import fill

CUSTOMERS = 12


def test_read_tables_of_an_older_release_are_made_anew_and_it_is_told_how_far(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    fill(desk, CUSTOMERS)
    before = desk.store.read_tables()
    with desk.store.engine.write() as connection:
        connection.execute(text("DROP TABLE receipt"))
        connection.execute(text("UPDATE loan SET outstanding_minor = 0"))
        desk.store.engine.mark(connection, tables.VERSION - 1)
    path = desk.store.engine.path
    desk.store.close()

    heard: list[tuple[int, int]] = []
    store = DeskStore.open(path, STORE_KEY, lambda done, whole: heard.append((done, whole)))
    after, version = store.read_tables(), store.engine.version
    store.close()

    assert after == before
    assert version == tables.VERSION
    whole = heard[-1][1]
    assert heard == [(done, whole) for done in range(1, whole + 1)]
    assert whole > CUSTOMERS
