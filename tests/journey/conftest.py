"""Journeys as anybody starts them: another process, the real windows without a screen, a real head office."""

import os
import subprocess
import sys
from pathlib import Path

from officer_desk import resources

VISITS = resources.root() / "resources" / "visits"
LONGEST_SECONDS = 240


def environment(**more: str) -> dict[str, str]:
    """What the program needs to be found from where the tests run."""
    return {**os.environ, "PYTHONPATH": str(resources.root() / "src"), "QT_QPA_PLATFORM": "offscreen", **more}


def command(out: Path, *more: str) -> list[str]:
    """The command that plays a journey."""
    return [sys.executable, "-m", "officer_desk", "--journey", str(out), *more]


def journey(out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Play one to its end."""
    return subprocess.run(
        command(out, *more), env=environment(), capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
    )
