"""A shown window for a part of a screen, kept alive as long as its test."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Show = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    """Show these widgets beneath each other, and a last field for the focus to go to."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 600, height: int = 300) -> QWidget:
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in (*widgets, QLineEdit()):
            column.addWidget(widget)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return show
