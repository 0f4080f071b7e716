"""Find anything with Ctrl+K: customers, applications, loans, receipts, places to go to, and what the frame can do."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidgetItem, QVBoxLayout, QWidget

from officer_desk.domain.staff import may_record
from officer_desk.services import search
from officer_desk.services.search import Hit
from officer_desk.ui import format as shown
from officer_desk.ui.frame import places
from officer_desk.ui.frame.search_list import Found, SearchList
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.text_edit import TextEdit
from officer_desk.ui.workplace import Workplace

WIDTH, HEIGHT, TOP = 640, 440, 56
WAIT_MS = 40
SYNC, LOCK = "sync now", "lock"


class SearchBox(Screen):
    """Lies over the whole window until something is chosen, Esc is pressed, or somebody clicks beside it."""

    sync_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, workplace: Workplace, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("search_box")
        self._workplace = workplace
        self._over = over
        self._looked, self._hurried = "", False
        self._sheet, self.line, self.list = QFrame(self), TextEdit(), SearchList()
        self._sheet.setProperty("kind", "card")
        self.line.setObjectName("search_text")
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._look)
        self.line.textChanged.connect(lambda _: self._soon.start())
        self.line.installEventFilter(self)
        over.installEventFilter(self)
        self.list.itemClicked.connect(self._clicked)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setPlaceholderText(self.tr("Name, phone, last four of the id, loan or receipt number"))
        self.list.setAccessibleName(self.tr("What was found"))
        if self.isVisible():
            self._look()

    def open(self) -> None:
        """Show it over the middle of the window, with nothing typed."""
        self.line.clear()
        self._soon.stop()
        self._hurried = False
        self._show("", [])
        self._cover()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())
        width, height = min(WIDTH, self.width() - 40), min(HEIGHT, self.height() - 2 * TOP)
        self._sheet.setGeometry((self.width() - width) // 2, TOP, width, height)

    def _look(self) -> None:
        typed = self.line.value()
        desk = self._workplace.desk
        self._workplace.ask(lambda: search.find(desk, typed), lambda hits: self._found(typed, hits))

    def _found(self, typed: str, hits: tuple[Hit, ...]) -> None:
        if typed == self.line.value():
            self._show(typed, [self._of(hit) for hit in hits])

    def _show(self, typed: str, found: list[Found]) -> None:
        ways = [way for way in (*self._places(), *self._deeds()) if typed.casefold() in way.title.casefold()]
        nothing = Found(self.tr("Nothing here is called that. Part of a name or of a number is enough."))
        self.list.show_found([*found, *ways] or [nothing])
        self._looked = typed
        if self._hurried:
            self._go()

    def _of(self, hit: Hit) -> Found:
        """A receipt is titled by its number, a loan by a name."""
        amount = shown.money_named(hit.amount_minor) if hit.amount_minor is not None else ""
        receipt = hit.place == "loan" and any(letter.isdigit() for letter in hit.title)
        kind, picture = {
            "customer": (self.tr("Customer"), "person"),
            "application": (self.tr("Application"), "applications"),
            "loan": (self.tr("Receipt"), "cash") if receipt else (self.tr("Loan"), "loans"),
        }[hit.place]
        return Found(hit.title, kind, hit.detail, amount, picture, hit.place, hit.id)

    def _places(self) -> list[Found]:
        kind = self.tr("Place")
        names = places.of_role(self._workplace.desk.me.role)
        return [Found(places.title(name), kind, picture=places.icon_of(name), place=name) for name in names]

    def _deeds(self) -> list[Found]:
        kind = self.tr("To do")
        deeds = [
            Found(self.tr("Sync now"), kind, picture="sync", place=SYNC),
            Found(self.tr("To head office and back"), self.tr("Place"), picture="send", place="sync"),
            Found(self.tr("Lock the desk"), kind, picture="lock", place=LOCK),
        ]
        if may_record(self._workplace.desk.me.role, "customer_received"):
            deeds.insert(0, Found(self.tr("Receive a customer"), kind, picture="plus", place="intake"))
        return deeds

    def _clicked(self, _: QListWidgetItem) -> None:
        self._go()

    def _go(self) -> None:
        """Enter before the answer to what was typed is there waits for it."""
        self._hurried = self._looked != self.line.value()
        one = None if self._hurried else self.list.chosen
        if one is None:
            return
        self._close()
        if one.place == SYNC:
            self.sync_wanted.emit()
        elif one.place == LOCK:
            self.lock_wanted.emit()
        else:
            self._workplace.open(one.place, one.id)

    def _close(self) -> None:
        self._soon.stop()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet.geometry().contains(event.position().toPoint()):
            super().mousePressEvent(event)
        else:
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk through the list while the officer goes on typing."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._cover()
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._go()
                    return True
                case Qt.Key.Key_Escape:
                    self._close()
                    return True
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                    return True
        return super().eventFilter(watched, event)
