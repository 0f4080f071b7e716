"""Find anything with Ctrl+K: customers, applications, loans, receipts, and places to go to."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from officer_desk.services import search
from officer_desk.services.search import Hit
from officer_desk.ui import format as shown
from officer_desk.ui.frame import places
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.workplace import Workplace

WIDTH, HEIGHT, TOP = 560, 380, 64
WAIT_MS = 40
TARGET = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list and where it leads."""

    text: str = field(repr=False)
    place: str
    id: str = ""


class SearchBox(QFrame):
    """Lies over the screen until something is chosen or Esc is pressed."""

    def __init__(self, workplace: Workplace, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("search_box")
        self.setProperty("kind", "card")
        self._workplace = workplace
        self._over = over
        self.line, self.list = TextEdit(), QListWidget()
        self.line.setObjectName("search_text")
        self.list.setObjectName("search_hits")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._look)
        self.line.textChanged.connect(lambda _: self._soon.start())
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._go_to)
        self.hide()

    def open(self) -> None:
        """Show it over the middle of the window."""
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setPlaceholderText(self.tr("Name, phone, last four of the id, loan or receipt number"))
        width = min(WIDTH, self._over.width() - 40)
        self.setGeometry((self._over.width() - width) // 2, TOP, width, min(HEIGHT, self._over.height() - 2 * TOP))
        self.line.clear()
        self._show([])
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look(self) -> None:
        typed = self.line.value()
        desk = self._workplace.desk
        self._workplace.ask(lambda: search.find(desk, typed), lambda hits: self._found(typed, hits))

    def _found(self, typed: str, hits: tuple[Hit, ...]) -> None:
        if typed == self.line.value():
            self._show([Found(_line(hit), hit.place, hit.id) for hit in hits])

    def _show(self, found: list[Found]) -> None:
        typed = self.line.value().casefold()
        ways = [Found(places.title(name), name) for name in places.of_role(self._workplace.desk.me.role)]
        ways = [way for way in ways if typed in way.text.casefold()]
        self.list.clear()
        for one in (*found, *ways):
            item = QListWidgetItem(one.text, self.list)
            item.setData(TARGET, (one.place, one.id))
        self.list.setCurrentRow(0)

    def _go_to(self, item: QListWidgetItem) -> None:
        place, id = item.data(TARGET)
        self.hide()
        self._workplace.open(place, id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk through the list while the officer goes on typing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if (item := self.list.currentItem()) is not None:
                        self._go_to(item)
                    return True
                case Qt.Key.Key_Escape:
                    self.hide()
                    return True
        return super().eventFilter(watched, event)


def _line(hit: Hit) -> str:
    parts = [hit.title, hit.detail]
    if hit.amount_minor is not None:
        parts.append(shown.money_named(hit.amount_minor))
    return "  ·  ".join(part for part in parts if part)
