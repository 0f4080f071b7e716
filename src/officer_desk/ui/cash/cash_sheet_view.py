"""The paper of one count, over the screen: made from what is on record, kept, and handed to the printer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.errors import DeskError
from officer_desk.printing.paper import print_paper
from officer_desk.services import cash, papers
from officer_desk.services.desk import Desk
from officer_desk.ui import language, words
from officer_desk.ui.papers import facts
from officer_desk.ui.papers.preview import PaperPreview
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

SHARE_OF_WINDOW = 0.92


class CashSheetView(QDialog):
    """Opens at once and shows the paper when it is made; Esc closes it."""

    def __init__(self, workplace: Workplace, number: int, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("cash_sheet_view")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.document("cash_sheet"))
        self._said = Label(Kind.SOFT, self.tr("The paper is being made…"), wraps=True)
        self.preview = PaperPreview(workplace)
        close = QuietButton(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        self.resize(over.window().size() * SHARE_OF_WINDOW)
        desk, tongue = workplace.desk, str(language.current())
        workplace.background.run(lambda: made(desk, number, tongue), self._show, self._refuse)

    def _show(self, pdf: bytes) -> None:
        self._said.setText("")
        self.preview.show_pdf("cash_sheet", pdf)

    def _refuse(self, refusal: DeskError) -> None:
        self._said.setText(words.refusal(refusal))


def made(desk: Desk, number: int, tongue: str) -> bytes:
    """The paper of a count, on record before anybody prints it; the same count again is the same paper."""
    sheet = cash.sheet(desk, number)
    said = facts.cash_sheet(desk, sheet.page, sheet.counted, sheet.names, tongue)
    paper = print_paper("cash_sheet", tongue, said)
    papers.keep(desk, sheet.page.bag.id, paper, said.paper_number)
    return paper.pdf
