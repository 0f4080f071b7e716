"""Where the set-up reads and where it leaves what it makes."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SOURCE = ROOT / "src"
WORDING = ROOT / "resources" / "translations"

VENV = ROOT / ".venv"
BUILD = ROOT / "build"
FONTS = BUILD / "fonts"
TRANSLATIONS = BUILD / "translations"
STAMP = BUILD / "set-up.json"

RUN_LOCK = PACKAGING / "requirements.lock"
TEST_LOCK = PACKAGING / "requirements-test.lock"
FONT_LOCK = PACKAGING / "requirements-font.lock"
MUTATION_LOCK = PACKAGING / "requirements-mutation.lock"

WINDOWS = sys.platform == "win32"


def venv_python() -> Path:
    """The environment's interpreter. Not tried on Windows."""
    return VENV / "Scripts" / "python.exe" if WINDOWS else VENV / "bin" / "python"


def site_packages() -> Path:
    """The folder that the environment's packages are installed in. Not tried on Windows."""
    if WINDOWS:
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python3.*")) / "site-packages"


def user_cache() -> Path:
    """The user's own cache folder, shared by all clones. Not tried on Windows and macOS."""
    home = Path.home()
    if WINDOWS:
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "officer-desk" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "officer-desk"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "officer-desk"
