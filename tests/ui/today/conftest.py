"""Today is looked at in the frame, so that what it opens is really opened."""

from tests.ui.frame.conftest import book, desk, full, window, windows

__all__ = ["book", "desk", "full", "window", "windows"]
