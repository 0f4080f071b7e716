"""A whole desk with the keyring of a real session: without its half of the key only head office opens it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.store.test_keyring import BUS, environment

ROOT = Path(__file__).parents[2]


def session(folder: Path) -> dict[str, object]:
    """What `desk_in_a_session.py` says of its day on a bus that starts nothing by itself."""
    for tool in ("dbus-run-session", "dbus-send", "gnome-keyring-daemon"):
        assert shutil.which(tool), f"install {tool}: this test speaks with a real Secret Service (gnome-keyring, dbus)"
    folders = {name: str(folder / name) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")}
    for one in folders.values():
        Path(one).mkdir(mode=0o700)
    bus = folder / "bus.conf"
    bus.write_text(BUS.format(folder=folder), encoding="ascii")
    words = ["-W", "error", "-m", "tests.store.desk_in_a_session", str(folder)]
    ended = subprocess.run(
        ["dbus-run-session", f"--config-file={bus}", "--", sys.executable, *words],
        env=environment({**folders, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "QT_QPA_PLATFORM": "offscreen"}),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    said: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
    return said


def test_a_desk_opens_with_its_keyring_and_without_it_only_by_head_office(tmp_path: Path) -> None:
    sentence = "The computer's keyring no longer has this desk's half of the key. Call head office."

    assert session(tmp_path) == {
        "kind": "SecretService",
        "unlocked": True,
        "another": ["KeyringMissing", sentence],
        "after a restart": True,
        "wiped": ["KeyringMissing", sentence],
        "let in": True,
        "opened": True,
        "another again": ["KeyringMissing"],
        "opened again": True,
        "old passphrase": ["WrongPassphrase"],
        "uses": 1,
    }
