"""How a year's sales fall on its months, for whoever lives by harvests and holidays."""

from PySide6.QtCore import QLocale

from officer_desk.domain.cashflow import MONTHS, WHOLE_PER_MILLE
from officer_desk.ui import format as shown
from officer_desk.ui.applications.section import Section
from officer_desk.ui.applications.share_edit import ShareEdit


class SeasonForm(Section):
    """Twelve shares that make up the year."""

    def __init__(self) -> None:
        super().__init__("season", optional=True, columns=4)
        self._months = [ShareEdit(WHOLE_PER_MILLE, WHOLE_PER_MILLE) for _ in range(MONTHS)]
        for number, editor in enumerate(self._months, start=1):
            self.ask(f"month_{number}", editor)
        self.changed.connect(self._say_left)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Sales go up and down with the season"))
        for number, field in enumerate(self.named.values(), start=1):
            field.set_label(QLocale().standaloneMonthName(number, QLocale.FormatType.ShortFormat))
        self._say_left()

    def fill(self, season: tuple[int, ...] | None) -> None:
        """Show what is known."""
        self.set_open(season is not None)
        for editor, share in zip(self._months, season or (), strict=False):
            editor.set_parts(share)

    def answers(self) -> tuple[int, ...] | None:
        """The shares per mille, as soon as they make up a year."""
        return self._shares() if self.is_open() and not self.problem() else None

    def problem(self) -> bool:
        """Whether it is open and does not make up a year."""
        return self.is_open() and (bool(self.wanting()) or sum(self._shares()) != WHOLE_PER_MILLE)

    def _shares(self) -> tuple[int, ...]:
        return tuple(editor.parts() or 0 for editor in self._months)

    def _say_left(self) -> None:
        left = WHOLE_PER_MILLE - sum(self._shares())
        self.note.setVisible(self.is_open())
        if left == 0:
            self.note.setText(self.tr("The twelve months make up the whole year."))
        elif left > 0:
            self.note.setText(self.tr("{share} of the year is still to be given to months.").format(share=_share(left)))
        else:
            self.note.setText(self.tr("That is {share} more than a year.").format(share=_share(-left)))


def _share(per_mille: int) -> str:
    return shown.percent(per_mille * 1000, 1)
