"""A laptop, its sign-in window, and how both are closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from officer_desk.ui.background import Background
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from tests.ui.sign_in.laptop import TestLaptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[TestLaptop]:
    laptop = TestLaptop(tmp_path)
    yield laptop
    laptop.close()


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    background.drain()
    background.close()


@pytest.fixture
def window(laptop: TestLaptop, background: Background) -> Iterator[SignInWindow]:
    """The window of a laptop on which nobody works yet."""
    window = SignInWindow(laptop, background)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
