"""Every instalment with what has been paid on it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QSize

from officer_desk.domain.repayment import LoanPosition
from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable


class PositionTable(TextTable):
    """The plan before the money goes out, afterwards where each instalment stands."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: LoanPosition | tuple[Instalment, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the titles and the states again."""
        self.setAccessibleName(self.tr("Instalments"))
        self.show_columns(
            (
                Column(self.tr("No.", "of an instalment")),
                Column(self.tr("Due")),
                Column(self.tr("State", "of an instalment")),
                Column(self.tr("To pay"), figures=True),
                Column(self.tr("Paid"), figures=True),
                Column(self.tr("Open"), figures=True),
            )
        )
        if isinstance(self._shown, LoanPosition):
            self.show_position(self._shown)
        else:
            self.show_plan(self._shown)

    def show_plan(self, rows: Sequence[Instalment]) -> None:
        """Show what will be due."""
        self._shown = tuple(rows)
        cells = [
            (str(row.number), shown.day_numeric(row.due), "", shown.money(row.total_minor), "", "") for row in rows
        ]
        self.show_cells(cells, [row.number for row in rows])

    def show_position(self, position: LoanPosition) -> None:
        """Show where each instalment stands on that day."""
        self._shown = position
        cells = []
        for row in position.rows:
            total = row.principal_minor + row.interest_minor + row.fee_minor + row.penalty_minor + row.cost_minor
            cells.append(
                (
                    str(row.number),
                    shown.day_numeric(row.due),
                    self._state(row.open_minor, row.due, row.settled_on, position.as_of),
                    shown.money(total),
                    shown.money(total - row.open_minor - row.waived_minor),
                    shown.money(row.open_minor),
                )
            )
        self.show_cells(cells, [row.number for row in position.rows])

    def _state(self, open_minor: int, due: date, settled_on: date | None, as_of: date) -> str:
        if settled_on is not None:
            return self.tr("paid {day}").format(day=shown.day_short(settled_on))
        if not open_minor:
            return self.tr("paid")
        if due < as_of:
            return self.tr("%n day(s) late", "", (as_of - due).days)
        return self.tr("due today") if due == as_of else ""

    def minimumSizeHint(self) -> QSize:
        """Nobody has to push it sideways to see what is open."""
        return QSize(self.whole_width(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
