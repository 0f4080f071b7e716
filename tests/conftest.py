"""What every test starts from: no screen, no network, nobody's real folders or keyring, and the font of the desk."""

import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from officer_desk import resources

REACH_THE_NETWORK = ("app", "bench", "faults", "headoffice", "journey", "packaging", "sync")
LOOPBACK = ("127.0.0.1", "::1", "localhost")

# Two slow cores share the work, so no example is too slow; the same examples each time, so a failure stays one.
hypothesis.settings.register_profile("desk", deadline=None, derandomize=True, max_examples=60)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("desk")


@pytest.fixture(scope="session", autouse=True)
def many_files() -> None:
    """Thousands of desks are opened in one run, each with its log and its lock; some systems allow a thousand files."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # Windows has no such thing

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        enough = 20_000 if hard == resource.RLIM_INFINITY else min(hard, 20_000)
        resource.setrlimit(resource.RLIMIT_NOFILE, (enough, hard))


@pytest.fixture(scope="session", autouse=True)
def own_folders() -> Iterator[Path]:
    """A home for the whole run: what a test forgets to place elsewhere lands here and is thrown away."""
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(prefix="officer-desk-tests-") as home:
        for name in names:
            os.environ[name] = str(Path(home, name.lower()))
            Path(os.environ[name]).mkdir()
        yield Path(home)
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})


@pytest.fixture(autouse=True)
def network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only tests of what travels may connect, and only to this machine."""
    folders = request.path.relative_to(request.config.rootpath / "tests").parts
    allowed = LOOPBACK if folders[0] in REACH_THE_NETWORK else ()
    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect, allowed))


def guarded(connect: Callable[[socket.socket, Any], None], allowed: tuple[str, ...]) -> Callable[..., None]:
    """The same way to connect, open to some addresses and to sockets that are files."""

    def connect_if_allowed(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in allowed:
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    return connect_if_allowed


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as an officer sees it: with the desk's own font, not with what the machine happens to have."""
    loaded = QFontDatabase.addApplicationFont(str(resources.font_path()))
    assert loaded >= 0, f"{resources.font_path()} is missing: run packaging/run.py --set-up-only"
    qapp.setFont(QFont(QFontDatabase.applicationFontFamilies(loaded)[0], 10))
    return qapp
