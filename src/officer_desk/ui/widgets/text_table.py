"""A table of texts in rows of one height, for lists that are too long for rows of widgets."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from officer_desk.ui.widgets.text_model import Column, TextModel

SIDES = 14
AIR = 6


class TextTable(QTableView):
    """`key_chosen` follows the arrow keys and clicks; `key_opened` is a double click or Enter."""

    key_chosen = Signal(object)
    key_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TextModel(self)
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
        # Qt's least width is wider than a short number, and what it adds makes the table scroll sideways.
        self.horizontalHeader().setMinimumSectionSize(SIDES)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.doubleClicked.connect(lambda index: self.key_opened.emit(self._model.key(index.row())))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Set the titles (again after a change of language)."""
        self._model.show_columns(columns)
        self.fit()

    def show_cells(self, cells: Sequence[tuple[str, ...]], keys: Sequence[Hashable]) -> None:
        """Show these rows, already as texts, with a key for each."""
        self._model.show_cells(cells, keys)
        self.fit()
        self.updateGeometry()

    def choose(self, key: Hashable) -> None:
        """Select one row and bring it into sight, without telling anybody."""
        row = self._model.row_of(key)
        if row is not None and row != self.currentIndex().row():
            self.blockSignals(True)
            self.selectRow(row)
            self.blockSignals(False)

    def fit(self) -> None:
        """Give each column the room of its longest text, and share what is left among the columns of figures."""
        height = self.fontMetrics().height() + AIR
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(4 * height)
        columns = self._model.columns()
        seen = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        widths = {number: self._needed(number) for number in seen}
        growing = [number for number in seen if columns[number].figures] or seen[-1:]
        spare = max(0, self._room(height) - sum(widths.values())) // max(1, len(growing))
        for number in seen:
            self.setColumnWidth(number, widths[number] + (spare if number in growing else 0))

    def _room(self, row_height: int) -> int:
        """The width for columns; the scroll bar's is taken off before Qt has decided to show it."""
        inside = self.contentsRect()
        rows = self._model.rowCount() * row_height + self.horizontalHeader().sizeHint().height()
        bar = self.verticalScrollBar().sizeHint().width() if rows > inside.height() else 0
        return inside.width() - bar

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 6 * (self.fontMetrics().height() + AIR))

    def whole_width(self) -> int:
        """What all columns need, with the scroll bar."""
        columns = range(len(self._model.columns()))
        return sum(self._needed(number) for number in columns) + self.verticalScrollBar().sizeHint().width()

    def _needed(self, column: int) -> int:
        title = self._model.columns()[column].title
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in (self._model.longest(column), title, "000"))
        return widest + SIDES

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.key_chosen.emit(self._model.key(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row; where nothing opens, it goes on to whoever waits for it."""
        index = self.currentIndex()
        opens = index.isValid() and self.isSignalConnected(QMetaMethod.fromSignal(self.key_opened))
        if opens and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.key_opened.emit(self._model.key(index.row()))
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()
