"""A schedule as a table, quick for hundreds of instalments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from officer_desk.domain.money import CNY, Currency
from officer_desk.domain.schedule import Instalment
from officer_desk.ui.widgets.schedule_model import FEE, ScheduleModel


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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self._fit()
        self.show_rows(())

    def show_rows(self, rows: Sequence[Instalment]) -> None:
        """Show these instalments."""
        self._model.show_rows(rows, self._titles())
        self.setColumnHidden(FEE, not any(row.fee_minor for row in rows))
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

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 6)
        self.setColumnWidth(0, metrics.horizontalAdvance("0000") + 16)
        amount = metrics.horizontalAdvance("00,000,000.00")
        self.horizontalHeader().setMinimumSectionSize(min(amount, metrics.horizontalAdvance("0000-00-00")) + 8)
        self.setMinimumHeight(5 * (metrics.height() + 6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        if event.type() is QEvent.Type.LanguageChange:
            self._model.show_rows(self._model.rows(), self._titles())
