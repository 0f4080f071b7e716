"""What the customer sees when the screen is turned: what they get, what they pay and when, what it costs, nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.policy import Pack
from officer_desk.domain.product import PPM, Quote
from officer_desk.ui import format as shown
from officer_desk.ui import language
from officer_desk.ui.applications.payment_calendar import PaymentCalendar
from officer_desk.ui.papers.facts import DAYS_OF_A_YEAR, penalty_ppm
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label


class CustomerView(QDialog):
    """Covers the whole window, so that no other customer's data is in sight; Esc, F9 or `back` gives the desk back."""

    def __init__(self, pack: Pack, name: str, quote: Quote, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("customer_view")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(window.window().geometry())
        self.setWindowTitle(self.tr("For the customer"))
        tongue = str(language.current())
        lender = pack.lender.name.get(tongue) or next(iter(pack.lender.name.values()))
        whose = Label(Kind.SAID_SOFT, self.tr("{lender} · for {name}").format(lender=lender, name=name), wraps=True)
        amounts, rates, calendar = FiguresStrip(far=True), FiguresStrip(far=True), PaymentCalendar()
        amounts.show_figures(self._amounts(quote))
        rates.show_figures(self._rates(quote))
        calendar.show_rows(quote.rows)
        self.sentence = Label(Kind.SAID, self._cost(quote), wraps=True)
        self.back = LinkButton(self.tr("Back"), "chevron-left")
        self.back.setObjectName("back")
        self.back.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 28, 56, 16)
        column.setSpacing(12)
        for widget, stretch in ((whose, 0), (amounts, 0), (calendar, 1), (self.sentence, 0), (rates, 0)):
            column.addWidget(widget, stretch)
        for line in (self._late(pack, quote), self._early()):
            column.addWidget(Label(Kind.SAID_SOFT, line, wraps=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.back)
        column.addLayout(foot)

    def _amounts(self, quote: Quote) -> tuple[Figure, ...]:
        first, last = quote.rows[0].total_minor, quote.rows[-1].total_minor
        level = abs(first - last) < 100
        each = (
            self.tr("you pay each month, %n time(s)", "", len(quote.rows))
            if level
            else self.tr("you pay first; the last is {last}").format(last=shown.money(last))
        )
        return (
            Figure(
                shown.money_named(quote.terms.principal_minor),
                self.tr("you get on {day}").format(day=shown.day(quote.terms.start)),
            ),
            Figure(shown.money_named(first), each),
            Figure(shown.money_named(quote.total_minor), self.tr("all payments together")),
        )

    def _rates(self, quote: Quote) -> tuple[Figure, ...]:
        return (
            Figure(shown.percent(quote.simple_ppm), self.tr("a year (simple)")),
            Figure(shown.percent(quote.compound_ppm), self.tr("a year (compound)")),
        )

    def _cost(self, quote: Quote) -> str:
        return self.tr(
            "You borrow {amount} for %n month(s) and pay {cost} for it. That is what borrowing costs, all of it.",
            "",
            quote.terms.periods,
        ).format(
            amount=shown.money_named(quote.terms.principal_minor),
            cost=shown.money_named(quote.interest_minor + quote.fees_minor),
        )

    def _late(self, pack: Pack, quote: Quote) -> str:
        thousand = 1000 * pack.currency.unit
        late = thousand * penalty_ppm(quote) // (PPM * DAYS_OF_A_YEAR)
        return self.tr("A day late: {late} for each {thousand} that is late. Call us first.").format(
            late=shown.money_named(late), thousand=shown.money_named(thousand)
        )

    def _early(self) -> str:
        return self.tr("Early: interest only up to that day, and no fee.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self.accept()
        else:
            super().keyPressEvent(event)
