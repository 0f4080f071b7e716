"""Every part can be reached and named, in every scheme and size, and Qt has nothing to complain about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from officer_desk.ui import theme
from officer_desk.ui.theme import Scheme
from tests.ui.widget_board import board, wizard


def named(widget: QWidget) -> bool:
    """Whether somebody who hears the screen learns what this is."""
    if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QWidget) and widget.accessibleName() == "":
        return bool(widget.parent().accessibleName())
    shown_text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or shown_text or isinstance(widget, QComboBox))


@pytest.mark.parametrize("made", [board, wizard])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, made: object) -> None:
    window = made()  # type: ignore[operator]
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    reached = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not isinstance(widget, QScrollArea)
    ]

    assert len(reached) > 3
    assert [f"{type(widget).__name__} {widget.objectName()}" for widget in reached if not named(widget)] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_through_the_whole_board_and_comes_round(qtbot: QtBot, key: Qt.Key) -> None:
    window = board()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    visited: list[QWidget] = []

    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        if visited and focused is visited[0]:
            break
        visited.append(focused)

    assert 20 < len(visited) < 80
    assert len(set(visited)) == len(visited)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.SUNLIGHT])
@pytest.mark.parametrize("points", [11, 22])
def test_the_board_is_drawn_in_every_scheme_and_size(
    qtbot: QtBot, qapp: QApplication, scheme: Scheme, points: int
) -> None:
    window = board()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    theme.apply(qapp, scheme, points)
    picture = window.grab().toImage()

    assert picture.pixelColor(picture.width() - 3, 3).name().upper() == theme.SCHEMES[scheme].ground
