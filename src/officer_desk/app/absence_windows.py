"""What Windows tells of an absence, as messages to a window. Read by a test from made-up messages; not tried on Windows."""

import ctypes
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from officer_desk.app.absence import Why

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 4
WM_WTSSESSION_CHANGE = 0x02B1
OF_THIS_SESSION = 0
REASONS = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): Why.SLEEP,
    (WM_WTSSESSION_CHANGE, 2): Why.SWITCH,  # WTS_CONSOLE_DISCONNECT
    (WM_WTSSESSION_CHANGE, 4): Why.SWITCH,  # WTS_REMOTE_DISCONNECT
    (WM_WTSSESSION_CHANGE, 6): Why.SWITCH,  # WTS_SESSION_LOGOFF
    (WM_WTSSESSION_CHANGE, 7): Why.SCREEN,  # WTS_SESSION_LOCK
}


class Message(ctypes.Structure):
    """The system's MSG, as far as it is read."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


def reason(message: int, word: int) -> Why | None:
    """What a message to a window says of an absence."""
    return REASONS.get((message, word))


class _Filter(QAbstractNativeEventFilter):
    """Looks at every message and keeps none."""

    def __init__(self, session: "WindowsSession") -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: Any) -> object:
        """Qt's name for what it asks at every message; `message` is where the system's MSG lies."""
        found = Message.from_address(int(message))
        if (why := reason(found.message, found.wParam)) is not None:
            self._session.left.emit(why)
        return False, 0


class WindowsSession(QObject):
    """Asks the system to be told of this session, and reads what it says."""

    left = Signal(object)

    def __init__(self, window: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            with suppress(OSError, AttributeError):
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, OF_THIS_SESSION)

    def locked(self) -> None:
        """Windows does not wait."""
