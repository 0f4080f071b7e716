"""What a journey did, written down after each step: the file is whole at any moment."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from officer_desk.services.desk import Desk
from officer_desk.services.progress import Entry, entries
from officer_desk.store import files

FILE = "journey.json"


@dataclass
class Record:
    """The steps so far and the figures at both ends; `open_desk` answers the desk that is open now."""

    folder: Path
    steps: list[dict[str, Any]] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    visit: str = ""
    _known: dict[str, Entry] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str, who: str) -> Iterator[dict[str, Any]]:
        """One step; what it yields is written beside its name when it is over."""
        more: dict[str, Any] = {}
        yield more
        self.steps.append({"step": name, "who": who, **more})
        self.write()

    def note_operations(self, desk: Desk, step: dict[str, Any]) -> None:
        """Write down what was recorded or answered since the last look: nothing that was shown as saved is left out."""
        fresh = [entry for entry in entries(desk) if self._known.get(entry.id) != entry]
        self._known |= {entry.id: entry for entry in fresh}
        step["operations"] = [asdict(entry) for entry in fresh]

    def write(self) -> None:
        """Keep everything that is known now."""
        whole = {"visit": self.visit, "steps": self.steps, "figures": self.figures}
        text = json.dumps(whole, ensure_ascii=False, indent=1, default=str)
        files.write(self.folder / FILE, text.encode("utf-8"))
