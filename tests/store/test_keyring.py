import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from officer_desk.store.keyring import (
    ALLOWED,
    SERVICE,
    KeyringForgetful,
    KeyringRefused,
    NoKeyring,
    SystemKeyring,
    system_keyring,
)


class InMemory(KeyringBackend):
    """A keyring that works."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class PlainFile(InMemory):
    """What a careless package would register: the library's own choice, for its priority."""

    priority = 99


class Locked(InMemory):
    def get_password(self, service, username):
        raise KeyringLocked("王小明 pressed cancel")


@pytest.fixture
def no_session(monkeypatch):
    """A machine without a session bus, as a server or a broken desktop is."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


def test_a_kept_secret_is_had_again():
    keyring = SystemKeyring(InMemory(), "memory")

    keyring.set("device", b"\x00secret\xff")

    assert keyring.get("device") == b"\x00secret\xff"


def test_a_secret_that_was_never_kept_is_none():
    assert SystemKeyring(InMemory(), "memory").get("device") is None


def test_a_deleted_secret_is_gone_and_deleting_it_again_is_no_news():
    keyring = SystemKeyring(InMemory(), "memory")
    keyring.set("device", b"secret")

    keyring.delete("device")
    keyring.delete("device")

    assert keyring.get("device") is None


def test_a_keyring_that_keeps_nothing_is_found_out_at_once():
    with pytest.raises(KeyringForgetful):
        SystemKeyring(null.Keyring(), "null").set("device", b"secret")


def test_a_keyring_that_fails_is_a_refusal():
    with pytest.raises(KeyringRefused):
        SystemKeyring(fail.Keyring(), "fail").set("device", b"secret")


def test_a_keyring_closed_by_the_person_is_a_refusal_that_names_nobody():
    with pytest.raises(KeyringRefused) as refusal:
        SystemKeyring(Locked(), "memory").get("device")

    assert refusal.value.kind == "memory"
    assert "王" not in str(refusal.value)


def test_a_failure_of_the_library_below_is_a_refusal_when_it_was_named():
    class Broken(InMemory):
        def get_password(self, service, username):
            raise LookupError

    with pytest.raises(KeyringRefused):
        SystemKeyring(Broken(), "memory", (LookupError,)).get("device")


def test_what_somebody_else_wrote_under_our_name_is_found_out():
    backend = InMemory()
    backend.set_password(SERVICE, "device", "not hexadecimal")

    with pytest.raises(KeyringForgetful):
        SystemKeyring(backend, "memory").get("device")


def test_without_a_keyring_nothing_is_kept_and_nothing_is_said_to_be():
    keyring = NoKeyring()

    with pytest.raises(KeyringRefused):
        keyring.set("device", b"secret")
    keyring.delete("device")

    assert keyring.get("device") is None
    assert not keyring.available


def test_a_plain_file_is_never_chosen_even_where_nothing_else_runs(no_session):
    assert PlainFile.priority > 5

    assert isinstance(system_keyring(platform="linux"), NoKeyring)


def test_a_choice_in_the_environment_is_not_obeyed(no_session, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    assert isinstance(system_keyring(platform="linux"), NoKeyring)


def test_a_platform_that_we_do_not_know_has_no_keyring():
    assert isinstance(system_keyring(platform="plan9"), NoKeyring)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_keyring_of_another_platform_is_not_viable_here(platform):
    assert isinstance(system_keyring(platform=platform), NoKeyring)


def test_the_allowed_kinds_are_the_five_that_encrypt():
    allowed = {(backend.module, backend.name) for kinds in ALLOWED.values() for backend in kinds}

    assert allowed == {
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
        ("keyring.backends.Windows", "WinVaultKeyring"),
        ("keyring.backends.macOS", "Keyring"),
    }
    assert all(module.__name__ not in {name for name, _ in allowed} for module in (null, fail, chainer))


def test_the_library_is_not_loaded_before_a_keyring_is_asked_for():
    script = "import sys, officer_desk.store.keyring; print('keyring' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", script], env=environment({}), capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


# A bus that starts nothing by itself, so the one daemon on it is ours.
BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""

SESSION = """
import json, subprocess, time
daemon = subprocess.Popen(
    ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
    stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)
try:
    daemon.stdin.write(b"a passphrase of the session")
    daemon.stdin.close()
    question = "org.freedesktop.DBus.NameHasOwner"
    asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", question]
    for _ in range(100):
        if b"true" in subprocess.check_output([*asked, "string:org.freedesktop.secrets"]):
            break
        time.sleep(0.05)
    from officer_desk.store.keyring import KeyringRefused, system_keyring
    keyring = system_keyring()
    keyring.set("device", b"half of the key")
    answer = {
        "kind": keyring.kind,
        "kept": keyring.get("device").decode(),
        "again": system_keyring("SecretService").get("device").decode(),
    }
    keyring.delete("device")
    answer["deleted"] = keyring.get("device") is None
finally:
    daemon.kill()
    daemon.wait(10)
try:
    keyring.get("device")
except KeyringRefused as refusal:
    answer["after its end"] = refusal.kind
print(json.dumps(answer))
"""


def environment(more: dict[str, str]) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src"), **more}


def test_a_real_secret_service_keeps_and_forgets_a_secret(tmp_path):
    for tool in ("dbus-run-session", "dbus-send", "gnome-keyring-daemon"):
        assert shutil.which(tool), f"install {tool}: this test speaks with a real Secret Service (gnome-keyring, dbus)"
    folders = {name: str(tmp_path / name) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")}
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700)
    bus = tmp_path / "bus.conf"
    bus.write_text(BUS.format(folder=tmp_path), encoding="ascii")

    session = subprocess.run(
        ["dbus-run-session", f"--config-file={bus}", "--", sys.executable, "-W", "error", "-c", SESSION],
        env=environment(folders),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert session.returncode == 0, session.stderr
    assert session.stdout.splitlines()[-1] == (
        '{"kind": "SecretService", "kept": "half of the key", "again": "half of the key",'
        ' "deleted": true, "after its end": "SecretService"}'
    )
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"half of the key".hex().encode() not in written
