"""A paper as it will be printed, and the buttons that print it or save a copy of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from officer_desk.domain.errors import DeskError
from officer_desk.ui import words
from officer_desk.ui.language import Screen
from officer_desk.ui.papers import printers
from officer_desk.ui.widgets.buttons import QuietButton
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.pdf_view import PdfView
from officer_desk.ui.workplace import Workplace


class PaperPreview(Screen):
    """Shows a PDF from its bytes and hands it to a printer; nothing is written to a file on the way.

    A file is written only where the officer asks for one, and that is on record as a copy.
    """

    printed = Signal()
    not_printed = Signal(object)
    """With the refusal, which has been said in words already."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._pdf = b""
        self._form = self._number = ""
        self._title = Label(Kind.CARD)
        self.view = PdfView()
        self.print_button = QuietButton("", "print")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._print)
        self._copy: Callable[[], bytes] | None = None
        self.save_button = QuietButton("", "download")
        self.save_button.setObjectName("save_paper")
        self.save_button.clicked.connect(self._ask_where)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.save_button)
        head.addWidget(self.print_button)
        self.save_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setMinimumHeight(260)
        self.retranslate()
        self.show_pdf("", b"")

    def retranslate(self) -> None:
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.save_button.setToolTip(self.tr("A copy that anybody can read who has the file. It is on record."))
        self._name()

    def _name(self) -> None:
        form = words.document(self._form) if self._form else ""
        title = self.tr("{paper} {number}").format(paper=form, number=self._number) if self._number else form
        self._title.setText(title)

    def show_pdf(self, form: str, pdf: bytes, number: str = "") -> None:
        """Show this paper under its name, and its number where it has one of its own."""
        self._form, self._number, self._pdf = form, number, pdf
        self._name()
        self.view.setVisible(bool(pdf))
        self.print_button.setEnabled(bool(pdf))
        if pdf:
            self.view.show_pdf(pdf)

    @property
    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def offer_saving(self, copy: Callable[[], bytes]) -> None:
        """Let a copy be saved as a file; `copy` puts it on record in the background, and answers its bytes."""
        self._copy = copy
        self.save_button.show()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.save_button.toolTip())
        dialog.setObjectName("save_where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._title.text()}.pdf")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, file: str) -> None:
        copy = self._copy
        if copy is not None:
            self._workplace.ask(lambda: _written(Path(file), copy()), self._saved)

    def _saved(self, written: bool) -> None:
        if written:
            self._workplace.confirm(self.tr("The copy is saved. Delete the file when it is no longer needed."))
        else:
            self._workplace.said.emit(self.tr("The file cannot be written there. Choose another folder."), True)

    def _print(self) -> None:
        pdf = self._pdf
        self._workplace.background.run_network(lambda: printers.send(pdf), self._sent, self._not_sent)

    def _not_sent(self, refusal: DeskError) -> None:
        self._workplace.refuse(refusal)
        self.not_printed.emit(refusal)

    def _sent(self, printer: str) -> None:
        self._workplace.confirm(self.tr("Sent to the printer {name}.").format(name=printer))
        self.printed.emit()


def _written(file: Path, content: bytes) -> bool:
    try:
        file.write_bytes(content)
    except OSError:
        return False
    return True
