"""The desk is locked when the system says that nobody is there: on a bus of our own, with a logind that does as it is told."""

import ctypes
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from officer_desk.app.absence import Why
from officer_desk.app.absence_windows import Message, WindowsSession, reason
from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from officer_desk.journey.hands import Hands
from tests.app.conftest import PASSPHRASE
from tests.app.driving import driven, found_in_memory

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("there is no bus to be had", allow_module_level=True)

import jeepney
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtDBus import QDBusConnection

from officer_desk.app.absence_linux import LinuxSession

MINE, OTHER = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_37"
SESSION = "org.freedesktop.login1.Session"


@dataclass
class Logind:
    """Answers what ours asks of it, and tells what a test wants told."""

    address: str
    held: int = 0
    properties: dict[str, bool] = field(default_factory=lambda: {"LockedHint": False, "Active": True})

    def __post_init__(self) -> None:
        self.asked: list[str] = []
        self.line = open_dbus_connection(bus=self.address, enable_fds=True)
        self.line.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        self.sleep_waits, self._held = os.pipe()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                message = self.line.receive()
            except (OSError, ConnectionError):
                return
            if message.header.message_type is jeepney.MessageType.method_call:
                self._answer(message)

    def _answer(self, message: "jeepney.Message") -> None:
        method = message.header.fields[jeepney.HeaderFields.member]
        match method:
            case "Inhibit":
                answer = ("h", (self._held,))
            case "GetSession" | "GetSessionByPID":
                answer = ("o", (MINE,))
            case _:
                answer = ("v", (("b", self.properties[message.body[1]]),))
        self.asked.append(method)
        self.line.send(jeepney.new_method_return(message, *answer))

    def tell(self, path: str, interface: str, name: str, *body: object) -> None:
        address = jeepney.DBusAddress(path, interface=interface)
        self.line.send(jeepney.new_signal(address, name, body[0] if body else None, body[1:]))

    def sleep(self, begins: bool) -> None:
        self.tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", begins)

    def change(self, **properties: bool) -> None:
        self.properties |= properties
        self.tell(MINE, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", SESSION, {}, [])


@pytest.fixture
def logind(tmp_path: Path) -> Iterator[Logind]:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    made = Logind(bus.stdout.readline().strip())
    yield made
    made.line.close()
    bus.kill()
    bus.communicate()


@pytest.fixture
def told(logind: Logind, qapp: object) -> Iterator[tuple[list[Why], LinuxSession]]:
    """What our side heard, and our side."""
    bus = QDBusConnection.connectToBus(logind.address, "ours")
    session = LinuxSession(bus, bus)
    heard: list[Why] = []
    session.left.connect(heard.append)
    until(lambda: session.holds_sleep and session._mine, "logind's answers")
    yield heard, session
    QDBusConnection.disconnectFromBus("ours")


def until(holds: Callable[[], object], what: str) -> None:
    Hands(patience=10).wait(holds, what)


def test_sleep_waits_for_the_lock_and_for_nothing_else(logind: Logind, told: tuple[list[Why], LinuxSession]) -> None:
    heard, session = told

    logind.sleep(True)
    until(lambda: heard, "the sleep")
    asleep = session.holds_sleep
    logind.sleep(False)
    until(lambda: session.holds_sleep, "the next sleep is held back")

    assert heard == [Why.SLEEP]
    assert not asleep
    assert logind.asked.count("Inhibit") == 2


def test_the_screen_of_our_session_counts_and_that_of_another_does_not(
    logind: Logind, told: tuple[list[Why], LinuxSession]
) -> None:
    heard, _ = told

    logind.tell(OTHER, SESSION, "Lock")
    logind.change(LockedHint=False)
    logind.tell(MINE, SESSION, "Lock")
    until(lambda: heard, "the lock")
    logind.change(LockedHint=True)
    until(lambda: len(heard) == 2, "the hint")

    assert heard == [Why.SCREEN, Why.SCREEN]


def test_somebody_else_takes_the_laptop_over(logind: Logind, told: tuple[list[Why], LinuxSession]) -> None:
    heard, _ = told

    logind.change(Active=False)
    until(lambda: heard, "the switch")

    assert heard == [Why.SWITCH]


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_desktop_that_tells_it_by_its_screen_saver_is_heard(
    logind: Logind, told: tuple[list[Why], LinuxSession], saver: str
) -> None:
    heard, _ = told

    logind.tell("/ScreenSaver", saver, "ActiveChanged", "b", False)
    logind.tell("/ScreenSaver", saver, "ActiveChanged", "b", True)
    until(lambda: heard, "the saver")

    assert heard == [Why.SCREEN]


@pytest.mark.parametrize("what", ["sleep", "screen"])
def test_the_running_program_locks_its_desk_and_begins_anew(
    logind: Logind,
    empty: Laptop,
    secrets: dict[str, bytes | str],
    what: str,
) -> None:
    with driven(empty.where.root, DBUS_SYSTEM_BUS_ADDRESS=logind.address) as program:
        program.do("open", Role.OFFICER, PASSPHRASE)
        until(lambda: "Inhibit" in logind.asked, "sleep is held back")
        logind.sleep(True) if what == "sleep" else logind.tell(MINE, SESSION, "Lock")

        assert program.told() == "ready"
        assert set(found_in_memory(program.pid, secrets).values()) == {0}
        assert program.do("look").startswith("sign_in True")
        os.close(logind._held)
        os.set_blocking(logind.sleep_waits, False)
        assert os.read(logind.sleep_waits, 1) == b"", "nothing holds sleep back any more"


@pytest.mark.parametrize(
    ("message", "word", "said"),
    [(0x2B1, 7, [Why.SCREEN]), (0x2B1, 8, []), (0x218, 4, [Why.SLEEP]), (0x218, 18, []), (0x2B1, 2, [Why.SWITCH])],
)
def test_messages_of_windows_are_read(qapp: object, message: int, word: int, said: list[Why]) -> None:
    session = WindowsSession(0)
    heard: list[Why] = []
    session.left.connect(heard.append)
    sent = Message(0, message, word, 0)

    session._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent))

    assert heard == said
    assert ([reason(message, word)] if said else []) == said
