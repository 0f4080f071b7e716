"""What Linux tells of an absence: systemd-logind on the system's bus, and the desktop's screen saver on the session's."""

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant

from officer_desk.app.absence import Why

LOGIND, MANAGER_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class LinuxSession(QObject):
    """Holds the laptop's sleep back, by the few seconds that logind grants, until the desk is locked."""

    left = Signal(object)

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._mine = ""
        self._delay: QDBusUnixFileDescriptor | None = None
        if system.isConnected():
            system.connect(LOGIND, MANAGER_PATH, MANAGER, "PrepareForSleep", self, _slot("_sleeps(bool)"))
            # Of every session: which one is ours is asked meanwhile.
            system.connect(LOGIND, "", SESSION, "Lock", self, _slot("_locked_session(QDBusMessage)"))
            system.connect(LOGIND, "", PROPERTIES, "PropertiesChanged", self, _slot("_changed(QDBusMessage)"))
            self._ask_for_session()
            self._hold_sleep()
        if session.isConnected():
            for one in SCREEN_SAVERS:
                session.connect("", "", one, "ActiveChanged", self, _slot("_saves_screen(bool)"))

    def locked(self) -> None:
        """Let the laptop sleep."""
        self._delay = None

    @property
    def holds_sleep(self) -> bool:
        """Whether sleep waits for us now."""
        return self._delay is not None

    def _ask_for_session(self) -> None:
        name = os.environ.get("XDG_SESSION_ID", "")
        method = "GetSession" if name else "GetSessionByPID"
        self._call(MANAGER_PATH, MANAGER, method, [name or os.getpid()], "_found_session(QDBusMessage)")

    def _hold_sleep(self) -> None:
        words = ["sleep", "Officer Desk", "The desk is locked before the laptop sleeps", "delay"]
        self._call(MANAGER_PATH, MANAGER, "Inhibit", words, "_holds_sleep(QDBusMessage)")

    def _call(self, path: str, interface: str, method: str, words: Sequence[str | int], slot: str) -> None:
        message = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        message.setArguments(list(words))
        self._system.callWithCallback(message, self, _slot(slot))

    @Slot(QDBusMessage)
    def _found_session(self, answer: QDBusMessage) -> None:
        for found in answer.arguments():
            self._mine = str(getattr(found, "path", lambda found=found: found)())

    @Slot(QDBusMessage)
    def _holds_sleep(self, answer: QDBusMessage) -> None:
        for held in answer.arguments():
            self._delay = held if isinstance(held, QDBusUnixFileDescriptor) else None

    @Slot(bool)
    def _sleeps(self, begins: bool) -> None:
        if begins:
            self.left.emit(Why.SLEEP)
            self.locked()
        else:
            self._hold_sleep()

    @Slot(QDBusMessage)
    def _locked_session(self, told: QDBusMessage) -> None:
        if self._is_mine(told):
            self.left.emit(Why.SCREEN)

    @Slot(QDBusMessage)
    def _changed(self, told: QDBusMessage) -> None:
        """Something about a session: desktops say in this way that they lock the screen or give it to somebody else."""
        if self._is_mine(told) and told.arguments()[:1] == [SESSION]:
            for name, slot in (("LockedHint", "_hint(QDBusMessage)"), ("Active", "_active(QDBusMessage)")):
                self._call(told.path(), PROPERTIES, "Get", [SESSION, name], slot)

    @Slot(QDBusMessage)
    def _hint(self, answer: QDBusMessage) -> None:
        if _value(answer) is True:
            self.left.emit(Why.SCREEN)

    @Slot(QDBusMessage)
    def _active(self, answer: QDBusMessage) -> None:
        if _value(answer) is False:
            self.left.emit(Why.SWITCH)

    @Slot(bool)
    def _saves_screen(self, begins: bool) -> None:
        if begins:
            self.left.emit(Why.SCREEN)

    def _is_mine(self, told: QDBusMessage) -> bool:
        """A session that nobody could name to us is taken for ours: one lock too many is better than one too few."""
        return not self._mine or told.path() == self._mine


def _slot(signature: str) -> Any:  # Any: the binding says bytes and takes only what SLOT answers, which is text
    return SLOT(signature)


def _value(answer: QDBusMessage) -> object:
    """What a property holds; nothing for an answer that is none."""
    values = [one.variant() for one in answer.arguments() if isinstance(one, QDBusVariant)]
    return values[0] if values else None
