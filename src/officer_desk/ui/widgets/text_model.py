"""Rows of ready-made texts for a table that stays quick with a hundred thousand of them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()
MEASURED = 2_000


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title; figures stand at the right."""

    title: str
    figures: bool = False


class TextModel(QAbstractTableModel):
    """Qt asks for thousands of cells a frame, so `data` only looks up; sorting and filtering are a query's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._aligned: tuple[int, ...] = ()
        self._cells: Sequence[tuple[str, ...]] = ()
        self._keys: Sequence[Hashable] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Stand under these titles."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._aligned = tuple(_RIGHT if column.figures else _LEFT for column in columns)
        self.endResetModel()

    def show_cells(self, cells: Sequence[tuple[str, ...]], keys: Sequence[Hashable]) -> None:
        """Show these rows; each has a key by which it is spoken of."""
        self.beginResetModel()
        self._cells, self._keys = cells, keys
        self.endResetModel()

    def key(self, row: int) -> Hashable:
        return self._keys[row]

    def row_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands."""
        return self._keys.index(key) if key in self._keys else None

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def longest(self, column: int) -> str:
        """The longest text of a column, among the first rows of a very long table."""
        return max((cells[column] for cells in self._cells[:MEASURED]), key=len, default="")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self._cells[index.row()][index.column()]
        if role == _ALIGN:
            return self._aligned[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _DISPLAY:
                return self._columns[section].title
            if role == _ALIGN:
                return self._aligned[section]
        return None
