"""Whether they can carry it: each ratio beside its limit, in an ordinary and in a bad time, with what went into it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from officer_desk.domain.application import Survey
from officer_desk.domain.underwriting import Assessment, Ratio, RatioName, Thresholds
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications.capacity_words import explained, tone
from officer_desk.ui.decisions import capacity_words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.why_panel import WhyPanel


class CapacityCard(Card):
    """A survey's outcome; pressing a ratio opens its working."""

    def __init__(self) -> None:
        super().__init__()
        self._survey: Survey | None = None
        self._thresholds = Thresholds()
        self._missing = Label(Kind.SOFT, wraps=True)
        self._figures, self._sources = FiguresStrip(), Label(Kind.SOFT, wraps=True)
        self._ratios = QWidget()
        self._grid = QGridLayout(self._ratios)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.why = WhyPanel(closable=True)
        self.why.setObjectName("why")
        for widget in (self._missing, self._figures, self._sources, self._ratios, self.why):
            self.add(widget)

    def show_survey(self, survey: Survey | None, thresholds: Thresholds) -> None:
        """Show these figures, or that nobody asked for them yet."""
        self._survey, self._thresholds = survey, thresholds
        self.set_title(self.tr("Can they carry it?"))
        self._missing.setText(self.tr("No cash flow was taken yet."))
        self._missing.setVisible(survey is None)
        for widget in (self._figures, self._sources, self._ratios):
            widget.setVisible(survey is not None)
        self.why.hide()
        clear_layout(self._grid)
        if survey is not None:
            assessed = survey.assessment
            self._figures.show_figures(self._sums(assessed))
            self._sources.setText("\n".join(capacity_words.sources(survey.cash_flow)))
            for row, ratio in enumerate(assessed.ratios):
                self._add_ratio(row, ratio, tone(assessed, ratio.name), thresholds)

    def explain(self, name: RatioName) -> None:
        """Open what went into a ratio."""
        if self._survey is not None:
            self.why.show_why(*explained(self._survey.assessment, name, self._thresholds))

    def _sums(self, assessed: Assessment) -> tuple[Figure, ...]:
        left = assessed.surplus_after_debt_minor - assessed.new_instalments_minor
        surplus = self.tr("surplus a month")
        if assessed.months > 1:
            surplus = self.tr("surplus in %n month(s)", "", assessed.months)
        return (
            Figure(shown.money(assessed.surplus_before_debt_minor), surplus),
            Figure(shown.money(assessed.existing_instalments_minor), self.tr("other instalments")),
            Figure(shown.money(assessed.new_instalments_minor), self.tr("for this loan")),
            Figure(shown.money(left), self.tr("remains"), tone=Tone.WRONG if left < 0 else Tone.PLAIN),
        )

    def _add_ratio(self, row: int, ratio: Ratio, stands: Tone, thresholds: Thresholds) -> None:
        name = LinkButton(words.name(ratio.name))
        name.setObjectName(ratio.name)
        name.clicked.connect(lambda: self.explain(ratio.name))
        value = Label(Kind.STRONG, capacity_words.value(ratio))
        limit = Label(Kind.SOFT, capacity_words.limit(ratio.name, thresholds))
        chip = Chip(self._judged(stands), stands)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(limit, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(chip, row, 3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _judged(self, stands: Tone) -> str:
        match stands:
            case Tone.WRONG:
                return self.tr("fails")
            case Tone.WAITS:
                return self.tr("tight")
        return self.tr("fits")


def state(survey: Survey | None) -> tuple[str, Tone]:
    """How the ratios stand, in a few words."""
    if survey is None:
        return QCoreApplication.translate("CapacityCard", "no cash flow"), Tone.WRONG
    if not survey.assessment.passes:
        return QCoreApplication.translate("CapacityCard", "cannot carry it"), Tone.WRONG
    if survey.assessment.findings:
        return QCoreApplication.translate("CapacityCard", "can carry it, tightly"), Tone.WAITS
    return QCoreApplication.translate("CapacityCard", "can carry it"), Tone.GOOD
