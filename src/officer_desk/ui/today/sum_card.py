"""A card of rows that belong together, with their sum beside its title."""

from collections.abc import Sequence

from officer_desk.ui import format as shown
from officer_desk.ui.today.today_rows import align
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.list_row import ListRow

BETWEEN = 2


class SumCard(Card):
    """Without rows it is not there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"card_{name}")
        self.sum = Label(Kind.NAME)
        self.set_aside(self.sum)
        self.rows.setSpacing(BETWEEN)

    def show_rows(self, rows: Sequence[ListRow], sum_minor: int | None = None, whole: int | None = None) -> None:
        """Show these, and how many of `whole` are not shown here; the sum is that of the whole."""
        self.clear()
        self.setVisible(bool(rows))
        self.sum.setText(shown.money_named(sum_minor) if sum_minor is not None else "")
        for number, row in enumerate(rows):
            if number:
                self.add(Divider())
            self.add(row)
        align(rows)
        if whole is not None and whole > len(rows):
            self.add(Label(Kind.CAPTION, self.tr("%n more in the list", "", whole - len(rows))))
