"""The desks on this laptop by their names, for the sign-in window: it is shown before anything large is loaded."""

import json
from dataclasses import dataclass
from pathlib import Path

from officer_desk.domain.staff import Role

PROFILE = "profile.json"
WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Profile:
    """A desk on this laptop: whose it is. Staff names are no customer's data, nor is how much waited when it was closed."""

    folder: Path
    name: str
    role: Role
    branch: str
    practice: bool
    waiting: int = 0


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
        folder, plain["name"], Role(plain["role"]), plain["branch"], bool(plain["practice"]), _waiting(folder)
    )


def _waiting(folder: Path) -> int:
    """How many operations waited for head office; a file that is not there, or is no number, is as good as none."""
    try:
        return max(0, int((folder / WAITING).read_text("ascii")))
    except (OSError, ValueError):
        return 0
