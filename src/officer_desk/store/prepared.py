"""Statements that every save runs, compiled once: the same Core expressions without their price at each call.

A durable save is a handful of statements around one flush of the disk. Compiling and caching by SQLAlchemy costs more
than SQLite needs for the statement itself, so those on the way of every save are compiled when they are first used.
"""

from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Table, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

_DIALECT = sqlite.dialect(paramstyle="named")

Values = dict[str, Any]


def replacing(table: Table, key: str) -> ClauseElement:
    """Insert a row of all columns, or put it in the place of the one with the same key."""
    row = insert(table).values({column.name: bindparam(column.name) for column in table.columns})
    others = {column.name: row.excluded[column.name] for column in table.columns if column.name != key}
    return row.on_conflict_do_update(index_elements=[key], set_=others)


class Prepared:
    """One statement with named parameters, for connections of the desk's store."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    def run(self, connection: Connection, values: Values) -> None:
        """Run it; the parameters are named as in the expression."""
        self._cursor(connection, values)

    def first(self, connection: Connection, values: Values) -> tuple[Any, ...] | None:
        """The first row, as the driver gives it: dates are text."""
        row: tuple[Any, ...] | None = self._cursor(connection, values).fetchone()
        return row

    def all(self, connection: Connection, values: Values) -> list[tuple[Any, ...]]:
        """Every row, as the driver gives it."""
        rows: list[tuple[Any, ...]] = self._cursor(connection, values).fetchall()
        return rows

    def _cursor(self, connection: Connection, values: Values) -> Any:
        sql, kinds, constants = self._compiled
        values |= constants
        for name, process in kinds:
            values[name] = process(values[name])
        driver = connection.connection.driver_connection
        return driver.execute(sql, values)  # type: ignore[union-attr]

    @cached_property
    def _compiled(self) -> tuple[str, tuple[tuple[str, Any], ...], Values]:
        compiled = self._statement.compile(dialect=_DIALECT)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError("only statements with parameters are prepared")
        kinds = {
            name: bound.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) for name, bound in compiled.binds.items()
        }
        # What the expression says itself, such as that a limit begins with the first row.
        constants = {name: bound.value for name, bound in compiled.binds.items() if bound.value is not None}
        used = tuple(
            (name, process) for name, process in kinds.items() if process is not None and name not in constants
        )
        return str(compiled), used, constants
