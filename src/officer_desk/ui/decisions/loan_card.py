"""What is asked for: the figures with both annual rates, and what the customer said it is for."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.product import Quote
from officer_desk.services.decisions import DecisionFile
from officer_desk.ui import format as shown
from officer_desk.ui import language, words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.schedule_table import ScheduleTable
from officer_desk.ui.workplace import Workplace

SHOWN_ROWS = 8


class LoanCard(Card):
    """The loan as it was agreed with the customer; the schedule opens underneath."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._amounts, self._rates = FiguresStrip(), FiguresStrip()
        self._product = Label(Kind.SOFT, wraps=True)
        self._need, self._words = Label(wraps=True), Label(Kind.SOFT, wraps=True)
        self.schedule, self.table = LinkButton(), ScheduleTable(workplace.desk.pack.currency)
        self.schedule.setObjectName("schedule")
        self.schedule.setCheckable(True)
        self.schedule.toggled.connect(self.table.setVisible)
        self.set_aside(self.schedule)
        for widget in (self._amounts, self._rates, self._product, self._need, self._words, self.table):
            self.add(widget)
        self.table.hide()

    def show_file(self, file: DecisionFile) -> None:
        """Show this application's loan."""
        self.set_title(self.tr("The loan"))
        self.schedule.setText(self.tr("All instalments"))
        application = file.page.application
        self._need.setText(self._need_words(file))
        self._words.setText(self.tr("“{words}”").format(words=file.page.words))
        self._words.setVisible(bool(file.page.words))
        quote = application.quote
        for widget in (self._amounts, self._rates, self._product, self.schedule):
            widget.setVisible(quote is not None)
        if quote is not None:
            self._amounts.show_figures(_amounts(quote))
            self._rates.show_figures((*_rates(quote), *self._able(quote, file)))
            self._product.setText(self._workplace.desk.pack.product(quote.terms.product).name(str(language.current())))
            self.table.show_rows(quote.rows)
            self.table.setMinimumHeight(SHOWN_ROWS * self.table.verticalHeader().defaultSectionSize())

    def _need_words(self, file: DecisionFile) -> str:
        need = file.page.application.need
        return self.tr("Wants {amount} for {purpose}, over %n month(s). {channel}.", "", need.term_months).format(
            amount=shown.money_named(need.amount_minor),
            purpose=words.name(need.purpose),
            channel=words.name(need.channel),
        )

    def _able(self, quote: Quote, file: DecisionFile) -> tuple[Figure, ...]:
        able = file.page.application.need.able_to_pay_minor
        tone = Tone.WAITS if able < quote.rows[0].total_minor else Tone.PLAIN
        return (Figure(shown.money(able), self.tr("says can pay a month"), tone=tone),)


def _amounts(quote: Quote) -> tuple[Figure, ...]:
    first, last = quote.rows[0].total_minor, quote.rows[-1].total_minor
    months = QCoreApplication.translate("LoanCard", "over %n month(s)", "", quote.terms.periods)
    each: tuple[Figure, ...] = (Figure(shown.money(first), QCoreApplication.translate("LoanCard", "each month")),)
    if abs(first - last) >= 100:
        each = (
            Figure(shown.money(first), QCoreApplication.translate("LoanCard", "the first")),
            Figure(shown.money(last), QCoreApplication.translate("LoanCard", "the last")),
        )
    return (
        Figure(shown.money_named(quote.terms.principal_minor), months),
        *each,
        Figure(shown.money(quote.total_minor), QCoreApplication.translate("LoanCard", "in all")),
    )


def _rates(quote: Quote) -> tuple[Figure, ...]:
    """Both annual rates next to each other, equal in size."""
    return (
        Figure(shown.percent(quote.simple_ppm), QCoreApplication.translate("LoanCard", "a year (simple)")),
        Figure(shown.percent(quote.compound_ppm), QCoreApplication.translate("LoanCard", "a year (compound)")),
    )
