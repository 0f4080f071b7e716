"""Head office's database: how it is opened, one transaction at a time that writes, a few that read."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import sqlalchemy
from sqlalchemy import Connection, event
from sqlalchemy.pool import QueuePool

from officer_desk.domain.errors import DeskError
from officer_desk.headoffice import tables

FILE = "headoffice.sqlite3"
READERS = 3

Connecting = type[sqlite3.Connection]

SETTINGS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",  # what was acknowledged survives a power cut
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=10000",
    "cache_size=-16000",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
)


class NoHouse(DeskError):
    """This folder holds no head office."""


class OtherRelease(DeskError):
    """The database was written by a release whose tables are others."""


class Database:
    """The open database. A connection is lent for one `with` block, which is one transaction."""

    def __init__(self, writer: sqlalchemy.Engine, reader: sqlalchemy.Engine) -> None:
        self._writer = writer
        self._reader = reader
        self._turn = threading.Lock()

    @classmethod
    def create(cls, folder: Path) -> Self:
        """Begin an empty database in a folder."""
        path = folder / FILE
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        database = cls._on(path, checkpoints=True)
        with database.write() as connection:
            tables.metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {tables.VERSION}")
        return database

    @classmethod
    def open(cls, folder: Path, *, checkpoints: bool = False, kind: Connecting = sqlite3.Connection) -> Self:
        """Open what is there. `checkpoints` is for the one process that serves: SQLite before 3.51.3 may corrupt
        a file when two connections checkpoint and write at once, so nobody else moves the log into the file. `kind` is
        what a connection is, for a database whose disk fills and whose power fails."""
        path = folder / FILE
        if not path.is_file():
            raise NoHouse
        database = cls._on(path, checkpoints=checkpoints, kind=kind)
        with database.read() as connection:
            found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if found != tables.VERSION:
            database.close()
            raise OtherRelease
        return database

    @classmethod
    def _on(cls, path: Path, *, checkpoints: bool, kind: Connecting = sqlite3.Connection) -> Self:
        writer = _pool(path, kind, "BEGIN IMMEDIATE", 1, 1000 if checkpoints else 0)
        return cls(writer, _pool(path, kind, "BEGIN", READERS, 0, "query_only=ON"))

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database and cannot change it."""
        with self._reader.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The one connection that writes: the block is one transaction, durable when it ends, or undone."""
        with self._turn, self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self._reader.dispose()
        self._writer.dispose()


def _pool(path: Path, kind: Connecting, begin: str, size: int, autocheckpoint: int, *more: str) -> sqlalchemy.Engine:
    def creator() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, timeout=10, check_same_thread=False, factory=kind)
        for setting in (*SETTINGS, f"wal_autocheckpoint={autocheckpoint}", *more):
            connection.execute(f"PRAGMA {setting}").fetchall()
        return connection

    engine = sqlalchemy.create_engine(
        "sqlite://",
        module=sqlite3,
        creator=creator,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_with(begin))
    return engine


def _begin_with(statement: str) -> Callable[[Any], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
