"""Packages of Debian and Ubuntu: installed when we may, otherwise named in the one line to type."""

import os
import shutil
from collections.abc import Iterable

from workshop import console

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "pdftoppm": "poppler-utils",
    "strace": "strace",
    "zbarimg": "zbar-tools",
}


def install(packages: Iterable[str], reason: str) -> None:
    """Install packages as root; as anybody else stop and say what to type."""
    wanted = sorted(set(packages))
    if not shutil.which("apt-get"):
        raise console.SetUpStopped(f"{reason} Install what your system calls: {' '.join(wanted)}")
    if not may_install():
        raise console.SetUpStopped(f"{reason} Type this once, then start again:\n{line_to_type(wanted)}")
    console.run(["apt-get", "update", "-q"], lambda text: None)
    command = ["apt-get", "install", "-q", "-y", "--no-install-recommends"]
    console.run([*command, *wanted], lambda text: None, DEBIAN_FRONTEND="noninteractive")


def may_install() -> bool:
    """Whether packages can be installed without asking anybody."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def line_to_type(packages: Iterable[str]) -> str:
    """What somebody who may use sudo types to get the packages."""
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"


def has_test_programs() -> bool:
    """Whether every program that a test starts is there."""
    return not _missing_programs()


def provide_test_programs(line: console.Line) -> None:
    """Get the programs that read back, watch or surround what the tests make."""
    if missing := _missing_programs():
        line.detail = "installing"
        install(missing, "The tests read papers, codes and keyrings back with other programs.")


def _missing_programs() -> list[str]:
    return [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
