"""The list under the search: what each line is, who or which, and how much; one line of it is always chosen."""

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from officer_desk.ui.theme import row_height, sized, tokens
from officer_desk.ui.widgets.icon import icon

FOUND = Qt.ItemDataRole.UserRole
ROOM = 10


@dataclass(frozen=True, slots=True)
class Found:
    """One line: what to call it, what it is, and where it leads; without a place it only says something."""

    title: str = field(repr=False)
    kind: str = ""
    detail: str = field(default="", repr=False)
    amount: str = ""
    picture: str = "search"
    place: str = ""
    id: str = ""

    @property
    def words(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.detail, self.amount, self.kind) if part)


class SearchList(QListWidget):
    """Keeps the focus where the typing is; the arrow keys come to it by `step`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search_hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Line(self))

    def show_found(self, found: list[Found]) -> None:
        """Show these lines, the first one chosen."""
        self.clear()
        for one in found:
            item = QListWidgetItem(one.words, self)
            item.setData(FOUND, one)
            if not one.place:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(0)

    @property
    def found(self) -> list[Found]:
        """The lines in sight."""
        return [self.item(row).data(FOUND) for row in range(self.count())]

    @property
    def chosen(self) -> Found | None:
        """The line that Enter opens."""
        item = self.currentItem()
        one: Found | None = item.data(FOUND) if item is not None else None
        return one if one is not None and one.place else None

    def step(self, by: int) -> None:
        """Choose a line further down or up."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))


class _Line(QStyledItemDelegate):
    """Paints a line: a picture, the title, what is known besides, and at the right the amount and what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, row_height(option.widget) + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Found = index.data(FOUND)
        colours, area = tokens(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(area, 5, 5)
        area.adjust(ROOM, 0, -ROOM, 0)
        side = round(area.height() * 0.5)
        pixmap = icon(one.picture, colours.soft_ink).pixmap(QSize(side, side))
        painter.drawPixmap(area.left(), area.top() + (area.height() - side) // 2, pixmap)
        area.adjust(side + ROOM, 0, 0, 0)
        small = sized(option.widget, "small")
        for text, ink, font in ((one.kind, colours.soft_ink, small), (one.amount, colours.ink, option.font)):
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(QColor(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            area.adjust(0, 0, -(width + ROOM) if text else 0, 0)
        for text, ink, font in ((one.title, colours.ink, option.font), (one.detail, colours.soft_ink, small)):
            painter.setFont(font)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
            painter.setPen(QColor(ink if one.place else colours.soft_ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            area.adjust(painter.fontMetrics().horizontalAdvance(shown) + ROOM, 0, 0, 0)
        painter.restore()
