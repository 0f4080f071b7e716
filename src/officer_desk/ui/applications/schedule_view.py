"""What a loan comes to: figures, bars, the table of instalments, and the working of any of them."""

from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.product import Quote
from officer_desk.services.offers import working
from officer_desk.ui import format as shown
from officer_desk.ui.applications import working_words
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.schedule_chart import ScheduleChart
from officer_desk.ui.widgets.schedule_table import ScheduleTable
from officer_desk.ui.widgets.why_panel import WhyPanel


class ScheduleView(Screen):
    """Shows a quote; choosing a bar or a row opens how that instalment came about."""

    def __init__(self) -> None:
        super().__init__()
        self._quote: Quote | None = None
        self._chosen: int | None = None
        self._plain = Label(wraps=True)
        self._strip, self.chart, self.table = FiguresStrip(), ScheduleChart(), ScheduleTable()
        self.why = WhyPanel(closable=True)
        self._empty = Label(Kind.SOFT, wraps=True)
        self._hint = Label(Kind.CAPTION, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        parts = ((self._empty, 0), (self._strip, 0), (self._plain, 0), (self.chart, 3), (self.table, 4))
        for widget, stretch in (*parts, (self._hint, 0), (self.why, 0)):
            column.addWidget(widget, stretch)
        self.chart.row_chosen.connect(self.explain)
        self.table.row_chosen.connect(self.explain)
        self.why.closed.connect(self._hint.show)
        self.retranslate()
        self.show_quote(None)

    def retranslate(self) -> None:
        self._empty.setText(self.tr("The repayments appear here as soon as an offer fits."))
        self._hint.setText(self.tr("Choose an instalment to see how it came about."))
        chosen = self._chosen
        self.show_quote(self._quote)
        if chosen is not None:
            self.explain(chosen)

    def show_quote(self, quote: Quote | None) -> None:
        """Show these figures, or that there are none."""
        self._quote, self._chosen = quote, None
        self._empty.setVisible(quote is None)
        for widget in (self._strip, self._plain, self.chart, self.table, self._hint):
            widget.setVisible(quote is not None)
        self.why.hide()
        if quote is None:
            return
        self._strip.show_figures(self._figures(quote))
        self._plain.setText(self._sentence(quote))
        self.chart.show_rows(quote.rows)
        self.table.show_rows(quote.rows)

    def explain(self, number: int) -> None:
        """Open the working of one instalment."""
        if self._quote is None:
            return
        self._chosen = number
        self.chart.mark(number)
        self.table.choose(number)
        title, lines = working_words.explained(working(self._quote, number))
        self._hint.hide()
        self.why.show_why(title, lines)

    def _figures(self, quote: Quote) -> tuple[Figure, ...]:
        first, last = quote.rows[0].total_minor, quote.rows[-1].total_minor
        level = max(row.total_minor for row in quote.rows) - min(row.total_minor for row in quote.rows) < 100
        each = (
            (Figure(shown.money(first), self.tr("each month")),)
            if level
            else (Figure(shown.money(first), self.tr("the first")), Figure(shown.money(last), self.tr("the last")))
        )
        return (
            *each,
            Figure(shown.money(quote.total_minor), self.tr("in all")),
            Figure(shown.money(quote.interest_minor + quote.fees_minor), self.tr("of it interest and fees")),
            Figure(shown.percent(quote.simple_ppm), self.tr("a year (simple)")),
            Figure(shown.percent(quote.compound_ppm), self.tr("a year (compound)")),
        )

    def _sentence(self, quote: Quote) -> str:
        return self.tr(
            "Borrow {amount}: pay back {total} over %n month(s), {cost} of it is what borrowing costs.",
            "",
            quote.terms.periods,
        ).format(
            amount=shown.money_named(quote.terms.principal_minor),
            total=shown.money_named(quote.total_minor),
            cost=shown.money_named(quote.interest_minor + quote.fees_minor),
        )
