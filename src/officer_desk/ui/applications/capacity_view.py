"""What the cash flow comes to, live: the sales compared, each ratio, the most that would fit, the flags it raises."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_desk.domain.cashflow import CashFlow, cross_check
from officer_desk.domain.errors import Severity
from officer_desk.domain.underwriting import Assessment, RatioName, Thresholds
from officer_desk.services.survey import Judged
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications import capacity_words
from officer_desk.ui.language import Screen
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.card import clear_layout
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.why_panel import WhyPanel


class CapacityView(Screen):
    """Shows a judgement; pressing what stands under a ratio opens it to its inputs."""

    def __init__(self, thresholds: Thresholds) -> None:
        super().__init__()
        self._thresholds = thresholds
        self._cash_flow: CashFlow | None = None
        self._judged: Judged | None = None
        self._asked: RatioName | None = None
        self._empty, self._heading, self._ways = Label(Kind.SOFT, wraps=True), Label(Kind.CARD), Label(wraps=True)
        self._sums, self.ratios = FiguresStrip(), FiguresStrip()
        self.why = WhyPanel(closable=True)
        self.why.setObjectName("why")
        self._hint, self._most = Label(Kind.CAPTION, wraps=True), Label(wraps=True)
        flags = QWidget()
        self._flags = QVBoxLayout(flags)
        self._flags.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        parts = (self._heading, self._empty, self._sums, self._ways, self.ratios, self._hint, self.why, self._most)
        for widget in (*parts, flags):
            column.addWidget(widget)
        column.addStretch(1)
        self.ratios.asked.connect(self.explain)
        self.why.closed.connect(self._why_closed)
        self.why.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Can they carry it?"))
        self._empty.setText(self.tr("The figures appear here as soon as there is an income and what the month costs."))
        self._hint.setText(self.tr("Choose what stands under a figure to see how it came about."))
        asked = self._asked
        self.show_judged(self._cash_flow, self._judged)
        if asked is not None:
            self.explain(asked)

    def show_judged(self, cash_flow: CashFlow | None, judged: Judged | None) -> None:
        """Show these figures, or that there are none yet; a figure that was open stays open."""
        self._cash_flow, self._judged = cash_flow, judged
        here = judged is not None
        self._empty.setVisible(not here)
        for widget in (self._sums, self.ratios, self._most):
            widget.setVisible(here)
        clear_layout(self._flags)
        self._show_sales(cash_flow)
        if judged is None:
            self._asked = None
            self.why.hide()
            self._hint.hide()
            return
        assessment = judged.assessment
        self._sums.show_figures(self._sum_figures(assessment))
        self.ratios.show_figures([self._figure(assessment, ratio.name) for ratio in assessment.ratios])
        for button, ratio in zip(self.ratios.findChildren(LinkButton), assessment.ratios, strict=True):
            button.setObjectName(str(ratio.name))
        self._most.setText(
            self.tr("The most that nothing forbids, for the same product and term: {amount}.").format(
                amount=shown.money_named(judged.most_minor)
            )
        )
        for flag in judged.flags:
            tone = Tone.WRONG if flag.severity is Severity.BLOCKS else Tone.WAITS
            self._flags.addWidget(NeedsYouRow(words.finding(flag), "", tone))
        self._hint.setVisible(self._asked is None)
        if self._asked is not None:
            self.explain(self._asked)

    def explain(self, name: str) -> None:
        """Open a ratio to its inputs."""
        if self._judged is None:
            return
        self._asked = RatioName(name)
        self._hint.hide()
        self.why.show_why(*capacity_words.explained(self._judged.assessment, self._asked, self._thresholds))

    def _why_closed(self) -> None:
        self._asked = None
        self._hint.show()

    def _show_sales(self, cash_flow: CashFlow | None) -> None:
        lines: tuple[str, ...] = ()
        if cash_flow is not None and cash_flow.sales.known():
            lines = capacity_words.sales(cash_flow.sales, cross_check(cash_flow.sales))
        self._ways.setText("\n".join(lines))
        self._ways.setVisible(bool(lines))

    def _sum_figures(self, assessment: Assessment) -> tuple[Figure, ...]:
        left = assessment.surplus_after_debt_minor - assessment.new_instalments_minor
        remains = self.tr("remains") if assessment.months == 1 else self.tr("remains in all")
        return (
            Figure(shown.money(assessment.surplus_before_debt_minor), self.tr("left before debts")),
            Figure(shown.money(assessment.existing_instalments_minor), self.tr("other debts")),
            Figure(shown.money(assessment.new_instalments_minor), self.tr("this loan")),
            Figure(shown.money(left), remains, tone=Tone.WRONG if left < 0 else Tone.PLAIN),
        )

    def _figure(self, assessment: Assessment, name: RatioName) -> Figure:
        ratio = assessment.ratio(name)
        tone = capacity_words.tone(assessment, name)
        return Figure(capacity_words.value(ratio), capacity_words.caption(name), str(name), tone)
