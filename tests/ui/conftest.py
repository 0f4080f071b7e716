"""What the tests of the screens share: the program dressed as an officer sees it, in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from officer_desk.ui import theme

# Qt says this about every window on the platform that has no screen; it is about that platform, not about a window.
WITHOUT_A_SCREEN = r"This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let only the missing screen be no reason to fail."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(WITHOUT_A_SCREEN, extend=True))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Light, at the usual size of type, whatever the test before has changed."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    for window in qapp.topLevelWidgets():
        window.close()
