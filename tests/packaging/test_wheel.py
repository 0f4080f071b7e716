"""An installed wheel finds its own font, wording and rules. Long, and the only test that fetches a build backend."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASK = """
import json
from officer_desk import resources
found = [resources.font_path(), resources.translations(), resources.forms(), resources.policy(), resources.icons()]
print(json.dumps([[str(path), path.exists()] for path in found]))
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    copy = tmp_path / "sources"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "*cache*", "__pycache__", "out", "dist"))
    return copy


def build(sources: Path, into: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", into, sources]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.long
def test_an_installed_wheel_brings_its_own_font_and_wording(tmp_path, sources):
    built = build(sources, tmp_path / "dist")
    assert built.returncode == 0, built.stderr
    [wheel] = (tmp_path / "dist").glob("*.whl")
    installed = tmp_path / "installed"
    shutil.unpack_archive(wheel, installed, "zip")

    asked = subprocess.run([sys.executable, "-S", "-c", ASK], cwd=installed, capture_output=True, text=True, check=True)

    found = json.loads(asked.stdout)
    assert [path for path, there in found if not there or not path.startswith(str(installed))] == []


@pytest.mark.long
def test_a_wheel_without_the_font_is_not_built(tmp_path, sources):
    shutil.rmtree(sources / "build" / "fonts")

    built = build(sources, tmp_path / "dist")

    assert built.returncode != 0
    assert "run packaging/run.py --set-up-only first" in built.stdout + built.stderr
