"""Nobody is at the laptop, as the system says it: its screen is locked, it goes to sleep, somebody else takes it over."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class Why(StrEnum):
    """Why a desk is locked."""

    ASKED = "asked"
    """By hand, by its window being closed, or because nobody touched anything for five minutes."""
    SCREEN = "screen"
    SLEEP = "sleep"
    SWITCH = "switch"


class Absence(Protocol):
    """`left` carries a `Why`. What it watches it watches until it is dropped."""

    left: SignalInstance

    def locked(self) -> None:
        """The desk is locked: the laptop may sleep now."""
        ...


def watch(window: "QWindow", parent: QObject) -> Absence | None:
    """What tells of an absence on this system; nothing where no way is known, and then the idle lock is all there is."""
    if sys.platform == "win32":
        from officer_desk.app.absence_windows import WindowsSession

        return WindowsSession(int(window.winId()), parent)
    if sys.platform == "darwin":
        return None  # macOS tells it to its own frameworks only, which this program does not carry
    from PySide6.QtDBus import QDBusConnection

    from officer_desk.app.absence_linux import LinuxSession

    return LinuxSession(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)
