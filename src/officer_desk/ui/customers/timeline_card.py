"""What happened to a customer, the newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from officer_desk.services.customer_file import CustomerFile, Event
from officer_desk.ui import format as shown
from officer_desk.ui.customers import timeline_words
from officer_desk.ui.widgets.buttons import LinkButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.workplace import Workplace

SHOWN_AT_FIRST = 10


class TimelineCard(Card):
    """The last events; the earlier ones open at a press."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._events: tuple[Event, ...] = ()
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.everything = LinkButton()
        self.everything.setObjectName("everything")
        self.everything.clicked.connect(lambda: self._show(len(self._events)))
        self.add(self._rows)
        self.rows.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)

    def show_file(self, file: CustomerFile) -> None:
        """Show this customer's events."""
        self.set_title(self.tr("What happened"))
        self._events = file.events
        self._show(SHOWN_AT_FIRST)

    def _show(self, most: int) -> None:
        clear_layout(self._grid)
        earlier = len(self._events) - most
        self.everything.setText(self.tr("%n earlier", "", max(0, earlier)))
        self.everything.setVisible(earlier > 0)
        for row, one in enumerate(self._events[:most]):
            same_day = row > 0 and self._events[row - 1].on == one.on
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(Kind.SOFT, "" if same_day else shown.day(one.on)), row, 0, top)
            self._grid.addWidget(Label(Kind.PLAIN, timeline_words.event(one), wraps=True), row, 1, top)
            self._grid.addWidget(Label(Kind.SOFT, self._workplace.desk.name_of(one.by)), row, 2, top)
