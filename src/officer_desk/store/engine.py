"""The encrypted database file: how it is opened, one writer at a time, many readers, what can go wrong."""

import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Self

import sqlalchemy
from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

from officer_desk.domain.errors import DeskError
from officer_desk.store.disk import DiskFull

KEY_BYTES = 32
READERS = 4
PAGES_AT_A_TIME = 256
ALONE_MILLISECONDS = 500
# Before 3.51.3 two connections that write and checkpoint at once may corrupt the file ("WAL-reset bug").
OLDEST_SQLITE = (3, 51, 3)

SETTINGS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",  # NORMAL loses acknowledged receipts when the power fails
    "temp_store=MEMORY",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=10000",
    "cache_size=-16000",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
)

# SQLite's primary result codes. A quota shows as "disk" like a failing disk: the driver does not tell more.
CORRUPT, FULL, NOT_A_DATABASE = 11, 13, 26
# What copying a whole store fails with carries SQLite's sentence and no code.
SAID_ONLY = {"database or disk is full": FULL, "disk I/O error": 10}
UNAVAILABLE = {3: "permission", 5: "busy", 8: "read-only", 10: "disk", 14: "cannot-open"}


class WrongKey(DeskError):
    """This key does not open the store; a store whose first page is damaged looks the same."""


class StoreDamaged(DeskError):
    """A page of the store is not what was written."""


class StoreNewer(DeskError):
    """The store was written by a newer release than this one."""

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version


