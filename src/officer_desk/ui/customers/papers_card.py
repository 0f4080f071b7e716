"""The papers of a customer: what they brought, and what was printed for them."""

from PySide6.QtCore import Signal

from officer_desk.domain.checklist import State
from officer_desk.services.customer_file import CustomerFile, PaperOnFile, PaperRow
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.customers.business_card import RowsCard
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.list_row import ListRow

_TONES = {State.EXPIRED: Tone.WRONG, State.MISMATCH: Tone.WRONG, State.EXPIRES_SOON: Tone.WAITS}


class FilePapersCard(RowsCard):
    """`document_opened` and `paper_opened` carry what somebody wants to see."""

    document_opened = Signal(object)
    paper_opened = Signal(object)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's papers."""
        self.set_title(self.tr("Papers"))
        rows = [self._brought(paper) for paper in file.papers] + [self._printed(row) for row in file.printed]
        self.show_rows(rows, self.tr("No paper yet."))

    def _brought(self, paper: PaperOnFile) -> ListRow:
        document = paper.document
        parts = [words.name(paper.role)]
        if document.expires_on is not None:
            parts.append(self.tr("valid until {day}").format(day=shown.day(document.expires_on)))
        row = ListRow(words.document(document.kind), " · ".join(parts), opens=True)
        row.setObjectName(f"document_{document.kind}_{paper.role}")
        row.opened.connect(lambda: self.document_opened.emit(paper))
        if not paper.here:
            row.set_chip(self.tr("not on this desk yet"), Tone.WAITS)
        elif paper.state in _TONES:
            row.set_chip(words.name(paper.state), _TONES[paper.state])
        return row

    def _printed(self, paper: PaperRow) -> ListRow:
        parts = (paper.number, self.tr("printed on {day}").format(day=shown.day(paper.printed_on)))
        row = ListRow(words.document(paper.form), " · ".join(part for part in parts if part), opens=True)
        row.setObjectName(f"paper_{paper.form}")
        row.opened.connect(lambda: self.paper_opened.emit(paper))
        return row
