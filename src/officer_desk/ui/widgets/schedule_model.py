"""The rows of a schedule for a table: every cell's text is made once, when the rows are shown."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()
COLUMNS = 7
FEE = 4


class ScheduleModel(QAbstractTableModel):
    """Number, due date and five amounts. Qt asks for thousands of cells a frame, so there is no work in `data`."""

    def __init__(self, currency: Currency = CNY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._rows: tuple[Instalment, ...] = ()
        self._cells: list[tuple[str, ...]] = []
        self._titles: tuple[str, ...] = ("",) * COLUMNS

    def show_rows(self, rows: Sequence[Instalment], titles: tuple[str, ...]) -> None:
        """Show these instalments under these titles."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._titles = titles
        self._cells = [self._words(row) for row in self._rows]
        self.endResetModel()

    def row(self, index: int) -> Instalment:
        return self._rows[index]

    def rows(self) -> tuple[Instalment, ...]:
        return self._rows

    def index_of(self, number: int) -> int | None:
        """The row of the instalment with this number."""
        return next((index for index, row in enumerate(self._rows) if row.number == number), None)

    def longest(self, column: int) -> str:
        """The longest text of a column."""
        return max((cells[column] for cells in self._cells), key=len, default="")

    def _words(self, row: Instalment) -> tuple[str, ...]:
        amounts = (row.principal_minor, row.interest_minor, row.fee_minor, row.total_minor, row.balance_minor)
        return (str(row.number), shown.day_numeric(row.due), *(shown.money(a, self._currency) for a in amounts))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self._cells[index.row()][index.column()]
        if role == _ALIGN:
            return _LEFT if index.column() < 2 else _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _DISPLAY:
                return self._titles[section]
            if role == _ALIGN:
                return _LEFT if section < 2 else _RIGHT
        return None