class StoreUnavailable(DeskError):
    """The system does not let us use the file; `reason` is one of the words in `UNAVAILABLE`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnfitDriver(RuntimeError):
    """The SQLite that is installed would corrupt the store, or would write it in clear."""


class Engine:
    """The open store. Connections are lent for one `with` block and never cross a thread."""

    def __init__(self, path: Path, key: bytes, version: int) -> None:
        self.path = path
        self.version = version
        self._key = bytearray(key)
        self._turn = threading.Lock()
        self._writing_thread: int | None = None
        self._readers = self._pool(READERS, query_only=True)
        event.listen(self._readers, "begin", _begin)
        self._writer = self._pool(1, query_only=False)
        self._pen: Connection | None = None

    @classmethod
    def open(cls, path: Path, key: bytes, newest: int = 1) -> Self:
        """Open the store, or begin an empty one where there is none (its `version` is 0).

        `newest` is the highest version of the tables that this release understands.
        """
        if len(key) != KEY_BYTES:
            raise ValueError("a store's key has 32 bytes")
        _create_private(path)
        with _translated(opening=True), closing(connect(sqlcipher, path, key)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        if newest < version:
            raise StoreNewer(version)
        return cls(path, key, version)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a connection that sees the store as it is now, until the block ends; it cannot write."""
        with _translated(), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Lend the one writing connection: the block is one transaction, durable when it ends, or undone."""
        with _translated(), self._writing():
            connection = self._writing_connection()
            driver: Any = connection.connection.driver_connection
            driver.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                if not driver.in_transaction:
                    raise RuntimeError("the transaction was undone by the database, and the block went on")
                driver.execute("COMMIT")
            finally:
                connection.rollback()
                if driver.in_transaction:  # statements that go past SQLAlchemy are not known to it
                    driver.rollback()

    def _writing_connection(self) -> Connection:
        """Kept from save to save: lending it from the pool costs as much as two statements."""
        if self._pen is None:
            self._pen = self._writer.connect()
        return self._pen

    def mark(self, connection: Connection, version: int) -> None:
        """Write down, with this transaction, which version the tables have."""
        connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")
        self.version = version

    def checkpoint(self) -> bool:
        """Move the log into the main file; for idle time. False when a reader is in the way."""
        with _translated(), self._writing(), self._raw() as connection:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return not busy

    def integrity(self) -> list[int]:
        """Check every page of the main file against its seal, and name the bad ones."""
        self.checkpoint()
        with _translated(), self._writing(), self._raw() as connection:
            complaints = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        return [_page_named(str(complaint)) for (complaint,) in complaints]

    def copy(self, target: Path, told: Callable[[int, int], None]) -> None:
        """Copy the store as it is now into another file, under the same key, while work goes on.

        `told` hears how many pages are done and how many there are; what it raises ends the copying.
        """
        with _translated(), self._raw() as source:
            # One view of the store: what others write meanwhile would make the copying begin anew, again and again.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            copy_under(source, target, bytes(self._key), told)

    def close(self) -> None:
        """Empty the log into the main file and forget the key. A log that cannot be emptied is kept."""
        try:
            # What was committed lies durably in the log, so a full disk here loses nothing.
            with suppress(sqlcipher.Error), self._writing(), self._raw() as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            if self._pen is not None:
                self._pen.close()
            self._readers.dispose()
            self._writer.dispose()
            self._key[:] = bytes(len(self._key))

    def _pool(self, size: int, *, query_only: bool) -> sqlalchemy.Engine:
        def creator() -> Any:
            connection = self._connect()
            connection.execute(f"PRAGMA query_only={int(query_only)}")
            connection.set_authorizer(_deny_attach)
            return connection

        return sqlalchemy.create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=creator,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            hide_parameters=True,
        )

    def _connect(self) -> Any:
        return connect(sqlcipher, self.path, bytes(self._key))

    def _raw(self) -> AbstractContextManager[Any]:
        """A connection of its own, without the guard against ATTACH, for maintenance."""
        return closing(self._connect())

    @contextmanager
    def _writing(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._writing_thread == me:
            raise RuntimeError("this thread is writing already; one transaction does not hold another")
        with self._turn:
            self._writing_thread = me
            try:
                yield
            finally:
                self._writing_thread = None


@contextmanager
def alone(path: Path, key: bytes) -> Iterator[Any]:
    """A connection to a store that nobody else has open, nor can open meanwhile; else `StoreUnavailable` says busy."""
    with _translated(opening=True), closing(_keyed(sqlcipher, path, key)) as connection:
        connection.execute(f"PRAGMA busy_timeout={ALONE_MILLISECONDS}").fetchall()
        # Before the first look at it: then the lock is on the file itself.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        yield connection


def copy_under(source: Any, target: Path, key: bytes, told: Callable[[int, int], None]) -> None:
    """Copy the store of a connection into another file under another key; `told` hears as in `Engine.copy`."""
    _create_private(target)
    with _translated(), closing(_keyed(sqlcipher, target, key)) as copied:
        source.backup(copied, pages=PAGES_AT_A_TIME, progress=lambda _, left, whole: told(whole - left, whole))


def connect(driver: Any, path: Path, key: bytes) -> Any:  # Any: the drivers have no types
    """Open one connection and prove that it is encrypted, that the key fits and that every setting holds."""
    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise UnfitDriver(driver.sqlite_version)
    connection = _keyed(driver, path, key)
    try:
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise UnfitDriver("not encrypted")
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _keyed(driver: Any, path: Path, key: bytes) -> Any:
    connection = driver.connect(str(path), isolation_level=None, timeout=10, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def _create_private(path: Path) -> None:
    """Make the file before SQLite does, readable by nobody else; the log and its index inherit that."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError:
        raise StoreUnavailable(UNAVAILABLE[14]) from None


def _deny_attach(action: int, *_: object) -> int:
    """A keyed connection could attach a file without a key and copy the store into it in clear."""
    return int(sqlcipher.SQLITE_DENY if action == sqlcipher.SQLITE_ATTACH else sqlcipher.SQLITE_OK)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@contextmanager
def _translated(*, opening: bool = False) -> Iterator[None]:
    """Turn what SQLite reports about the world into our refusals; everything else stays a bug."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        refusal = _refusal(getattr(error, "orig", error), opening)
        if refusal is None:
            raise
        raise refusal from None


def _refusal(cause: object, opening: bool) -> DeskError | None:
    primary = (getattr(cause, "sqlite_errorcode", 0) or SAID_ONLY.get(str(cause), 0)) & 0xFF
    if primary == NOT_A_DATABASE and opening:
        return WrongKey()
    if primary in (CORRUPT, NOT_A_DATABASE):
        return StoreDamaged()
    if primary == FULL:
        return DiskFull()
    return StoreUnavailable(UNAVAILABLE[primary]) if primary in UNAVAILABLE else None


def _page_named(complaint: str) -> int:
    found = re.search(r"page (\d+)", complaint)
    return int(found.group(1)) if found else 0
