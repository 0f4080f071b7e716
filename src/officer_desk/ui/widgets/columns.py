"""Two columns of cards, each scrolled by itself; one under the other where the window has no room for both."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from officer_desk.ui.widgets.scroll import Scroll

BETWEEN, UNDER = 8, 14


class Side(QWidget):
    """One column: its parts under each other, at the top or, when one of them `fills` it, down to the foot."""

    def __init__(self, *parts: QWidget, fills: QWidget | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(UNDER)
        for part in parts:
            column.addWidget(part, 1 if part is fills else 0)
        if fills is None:
            column.addStretch(1)


class Columns(QWidget):
    """What stands in the columns says itself how much room it needs, in any language and size of type."""

    def __init__(self, first: Side, second: Side, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._parts = first, second
        self._scrolls = Scroll(first), Scroll(second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for scroll, share in zip(self._scrolls, shares, strict=True):
            row.addWidget(scroll, share)
        self._both = QWidget(self)
        self._column = QVBoxLayout(self._both)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._both.hide()
        self._beside = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        for part in self._parts:
            part.installEventFilter(self)

    @property
    def beside(self) -> bool:
        """Whether the columns stand side by side."""
        return self._beside

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._needed(part) for part in self._parts), super().minimumSizeHint().height())

    def _needed(self, part: QWidget) -> int:
        return part.minimumSizeHint().width() + self._scrolls[0].verticalScrollBar().sizeHint().width()

    def _fit(self) -> None:
        needed = [self._needed(part) for part in self._parts]
        beside = sum(needed) + BETWEEN <= self.width()
        for scroll, width in zip(self._scrolls, needed, strict=True):
            scroll.setMinimumWidth(width if beside else 0)
        if beside != self._beside:
            self._beside = beside
            focused = self.focusWidget()
            self._arrange()
            if focused is not None:
                focused.setFocus()

    def _arrange(self) -> None:
        first, second = self._scrolls
        for scroll in self._scrolls:
            scroll.takeWidget()
        if self._beside:
            for scroll, part in zip(self._scrolls, self._parts, strict=True):
                self._column.removeWidget(part)
                scroll.hold(part)
        else:
            for part in self._parts:
                self._column.addWidget(part)
            first.hold(self._both)
        second.setVisible(self._beside)
        for shown in self._parts if self._beside else (self._both, *self._parts):
            shown.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words or letters need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)
