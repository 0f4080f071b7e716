"""What run.py does: set up what is missing, then become the program."""

import os
import subprocess
import sys

from workshop import console, libraries, places, steps

SET_UP_ONLY = "--set-up-only"
JOURNEY = "--journey"
NO_SCREEN = f"There is no screen here to show a window on; {JOURNEY} OUT plays a visit without one."


def main(arguments: list[str], usage: str) -> int:
    """Set up and open the program with the arguments that are meant for it."""
    if {"-h", "--help"} & set(arguments):
        print(usage.strip())
        return 0
    only = SET_UP_ONLY in arguments
    if not only and JOURNEY not in arguments and not _can_show_a_window():
        print(NO_SCREEN, file=sys.stderr)
        return 2
    if stopped := set_up(tests=False):
        return stopped
    return 0 if only else _open([argument for argument in arguments if argument != SET_UP_ONLY])


def set_up(tests: bool, long: bool = False) -> int:
    """Set up with what a person needs to read; answers an exit code."""
    try:
        steps.set_up(tests, long)
    except console.SetUpStopped as stopped:
        print(f"\nThe set-up stopped. {stopped}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nThe set-up was interrupted; the next start goes on from here.", file=sys.stderr)
        return 130
    return 0


def _can_show_a_window() -> bool:
    return libraries.has_screen() or "QT_QPA_PLATFORM" in os.environ


def _open(arguments: list[str]) -> int:
    """Become the program where the system allows it. Not tried on Windows, where it is a child instead."""
    settings = dict(os.environ)
    if JOURNEY in arguments:
        settings["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(places.venv_python()), "-P", "-m", "officer_desk", *arguments]
    sys.stdout.flush()
    if places.WINDOWS:
        return subprocess.call(command, env=settings)
    os.execve(command[0], command, settings)
