"""A paper on the screen, page under page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label

CLOSER = 1.25
NEAREST, FARTHEST = 4.0, 0.25


class PdfView(Screen):
    """Shows a PDF from its bytes; nothing is written to a file on the way."""

    unreadable = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # A bar that comes and goes changes the width that the page is fitted to, which lets it come and go for ever.
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._pages = Label(Kind.SOFT)
        self.closer = QuietButton("", "plus")
        self.farther = QuietButton("", "minus")
        self.fit = QuietButton()
        self.closer.clicked.connect(lambda: self._zoom(CLOSER))
        self.farther.clicked.connect(lambda: self._zoom(1 / CLOSER))
        self.fit.clicked.connect(lambda: self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth))
        QShortcut(QKeySequence.StandardKey.ZoomIn, self, self.closer.click)
        QShortcut(QKeySequence.StandardKey.ZoomOut, self, self.farther.click)
        bar = QHBoxLayout()
        bar.addWidget(self._pages)
        bar.addStretch(1)
        for button in (self.farther, self.closer, self.fit):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._view, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Paper"))
        self.fit.setText(self.tr("Fit the width"))
        for button, words in ((self.closer, self.tr("Larger")), (self.farther, self.tr("Smaller"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._pages.setText(self.tr("%n page(s)", "", self.page_count()) if self.page_count() else "")

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes; the buffer under the document lives as long as it is shown."""
        self._document.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.error() is not QPdfDocument.Error.None_:
            self.unreadable.emit()
        self.retranslate()

    def page_count(self) -> int:
        return self._document.pageCount()

    def _zoom(self, factor: float) -> None:
        """From a fitted page the first step starts at the size that is seen."""
        if self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            page = self._document.pagePointSize(0).width() or 1.0
            seen = self._view.viewport().width() / (page * self._view.logicalDpiX() / 72)
            self._view.setZoomFactor(seen)
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(NEAREST, max(FARTHEST, self._view.zoomFactor() * factor)))
