"""One offer as a card: what is paid each month, in all, what it costs, and both annual rates, equally prominent."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from officer_desk.domain.errors import Severity
from officer_desk.services.offers import Offer
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow


class OfferCard(QFrame):
    """A card that is chosen by its radio button or a click; one that does not fit says why."""

    chosen = Signal(str)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self.setProperty("kind", "card")
        tongue = str(language.current())
        self.button = QRadioButton()
        self.button.setAccessibleName(offer.product.name(tongue))
        self.button.setObjectName(f"offer_{offer.product.id}")
        self.button.setAutoExclusive(False)
        self.button.setEnabled(offer.quote is not None)
        self.button.clicked.connect(lambda: self.chosen.emit(offer.product.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        head.addWidget(Label(Kind.NAME, offer.product.name(tongue), wraps=True), 1)
        column.addLayout(head)
        plain = offer.product.plain.get(tongue) or next(iter(offer.product.plain.values()), "")
        column.addWidget(Label(Kind.SOFT, plain, wraps=True))
        if offer.quote is not None:
            self._add_figures(column)
        for finding in offer.findings:
            blocks = finding.severity is Severity.BLOCKS
            column.addWidget(NeedsYouRow(words.finding(finding), "", Tone.WRONG if blocks else Tone.WAITS))

    def _add_figures(self, column: QVBoxLayout) -> None:
        quote = self.offer.quote
        if quote is None:
            return
        first, last = quote.rows[0].total_minor, quote.rows[-1].total_minor
        amounts, rates = FiguresStrip(), FiguresStrip()
        each = self.tr("a month") if abs(first - last) < 100 else self.tr("at first, {last} at last")
        amounts.show_figures(
            (
                Figure(shown.money(first), each.format(last=shown.money(last))),
                Figure(shown.money(quote.total_minor), self.tr("in all")),
                Figure(shown.money(quote.interest_minor + quote.fees_minor), self.tr("what it costs")),
            )
        )
        rates.show_figures(
            (
                Figure(shown.percent(quote.simple_ppm), self.tr("a year (simple)")),
                Figure(shown.percent(quote.compound_ppm), self.tr("a year (compound)")),
            )
        )
        column.addWidget(amounts)
        column.addWidget(rates)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the one that the customer takes."""
        self.button.setChecked(chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.button.isEnabled():
            self.chosen.emit(self.offer.product.id)
