"""A paper stands still in its view, however narrowly it fits."""

from io import BytesIO

from PySide6.QtCore import QEvent, QObject
from PySide6.QtPdfWidgets import QPdfView
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from officer_desk.ui.widgets.pdf_view import PdfView

WIDTH = 420


class Widths(QObject):
    """Every width that a widget is given."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.seen.append(event.size().width())  # type: ignore[attr-defined]
        return False


def square_page() -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(300, 300))
    canvas.drawString(40, 200, "A receipt")
    canvas.save()
    return written.getvalue()


def test_a_page_that_nearly_fits_does_not_move_to_and_fro(qtbot: QtBot) -> None:
    view, widths = PdfView(), Widths()
    qtbot.addWidget(view)
    view.show_pdf(square_page())
    view.findChild(QPdfView).viewport().installEventFilter(widths)
    view.resize(WIDTH, WIDTH)
    with qtbot.waitExposed(view):
        view.show()

    for height in range(WIDTH, WIDTH + 90, 3):
        view.resize(WIDTH, height)
        qtbot.wait(2)

    assert len(widths.seen) >= 30
    assert len(set(widths.seen)) == 1
