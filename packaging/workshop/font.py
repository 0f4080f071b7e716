"""The one font for screen and paper: out of a package, made once, kept in the user's cache for the next clone.

ReportLab draws TrueType outlines only. Noto Sans SC has them as a variable font; font_recipe.py fixes its weight.
"""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from workshop import console, environment, places, stamp

NAME = "OfficerDesk-Regular.ttf"
LICENCE = "OfficerDesk-Regular.OFL.txt"
RECIPE = Path(__file__).with_name("font_recipe.py")


def mark() -> str:
    """The recipe as a fingerprint: the packages by hash, and what is done with them."""
    return stamp.fingerprint([places.FONT_LOCK, RECIPE])


def ready() -> bool:
    """Whether font and licence are in their place."""
    return (places.FONTS / NAME).exists() and (places.FONTS / LICENCE).exists()


def provide(line: console.Line) -> None:
    """Take the font from the cache if it is there and whole; otherwise make it."""
    cache = places.user_cache() / "fonts" / mark()[:16]
    if not whole(cache):
        _make(cache, line)
    places.FONTS.mkdir(parents=True, exist_ok=True)
    for name in (NAME, LICENCE):
        _put(cache / name, places.FONTS / name)


def whole(cache: Path) -> bool:
    """Whether a cached font is, byte for byte, what was made."""
    try:
        noted = (cache / f"{NAME}.sha256").read_text(encoding="ascii").split()
        made = hashlib.sha256((cache / NAME).read_bytes()).hexdigest()
    except (FileNotFoundError, UnicodeDecodeError):
        return False
    return noted == [made, NAME] and (cache / LICENCE).exists()


def _make(cache: Path, line: console.Line) -> None:
    places.BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=places.BUILD, prefix="font-") as scratch:
        packages, made = Path(scratch, "packages"), Path(scratch, "made")
        environment.install(places.FONT_LOCK, line, "--no-deps", "--target", str(packages))

        def watch(text: str) -> None:
            line.detail = text

        command = [places.venv_python(), RECIPE, packages, made / NAME, made / LICENCE]
        console.run(command, watch, PYTHONPATH=str(packages))
        _keep(made, cache)


def _keep(made: Path, cache: Path) -> None:
    """The hash goes in last: a cache without it counts as not made."""
    cache.mkdir(parents=True, exist_ok=True)
    for name in (NAME, LICENCE):
        _put(made / name, cache / name)
    digest = hashlib.sha256((made / NAME).read_bytes()).hexdigest()
    (made / "hash").write_text(f"{digest}  {NAME}\n", encoding="ascii")
    _put(made / "hash", cache / f"{NAME}.sha256")


def _put(source: Path, target: Path) -> None:
    """Copy so that nobody ever sees half a file."""
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    shutil.copyfile(source, fresh)
    fresh.replace(target)
