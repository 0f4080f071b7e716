"""The desks on this laptop by their names, for the sign-in window: it is shown before anything large is loaded."""

import json
from dataclasses import dataclass
from pathlib import Path

from officer_desk.domain.staff import Role

PROFILE = "profile.json"
WAITING = "waiting"
KEY_SLOTS = "keyslots.json"  # what the store calls it; the store itself takes long to load


@dataclass(frozen=True, slots=True)
class Profile:
    """A desk on this laptop: whose it is. Staff names are no customer's data, nor is how much waited when it was closed.

    `alone` says that no keyring has a half of its key: the passphrase alone protects it.
    """

    folder: Path
    name: str
    role: Role
    branch: str
    practice: bool
    waiting: int = 0
    alone: bool = False


def profiles(root: Path) -> tuple[Profile, ...]:
    """Every desk on this laptop, by name."""
    found = []
    for file in sorted(root.glob(f"*/{PROFILE}")):
        found.append(profile_in(file.parent))
    return tuple(found)


def profile_in(folder: Path) -> Profile:
    """Whose desk lies in this folder."""
    plain = json.loads((folder / PROFILE).read_text("utf-8"))
    return Profile(
        folder,
        plain["name"],
        Role(plain["role"]),
        plain["branch"],
        bool(plain["practice"]),
        _waiting(folder),
        _alone(folder),
    )


def _waiting(folder: Path) -> int:
    """How many operations waited for head office; a file that is not there, or is no number, is as good as none."""
    try:
        return max(0, int((folder / WAITING).read_text("ascii")))
    except (OSError, ValueError):
        return 0


def _alone(folder: Path) -> bool:
    """Whether the passphrase alone opens the desk; of slots that cannot be read the opening says what is wrong."""
    try:
        officer = json.loads((folder / KEY_SLOTS).read_text("utf-8"))["officer"]
        return officer is not None and officer["secret"] is None
    except (OSError, ValueError, KeyError, TypeError):
        return False
