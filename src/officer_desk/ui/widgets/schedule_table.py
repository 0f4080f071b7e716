"""A schedule as a table, quick for hundreds of instalments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.schedule import Instalment
from officer_desk.ui.widgets.schedule_model import COLUMNS, FEE, ScheduleModel


class ScheduleTable(QTableView):
    """The instalments in rows of one height; there is a fee column only when there is a fee."""

    row_chosen = Signal(int)

    def __init__(self, currency: Currency = CNY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ScheduleModel(currency, self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Instalment]) -> None:
        """Show these instalments."""
        self._model.show_rows(rows, self._titles())
        self.setColumnHidden(FEE, not any(row.fee_minor for row in rows))
        self._fit()
        self.setAccessibleName(self.tr("Repayments"))

    def choose(self, number: int) -> None:
        """Select one instalment and bring it into sight, without telling anybody."""
        row = self._model.index_of(number)
        if row is not None and row != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.selectRow(row)
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("No.", "of an instalment"),
            self.tr("Due"),
            self.tr("Principal"),
            self.tr("Interest"),
            self.tr("Fee"),
            self.tr("To pay"),
            self.tr("Left", "the principal that is left after an instalment"),
        )

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(self._model.row(current.row()).number)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 6 * (self.fontMetrics().height() + 6))

    def _fit(self) -> None:
        """Give each column the room of its longest text, and share what is left among the amounts."""
        height = self.fontMetrics().height() + 6
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(4 * height)
        shown = [column for column in range(COLUMNS) if not self.isColumnHidden(column)]
        widths = {column: self._needed(column) for column in shown}
        spare = max(0, self.viewport().width() - sum(widths.values())) // max(1, len(shown) - 2)
        for column in shown:
            self.setColumnWidth(column, widths[column] + (spare if column > 1 else 0))

    def _needed(self, column: int) -> int:
        longest = max(self._model.longest(column), "0" * 5, key=len)
        title = self.fontMetrics().horizontalAdvance(self._titles()[column])
        return max(self.fontMetrics().horizontalAdvance(longest), title) + 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        if event.type() is QEvent.Type.LanguageChange:
            self._model.show_rows(self._model.rows(), self._titles())
