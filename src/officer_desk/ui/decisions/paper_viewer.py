"""One paper, whole, over the screen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.ui import words
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.pdf_view import PdfView

SHARE_OF_WINDOW = 0.92


class Picture(QWidget):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show this."""
        self._image = image
        self.update()

    @property
    def empty(self) -> bool:
        return self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.empty:
            return
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = ((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        painter.drawImage(QRectF(*corner, size.width(), size.height()), self._image)


class PaperViewer(QDialog):
    """Opens at once and shows the paper when it has come; Esc closes it."""

    def __init__(self, title: str, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("paper_viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._said = Label(Kind.SOFT, self.tr("Opening…"), wraps=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = Picture()
        self.picture.setAccessibleName(title)
        self._pages: PdfView | None = None
        self._stack = QStackedLayout()
        self._stack.addWidget(self._said)
        self._stack.addWidget(self.picture)
        close = QuietButton(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(Label(Kind.CARD, title), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.resize(over.window().size() * SHARE_OF_WINDOW)

    def say(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._said.setText(sentence)
        self._stack.setCurrentWidget(self._said)

    def say_not_here(self) -> None:
        """Say that the paper is still on its way."""
        self.say(self.tr("This paper has not come to this desk yet. It comes with the next sync."))

    def refuse(self, refusal: DeskError) -> None:
        """Say why the paper could not be opened."""
        self.say(words.refusal(refusal))

    def show_content(self, content: tuple[bytes, str]) -> None:
        """Show a picture or a PDF: its bytes and what they are."""
        data, media_type = content
        if media_type == "application/pdf":
            self._pages = PdfView()
            self._stack.addWidget(self._pages)
            self._stack.setCurrentWidget(self._pages)
            self._pages.show_pdf(data)
            return
        image = QImage.fromData(data)
        if image.isNull():
            self.say(self.tr("This paper cannot be shown here."))
        else:
            self.picture.show_image(image)
            self._stack.setCurrentWidget(self.picture)
