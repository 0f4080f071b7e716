"""The world outside, as this program reaches it: folders, time, randomness, the system's keyring."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from officer_desk.protocol.clock import Clock, PracticeClock, SystemClock

if TYPE_CHECKING:
    from officer_desk.services.desks import Adapters
    from officer_desk.store.keyslots import Cost


@dataclass(frozen=True, slots=True)
class Places:
    """Where this laptop keeps its desks and its practice branch."""

    root: Path

    @property
    def desks(self) -> Path:
        """One folder a desk."""
        return self.root / "desks"

    @property
    def practice(self) -> Path:
        """The practice branch's head office and clock."""
        return self.root / "practice"


def places(folder: Path | None) -> Places:
    """The named folder, else the user's own data folder."""
    if folder is not None:
        return Places(folder)
    import platformdirs

    return Places(Path(platformdirs.user_data_dir("OfficerDesk", appauthor=False)))


def adapters(where: Places, *, practice: bool, cost: "Cost") -> "Adapters":
    """What desks on this laptop work through."""
    from officer_desk.services.desks import Adapters
    from officer_desk.store.keyring import system_keyring

    clock: Clock = PracticeClock(where.practice / "clock") if practice else SystemClock()
    return Adapters(clock, os.urandom, system_keyring(), cost)
