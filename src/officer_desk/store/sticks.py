"""Sticks and cards that are attached to the laptop, as places for a backup."""

import shutil
import string
import sys
from dataclasses import dataclass
from pathlib import Path

LINUX_MOUNTS = Path("/proc/self/mounts")
# Where desktops put what somebody plugs in.
LINUX_PLACES = ("/media/", "/run/media/", "/mnt/")
MAC_PLACE = Path("/Volumes")
REMOVABLE = 2  # GetDriveTypeW: DRIVE_REMOVABLE


@dataclass(frozen=True, slots=True)
class Stick:
    """A place that can be taken out of the laptop, and how much room it has."""

    path: Path
    name: str
    free_bytes: int


def attached(platform: str = sys.platform, mounts: Path = LINUX_MOUNTS) -> tuple[Stick, ...]:
    """Everything that is plugged in now, by name. Windows and macOS are not tried."""
    if platform == "win32":
        paths = _windows_drives()
    elif platform == "darwin":
        paths = [path for path in sorted(MAC_PLACE.glob("*")) if path.is_mount() and path.resolve() != Path("/")]
    else:
        paths = _linux_mounts(mounts)
    return tuple(stick for path in paths if (stick := _stick(path)) is not None)


def _linux_mounts(mounts: Path) -> list[Path]:
    try:
        lines = mounts.read_text("utf-8").splitlines()
    except OSError:
        return []
    places = (
        line.split()[1].encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace") for line in lines
    )
    return sorted(Path(place) for place in places if place.startswith(LINUX_PLACES))


def _windows_drives() -> list[Path]:
    if sys.platform != "win32":
        return []
    import ctypes  # noqa: PLC0415  # the one call of this module that only Windows has

    kind_of = ctypes.windll.kernel32.GetDriveTypeW
    drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
    return [Path(drive) for drive in drives if kind_of(drive) == REMOVABLE]


def _stick(path: Path) -> Stick | None:
    """A stick that was pulled out between two questions is none."""
    try:
        return Stick(path, path.name or str(path), shutil.disk_usage(path).free)
    except OSError:
        return None
