"""Icons: line drawings from `resources/icons`, in the colour asked for and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from officer_desk import resources


def icon(name: str, colour: str, chosen: str | None = None) -> QIcon:
    """The icon `name`; `chosen` is its colour on a button that is switched on."""
    made = QIcon()
    for points in (16, 20, 32, 48, 64):
        made.addPixmap(_pixmap(name, colour, points))
        if chosen:
            made.addPixmap(_pixmap(name, chosen, points), QIcon.Mode.Normal, QIcon.State.On)
    return made


def paint_icon(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    """Draw an icon as a vector, for widgets that paint themselves."""
    QSvgRenderer(_drawing(name, colour)).render(painter, where)


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QByteArray:
    text = (resources.icons() / f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(text.replace("currentColor", colour).encode())
