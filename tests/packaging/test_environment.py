"""The environment takes only packages that are, byte for byte, the recorded ones. Here from a folder, without a network."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from workshop import console, environment

WHEEL = "kettle-1.0-py3-none-any.whl"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with zipfile.ZipFile(shelf / WHEEL, "w") as wheel:
        wheel.writestr("kettle.py", "water = 'boils'\n")
        wheel.writestr("kettle-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: kettle\nVersion: 1.0\n")
        wheel.writestr("kettle-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("kettle-1.0.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return shelf


def lock(folder: Path, digest: str) -> Path:
    written = folder / "requirements.lock"
    written.write_text(f"kettle==1.0 \\\n    --hash=sha256:{digest}\n", encoding="utf-8")
    return written


def test_the_recorded_package_is_installed(tmp_path, shelf):
    recorded = lock(tmp_path, hashlib.sha256((shelf / WHEEL).read_bytes()).hexdigest())

    environment.install(recorded, console.Line("Packages"), "--target", str(tmp_path / "in"))

    assert (tmp_path / "in" / "kettle.py").exists()


def test_a_package_with_another_hash_is_refused_by_name(tmp_path, shelf):
    recorded = lock(tmp_path, "0" * 64)

    with pytest.raises(console.SetUpStopped, match="not, byte for byte, the one on record") as stopped:
        environment.install(recorded, console.Line("Packages"), "--target", str(tmp_path / "in"))

    assert "kettle==1.0" in str(stopped.value)
    assert not (tmp_path / "in").exists()


def test_a_package_without_a_hash_is_refused(tmp_path, shelf):
    (tmp_path / "requirements.lock").write_text("kettle==1.0\n", encoding="utf-8")

    with pytest.raises(console.SetUpStopped):
        environment.install(tmp_path / "requirements.lock", console.Line("Packages"), "--target", str(tmp_path / "in"))

    assert not (tmp_path / "in").exists()


def test_included_lock_files_are_counted_too(tmp_path):
    (tmp_path / "base.lock").write_text("kettle==1.0 \\\n    --hash=sha256:00\n", encoding="utf-8")
    (tmp_path / "more.lock").write_text("-r base.lock\ncup==2.0 \\\n    --hash=sha256:00\n", encoding="utf-8")

    assert environment.packages_in(tmp_path / "more.lock") == 2
