"""How soon the first window is on the screen, beside a window with nothing in it and beside the limit that is promised."""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from officer_desk import resources
from tests.bench.figure import Figure

ROUNDS = 7
LIMIT_SECONDS = 1.5

# Each ends when its window has been painted; nothing but the start is different.
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.app.program import run
def shown(program):
    QApplication.processEvents()
    assert program.sign_in.isVisible()
    assert not {"sqlalchemy", "reportlab", "httpx", "starlette"} & set(sys.modules)
    QTimer.singleShot(0, QApplication.instance().quit)
sys.exit(run(Laptop.at(Places(Path(sys.argv[1]))), "en", shown))
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
app.processEvents()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def _timed(script: str, folder: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(resources.root() / "src")}
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", script, folder], env=environment, check=True, capture_output=True)
    return time.perf_counter() - begin


def _measured() -> tuple[float, float]:
    """Median seconds of our window and of a bare one, taken in turns."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        _timed(OURS, folder)
        for _ in range(ROUNDS):
            ours.append(_timed(OURS, folder))
            bare.append(_timed(BARE, folder))
    return median(ours), median(bare)


def against_limit() -> float:
    """Start to the first window, over what is promised."""
    return _measured()[0] / LIMIT_SECONDS


def against_bare() -> float:
    """Start to the first window, over a start to a window with nothing in it."""
    ours, bare = _measured()
    return ours / bare


FIGURES = (
    Figure("start to the first window / 1.5 s", goal=1.0, measure=against_limit),
    Figure("start to the first window / a bare window", goal=4.0, measure=against_bare),
)
