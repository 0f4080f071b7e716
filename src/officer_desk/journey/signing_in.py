"""Coming to the laptop: the practice branch is founded, a person opens the desk, syncs, and locks it again."""

from officer_desk.app.program import Program
from officer_desk.domain.staff import Role
from officer_desk.journey.hands import Hands, Stuck
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.syncing import SyncState


def found_branch(hands: Hands, program: Program, passphrase: str) -> None:
    """Choose the practice branch on a laptop without a desk."""
    window = program.sign_in
    hands.press(window, "practice")
    hands.type(window, "passphrase", passphrase)
    hands.type(window, "passphrase_again", passphrase)
    hands.picture(window, "practice-branch")
    hands.press(window, "begin")
    hands.wait(lambda: hands.there(window, "person"), "the people of the practice branch")


def open_as(hands: Hands, program: Program, role: Role, passphrase: str) -> MainWindow:
    """Open the desk of the person with this role."""
    window = program.sign_in
    profile = next((one for one in program.laptop.profiles() if one.role is role), None)
    if profile is None:
        raise Stuck(f"nobody here is {role}")
    hands.choose(window, "person", profile.folder.name)
    hands.type(window, "passphrase", passphrase)
    hands.press(window, "open")
    hands.wait(lambda: program.main is not None, f"the desk of the {role}")
    if program.main is None:
        raise Stuck("the desk was closed")
    return program.main


def sync(hands: Hands, window: MainWindow) -> None:
    """Press Sync and wait for its end; raises `Stuck` with what stood in the way."""
    hands.press(window, "sync_now")
    hands.wait(lambda: window.syncing.state is not SyncState.RUNNING, "the end of the sync")
    if window.syncing.refusal is not None:
        raise Stuck(f"the sync ended with {type(window.syncing.refusal).__name__}")


def lock(hands: Hands, program: Program) -> None:
    """Close the desk."""
    if program.main is not None:
        hands.press(program.main, "lock")
    hands.wait(lambda: program.main is None and program.sign_in.isVisible(), "the sign-in window")


def go(hands: Hands, window: MainWindow, place: str) -> None:
    """Go to a place by the rail."""
    hands.press(window, f"place_{place}")
    hands.wait(lambda: window.place == place, f"the place {place!r}")
