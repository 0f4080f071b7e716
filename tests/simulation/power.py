"""Commits at which something happens: the power fails before or after one, or the disk is full."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from officer_desk.store import engine
from officer_desk.store.engine import Engine


class Strike(StrEnum):
    """What happens, and on which side of a commit."""

    BEFORE = "off before a commit"
    AFTER = "off after a commit"
    FULL = "the disk is full"


class PowerFailed(BaseException):
    """No handler of the program hears of it."""


@dataclass
class Power:
    """What feeds one machine. Armed, it strikes once, at one of the next commits."""

    strike: Strike | None = None
    commits: int = 0
    seen: int = 0

    def arm(self, strike: Strike, commits: int) -> None:
        """Strike at the commit that comes after so many."""
        self.strike, self.commits = strike, commits

    def disarm(self) -> None:
        """Nothing happens any more."""
        self.strike = None

    def before(self) -> Strike | None:
        """A commit begins; answers what spoils it."""
        self.seen += 1
        if self.strike is None:
            return None
        if self.commits > 0:
            self.commits -= 1
            return None
        struck = self.strike
        if struck is not Strike.AFTER:
            self.strike = None
        return struck

    def after(self, struck: Strike | None) -> None:
        """A commit is durable."""
        if struck is Strike.AFTER:
            self.strike = None
            raise PowerFailed(struck)


POWERS: dict[Path, Power] = {}
"""By the folder in which a machine keeps its data; a machine without an entry is never struck."""


def _full(errors: Any, code: int) -> Exception:
    refusal: Exception = errors.OperationalError("database or disk is full")
    refusal.sqlite_errorcode = code  # type: ignore[attr-defined]
    return refusal


class DeskConnection(sqlcipher.Connection):  # type: ignore[misc]
    """A connection of a desk's store, as far as the power lasts."""

    power = Power()

    def execute(self, sql: str, *parameters: Any) -> Any:
        if sql != "COMMIT":
            return super().execute(sql, *parameters)
        struck = self.power.before()
        if struck is Strike.BEFORE:
            raise PowerFailed(struck)
        if struck is Strike.FULL:
            raise _full(sqlcipher, engine.FULL)
        done = super().execute(sql, *parameters)
        self.power.after(struck)
        return done


class HouseConnection(sqlite3.Connection):
    """A connection of head office's database, as far as the power lasts."""

    power = Power()

    def commit(self) -> None:
        if not self.in_transaction:
            return
        struck = self.power.before()
        if struck is Strike.BEFORE:
            raise PowerFailed(struck)
        super().commit()
        self.power.after(struck)


@dataclass(frozen=True)
class _Driver:
    """The desk's driver, whose connections hang on one power."""

    power: Power
    sqlite_version_info: tuple[int, ...] = sqlcipher.sqlite_version_info
    sqlite_version: str = sqlcipher.sqlite_version

    def connect(self, path: str, **how: Any) -> Any:
        kind = type("Connection", (DeskConnection,), {"power": self.power})
        return sqlcipher.connect(path, factory=kind, **how)


@contextmanager
def cables() -> Iterator[None]:
    """While it lasts, every desk's store hangs on the power of its folder."""

    def _connect(self: Engine) -> Any:
        return engine.connect(_Driver(POWERS.get(self.path.parent, Power())), self.path, bytes(self._key))

    before = Engine._connect
    Engine._connect = _connect  # type: ignore[method-assign]
    try:
        yield
    finally:
        Engine._connect = before  # type: ignore[method-assign]


def drawn(chance: random.Random, *, full: bool) -> Strike:
    """One of the strikes; a disk fills only where somebody is told."""
    return chance.choice([Strike.BEFORE, Strike.AFTER, Strike.FULL] if full else [Strike.BEFORE, Strike.AFTER])
