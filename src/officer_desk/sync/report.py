"""What a sync did, and what kept it from ending: values that the sync panel shows."""

from dataclasses import dataclass, field
from enum import StrEnum

from officer_desk.domain.errors import DeskError
from officer_desk.store.desk_store import Changes
from officer_desk.store.set_back import SetBack


class NoNetwork(DeskError):
    """Head office could not be reached, or the line broke; everything waits where it was."""


class HeadOfficeRefused(DeskError):
    """Head office answered with a refusal; `reason` is its word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Revoked(DeskError):
    """This laptop may no longer work with head office; what waited was handed over and is parked there."""


class UpdateNeeded(DeskError):
    """Head office speaks a newer protocol, or this desk a newer one; the program must be brought up to date."""


class NotHeadOffice(DeskError):
    """What answered is not the head office that this laptop enrolled with."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure that is not the same at both ends, in minor units or as a count."""

    what: str
    case: str
    here: int
    there: int


@dataclass(frozen=True, slots=True)
class SyncReport:
    """One finished sync. `refused` counts operations that became tasks; `differences` are figures that disagree,
    `lease_changed` that rules or colleagues are others than those the desk was opened with, `answered` the mark of a
    store that was set back, now lifted."""

    sent: int = 0
    received: int = 0
    refused: int = 0
    files_sent: int = 0
    files_received: int = 0
    at: int = 0
    lease_changed: bool = False
    answered: SetBack | None = None
    differences: tuple[Difference, ...] = ()
    changes: Changes = field(default_factory=Changes)

    @property
    def agrees(self) -> bool:
        """Whether every figure is the same at both ends."""
        return not self.differences


class Part(StrEnum):
    """What a sync is doing."""

    RULES = "rules"
    SENDING = "sending"
    RECEIVING = "receiving"
    PAPERS = "papers"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is: `done` of `whole` of this part."""

    part: Part
    done: int = 0
    whole: int = 0
