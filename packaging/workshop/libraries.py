"""The system libraries below Qt on Linux: what is missing, and which package of Debian or Ubuntu brings it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from workshop import console, debian, places

DRAWING = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtNetwork.abi3.so",
    "QtPdf.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
SCREEN = ("Qt/plugins/platforms/libqxcb.so",)
DEVICES = (
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
    "Qt/plugins/multimedia/libffmpegmediaplugin.so",
)

WITH_SCREEN = f"{sys.platform} with a screen"
WITHOUT_SCREEN = f"{sys.platform} without a screen"

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
}


def mark(noted: str | None) -> str:
    """What a check now would cover. One with a screen covers more, so it holds without a screen too."""
    return WITH_SCREEN if has_screen() or noted == WITH_SCREEN else WITHOUT_SCREEN


def has_screen() -> bool:
    """Whether a window could be shown; Windows and macOS always have somewhere to show one."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide(line: console.Line) -> None:
    """See that Qt finds its libraries; wheels bring their own on Windows and macOS. Not tried on those."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return
    line.detail = "looking"
    without = DRAWING + SCREEN if has_screen() else DRAWING
    needed, wanted = missing(without), missing(SCREEN + DEVICES)
    packages = {PACKAGES[library] for library in (needed | wanted) & PACKAGES.keys()}
    if needed or (packages and debian.may_install()):
        line.detail = "installing"
        debian.install(packages, f"Qt lacks {', '.join(sorted(needed))}.")
    if still := missing(without):
        raise console.SetUpStopped(f"Qt still lacks {', '.join(sorted(still))}; please install them.")


def missing(files: tuple[str, ...]) -> set[str]:
    """The libraries that these files of PySide6 ask for and the system does not have."""
    folder = places.site_packages() / "PySide6"
    lacking: set[str] = set()
    for file in files:
        lacking |= _lacking(folder / file)
    return lacking


def _lacking(file: Path) -> set[str]:
    listed = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s*(\S+) => not found", listed, re.MULTILINE))
