"""What the sign-in window can ask for; the program knows how it is done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from officer_desk.services.profiles import Profile

if TYPE_CHECKING:
    # The store behind it is loaded after the window is on the screen.
    from officer_desk.services.desk import Desk
    from officer_desk.services.recovering import Asking


class Doors(Protocol):
    """The ways into the desks of this laptop; each may raise a `DeskError`, and takes a moment."""

    def profiles(self) -> tuple[Profile, ...]:
        """Whose desks are here."""
        ...

    def open(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> "Desk":
        """Open somebody's desk; `told` hears how far it is when a newer program makes the lists anew."""
        ...

    def ask_recovery(self, profile: Profile) -> "Asking":
        """Make a request to head office to be let into somebody's desk again."""
        ...

    def open_answered(self, asking: "Asking", answer: str, passphrase: str) -> "Desk":
        """Open that desk with head office's answer, under a new passphrase."""
        ...

    def rotate_keys(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> None:
        """Give a closed desk other keys; `told` hears how far it is."""
        ...

    def enrol(self, address: str, code: str, passphrase: str) -> "Desk":
        """Connect this laptop to a lender."""
        ...

    def whose(self, file: Path) -> tuple[Profile, int]:
        """Whose backup a file is, and when it was made (milliseconds since 1970)."""
        ...

    def restore(self, file: Path, passphrase: str, code: str, told: Callable[[int, int], None]) -> "Desk":
        """Bring a desk back from a backup; `told` hears how far it is."""
        ...

    def begin_practice(self, passphrase: str, told: Callable[[str], None]) -> None:
        """Found a practice branch; `told` hears the name of whoever gets a desk."""
        ...
